import type { SkippedInput } from '../core/errors.js';
import { buildDataset } from '../dataset/build-dataset.js';
import type { Dataset } from '../dataset/records.js';
import type { ReviewRecord } from '../dataset/review-record.js';
import { readJournal } from '../review/journal.js';
import { applyJournal } from './apply-journal.js';
import { allSkipped, type DatasetCounts, describeRun } from './describe-run.js';
import { GatheredDocuments } from './gathered-documents.js';
import type { InputSummary } from './input-tally.js';
import { LargeDataset } from './large-dataset.js';
import { type BatchOptions, type Prepared, prepare } from './prepare.js';
import { readAll } from './read-all.js';
import { Staging } from './staging.js';
import { type Written, writeDataset } from './write-dataset.js';

/** How far a stage has come. */
export interface Progress {
  /** Files that are read to their end, of so many. */
  readonly done: number;
  readonly total: number;
  readonly documents: number;
}

/** Hears how far a stage has come, where it can say. */
export type Report = (progress: Progress) => void;

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
  #staging: Staging | undefined;
  #documents!: GatheredDocuments;
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
    this.#documents = this.#openDocuments();
    const tell = (done: number) => report({ done, total, documents: this.#documents.count });
    tell(0);
    try {
      this.#results = await readAll(this.#prepared, this.#documents, tell);
    } catch (error) {
      this.#staging?.discard();
      throw error;
    }
    this.#prepared.cache?.close();
  }

  async #gather(): Promise<void> {
    const { output, root, inputs, options } = this.#prepared;
    const documents = this.#documents.held;
    // More than memory holds is gathered while it is written.
    if (!documents) return;
    const reviewed = await applyJournal(output, documents, { root, inputs, reading: options.reading });
    this.#dataset = buildDataset(reviewed.documents);
    this.#review = reviewed.review;
  }

  /** An older dataset is never replaced by nothing: a slip in a path must not cost it. */
  async #write(): Promise<void> {
    const isEmpty = this.#dataset?.documents.length === 0;
    if (isEmpty && this.#prepared.earlier?.counts.documents) return;
    this.#staging ??= new Staging(this.#prepared.output);
    const describe = (counts: DatasetCounts) => describeRun(this.#prepared, this.#results, counts, this.#review);
    this.#written = await writeDataset(this.#prepared, this.#staging, this.#documents, this.#dataset, describe);
  }

  /** Decisions of reviewers are found again over all documents at once, which are then held in memory however many they are. */
  #openDocuments(): GatheredDocuments {
    const { output, stamp } = this.#prepared;
    const openLarge = () => {
      this.#staging = new Staging(output);
      return new LargeDataset(this.#staging, stamp);
    };
    const heldRows = readJournal(output).length ? Number.POSITIVE_INFINITY : this.options.heldRows;
    return new GatheredDocuments(openLarge, heldRows);
  }
}

/** Reads inputs into a dataset folder without showing any progress. */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const batch = new Batch(options);
  for (const stage of batch.stages) await stage.run(() => {});
  return batch.result;
}
