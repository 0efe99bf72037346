import type { RecurringLines } from '../clean/recurring-lines.js';
import type { SourceDocument } from '../core/document.js';
import type { SkippedInput } from '../core/errors.js';
import { type DocumentRows, toRows } from '../dataset/to-rows.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { describe } from '../sources/read-fault.js';
import { isSkipped } from '../sources/reader.js';
import { skip } from '../sources/skip.js';
import type { Input } from '../sources/walk-folder.js';
import { extractDocument } from './extract-document.js';
import { type InputSummary, InputTally } from './input-tally.js';
import { type Recalling, readOrRecall } from './read-or-recall.js';

/** What came of one input: usually one document, or why there is none. */
export interface InputResult extends InputSummary {
  readonly documents: readonly DocumentRows[];
}

/** The rows of a document, or why there are none. */
export type DocumentResult = DocumentRows | SkippedInput;

/** How inputs are read. */
export interface Reading extends Recalling {
  readonly pipeline: Pipeline;
  /** What the batch has shown of its sites' furniture. */
  readonly learnt?: RecurringLines | undefined;
}

/** Reads one input; its documents are held, so that it should be no file of many. */
export async function extractInput(input: Input, reading: Reading): Promise<InputResult> {
  const documents: DocumentRows[] = [];
  const tally = new InputTally(input, (rows) => documents.push(rows));
  for await (const read of readOrRecall(input, reading)) {
    if ('known' in read) tally.addKnown(read.known);
    else tally.add(isSkipped(read) ? read : extractOrSkip(read, reading));
  }
  return { ...tally.summary(), documents };
}

/** A fault in one document must not stop the others; it is reported like any other reason for leaving a document out. */
export function extractOrSkip(
  source: SourceDocument,
  { pipeline, learnt }: Pick<Reading, 'pipeline' | 'learnt'>,
): DocumentResult {
  try {
    return toRows(extractDocument(source, pipeline, learnt));
  } catch (error) {
    return skip(source.path, 'failed', describe(error));
  }
}
