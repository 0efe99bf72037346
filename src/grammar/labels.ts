import { list } from '../core/list.js';
import type { Period } from '../recognise/periods/period.js';
import type { Place } from '../recognise/places/places.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { UnitEntry } from '../recognise/units.js';
import { wordSet } from '../recognise/word-sets.js';
import { EMPTY_WORDS } from './label-words.js';
import { findVerb, type Lead } from './lead.js';
import type { LeadRole } from './lead-words.js';
import type { Quantity } from './quantities.js';
import { COMMA, closingBrackets, HARD_MARKS } from './statement.js';

/** The words that name what a quantity measures; several parts where they stand apart. */
export interface Label {
  readonly parts: readonly TokenSpan[];
  /** Whether the clause has no words for it and an earlier figure's label holds. */
  readonly inherited: boolean;
  /** A noun before its value, a verb with its object, a count of things, a share of a whole. */
  readonly form: 'noun' | 'action' | 'count' | 'share';
}

/** What surrounds a quantity in its sentence. */
export interface Surroundings {
  readonly view: SentenceView;
  readonly quantity: Quantity;
  readonly lead: Lead;
  /** End of the quantity before, or the sentence's first token. */
  readonly leftLimit: number;
  /** Start of the quantity after, or the sentence's end. */
  readonly rightLimit: number;
  readonly periods: readonly Period[];
  readonly places: readonly Place[];
}

const EMPTY = wordSet(EMPTY_WORDS);
const MAX_RIGHT = 14;
const MAX_ACTION_GAP = 9;
const MAX_SEGMENTS = 4;

/** `measuredAgainstPlan`: the clause only compares, so without a noun of its own it goes on with the figure before. */
export function readLabel(around: Surroundings, measuredAgainstPlan: boolean): Label {
  const { lead, quantity } = around;
  const stated = findVerb(lead, 'is', 'rise', 'fall', 'to', 'exceed', 'rank', 'multiple') !== undefined;
  const counted = quantity.unit?.kind === 'count' ? quantity.unit.base : undefined;
  const dependent = counted !== undefined && DEPENDS.has(around.view.word(lead.first - 1));
  const near = dependent ? undefined : headedNoun(around, 1, isMeasure);
  if (near) return nounLabel(around, near, counted, stated);
  const action = stated || dependent || measuredAgainstPlan ? undefined : leftAction(around);
  if (action) return { parts: [action, ...object(around, counted)], inherited: false, form: 'action' };
  const far = dependent
    ? undefined
    : (headedNoun(around, MAX_SEGMENTS, isMeasure) ?? headedNoun(around, 1, isCountedNoun));
  if (far) return nounLabel(around, far, counted, stated);
  if (measuredAgainstPlan || findVerb(lead, 'exceed')) return INHERITED;
  return findVerb(lead, 'rank') ? INHERITED : unheaded(around, counted, dependent);
}

const INHERITED: Label = { parts: [], inherited: true, form: 'noun' };

/** `của 7 xã`, `tại 14/19 xã`: the count belongs to what stands before only as a place or owner. */
const DEPENDS = wordSet(['của', 'tại', 'ở', 'trên', 'từ', 'vào']);

/** `doanh thu bình quân đạt`, `chiếm 62% GRDP`, `tổng số 215 điều kiện`. */
function nounLabel(around: Surroundings, noun: TokenSpan, counted: TokenSpan | undefined, stated: boolean): Label {
  if (counted && !stated) return { parts: [noun, joined(around, counted)], inherited: false, form: 'noun' };
  const whole = around.quantity.unit?.kind === 'percent' ? rightParts(around) : [];
  return { parts: [noun, ...whole], inherited: false, form: whole.length ? 'share' : 'noun' };
}

/** No measure noun and no verb with an object: the thing that is counted or shared names the figure, else what stands before. */
function unheaded(around: Surroundings, counted: TokenSpan | undefined, dependent: boolean): Label {
  const { lead, quantity, view } = around;
  const noun = dependent ? undefined : plainNoun(around);
  const whole = rightParts(around);
  const unit = quantity.unit?.kind;
  if (counted) {
    if (noun && !lead.verbs.length) return { parts: [noun], inherited: false, form: 'noun' };
    const verb = findVerb(lead, 'is');
    const reached = verb && REACHED.has(view.word(verb.last - 1)) ? [{ first: verb.first, last: verb.last }] : [];
    return { parts: [...reached, joined(around, counted)], inherited: false, form: 'count' };
  }
  if (unit === 'percent' && whole.length && !findVerb(lead, 'rise', 'fall')) {
    const left = noun && findVerb(lead, 'is') ? [noun] : [];
    return { parts: [...left, ...whole], inherited: false, form: 'share' };
  }
  if (whole.length && !noun && (findVerb(lead, 'has') || !lead.verbs.length) && unit !== undefined) {
    return { parts: whole, inherited: false, form: 'count' };
  }
  return noun ? { parts: [noun], inherited: false, form: 'noun' } : INHERITED;
}
const REACHED = wordSet(['đạt', 'thành', 'được']);

