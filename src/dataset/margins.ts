import type { Block } from '../core/document.js';
import type { LedgerEntry } from '../core/figure.js';
import { excerpt } from '../core/span.js';

/** Blocks with the margins of printed pages that stand in their midst as blocks of their own; both in their order. */
export function cutAtMargins(blocks: readonly Block[], margins: readonly Block[]): Block[] {
  let at = 0;
  return blocks.flatMap((block) => {
    const parts: Block[] = [];
    let { start } = block;
    for (; at < margins.length && margins[at]!.start < block.end; at++) {
      const own = { ...margins[at]!, end: Math.min(margins[at]!.end, block.end) };
      parts.push({ ...block, start, end: own.start }, own);
      start = own.end;
    }
    return [...parts, { ...block, start }].filter(({ start, end }) => start < end);
  });
}

/** Accounts for the numbers of the margins, which are not read with the text. */
export function marginNumbers(text: string, margins: readonly Block[]): LedgerEntry[] {
  return margins.flatMap(({ start, end, reason }) =>
    Array.from(text.slice(start, end).matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu), ({ 0: digits, index }) => ({
      ...excerpt(text, start + index, start + index + digits.length),
      ...({ class: reason === 'page-number' ? 'page_number' : 'chrome', reason } as const),
    })),
  );
}
