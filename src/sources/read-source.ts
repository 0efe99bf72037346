import { readFileSync } from 'node:fs';
import type { SkippedInput } from '../core/errors.js';
import { type ReadResult, readerFor, STANDARD_INPUT } from './readers.js';
import { skip, skipFailed } from './skip.js';
import type { Input } from './walk-folder.js';

/** The bytes of an input as they are, or why there are none. */
export function readBytes(input: Input): Buffer | SkippedInput {
  try {
    return readFileSync(input.file === STANDARD_INPUT ? 0 : input.file);
  } catch (error) {
    return skipFailed(input.path, error);
  }
}

/** The documents that an input's bytes hold, each with its text exactly as decoded, or why it was left out. */
export function readDocuments(bytes: Buffer, path: string): Iterable<ReadResult> {
  const reader = readerFor(path);
  return reader ? reader.read(bytes, path) : [skip(path, 'unsupported', 'No reader knows this kind of file.')];
}

/** The documents of one input. */
export function readSource(input: Input): Iterable<ReadResult> {
  const bytes = readBytes(input);
  return Buffer.isBuffer(bytes) ? readDocuments(bytes, input.path) : [bytes];
}
