/** One thread of a run: loads the pipeline once, then reads the batches that it is sent. Started by `worker-pool.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadPipelines } from '../pipeline/load.js';
import type { Input } from '../sources/walk-folder.js';
import { Cache } from './cache.js';
import { extractBatch } from './extract-inputs.js';
import type { Assignment } from './worker-pool.js';

const { pipelines, options, learnt, remember } = workerData as Assignment;
const pipeline = await loadPipelines(pipelines);
const remembered = remember && new Cache(remember.output, remember.stamp).find;

parentPort?.on('message', async (batch: readonly Input[]) => {
  parentPort?.postMessage(await extractBatch(batch, { pipeline, options, learnt, remembered }));
});
