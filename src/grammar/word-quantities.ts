import Big from 'big.js';
import { list } from '../core/list.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { readUnit } from '../recognise/units.js';
import { wordMap, wordSet } from '../recognise/word-sets.js';
import type { Quantity } from './quantities.js';

const FIVE_OR_YEAR = wordSet(['năm']);
const ORDINAL = wordSet(list`thứ | tháng | lần | ngày | mùng | mồng | quý | số | khóa | lớp | tư | đệ | cấp`);
const COUNTS_FIVE = wordSet(list`
  có | thêm | gồm | mới | được | là | với | cho | nhất | khoảng | gần | hơn | tại | của | dựng | lập | chức
`);

/**
 * Whether a number in words counts something. Small number words are mostly other words (`năm` year, `ba` father, `tư`
 * private), so they need a listed noun right behind them, and `năm` also a word before it that counts.
 */
export function isWordQuantity(view: SentenceView, { first, low, unit, numberLast }: Quantity): boolean {
  if (isRank(view, first)) return true;
  if (!unit || ORDINAL.has(view.word(first - 1)) || view.isNumber(first - 1)) return false;
  if (low.scale > 0 || low.value.gte(10)) return true;
  if (low.value.lt(2) || unit.kind !== 'count' || numberLast !== first + 1) return false;
  if (FIVE_OR_YEAR.has(view.word(first))) return COUNTS_FIVE.has(view.word(first - 1));
  return !view.isCapitalised(first) || first === view.first;
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
  if (!exponent || !unit) return undefined;
  const low = { first: at, last, value: new Big(`1e${exponent}`), scale: exponent, inWords: true };
  return { first: at, last: unit.last, low, unit, numberLast: last };
}

export function isVague(view: SentenceView, quantity: Quantity): boolean {
  return VAGUE.has(view.word(quantity.first));
}
