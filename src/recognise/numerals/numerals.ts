import Big from 'big.js';
import type { PhraseIndex } from '../phrases.js';
import type { SentenceView, TokenSpan } from '../sentence-view.js';
import { readDigits, readSpacedDigits, type SeparatorHabit } from '../separators.js';
import { unitEntryAt } from '../unit-entry.js';
import { wordMap, wordSet } from '../word-sets.js';
import { digitWord, type Part, readBelowHundred, readBelowThousand, readShortTail } from './below-thousand.js';
import {
  COMMA_WORDS,
  DIGIT_WORDS,
  DOZEN_WORDS,
  FILLER_WORDS,
  GLUED_SCALES,
  HALF_MORE_WORDS,
  HALF_WORDS,
  HUNDRED_WORDS,
  NEGATIVE_WORDS,
  NOT_BILLION,
  SCALE_WORDS,
  SMALL_SCALES,
  SOUND_WORDS,
  TEN_ALONE,
  TENS_WORDS,
  VAGUE_WORDS,
} from './number-words.js';

/** A number as the text writes it: digits or words, with its scale words, without its unit. */
export interface Numeral extends TokenSpan {
  readonly value: Big;
  /** Power of ten that its last scale word stands for; 0 without one. */
  readonly scale: number;
  /** Other reading of a doubtful separator. */
  readonly other?: Big;
  readonly inWords: boolean;
}

const SCALE = wordMap(SCALE_WORDS);
const SMALL_SCALE = wordMap(SMALL_SCALES);
const GLUED = wordMap(GLUED_SCALES);
const DOZEN = wordSet(DOZEN_WORDS);
const FILLER = wordSet(FILLER_WORDS);
const HALF = wordSet(HALF_WORDS);
const HALF_MORE = wordSet(HALF_MORE_WORDS);
const HUNDRED = wordSet(HUNDRED_WORDS);
const COMMA = wordSet(COMMA_WORDS);
const NEGATIVE = wordSet(NEGATIVE_WORDS);
const SOUND = wordSet(SOUND_WORDS);
const TENS = wordSet(TENS_WORDS);
const VAGUE = wordSet(VAGUE_WORDS);
/** `tăng trưởng âm 2,5%` is a fall of 2.5%. */
const GROWTH = wordSet(['trưởng', 'tăng']);
const MINUS_SIGNS = ['-', '−', '–'];
const MINUS = wordSet(MINUS_SIGNS);
const AFTER_BILLION = wordSet(NOT_BILLION);
const MILLION = 6;
const BILLION = 9;

/** Words and signs that a number in words, or a negative one, can begin with. */
export const NUMERAL_STARTS = wordSet([
  ...Object.keys({ ...DIGIT_WORDS, ...SCALE_WORDS }),
  ...TEN_ALONE,
  ...HUNDRED_WORDS,
  ...HALF_WORDS,
  ...NEGATIVE_WORDS,
  ...MINUS_SIGNS,
]);

/** The number that begins at a token, scale words and sign included (`2,7 tỷ`, `214 tỷ 380 triệu`, `âm ba phẩy hai`). */
export function readNumeral(view: SentenceView, at: number, habit: SeparatorHabit): Numeral | undefined {
  if (!isSign(view, at)) return readUnsigned(view, at, habit);
  const numeral = readUnsigned(view, at + 1, habit);
  if (!numeral) return undefined;
  const { value, other } = numeral;
  return { ...numeral, first: at, value: value.neg(), ...(other && { other: other.neg() }) };
}

/** `âm 2,5%`, and `-2,5%` where the dash cannot join two numbers or open an item. */
function isSign(view: SentenceView, at: number): boolean {
  if (NEGATIVE.has(view.word(at))) return !SOUND.has(view.word(at - 1)) && !GROWTH.has(view.word(at - 1));
  if (!MINUS.has(view.word(at)) || !view.isNumber(at + 1) || !view.isGlued(at + 1) || view.isGlued(at)) return false;
  const unit = unitEntryAt(view, at + 2);
  return view.isWord(at - 1) && (unit?.kind === 'percent' || unit?.unit === '°C');
}

