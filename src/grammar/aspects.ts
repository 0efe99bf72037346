import type { Aspect } from '../core/figure.js';
import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { readChange } from './changes.js';
import { findVerb, type Lead } from './lead.js';
import { readPlanRelation } from './plan-relation.js';
import type { Quantity } from './quantities.js';

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

/** Reads the aspect from the words around a quantity; `level` when nothing says otherwise. */
export function readAspect(view: SentenceView, quantity: Quantity, lead: Lead, rightLimit: number): AspectReading {
  return (
    readRank(view, quantity, lead) ??
    readPlanRelation(view, quantity, lead, rightLimit) ??
    readMultiple(view, quantity, lead, rightLimit) ??
    readChange(view, quantity, lead) ?? { aspect: 'level', rule: 'level' }
  );
}

function readRank(view: SentenceView, quantity: Quantity, lead: Lead): AspectReading | undefined {
  const rank = findVerb(lead, 'rank');
  if (!rank || quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'money') return undefined;
  return rank.last === quantity.first || view.lower(quantity.first - 1) === 'thứ'
    ? { aspect: 'rank', at: rank, rule: 'rank' }
    : undefined;
}

const BASELINE_WORDS = wordSet(
  list`so | trước | kỳ | năm | giai | nhiệm | cùng | quý | tháng | đầu | cuối | thời | hồi | ngày | mức`,
);

/** `gấp 2,2 lần so với năm 2015` is a growth; `gấp 1,9 lần cả nước` compares places and stays a level. */
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
  const compared = quantity.last < rightLimit && comparesTimes(view, quantity.last);
  const since = view.text(quantity.last) !== '' && compared;
  return { aspect: rises || since ? 'increase' : 'level', at: verb, rule: 'multiple' };
}

/** `so với năm 2015`, `cùng kỳ`; `gấp 1,3 lần so với HTX nông nghiệp` compares no times. */
function comparesTimes(view: SentenceView, at: number): boolean {
  const baseline = WITH.has(view.word(at + 1)) ? at + 2 : at;
  return BASELINE_WORDS.has(view.word(baseline)) || view.isNumber(baseline);
}
const WITH = wordSet(['với']);

/** The verb inside `gấp đôi`. */
function multipleOf({ first, unit }: Quantity): TokenSpan | undefined {
  return unit?.first === first ? unit : undefined;
}
