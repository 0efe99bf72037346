import { list } from '../core/list.js';
import { onOneLine } from '../core/on-one-line.js';
import type { Period } from '../recognise/periods/period.js';
import type { Place } from '../recognise/places/places.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { UnitEntry } from '../recognise/unit-entry.js';
import { wordSet } from '../recognise/word-sets.js';
import { actionBefore, actionFor } from './label-actions.js';
import { criterionEnd } from './label-criteria.js';
import { headedNoun, isMeasure, openingNoun, plainNoun, topicOf } from './label-nouns.js';
import { rightParts } from './label-objects.js';
import { findVerb, type Lead } from './lead.js';
import type { Quantity } from './quantities.js';

/** The words that name what a quantity measures; several parts where they stand apart. */
export interface Label {
  readonly parts: readonly TokenSpan[];
  /** Whether the clause has no words for it, or only for its whole, and an earlier figure's label holds. */
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
  readonly next: Quantity | undefined;
  readonly periods: readonly Period[];
  readonly places: readonly Place[];
  /** The clause only compares with a plan, so without a noun of its own it goes on with the figure before. */
  readonly measuredAgainstPlan: boolean;
  /** The figure is a rise or a fall. */
  readonly changes: boolean;
}

const MAX_SEGMENTS = 4;
const INHERITED: Label = { parts: [], inherited: true, form: 'noun' };

/** `của 7 xã`, `tại 14/19 xã`: the count belongs to what stands before only as a place or owner. */
const DEPENDS = wordSet(['của', 'tại', 'ở', 'trên', 'từ', 'vào']);

/** Reads the label: a measure noun near by, a verb with its object, a measure noun farther off, else the thing counted. */
export function readLabel(around: Surroundings): Label {
  const own = inRespect(around, readOwnLabel(outsideBracket(around)));
  const [part] = own.parts;
  // `Nay con số ấy đã là 131 xã` names nothing by itself.
  return part && own.parts.length === 1 && ANAPHORS.has(labelText(around.view, own).toLowerCase()) ? INHERITED : own;
}
const ANAPHORS = new Set(list`con số ấy | con số này | con số đó | số này | tỷ lệ này | con số trên | mức này`);

/** `giảm 20% về lượng và 15% về giá trị`: what a change is of stands behind `về`; `tăng 18% doanh thu` names it all. */
function inRespect(around: Surroundings, own: Label): Label {
  const { view, quantity, lead, leftLimit, changes } = around;
  if (!changes) return own;
  if (quantity.unit?.kind === 'percent' && isMeasure(view, quantity.last) && view.lower(lead.last - 1) !== 'hơn') {
    return { parts: rightParts(around), inherited: false, form: 'noun' };
  }
  if (!ABOUT.has(view.word(quantity.last))) return own;
  const [respect] = rightParts(around, ABOUT);
  if (!respect || respect.first !== quantity.last + 1) return own;
  // Behind `về lượng và giảm 15%` nothing but the respect of the change before stands in front.
  if (COUNT.has(view.word(respect.first))) return { parts: [respect], inherited: false, form: 'noun' };
  if (own.inherited || ABOUT.has(view.word(leftLimit))) return { ...own, parts: [respect], inherited: true };
  return { ...own, parts: [...own.parts.slice(0, 1), respect] };
}
const ABOUT = wordSet(['về']);
/** `giảm 5% về số doanh nghiệp`: a whole name. */
const COUNT = wordSet(['số']);

/** `tỷ lệ hộ nghèo cao (chiếm 58,2%)`: the words before the bracket name what is in it, unless a figure stands there. */
function outsideBracket(around: Surroundings): Surroundings {
  const { view, lead, leftLimit } = around;
  const open = lead.first - 1;
  if (!view.isMark(open, '(') || open - leftLimit < 2) return around;
  return { ...around, lead: { ...lead, first: open } };
}

