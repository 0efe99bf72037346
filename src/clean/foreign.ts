import { hasVietnameseLetter } from '../sources/vietnamese-letters.js';
import { mark, type Page, type Paragraph } from './paragraph.js';

/** Chinese, Japanese and Korean, in which spam is written that is planted on Vietnamese sites. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** English words that are no unaccented Vietnamese syllable, as `the` (thể) and `to` (tổ) are. */
const ENGLISH =
  /(?<![\p{L}])(?:and|of|is|are|was|has|been|this|with|from|will|for|by|that|their|these|at|all|our)(?![\p{L}])/giu;

/** `23 captures`: how often a web archive has kept the page. */
const CAPTURES = /^\d[\d,]* captures?$/i;
/** Lines that the Wayback Machine puts above a page it kept. */
const ARCHIVE =
  /^(?:\d[\d,]* captures?|\d+ \w{3} \d{4} - \d+ \w{3} \d{4}|about this capture|collected by|(?:organization|collection): .*|timestamps|success|fail)$/i;
/** Its calendar: the months and days around the capture, one a line. */
const ARCHIVE_CALENDAR = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,2}|(?:19|20)\d{2})$/i;

/** Marks lines in other languages. */
export function markForeign(page: Page): void {
  for (const paragraph of page.paragraphs) {
    if (paragraph.mark || hasVietnameseLetter(paragraph.line)) continue;
    if (isEastAsian(paragraph.line) || isEnglish(paragraph.line)) mark(paragraph, 'chrome', 'foreign');
  }
}

function isEastAsian(line: string): boolean {
  if (!EAST_ASIAN.test(line)) return false;
  const letters = line.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => EAST_ASIAN.test(letter)).length * 2 > letters.length;
}

function isEnglish(line: string): boolean {
  const words = line.match(/\p{L}+/gu) ?? [];
  const english = new Set(line.toLowerCase().match(ENGLISH));
  return words.length >= 4 && english.size >= 2 && english.size * 20 >= Math.min(words.length, 80);
}

/** Lines after the count of captures in which the banner ends. */
const BANNER_REACH = 24;

/** Marks the banner of a web archive, whose years and days would else stand alone as numbers. */
export function markArchiveBanner(page: Page): void {
  const { paragraphs } = page;
  const captures = paragraphs.findIndex(({ line }) => CAPTURES.test(line));
  if (captures < 0) return;
  let first = captures;
  while (first > 0 && isBanner(paragraphs[first - 1]!)) first--;
  const reach = paragraphs.slice(0, captures + BANNER_REACH);
  const last = reach.findLastIndex(({ line }) => ARCHIVE.test(line));
  for (const paragraph of paragraphs.slice(first, last + 1)) {
    if (paragraph.isPinned || !(isBanner(paragraph) || paragraph.mark?.reason === 'foreign')) continue;
    paragraph.mark = { kind: 'chrome', reason: 'archive-banner' };
  }
}

function isBanner({ line }: Paragraph): boolean {
  return ARCHIVE.test(line) || ARCHIVE_CALENDAR.test(line);
}
