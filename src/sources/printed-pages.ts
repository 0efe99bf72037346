import type { Block } from '../core/document.js';
import type { ReadableText } from '../core/readable.js';
import { type Piece, SourceMap } from '../core/source-map.js';
import type { Span } from '../core/span.js';
import { visiblePieces } from './visible-pieces.js';

/** What ends a page in the text of a printed document. */
export const PAGE_END = '\f';

/** Lines at the top and at the foot of a page among which its furniture is looked for. */
const MARGIN = 3;
/** A line of the margin recurs on two pages at least, and on this share of all: right and left pages may differ. */
const FEWEST = 2;
const SHARE = 0.4;

/** - 12 -, Trang 3/12 */
const PAGE_NUMBER = /^\P{L}*(?:trang|page)?\P{L}*$/iu;

interface Page {
  readonly number: number;
  /** Its lines that have words, in their order. */
  readonly lines: readonly Span[];
}

/**
 * Reads printed pages as one text, so that a sentence goes on from one page to the next. The heads, feet and numbers that
 * recur at the edges of the pages stand apart.
 */
export function joinPages(text: string): ReadableText {
  const pages = splitPages(text);
  const heads = recurringKeys(text, pages, ({ lines }) => lines.slice(0, MARGIN));
  const feet = recurringKeys(text, pages, ({ lines }) => lines.slice(-MARGIN));
  const pieces: Piece[] = [];
  const printed: Block[] = [];
  let end: number | undefined;
  for (const page of pages) {
    const isFurniture = (line: Span, keys: ReadonlySet<string>) =>
      keysOf(text, line, page).some((key) => keys.has(key));
    const first = page.lines.findIndex((line, i) => i >= MARGIN || !isFurniture(line, heads));
    const behind = page.lines.length - MARGIN;
    const last = page.lines.findLastIndex((line, i) => i < behind || !isFurniture(line, feet));
    for (const line of page.lines.filter((_, i) => first < 0 || i < first || i > last))
      printed.push(toBlock(text, line));
    if (first < 0 || last < first) continue;
    const body = { start: page.lines[first]!.start, end: page.lines[last]!.end };
    if (end !== undefined) pieces.push({ text: '\n', source: { start: end, end: body.start } });
    pieces.push(...visiblePieces(text.slice(body.start, body.end), body.start));
    end = body.end;
  }
  return { text: pieces.map((piece) => piece.text).join(''), map: new SourceMap(pieces, text.length), printed };
}

function splitPages(text: string): Page[] {
  let start = 0;
  return text.split(PAGE_END).map((page, number) => {
    const lines = Array.from(page.matchAll(/\S.*/g), ({ 0: line, index }) => ({
      start: start + index,
      end: start + index + line.trimEnd().length,
    }));
    start += page.length + PAGE_END.length;
    return { number, lines };
  });
}

function recurringKeys(text: string, pages: readonly Page[], marginOf: (page: Page) => readonly Span[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(marginOf(page).flatMap((line) => keysOf(text, line, page)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(FEWEST, pages.length * SHARE);
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/**
 * A line as it stands, and with its first or its last number counted from its page's: `12` of one page is `13` of the next.
 * None for a line in the midst of a sentence, however often it comes.
 */
function keysOf(text: string, { start, end }: Span, { number }: Page): string[] {
  const line = text.slice(start, end);
  if (/^\p{Ll}/u.test(line)) return [];
  const relative = (digits: string) => `#${Number(digits) - number}`;
  return [line, line.replace(/\d+/, relative), line.replace(/\d+(?=\D*$)/, relative)];
}

function toBlock(text: string, line: Span): Block {
  const reason = PAGE_NUMBER.test(text.slice(line.start, line.end)) ? 'page-number' : 'page-margin';
  return { ...line, kind: 'chrome', reason };
}
