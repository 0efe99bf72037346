import { formatPoint, monthsOf } from '../../core/calendar.js';
import { list } from '../../core/list.js';
import type { SentenceView } from '../sentence-view.js';
import { wordMap, wordSet } from '../word-sets.js';
import { DASH, type Found, integerAt, MONTH, type PeriodRule, TO, YEAR, yearAfter } from './period.js';

const QUARTER = wordSet(['quý', 'quí']);
const QUARTER_WORDS = { i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const QUARTER_NUMBER = wordMap(QUARTER_WORDS);
const FIRST = wordSet(['đầu']);
const LAST = wordSet(['cuối']);
const CUMULATED = wordSet(['kế', 'trong', 'qua', 'sau']);
const NUMBER_WORDS = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
const NUMBER_WORD = wordMap(NUMBER_WORDS);
/** Years by their distance from the one that the text speaks of: `năm nay`, `năm ngoái`. */
const NEAR_YEAR = wordMap({ nay: 0, này: 0, ngoái: -1, trước: -1 });

function months(view: SentenceView, first: number, last: number, at: number, rule: string): Found {
  const year = yearAfter(view, at);
  if (year) return { iso: monthsOf(year.year, first, last), class: 'period', last: year.last, rule };
  const offset = YEAR.has(view.word(at)) ? NEAR_YEAR.get(view.word(at + 1)) : undefined;
  const open = { type: 'months', first, last, ...(offset && { offset }) } as const;
  return { open, class: 'period', last: at + (offset !== undefined ? 2 : YEAR.has(view.word(at)) ? 1 : 0), rule };
}

/** `quý I/2025`, `quý 1 năm 2021`, `quý III`. */
const quarter: PeriodRule = (view, at) => {
  const number = QUARTER_NUMBER.get(view.word(at));
  if (number === undefined || !QUARTER.has(view.word(at - 1))) return undefined;
  return { ...months(view, number * 3 - 2, number * 3, at + 1, 'quarter'), first: at - 1 };
};

/** `tháng 9-2021`, `tháng 9/2021`, `tháng 11 năm 2025`, `tháng 12.2025`, `tháng 6`, `tháng 6 đến tháng 9`. */
const month: PeriodRule = (view, at) => {
  if (!MONTH.has(view.word(at - 1)) || !view.isNumber(at)) return undefined;
  const dotted = /^(\d{1,2})\.((?:19|20)\d\d)$/.exec(view.text(at));
  if (dotted) return oneMonth(Number(dotted[1]), Number(dotted[2]), at);
  const number = integerAt(view, at);
  if (number === undefined || number < 1 || number > 12) return undefined;
  const end = laterMonth(view, at + 1, number);
  return { ...months(view, number, end?.month ?? number, end?.last ?? at + 1, 'month'), first: at - 1 };
};

function oneMonth(number: number, year: number, at: number): Found | undefined {
  if (number < 1 || number > 12) return undefined;
  return { iso: formatPoint({ year, month: number }), class: 'period', first: at - 1, last: at + 1, rule: 'month' };
}

function laterMonth(view: SentenceView, at: number, from: number): { month: number; last: number } | undefined {
  if (!TO.has(view.word(at)) && !DASH.has(view.word(at))) return undefined;
  const number = integerAt(view, MONTH.has(view.word(at + 1)) ? at + 2 : at + 1);
  if (number === undefined || number <= from || number > 12) return undefined;
  return { month: number, last: MONTH.has(view.word(at + 1)) ? at + 3 : at + 2 };
}

/** `6 tháng đầu năm 2023`, `9 tháng năm 2020`, `7 tháng cuối năm`, `11 tháng năm nay`, `sáu tháng đầu năm`. */
const monthsOfYear: PeriodRule = (view, at) => {
  const count = integerAt(view, at) ?? NUMBER_WORD.get(view.word(at));
  if (count === undefined || count < 1 || count > 12 || !MONTH.has(view.word(at + 1))) return undefined;
  const next = view.word(at + 2);
  if (FIRST.has(next)) return months(view, 1, count, at + 3, 'first-months');
  if (LAST.has(next)) return months(view, 13 - count, 12, at + 3, 'last-months');
  const near = YEAR.has(next) && NEAR_YEAR.has(view.word(at + 3));
  if (near || yearAfter(view, at + 2)) return months(view, 1, count, at + 2, 'first-months');
  return undefined;
};

const MONTH_WORDS = { ...NUMBER_WORDS, một: 1, giêng: 1, tư: 4 };
const MONTH_WORD = wordMap(MONTH_WORDS);
const OF = wordSet(['của']);

/** `tháng Một năm nay`, `tháng ba năm 2021`; `tháng đầu tiên của năm 2017` is its January. */
const spelledMonth: PeriodRule = (view, at) => {
  if (!MONTH.has(view.word(at - 1)) || view.isNumber(at - 2)) return undefined;
  if (FIRST.has(view.word(at))) {
    const after = view.lower(at + 1) === 'tiên' ? at + 2 : at + 1;
    const of = OF.has(view.word(after)) ? after + 1 : after;
    return YEAR.has(view.word(of)) ? { ...months(view, 1, 1, of, 'month'), first: at - 1 } : undefined;
  }
  const number = MONTH_WORD.get(view.word(at));
  if (number === undefined) return undefined;
  const named = YEAR.has(view.word(at + 1)) && (NEAR_YEAR.has(view.word(at + 2)) || view.isNumber(at + 2));
  return named || view.isCapitalised(at)
    ? { ...months(view, number, number, at + 1, 'month'), first: at - 1 }
    : undefined;
};

/** `lũy kế 10 tháng`; `trong 10 tháng`, `trong chín tháng` only where the document speaks of them elsewhere, else it is a length of time. */
const cumulatedMonths: PeriodRule = (view, at) => {
  const count = integerAt(view, at) ?? NUMBER_WORD.get(view.word(at));
  if (count === undefined || count < 2 || count > 11 || !MONTH.has(view.word(at + 1))) return undefined;
  if (!CUMULATED.has(view.word(at - 1)) || view.at('unit', at + 2) || view.isNumber(at + 2)) return undefined;
  const open = { type: 'months', first: 1, last: count } as const;
  const running = view.lower(at - 1) === 'kế';
  return { open, class: running ? 'period' : 'duration', last: at + 2, rule: running ? 'months' : 'bare-months' };
};

const LENGTH_WORDS = wordSet(list`
  trong | sau | hơn | khoảng | gần | hạn | vay | từ | đến | tới | quá | mỗi | là | đủ | dưới | trên | thêm | trước |
  ít | tối | thiểu | đa | suốt | còn | tuổi | qua | đã | được | mất
`);

/** `thu ngân sách 10 tháng`: the first ten months where the document speaks of them elsewhere; resolving decides. */
const bareMonths: PeriodRule = (view, at) => {
  const count = integerAt(view, at);
  if (count === undefined || count < 2 || count > 11 || !MONTH.has(view.word(at + 1))) return undefined;
  if (LENGTH_WORDS.has(view.word(at - 1)) || SLASH.has(view.word(at + 2)) || at === view.first) return undefined;
  return { open: { type: 'months', first: 1, last: count }, class: 'period', last: at + 2, rule: 'bare-months' };
};
const SLASH = wordSet(['/']);

export const PART_OF_YEAR_RULES: readonly PeriodRule[] = [
  quarter,
  month,
  spelledMonth,
  monthsOfYear,
  cumulatedMonths,
  bareMonths,
];

/** Those of them that can begin at a word: `quý II`, `tháng Một`, `tháng đầu tiên của năm`, `sáu tháng đầu năm`, `trong chín tháng`. */
export const WORD_RULES: readonly PeriodRule[] = [quarter, spelledMonth, monthsOfYear, cumulatedMonths];

export const PART_OF_YEAR_STARTS = wordSet(['đầu', ...Object.keys({ ...QUARTER_WORDS, ...MONTH_WORDS })]);
