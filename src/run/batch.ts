import { join } from 'node:path';
import type { SkippedInput } from '../core/errors.js';
import { buildDataset } from '../dataset/build-dataset.js';
import type { Dataset } from '../dataset/records.js';
import type { ReviewRecord } from '../dataset/review-record.js';
import { OWN_FOLDER } from '../dataset/run-record.js';
import { readJournal } from '../review/journal.js';
import { applyJournal } from './apply-journal.js';
import { allSkipped, type DatasetCounts, describeRun } from './describe-run.js';
import { DocumentStore } from './document-store.js';
import type { InputSummary } from './extract-input.js';
import { type BatchOptions, type Prepared, prepare } from './prepare.js';
import { readAll } from './read-all.js';
import { type Written, writeDataset } from './write-dataset.js';

/** How far a stage has come, where it can say. */
export type Report = (done: number, total: number) => void;

/** One step of a run; whoever shows the progress runs them in their order. */
export interface Stage {
  readonly name: 'find' | 'read' | 'gather' | 'write';
  readonly run: (report: Report) => Promise<void>;
}

/** What became of a run. */
export interface BatchResult extends Partial<Written> {
  readonly output: string;
  readonly skipped: readonly SkippedInput[];
  readonly damagedCache: boolean;
}

/** A run from inputs to files. */
export class Batch {
  readonly stages: readonly Stage[] = [
    { name: 'find', run: () => this.#find() },
    { name: 'read', run: (report) => this.#read(report) },
    { name: 'gather', run: () => this.#gather() },
    { name: 'write', run: () => this.#write() },
  ];
  #prepared!: Prepared;
  #store!: DocumentStore;
  #results: readonly InputSummary[] = [];
  #dataset: Dataset | undefined;
  #review: ReviewRecord | undefined;
  #written: Written | undefined;

  constructor(readonly options: BatchOptions) {}

  get result(): BatchResult {
    return {
      output: this.#prepared.output,
      skipped: allSkipped(this.#prepared, this.#results),
      damagedCache: this.#prepared.cache?.damaged ?? false,
      ...this.#written,
    };
  }

  async #find(): Promise<void> {
    this.#prepared = await prepare(this.options);
  }

  async #read(report: Report): Promise<void> {
    const total = this.#prepared.inputs.length;
    report(0, total);
    this.#store = openStore(this.#prepared.output);
    this.#results = await readAll(this.#prepared, this.#store, (done) => report(done, total));
    this.#prepared.cache?.close();
  }

  async #gather(): Promise<void> {
    const { output, root, inputs, options } = this.#prepared;
    const documents = this.#store.held;
    // More than memory holds is gathered while it is written.
    if (!documents) return;
    const reviewed = await applyJournal(output, documents, { root, inputs, reading: options.reading });
    this.#dataset = buildDataset(reviewed.documents);
    this.#review = reviewed.review;
  }

  /** An older dataset is never replaced by nothing: a slip in a path must not cost it. */
  async #write(): Promise<void> {
    const isEmpty = this.#dataset?.documents.length === 0;
    try {
      if (isEmpty && this.#prepared.earlier?.counts.documents) return;
      const describe = (counts: DatasetCounts) => describeRun(this.#prepared, this.#results, counts, this.#review);
      this.#written = await writeDataset(this.#prepared, this.#store, this.#dataset, describe);
    } finally {
      this.#store.close();
    }
  }
}

/** Decisions of reviewers are found again over all documents at once, which are then held in memory. */
function openStore(output: string): DocumentStore {
  const folder = join(output, OWN_FOLDER, `documents-${process.pid}`);
  return readJournal(output).length ? new DocumentStore(folder, Number.POSITIVE_INFINITY) : new DocumentStore(folder);
}

/** Reads inputs into a dataset folder without showing any progress. */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const batch = new Batch(options);
  for (const stage of batch.stages) await stage.run(() => {});
  return batch.result;
}
