import type { Period } from '../recognise/periods/period.js';
import type { Place } from '../recognise/places/places.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { findVerb, type Lead } from './lead.js';
import type { Quantity } from './quantities.js';

/** The words that name what a quantity measures; several parts where they stand apart. */
export interface Label {
  readonly parts: readonly TokenSpan[];
  /** Whether the clause has no words for it and an earlier figure's label holds. */
  readonly inherited: boolean;
  /** A count of things (`có 878 HTX`), a verb with its object (`thành lập mới 58 HTX`), or a noun before its value. */
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

const HARD = wordSet([';', ':', '(', ')', '"', '“', '”', '.', '?', '!', '…', '[', ']', '•', '+', '|', '*']);
const COMMA = wordSet([',']);
const AND = wordSet(['và', 'hoặc', 'hay', 'cùng', 'với']);
const MAX_RIGHT = 14;
const MAX_ACTION_GAP = 3;

export function readLabel(around: Surroundings): Label {
  const { lead, quantity } = around;
  const noun = leftNoun(around);
  const action = findVerb(lead, 'is', 'rise', 'fall', 'to', 'exceed') ? undefined : leftAction(around);
  const counted = quantity.unit?.kind === 'count' ? quantity.unit.base : undefined;
  if (noun?.headed && !action) return { parts: [noun.span], inherited: false, form: 'noun' };
  if (action) return { parts: withObject(around, [action], counted), inherited: false, form: 'action' };
  if (counted && !findVerb(lead, 'is', 'rise', 'fall', 'to', 'exceed')) return countLabel(around, noun?.span, counted);
  if (noun) return { parts: [noun.span], inherited: false, form: 'noun' };
  if (counted) return { parts: [joined(around, counted)], inherited: false, form: 'count' };
  const object = rightPhrase(around);
  if (object && !lead.verbs.length) return { parts: [object], inherited: false, form: 'share' };
  return { parts: [], inherited: true, form: 'noun' };
}

/** `có 878 HTX`, `với 21 dân tộc anh em`; the words on the left count only where they are more than a place or time. */
function countLabel(around: Surroundings, left: TokenSpan | undefined, counted: TokenSpan): Label {
  const has = findVerb(around.lead, 'has');
  const parts = left && !has ? [left] : [];
  return { parts: [...parts, joined(around, counted)], inherited: false, form: 'count' };
}

function withObject(around: Surroundings, parts: TokenSpan[], counted: TokenSpan | undefined): TokenSpan[] {
  if (counted) return [...parts, joined(around, counted)];
  const object = rightPhrase(around);
  return object ? [...parts, object] : parts;
}

/** A counted noun with what narrows it behind. */
function joined(around: Surroundings, counted: TokenSpan): TokenSpan {
  const right = rightPhrase(around);
  return right && right.first === counted.last ? { first: counted.first, last: right.last } : counted;
}

/** The noun phrase before the lead: `headed` when it begins with a noun that names a measure. */
function leftNoun(around: Surroundings): { span: TokenSpan; headed: boolean } | undefined {
  const { view, lead } = around;
  let end = trimRight(around, lead.first);
  for (let segment = 0; segment < 4; segment++) {
    const start = segmentStart(around, end);
    const head = firstHead(view, start, end);
    if (head !== undefined) return { span: { first: head, last: trimRight(around, lead.first) }, headed: true };
    if (!COMMA.has(view.word(start - 1)) || start - 1 <= around.leftLimit) break;
    end = start - 1;
  }
  const last = trimRight(around, lead.first);
  const first = contentStart(around, segmentStart(around, last), last);
  return first < last ? { span: { first, last }, headed: false } : undefined;
}

/** Start of the words between the last comma or stronger mark and `end`. */
function segmentStart({ view, leftLimit }: Surroundings, end: number): number {
  let start = end;
  while (start > leftLimit && !HARD.has(view.word(start - 1)) && !COMMA.has(view.word(start - 1))) start--;
  return start;
}

/** The first measure noun of a segment behind the last word that ends another statement. */
function firstHead(view: SentenceView, start: number, end: number): number | undefined {
  let first: number | undefined;
  for (let i = start; i < end; i++) {
    const cut = view.at('label-start', i);
    if (cut && cut.last < end && hasHead(view, cut.last, end)) {
      if (first === undefined || isStrongCut(view, i)) first = undefined;
      i = cut.last - 1;
      continue;
    }
    if (first === undefined && view.at('head', i)) first = i;
  }
  return first;
}

const STRONG_CUTS = wordSet([
  'đó',
  'thể',
  'nâng',
  'đưa',
  'đã',
  'sẽ',
  'đấu',
  'tiêu',
  'thì',
  'nhưng',
  'song',
  'biết',
  'hoạch',
  'với',
  'rằng',
  'ước',
  'giúp',
  'kéo',
]);

function isStrongCut(view: SentenceView, at: number): boolean {
  const cut = view.at('label-start', at);
  return cut !== undefined && STRONG_CUTS.has(view.word(cut.last - 1));
}

function hasHead(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.at('head', i)) return true;
  return false;
}

