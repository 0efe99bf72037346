import Big from 'big.js';
import { list } from '../core/list.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { readUnit, type Unit } from '../recognise/units/units.js';
import { anyOf, wordMap, wordSet } from '../recognise/word-sets.js';
import type { Quantity } from './quantities.js';

const FIVE_OR_YEAR = wordSet(['năm']);
/** Behind these a number word names which one, or belongs to a vague pair (`dăm ba`). */
const NOT_COUNTED = wordSet(list`
  thứ | tháng | lần | ngày | mùng | mồng | quý | số | khóa | lớp | tư | đệ | cấp | dăm | đôi | vài | mấy | giữa
`);
const COUNTS_FIVE = wordSet(list`
  có | thêm | gồm | mới | được | là | với | cho | nhất | khoảng | gần | hơn | tại | của | dựng | lập | chức | còn | chỉ
`);
const MONEY_SCALE = 6;
/** Measures that are mostly other words behind a small number: `hai điểm`, `ba khối`. */
const OTHER_MEASURES = new Set(['point', '°', 'm3', 'g']);

/**
 * Whether a number in words counts something. Small number words are mostly other words (`năm` year, `ba` father, `tư`
 * private), so they need a listed unit right behind them, and `năm` also a word before it that counts.
 */
export function isWordQuantity(view: SentenceView, quantity: Quantity): boolean {
  const { first, low, high, of, unit } = quantity;
  if (isRank(view, first) || !low.inWords) return true;
  if (NOT_COUNTED.has(view.word(first - 1)) || view.isNumber(first - 1)) return false;
  if (unit && PARTS_OF_TEXT.has(view.word(unit.first))) return false;
  if (of) return true;
  if (!unit) return low.scale >= MONEY_SCALE;
  if (low.scale > 0 || low.value.gte(10) || !low.value.eq(low.value.round())) return true;
  if ((high ?? low).value.lt(2) || !countsFew(view, quantity)) return false;
  if (FIVE_OR_YEAR.has(view.word(first)) && !high) return isFive(view, quantity);
  return !view.isCapitalised(first) || first === view.first;
}

/** `Ba khâu đột phá`, `Hai mũi nhọn`. */
const PARTS_OF_TEXT = wordSet(['khâu', 'mũi', 'trụ']);

/** Whether a unit goes with a number below ten: `ba tấn`, `hai phần trăm`, but times only where something is multiplied. */
function countsFew(view: SentenceView, { first, unit }: Quantity): boolean {
  if (unit?.kind === 'times')
    return MULTIPLIES.has(view.word(first - 1)) || view.before('lead', first)?.value === 'rise';
  return unit?.kind !== 'money' && !OTHER_MEASURES.has(unit?.name ?? '');
}
const MULTIPLIES = wordSet(['gấp', 'giảm', 'bằng', 'hơn', 'gần']);

/** `có năm xã`, `Năm xã được đầu tư`; elsewhere `năm` is a year. */
function isFive(view: SentenceView, { first, unit }: Quantity): boolean {
  return COUNTS_FIVE.has(view.word(first - 1)) || (first === view.first && unit?.kind === 'count');
}

/** `đứng thứ bảy`: a rank in words. */
function isRank(view: SentenceView, first: number): boolean {
  return view.before('lead', first)?.value === 'rank' && view.lower(first - 1) === 'thứ';
}

const VAGUE = wordSet(['hàng']);
const POWER = wordMap({ chục: 1, trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 });

/** `hàng trăm tỷ đồng`, `hàng nghìn hộ`: at least the power of ten that is named; the quotation begins at `hàng`. */
export function readVagueQuantity(view: SentenceView, at: number): Quantity | undefined {
  if (!VAGUE.has(view.word(at))) return undefined;
  let last = at + 1;
  let exponent = 0;
  for (let power = POWER.get(view.word(last)); power !== undefined; power = POWER.get(view.word(last))) {
    exponent += power;
    last++;
  }
  const unit = readUnit(view, last);
  if (!exponent || (!unit && exponent < MONEY_SCALE)) return undefined;
  const low = { first: at, last, value: new Big(`1e${exponent}`), scale: exponent, inWords: true };
  return { first: at, last: unit?.last ?? last, low, numberLast: last, ...(unit && { unit }) };
}

const MULTIPLE = wordSet(['gấp']);
const MULTIPLES = wordMap({ đôi: 2, rưỡi: 1.5 });

/** `gấp đôi`, `gấp rưỡi`: the multiple is in the words themselves, so that both are quoted. */
export function readMultipleWord(view: SentenceView, at: number): Quantity | undefined {
  const value = MULTIPLE.has(view.word(at)) ? MULTIPLES.get(view.word(at + 1)) : undefined;
  if (value === undefined) return undefined;
  const span = { first: at, last: at + 1 };
  const low = { first: at + 1, last: at + 2, value: new Big(value), scale: 0, inWords: true };
  const unit: Unit = { ...span, base: span, name: 'times', kind: 'times', listed: true };
  return { first: at, last: at + 2, low, unit, numberLast: at + 2 };
}

/** Words that begin a quantity without a number in it: `hàng trăm`, `gấp đôi`. */
export const NUMBERLESS_STARTS = anyOf(VAGUE, MULTIPLE);

export function isVague(view: SentenceView, quantity: Quantity): boolean {
  return VAGUE.has(view.word(quantity.first));
}
