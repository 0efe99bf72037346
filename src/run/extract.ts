import { buildDataset } from '../dataset/build-dataset.js';
import type { Dataset } from '../dataset/records.js';
import { toRows } from '../dataset/to-rows.js';
import { DEFAULT_PIPELINE } from '../pipeline/default-pipeline.js';
import { loadPipeline } from '../pipeline/load.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { extractText } from './extract-document.js';

export interface ExtractOptions {
  /** The name of a pipeline that comes with the program, or one that `loadPipeline` has loaded. */
  readonly pipeline?: string | Pipeline;
  /** What the document is called in the records. */
  readonly path?: string;
}

const loaded = new Map<string, Promise<Pipeline>>();

/**
 * Reads one text and gives its dataset, without touching any file but the pipeline's definition:
 *
 * ```ts
 * import { extract } from 'solieu';
 *
 * const { figures, ledger } = await extract('Năm 2024, toàn tỉnh thành lập mới 58 HTX.');
 * figures[0]; // { quote: '58 HTX', value: 58, unit: 'cooperative', period: '2024', sentence: …, evidence: … }
 * ledger[0]; // { quote: '2024', class: 'period', … }
 * ```
 */
export async function extract(text: string, options: ExtractOptions = {}): Promise<Dataset> {
  const { pipeline = DEFAULT_PIPELINE, path = 'text' } = options;
  const ready = typeof pipeline === 'string' ? await loadOnce(pipeline) : pipeline;
  return buildDataset([toRows(extractText(text, ready, path))]);
}

function loadOnce(name: string): Promise<Pipeline> {
  const loading = loaded.get(name) ?? loadPipeline(name);
  loaded.set(name, loading);
  return loading;
}