/** Skips what opens a statement without naming its measure: cues, periods, places, joining words. */
function contentStart(around: Surroundings, from: number, to: number): number {
  const { view, periods, places } = around;
  let start = from;
  for (let i = from; i < to; i++) {
    const cut = view.at('label-start', i) ?? view.at('status', i);
    if (cut && cut.last <= to) start = cut.last;
  }
  for (let moved = true; moved && start < to; ) {
    moved = false;
    const skip = periods.find(({ first }) => first === start) ?? places.find(({ first }) => first === start);
    if (skip && skip.last <= to) {
      start = skip.last;
      moved = true;
    } else if (view.isMark(start) || LEADING.has(view.word(start))) {
      start++;
      moved = true;
    }
  }
  return Math.min(start, to);
}
const LEADING = wordSet([
  'và',
  'của',
  'các',
  'những',
  'trong',
  'tại',
  'ở',
  'đến',
  'toàn',
  'tỉnh',
  'huyện',
  'xã',
  'là',
  'đã',
  'ngày',
  'trên',
  'địa',
  'bàn',
  'thì',
  'cả',
  'hiện',
  'theo',
  'về',
  'vào',
  'năm',
]);

/** Drops periods, places and joining words from the end of a label: `trên địa bàn tỉnh Hà Nam 3 tháng đầu năm`. */
function trimRight(around: Surroundings, end: number): number {
  const { view, periods, places, leftLimit } = around;
  let last = end;
  for (let moved = true; moved && last > leftLimit; ) {
    moved = false;
    const cut = periods.find((period) => period.last === last) ?? places.find((place) => place.last === last);
    if (cut && cut.first >= leftLimit) {
      last = cut.first;
      moved = true;
    } else if (TRAILING.has(view.word(last - 1)) || (view.isMark(last - 1) && !HARD.has(view.word(last - 1)))) {
      last--;
      moved = true;
    }
  }
  return last;
}
const TRAILING = wordSet([
  'của',
  'tại',
  'ở',
  'trong',
  'trên',
  'địa',
  'bàn',
  'toàn',
  'cả',
  'tỉnh',
  'và',
  'đến',
  'vào',
  'cho',
  'với',
  'về',
  'các',
  'thì',
  'huyện',
  'đã',
  'sẽ',
  'ngày',
  'từ',
  'giai',
  'đoạn',
  'hết',
  'cuối',
  'tính',
  'nay',
]);

/** The verb phrase right before the lead, or within a few words of it. */
function leftAction({ view, lead, leftLimit }: Surroundings): TokenSpan | undefined {
  for (let end = lead.first; end >= lead.first - MAX_ACTION_GAP && end > leftLimit; end--) {
    const action = view.before('action', end);
    if (action && action.first >= leftLimit) return { first: action.first, last: lead.first };
    if (view.isMark(end - 1) || AND.has(view.word(end - 1))) return undefined;
  }
  return undefined;
}

/** The words behind a quantity that narrow what it counts, up to the next statement. */
function rightPhrase(around: Surroundings): TokenSpan | undefined {
  const { view, quantity, rightLimit, periods } = around;
  const first = quantity.unit?.kind === 'count' ? quantity.unit.base.last : quantity.last;
  let last = first;
  while (last < rightLimit && last - first < MAX_RIGHT) {
    if (view.isMark(last) && !JOINS.has(view.word(last))) break;
    if (view.at('label-end', last) || view.at('hedge-after', last)) break;
    if (periods.some((period) => period.first === last)) break;
    last++;
  }
  while (last > first && (TRAILING.has(view.word(last - 1)) || view.isMark(last - 1))) last--;
  return last > first ? { first, last } : undefined;
}
const JOINS = wordSet(['-', '–', '/', '&', '%']);

/** The label's words as written, joined by an ellipsis where they stand apart. */
export function labelText(view: SentenceView, label: Label): string {
  return label.parts.map(({ first, last }) => view.text(first, last).replace(/\s+/gu, ' ')).join(' … ');
}
