import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { type AspectReading, isAgainstPlan, readAspect } from './aspects.js';
import { areListed, type BoundReading, hedgeAfter, opensRange, readBound } from './bounds.js';
import { inheritLabel } from './inherit-label.js';
import { readLabel } from './labels.js';
import { type Lead, readLead } from './lead.js';
import { linkBaseline, linkPeriod, type PeriodRoles, sortPeriods } from './period-links.js';
import { linkPlace } from './place-links.js';
import { type Quantity, sameUnit } from './quantities.js';
import type { Reading } from './reading.js';
import type { Scanned } from './scan.js';
import { isAside } from './statement.js';
import { linkStatus } from './status-links.js';

/** Joins what stands in a sentence: one reading a quantity, from left to right. */
export function linkSentence(scanned: Scanned): Reading[] {
  const roles = sortPeriods(scanned.view, scanned.periods);
  const readings: Reading[] = [];
  for (const index of scanned.quantities.keys()) readings.push(linkQuantity(scanned, roles, index, readings));
  return shareBaselines(scanned.view, readings);
}

/** `tăng 6,2% về lượng và tăng 8% về giá trị so với năm 2019`: the comparison behind the last change holds for those before it. */
function shareBaselines(view: SentenceView, readings: readonly Reading[]): Reading[] {
  const shared = [...readings];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [reading, next] = [shared[i]!, shared[i + 1]!];
    if (!next.baseline || reading.baseline || !changes(reading) || !changes(next)) continue;
    if (goesOn(view, reading, next)) shared[i] = { ...reading, baseline: next.baseline };
  }
  return shared;
}

function changes({ aspect }: Reading): boolean {
  return isChange(aspect);
}

function isChange({ aspect }: AspectReading): boolean {
  return aspect === 'increase' || aspect === 'decrease';
}

function goesOn(view: SentenceView, { quantity }: Reading, next: Reading): boolean {
  if (next.baseline!.first < next.quantity.last) return false;
  for (let i = quantity.last; i < next.quantity.first; i++) if (ENDS_CLAUSE.has(view.word(i))) return false;
  return true;
}
const ENDS_CLAUSE = wordSet([';', '.', ':']);

function linkQuantity(scanned: Scanned, roles: PeriodRoles, index: number, before: readonly Reading[]): Reading {
  const { view, quantities, periods, places } = scanned;
  const quantity = quantities[index]!;
  const inner = before.at(-1);
  const leftLimit = inner && isInNoun(inner) ? inner.leftLimit : (quantities[index - 1]?.last ?? view.first);
  const rightLimit = quantities[index + 1]?.first ?? view.last;
  const lead = readLead(view, quantity.first, leftLimit, periods);
  const previous = before.at(-1);
  const listed = previous && areListed(view, previous.quantity, quantity, lead) ? previous : undefined;
  const own = readAspect(view, quantity, lead, rightLimit);
  const aspect =
    restatedChange(own, quantity, lead, before) ?? inheritAspect(view, own, quantity, lead, listed, previous);
  const label = inheritLabel(
    view,
    readLabel({
      view,
      quantity,
      lead,
      leftLimit,
      rightLimit,
      next: quantities[index + 1],
      periods,
      places,
      measuredAgainstPlan: isAgainstPlan(aspect.aspect),
      changes: isChange(aspect),
    }),
    previous,
    listed,
    quantity,
    lead,
  );
  const period = linkPeriod(view, quantity, roles, [leftLimit, rightLimit], before);
  const behindBracket = view.isMark(quantity.last, '(') ? (quantities[index + 2]?.first ?? view.last) : rightLimit;
  const baseline = linkBaseline(view, roles, quantity, lead, behindBracket, previous);
  const status = linkStatus(scanned, quantity, lead, leftLimit, before);
  const place = linkPlace(view, quantity, places, leftLimit, previous);
  return {
    view,
    quantity,
    lead,
    bound: shareBound(
      scanned,
      index,
      readBound(view, quantity, withoutVerb(lead, aspect), label, rightLimit),
      lead,
      listed,
    ),
    aspect,
    label,
    status,
    period,
    baseline,
    place,
    listedAfter: listed,
    leftLimit,
    rightLimit,
    rule: `${label.form}/${aspect.rule}`,
  };
}

