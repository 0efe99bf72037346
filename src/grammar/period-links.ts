import { list } from '../core/list.js';
import type { Period } from '../recognise/periods/period.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { LeadRole } from './lead-words.js';
import type { Quantity } from './quantities.js';
import type { PeriodLink, Reading } from './reading.js';
import { closeOfBracket, isAside } from './statement.js';

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
const AND = wordSet(['và']);
const TIMES = wordSet(['lần']);
const MAX_TO_NAME = 8;

const NO_PERIODS: PeriodRoles = { topics: [], baselines: [], names: new Set() };

export function sortPeriods(view: SentenceView, periods: readonly Period[]): PeriodRoles {
  if (!periods.length) return NO_PERIODS;
  const meant = periods.filter(
    (period) => (period.iso || period.open) && !isPriceBase(view, period) && !isOfNoun(view, period),
  );
  const baselines = meant.filter((period) => isBaseline(view, period));
  const topics = meant.filter(
    (period) => !baselines.includes(period) && period.open?.type !== 'same_period' && datesFigures(period),
  );
  return { topics, baselines, names: new Set(topics.filter((period) => isName(view, period))) };
}

/** `theo giá so sánh năm 2010`: the year of the prices is not the figure's. */
function isPriceBase(view: SentenceView, { first }: Period): boolean {
  const before = (at: number) => `${view.lower(at - 2)} ${view.lower(at - 1)}`;
  return PRICES.has(before(first)) || (view.isMark(first - 1) && PRICES.has(before(first - 1)));
}
const PRICES = new Set(['so sánh', 'cố định', 'hiện hành']);

/** `79 HTX thành lập trước năm 2013`, `ông Tư, sinh năm 1980`, `sổ đỏ cấp từ năm 2005`: the year tells who or which, not when. */
function isOfNoun(view: SentenceView, { first, last, iso }: Period): boolean {
  if (!iso || iso.includes('/')) return false;
  if (view.lower(first - 1) === 'sinh') return isPerson(view, first - 2);
  if (view.lower(first - 1) === 'hành') return view.lower(first - 2) === 'ban';
  let since = first - 1;
  while (EDGES.has(view.word(since))) since--;
  return SINCE.has(view.word(since)) && MADE.has(view.word(since - 1)) && !UNTIL.has(view.word(last));
}
const EDGES = wordSet(['đầu', 'cuối', 'giữa', 'ngày']);
const SINCE = wordSet(['trước', 'từ', 'sau']);
const MADE = wordSet(list`lập | đời | cấp | hành | ký | dựng | mua | tạo`);
const UNTIL = wordSet(['đến', 'tới']);

/** Whether a name, a person or a mark stands before `sinh`; not `học sinh`, `tuyển sinh`. */
function isPerson(view: SentenceView, at: number): boolean {
  if (view.isMark(at) || PERSONS.has(view.word(at))) return true;
  return at > view.first && /^\p{Lu}/u.test(view.text(at));
}
const PERSONS = wordSet(list`ông | bà | anh | chị | em | cháu | người | trẻ`);

/** A plain date places an event; only `đến ngày 30/6` and the like date a figure. */
function datesFigures({ class: kind, until }: Period): boolean {
  return kind !== 'date' || until === 'as_of';
}

/** `so với năm 2019`, not the second of `so với tháng trước và 7 tháng đạt …`; `so với lúc đỉnh điểm ở quý I/2012`, `cao hơn giai đoạn 2010-2015`, `gấp 1,9 lần năm 2025`. */
function isBaseline(view: SentenceView, period: Period): boolean {
  if (period.open?.type === 'same_period') return true;
  if (TIMES.has(view.word(period.first - 1)) && view.isNumber(period.first - 2)) return true;
  for (let i = period.first - 1; i >= view.first && i > period.first - MAX_TO_COMPARE; i--) {
    if (view.isNumber(i) || (view.isMark(i) && !view.isMark(i, '('))) return false;
    if (AND.has(view.word(i)) && view.at<LeadRole>('lead', period.last)?.value === 'is') return false;
    if (COMPARE.has(view.word(i)) && COMPARE_HEAD.has(view.word(i - 1))) return true;
    if (view.lower(i) === 'so' && leadsToPeriod(view, i + 1, period)) return true;
  }
  return false;
}

/** `so cuối năm 2021`: `với` is left out, and only the part of the year stands between. */
function leadsToPeriod(view: SentenceView, from: number, { first }: Period): boolean {
  for (let i = from; i < first; i++) if (!EDGES.has(view.word(i))) return false;
  return true;
}

/** `kế hoạch phát triển … giai đoạn 2021 – 2025`: the period is part of a name, not of the statement. */
function isName(view: SentenceView, period: Period): boolean {
  for (let i = period.first - 1; i >= view.first && i > period.first - MAX_TO_NAME; i--) {
    if (view.isMark(i) || view.isNumber(i)) return false;
    if (view.at('dated-name', i) && view.lower(i - 1) !== 'đặt') return true;
  }
  return false;
}

