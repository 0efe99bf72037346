import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnRows } from '../export/read-file.js';

/** Characters that gather in each bucket before they go to its file. */
const BLOCK = 1 << 15;

/** Rows dealt out to numbered files, so that those of each fit in memory. No file is open between two writes. */
export class Buckets<Row> {
  readonly #texts: string[] = [];

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  add(bucket: number, row: Row): void {
    this.#texts[bucket] = `${this.#texts[bucket] ?? ''}${JSON.stringify(row)}\n`;
    if (this.#texts[bucket].length >= BLOCK) this.#flush(bucket);
  }

  /** The rows of each bucket up to the last that has any. Each bucket can be taken once. */
  *take(): Generator<readonly Row[]> {
    for (let bucket = 0; bucket < this.#texts.length; bucket++) yield this.#take(bucket);
  }

  #take(bucket: number): readonly Row[] {
    this.#flush(bucket);
    const path = this.#path(bucket);
    if (!existsSync(path)) return [];
    const rows = [...readOwnRows<Row>(path)];
    rmSync(path);
    return rows;
  }

  #flush(bucket: number): void {
    if (this.#texts[bucket]) appendFileSync(this.#path(bucket), this.#texts[bucket]);
    this.#texts[bucket] = '';
  }

  #path(bucket: number): string {
    return join(this.folder, `${bucket}.jsonl`);
  }
}
