import { readFileSync } from 'node:fs';
import { type ReadResult, readerFor, STANDARD_INPUT } from './readers.js';
import { skip, skipFailed } from './skip.js';
import type { Input } from './walk-folder.js';

/** The documents of one input, each with its text exactly as decoded, or why it was left out. */
export function readSource(input: Input): Iterable<ReadResult> {
  const reader = readerFor(input.path);
  if (!reader) return [skip(input.path, 'unsupported', 'No reader knows this kind of file.')];
  try {
    const bytes = readFileSync(input.file === STANDARD_INPUT ? 0 : input.file);
    return reader.read(bytes, input.path);
  } catch (error) {
    return [skipFailed(input.path, error)];
  }
}
