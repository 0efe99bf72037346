import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { TextBlock } from '../export/text-block.js';

/** Bytes that gather before they are written: a dataset has lines by the million. */
const BLOCK = 1 << 18;

/** A file that is written from its beginning to its end, bit by bit. */
export class TextFile {
  readonly #hash = createHash('sha256');
  readonly #file: number;
  readonly #block = new TextBlock(BLOCK, (bytes) => this.#put(bytes));

  constructor(readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  write(chunk: string | Uint8Array): void {
    this.#block.write(chunk);
  }

  /** Closes the file and gives the SHA-256 of what was written. */
  close(): string {
    try {
      this.#block.flush();
    } finally {
      closeSync(this.#file);
    }
    return this.#hash.digest('hex');
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }
}
