/**
 * solieu as a library: what the command line does, for other programs.
 *
 * ```ts
 * import { extract } from 'solieu';
 *
 * const { figures } = await extract('Doanh thu bình quân của HTX năm 2023 đạt 2,7 tỷ đồng/năm.');
 * for (const { value, unit, period, sentence } of figures) console.log(value, unit, period, sentence);
 * ```
 *
 * Rows are those of docs/dataset.md; their offsets count Unicode code points, `[...text].slice(start, end).join('')`.
 */
export { DefinitionError, type SkippedInput, UserError } from './core/errors.js';
export type { Aspect, Basis, Bound, Flag, LedgerClass, Status } from './core/figure.js';
export type { Dataset, DocumentRecord, FactRecord, FigureRecord, LedgerRecord } from './dataset/records.js';
export type { RunRecord } from './dataset/run-record.js';
export { listPipelines } from './pipeline/definitions.js';
export { loadPipeline } from './pipeline/load.js';
export type { Pipeline } from './pipeline/pipeline.js';
export { type BatchResult, runBatch } from './run/batch.js';
export { type ExtractOptions, extract } from './run/extract.js';
export type { BatchOptions } from './run/prepare.js';
