import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Label } from './labels.js';
import { findVerb, type Lead } from './lead.js';
import { type Quantity, sameUnit } from './quantities.js';
import type { Reading } from './reading.js';

/** `thành lập mới 100 HTX, 2 liên hiệp HTX`: the verb holds for the list; a clause without a label goes on with the last one. */
export function inheritLabel(
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
  if (previous && (ofWhole(own, previous, quantity, view) || isSumOf(view, own, previous))) {
    return { ...own, parts: [previous.label.parts[0]!, ...own.parts] };
  }
  const average = own.inherited && previous?.label.parts.length ? averaged(view, quantity, lead) : undefined;
  if (average) return { ...own, parts: [previous!.label.parts[0]!, average], inherited: false };
  const measure = previous && sharedMeasure(view, previous.label, own, lead);
  if (measure) return { ...own, parts: [measure, ...own.parts] };
  const counted = previous && own.form === 'count' ? previous : undefined;
  if (counted && (isPlanOf(counted, quantity, lead) || isShareInNumbers(counted, quantity, lead))) {
    return { ...counted.label, inherited: true };
  }
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

/** `152 hợp tác xã với 31.200 lao động`: the second count is of those that the first counts. */
function belongsTo(view: SentenceView, previous: Reading, { unit }: Quantity, lead: Lead): boolean {
  const { quantity: owners, listedAfter } = previous;
  if (listedAfter || owners.unit?.kind !== 'count' || unit?.kind !== 'count' || owners.unit.name === unit.name)
    return false;
  if (!WITH.has(view.word(lead.first))) return false;
  if (view.holdsMark(owners.last, lead.first)) return false;
  return true;
}
const WITH = wordSet(['với']);

/** `tổng vốn điều lệ 3.970 tỷ đồng, bình quân 3,08 tỷ đồng/HTX`, `vốn đầu tư công 2.940 tỷ đồng, đã giải ngân 62%`: what is averaged or spent was named before. */
function ofWhole({ parts }: Label, { label: whole }: Reading, { unit }: Quantity, view: SentenceView): boolean {
  const [part] = parts;
  const [of] = whole.parts;
  if (!part || parts.length > 1 || !of) return false;
  const words = view.text(part.first, part.last).toLowerCase();
  return (
    AVERAGES.has(words) || (words === SPENT && unit?.kind === 'percent' && FUNDS.test(view.text(of.first, of.last)))
  );
}
const SPENT = 'giải ngân';
const FUNDS = /vốn|kinh phí/iu;
const MEANS = list`bình quân | trung bình`;
const AVERAGES = new Set([...MEANS, ...list`bình quân mỗi | tính bình quân | trị giá | tổng trị giá`]);

/** `hỗ trợ làm kho cho 17 HTX với số tiền 5 tỷ đồng`, `21 hộ có lãi với số tiền 3 tỷ đồng`: a sum is of what the words before it say. */
function isSumOf(view: SentenceView, { parts }: Label, { label, quantity }: Reading): boolean {
  const [part] = parts;
  if (!part || parts.length > 1 || !label.parts.length || label.form === 'noun') return false;
  if (view.holdsMark(quantity.last, part.first)) return false;
  return WITH.has(view.word(part.first - 1)) && SUMS.has(view.text(part.first, part.last).toLowerCase());
}
const SUMS = new Set(list`số tiền | kinh phí | tổng số tiền | tổng kinh phí`);

/** `tổng doanh thu đạt 310 tỷ đồng, bình quân đạt 2,1 tỷ đồng/HTX`: the word that makes a total the average of its owners. */
function averaged(view: SentenceView, { unit }: Quantity, lead: Lead): TokenSpan | undefined {
  const owners =
    unit?.kind === 'money' &&
    unit.name
      .split('/')
      .slice(1)
      .some((name) => !TIMES.has(name));
  if (!owners) return undefined;
  for (let first = lead.first; first < lead.last - 1; first++) {
    if (MEANS.includes(view.text(first, first + 2).toLowerCase())) return { first, last: first + 2 };
  }
  return undefined;
}
const TIMES = new Set(list`day | month | quarter | year`);

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

/** `đạt 40% kế hoạch (kế hoạch là 35 HTX)`, `vượt 6 HTX so với chỉ tiêu 60 HTX`: the plan of what the figure before measures. */
function isPlanOf({ view, quantity: other, aspect }: Reading, quantity: Quantity, lead: Lead): boolean {
  const plan = view.before('plan', lead.first);
  return plan !== undefined && (aspect.aspect === 'share_of_plan' || sameUnit(other, quantity));
}

/** `tỷ lệ thôn đạt chuẩn 58% (66 thôn)`: in brackets, how many the share before them comes to. */
function isShareInNumbers({ view, quantity: share, label }: Reading, quantity: Quantity, lead: Lead): boolean {
  const open = lead.first - 1;
  if (share.unit?.kind !== 'percent' || share.last !== open || !view.isMark(open, '(')) return false;
  const noun = quantity.unit?.base.first ?? quantity.last;
  return label.parts.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (view.word(i) !== 0 && view.word(i) === view.word(noun)) return true;
    return false;
  });
}
