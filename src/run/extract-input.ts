import type { RecurringLines } from '../clean/recurring-lines.js';
import type { SourceDocument } from '../core/document.js';
import type { SkippedInput } from '../core/errors.js';
import { type DocumentRows, toRows } from '../dataset/to-rows.js';
import { hashFile } from '../export/read-file.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { STANDARD_INPUT } from '../sources/byte-source.js';
import { describe } from '../sources/read-fault.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped, type ReadOptions } from '../sources/reader.js';
import { skip } from '../sources/skip.js';
import type { Input } from '../sources/walk-folder.js';
import { extractDocument } from './extract-document.js';

/** What is to be said of one input beside the rows of its documents. */
export interface InputSummary {
  readonly path: string;
  /** Of the input's bytes; null when they could not be had. */
  readonly sha256: string | null;
  readonly skipped: readonly SkippedInput[];
  /** Whether an earlier run had read the same documents with the same code and pipeline. */
  readonly unchanged: boolean;
}

/** What came of one input: usually one document, or why there is none. */
export interface InputResult extends InputSummary {
  readonly documents: readonly DocumentRows[];
}

/** Rows that an earlier run made of the same document under the same path. */
export type Remembered = (path: string, sha256: string) => DocumentRows | undefined;

/** How inputs are read. */
export interface Reading {
  readonly pipeline: Pipeline;
  readonly options?: ReadOptions | undefined;
  /** What the batch has shown of its sites' furniture. */
  readonly learnt?: RecurringLines | undefined;
  readonly remembered?: Remembered | undefined;
}

export async function extractInput(input: Input, reading: Reading): Promise<InputResult> {
  const documents: DocumentRows[] = [];
  const summary = await streamInput(input, reading, (rows) => documents.push(rows));
  return { ...summary, documents };
}

/** Of one input no more reasons are kept than a person would ever read; the rest are counted. */
const MOST_SKIPPED = 10_000;

/** Reads one input and hands each document's rows on as it comes: a crawl has more of them than memory holds. */
export async function streamInput(
  input: Input,
  reading: Reading,
  take: (rows: DocumentRows) => void,
): Promise<InputSummary> {
  const { options, remembered } = reading;
  const skipped: SkippedInput[] = [];
  let [documents, unchanged, more]: [number, number, number] = [0, 0, 0];
  let sha256: string | undefined;
  for await (const read of readSource(input, options)) {
    const known = isSkipped(read) ? undefined : remembered?.(read.path, read.sha256);
    const result = known ?? (isSkipped(read) ? read : extractOrSkip(read, reading));
    if (known) unchanged++;
    if ('code' in result) {
      if (skipped.length < MOST_SKIPPED) skipped.push(result);
      else more++;
      continue;
    }
    if (result.document.path === input.path) sha256 = result.document.sha256;
    documents++;
    take(result);
  }
  if (more) skipped.push(skip(input.path, 'more', `${more} more of its documents were left out.`));
  return {
    ...{ path: input.path, sha256: sha256 ?? tryHash(input), skipped },
    unchanged: documents > 0 && unchanged === documents,
  };
}

/** A fault in one document must not stop the others; it is reported like any other reason for leaving a document out. */
function extractOrSkip(source: SourceDocument, { pipeline, learnt }: Reading): DocumentRows | SkippedInput {
  try {
    return toRows(extractDocument(source, pipeline, learnt));
  } catch (error) {
    return skip(source.path, 'failed', describe(error));
  }
}

function tryHash({ file }: Input): string | null {
  try {
    return file === STANDARD_INPUT ? null : hashFile(file);
  } catch {
    return null;
  }
}
