import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK = 1 << 20;
const LINE_FEED = 0x0a;

/** A file block by block: it may be longer than a string or a buffer can be. */
function* readBlocks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const block = Buffer.alloc(BLOCK);
      const length = readSync(file, block);
      if (length === 0) return;
      yield block.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** The lines of a file without their line feeds. */
export function* readLines(path: string): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for (const block of readBlocks(path)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, block]) : block;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield rest;
}

/** The rows of a file of JSON lines that this run has written itself; others are checked by `readTable`. */
export function* readOwnRows<Row>(path: string): Generator<Row> {
  for (const line of readLines(path)) yield JSON.parse(line.toString()) as Row;
}

/** SHA-256 of a file. */
export function hashFile(path: string): string {
  const hash = createHash('sha256');
  for (const block of readBlocks(path)) hash.update(block);
  return hash.digest('hex');
}
