import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { AspectReading } from './aspects.js';
import { findVerb, type Lead } from './lead.js';
import type { Quantity } from './quantities.js';

const COMPARED = wordSet(list`so | với | của | các | tổng | được | theo | mức | cả`);

/** The plan noun right behind the quantity, or behind `so với`: `100% kế hoạch`, `40% so với kế hoạch năm`. */
function planAfter(
  view: SentenceView,
  from: number,
  limit: number,
): { plan: TokenSpan; adjacent: boolean } | undefined {
  let at = from;
  while (at < limit && at < from + 4 && COMPARED.has(view.word(at))) at++;
  const plan = view.at('plan', at);
  if (plan && plan.first < limit) return { plan, adjacent: at === from };
  const assigned = readAssigned(view, at, limit);
  return assigned && { plan: assigned, adjacent: false };
}

/** Who sets plans for whom; one alone may be a place. */
const AUTHORITIES = wordSet(
  list`HĐND | UBND | trung | TW | tỉnh | huyện | thành | thị | xã | bộ | sở | chính | thủ | cấp`,
);
const ASSIGNS = wordSet(['giao']);
const MAX_AUTHORITY = 5;

/** `102% Trung ương giao`, `53% so với HĐND huyện giao`: what a higher body assigned is a plan. */
function readAssigned(view: SentenceView, first: number, limit: number): TokenSpan | undefined {
  if (!AUTHORITIES.has(view.word(first))) return undefined;
  for (let i = first + 1; i < Math.min(limit, first + MAX_AUTHORITY); i++) {
    if (view.isMark(i) || view.at('lead', i)) return undefined;
    if (ASSIGNS.has(view.word(i))) return { first, last: i + 1 };
  }
  return undefined;
}

/** `đạt 100% kế hoạch`, `vượt kế hoạch 12 HTX`, `tăng 5 xã so với kế hoạch`, `thấp hơn kế hoạch 2%`. */
export function readPlanRelation(
  view: SentenceView,
  quantity: Quantity,
  lead: Lead,
  rightLimit: number,
): AspectReading | undefined {
  const before = planBefore(view, quantity, lead);
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

/** `6,5% so với kế hoạch đề ra từ 6,1 đến 6,8%`: the plan's own value follows, so the first is no share of it. */
function isValueOfPlan(view: SentenceView, plan: TokenSpan, rightLimit: number): boolean {
  if (rightLimit >= view.last || rightLimit - plan.last > 3) return false;
  for (let i = plan.last; i < rightLimit; i++) if (view.isMark(i) || GOES_ON.has(view.word(i))) return false;
  return true;
}

const GOES_ON = wordSet(['và', 'tăng', 'giảm', 'đạt', 'bằng', 'với']);

const AGAINST = wordSet(['so', 'với']);
const REACHES = wordSet(['đạt', 'bằng']);
const EXCEED_WORDS = wordSet(['vượt']);
const BELOW_WORDS = wordSet(['hơn', 'hụt', 'thiếu']);

/** The plan noun stands before the number: `vượt kế hoạch 12 HTX`, `so với dự toán giao đạt 42%`. */
function planBefore(view: SentenceView, { unit }: Quantity, lead: Lead): AspectReading | undefined {
  const plan = view.before('plan', lead.first);
  if (!plan) return undefined;
  const verb = plan.first - 1;
  if (EXCEED_WORDS.has(view.word(verb)))
    return { aspect: 'above_plan', at: { first: verb, last: plan.last }, rule: 'above-plan' };
  if (unit?.kind === 'percent' && AGAINST.has(view.word(verb)) && REACHES.has(view.word(lead.first)))
    return { aspect: 'share_of_plan', at: plan, rule: 'share-of-plan' };
  const below = BELOW_WORDS.has(view.word(verb)) && view.lower(verb - 1) === 'thấp';
  return below ? { aspect: 'below_plan', at: { first: verb - 1, last: plan.last }, rule: 'below-plan' } : undefined;
}
