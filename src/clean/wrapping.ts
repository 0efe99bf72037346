import { isDateline } from './datelines.js';
import { isDocumentType } from './letterhead.js';
import type { Line } from './lines.js';
import { matchFurniture, matchLinkRow } from './match-furniture.js';
import { isCapitals } from './running-text.js';

/** Lines that are looked at to tell a hard-wrapped text; enough for any page, and a bound for huge files. */
const SAMPLE = 400;
/** No text is wrapped wider than this, or narrower. */
const WIDEST = 130;
const NARROWEST = 40;
/** Of its pairs of lines, a wrapped text breaks this share in the middle of a sentence; menus and verse do not. */
const BROKEN_SHARE = 0.15;
const FEWEST_BROKEN = 3;
const SHORTEST_BROKEN = 12;

/** How a text is hard-wrapped. */
export interface Wrapping {
  readonly width: number;
  /** Paragraphs stand apart by blank lines, so that a short line need not end one. */
  readonly apart: boolean;
}

/** A line that begins something new: a list mark, an article of law, a rule, a table's edge, an office in capitals. */
const BEGINS =
  /^(?:[-–+•*|=_#>]|\d{1,3}[.)](?!\d)|[a-zđ][.)]|[IVX]{1,5}[.)]|(?:Điều|Chương|Mục|Phần)\s+[\dIVX]|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CỘNG H(?:ÒA|OÀ) XÃ HỘI)/;
/** Bold type over more characters than this is no heading left open. */
const LONGEST_HEADING = 400;
const SENTENCE_END = /[.;:!?…][*_"”’)]*$/;

/** The wrapping of a text whose lines break inside sentences, as those of print do; undefined where a line is a paragraph. */
export function findWrapping(text: string, lines: readonly Line[], isPrinted = false): Wrapping | undefined {
  const sample = lines.slice(0, SAMPLE);
  const lengths = sample.map(({ first, last }) => last - first).filter((length) => length > 0);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  const apart = sample.length - lengths.length > lengths.length / 8;
  if (isPrinted) return { width, apart };
  if (width > WIDEST || width < NARROWEST) return undefined;
  const pairs = sample.filter((line, i) => isFilled(line) && isFilled(sample[i + 1]));
  const broken = sample.filter((line, i) => breaksSentence(text, line, sample[i + 1])).length;
  if (broken < FEWEST_BROKEN || broken < pairs.length * BROKEN_SHARE) return undefined;
  return { width, apart };
}

/** A sign that bounds the number on the next line ends no paragraph, wrapped or not: `Có ≥` and then `30% số hộ`. */
export function splitsBound(text: string, { last }: Line, next: Line): boolean {
  return SIGNS.has(text.charAt(last - 1)) && isFilled(next);
}
const SIGNS: ReadonlySet<string> = new Set(['≥', '≤']);

/** Whether a line of prose breaks off before a small letter, as Word leaves them; before what a number counts, a short one too. */
export function breaksOff(text: string, line: Line, next: Line): boolean {
  const isLikely = line.last - line.first >= SHORTEST_PROSE || /\d/.test(text.charAt(line.last - 1));
  return isLikely && isFilled(next) && breaksSentence(text, line, next) && !isFurniture(text, line, next);
}
/** Shorter lines may be a list's or a menu's, whose entries begin with small letters too. */
const SHORTEST_PROSE = 60;

function isFurniture(text: string, ...lines: readonly Line[]): boolean {
  const words = lines.map(({ first, last }) => text.slice(first, last).normalize('NFC'));
  return words.some((line) => isAlone(line) || isDateline(line));
}

function isFilled(line: Line | undefined): boolean {
  return line !== undefined && line.last > line.first;
}

function breaksSentence(text: string, line: Line, next: Line | undefined): boolean {
  if (!next || line.last - line.first < SHORTEST_BROKEN || !startsLower(text, next)) return false;
  return !BEGINS.test(text.slice(next.first, next.first + 4)) && !SENTENCE_END.test(text.slice(line.first, line.last));
}

function startsLower(text: string, { first }: Line): boolean {
  return /\p{Ll}/u.test(text.charAt(first));
}

/** Whether the next line of a wrapped text goes on with the paragraph from `opening` to `line`. */
export function continues(text: string, opening: Line, line: Line, next: Line, { width, apart }: Wrapping): boolean {
  const words = text.slice(line.first, line.last);
  const following = text.slice(next.first, next.last);
  if (!words || !following || words === '|') return false;
  if (isAlone(words) || isAlone(following)) return false;
  // `2026` and then `- 2030` is a period, not a list.
  if (/\d$/.test(words) && /^[-–] ?\d/.test(following)) return true;
  if (BEGINS.test(following) || /^[=_-]{3,}$/.test(words)) return false;
  // `**VĂN PHÒNG CHÍNH` goes on until its other two stars, and no further.
  if (opensBold(text.slice(opening.first, Math.min(line.last, opening.first + LONGEST_HEADING)))) return true;
  if (startsLower(text, next)) return true;
  if (words.endsWith('**')) return false;
  // `có` and then `240 lao động`: list marks are dealt with above.
  const isShort = words.length < width / 2 && !/^\d+\//.test(following);
  if (/^\d/.test(following) && !SENTENCE_END.test(words) && !isShort) return true;
  if (isCapitals(words) && !/\p{L}/u.test(following)) return true;
  if (isCapitals(words) || isCapitals(following)) return isCapitals(words) && isCapitals(following);
  if (SENTENCE_END.test(words)) return /\.$/.test(words) && words.length > width * 0.85;
  return words.length > width * (apart ? 0.55 : 0.75);
}

function opensBold(words: string): boolean {
  return words.length < LONGEST_HEADING && words.split('**').length % 2 === 0;
}

/** What no paragraph runs over: the name of a document, and the menu of the page that a document stands on. */
function isAlone(line: string): boolean {
  const role = (matchFurniture(line) ?? matchLinkRow(line))?.role;
  return (role !== undefined && role !== 'label') || isDocumentType({ line });
}
