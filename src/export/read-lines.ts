import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK = 1 << 20;
const LINE_FEED = 0x0a;

/** The lines of a file without their line feeds, read block by block: a file may be longer than a string can be. */
export function* readLines(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (;;) {
      const block = Buffer.alloc(BLOCK);
      const length = readSync(file, block);
      if (length === 0) break;
      const bytes = Buffer.concat([rest, block.subarray(0, length)]);
      let start = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
        yield bytes.subarray(start, end);
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
    if (rest.length > 0) yield rest;
  } finally {
    closeSync(file);
  }
}
