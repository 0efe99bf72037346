import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Characters that gather before they are written. */
const BLOCK = 1 << 18;

/** A file of JSON lines of a run's own, written bit by bit. */
export class LineFile {
  #file: number | undefined;
  #text = '';

  constructor(readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  write(row: unknown): void {
    this.#text += `${JSON.stringify(row)}\n`;
    if (this.#text.length > BLOCK) this.flush();
  }

  flush(): void {
    const bytes = Buffer.from(this.#text);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file!, bytes, at);
    this.#text = '';
  }

  close(): void {
    if (this.#file === undefined) return;
    this.flush();
    closeSync(this.#file);
    this.#file = undefined;
  }
}
