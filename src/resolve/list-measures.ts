import { list } from '../core/list.js';
import { isMeasure } from '../grammar/label-nouns.js';
import { type Quantity, sameUnit } from '../grammar/quantities.js';
import type { Reading } from '../grammar/reading.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { breaksDown, opensParts } from './breakdowns.js';
import type { Draft, NamedMeasure } from './draft.js';

const MAX_MEMBER = 8;
/** A measure in more words is named by its noun. */
const MAX_MEASURE = 6;
/** Where the words that narrow a measure begin: `dư nợ chứng khoán tập trung ở …`, `chỉ số tồn kho toàn ngành …`. */
const NARROWS = wordSet(list`
  tập | tại | ở | như | toàn | của | theo | trong | tăng | giảm | cao | thấp | ghi | là | trên | với | đối | từ | cho
`);

/** `chỉ số sản xuất tăng 2%, trong đó dệt tăng 15%; may mặc tăng 9%`: the measure that a list breaks down, for members that name none. */
export function listMeasureOf({ reading }: Draft, before: Draft | undefined): NamedMeasure | undefined {
  const { view, label } = reading;
  const [part] = label.parts;
  if (label.inherited) return label.parts === before?.reading.label.parts ? before.listMeasure : undefined;
  if (label.form !== 'noun' || label.parts.length !== 1) return undefined;
  if (part!.last - part!.first > MAX_MEMBER || hasHead(view, part!) || !opensMember(view, part!.first))
    return undefined;
  return introduced(reading, part!) ?? (before && brokenDown(reading, part!, before));
}

/** `Một số HTX có doanh thu cao như: Tân Lập: 11 tỷ đồng`: the measure that a sentence names before the colon that opens its list. */
function introduced({ view, leftLimit }: Reading, { first: at }: TokenSpan): NamedMeasure | undefined {
  if (!view.isMark(at - 1, ':')) return undefined;
  const measure = view
    .all('head')
    .findLast(({ first, last }) => leftLimit <= first && last < at && isMeasure(view, first));
  return measure && measureOf(view, { first: measure.first, last: at - 1 }, false);
}

/** The measure of the figure before, where what follows are its parts or siblings. */
function brokenDown({ view, quantity }: Reading, part: TokenSpan, before: Draft): NamedMeasure | undefined {
  const whole = inUnitOf(before, quantity);
  const { view: earlier } = before.reading;
  if (!whole || !(earlier === view || breaksDown(view) || isNextItem(view, before))) return undefined;
  if (whole.listMeasure) return whole.listMeasure;
  const [measure] = whole.reading.label.parts;
  return measure && measureOf(earlier, measure, earlier !== view || THAT.has(view.word(part.first - 1)));
}

/** `tổng sản lượng 90 nghìn tấn, đạt 61% kế hoạch, trong đó tôm 10 nghìn tấn`: the figure in the unit of another, or the one it goes on from. */
function inUnitOf(draft: Draft, quantity: Quantity): Draft | undefined {
  if (sameUnit(draft.reading.quantity, quantity)) return draft;
  return draft.labelOf?.reading.view === draft.reading.view ? inUnitOf(draft.labelOf, quantity) : undefined;
}

/** `tổng diện tích 772 ha, trong đó:` and the lines below: what opens a list, or the item before in it. */
function isNextItem(view: SentenceView, { reading: { view: earlier }, listMeasure }: Draft): boolean {
  const bullet = view.isMark(view.first) && view.word(view.first) === earlier.word(earlier.first);
  return opensParts(earlier) || (listMeasure !== undefined && bullet);
}

/** The words of a label that name a measure: all where what follows are parts of it, the noun alone where it is of a sibling. */
function measureOf(view: SentenceView, { first, last: end }: TokenSpan, whole: boolean): NamedMeasure | undefined {
  let last = first;
  let noun = first;
  while (last < end) {
    const head = view.at('head', last);
    if (!head && last > first && NARROWS.has(view.word(last))) break;
    last = head?.last ?? last + 1;
    if (head) noun = last;
  }
  if (noun === first) return undefined;
  const named = (whole || last < end) && last - first <= MAX_MEASURE;
  return { view, first, last: named ? last : noun };
}
const THAT = wordSet(['đó']);

function hasHead(view: SentenceView, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if (isMeasure(view, i)) return true;
  return false;
}

/** Whether a member of a list begins at a token: behind a mark, or behind what opens the list. */
function opensMember(view: SentenceView, at: number): boolean {
  return at === view.first || view.isMark(at - 1) || OPENERS.has(view.word(at - 1));
}
const OPENERS = wordSet(['đó', 'và', 'như', 'gồm', 'thể', 'này', 'ra', 'riêng']);
