import type { BlockKind } from '../core/document.js';
import type { Layout, LayoutLine } from '../core/readable.js';
import type { Span } from '../core/span.js';
import type { Furniture } from './furniture.js';
import { type Line, splitLines } from './lines.js';
import { readsAsText } from './running-text.js';
import { breaksOff, continues, findWrapping, splitsBound } from './wrapping.js';

/** What a paragraph is found to be, and by which rule. */
export interface Mark {
  readonly kind: BlockKind;
  readonly reason: string;
}

/** One paragraph: whole lines of the source with the blank lines after them, and what the rules look at. */
export class Paragraph implements Span {
  mark: Mark | undefined;
  /** The furniture that its words alone would make it. */
  furniture: Furniture | undefined;
  /** It says when the page was published, and nothing else. */
  isDateline = false;
  /** A rule of its publisher's says that it must stay. */
  isPinned = false;
  /** The line of the page that it is, where the source has a structure. */
  layout: LayoutLine | undefined;
  /** It stands between the article's title and its end. */
  isInside = true;
  #words: number | undefined;
  #isText: boolean | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    /** Its words in NFC with plain blanks on one line, which patterns are matched on; offsets in it are not the source's. */
    readonly line: string,
  ) {}

  /** Its number of words, up to a bound that no rule asks beyond. */
  get words(): number {
    this.#words ??= countWords(this.line);
    return this.#words;
  }

  /** Whether it reads as running text, whatever it is marked as. */
  get isText(): boolean {
    this.#isText ??= this.line.length >= SHORTEST_TEXT && readsAsText(this.line, this.words);
    return this.#isText;
  }
}

/** No rule asks for more words than this, so that a long line need not be counted. */
const MOST_COUNTED = 60;
const LONGEST_COUNTED = 400;
const SHORTEST_TEXT = 40;

function countWords(line: string): number {
  if (line.length > LONGEST_COUNTED) return MOST_COUNTED;
  let words = 1;
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) === 0x20) words++;
  return words;
}

/** A page on its way through the steps; each step marks some of its paragraphs. */
export interface Page {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly layout?: Layout | undefined;
  /** Lines that recur in the documents of its site. */
  readonly recurring?: ReadonlySet<string> | undefined;
}

/** Marks a paragraph unless an earlier rule has: rules are ordered from the surest to the vaguest. */
export function mark(paragraph: Paragraph, kind: BlockKind, reason: string): void {
  if (kind === 'chrome' && paragraph.isPinned) return;
  paragraph.mark ??= { kind, reason };
}

/**
 * Paragraphs that cover the text from its first words on. A line is one, but where the text is hard-wrapped or breaks off; the
 * lines of a page with a structure are what its elements make them, and those of printed pages are wrapped in any case.
 */
export function splitParagraphs(text: string, layout?: Layout, isPrinted = false): Paragraph[] {
  const lines = splitLines(text);
  const wrapping = layout ? undefined : findWrapping(text, lines, isPrinted);
  const isComposed = !COMBINING.test(text);
  const hasHardBlanks = text.search(HARD_BLANKS) >= 0;
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < lines.length; ) {
    const opening = lines[i]!;
    let next = i + 1;
    for (; next < lines.length; next++) {
      const [line, following] = [lines[next - 1]!, lines[next]!];
      const goesOn =
        splitsBound(text, line, following) ||
        (!layout && breaksOff(text, line, following)) ||
        (wrapping && continues(text, opening, line, following, wrapping));
      if (!goesOn) break;
    }
    const words = joinWords(text, lines, i, next);
    while (next < lines.length && isEmpty(lines[next]!)) next++;
    if (words) {
      const composed = isComposed ? words : words.normalize('NFC');
      const line = hasHardBlanks ? composed.replace(HARD_BLANKS, ' ') : composed;
      paragraphs.push(new Paragraph(opening.start, lines[next - 1]!.end, line));
    }
    i = next;
  }
  return paragraphs;
}

const COMBINING = /[\u0300-\u036f]/;
/** Blanks at which no line may break: pages and Word put them anywhere. */
const HARD_BLANKS = /[\u00a0\u2007\u202f]/g;

function joinWords(text: string, lines: readonly Line[], first: number, end: number): string {
  const opening = text.slice(lines[first]!.first, lines[first]!.last);
  if (end === first + 1) return opening;
  return lines
    .slice(first, end)
    .map((line) => text.slice(line.first, line.last))
    .join(' ');
}

function isEmpty({ first, last }: Line): boolean {
  return first === last;
}
