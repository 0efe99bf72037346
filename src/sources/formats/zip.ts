import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { type ByteSource, streamSource } from '../byte-source.js';
import { isBomb, LARGEST_OFFICE_FILE } from '../limits.js';
import { ReadFault, toSkipped } from '../read-fault.js';
import type { ReadContext, Reader, ReadResult } from '../reader.js';

/** Files of any kind in an archive, each by its own format: `news.zip#2024/a.html`. */
export const ZIP: Reader = {
  extensions: ['.zip'],
  holdsMany: true,
  read: async function* (source, context) {
    const archive = await openArchive(source);
    try {
      for await (const entry of entriesOf(archive)) {
        if (isWanted(entry, context)) yield* readEntry(archive, entry, source.path, context);
      }
    } finally {
      archive.close();
    }
  },
};

/** Opens an archive where it stands, or one inside another archive in memory. */
async function openArchive({ file, bytes }: ByteSource): Promise<ZipFile> {
  const inMemory = file === undefined ? await bytes(LARGEST_OFFICE_FILE) : undefined;
  try {
    return await (inMemory ? fromBufferPromise(inMemory) : openPromise(file!));
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    throw damaged(error);
  }
}

/** The entries that the archive lists at its end. */
async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* archive.eachEntry();
  } catch (error) {
    throw damaged(error);
  }
}

/** The same files that a folder would yield. */
function isWanted({ fileName }: Entry, { isKnown }: ReadContext): boolean {
  const parts = fileName.split('/');
  const name = parts.at(-1)!;
  return (
    isKnown(fileName) && !/^readme/i.test(name) && !parts.some((part) => part.startsWith('.') || part === '__MACOSX')
  );
}

async function* readEntry(
  archive: ZipFile,
  entry: Entry,
  parent: string,
  { readMember }: ReadContext,
): AsyncGenerator<ReadResult> {
  const path = `${parent}#${entry.fileName}`;
  if (entry.isEncrypted()) yield toSkipped(path, new ReadFault('protected', 'It is locked with a password.'));
  else if (isBomb(entry.compressedSize, entry.uncompressedSize)) {
    yield toSkipped(path, new ReadFault('bomb', 'It unpacks to more than 150 times its size.'));
  } else yield* readMember(streamSource(path, () => streamEntry(archive, entry)));
}

/** The bytes of an entry; no more come than the archive says there are. */
async function* streamEntry(archive: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    for await (const block of await archive.openReadStreamPromise(entry)) yield block as Buffer;
  } catch (error) {
    throw error instanceof ReadFault ? error : damaged(error);
  }
}

/** Throws where an office file, which is an archive too, would unpack to more than any such file has. */
export async function checkOfficeFile(bytes: Buffer): Promise<void> {
  let unpacked = 0;
  const archive = await openArchive({ path: '', stream: emptyStream, bytes: async () => bytes });
  for await (const entry of entriesOf(archive)) {
    unpacked += entry.uncompressedSize;
    if (entry.isEncrypted()) throw new ReadFault('protected', 'It is locked with a password.');
    if (unpacked > LARGEST_OFFICE_FILE || isBomb(entry.compressedSize, entry.uncompressedSize)) {
      throw new ReadFault('bomb', 'It unpacks to more than any office file has.');
    }
  }
}

async function* emptyStream(): AsyncGenerator<Buffer> {}

function damaged(error: unknown): ReadFault {
  return new ReadFault('damaged', `It is damaged: ${error instanceof Error ? error.message : error}.`);
}
