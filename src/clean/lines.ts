import type { Span } from '../core/span.js';
import { isBlank } from './characters.js';

/** A line of the source: `[start, end)` with its line break, `[first, last)` without the blanks around its words. */
export interface Line extends Span {
  readonly first: number;
  readonly last: number;
}

/** Lines that cover the text without gaps, whatever its line breaks. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const hasReturns = text.includes('\r');
  for (let start = 0; start < text.length; ) {
    const end = hasReturns ? lineEnd(text, start) : text.indexOf('\n', start) + 1 || text.length;
    lines.push(trim(text, start, end));
    start = end;
  }
  return lines;
}

/** After `\r\n`, `\n` or the lone `\r` of old systems. */
function lineEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) return i + 1;
    if (unit === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}

function trim(text: string, start: number, end: number): Line {
  let first = start;
  let last = end;
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  return { start, end, first, last };
}
