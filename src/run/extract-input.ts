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

/** What came of one input: usually one document, or why there is none. */
export interface InputResult {
  readonly path: string;
  /** Of the input's bytes; null when they could not be had. */
  readonly sha256: string | null;
  readonly documents: readonly DocumentRows[];
  readonly skipped: readonly SkippedInput[];
  /** Whether an earlier run had read the same documents with the same code and pipeline. */
  readonly unchanged: boolean;
}

/** Rows that an earlier run made of the same document under the same path. */
export type Remembered = (path: string, sha256: string) => DocumentRows | undefined;

/** How inputs are read. */
export interface Reading {
  readonly pipeline: Pipeline;
  readonly options?: ReadOptions | undefined;
  readonly remembered?: Remembered | undefined;
}

export async function extractInput(input: Input, { pipeline, options, remembered }: Reading): Promise<InputResult> {
  const documents: DocumentRows[] = [];
  const skipped: SkippedInput[] = [];
  let unchanged = 0;
  for await (const read of readSource(input, options)) {
    const known = isSkipped(read) ? undefined : remembered?.(read.path, read.sha256);
    const result = known ?? (isSkipped(read) ? read : extractOrSkip(read, pipeline));
    if (known) unchanged++;
    if ('code' in result) skipped.push(result);
    else documents.push(result);
  }
  const sha256 = documents.find(({ document }) => document.path === input.path)?.document.sha256 ?? tryHash(input);
  return {
    ...{ path: input.path, sha256, documents, skipped },
    unchanged: documents.length > 0 && unchanged === documents.length,
  };
}

/** A fault in one document must not stop the others; it is reported like any other reason for leaving a document out. */
function extractOrSkip(source: SourceDocument, pipeline: Pipeline): DocumentRows | SkippedInput {
  try {
    return toRows(extractDocument(source, pipeline));
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