function object(around: Surroundings, counted: TokenSpan | undefined): TokenSpan[] {
  return counted ? [joined(around, counted)] : rightParts(around, PURPOSE);
}
const PURPOSE = wordSet(['để', 'cho', 'vào', 'nhằm']);

/** A counted noun with what narrows it behind. */
function joined(around: Surroundings, counted: TokenSpan): TokenSpan {
  const right = rightParts(around)[0];
  return right && right.first === counted.last ? { first: counted.first, last: right.last } : counted;
}

/** The noun phrase before the lead that begins with a measure noun, in the last comma-separated segments. */
function headedNoun(around: Surroundings, segments: number, isHead: HeadTest): TokenSpan | undefined {
  const { view, lead, leftLimit } = around;
  const last = trimEnd(around, lead.first);
  let end = last;
  for (let segment = 0; segment < segments && end > leftLimit; segment++) {
    const start = segmentStart(view, end, leftLimit);
    const head = firstHead(view, start, end, isHead);
    if (head !== undefined && head < last) return { first: subjectOf(around, start, head), last };
    if (!COMMA.has(view.word(start - 1)) || start - 1 <= leftLimit || changes(view, start, end)) return undefined;
    end = start - 1;
  }
  return undefined;
}

/** Whether a segment says something of its own, so that no label reaches over it. */
function changes(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const verb = view.at<LeadRole>('lead', i)?.value;
    if (verb === 'rise' || verb === 'fall' || verb === 'exceed') return true;
  }
  return false;
}

/** `Vùng sản xuất … phải có diện tích`: what has the measure is named with it. */
function subjectOf(around: Surroundings, start: number, head: number): number {
  const { view, places } = around;
  if (view.lower(head - 1) !== 'có' || view.lower(head - 2) !== 'phải') return head;
  const first = contentStart(around, start, head - 2);
  return first < head - 2 && !places.some((place) => place.first <= first && first < place.last) ? first : head;
}

/** Start of the words between the last comma or stronger mark and `end`; short brackets are looked through. */
function segmentStart(view: SentenceView, end: number, limit: number): number {
  let start = end;
  while (start > limit) {
    const open = closingBrackets(view, start - 1, limit);
    if (open !== undefined) {
      start = open;
      continue;
    }
    if (HARD_MARKS.has(view.word(start - 1)) || COMMA.has(view.word(start - 1))) return start;
    start--;
  }
  return start;
}

/** Words before a measure noun that make it part of another phrase: `đóng góp vào GDP`, `so với GRDP`. */
const GOVERNS = wordSet(list`
  vào | trong | của | so | trên | / | cho | tới | từ | với | về | theo | phân | đánh | tăng
`);

/** The first measure noun of a segment, behind the last word that begins another statement. */
function firstHead(view: SentenceView, start: number, end: number, isHead: HeadTest): number | undefined {
  let first: number | undefined;
  for (let i = start; i < end; i++) {
    const cut = view.at('statement-start', i);
    if (cut && cut.last < end && hasHead(view, cut.last, end, isHead)) {
      first = undefined;
      i = cut.last - 1;
      continue;
    }
    const governed = i > start && GOVERNS.has(view.word(i - 1));
    if (first === undefined && !governed && isHead(view, i)) first = i;
  }
  return first;
}

function hasHead(view: SentenceView, from: number, to: number, isHead: HeadTest): boolean {
  for (let i = from; i < to; i++) if (isHead(view, i) && !GOVERNS.has(view.word(i - 1))) return true;
  return false;
}

/** Whether a label may begin at a token. */
type HeadTest = (view: SentenceView, at: number) => boolean;

function isMeasure(view: SentenceView, at: number): boolean {
  return view.at('head', at) !== undefined;
}

/** Counted nouns that name who acts or where, not what is measured. */
const ACTORS = new Set(list`
  province | district | commune | village | locality | organisation | country | group | head | house | case
`);

function isCountedNoun(view: SentenceView, at: number): boolean {
  const noun = view.at<UnitEntry>('unit', at)?.value;
  return noun?.kind === 'count' && noun.unit !== null && !ACTORS.has(noun.unit) && !EMPTY.has(view.word(at));
}

/** What stands before the lead in its segment, where it is more than words without meaning. */
function plainNoun(around: Surroundings): TokenSpan | undefined {
  const { view, lead, leftLimit } = around;
  const last = trimEnd(around, lead.first);
  const start = segmentStart(view, last, leftLimit);
  const first = contentStart(around, start, last);
  return first < last ? { first, last } : undefined;
}

