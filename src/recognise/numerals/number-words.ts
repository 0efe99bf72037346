/**
 * Number words of Vietnamese with their value. Sources: Nguyễn Đình Hoà, “Vietnamese” (1997), ch. 4 on numerals; the forms
 * for digits after `mươi` (mốt, tư, lăm, nhăm) and the fillers linh (North) and lẻ (South) are colloquial standard.
 */

import { list } from '../../core/list.js';

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

/** Ten alone; `muời` is a frequent misspelling. */
export const TEN_ALONE: ReadonlySet<string> = new Set(['mười', 'muời']);

/** Count tens after a digit; `hai mốt` leaves the word out. */
export const TENS_WORDS: ReadonlySet<string> = new Set(['mươi', 'chục']);

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

/** Tens and hundreds counted in digits: `3 trăm triệu`, `2 chục`. */
export const SMALL_SCALES: Readonly<Record<string, number>> = { trăm: 2, chục: 1 };

/** Twelve: `hai tá`. */
export const DOZEN_WORDS: ReadonlySet<string> = new Set(['tá']);

/** Half of the scale before it: `3 tỷ rưỡi`, `triệu rưỡi`. */
export const HALF_MORE_WORDS: ReadonlySet<string> = new Set(['rưỡi']);

/** Half of the scale behind it: `nửa triệu`. */
export const HALF_WORDS: ReadonlySet<string> = new Set(['nửa']);

/** The comma or point of a decimal read aloud: `hai phẩy năm`, `hai chấm năm`. */
export const COMMA_WORDS: ReadonlySet<string> = new Set(['phẩy', 'chấm']);

/** Below zero: `âm 2,5%`. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(['âm']);

/** Words before `âm` that make it a sound: `thu âm 5 ca khúc`. */
export const SOUND_WORDS: ReadonlySet<string> = new Set(list`
  thu | ghi | phát | siêu | giọng | vi | tiếng | ngũ | loa | ca
`);

/** Words before a bare scale that make it vague: `hàng trăm`, `vài nghìn`. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(list`hàng | vài | mấy | nhiều | cả | dăm | đôi | bạc`);

/** Words after `tư` that make it another word: `tư nhân`, `tư vấn`. */
export const NOT_FOUR: ReadonlySet<string> = new Set(list`
  nhân | vấn | liệu | thương | tưởng | cách | duy | gia | lệnh | pháp | thế | sản | trang | thục | tế | lợi | bản | thất
`);

/** Words after `tỷ`/`tỉ` that make it another word: `tỷ lệ`, `tỷ trọng`, `tỷ giá`. */
export const NOT_BILLION: ReadonlySet<string> = new Set(list`
  lệ | trọng | giá | suất | số | phú | lượng | mỉ | thí
`);
