import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Characters that gather before they are written: a dataset has lines by the million. */
const BLOCK = 1 << 18;

/** A file that is written from its beginning to its end, bit by bit. */
export class TextFile {
  readonly #hash = createHash('sha256');
  readonly #file: number;
  #text = '';

  constructor(readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  write(chunk: string | Uint8Array): void {
    if (typeof chunk === 'string') {
      this.#text += chunk;
      if (this.#text.length >= BLOCK) this.#flush();
    } else {
      this.#flush();
      this.#writeBytes(chunk);
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
    if (this.#text) this.#writeBytes(Buffer.from(this.#text));
    this.#text = '';
  }

  #writeBytes(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }
}
