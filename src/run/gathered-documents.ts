import type { DocumentRows } from '../dataset/to-rows.js';
import type { LargeDataset } from './large-dataset.js';

/** Rows of figures and of the ledger that are held in memory; more of them go to files. */
const HELD_ROWS = 100_000;

/** The documents of a run in their order: held in memory while their rows are few, written as they come from then on. */
export class GatheredDocuments {
  readonly #held: DocumentRows[] = [];
  #rows = 0;
  #count = 0;
  #large: LargeDataset | undefined;

  constructor(
    readonly openLarge: () => LargeDataset,
    readonly limit = HELD_ROWS,
  ) {}

  /** All documents, unless they are in files. */
  get held(): readonly DocumentRows[] | undefined {
    return this.#large ? undefined : this.#held;
  }

  /** Undefined while memory holds all documents. */
  get large(): LargeDataset | undefined {
    return this.#large;
  }

  get count(): number {
    return this.#count;
  }

  add(rows: DocumentRows): void {
    this.#count++;
    if (this.#large) {
      this.#large.add(rows);
      return;
    }
    this.#held.push(rows);
    this.#rows += rows.figures.length + rows.ledger.length + 1;
    if (this.#rows > this.limit) this.#pour();
  }

  #pour(): void {
    const large = this.openLarge();
    this.#large = large;
    for (let rows = this.#held.shift(); rows; rows = this.#held.shift()) large.add(rows);
  }
}
