import type { Period } from '../recognise/periods/period.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Quantity } from './quantities.js';

/** The periods of a sentence by what they do in it. */
export interface PeriodRoles {
  /** Periods that figures can be about. */
  readonly topics: readonly Period[];
  /** Periods that changes are measured from. */
  readonly baselines: readonly Period[];
  /** Topics that rather belong to the name of a plan, programme or term. */
  readonly names: ReadonlySet<Period>;
}

const COMPARE = wordSet(['với', 'hơn', 'bằng']);
const COMPARE_HEAD = wordSet(['so', 'cao', 'thấp', 'nhiều', 'ít', 'cùng']);
const MAX_TO_COMPARE = 6;
const NAME_WORDS = wordSet([
  'hoạch',
  'trình',
  'án',
  'quyết',
  'hội',
  'luật',
  'định',
  'tiêu',
  'toán',
  'lược',
  'nghị',
  'chuẩn',
  'vụ',
  'quả',
  'đảng',
  'bộ',
]);
const MAX_TO_NAME = 8;

export function sortPeriods(view: SentenceView, periods: readonly Period[]): PeriodRoles {
  const usable = periods.filter(
    ({ iso, open, class: kind, until }) => (iso || open) && (kind !== 'date' || until || open),
  );
  const baselines = periods.filter((period) => (period.iso || period.open) && isBaseline(view, period));
  const topics = usable.filter(
    (period) => !baselines.includes(period) && period.open?.type !== 'same_period' && isDated(period),
  );
  return { topics, baselines, names: new Set(topics.filter((period) => isName(view, period))) };
}

/** A plain date places an event; only `đến ngày 30/6` and the like date a figure. */
function isDated({ class: kind, until }: Period): boolean {
  return kind !== 'date' || until;
}

/** `so với năm 2019`, `so với lúc đỉnh điểm ở quý I/2013`, `cao hơn giai đoạn 2010-2015`. */
function isBaseline(view: SentenceView, period: Period): boolean {
  if (period.open?.type === 'same_period') return true;
  for (let i = period.first - 1; i >= view.first && i > period.first - MAX_TO_COMPARE; i--) {
    if (view.isNumber(i) || (view.isMark(i) && view.text(i) !== '(')) return false;
    if (COMPARE.has(view.word(i)) && COMPARE_HEAD.has(view.word(i - 1))) return true;
  }
  return false;
}

/** `kế hoạch phát triển … giai đoạn 2021 – 2025`: the period is part of a name, not of the statement. */
function isName(view: SentenceView, period: Period): boolean {
  for (let i = period.first - 1; i >= view.first && i > period.first - MAX_TO_NAME; i--) {
    if (view.isMark(i) || view.isNumber(i)) return false;
    if (NAME_WORDS.has(view.word(i)) && view.lower(i - 1) !== 'đặt') return true;
  }
  return false;
}

const BRIDGES = wordSet([
  'trong',
  'vào',
  'của',
  'đến',
  'tới',
  'tính',
  'hết',
  'cuối',
  '(',
  'ở',
  'tại',
  'ngày',
  'từ',
  'cho',
  'này',
  'thời',
  'điểm',
  'trước',
]);
const STATEMENT_ENDS = wordSet([
  ',',
  ';',
  ')',
  '.',
  '…',
  'và',
  ':',
  'lên',
  'xuống',
  'trong',
  'trên',
  '(',
  'của',
  'tại',
  'ở',
  'thì',
  'theo',
  '/',
  '*',
  '”',
  '"',
]);

/** The period right behind a quantity: `80% vào năm 2020`, `5,07 triệu đồng/người năm 2005`. */
export function periodBehind(
  view: SentenceView,
  quantity: Quantity,
  topics: readonly Period[],
  limit: number,
): Period | undefined {
  const next = topics.find(({ first }) => first >= quantity.last);
  if (!next || next.first >= limit) return undefined;
  for (let i = quantity.last; i < next.first; i++) if (!BRIDGES.has(view.word(i))) return undefined;
  const after = next.last;
  return after >= view.last || STATEMENT_ENDS.has(view.word(after)) ? next : undefined;
}
