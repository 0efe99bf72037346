import Big from 'big.js';
import { WORDS } from '../../segment/words.js';
import type { SentenceView } from '../sentence-view.js';
import { unitEntryAt } from '../unit-entry.js';
import { wordMap, wordSet } from '../word-sets.js';
import {
  DIGIT_WORDS,
  FILLER_WORDS,
  HALF_MORE_WORDS,
  HUNDRED_WORDS,
  NOT_FOUR,
  SCALE_WORDS,
  TEN_ALONE,
  TENS_WORDS,
  UNITS_ONLY,
  VAGUE_WORDS,
} from './number-words.js';

/** Part of a number below a scale word, and where it ends. */
export interface Part {
  readonly value: Big;
  readonly last: number;
  readonly other?: Big;
}

const DIGIT = wordMap(DIGIT_WORDS);
const UNIT_ONLY = wordSet(UNITS_ONLY);
const TEN = wordSet(TEN_ALONE);
const TENS = wordSet(TENS_WORDS);
const HUNDRED = wordSet(HUNDRED_WORDS);
const FILLER = wordSet(FILLER_WORDS);
const SCALE = wordMap(SCALE_WORDS);
const HALF_MORE = wordSet(HALF_MORE_WORDS);
const AFTER_FOUR = wordSet(NOT_FOUR);
const VAGUE = wordSet(VAGUE_WORDS);
const CHUC = WORDS.intern('chục');
const TU = WORDS.intern('tư');
const NAM = WORDS.intern('năm');

/** The digit word at a token, in any of its forms. */
export function digitWord(view: SentenceView, at: number): number | undefined {
  return view.word(at) === TU && AFTER_FOUR.has(view.word(at + 1)) ? undefined : DIGIT.get(view.word(at));
}

/** A digit word that may begin a number; `tư` and the forms after `mươi` may not. */
function firstDigit(view: SentenceView, at: number): number | undefined {
  const word = view.word(at);
  return UNIT_ONLY.has(word) || word === TU ? undefined : DIGIT.get(word);
}

/**
 * A number of hundreds, tens and ones in words; undefined where no number word begins. `inside` says that a number has
 * begun before, so that two digits in a row are tens and ones (`hai trăm ba hai`).
 */
export function readBelowThousand(view: SentenceView, at: number, inside: boolean): Part | undefined {
  const hundreds = firstDigit(view, at);
  if (hundreds !== undefined && HUNDRED.has(view.word(at + 1))) {
    const rest = readAfterHundred(view, at + 2);
    return { value: new Big(hundreds * 100 + rest.value), last: rest.last };
  }
  if (HUNDRED.has(view.word(at)) && !inside && !VAGUE.has(view.word(at - 1))) {
    // `trăm hai`, `trăm rưỡi`: one hundred goes without saying where something follows it.
    const rest = readAfterHundred(view, at + 1);
    return rest.value ? { value: new Big(100 + rest.value), last: rest.last } : undefined;
  }
  return readBelowHundred(view, at, inside);
}

function readAfterHundred(view: SentenceView, at: number): { value: number; last: number } {
  const none = { value: 0, last: at };
  if (FILLER.has(view.word(at))) {
    const digit = digitWord(view, at + 1);
    return digit === undefined ? none : { value: digit, last: at + 2 };
  }
  if (HALF_MORE.has(view.word(at))) return { value: 50, last: at + 1 };
  const rest = readBelowHundred(view, at, true);
  if (rest?.value.gte(10)) return { value: rest.value.toNumber(), last: rest.last };
  const tens = readShortTail(view, at, countsAmount);
  return tens === undefined ? none : { value: tens * 10, last: at + 1 };
}

export function readBelowHundred(view: SentenceView, at: number, inside: boolean): Part | undefined {
  if (TEN.has(view.word(at))) return withOnes(view, 10, at + 1);
  const digit = firstDigit(view, at);
  if (digit === undefined) return undefined;
  if (TENS.has(view.word(at + 1))) return withOnes(view, digit * 10, at + 2);
  if (digit >= 2 && isShortTens(view, at, inside)) return withOnes(view, digit * 10, at + 1);
  return { value: new Big(digit), last: at + 1 };
}

function withOnes(view: SentenceView, tens: number, at: number): Part {
  const ones = view.word(at - 1) === CHUC ? undefined : onesAt(view, at);
  return ones ? { value: new Big(tens + ones), last: at + 1 } : { value: new Big(tens), last: at };
}

/** The ones behind tens: `năm` there counts years (`hai mươi năm`) unless it can only be a number. */
function onesAt(view: SentenceView, at: number): number | undefined {
  if (TENS.has(view.word(at + 1)) || HUNDRED.has(view.word(at + 1))) return undefined;
  return view.word(at) === NAM && !countsAmount(view, at + 1) ? undefined : digitWord(view, at);
}

/** `hai mốt`, `ba hai`: tens without `mươi`; at the beginning of a number `hai ba` means two or three. */
function isShortTens(view: SentenceView, at: number, inside: boolean): boolean {
  if (UNIT_ONLY.has(view.word(at + 1))) return true;
  const [tens, ones] = [digitWord(view, at)!, onesAt(view, at + 1)];
  if (!ones || (!inside && view.word(at) === NAM)) return false;
  return inside || !isVaguePair(tens, ones) || goesOn(view, at + 2);
}

/** Two digits that say about how many: `hai ba`, `năm bảy`. */
export function isVaguePair(first: number, second: number): boolean {
  return second === first + 1 || (first === 5 && second === 7) || (first === 3 && second === 5);
}

/** `hai ba nghìn bốn trăm`: the scale is not the number's end. */
function goesOn(view: SentenceView, at: number): boolean {
  return SCALE.has(view.word(at)) && firstDigit(view, at + 1) !== undefined && HUNDRED.has(view.word(at + 2));
}

/** A lone digit behind a hundred or a scale counts the next power below: `trăm hai`, `triệu tư`, `2 tỷ 5 đồng`. */
export function readShortTail(
  view: SentenceView,
  at: number,
  counts: (view: SentenceView, at: number) => boolean,
): number | undefined {
  const digit = /^[1-9]$/.test(view.text(at)) ? Number(view.text(at)) : digitWord(view, at);
  if (!digit || TENS.has(view.word(at + 1)) || HUNDRED.has(view.word(at + 1))) return undefined;
  if (counts(view, at + 1)) return digit;
  return view.word(at) !== NAM && (at + 1 >= view.last || CLOSES.test(view.text(at + 1))) ? digit : undefined;
}
const CLOSES = /^[.,;:)”"!?…]$/;

/** Whether a scale word or a unit of money, measure or percent follows, so that the word before is a number. */
function countsAmount(view: SentenceView, at: number): boolean {
  if (SCALE.has(view.word(at))) return true;
  const kind = unitEntryAt(view, at)?.kind;
  return kind === 'money' || kind === 'measure' || kind === 'percent';
}