function readUnsigned(view: SentenceView, at: number, habit: SeparatorHabit): Numeral | undefined {
  const head = readPart(view, at, habit) ?? readImpliedOne(view, at);
  if (!head) return undefined;
  const inWords = !view.isNumber(at);
  const sum = new ScaledSum();
  let last = at;
  let ends = false;
  for (let part: Part | undefined = head; part; part = readNextPart(view, last, habit, inWords)) {
    const power = readScale(view, part.last, inWords);
    if (!sum.add(part.value, power.exponent, inWords || part === head)) break;
    last = power.last;
    ends = power.exponent === 0;
    if (ends) break;
  }
  const scale = sum.scale;
  const tail = ends || !scale ? undefined : readTail(view, last);
  return {
    first: at,
    last: tail ? last + 1 : last,
    value: tail ? sum.total().plus(shift(new Big(tail), scale - 1)) : sum.total(),
    scale,
    inWords,
    ...(head.other && { other: shift(head.other, scale) }),
  };
}

/** What a scale word is followed by at the end of a number, in tenths of it: `3 tỷ rưỡi`, `2 tỷ 5`, `2tr5`. */
function readTail(view: SentenceView, at: number): number | undefined {
  if (HALF_MORE.has(view.word(at))) return 5;
  if (view.isGlued(at) && /^\d$/.test(view.text(at))) return Number(view.text(at));
  return readShortTail(view, at, isMoney);
}

function isMoney(view: SentenceView, at: number): boolean {
  return unitEntryAt(view, at)?.kind === 'money';
}

/** `triệu rưỡi`, `nghìn hai`: one of a scale goes without saying where a part of it follows. */
function readImpliedOne(view: SentenceView, at: number): Part | undefined {
  if (!SCALE.has(view.word(at)) || VAGUE.has(view.word(at - 1)) || view.isNumber(at + 1)) return undefined;
  if (AFTER_BILLION.has(view.word(at + 1)) || !readTail(view, at + 1)) return undefined;
  return { value: new Big(1), last: at };
}

/** Adds up `214 tỷ 380 triệu`: a smaller scale adds to what stands before it, a larger one multiplies it (`một nghìn hai trăm tỷ`). */
class ScaledSum {
  #billions = new Big(0);
  #open = new Big(0);
  #lowest = Number.POSITIVE_INFINITY;
  #ceiling = Number.POSITIVE_INFINITY;
  scale = 0;

  /** False when the part cannot belong to the number that was read so far. */
  add(part: Big, exponent: number, mayEnd: boolean): boolean {
    if (exponent >= this.#ceiling) return false;
    if (exponent === 0 && !mayEnd) return false;
    this.#open =
      exponent < this.#lowest ? this.#open.plus(shift(part, exponent)) : shift(this.#open.plus(part), exponent);
    this.#lowest = exponent;
    if (exponent > 0) this.scale = exponent;
    if (exponent >= BILLION) this.#close(exponent);
    return true;
  }

  total(): Big {
    return this.#billions.plus(this.#open);
  }

  #close(exponent: number): void {
    this.#billions = this.#billions.plus(this.#open);
    this.#open = new Big(0);
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#ceiling = exponent;
  }
}

function shift(value: Big, exponent: number): Big {
  return exponent ? value.times(new Big(`1e${exponent}`)) : value;
}

/** Scale words at a token multiply: `nghìn tỷ`, `triệu tỷ`, in digits also `3 trăm triệu`. Short forms stand right behind digits: `5tr`, `20k`. */
function readScale(view: SentenceView, at: number, inWords: boolean): { exponent: number; last: number } {
  // `300 trđ`: the scale is written into the unit, which is read on its own.
  const inUnit = view.at<number>('scale-in-unit', at);
  if (inUnit) return { exponent: inUnit.value, last: at };
  const glued = view.isNumber(at - 1) ? GLUED.get(view.word(at)) : undefined;
  if (glued && (view.isGlued(at) || glued === MILLION)) return { exponent: glued, last: at + 1 };
  const small = inWords ? undefined : SMALL_SCALE.get(view.word(at));
  let exponent = small ?? 0;
  let last = small ? at + 1 : at;
  for (;;) {
    const power = SCALE.get(view.word(last));
    if (power === undefined || AFTER_BILLION.has(view.word(last + 1))) return { exponent, last };
    exponent += power;
    last++;
  }
}

