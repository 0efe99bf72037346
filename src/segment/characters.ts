/** What a UTF-16 code unit is to the tokeniser. One table look-up a character keeps the scan free of regular expressions. */
export const CHARACTER = {
  space: 0,
  newline: 1,
  letter: 2,
  mark: 3,
  digit: 4,
  ignorable: 5,
  surrogate: 6,
  other: 7,
} as const;

/** Invisible characters that web pages put inside words: they belong to the word and are dropped from its normal form. */
const IGNORABLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return CHARACTER.newline;
  if (IGNORABLE.test(character)) return CHARACTER.ignorable;
  if (/\s/.test(character)) return CHARACTER.space;
  if (unit >= 0xd800 && unit <= 0xdfff) return CHARACTER.surrogate;
  // m², km³: the exponent is part of the unit's name.
  if (character === '²' || character === '³') return CHARACTER.letter;
  if (/\p{Nd}/u.test(character)) return CHARACTER.digit;
  if (/\p{M}/u.test(character)) return CHARACTER.mark;
  if (/\p{L}/u.test(character)) return CHARACTER.letter;
  return CHARACTER.other;
}

function lower(unit: number): number {
  // Ð (eth) stands for Đ in texts typed with old fonts.
  if (unit === 0xd0 || unit === 0xf0) return 0x111;
  const folded = String.fromCharCode(unit).toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/** Class of every code unit. */
export const CLASS_OF = Uint8Array.from({ length: 0x10000 }, (_, unit) => classify(unit));

const IS_UPPER = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  CLASS_OF[unit] === CHARACTER.letter && /\p{Lu}/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a capital letter stands at an index. */
export function isCapital(text: string, index: number): boolean {
  return IS_UPPER[text.charCodeAt(index)] === 1;
}

/** Lower case of every code unit; letters that lower to two units stay as they are. */
export const LOWER_OF = Uint16Array.from({ length: 0x10000 }, (_, unit) => lower(unit));
