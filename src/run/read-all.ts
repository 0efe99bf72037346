import { availableParallelism } from 'node:os';
import type { InputResult } from './extract-input.js';
import { extractHere, extractInputs } from './extract-inputs.js';
import type { Prepared } from './prepare.js';
import { WorkerPool } from './worker-pool.js';

/** Fewer inputs are read before a second thread has loaded the pipeline. */
const WORTH_THREADS = 256;

/** Reads all inputs of a run, in several threads where that pays. */
export async function readAll(prepared: Prepared, report: (done: number) => void): Promise<InputResult[]> {
  const { options, inputs, pipeline, cache } = prepared;
  const threads = options.threads ?? (inputs.length < WORTH_THREADS ? 1 : availableParallelism());
  if (threads === 1)
    return extractInputs(
      inputs,
      extractHere({ pipeline, options: options.reading, remembered: cache?.find }),
      1,
      report,
    );
  const pool = new WorkerPool(assignmentOf(prepared));
  try {
    return await extractInputs(inputs, pool.extract, threads, report);
  } finally {
    await pool.close();
  }
}

function assignmentOf({ options, cache, output, stamp }: Prepared): WorkerPool['assignment'] {
  return {
    pipelines: options.pipelines,
    options: options.reading,
    remember: cache && { output, stamp },
  };
}