/**
 * A further part of a number in words or of `214 tỷ 380 triệu`. A lone digit word needs its filler (`hai triệu linh một`),
 * for `hai triệu một tháng` is a price, not 2,000,001.
 */
function readNextPart(view: SentenceView, at: number, habit: SeparatorHabit, inWords: boolean): Part | undefined {
  if (!inWords) return view.isNumber(at) ? readPart(view, at, habit) : undefined;
  if (view.isNumber(at)) return undefined;
  if (FILLER.has(view.word(at))) return readBelowHundred(view, at + 1, true);
  const part = readBelowThousand(view, at, true);
  const alone = part && part.last === at + 1 && part.value.lt(10) && !SCALE.has(view.word(part.last));
  return alone ? undefined : part;
}

function readPart(view: SentenceView, at: number, habit: SeparatorHabit): Part | undefined {
  if (view.isNumber(at)) {
    const spaced = readSpacedDigits(view, at);
    if (spaced) return spaced;
    const reading = readDigits(view.text(at), habit);
    if (!reading) return undefined;
    const part = { value: reading.value, last: at + 1 };
    return inDozens(view, reading.other ? { ...part, other: reading.other } : part);
  }
  if (HALF.has(view.word(at)) && SCALE.has(view.word(at + 1))) return { value: new Big(0.5), last: at + 1 };
  const words = readBelowThousand(view, at, false);
  if (!words) return undefined;
  return COMMA.has(view.word(words.last)) ? readDecimalWords(view, words) : inDozens(view, words);
}

function inDozens(view: SentenceView, part: Part): Part {
  return DOZEN.has(view.word(part.last)) ? { value: part.value.times(12), last: part.last + 1 } : part;
}

/** `hai phẩy năm`, `ba phẩy hai mươi lăm`, `ba phẩy không trăm linh hai`: what follows the comma are digits or one number. */
function readDecimalWords(view: SentenceView, whole: Part): Part {
  const first = whole.last + 1;
  let last = first;
  let digits = '';
  for (let digit = decimalDigit(view, last, first); digit !== undefined; digit = decimalDigit(view, last, first)) {
    digits += digit;
    last++;
  }
  if (digits) return { value: new Big(`${whole.value}.${digits}`), last };
  const fraction = readBelowThousand(view, first, true);
  if (!fraction) return whole;
  const places = HUNDRED.has(view.word(first + 1)) ? 3 : 2;
  return { value: new Big(`${whole.value}.${fraction.value.toFixed().padStart(places, '0')}`), last: fraction.last };
}

/** A digit that stands for itself: `ba phẩy hai năm`; in `hai phẩy năm năm qua` the second `năm` counts years. */
function decimalDigit(view: SentenceView, at: number, first: number): number | undefined {
  const next = view.word(at + 1);
  if (TENS.has(next) || HUNDRED.has(next)) return undefined;
  const digit = digitWord(view, at);
  if (digit !== 5 || at === first || !view.isWord(at + 1)) return digit;
  const goesOn = digitWord(view, at + 1) !== undefined || SCALE.has(next) || view.at('unit', at + 1) !== undefined;
  return goesOn ? digit : undefined;
}

/** Scale words as phrases, so that other recognisers can see that a number goes on. */
export function addScales(index: PhraseIndex): void {
  for (const [word, exponent] of Object.entries(SCALE_WORDS)) index.add('scale', word, exponent);
  for (const [word, exponent] of Object.entries(GLUED_SCALES)) index.add('glued-scale', word, exponent);
}
