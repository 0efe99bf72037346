import { extname } from 'node:path';
import type { SourceDocument } from '../core/document.js';
import type { SkippedInput } from '../core/errors.js';
import { readPlainText } from './plain-text.js';

/** Stands for standard input among paths. */
export const STANDARD_INPUT = '-';

/** A document, or why there is none. */
export type ReadResult = SourceDocument | SkippedInput;

export function isSkipped(result: ReadResult): result is SkippedInput {
  return 'code' in result;
}

/** One format of input. An archive or a JSONL file yields many documents, hence an iterable. */
export interface Reader {
  readonly extensions: readonly string[];
  readonly read: (bytes: Buffer, path: string) => Iterable<ReadResult>;
}

const PLAIN_TEXT: Reader = {
  extensions: ['.txt', '.md'],
  read: (bytes, path) => [readPlainText(bytes, path)],
};

/** Every format that can be read; a further one is a further row. */
const READERS: readonly Reader[] = [PLAIN_TEXT];

/** The reader of a path by its extension; standard input is plain text. */
export function readerFor(path: string): Reader | undefined {
  if (path === STANDARD_INPUT) return PLAIN_TEXT;
  const extension = extname(path).toLowerCase();
  return READERS.find((reader) => reader.extensions.includes(extension));
}