function readOwnLabel(around: Surroundings): Label {
  const { lead, quantity, view, measuredAgainstPlan } = around;
  const counted = quantity.unit?.kind === 'count' ? quantity.unit.base : undefined;
  const dependent = counted !== undefined && DEPENDS.has(view.word(lead.first - 1));
  if (dependent) return countLabel(around, counted);
  const colon = lead.verbs.some(({ first }) => view.isMark(first, ':'));
  const reached = counted !== undefined && view.lower(lead.first - 1) === 'cho' ? actionFor(around) : undefined;
  if (reached) return { parts: [reached, joined(around, counted!)], inherited: false, form: 'action' };
  const near = colon ? undefined : headedNoun(around, 1, isMeasure);
  if (near) return nounLabel(around, near, counted);
  const verb = findVerb(lead, 'is', 'rise', 'fall', 'to', 'exceed', 'rank', 'multiple');
  // `thành lập được 21 HTX`: behind a verb the word says that it succeeded.
  const succeeds = verb && DUOC.has(view.word(verb.first)) && view.before('action', verb.first) !== undefined;
  const stated = verb !== undefined && !succeeds;
  const action = stated || measuredAgainstPlan ? undefined : actionBefore(around);
  if (action) {
    const objects = objectParts(around, counted);
    const parts = objects.length ? [action, ...objects] : withCrop(around, action);
    return { parts, inherited: false, form: 'action' };
  }
  const opening = () => (measuresThing(around) && rightParts(around).length ? undefined : openingNoun(around));
  const far = colon ? undefined : (headedNoun(around, MAX_SEGMENTS, isMeasure) ?? opening());
  if (far) return nounLabel(around, far, counted);
  if (measuredAgainstPlan || findVerb(lead, 'exceed', 'rank')) return fromTopic(around);
  return unheaded(around, counted);
}

/** `doanh thu bình quân đạt`, `chiếm 62% GRDP`, `tổng số 140 điều kiện`. */
function nounLabel(around: Surroundings, noun: TokenSpan, counted: TokenSpan | undefined): Label {
  const stated = findVerb(around.lead, 'is', 'rise', 'fall', 'to', 'exceed', 'rank', 'multiple') !== undefined;
  if (counted && !stated) return { parts: [noun, joined(around, counted)], inherited: false, form: 'noun' };
  const share = around.quantity.unit?.kind === 'percent';
  // `thu hút 4.500 tỷ đồng vốn ngoài ngân sách`: a measure that is a verb names its object too.
  const acts = !stated && around.view.at('action', noun.first)?.last === noun.last;
  const right = share || acts ? rightParts(around) : [];
  return { parts: [noun, ...right], inherited: false, form: share && right.length ? 'share' : 'noun' };
}

/** No measure noun and no verb with an object: the thing that is counted or shared names the figure, else what stands before. */
function unheaded(around: Surroundings, counted: TokenSpan | undefined): Label {
  const { lead, quantity } = around;
  const before = plainNoun(around);
  const noun = before && narrowsCounted(around, before) ? undefined : before;
  if (counted) return countedLabel(around, noun, counted);
  const whole = rightParts(around);
  const is = findVerb(lead, 'is') !== undefined;
  const shares = quantity.unit?.kind === 'percent' || (quantity.of !== undefined && !quantity.unit);
  if (shares && whole.length && !findVerb(lead, 'rise', 'fall')) {
    return { parts: is && noun ? [noun, ...whole] : whole, inherited: is && !noun, form: 'share' };
  }
  if (whole.length && measuresThing(around)) {
    const named = !around.view.at('predicate', whole[0]!.first);
    if (!noun || (named && findVerb(lead, 'has'))) return { parts: whole, inherited: false, form: 'count' };
    return { parts: [noun, ...whole], inherited: false, form: 'action' };
  }
  if (noun) return { parts: [noun], inherited: false, form: 'noun' };
  const growth = lead.verbs.find(({ first, last }) => GROWTH.test(around.view.text(first, last)));
  return growth ? { parts: [growth], inherited: false, form: 'noun' } : fromTopic(around);
}

/** `60 HTX trồng trọt (chiếm 40%)`, `29 HTX thương mại và 21 HTX vận tải`: words right behind a count narrow it, before its share and the next count. */
function narrowsCounted({ view, quantity, lead, leftLimit }: Surroundings, { first }: TokenSpan): boolean {
  if (first !== leftLimit || view.before<UnitEntry>('unit', leftLimit)?.value.kind !== 'count') return false;
  if (quantity.unit?.kind === 'count') return AND.has(view.word(lead.first - 1));
  const shared = view.isMark(lead.first, '(') || lead.verbs.some((verb) => SHARES.has(view.word(verb.first)));
  return quantity.unit?.kind === 'percent' && shared;
}
const AND = wordSet(['và']);
const SHARES = wordSet(['chiếm']);

/** `có 1,5 ha tiêu`, `gia cố 86 km đê xung yếu`: the amount of a thing that stands behind it. */
function measuresThing({ view, quantity, lead }: Surroundings): boolean {
  const { unit, last } = quantity;
  if (!unit || unit.kind === 'percent' || !(findVerb(lead, 'has') || !lead.verbs.length)) return false;
  return !unit.name.includes('/') && !view.isMark(last) && !PURPOSE.has(view.word(last));
}

