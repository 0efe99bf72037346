import type Big from 'big.js';
import { list } from '../core/list.js';
import { placesEvent } from '../recognise/claims/counts.js';
import { isVaguePair } from '../recognise/numerals/below-thousand.js';
import { type Numeral, readNumeral } from '../recognise/numerals/numerals.js';
import { readWordFraction } from '../recognise/numerals/word-fractions.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { SeparatorHabit } from '../recognise/separators.js';
import { readImpliedMoney, readUnit, readUnlistedNoun, type Unit } from '../recognise/units/units.js';
import { wordSet } from '../recognise/word-sets.js';

/** A number or range with its unit, as one figure quotes it. */
export interface Quantity extends TokenSpan {
  readonly low: Numeral;
  /** The upper end of a range; its scale and unit hold for both ends. */
  readonly high?: Numeral | undefined;
  /** The whole, in `21/21 huyện`. */
  readonly of?: Numeral | undefined;
  readonly unit?: Unit | undefined;
  /** End of the number itself, before its unit. */
  readonly numberLast: number;
}

const DASH = wordSet(['-', '–', '—', '‑', '−', '~', '÷']);
const TO = wordSet(['đến', 'tới']);
const SLASH = wordSet(['/']);

/** Reads the quantity that begins at a token: `58 HTX`, `65 – 70%`, `4 đến 6 triệu đồng/người/tháng`, `21/21 huyện`. */
export function readQuantity(view: SentenceView, at: number, habit: SeparatorHabit): Quantity | undefined {
  const low = readNumeral(view, at, habit);
  if (!low) return undefined;
  return readFraction(view, low, habit) ?? readRange(view, low, habit) ?? withUnit(view, low, low.last, {});
}

export const SIGNS = wordSet(['$', '€']);

/** `$100`, `€2,5 triệu`: the sign of a currency before its amount. */
export function readPrefixed(view: SentenceView, at: number, habit: SeparatorHabit): Quantity | undefined {
  if (!SIGNS.has(view.word(at)) || !view.isNumber(at + 1) || !view.isGlued(at + 1)) return undefined;
  const low = readNumeral(view, at + 1, habit);
  const unit = readUnit(view, at);
  return low && unit && { first: at, last: low.last, low, numberLast: low.last, unit };
}

function withUnit(
  view: SentenceView,
  low: Numeral,
  numberLast: number,
  { high, of }: Pick<Quantity, 'high' | 'of'>,
): Quantity {
  const unit =
    readUnit(view, numberLast) ??
    (of ? undefined : readImpliedMoney(view, numberLast, high ?? low)) ??
    (low.inWords || view.at('stage', numberLast) || (of && isUncounted(view, numberLast))
      ? undefined
      : readUnlistedNoun(view, numberLast));
  return {
    first: low.first,
    last: unit?.last ?? numberLast,
    low: plausible(low, unit),
    numberLast,
    high,
    of,
    unit,
  };
}

/** `2/3 diện tích`: a part of what is measured, not counted. */
function isUncounted(view: SentenceView, at: number): boolean {
  return UNCOUNTED.has(view.word(at));
}
const UNCOUNTED = wordSet(list`
  diện | sản | giá | doanh | thu | chi | kinh | nguồn | thời | quãng | khối | trữ | dung | lượng | đất | mặt | dân | tài |
  năng | công | nhu | chặng | chiều | cổ | vốn | phần | tiền | nợ | quỹ | rừng | bề
`);

/** `135,400 người`: what is counted is whole, so the comma groups thousands. */
function plausible(low: Numeral, unit: Unit | undefined): Numeral {
  if (!low.other || unit?.kind !== 'count' || low.scale) return low;
  const whole = (value: Big) => value.round(0, 0).eq(value);
  return whole(low.value) || !whole(low.other) ? low : { ...low, value: low.other, other: low.value };
}

