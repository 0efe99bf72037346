import { onOneLine } from '../core/on-one-line.js';
import { isDigit, isLetter } from './characters.js';

/** Rhymes whose tone mark stands on either vowel: `hòa` and `hoà`, `thủy` and `thuỷ`. */
const OPEN_RHYMES = ['oa', 'oe', 'uy'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const ON_FIRST_VOWEL = new Map(
  OPEN_RHYMES.flatMap(([first, second]) =>
    TONES.map((tone) => [`${first}${second}${tone}`.normalize('NFC'), `${first}${tone}${second}`.normalize('NFC')]),
  ),
);
const ON_SECOND_VOWEL = new RegExp([...ON_FIRST_VOWEL.keys()].join('|'), 'g');

/** The spelling that the tables do not use: `hoà` of `hòa`. */
export function unfoldSpelling(words: string): string {
  for (const [second, first] of ON_FIRST_VOWEL) if (words.includes(first)) return words.replace(first, second);
  return words;
}

/** One spelling: lower case, one tone placement. Only compared, never shown: `hoàn` becomes `hòan` on both sides. */
export function foldSpelling(words: string): string {
  const lower = words.normalize('NFC').toLowerCase();
  return lower.replace(ON_SECOND_VOWEL, (rhyme) => ON_FIRST_VOWEL.get(rhyme)!);
}

/** Invisible characters that editors leave inside words. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A line as words of a table are compared with it: one spelling, single spaces, no bullets or brackets around it. */
export function matchingKey(line: string): string {
  const words = onOneLine(foldSpelling(line).replace(INVISIBLE, ''));
  let first = 0;
  let last = words.length;
  while (first < last && !begins(words.charCodeAt(first))) first++;
  while (last > first && !ends(words.charCodeAt(last - 1))) last--;
  return words.slice(first, last);
}

/** A letter, a digit, `©` or `®`. */
function begins(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || unit === 0xa9 || unit === 0xae;
}

/** A letter, a digit or the bracket of `Bình luận (0)`. */
function ends(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || unit === 0x29;
}
