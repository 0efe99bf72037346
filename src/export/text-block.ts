/** The most bytes of UTF-8 that one UTF-16 unit takes. */
const WIDEST = 3;

/**
 * Gathers texts and bytes to blocks and hands each on when it is full. Texts are encoded as they come: a long string put
 * together from short ones is slow to encode. What is handed on is valid only until `put` returns.
 */
export class TextBlock {
  readonly #block: Buffer;
  #filled = 0;

  constructor(
    readonly size: number,
    readonly put: (bytes: Uint8Array) => void,
  ) {
    this.#block = Buffer.allocUnsafe(size);
  }

  /** Bytes that wait. */
  get filled(): number {
    return this.#filled;
  }

  write(chunk: string | Uint8Array): void {
    const most = typeof chunk === 'string' ? chunk.length * WIDEST : chunk.length;
    if (this.#filled + most > this.size) this.flush();
    if (most > this.size) this.put(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    else if (typeof chunk === 'string') this.#filled += this.#block.write(chunk, this.#filled);
    else {
      this.#block.set(chunk, this.#filled);
      this.#filled += chunk.length;
    }
  }

  flush(): void {
    if (this.#filled > 0) this.put(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
  }
}
