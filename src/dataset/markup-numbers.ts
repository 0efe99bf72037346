import type { LedgerEntry } from '../core/figure.js';
import type { SourceMap } from '../core/source-map.js';
import { excerpt, type Span } from '../core/span.js';

/** A quotation of a script or a tag may be this long; more of it makes a further row. */
const LONGEST = 400;

/** Accounts for the digits of tags, scripts and entities, which no reader sees: a stretch of markup is one entry. */
export function markupNumbers(text: string, map: SourceMap, held: readonly Span[]): LedgerEntry[] {
  const rows = [...held].sort((a, b) => a.start - b.start);
  const entries: LedgerEntry[] = [];
  let row = 0;
  for (const gap of map.markup()) {
    let open: Span | undefined;
    const close = () => {
      if (open) entries.push({ ...excerpt(text, open.start, open.end), class: 'code', reason: 'markup' });
      open = undefined;
    };
    for (const { 0: digits, index } of text.slice(gap.start, gap.end).matchAll(/\p{Nd}+/gu)) {
      const [start, end] = [gap.start + index, gap.start + index + digits.length];
      while (row < rows.length && rows[row]!.end <= start) {
        row++;
        close();
      }
      if (row < rows.length && rows[row]!.start <= start) close();
      else if (open && end - open.start <= LONGEST) open = { start: open.start, end };
      else {
        close();
        open = { start, end };
      }
    }
    close();
  }
  return entries;
}