/** `5/9 tiêu chí`, `265/320 triệu m2`, `1/3`: the part and the whole share the scale. */
function readFraction(view: SentenceView, low: Numeral, habit: SeparatorHabit): Quantity | undefined {
  const slash = low.last;
  const worded = readWordFraction(view, low);
  if (worded) return withUnit(view, low, worded.last, { of: worded });
  if (low.inWords || low.scale || !SLASH.has(view.word(slash))) return undefined;
  if (!view.isGlued(slash) || !view.isGlued(slash + 1) || !view.isNumber(slash + 1)) return undefined;
  const whole = readNumeral(view, slash + 1, habit);
  if (!whole || whole.value.eq(0)) return undefined;
  const part = { ...low, value: scaleLike(low, whole) };
  return part.value.gt(whole.value) && !whole.scale && !readUnit(view, whole.last)
    ? undefined
    : withUnit(view, part, whole.last, { of: whole });
}

/**
 * `65 – 70%`, `50%-60%`, `01 đến 02`, `500 triệu đến hơn 1 tỷ`: an end without scale or unit takes the other's. Three shares
 * joined by dashes (`cơ cấu 64% - 29% - 7%`) are a list.
 */
function readRange(view: SentenceView, low: Numeral, habit: SeparatorHabit): Quantity | undefined {
  const lowUnit = readUnit(view, low.last);
  const joiner = lowUnit?.last ?? low.last;
  const pair = readPair(view, low, habit);
  if (pair) return withUnit(view, low, pair.last, { high: pair });
  if (!DASH.has(view.word(joiner)) && !TO.has(view.word(joiner))) return undefined;
  if (low.first - 1 > view.first && DASH.has(view.word(low.first - 1)) && view.isMark(low.first - 2, '%'))
    return undefined;
  const next = TO.has(view.word(joiner)) && ROUNDS.has(view.word(joiner + 1)) ? joiner + 2 : joiner + 1;
  const high = readNumeral(view, next, habit);
  if (!high || high.inWords !== low.inWords) return undefined;
  const highUnit = readUnit(view, high.last);
  if (lowUnit?.kind === 'percent' && DASH.has(view.word(highUnit?.last ?? high.last))) return undefined;
  if (lowUnit && highUnit && !dividesOnly(lowUnit, highUnit)) return undefined;
  if (lowUnit && !highUnit && lowUnit.kind !== 'percent') return undefined;
  const value = low.scale ? low.value : scaleLike(low, high);
  if (value.gte(high.value) && !isPlausiblyReversed(view, joiner, highUnit)) return undefined;
  return withUnit(view, { ...low, value }, high.last, { high });
}

const ROUNDS = wordSet(list`khoảng | hơn | trên | gần | dưới`);

/** `200.000đ - 250.000đ/kg`: the same unit, or the same with a denominator that holds for both. */
function dividesOnly(low: Unit, high: Unit): boolean {
  return high.name === low.name || high.name.startsWith(`${low.name}/`);
}

/** `hai ba hộ`, `năm, bảy hộ`: two digits in words say about how many. */
function readPair(view: SentenceView, low: Numeral, habit: SeparatorHabit): Numeral | undefined {
  if (!low.inWords || low.last !== low.first + 1) return undefined;
  const next = COMMA.has(view.word(low.last)) ? low.last + 1 : low.last;
  const high = view.isWord(next) ? readNumeral(view, next, habit) : undefined;
  if (!high || high.last !== next + 1 || !isVaguePair(low.value.toNumber(), high.value.toNumber())) return undefined;
  return readUnit(view, high.last) ? high : undefined;
}
const COMMA = wordSet([',']);

/** `60%-50%` joined by a dash is a range written the wrong way round; `từ 5 đến 3` is a fall. */
function isPlausiblyReversed(view: SentenceView, joiner: number, unit: Unit | undefined): boolean {
  return DASH.has(view.word(joiner)) && unit !== undefined;
}

function scaleLike(low: Numeral, high: Numeral): Big {
  return high.scale && !low.scale ? low.value.times(`1e${high.scale}`) : low.value;
}

export function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit?.name === b.unit?.name;
}

/** Whether the quantity is a length of time that only places an event. */
export function isDuration(view: SentenceView, quantity: Quantity): boolean {
  return quantity.unit?.kind === 'time' && placesEvent(view, quantity.first, quantity.unit.name);
}
