/** One thread of a run: loads the pipeline once, then works on what it is sent. Started by `worker-pool.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SourceDocument } from '../core/document.js';
import { SourceMap } from '../core/source-map.js';
import { loadPipelines } from '../pipeline/load.js';
import { Cache } from './cache.js';
import { extractHere } from './extract-inputs.js';
import type { Assignment, Task } from './worker-pool.js';

const { pipelines, options, learnt, remember } = workerData as Assignment;
const pipeline = await loadPipelines(pipelines);
const remembered = remember && new Cache(remember.output, remember.stamp).find;
const extract = extractHere({ pipeline, options, learnt, remembered });

parentPort?.on('message', async (task: Task) => {
  const results =
    'inputs' in task ? await extract.inputs(task.inputs) : await extract.documents(task.documents.map(revive));
  parentPort?.postMessage(results);
});

function revive(document: SourceDocument): SourceDocument {
  const { readable } = document;
  return readable ? { ...document, readable: { ...readable, map: SourceMap.revive(readable.map) } } : document;
}
