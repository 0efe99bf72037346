import { type ByteSource, fileSource } from './byte-source.js';
import { DEEPEST_ARCHIVE } from './limits.js';
import { toSkipped } from './read-fault.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { readerFor } from './readers.js';
import { skip } from './skip.js';
import type { Input } from './walk-folder.js';

/**
 * The documents of one input, each with its text exactly as decoded, or why it was left out. An input that breaks off yields
 * what it held before; nothing is thrown.
 */
export function readSource(input: Input, options: ReadOptions = {}): AsyncIterable<ReadResult> {
  return readFrom(fileSource(input), options, 0);
}

async function* readFrom(source: ByteSource, options: ReadOptions, depth: number): AsyncGenerator<ReadResult> {
  const { path } = source;
  const reader = readerFor(path);
  if (!reader) yield skip(path, 'unsupported', 'No reader knows this kind of file.');
  else if (depth > DEEPEST_ARCHIVE) yield skip(path, 'too_deep', 'It is an archive in an archive in an archive.');
  else {
    try {
      yield* reader.read(source, {
        options,
        isKnown: (name) => readerFor(name) !== undefined,
        readMember: (member) => readFrom(member, options, depth + 1),
      });
    } catch (error) {
      yield toSkipped(path, error);
    }
  }
}
