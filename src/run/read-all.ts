import { availableParallelism } from 'node:os';
import { holdsMany } from '../sources/readers.js';
import type { Input } from '../sources/walk-folder.js';
import type { DocumentStore } from './document-store.js';
import { type InputResult, type InputSummary, streamInput } from './extract-input.js';
import { type Extractor, extractHere, extractInputs } from './extract-inputs.js';
import { recurringLines } from './learn-batch.js';
import type { Prepared } from './prepare.js';
import { WorkerPool } from './worker-pool.js';

/** Fewer inputs are read before a second thread has loaded the pipeline. */
const WORTH_THREADS = 256;
/** Inputs whose results are in memory before they go to the store. */
const WINDOW = 4096;

/**
 * Reads all inputs of a run into its store, in their order: single documents in several threads where that pays, files of many
 * documents one after the other, document by document.
 */
export async function readAll(
  prepared: Prepared,
  store: DocumentStore,
  report: (done: number) => void,
): Promise<InputSummary[]> {
  const { options, inputs, pipeline, learnt, cache } = prepared;
  const threads = options.threads ?? (inputs.length < WORTH_THREADS ? 1 : availableParallelism());
  const reading = {
    ...{ pipeline, options: options.reading, remembered: cache?.find },
    learnt: recurringLines(learnt),
  };
  const pool = threads > 1 ? new WorkerPool(assignmentOf(prepared)) : undefined;
  const extractor: Extractor = pool?.extract ?? extractHere(reading);
  const summaries: InputSummary[] = [];
  try {
    for (const window of windowsOf(inputs)) {
      const done = summaries.length;
      const [first] = window;
      if (holdsMany(first!.path)) summaries.push(await streamInput(first!, reading, (rows) => store.add(rows)));
      else {
        const results = await extractInputs(window, extractor, threads, (count) => report(done + count));
        summaries.push(...results.map((result) => keep(result, store)));
      }
      report(summaries.length);
    }
  } finally {
    await pool?.close();
  }
  return summaries;
}

function keep({ documents, ...summary }: InputResult, store: DocumentStore): InputSummary {
  for (const rows of documents) store.add(rows);
  return summary;
}

/** Single documents that follow one another, and each file of many by itself. */
function* windowsOf(inputs: readonly Input[]): Generator<readonly Input[]> {
  for (let first = 0; first < inputs.length; ) {
    let end = first + 1;
    const isSingle = (at: number) => at < inputs.length && !holdsMany(inputs[at]!.path);
    if (isSingle(first)) while (isSingle(end) && end - first < WINDOW) end++;
    yield inputs.slice(first, end);
    first = end;
  }
}

function assignmentOf({ options, learnt, cache, output, stamp }: Prepared): WorkerPool['assignment'] {
  return {
    pipelines: options.pipelines,
    options: options.reading,
    learnt: recurringLines(learnt),
    remember: cache && { output, stamp },
  };
}
