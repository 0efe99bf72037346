import { createGunzip } from 'node:zlib';
import { type ByteSource, streamSource } from '../byte-source.js';
import { isBomb } from '../limits.js';
import { ReadFault } from '../read-fault.js';
import type { Reader } from '../reader.js';

/** A compressed file of any other kind: `a.html.gz`, `crawl.jsonl.gz`. What it holds goes by the name without `.gz`. */
export const GZIP: Reader = {
  extensions: ['.gz'],
  read: async function* (source, { readMember }) {
    const inner = source.path.replace(/\.gz$/i, '');
    for await (const result of readMember(streamSource(inner, () => unpack(source)))) {
      yield { ...result, path: source.path + result.path.slice(inner.length) };
    }
  },
};

/** Unpacks block by block. The stream of Node ends in an error where the data break off or are broken. */
async function* unpack(source: ByteSource): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  let [packed, unpacked] = [0, 0];
  const feeding = feed(source, gunzip, (length) => {
    packed += length;
  });
  // The error reaches the reader by way of the stream itself.
  feeding.catch((error) => gunzip.destroy(error));
  for await (const block of gunzip) {
    unpacked += block.length;
    if (isBomb(packed, unpacked)) throw new ReadFault('bomb', 'It unpacks to more than 150 times its size.');
    yield block as Buffer;
  }
}

async function feed(
  source: ByteSource,
  gunzip: ReturnType<typeof createGunzip>,
  count: (length: number) => void,
): Promise<void> {
  for await (const block of source.stream()) {
    count(block.length);
    if (gunzip.destroyed) return;
    if (!gunzip.write(block)) await new Promise((ready) => gunzip.once('drain', ready).once('close', ready));
  }
  gunzip.end();
}
