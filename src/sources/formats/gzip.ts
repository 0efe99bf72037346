import { pipeline, Readable } from 'node:stream';
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
  let [packed, unpacked] = [0, 0];
  const counted = async function* () {
    for await (const block of source.stream()) {
      packed += block.length;
      yield block;
    }
  };
  // An error of either stream reaches the reader by way of the second.
  const blocks = pipeline(Readable.from(counted()), createGunzip({ chunkSize: 1 << 18 }), () => {});
  for await (const block of blocks) {
    unpacked += block.length;
    if (isBomb(packed, unpacked)) throw new ReadFault('bomb', 'It unpacks to more than 150 times its size.');
    yield block as Buffer;
  }
}
