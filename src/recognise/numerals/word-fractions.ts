import Big from 'big.js';
import { list } from '../../core/list.js';
import type { SentenceView } from '../sentence-view.js';
import { wordMap, wordSet } from '../word-sets.js';
import { digitWord } from './below-thousand.js';
import type { Numeral } from './numerals.js';

const PART = wordSet(['phần']);
const HALF = wordSet(['nửa']);
const TEN = wordMap({ mười: 10 });
const SCALES = wordSet(['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ']);
const FIVE = wordSet(['năm']);
/** Behind `một phần năm` these make `năm` a year: `một phần năm nay`. */
const OF_YEAR = wordSet(list`nay | ngoái | qua | trước | sau | tới | học`);
const PARENTS = wordSet(['mẹ', 'má']);

/** The whole of `một phần ba`, `hai phần năm`, `một nửa`, behind the part. */
export function readWordFraction(view: SentenceView, part: Numeral): Numeral | undefined {
  if (part.scale) return undefined;
  const at = part.last;
  if (HALF.has(view.word(at))) {
    return part.value.eq(1) && part.inWords && !SCALES.has(view.word(at + 1)) ? wordNumeral(2, at) : undefined;
  }
  if (!PART.has(view.word(at))) return undefined;
  const whole = TEN.get(view.word(at + 1)) ?? digitWord(view, at + 1) ?? smallNumber(view, at + 1);
  if (!whole || whole < 2 || part.value.gte(whole) || isOtherWord(view, at + 1)) return undefined;
  return wordNumeral(whole, at + 1);
}

/** `2 phần 5`. */
function smallNumber(view: SentenceView, at: number): number | undefined {
  return /^\d{1,2}$/.test(view.text(at)) && !view.at('unit', at + 1) ? Number(view.text(at)) : undefined;
}

/** `một phần năm nay`, `một phần ba mẹ để lại`. */
function isOtherWord(view: SentenceView, at: number): boolean {
  if (PARENTS.has(view.word(at + 1))) return true;
  return FIVE.has(view.word(at)) && (view.isNumber(at + 1) || OF_YEAR.has(view.word(at + 1)));
}

function wordNumeral(value: number, at: number): Numeral {
  return { first: at, last: at + 1, value: new Big(value), scale: 0, inWords: true };
}