/** Skips cues, comparisons, periods, places and empty words that open a segment. */
function contentStart({ view, periods, places }: Surroundings, from: number, to: number): number {
  let start = from;
  for (let i = from; i < to; i++) {
    const cut = view.at('statement-start', i) ?? view.at('status', i);
    if (cut && cut.last <= to) start = cut.last;
    if (view.lower(i) === 'so' && view.lower(i + 1) === 'với') return to;
  }
  for (;;) {
    const skip = periods.find(({ first }) => first === start) ?? places.find(({ first }) => first === start);
    if (skip && skip.last <= to) start = skip.last;
    else if (start < to && (view.isMark(start) || EMPTY.has(view.word(start)))) start++;
    else return Math.min(start, to);
  }
}

/** Words that a label does not end in: joining words, periods, places (`trên địa bàn tỉnh Hà Nam 3 tháng đầu năm`). */
const TRAILING = wordSet(list`
  của | tại | ở | trong | trên | toàn | cả | tỉnh | và | đến | vào | cho | với | về | các | thì | huyện | đã | so |
  sẽ | ngày | từ | giai | đoạn | hết | cuối | tính | nay | có | là | hiện | theo | bình | quân | được | cũng | như
`);

function trimEnd({ view, periods, places, leftLimit }: Surroundings, end: number): number {
  let last = end;
  while (last > leftLimit) {
    const cut =
      periods.find((period) => period.last === last) ??
      places.find((place) => place.last === last && place.level !== 'national-body');
    if (cut && cut.first >= leftLimit) last = cut.first;
    else if (view.lower(last - 1) === 'bàn' && view.lower(last - 2) === 'địa') last -= 2;
    else if (view.lower(last - 1) === 'quân' && view.lower(last - 2) === 'bình') return last;
    else if (TRAILING.has(view.word(last - 1)) || (view.isMark(last - 1) && view.text(last - 1) !== ')')) last--;
    else return last;
  }
  return last;
}

const AND = wordSet(['và', 'hoặc', 'hay', 'cùng', 'có', 'là', 'đạt']);

/** The verb phrase before the lead, with what stands between: `thành lập mới`, `hỗ trợ trực tiếp cho`. */
function leftAction({ view, lead, leftLimit }: Surroundings): TokenSpan | undefined {
  for (let end = lead.first; end > leftLimit && end > lead.first - MAX_ACTION_GAP; end--) {
    const action = view.before('action', end);
    if (action && action.first >= leftLimit && !isInsideNoun(view, action)) {
      return { first: action.first, last: Math.max(action.last, endWithoutFillers(view, lead.first)) };
    }
    if (HARD_MARKS.has(view.word(end - 1)) || COMMA.has(view.word(end - 1)) || view.isNumber(end - 1)) return undefined;
    if (AND.has(view.word(end - 1))) return undefined;
  }
  return undefined;
}

const FILLERS = wordSet(list`cho | được | trên | các | với | thêm | cả | tới | trực | tiếp | mới`);

function endWithoutFillers(view: SentenceView, end: number): number {
  let last = end;
  while (FILLERS.has(view.word(last - 1))) last--;
  return last;
}

/** `doanh thu`, `sơ cấp`: a verb's word at the end of a longer noun. */
function isInsideNoun(view: SentenceView, { first, last }: TokenSpan): boolean {
  for (let i = first - 3; i < first; i++) {
    const longer = view.at('head', i) ?? view.at('compound', i);
    if (longer && longer.last >= last) return true;
  }
  return false;
}

const LINKS = wordSet(['-', '–', '/', '&', '%']);
const PLACE_LINKS = wordSet(['ở', 'tại', 'của', 'trên']);

/** The words behind a quantity that narrow what it counts or name its whole, up to the next statement; places are left out. */
function rightParts(around: Surroundings, mayOpen?: ReadonlySet<number>): TokenSpan[] {
  const { view, quantity, rightLimit, periods, places } = around;
  let first = quantity.unit?.kind === 'count' ? quantity.unit.base.last : quantity.last;
  if (mayOpen?.has(view.word(first))) first++;
  const parts: TokenSpan[] = [];
  let last = first;
  while (last < rightLimit && last - first < MAX_RIGHT) {
    const place = PLACE_LINKS.has(view.word(last)) ? places.find((named) => named.first === last + 1) : undefined;
    if (place) {
      parts.push({ first, last });
      first = place.last;
      last = first;
      continue;
    }
    if (view.isMark(last) && !LINKS.has(view.word(last))) break;
    if (view.at('label-end', last) || view.at('hedge-after', last) || view.at('plan', last)) break;
    if (periods.some((period) => period.first === last)) break;
    last++;
  }
  parts.push({ first, last });
  return parts
    .map((part) => ({ first: part.first, last: trimBack(view, part) }))
    .filter((part) => part.last > part.first);
}

function trimBack(view: SentenceView, { first, last }: TokenSpan): number {
  let end = last;
  while (end > first && (TRAILING.has(view.word(end - 1)) || view.isMark(end - 1))) end--;
  return end;
}

/** The label's words as written, joined by an ellipsis where they stand apart. */
export function labelText(view: SentenceView, label: Label): string {
  return label.parts.map(({ first, last }) => view.text(first, last).replace(/\s+/gu, ' ')).join(' … ');
}
