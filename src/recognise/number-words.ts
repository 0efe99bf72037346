/**
 * Number words of Vietnamese with their value. Sources: Nguyễn Đình Hoà, “Vietnamese” (1997), ch. 4 on numerals; the forms
 * for digits after `mươi` (mốt, tư, lăm, nhăm) and the fillers linh (North) and lẻ (South) are colloquial standard.
 */

import { list } from '../core/list.js';

/** Digits, with the forms they take after `mươi` and in the South. */
export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Digits that are written only after `mươi`, and so never begin a number. */
export const UNITS_ONLY: ReadonlySet<string> = new Set(['mốt', 'lăm', 'nhăm']);

/** `mười` is ten alone, `mươi` and `chục` count tens after a digit; `hai mốt` leaves the word out. */
export const TEN_WORDS: ReadonlySet<string> = new Set(['mười', 'mươi', 'chục']);

export const HUNDRED_WORDS: ReadonlySet<string> = new Set(['trăm']);

/** Fill the empty tens: `một trăm linh năm`, `một nghìn lẻ hai`. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(['linh', 'lẻ']);

/** Power of ten of the words that scale what stands before them. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};

/** Scales as they are abbreviated right behind digits: `5tr`, `20k`. */
export const GLUED_SCALES: Readonly<Record<string, number>> = { tr: 6, k: 3 };

/** Half of the scale before it: `3 tỷ rưỡi`, `triệu rưỡi`. */
export const HALF_MORE_WORDS: ReadonlySet<string> = new Set(['rưỡi']);

/** The comma of a decimal read aloud: `hai phẩy năm`. */
export const COMMA_WORDS: ReadonlySet<string> = new Set(['phẩy']);

/** Words after `tỷ`/`tỉ` that make it another word: `tỷ lệ`, `tỷ trọng`, `tỷ giá`. */
export const NOT_BILLION: ReadonlySet<string> = new Set(list`
  lệ | trọng | giá | suất | số | phú | lượng | mỉ | thí
`);
