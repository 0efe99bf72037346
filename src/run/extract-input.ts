import { hash } from 'node:crypto';
import type { SourceDocument } from '../core/document.js';
import type { SkippedInput } from '../core/errors.js';
import { type DocumentRows, toRows } from '../dataset/to-rows.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { readBytes, readDocuments } from '../sources/read-source.js';
import { isSkipped } from '../sources/readers.js';
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
  /** Whether an earlier run had read the same bytes with the same code and pipeline. */
  readonly unchanged: boolean;
}

/** Rows that an earlier run made of the same bytes under the same path. */
export type Remembered = (path: string, sha256: string) => readonly DocumentRows[] | undefined;

export function extractInput(input: Input, pipeline: Pipeline, remembered: Remembered = () => undefined): InputResult {
  const { path } = input;
  const bytes = readBytes(input);
  if (!Buffer.isBuffer(bytes)) return { path, sha256: null, documents: [], skipped: [bytes], unchanged: false };
  const sha256 = hash('sha256', bytes);
  const known = remembered(path, sha256);
  if (known) return { path, sha256, documents: known, skipped: [], unchanged: true };
  return { path, sha256, ...extractAll(bytes, path, pipeline), unchanged: false };
}

/** A fault in one document must not stop the others; it is reported like any other reason for leaving a document out. */
function extractAll(bytes: Buffer, path: string, pipeline: Pipeline): Pick<InputResult, 'documents' | 'skipped'> {
  const documents: DocumentRows[] = [];
  const skipped: SkippedInput[] = [];
  try {
    for (const read of readDocuments(bytes, path)) {
      const result = isSkipped(read) ? read : extractOrSkip(read, pipeline);
      if ('code' in result) skipped.push(result);
      else documents.push(result);
    }
  } catch (error) {
    skipped.push(skip(path, 'failed', describe(error)));
  }
  return { documents, skipped };
}

function extractOrSkip(source: SourceDocument, pipeline: Pipeline): DocumentRows | SkippedInput {
  try {
    return toRows(extractDocument(source, pipeline));
  } catch (error) {
    return skip(source.path, 'failed', describe(error));
  }
}

/** The error with the place in our code where it arose, which is what a report of it needs. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\/(?:src|dist)\/([^\s)]+)/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message.split('\n')[0]}${place ? ` (${place})` : ''}`;
}
