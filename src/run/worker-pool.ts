import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RecurringLines } from '../clean/recurring-lines.js';
import type { PipelineSource } from '../pipeline/load.js';
import type { ReadOptions } from '../sources/reader.js';
import type { Stamp } from './cache.js';
import type { InputResult } from './extract-input.js';
import type { Extractor } from './extract-inputs.js';

/** What a thread needs to know before its first batch; a loaded pipeline cannot be sent. */
export interface Assignment {
  readonly pipelines: readonly PipelineSource[];
  readonly options: ReadOptions | undefined;
  readonly learnt: RecurringLines;
  /** Where results of earlier runs are, unless all is to be read again. */
  readonly remember: { readonly output: string; readonly stamp: Stamp } | undefined;
}

const THREAD = new URL('./worker.js', import.meta.url);

/** Threads that read batches; the queue before it sees to it that no more are at work than it allows. */
export class WorkerPool {
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];

  constructor(readonly assignment: Assignment) {}

  extract: Extractor = async (batch) => {
    const worker = this.#idle.pop() ?? this.#start();
    worker.postMessage(batch);
    const [results] = (await once(worker, 'message')) as [InputResult[]];
    this.#idle.push(worker);
    return results;
  };

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(THREAD, { workerData: this.assignment });
    this.#workers.push(worker);
    return worker;
  }
}
