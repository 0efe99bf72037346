import { CHARACTER, CLASS_OF, LOWER_OF } from './characters.js';

/** Invisible characters and the eth that stands for `đ`. */
const NEEDS_CARE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeffÐð]/;

/**
 * The form of a word that vocabulary is matched on: NFC, lower case, invisible characters dropped, `ð` as `đ`. The source
 * itself is never rewritten; this form is only compared.
 */
export function normaliseWord(word: string): string {
  if (!NEEDS_CARE.test(word)) return word.normalize('NFC').toLowerCase();
  let kept = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (CLASS_OF[unit] !== CHARACTER.ignorable) kept += String.fromCharCode(LOWER_OF[unit]!);
  }
  return kept.normalize('NFC').toLowerCase();
}

/** Open rhymes whose tone mark stands on either vowel: `hòa` and `hoà`, `khỏe` and `khoẻ`, `thủy` and `thuỷ`. */
const OPEN_RHYMES = ['oa', 'oe', 'uy'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const TONE_PLACEMENT: readonly (readonly [string, string])[] = OPEN_RHYMES.flatMap((rhyme) =>
  TONES.map((tone) => {
    const [first, second] = [rhyme[0]!, rhyme[1]!];
    return [(first + tone + second).normalize('NFC'), (first + second + tone).normalize('NFC')] as const;
  }),
);

/** The other spelling of a word that ends in an open rhyme with a tone, or undefined: `hoà` for `hòa` and back. */
export function otherTonePlacement(word: string): string | undefined {
  for (const [onFirst, onSecond] of TONE_PLACEMENT) {
    // `quý` has no twin: there the u belongs to the consonant.
    if (word.endsWith(onFirst) && !word.endsWith(`q${onFirst}`)) return word.slice(0, -onFirst.length) + onSecond;
    if (word.endsWith(onSecond) && !word.endsWith(`q${onSecond}`)) return word.slice(0, -onSecond.length) + onFirst;
  }
  return undefined;
}

/** A word in `ươ` as hasty typing leaves it, `uớc` for `ước`, `đuợc` for `được`; undefined for any other word. */
export function withoutHorn(word: string): string | undefined {
  const typed = word.replace(/ư(?=[ơớờởỡợ])/, 'u');
  return typed === word ? undefined : typed;
}
