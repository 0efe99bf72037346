import type { Block, Stated } from '../core/document.js';
import { onOneLine } from '../core/on-one-line.js';
import { excerpt } from '../core/span.js';

/** A block with its words as patterns see them. Few blocks are asked for their words, so they are made on demand. */
export class Passage implements Block {
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
  readonly reason: string;
  #line: string | undefined;

  constructor(
    readonly text: string,
    { start, end, kind, reason }: Block,
  ) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.reason = reason;
  }

  /** Its words in NFC, on one line. */
  get line(): string {
    this.#line ??= onOneLine(this.text.slice(this.start, this.end).normalize('NFC')).trim();
    return this.#line;
  }
}

export function toPassages(text: string, blocks: readonly Block[]): Passage[] {
  return blocks.map((block) => new Passage(text, block));
}

/**
 * A value with the words of the source that state it. The pattern found them in NFC on one line; the source may be
 * decomposed or wrapped, and then its whole block is quoted.
 */
export function stated<T>(text: string, block: Block, words: string, value: T): Stated<T> {
  const source = text.slice(block.start, block.end);
  for (const form of [words, words.normalize('NFD')]) {
    const at = source.indexOf(form);
    if (at >= 0) return { value, source: excerpt(text, block.start + at, block.start + at + form.length) };
  }
  const first = block.start + source.length - source.trimStart().length;
  return { value, source: excerpt(text, first, first + source.trim().length) };
}
