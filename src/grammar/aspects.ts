import type { Aspect } from '../core/figure.js';
import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { findVerb, type Lead } from './lead.js';
import type { LeadRole } from './lead-words.js';
import type { Quantity } from './quantities.js';
import { closeOfBracket } from './statement.js';

/** How a quantity relates to what it measures, and the words that say so. */
export interface AspectReading {
  readonly aspect: Aspect;
  readonly at?: TokenSpan;
  /** The plan noun that belongs to the quotation: `100% kế hoạch`. */
  readonly plan?: TokenSpan;
  readonly inferred?: boolean;
  readonly rule: string;
}

const AGAINST_PLAN: ReadonlySet<Aspect> = new Set<Aspect>(['share_of_plan', 'above_plan', 'below_plan']);

/** Whether a figure says how a result compares with its plan. */
export function isAgainstPlan(aspect: Aspect): boolean {
  return AGAINST_PLAN.has(aspect);
}

const COMPARED = wordSet(list`so | với | của | các | tổng | được | theo | mức | cả`);
const OPEN = wordSet(['(']);

/** Reads the aspect from the words around a quantity; `level` when nothing says otherwise. */
export function readAspect(view: SentenceView, quantity: Quantity, lead: Lead, rightLimit: number): AspectReading {
  return (
    readRank(view, quantity, lead) ??
    readPlanRelation(view, quantity, lead, rightLimit) ??
    readMultiple(view, quantity, lead, rightLimit) ??
    readChange(view, lead) ??
    readChangedNoun(view, quantity, lead) ??
    readChangedNumber(view, lead) ??
    readAddition(view, lead) ?? { aspect: 'level', rule: 'level' }
  );
}

function readRank(view: SentenceView, quantity: Quantity, lead: Lead): AspectReading | undefined {
  const rank = findVerb(lead, 'rank');
  if (!rank || quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'money') return undefined;
  return rank.last === quantity.first || view.lower(quantity.first - 1) === 'thứ'
    ? { aspect: 'rank', at: rank, rule: 'rank' }
    : undefined;
}

/** The plan noun right behind the quantity, or behind `so với`: `100% kế hoạch`, `40% so với kế hoạch năm`. */
function planAfter(
  view: SentenceView,
  from: number,
  limit: number,
): { plan: TokenSpan; adjacent: boolean } | undefined {
  let at = from;
  while (at < limit && at < from + 4 && COMPARED.has(view.word(at))) at++;
  const plan = view.at('plan', at);
  return plan && plan.first < limit ? { plan, adjacent: at === from } : undefined;
}

/** `đạt 100% kế hoạch`, `vượt kế hoạch 64 HTX`, `tăng 5 xã so với kế hoạch`, `thấp hơn kế hoạch 2%`. */
function readPlanRelation(
  view: SentenceView,
  quantity: Quantity,
  lead: Lead,
  rightLimit: number,
): AspectReading | undefined {
  const before = planBefore(view, lead);
  if (before) return before;
  const exceeds =
    findVerb(lead, 'exceed') ?? (lead.hedge && view.lower(lead.hedge.first) === 'vượt' ? lead.hedge : undefined);
  const misses = findVerb(lead, 'fall') && BELOW_WORDS.has(view.word(lead.last - 1));
  const after = planAfter(view, quantity.last, rightLimit);
  if (!after) return undefined;
  const changed = findVerb(lead, 'rise', 'fall') && view.lower(quantity.last) === 'so';
  if (quantity.unit?.kind !== 'percent' && !exceeds && !misses && !changed) return undefined;
  const exceed = exceeds ?? findVerb(lead, 'rise');
  if (exceed) return { aspect: 'above_plan', at: exceed, rule: 'above-plan' };
  const fall = findVerb(lead, 'fall');
  if (fall) return { aspect: 'below_plan', at: fall, rule: 'below-plan' };
  if (isValueOfPlan(view, after.plan, rightLimit)) return undefined;
  return {
    aspect: 'share_of_plan',
    at: after.plan,
    ...(after.adjacent && { plan: after.plan }),
    rule: 'share-of-plan',
  };
}

/** `9,2% so với kế hoạch đề ra từ 8,46 đến 9,21%`: the plan's own value follows, so the first is no share of it. */
function isValueOfPlan(view: SentenceView, plan: TokenSpan, rightLimit: number): boolean {
  if (rightLimit >= view.last || rightLimit - plan.last > 3) return false;
  for (let i = plan.last; i < rightLimit; i++) if (view.isMark(i) || GOES_ON.has(view.word(i))) return false;
  return true;
}

const GOES_ON = wordSet(['và', 'tăng', 'giảm', 'đạt', 'bằng', 'với']);

const EXCEED_WORDS = wordSet(['vượt']);
const BELOW_WORDS = wordSet(['hơn', 'hụt', 'thiếu']);

/** The plan noun stands between the verb and the number: `vượt kế hoạch 64 HTX`. */
function planBefore(view: SentenceView, lead: Lead): AspectReading | undefined {
  const plan = view.before('plan', lead.first);
  if (!plan) return undefined;
  const verb = plan.first - 1;
  if (EXCEED_WORDS.has(view.word(verb)))
    return { aspect: 'above_plan', at: { first: verb, last: plan.last }, rule: 'above-plan' };
  const below = BELOW_WORDS.has(view.word(verb)) && view.lower(verb - 1) === 'thấp';
  return below ? { aspect: 'below_plan', at: { first: verb - 1, last: plan.last }, rule: 'below-plan' } : undefined;
}

const BASELINE_WORDS = wordSet(list`so | trước | kỳ | năm | giai | nhiệm | cùng | quý | tháng`);

