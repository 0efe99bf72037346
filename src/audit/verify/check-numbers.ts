import type { CodePoints } from '../../dataset/code-points.js';
import type { DocumentRows } from '../../dataset/to-rows.js';
import type { Mismatch } from './mismatch.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every run of digits of a text must lie in exactly one figure or one row of the ledger: nothing is missed without trace. */
export function checkNumbers({ document, figures, ledger }: DocumentRows, text: CodePoints): Mismatch[] {
  const rows: Span[] = [...figures, ...ledger].sort((a, b) => a.start - b.start);
  let first = 0;
  return [...text.text.matchAll(/\p{Nd}+/gu)].flatMap(({ 0: quote, index }) => {
    const start = text.fromUnits(index);
    const end = text.fromUnits(index + quote.length);
    while (first < rows.length && rows[first]!.end <= start) first++;
    const holders = countHolders(rows, first, { start, end });
    if (holders === 1) return [];
    const code = holders === 0 ? 'number_missing' : 'number_twice';
    return [{ code, where: `${document.path}:${start}`, found: quote } as const];
  });
}

function countHolders(rows: readonly Span[], first: number, { start, end }: Span): number {
  let holders = 0;
  for (let i = first; i < rows.length && rows[i]!.start <= start; i++) if (end <= rows[i]!.end) holders++;
  return holders;
}
