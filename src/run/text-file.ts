import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes that gather before they are written: a dataset has lines by the million. */
const BLOCK = 1 << 18;

/** The most bytes of UTF-8 that one UTF-16 unit takes. */
const WIDEST = 3;

/** A file that is written from its beginning to its end, bit by bit. */
export class TextFile {
  readonly #hash = createHash('sha256');
  readonly #file: number;
  // Texts are encoded as they come: a long string put together from short ones is slow to encode.
  readonly #block = Buffer.allocUnsafe(BLOCK);
  #filled = 0;

  constructor(readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  write(chunk: string | Uint8Array): void {
    const most = typeof chunk === 'string' ? chunk.length * WIDEST : chunk.length;
    if (this.#filled + most > BLOCK) this.#flush();
    if (most > BLOCK) this.#put(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    else if (typeof chunk === 'string') this.#filled += this.#block.write(chunk, this.#filled);
    else {
      this.#block.set(chunk, this.#filled);
      this.#filled += chunk.length;
    }
  }

  /** Closes the file and gives the SHA-256 of what was written. */
  close(): string {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
    return this.#hash.digest('hex');
  }

  #flush(): void {
    this.#put(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #put(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }
}
