import Big from 'big.js';
import { WORDS } from '../segment/words.js';
import {
  COMMA_WORDS,
  DIGIT_WORDS,
  FILLER_WORDS,
  GLUED_SCALES,
  HALF_MORE_WORDS,
  HUNDRED_WORDS,
  NOT_BILLION,
  SCALE_WORDS,
  TEN_WORDS,
  UNITS_ONLY,
} from './number-words.js';
import type { PhraseIndex } from './phrases.js';
import type { SentenceView, TokenSpan } from './sentence-view.js';
import { readDigits, type SeparatorHabit } from './separators.js';
import { wordMap, wordSet } from './word-sets.js';

/** A number as the text writes it: digits or words, with its scale words, without its unit. */
export interface Numeral extends TokenSpan {
  readonly value: Big;
  /** Power of ten that its last scale word stands for; 0 without one. */
  readonly scale: number;
  /** Other reading of a doubtful separator. */
  readonly other?: Big;
  readonly inWords: boolean;
}

const DIGIT = wordMap(DIGIT_WORDS);
const UNIT_ONLY = wordSet(UNITS_ONLY);
const TEN = wordSet(TEN_WORDS);
const HUNDRED = wordSet(HUNDRED_WORDS);
const FILLER = wordSet(FILLER_WORDS);
const SCALE = wordMap(SCALE_WORDS);
const GLUED = wordMap(GLUED_SCALES);
const HALF_MORE = wordSet(HALF_MORE_WORDS);
const COMMA = wordSet(COMMA_WORDS);
const AFTER_BILLION = wordSet(NOT_BILLION);
const MUOI = WORDS.intern('mười');
const CHUC = WORDS.intern('chục');
const TU = WORDS.intern('tư');
const BILLION = 9;

/** Part of a number below a scale word, and where it ends. */
interface Part {
  readonly value: Big;
  readonly last: number;
  readonly other?: Big;
}

/** The number that begins at a token, scale words included (`2,7 tỷ`, `365 tỷ 592 triệu`, `hai trăm linh năm nghìn`). */
export function readNumeral(view: SentenceView, at: number, habit: SeparatorHabit): Numeral | undefined {
  const head = readPart(view, at, habit);
  if (!head) return undefined;
  const inWords = !view.isNumber(at);
  const sum = new ScaledSum();
  let last = at;
  for (let part: Part | undefined = head; part; part = readNextPart(view, last, habit, inWords)) {
    const power = readScale(view, part.last);
    if (!sum.add(part.value, power.exponent, inWords || part === head)) break;
    last = power.last;
    if (power.exponent === 0) break;
  }
  const scale = sum.scale;
  let value = sum.total();
  if (scale && HALF_MORE.has(view.word(last))) {
    value = value.plus(shift(new Big(5), scale - 1));
    last++;
  }
  return { first: at, last, value, scale, inWords, ...(head.other && { other: shift(head.other, scale) }) };
}

/** Adds up `365 tỷ 592 triệu`: a smaller scale adds to what stands before it, a larger one multiplies it (`một nghìn hai trăm tỷ`). */
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

/** Scale words at a token multiply: `nghìn tỷ`, `triệu tỷ`. Short forms stand right behind digits: `5tr`. */
function readScale(view: SentenceView, at: number): { exponent: number; last: number } {
  const glued = view.isNumber(at - 1) && view.isGlued(at) ? GLUED.get(view.word(at)) : undefined;
  if (glued) return { exponent: glued, last: at + 1 };
  let exponent = 0;
  let last = at;
  for (;;) {
    const power = SCALE.get(view.word(last));
    if (power === undefined || AFTER_BILLION.has(view.word(last + 1))) return { exponent, last };
    exponent += power;
    last++;
  }
}

/**
 * A further part of a number in words or of `365 tỷ 592 triệu`. A lone digit word needs its filler (`hai triệu linh một`),
 * for `hai triệu một tháng` is a price, not 2,000,001.
 */