/** `tổng doanh thu của 148 HTX ước còn 214 tỷ đồng`: a count of whom a measure belongs to is part of that measure's noun. */
function isInNoun({ view, quantity, lead, leftLimit }: Reading): boolean {
  if (quantity.unit?.kind !== 'count' || !OF.has(view.word(lead.first - 1))) return false;
  for (let i = lead.first - 1; i >= leftLimit; i--) {
    if (view.isMark(i)) return false;
    if (view.at('head', i)) return true;
  }
  return false;
}
const OF = wordSet(['của']);

/** `vượt 14,8% dự toán`: the verb measures against the plan and bounds nothing; `gần` of `vượt gần 15% dự toán` does. */
function withoutVerb({ hedge, ...lead }: Lead, { aspect, at }: AspectReading): Lead {
  return !hedge || (aspect === 'above_plan' && hedge === at) ? lead : { ...lead, hedge };
}

/** One verb over a list (`tăng 5 HTX, 10 THT`), and the same change said again in brackets (`tăng 74 nghìn người (khoảng 0,14%)`); not behind the brackets of `12 xã (tăng 3 xã) và 5 xã`. */
function inheritAspect(
  view: SentenceView,
  own: AspectReading,
  quantity: Quantity,
  lead: Lead,
  listed: Reading | undefined,
  previous: Reading | undefined,
): AspectReading {
  if (own.aspect !== 'level' || !previous || !['increase', 'decrease'].includes(previous.aspect.aspect)) return own;
  if (isAside(view, previous.quantity, quantity)) return own;
  const open = lead.first - 1;
  const bracketed = !lead.verbs.length && view.isMark(open, '(') && previous.quantity.last === open;
  const joined =
    lead.first === quantity.first && AND.has(view.word(quantity.first - 1)) && sameUnit(quantity, previous.quantity);
  return listed || bracketed || joined ? { ...previous.aspect, inferred: true } : own;
}
const AND = wordSet(['và']);

/** `đạt 6.200 tấn, tăng 2%, bằng 120 tấn so với cùng kỳ`: the change again, in the unit of what has changed. */
function restatedChange(
  own: AspectReading,
  quantity: Quantity,
  lead: Lead,
  before: readonly Reading[],
): AspectReading | undefined {
  const [changed, change] = before.slice(-2);
  if (!changed || !change || own.aspect !== 'level' || !isChange(change.aspect) || quantity.of) return undefined;
  const { view } = change;
  const restates = EQUALS.has(view.word(lead.first)) && OPENS.has(view.word(lead.first - 1));
  const inUnit = quantity.unit?.kind !== 'percent' && sameUnit(quantity, changed.quantity);
  return restates && inUnit && change.quantity.unit?.kind === 'percent'
    ? { ...change.aspect, inferred: true }
    : undefined;
}
const EQUALS = wordSet(['bằng', 'tương']);
const OPENS = wordSet([',', '(']);

/** `từ 30 HTX, 30 THT trở lên`: a bound behind the list holds for the members that `từ` encloses. */
function shareBound(
  { view, quantities }: Scanned,
  index: number,
  own: BoundReading,
  lead: Lead,
  listed: Reading | undefined,
): BoundReading {
  if (own.bound !== 'exact' || !(opensRange(lead) || (listed && isInRange(listed)))) return own;
  for (let i = index; i + 1 < quantities.length; i++) {
    const [left, right] = [quantities[i]!, quantities[i + 1]!];
    if (!areListed(view, left, right, { first: right.first, last: right.first, verbs: [], periods: [] })) return own;
    const after = hedgeAfter(view, right, quantities[i + 2]?.first ?? view.last);
    if (after) return { ...after, shared: true };
  }
  return own;
}

/** Whether the list that a reading stands in was opened by `từ`. */
function isInRange({ lead, listedAfter }: Reading): boolean {
  return opensRange(lead) || (listedAfter !== undefined && isInRange(listedAfter));
}
