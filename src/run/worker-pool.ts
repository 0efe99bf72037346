import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RecurringLines } from '../clean/recurring-lines.js';
import type { SourceDocument } from '../core/document.js';
import type { PipelineSource } from '../pipeline/load.js';
import type { ReadOptions } from '../sources/reader.js';
import type { Input } from '../sources/walk-folder.js';
import type { Stamp } from './cache.js';
import type { DocumentResult, InputResult } from './extract-input.js';
import type { Extractor } from './extract-inputs.js';

/** What a thread needs to know before its first task; a loaded pipeline cannot be sent. */
export interface Assignment {
  readonly pipelines: readonly PipelineSource[];
  readonly options: ReadOptions | undefined;
  readonly learnt: RecurringLines;
  /** Where results of earlier runs are, unless all is to be read again. */
  readonly remember: { readonly output: string; readonly stamp: Stamp } | undefined;
}

/** What a thread is sent. */
export type Task = { readonly inputs: readonly Input[] } | { readonly documents: readonly SourceDocument[] };

const THREAD = new URL('./worker.js', import.meta.url);

/** Threads that work on tasks; the queue before it sees to it that no more are at work than it allows. */
export class WorkerPool implements Extractor {
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];

  constructor(readonly assignment: Assignment) {}

  inputs: Extractor['inputs'] = (inputs) => this.#run<InputResult[]>({ inputs });

  documents: Extractor['documents'] = (documents) => this.#run<DocumentResult[]>({ documents });

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #run<Results>(task: Task): Promise<Results> {
    const worker = this.#idle.pop() ?? this.#start();
    worker.postMessage(task);
    const [results] = (await once(worker, 'message')) as [Results];
    this.#idle.push(worker);
    return results;
  }

  #start(): Worker {
    // Flags of the process, such as those of `node -e`, are not the threads'.
    const worker = new Worker(THREAD, { workerData: this.assignment, execArgv: [] });
    this.#workers.push(worker);
    return worker;
  }
}