/** `gấp 1,5 lần so với năm 2015` is a growth; `gấp 1,9 lần cả nước` compares places and stays a level. */
function readMultiple(
  view: SentenceView,
  quantity: Quantity,
  lead: Lead,
  rightLimit: number,
): AspectReading | undefined {
  if (quantity.unit?.kind !== 'times') return undefined;
  const verb = findVerb(lead, 'multiple', 'rise') ?? multipleOf(quantity);
  if (!verb) return undefined;
  const rises = ('value' in verb && verb.value === 'rise') || view.lower(verb.first) === 'tăng';
  const compared = quantity.last < rightLimit && BASELINE_WORDS.has(view.word(quantity.last));
  const since = view.text(quantity.last) !== '' && compared;
  return { aspect: rises || since ? 'increase' : 'level', at: verb, rule: 'multiple' };
}

/** The verb inside `gấp đôi`. */
function multipleOf({ first, unit }: Quantity): TokenSpan | undefined {
  return unit?.first === first ? unit : undefined;
}

/** `tăng 4,8%`, `giảm 2,5%`; `tăng lên 344` and `giảm còn 44%` are levels. */
function readChange(view: SentenceView, lead: Lead): AspectReading | undefined {
  const verb = findVerb(lead, 'rise', 'fall', 'to');
  if (!verb || verb.value === 'to') return undefined;
  if (lead.verbs.some(({ value }) => value === 'from') && goesFromTo(view, lead)) return undefined;
  return { aspect: verb.value === 'rise' ? 'increase' : 'decrease', at: verb, rule: 'change' };
}

const MAX_TO_VERB = 8;
const SILENT = new Set<LeadRole>(['from', 'light']);

/** `giảm doanh thu từ 50 - 70%`: the verb stands before the measure that it changes. */
function readChangedNoun(view: SentenceView, quantity: Quantity, lead: Lead): AspectReading | undefined {
  if (quantity.unit?.kind !== 'percent' || lead.verbs.some(({ value }) => !SILENT.has(value))) return undefined;
  for (let i = lead.first - 1; i > lead.first - MAX_TO_VERB && i >= view.first; i--) {
    if (view.isMark(i) || view.isNumber(i)) return undefined;
    const verb = view.before<LeadRole>('lead', i);
    if (verb?.value !== 'rise' && verb?.value !== 'fall') continue;
    // `thấp hơn tốc độ tăng 6%` compares with what a noun is; nothing falls by it.
    if (THAN.has(view.word(i - 1)) || !(view.at('head', i) || THEO.has(view.word(skipLight(view, i)))))
      return undefined;
    return { aspect: verb.value === 'rise' ? 'increase' : 'decrease', at: verb, rule: 'changed-noun' };
  }
  return undefined;
}

const THAN = wordSet(['hơn']);
/** `tỷ lệ hộ nghèo giảm bình quân hằng năm theo chuẩn mới 1,5%`. */
const THEO = wordSet(['theo']);

function skipLight(view: SentenceView, from: number): number {
  let at = from;
  for (let light = view.at<LeadRole>('lead', at); light?.value === 'light'; light = view.at('lead', at))
    at = light.last;
  return at;
}

const NUMBER_OF = wordSet(['số']);
const IS = wordSet(['là']);

/** `Số trường tăng ở bậc tiểu học là 37 trường`: what is counted is the change itself. */
function readChangedNumber(view: SentenceView, lead: Lead): AspectReading | undefined {
  if (!IS.has(view.word(lead.last - 1))) return undefined;
  let change: AspectReading | undefined;
  for (let i = lead.first - 1; i >= view.first && !view.isMark(i) && !view.isNumber(i); i--) {
    if (NUMBER_OF.has(view.word(i))) return change;
    const verb = view.at<LeadRole>('lead', i);
    if (verb?.value === 'rise' || verb?.value === 'fall')
      change = { aspect: verb.value === 'rise' ? 'increase' : 'decrease', at: verb, rule: 'changed-number' };
  }
  return undefined;
}

const MORE = wordSet(['thêm']);
const MAX_TO_MORE = 9;

/** `phát triển thêm thành viên từ 15 HTX`, `…, thêm 6 trường`: what is added to what exists. */
function readAddition(view: SentenceView, lead: Lead): AspectReading | undefined {
  if (findVerb(lead, 'is', 'has')) return undefined;
  if (MORE.has(view.word(lead.last - 1)) && view.isMark(lead.last - 2, ','))
    return { aspect: 'increase', at: { first: lead.last - 1, last: lead.last }, rule: 'addition' };
  for (let i = lead.last - 1; i > lead.first - MAX_TO_MORE && i > view.first; i--) {
    if (view.isMark(i) || view.isNumber(i)) return undefined;
    if (MORE.has(view.word(i)) && (view.before('action', i) ?? view.before('action', i + 1)))
      return { aspect: 'increase', at: { first: i, last: i + 1 }, rule: 'addition' };
  }
  return undefined;
}

const TO_WORDS = wordSet(['lên', 'xuống', 'còn', 'thành']);

/** `tăng từ 70% lên 75%`: both numbers are levels; `giảm từ 0,5% trở lên` is a change. */
function goesFromTo(view: SentenceView, lead: Lead): boolean {
  for (let i = lead.last; i < Math.min(lead.last + 14, view.last); i++) {
    const close = closeOfBracket(view, i);
    if (close !== undefined) i = close + 1;
    if (view.isMark(i) && !OPEN.has(view.word(i)) && !view.isMark(i, '%') && !view.isMark(i, '/')) return false;
    if (TO_WORDS.has(view.word(i)) && !view.at('hedge-after', i - 1)) return true;
  }
  return false;
}
