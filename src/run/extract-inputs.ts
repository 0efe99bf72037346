import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { SourceDocument } from '../core/document.js';
import type { Input } from '../sources/walk-folder.js';
import { type DocumentResult, extractInput, extractOrSkip, type InputResult, type Reading } from './extract-input.js';

/** Works on what it is given, here or in another thread. */
export interface Extractor {
  readonly inputs: (batch: readonly Input[]) => Promise<InputResult[]>;
  /** Documents that have been read already; what comes of each stands in its place. */
  readonly documents: (batch: readonly SourceDocument[]) => Promise<DocumentResult[]>;
}

/** Files a task: fewer would spend their time on queueing, more would leave a thread idle at the end. */
const BATCH = 32;

/**
 * Reads all inputs, some batches at a time. Results stand in the order of the inputs, whichever batch is done first, so that
 * the dataset does not depend on the machine.
 */
export async function extractInputs(
  inputs: readonly Input[],
  extract: Extractor['inputs'],
  concurrency: number,
  report: (done: number) => void,
): Promise<InputResult[]> {
  const queue = new PQueue({ concurrency });
  let done = 0;
  const tasks = batchesOf(inputs).map((batch) => async () => {
    const results = await extract(batch);
    done += batch.length;
    report(done);
    return results;
  });
  try {
    return (await queue.addAll(tasks)).flat();
  } finally {
    queue.clear();
  }
}

function batchesOf(inputs: readonly Input[]): Input[][] {
  return Array.from({ length: Math.ceil(inputs.length / BATCH) }, (_, i) => inputs.slice(i * BATCH, (i + 1) * BATCH));
}

/** Works in this thread; between batches it lets the progress be drawn and Ctrl-C be heard. */
export function extractHere(reading: Reading): Extractor {
  return {
    inputs: async (batch) => {
      const results: InputResult[] = [];
      await setImmediate();
      for (const input of batch) results.push(await extractInput(input, reading));
      return results;
    },
    documents: async (batch) => {
      await setImmediate();
      return batch.map((document) => extractOrSkip(document, reading));
    },
  };
}
