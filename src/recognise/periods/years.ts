import { formatInterval } from '../../core/calendar.js';
import type { SentenceView } from '../sentence-view.js';
import { wordSet } from '../word-sets.js';
import { DASH, type Found, integerAt, type PeriodRule, TO, YEAR, yearAt } from './period.js';

const SLASH = wordSet(['/']);
const FROM = wordSet(['từ']);

/** `2021 – 2025`, `2016-2020`, `2011 đến 2015`, `2023/2024`: the year that ends a stage and the token after it. */
function stageEnd(view: SentenceView, at: number, from: number): { year: number; last: number } | undefined {
  const joined = DASH.has(view.word(at)) || TO.has(view.word(at)) || SLASH.has(view.word(at));
  if (!joined) return undefined;
  const year = yearAt(view, YEAR.has(view.word(at + 1)) ? at + 2 : at + 1);
  if (year === undefined || year <= from || year - from > 60) return undefined;
  return { year, last: YEAR.has(view.word(at + 1)) ? at + 3 : at + 2 };
}

/** `giai đoạn 2021 – 2025`, `nhiệm kỳ 2020-2025`, `năm học 2023-2024`, `từ năm 2011 đến 2013`, `10 năm 2010-2020`. */
const stage: PeriodRule = (view, at) => {
  const from = yearAt(view, at);
  const end = from === undefined ? undefined : stageEnd(view, at + 1, from);
  if (from === undefined || !end) return undefined;
  if (TO.has(view.word(at + 1)) && !startsStage(view, at)) return undefined;
  return { iso: formatInterval({ year: from }, { year: end.year }), class: 'period', last: end.last, rule: 'stage' };
};

/** `2015 đến 2020` is a stage only where `từ` or a stage's name opens it; `năm 2015 đến năm 2020 đạt` may be two points. */
function startsStage(view: SentenceView, at: number): boolean {
  const before = YEAR.has(view.word(at - 1)) ? at - 1 : at;
  return FROM.has(view.word(before - 1)) || view.before('stage', before) !== undefined;
}

/** `năm 2024`, `đến năm 2025`. */
const year: PeriodRule = (view, at) => {
  const value = yearAt(view, at);
  return value !== undefined && YEAR.has(view.word(at - 1)) ? found(value, at, 'year') : undefined;
};

/** `so với 2017`, `đến 2030`, `2016, 2017 và 2018`: four plain digits that count nothing. */
const bareYear: PeriodRule = (view, at) => {
  const value = yearAt(view, at);
  if (value === undefined || countsSomething(view, at + 1)) return undefined;
  return found(value, at, 'bare-year');
};

function found(value: number, at: number, rule: string): Found {
  return { iso: String(value), class: 'period', last: at + 1, rule };
}

function countsSomething(view: SentenceView, at: number): boolean {
  return view.at('scale', at) !== undefined || view.at('unit', at) !== undefined || SLASH.has(view.word(at));
}

/** `giai đoạn 2`, `nhiệm kỳ 5 năm`: left to the claims. */
const stageOfOneYear: PeriodRule = (view, at) => {
  const value = yearAt(view, at);
  return value !== undefined && view.before('stage', at) ? found(value, at, 'stage-year') : undefined;
};

/** `so với 5 năm trước`: as many years before the figure's own period. */
const yearsBefore: PeriodRule = (view, at) => {
  const back = integerAt(view, at);
  if (back === undefined || back > 60 || !YEAR.has(view.word(at + 1)) || view.lower(at + 2) !== 'trước')
    return undefined;
  const compared = view.lower(at - 1) === 'với' && view.lower(at - 2) === 'so';
  return compared
    ? { open: { type: 'same_period', back }, class: 'duration', last: at + 3, rule: 'years-before' }
    : undefined;
};

/** `thế kỷ 21`. */
const century: PeriodRule = (view, at) =>
  integerAt(view, at) !== undefined && CENTURY.has(view.word(at - 1))
    ? { class: 'period', last: at + 1, rule: 'century' }
    : undefined;
const CENTURY = wordSet(['kỷ', 'kỉ']);

export const YEAR_RULES: readonly PeriodRule[] = [stage, year, stageOfOneYear, bareYear, yearsBefore, century];