/** `TPHCM chỉ tăng trưởng 2,6%`: the verb itself names what is measured. */
const GROWTH = /^tăng trưởng/iu;

const DUOC = wordSet(['được']);
const EQUALS = wordSet(['là', ':']);

/** `có 412 HTX`, `khách nội địa 830.500 lượt`, `đạt 16/19 tiêu chí`, `BHXH tự nguyện là 240 nghìn người`, `tăng 5 xã`. */
function countedLabel(around: Surroundings, noun: TokenSpan | undefined, counted: TokenSpan): Label {
  const { lead, view } = around;
  if (findVerb(lead, 'rise', 'fall') && !findVerb(lead, 'has') && !ADDS.has(view.word(lead.last - 1))) {
    return noun ? { parts: [noun], inherited: false, form: 'noun' } : INHERITED;
  }
  const is = findVerb(lead, 'is');
  if (noun && is && EQUALS.has(view.word(is.last - 1)) && !isClause(view, noun) && !introduces(around, counted))
    return { parts: [noun], inherited: false, form: 'noun' };
  if (noun && !lead.verbs.length && !isClause(view, noun))
    return { parts: [noun, joined(around, counted)], inherited: false, form: 'noun' };
  return countLabel(around, counted);
}

/** `Vĩnh Lộc: 45 HTX làm ăn có lãi`, `Phân loại: 60 THT trồng trọt`: behind the colon the count says itself what it is of. */
function introduces(around: Surroundings, counted: TokenSpan): boolean {
  const { view, lead } = around;
  if (!view.isMark(lead.last - 1, ':') || headedNoun(around, 1, isMeasure)) return false;
  return joined(around, counted).last > counted.last;
}

/** `HTX Rau Đồng Xuân là một ví dụ: 612 thành viên`: a clause of its own names nothing. */
function isClause(view: SentenceView, { first, last }: TokenSpan): boolean {
  return view.holds(IS, first, last);
}
const IS = wordSet(['là']);

/** Verbs of addition, whose object is new: `có thêm 9 xã`. */
const ADDS = wordSet(['thêm']);
const REACHED = wordSet(['đạt', 'thành', 'được', 'thêm']);

function countLabel(around: Surroundings, counted: TokenSpan): Label {
  const verb = findVerb(around.lead, 'is', 'rise');
  const reached = verb && REACHED.has(around.view.word(verb.last - 1)) ? [verb] : [];
  return { parts: [...reached, joined(around, counted)], inherited: false, form: 'count' };
}

/** A clause that only has a verb goes on with the figure before; the first figure of a sentence with its opening noun. */
function fromTopic(around: Surroundings): Label {
  if (around.leftLimit !== around.view.first) return INHERITED;
  const topic = topicOf(around);
  return topic ? { parts: [topic], inherited: false, form: 'noun' } : INHERITED;
}

/** `cây lúa gieo trồng được 530 ha`: a verb without an object behind it is named with the crop or stock that stands before it. */
function withCrop(around: Surroundings, action: TokenSpan): TokenSpan[] {
  const { view, lead, quantity } = around;
  const crop = plainNoun({ ...around, lead: { ...lead, first: action.first } });
  if (quantity.unit?.kind !== 'measure' || !crop || !CROPS.has(view.word(crop.first))) return [action];
  return crop.last === action.first ? [{ first: crop.first, last: action.last }] : [crop, action];
}
const CROPS = wordSet(list`cây | lúa | ngô | bắp | khoai | sắn | đậu | lạc | mía | chè | rau | hoa | dưa | tôm | cá`);

function objectParts(around: Surroundings, counted: TokenSpan | undefined): TokenSpan[] {
  return counted ? [joined(around, counted)] : rightParts(around, PURPOSE);
}
const PURPOSE = wordSet(['để', 'cho', 'vào', 'nhằm', 'từ']);

/** A counted noun with what narrows it behind. */
function joined(around: Surroundings, counted: TokenSpan): TokenSpan {
  const right = rightParts(around)[0];
  const last = criterionEnd(around) ?? (right?.first === counted.last ? right.last : counted.last);
  return { first: counted.first, last };
}

/** The label's words as written, joined by an ellipsis where they stand apart. */
export function labelText(view: SentenceView, label: Label): string {
  return label.parts.map(({ first, last }) => onOneLine(view.text(first, last))).join(' … ');
}
