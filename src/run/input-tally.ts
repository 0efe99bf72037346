import type { SkippedInput } from '../core/errors.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { hashFile } from '../export/read-file.js';
import { STANDARD_INPUT } from '../sources/byte-source.js';
import { skip } from '../sources/skip.js';
import type { Input } from '../sources/walk-folder.js';

/** What is to be said of one input beside the rows of its documents. */
export interface InputSummary {
  readonly path: string;
  /** Of the input's bytes; null when they could not be had. */
  readonly sha256: string | null;
  readonly skipped: readonly SkippedInput[];
  /** Whether an earlier run had read the same documents with the same code and pipeline. */
  readonly unchanged: boolean;
}

/** Of one input no more reasons are kept than a person would ever read; the rest are counted. */
const MOST_SKIPPED = 10_000;

/** Hands the rows of an input's documents on as they come, and keeps what is to be said of the input. */
export class InputTally {
  readonly #skipped: SkippedInput[] = [];
  #documents = 0;
  #unchanged = 0;
  #more = 0;
  #sha256: string | undefined;

  constructor(
    readonly input: Input,
    readonly take: (rows: DocumentRows) => void,
  ) {}

  add(result: DocumentRows | SkippedInput): void {
    if ('code' in result) {
      if (this.#skipped.length < MOST_SKIPPED) this.#skipped.push(result);
      else this.#more++;
      return;
    }
    const { path, sha256 } = result.document;
    if (path === this.input.path) this.#sha256 = sha256;
    this.#documents++;
    this.take(result);
  }

  /** Adds rows that an earlier run had made. */
  addKnown(rows: DocumentRows): void {
    this.#unchanged++;
    this.add(rows);
  }

  summary(): InputSummary {
    const { path } = this.input;
    const more = this.#more ? [skip(path, 'more', `${this.#more} more of its documents were left out.`)] : [];
    return {
      path,
      sha256: this.#sha256 ?? tryHash(this.input),
      skipped: [...this.#skipped, ...more],
      unchanged: this.#documents > 0 && this.#unchanged === this.#documents,
    };
  }
}

function tryHash({ file }: Input): string | null {
  try {
    return file === STANDARD_INPUT ? null : hashFile(file);
  } catch {
    return null;
  }
}
