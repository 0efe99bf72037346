import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord, FigureRecord, LedgerRecord } from '../dataset/records.js';
import type { Sketch } from '../dataset/story.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { readLines } from '../export/read-file.js';
import { LineFile } from './line-file.js';

/** Rows of figures and of the ledger that are held in memory; more of them go to files. */
const HELD_ROWS = 100_000;

/** What of a document is neither figure nor ledger. */
export interface DocumentHead {
  readonly document: DocumentRecord;
  readonly sketch?: Sketch | undefined;
}

/** The rows of a run's documents in their order: in memory while they are few, in files of their own from then on. */
export class DocumentStore implements Iterable<DocumentRows> {
  #held: DocumentRows[] | undefined = [];
  #rows = 0;
  #spilled: { readonly heads: LineFile; readonly figures: LineFile; readonly ledger: LineFile } | undefined;

  constructor(
    readonly folder: string,
    readonly limit = HELD_ROWS,
  ) {}

  /** All documents, where they are in memory. */
  get held(): readonly DocumentRows[] | undefined {
    return this.#held;
  }

  add(rows: DocumentRows): void {
    if (!this.#held) {
      this.#write(rows);
      return;
    }
    this.#held.push(rows);
    this.#rows += rows.figures.length + rows.ledger.length + 1;
    if (this.#rows > this.limit) this.#spill(this.#held);
  }

  *heads(): Generator<DocumentHead> {
    yield* this.#held ?? readRows<DocumentHead>(this.#spilled!.heads);
  }

  *figures(): Generator<readonly FigureRecord[]> {
    if (this.#held) for (const { figures } of this.#held) yield figures;
    else yield* readRows<FigureRecord[]>(this.#spilled!.figures);
  }

  *ledger(): Generator<readonly LedgerRecord[]> {
    if (this.#held) for (const { ledger } of this.#held) yield ledger;
    else yield* readRows<LedgerRecord[]>(this.#spilled!.ledger);
  }

  *[Symbol.iterator](): Generator<DocumentRows> {
    const [figures, ledger] = [this.figures(), this.ledger()];
    for (const head of this.heads()) yield { ...head, figures: figures.next().value, ledger: ledger.next().value };
  }

  close(): void {
    for (const file of Object.values(this.#spilled ?? {})) file.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #spill(held: readonly DocumentRows[]): void {
    const file = (name: string) => new LineFile(join(this.folder, name));
    this.#spilled = { heads: file('heads'), figures: file('figures'), ledger: file('ledger') };
    this.#held = undefined;
    for (const rows of held) this.#write(rows);
  }

  #write({ document, sketch, figures, ledger }: DocumentRows): void {
    this.#spilled!.heads.write({ document, sketch });
    this.#spilled!.figures.write(figures);
    this.#spilled!.ledger.write(ledger);
  }
}

function* readRows<Row>(file: LineFile): Generator<Row> {
  file.flush();
  for (const line of readLines(file.path)) yield JSON.parse(line.toString()) as Row;
}
