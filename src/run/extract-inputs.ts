import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Input } from '../sources/walk-folder.js';
import { extractInput, type InputResult, type Reading } from './extract-input.js';

/** Reads a batch of inputs, here or in another thread. */
export type Extractor = (batch: readonly Input[]) => Promise<InputResult[]>;

/** Files a task: fewer would spend their time on queueing, more would leave a thread idle at the end. */
const BATCH = 32;

/**
 * Reads all inputs, some batches at a time. Results stand in the order of the inputs, whichever batch is done first, so that
 * the dataset does not depend on the machine.
 */
export async function extractInputs(
  inputs: readonly Input[],
  extractor: Extractor,
  concurrency: number,
  report: (done: number) => void,
): Promise<InputResult[]> {
  const queue = new PQueue({ concurrency });
  let done = 0;
  const tasks = batchesOf(inputs).map((batch) => async () => {
    const results = await extractor(batch);
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

/** Reads in this thread; between batches it lets the progress be drawn and Ctrl-C be heard. */
export function extractHere(reading: Reading): Extractor {
  return async (batch) => {
    await setImmediate();
    return extractBatch(batch, reading);
  };
}

/** Reads inputs one after the other. */
export async function extractBatch(batch: readonly Input[], reading: Reading): Promise<InputResult[]> {
  const results: InputResult[] = [];
  for (const input of batch) results.push(await extractInput(input, reading));
  return results;
}
