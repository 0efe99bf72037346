import { list } from '../core/list.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { type AspectReading, isAgainstPlan, readAspect } from './aspects.js';
import { areListed, type BoundReading, hedgeAfter, opensRange, readBound } from './bounds.js';
import { type Label, readLabel } from './labels.js';
import { findVerb, type Lead, readLead } from './lead.js';
import { linkBaseline, linkPeriod, type PeriodRoles, sortPeriods } from './period-links.js';
import { linkPlace } from './place-links.js';
import type { Quantity } from './quantities.js';
import type { Reading } from './reading.js';
import type { Scanned } from './scan.js';
import { isAside } from './statement.js';
import { keepsStatus, linkStatus } from './status-links.js';

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
  const aspect = inheritAspect(view, readAspect(view, quantity, lead, rightLimit), quantity, lead, listed, previous);
  const label = inheritLabel(
    view,
    readLabel({
      view,
      quantity,
      lead,
      leftLimit,
      rightLimit,
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
  const governing = before.findLast((reading) => !keepsStatus(reading, quantity));
  const status = linkStatus(scanned, quantity, lead, leftLimit, governing);
  const place = linkPlace(view, quantity, places, leftLimit, previous);
  return {
    view,
    quantity,
    lead,
    bound:
      aspect.aspect === 'above_plan'
        ? EXACT
        : shareBound(scanned, index, readBound(view, quantity, lead, rightLimit), lead, listed),
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

/** `vượt 14,8% dự toán`: the verb measures against the plan and bounds nothing. */
const EXACT: BoundReading = { bound: 'exact', shared: false };

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

function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit?.name === b.unit?.name;
}

/** `thành lập mới 100 HTX, 2 liên hiệp HTX`: the verb holds for the list; a clause without a label goes on with the last one. */
function inheritLabel(
  view: SentenceView,
  own: Label,
  previous: Reading | undefined,
  listed: Reading | undefined,
  quantity: Quantity,
  lead: Lead,
): Label {
  const from = listed ?? (previous && isPartOf(previous, quantity, lead) ? previous : undefined);
  const counts = quantity.unit?.kind === 'count' || quantity.unit?.kind === 'measure';
  if (from?.label.form === 'action' && counts && own.form === 'count') {
    return { ...own, parts: [from.label.parts[0]!, ...own.parts], form: 'action' };
  }
  if (previous && own.form === 'count' && belongsTo(view, previous, quantity, lead)) {
    return { ...own, parts: [previous.quantity.unit!.base, ...own.parts] };
  }
  if (previous && ofWhole(own, previous, view)) {
    return { ...own, parts: [previous.label.parts[0]!, ...own.parts] };
  }
  const measure = previous && sharedMeasure(view, previous.label, own, lead);
  if (measure) return { ...own, parts: [measure, ...own.parts] };
  if (own.inherited && previous) {
    // `…, tương đương 4% GDP`: the whole is named, what is shared goes on from the figure before.
    return {
      ...previous.label,
      parts: own.parts.length ? [...previous.label.parts.slice(0, 1), ...own.parts] : previous.label.parts,
      inherited: true,
      form: own.form,
    };
  }
  return own;
}

/** `144 hợp tác xã với 27.634 lao động`: the second count is of those that the first counts. */
function belongsTo(view: SentenceView, previous: Reading, { unit }: Quantity, lead: Lead): boolean {
  const { quantity: owners, listedAfter } = previous;
  if (listedAfter || owners.unit?.kind !== 'count' || unit?.kind !== 'count' || owners.unit.name === unit.name)
    return false;
  if (!WITH.has(view.word(lead.first))) return false;
  for (let i = owners.last; i < lead.first; i++) if (view.isMark(i)) return false;
  return true;
}
const WITH = wordSet(['với']);

/** `tổng vốn điều lệ 3.970 tỷ đồng, bình quân 3,08 tỷ đồng/HTX`: what is averaged was named before. */
function ofWhole({ parts }: Label, previous: Reading, view: SentenceView): boolean {
  const [part] = parts;
  if (!part || parts.length > 1 || !previous.label.parts.length) return false;
  return AVERAGES.has(view.text(part.first, part.last).toLowerCase());
}
const AVERAGES = new Set(list`bình quân | trung bình | bình quân mỗi | tính bình quân | trị giá | tổng trị giá`);

/** `thu nhập của thành viên đạt 4 triệu đồng và của người lao động đạt 3 triệu đồng`: one measure, of parallel owners. */
function sharedMeasure(view: SentenceView, { parts: [measure], form }: Label, own: Label, lead: Lead) {
  const [part] = own.parts;
  if (!measure || !part || own.parts.length > 1 || form !== 'noun' || own.inherited || !findVerb(lead, 'is'))
    return undefined;
  const owns = OWNS.has(view.word(part.first - 1)) ? part.first - 1 : undefined;
  if (!JOINTS.has(view.word((owns ?? part.first) - 1))) return undefined;
  for (let i = measure.first + 1; i < measure.last; i++) {
    if (!OWNS.has(view.word(i))) continue;
    const parallel = owns ? view.word(i) === view.word(owns) : view.word(i + 1) === view.word(part.first);
    if (parallel) return { first: measure.first, last: i };
  }
  return undefined;
}
const OWNS = wordSet(['của', 'ở', 'tại', 'trong']);
const JOINTS = wordSet([',', ';', 'và']);

/** `thành lập mới 20 HTX, trong đó có 15 HTX nông nghiệp`. */
function isPartOf({ view, quantity: whole }: Reading, quantity: Quantity, lead: Lead): boolean {
  return PART_OF.has(view.word(lead.first)) && lead.first - whole.last <= 1 && sameUnit(whole, quantity);
}
const PART_OF = wordSet(['trong']);

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
