import type { Block, Stated } from '../core/document.js';
import { excerpt } from '../core/span.js';

/** A block's words as patterns see them: in NFC, on one line. */
export interface Passage extends Block {
  readonly line: string;
}

export function toPassages(text: string, blocks: readonly Block[]): Passage[] {
  return blocks.map((block) => ({
    ...block,
    line: text.slice(block.start, block.end).normalize('NFC').replace(/\s+/g, ' ').trim(),
  }));
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
