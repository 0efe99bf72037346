import { hash } from 'node:crypto';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Judged } from '../evaluate/compare.js';
import type { GoldDocument } from '../evaluate/gold.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { decode } from '../sources/decode.js';
import { readBytes } from '../sources/read-source.js';
import { extractInput } from './extract-input.js';

/** Reads an annotated document as a run would, beside what annotators say of it. */
export function extractGold(gold: GoldDocument, folder: string, pipeline: Pipeline): Judged {
  const input = { path: gold.document, file: join(folder, gold.document) };
  const bytes = readBytes(input);
  if (!Buffer.isBuffer(bytes)) throw new UserError(bytes.reason, bytes.advice, input.file, 'no_gold_text');
  if (gold.sha256 !== undefined && gold.sha256 !== hash('sha256', bytes)) {
    const advice = 'Take the text that the annotations were made for, or annotate this one.';
    throw new UserError('this is not the text that was annotated', advice, input.file, 'other_text');
  }
  const [rows] = extractInput(input, pipeline).documents;
  return { gold, text: decode(bytes).text, figures: rows?.figures ?? [], ledger: rows?.ledger ?? [] };
}
