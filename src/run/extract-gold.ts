import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { toRows } from '../dataset/to-rows.js';
import type { Judged } from '../evaluate/compare.js';
import type { GoldDocument } from '../evaluate/gold.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped, type ReadResult } from '../sources/reader.js';
import { extractDocument } from './extract-document.js';

/** Reads an annotated document as a run would, beside what annotators say of it. */
export async function extractGold(gold: GoldDocument, folder: string, pipeline: Pipeline): Promise<Judged> {
  const input = { path: gold.document, file: join(folder, gold.document) };
  const source = (await readSource(input)[Symbol.asyncIterator]().next()).value as ReadResult;
  if (isSkipped(source)) throw new UserError(source.reason, source.advice, input.file, 'no_gold_text');
  if (gold.sha256 !== undefined && gold.sha256 !== source.sha256) {
    const advice = 'Take the text that the annotations were made for, or annotate this one.';
    throw new UserError('this is not the text that was annotated', advice, input.file, 'other_text');
  }
  const { figures, ledger } = toRows(extractDocument(source, pipeline));
  return { gold, text: source.text, figures, ledger };
}