function readNextPart(view: SentenceView, at: number, habit: SeparatorHabit, inWords: boolean): Part | undefined {
  if (!inWords) return view.isNumber(at) ? readPart(view, at, habit) : undefined;
  if (view.isNumber(at)) return undefined;
  if (FILLER.has(view.word(at))) return readBelowHundred(view, at + 1);
  const part = readBelowThousand(view, at);
  const alone = part && part.last === at + 1 && part.value.lt(10) && !SCALE.has(view.word(part.last));
  return alone ? undefined : part;
}

function readPart(view: SentenceView, at: number, habit: SeparatorHabit): Part | undefined {
  if (view.isNumber(at)) {
    const reading = readDigits(view.text(at), habit);
    return reading && { ...reading, last: at + 1 };
  }
  const words = readBelowThousand(view, at);
  if (!words || !COMMA.has(view.word(words.last))) return words;
  return readDecimalWords(view, words);
}

/** `hai phẩy năm`, `ba phẩy hai mươi lăm`: what follows the comma are digits or one number. */
function readDecimalWords(view: SentenceView, whole: Part): Part {
  const digits: number[] = [];
  let last = whole.last + 1;
  const fraction = readBelowThousand(view, last);
  if (!fraction) return whole;
  if (fraction.value.gte(10)) return { value: new Big(`${whole.value}.${fraction.value}`), last: fraction.last };
  for (let digit = DIGIT.get(view.word(last)); digit !== undefined; digit = DIGIT.get(view.word(last))) {
    digits.push(digit);
    last++;
  }
  return { value: new Big(`${whole.value}.${digits.join('')}`), last };
}

/** A number of hundreds, tens and ones in words; undefined where no number word begins. */
function readBelowThousand(view: SentenceView, at: number): Part | undefined {
  const hundreds = digitAt(view, at);
  if (hundreds !== undefined && HUNDRED.has(view.word(at + 1))) {
    const rest = readAfterHundred(view, at + 2);
    return { value: new Big(hundreds * 100 + rest.value), last: rest.last };
  }
  return readBelowHundred(view, at);
}

function readAfterHundred(view: SentenceView, at: number): { value: number; last: number } {
  if (FILLER.has(view.word(at))) {
    const digit = DIGIT.get(view.word(at + 1));
    return digit === undefined ? { value: 0, last: at } : { value: digit, last: at + 2 };
  }
  if (HALF_MORE.has(view.word(at))) return { value: 50, last: at + 1 };
  const tens = readBelowHundred(view, at);
  return tens ? { value: tens.value.toNumber(), last: tens.last } : { value: 0, last: at };
}

function readBelowHundred(view: SentenceView, at: number): Part | undefined {
  const first = view.word(at);
  if (first === MUOI) return withUnits(view, 10, at + 1);
  const digit = digitAt(view, at);
  if (digit === undefined) return undefined;
  if (TEN.has(view.word(at + 1)) && view.word(at + 1) !== MUOI) return withUnits(view, digit * 10, at + 2);
  if (digit >= 2 && UNIT_ONLY.has(view.word(at + 1))) return withUnits(view, digit * 10, at + 1);
  return { value: new Big(digit), last: at + 1 };
}

function withUnits(view: SentenceView, tens: number, at: number): Part {
  const digit = view.word(at - 1) === CHUC ? undefined : DIGIT.get(view.word(at));
  return digit ? { value: new Big(tens + digit), last: at + 1 } : { value: new Big(tens), last: at };
}

/** A digit word that may begin a number; `tư` and the forms after `mươi` may not. */
function digitAt(view: SentenceView, at: number): number | undefined {
  const word = view.word(at);
  if (UNIT_ONLY.has(word) || word === TU) return undefined;
  return DIGIT.get(word);
}

/** Scale words as phrases, so that other recognisers can see that a number goes on. */
export function addScales(index: PhraseIndex): void {
  for (const [word, exponent] of Object.entries(SCALE_WORDS)) index.add('scale', word, exponent);
  for (const [word, exponent] of Object.entries(GLUED_SCALES)) index.add('glued-scale', word, exponent);
}