const BRIDGES = wordSet(list`
  trong | vào | của | đến | tới | tính | hết | cuối | ( | ở | tại | ngày | từ | cho | này | thời | điểm | trước
`);
const STATEMENT_ENDS = wordSet(list`
  , | ; | ) | . | … | và | : | lên | xuống | để | nhằm | nhờ | với | trong | trên | ( | của | tại | ở | thì | theo | / | * | ” | " | nâng
`);

/** The period right behind a quantity: `80% vào năm 2020`, `4,3 triệu đồng/người năm 2005`. */
function periodBehind(
  view: SentenceView,
  quantity: Quantity,
  topics: readonly Period[],
  limit: number,
): Period | undefined {
  const next = topics.find(({ first }) => first >= quantity.last);
  if (!next || next.first >= limit) return undefined;
  if (!leadsTo(view, quantity.last, next)) return undefined;
  const after = next.last;
  return after >= view.last || STATEMENT_ENDS.has(view.word(after)) || comesFrom(view, quantity, after)
    ? next
    : undefined;
}

/** `từ 9,2% cuối năm 2010 dự kiến giảm còn 7,9%`: the value that a change starts from. */
function comesFrom(view: SentenceView, { first }: Quantity, after: number): boolean {
  return view.lower(first - 1) === 'từ' && (view.at('lead', after) ?? view.at('status', after)) !== undefined;
}

const ENTERS = wordSet(['vào', 'trong', 'đến', 'tới', 'tính']);
const MAX_NOUN = 12;

/** Only joining words, or what is counted and then `vào`/`trong`: `9/9 tiêu chí nông thôn mới vào quý II/2025`. */
function leadsTo(view: SentenceView, from: number, period: Period): boolean {
  let bridged = true;
  for (let i = from; i < period.first; i++) {
    if (view.isMark(i) && !view.isMark(i, '(')) return false;
    bridged &&= BRIDGES.has(view.word(i));
  }
  if (bridged) return true;
  const verb = view.at('lead', period.first - 1) ? period.first - 1 : undefined;
  if (period.first - from > MAX_NOUN || !ENTERS.has(view.word(verb ?? period.first - 1))) return false;
  for (let i = from; i < period.first - 1; i++) {
    if ((view.at('statement-start', i) && !isAdvanced(view, i)) || view.at('plan', i)) return false;
  }
  return true;
}

/** `đạt chuẩn nâng cao`, `nông thôn mới nâng cao`: there the verb tells which ones. */
function isAdvanced(view: SentenceView, at: number): boolean {
  return view.lower(at) === 'nâng' && view.lower(at + 1) === 'cao';
}

/** The period of a quantity: behind it, before it since the figure before, or what an earlier figure was about. */
export function linkPeriod(
  view: SentenceView,
  quantity: Quantity,
  { topics, names }: PeriodRoles,
  [leftLimit, rightLimit]: readonly [number, number],
  before: readonly Reading[],
): PeriodLink | undefined {
  const behind = periodBehind(view, quantity, topics, rightLimit);
  if (behind) return { period: behind, how: 'behind' };
  const taken = before.filter(({ period }) => period?.how === 'behind').map(({ period }) => period?.period);
  const free = topics.filter(
    (period) =>
      !taken.includes(period) && !isOfPlan(view, period, before.at(-1)) && !isOfOrigin(view, period, quantity),
  );
  const own = lastOf(
    free.filter(
      (period) => period.first >= leftLimit && period.last <= quantity.first && !isPassing(view, period, quantity),
    ),
    names,
  );
  const carried = before.findLast(
    ({ period }) => period && period.how !== 'behind' && !isPassing(view, period.period, quantity),
  );
  const brought = before.find(({ period }) => period?.period === carried?.period?.period);
  const reaches = carried?.period !== undefined && carriesTo(view, carried.period.period, quantity, brought);
  if (own && !(names.has(own) && reaches && !sharesBracket(view, own, quantity))) return { period: own, how: 'before' };
  if (reaches) return { period: carried.period!.period, how: 'carried' };
  const elsewhere = free.filter(
    (period) =>
      !names.has(period) &&
      !isBracketed(view, period) &&
      period.first > quantity.first &&
      carriesBack(view, quantity, period),
  );
  return elsewhere.length === 1 ? { period: elsewhere[0]!, how: 'elsewhere' } : undefined;
}

/** `(năm 2024 là 2.285 triệu đồng)` dates its own bracket; a period alone in it, `Giai đoạn I (2008 - 2010)`, what follows. */
function isPassing(view: SentenceView, period: Period, quantity: Quantity): boolean {
  const alone = view.isMark(period.first - 1, '(') && view.isMark(period.last, ')');
  return !alone && isAside(view, period, quantity);
}

const ORIGINS = wordSet(['sinh', 'lập', 'đời']);
const NOW = wordSet(['hiện', 'đang', 'nay']);

/** `HTX thành lập năm 2016 hiện có 86 thành viên`: when it began is not when it has them. */
function isOfOrigin(view: SentenceView, { first, last }: Period, quantity: Quantity): boolean {
  if (!ORIGINS.has(view.word(first - 1))) return false;
  return view.holds(NOW, last, quantity.first);
}

