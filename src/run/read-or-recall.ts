import type { DocumentRows } from '../dataset/to-rows.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped, type ReadOptions, type ReadResult } from '../sources/reader.js';
import type { Input } from '../sources/walk-folder.js';

/** Rows that an earlier run made of the same document under the same path. */
export type Remembered = (path: string, sha256: string) => DocumentRows | undefined;

/** A document read anew, the rows that an earlier run made of it, or why it was left out. */
export type ReadOrKnown = ReadResult | { readonly known: DocumentRows };

/** How inputs are read, and what earlier runs made of their documents. */
export interface Recalling {
  readonly options?: ReadOptions | undefined;
  readonly remembered?: Remembered | undefined;
}

/** The documents of an input in their order. */
export async function* readOrRecall(input: Input, { options, remembered }: Recalling): AsyncGenerator<ReadOrKnown> {
  for await (const read of readSource(input, options)) {
    const known = isSkipped(read) ? undefined : remembered?.(read.path, read.sha256);
    yield known ? { known } : read;
  }
}
