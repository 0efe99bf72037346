import { overlaps, type Span } from '../core/span.js';
import type { CodePoints } from './code-points.js';
import type { FigureRecord, LedgerRecord } from './records.js';

/** Why a number is in the ledger that a figure covered before a reviewer gave it other words. */
const LEFT_OVER = 'left-by-reviewer';

/**
 * The ledger after figures have come, gone or got other words: every run of digits lies in one figure or one row. Rows lose
 * what figures now cover, and numbers that nothing covers any more get a row of their own.
 */
export function accountFor(
  document: string,
  figures: readonly FigureRecord[],
  ledger: readonly LedgerRecord[],
  text: CodePoints,
): LedgerRecord[] {
  const kept = ledger.flatMap((row) => withoutSpans(row, figures, text));
  const covered = new Uint8Array(text.length);
  for (const { start, end } of [...figures, ...kept]) covered.fill(1, start, end);
  const free = numbersIn(text).filter(({ start }) => !covered[start]);
  const rows = free.map(
    ({ start, end }): LedgerRecord => ({
      ...{ document, start, end, quote: text.slice(start, end) },
      ...{ class: 'unexplained', reason: LEFT_OVER },
    }),
  );
  return [...kept, ...rows].sort((a, b) => a.start - b.start);
}

/** The pieces of a row that hold digits and no figure. */
function withoutSpans(row: LedgerRecord, figures: readonly FigureRecord[], text: CodePoints): LedgerRecord[] {
  const taken = figures.filter((figure) => overlaps(figure, row));
  if (taken.length === 0) return [row];
  const ends = [...taken].sort((a, b) => a.start - b.start);
  const pieces = [row.start, ...ends.map(({ end }) => end)].map((start, index) => ({
    start,
    end: ends[index]?.start ?? row.end,
  }));
  return pieces
    .map(({ start, end }) => ({ ...row, start, end, quote: text.slice(start, Math.max(start, end)) }))
    .filter(({ quote }) => /\p{Nd}/u.test(quote));
}

function numbersIn(text: CodePoints): Span[] {
  return Array.from(text.text.matchAll(/\p{Nd}+/gu), ({ 0: digits, index }) => ({
    start: text.fromUnits(index),
    end: text.fromUnits(index + digits.length),
  }));
}
