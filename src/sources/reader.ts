import type { SourceDocument } from '../core/document.js';
import type { SkippedInput } from '../core/errors.js';
import type { ByteSource } from './byte-source.js';
import type { FieldNames } from './field-names.js';

/** A document, or why there is none. */
export type ReadResult = SourceDocument | SkippedInput;

export function isSkipped(result: ReadResult): result is SkippedInput {
  return 'code' in result;
}

/** What a user may say of the inputs that they do not say themselves. */
export interface ReadOptions {
  /** The encoding of every text, where what is detected is wrong. */
  readonly encoding?: string;
  /** Names of the fields of JSONL records and of the columns of lists, tried before the usual ones. */
  readonly fields?: Partial<FieldNames>;
}

/** What readers are given besides bytes. */
export interface ReadContext {
  readonly options: ReadOptions;
  /** Whether any reader knows a file of this name. */
  readonly isKnown: (path: string) => boolean;
  /** Reads a member of an archive by its own format. */
  readonly readMember: (member: ByteSource) => AsyncIterable<ReadResult>;
}

/** One format of input. An archive or a JSONL file yields many documents. Throws a `ReadFault` where it cannot go on. */
export interface Reader {
  readonly extensions: readonly string[];
  /** Whether one file of it is made to hold many documents. */
  readonly holdsMany?: true;
  /** Whether opening a file of it takes so long that it is not done twice. */
  readonly takesLong?: true;
  readonly read: (source: ByteSource, context: ReadContext) => AsyncIterable<ReadResult>;
}