/** `(kế hoạch cả năm 10,5%)`: brackets have a period of their own. */
function sharesBracket(view: SentenceView, period: Period, quantity: Quantity): boolean {
  if (!isBracketed(view, period)) return false;
  for (let i = period.last; i < quantity.first; i++) if (view.isMark(i, ')')) return false;
  return true;
}

const MAX_IN_BRACKET = 6;

/** `5 tháng năm 2017 (đến ngày 15/5)`: an aside that dates no more than its own bracket. */
export function isBracketed(view: SentenceView, period: Period): boolean {
  for (let i = period.first - 1; i >= view.first && i > period.first - MAX_IN_BRACKET; i--) {
    if (view.isMark(i, '(')) return true;
    if (view.isMark(i, ')') || view.isNumber(i)) return false;
  }
  return false;
}

/** The last period that is not a plan's name, or else the last. */
function lastOf(periods: readonly Period[], names: ReadonlySet<Period>): Period | undefined {
  return periods.findLast((period) => !names.has(period)) ?? periods.at(-1);
}

/** `đạt 112,4% mục tiêu tăng trưởng năm 2025`: the year of the plan that the figure before is measured against; not of `(kế hoạch năm 2025 là 35 HTX)`. */
export function isOfPlan(view: SentenceView, period: Period, previous: Reading | undefined): boolean {
  if (!previous || !['share_of_plan', 'above_plan', 'below_plan'].includes(previous.aspect.aspect)) return false;
  if (period.first < previous.quantity.last) return false;
  for (let i = previous.quantity.last; i < period.first; i++) {
    if (view.isMark(i, '(') ? view.at('plan', i + 1) : view.isMark(i)) return false;
  }
  return true;
}

const SEPARATORS = wordSet([';']);
const INTRODUCES = wordSet([',', ':']);

/** A period before the first label of a sentence holds for all of it, a horizon (`đến năm 2025`) inside a clause for the clause. */
function carriesTo(view: SentenceView, period: Period, quantity: Quantity, first: Reading | undefined): boolean {
  const label = first?.label.parts[0]?.first ?? first?.quantity.first ?? 0;
  if (period.last <= label || INTRODUCES.has(view.word(period.last))) return true;
  if (period.until !== 'by') return true;
  for (let i = period.last; i < quantity.first; i++) if (SEPARATORS.has(view.word(i))) return false;
  return true;
}

/** A period behind a figure of its own clause; not that of its part (`2.500 tỷ đồng, trong đó năm 2021 là 430 tỷ đồng`). */
function carriesBack(view: SentenceView, quantity: Quantity, period: Period): boolean {
  for (let i = quantity.last; i < period.first; i++) {
    if (SEPARATORS.has(view.word(i)) || (view.lower(i) === 'đó' && view.lower(i - 1) === 'trong')) return false;
  }
  return true;
}

const MAX_TO_BASELINE = 5;

/** What a change is measured from: right behind the number, or in front of it for the changes that follow. */
export function linkBaseline(
  view: SentenceView,
  { baselines }: PeriodRoles,
  quantity: Quantity,
  lead: TokenSpan,
  rightLimit: number,
  previous: Reading | undefined,
): Period | undefined {
  const behind = baselines.find(
    (period) => period.first >= quantity.last && period.first < rightLimit && !leadsOn(view, quantity, period),
  );
  if (behind && isNear(view, quantity.last, behind.first)) return behind;
  if (previous && view.isMark(lead.first - 1, '(') && previous.baseline) return previous.baseline;
  const close = closeOfBracket(view, quantity.last);
  if (behind && close !== undefined && behind.first > close && isNear(view, close + 1, behind.first)) return behind;
  const front = baselines.findLast(({ last }) => last <= quantity.first);
  if (!front) return undefined;
  const own =
    previous !== undefined && front.first >= previous.quantity.last && !view.holdsMark(front.last, quantity.first);
  return !previous || own || holdsFor(front, previous) ? front : undefined;
}

/** `…, so với 20/12/2017 giảm 1.840 tỷ đồng`: the comparison belongs to the change behind it. */
function leadsOn(view: SentenceView, quantity: Quantity, { first, last }: Period): boolean {
  if (!view.holdsMark(quantity.last, first)) return false;
  const verb = view.at<LeadRole>('lead', last)?.value;
  return verb === 'rise' || verb === 'fall';
}

/** `tăng 17,2%, so với năm 2017`: the comma before the comparison is let pass. */
function isNear(view: SentenceView, from: number, to: number): boolean {
  if (to - from > MAX_TO_BASELINE) return false;
  for (let i = from; i < to; i++) {
    if (view.isMark(i) && !view.isMark(i, ')') && view.lower(i + 1) !== 'so') return false;
  }
  return true;
}

/** Whether a comparison in front of a number is its own: it stands before the sentence's first number. */
function holdsFor(baseline: Period, previous: Reading): boolean {
  return previous.baseline === baseline || previous.quantity.first > baseline.first;
}
