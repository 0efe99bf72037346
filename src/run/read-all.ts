import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { STANDARD_INPUT } from '../sources/byte-source.js';
import { holdsMany } from '../sources/readers.js';
import type { Input } from '../sources/walk-folder.js';
import type { InputResult } from './extract-input.js';
import { type Extractor, extractHere, extractInputs } from './extract-inputs.js';
import type { GatheredDocuments } from './gathered-documents.js';
import type { InputSummary } from './input-tally.js';
import { recurringLines } from './learn-batch.js';
import type { Prepared } from './prepare.js';
import { streamInput } from './stream-input.js';
import { WorkerPool } from './worker-pool.js';

/** Fewer bytes are read before a second thread has loaded the pipeline. */
const WORTH_THREADS = 2_000_000;
/** Inputs whose results are in memory before they are handed on. */
const WINDOW = 4096;

/**
 * Reads all inputs of a run, in their order: single documents in several threads where that pays, files of many documents one
 * after the other, so that no more of them is in memory than is being worked on.
 */
export async function readAll(
  prepared: Prepared,
  documents: GatheredDocuments,
  report: (done: number) => void,
): Promise<InputSummary[]> {
  const { options, inputs, pipeline, learnt, cache } = prepared;
  const threads = options.threads ?? (isWorthThreads(inputs) ? availableParallelism() : 1);
  const reading = {
    ...{ pipeline, options: options.reading, remembered: cache?.find },
    learnt: recurringLines(learnt),
  };
  const pool = threads > 1 ? new WorkerPool(assignmentOf(prepared)) : undefined;
  const extractor: Extractor = pool ?? extractHere(reading);
  const summaries: InputSummary[] = [];
  try {
    for (const window of windowsOf(inputs)) {
      const done = summaries.length;
      const [first] = window;
      if (holdsMany(first!.path)) {
        const streaming = { ...reading, extract: extractor.documents, threads, report: () => report(done) };
        summaries.push(await streamInput(first!, streaming, (rows) => documents.add(rows)));
      } else {
        const results = await extractInputs(window, extractor.inputs, threads, (count) => report(done + count));
        summaries.push(...results.map((result) => keep(result, documents)));
      }
      report(summaries.length);
    }
  } finally {
    await pool?.close();
  }
  return summaries;
}

function isWorthThreads(inputs: readonly Input[]): boolean {
  let bytes = 0;
  for (const { file } of inputs) {
    // Of standard input nobody knows how much there is.
    bytes += file === STANDARD_INPUT ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    if (bytes >= WORTH_THREADS) return true;
  }
  return false;
}

function keep({ documents: own, ...summary }: InputResult, documents: GatheredDocuments): InputSummary {
  for (const rows of own) documents.add(rows);
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
