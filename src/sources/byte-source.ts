import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import { LARGEST_DOCUMENT } from './limits.js';
import { ReadFault } from './read-fault.js';
import type { Input } from './walk-folder.js';

/** Stands for standard input among paths. */
export const STANDARD_INPUT = '-';

/** Bytes under a name: a file, standard input, or a member of an archive. */
export interface ByteSource {
  /** Names it in the dataset: `crawl.zip#news/1.html`. */
  readonly path: string;
  /** Where it is a file of this machine: for programs and archives that go to and fro in it. */
  readonly file?: string;
  /** Its bytes, as they come. */
  readonly stream: () => AsyncIterable<Buffer>;
  /** All its bytes; throws where they are more than the limit. */
  readonly bytes: (limit?: number) => Promise<Buffer>;
}

const BLOCK = 1 << 18;

/** A file of this machine, or standard input. A file that changes while it is read is not taken for what it was. */
export function fileSource({ path, file }: Input): ByteSource {
  if (file === STANDARD_INPUT) return streamSource(path, () => process.stdin);
  return {
    ...{ path, file },
    stream: () => streamFile(file),
    bytes: async (limit = LARGEST_DOCUMENT) => {
      const before = statSync(file);
      // A pipe has no size before it has been read.
      if (before.size > limit) throw tooLarge(limit);
      const bytes = readFileSync(file);
      checkUnchanged(before, statSync(file));
      if (bytes.length > limit) throw tooLarge(limit);
      return bytes;
    },
  };
}

/** Bytes that come from elsewhere, such as a decompressor. */
export function streamSource(path: string, stream: () => AsyncIterable<Buffer>): ByteSource {
  return { path, stream, bytes: (limit = LARGEST_DOCUMENT) => collect(stream(), limit) };
}

async function* streamFile(file: string): AsyncGenerator<Buffer> {
  const before = statSync(file);
  for await (const block of createReadStream(file, { highWaterMark: BLOCK })) yield block as Buffer;
  checkUnchanged(before, statSync(file));
}

function checkUnchanged(before: Stats, after: Stats): void {
  if (!before.isFile() || (before.size === after.size && before.mtimeMs === after.mtimeMs)) return;
  throw new ReadFault('changed', 'It was changed while it was read.');
}

async function collect(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const blocks: Buffer[] = [];
  let length = 0;
  for await (const block of stream) {
    length += block.length;
    if (length > limit) throw tooLarge(limit);
    blocks.push(block);
  }
  return blocks.length === 1 ? blocks[0]! : Buffer.concat(blocks);
}

function tooLarge(limit: number): ReadFault {
  return new ReadFault('too_large', `It has more than ${Math.round(limit / 2 ** 20)} MB, which no single article has.`);
}
