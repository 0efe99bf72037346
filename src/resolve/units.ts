import { list } from '../core/list.js';
import { findVerb } from '../grammar/lead.js';
import type { Reading } from '../grammar/reading.js';
import type { TokenSpan } from '../recognise/sentence-view.js';
import type { UnitEntry } from '../recognise/unit-entry.js';
import { wordSet } from '../recognise/word-sets.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf } from './draft.js';

const MONEY_SCALE = 3;
/** Without a noun only money is told in thousands of millions. */
const BILLION = 9;
/** Nouns that head a label as a place or an actor more often than as what is counted. */
const WHERE = new Set(['province', 'district', 'commune', 'village', 'locality', 'country', 'organisation']);
const COUNTED_BY = wordSet(['số', 'lượng']);
const MONEY_WORDS = wordSet(list`
  vốn | thu | chi | giá | tiền | lợi | lãi | nợ | kinh | phí | đầu | tư | ngân | sách | nhập | lương | vay | quỹ |
  thuế | tệ | vé | bán | mua
`);

/** Units that the number itself does not carry: from the label, from the money that it is about, from the list it stands in. */
export function resolveUnits({ sentences }: DocumentContext): void {
  for (const { drafts } of sentences) {
    for (const [index, draft] of drafts.entries()) {
      const { unit } = draft.reading.quantity;
      if (unit) {
        draft.unit = { value: unit.name, evidence: evidenceOf(draft.reading.view, unit, 'figure') };
        specialiseGroup(draft, drafts[index - 1]);
        specialiseTotal(draft, drafts[index - 1]);
        specialiseClass(draft);
        specialiseCrop(draft);
        specialiseVisit(draft);
        specialiseCity(draft, drafts[index - 1], drafts[index + 1]);
      } else if (draft.aspect.value !== 'rank' && !isPart(draft)) {
        inferUnit(draft, drafts[index - 1], drafts[index + 1]);
      }
    }
  }
}

/** `2/3 số HTX`: a part of what is counted has no unit of its own. */
function isPart({ reading }: Draft): boolean {
  return reading.quantity.of !== undefined;
}

/** `nâng tổng số THT lên 1.880 tổ`: a bare `tổ` counts the groups that its label names. */
function specialiseGroup(draft: Draft, before: Draft | undefined): void {
  if (
    draft.unit?.value !== 'group' ||
    draft.reading.view.text(draft.reading.quantity.unit!.first).toLowerCase() !== 'tổ'
  )
    return;
  const named =
    labelUnit(draft.reading, 'cooperative_group') ??
    (before?.unit?.value === 'cooperative_group' ? before.reading.quantity.unit : undefined);
  if (named) draft.unit = { value: 'cooperative_group', evidence: draft.unit.evidence! };
}

/** `thành lập mới 24 HTX, nâng tổng số lên 187 đơn vị`: the total is of what the figure before counts. */
function specialiseTotal(draft: Draft, before: Draft | undefined): void {
  const { view, quantity } = draft.reading;
  if (draft.unit?.value !== 'organisation' || before?.reading.quantity.unit?.kind !== 'count' || !before.unit) return;
  const { first } = quantity;
  const total = view.lower(first - 1) === 'lên' && view.lower(first - 2) === 'số' && view.lower(first - 3) === 'tổng';
  if (total) draft.unit = { ...draft.unit, value: before.unit.value };
}

const SCHOOL = wordSet(['sinh', 'mầm', 'tiểu', 'thcs', 'thpt', 'trường', 'giáo']);

/** `bậc tiểu học 6.135 lớp`: in a sentence about schools a bare `lớp` is a class of pupils. */
function specialiseClass(draft: Draft): void {
  const { view, quantity } = draft.reading;
  const base = quantity.unit?.base;
  if (draft.unit?.value !== 'course' || !base || view.text(base.first, base.last).toLowerCase() !== 'lớp') return;
  if (view.holds(SCHOOL, view.first, view.last)) draft.unit = { ...draft.unit, value: 'class' };
}

const GROWN = wordSet(list`
  trồng | cấy | gieo | canh | nuôi | thả | sản | xuất | thâm | lúa | ngô | rau | màu | hoa | quả | tôm | cá | ruộng | mùa | giống
`);
/** What else `vụ` counts: accidents, fires, offences and the like. */
const INCIDENTS = wordSet(
  list`án | nạn | cháy | phạm | phạt | lý | phát | bắt | phép | ngộ | ra | việc | tranh | chết | lậu | kiện`,
);

/** `trồng 3 vụ/năm`: where something is grown or raised a bare `vụ` is a crop season. */
function specialiseCrop(draft: Draft): void {
  const { view, quantity } = draft.reading;
  const base = quantity.unit?.base;
  if (!base || !draft.unit?.value.startsWith('case') || view.lower(base.first) !== 'vụ' || base.last > base.first + 1)
    return;
  if (!view.holds(GROWN, view.first, view.last) || view.holds(INCIDENTS, view.first, view.last)) return;
  draft.unit = { ...draft.unit, value: draft.unit.value.replace('case', 'crop') };
}

const VISITS = wordSet(
  list`khách | lịch | quan | thăm | viếng | hội | khám | chữa | bệnh | kcb | bhyt | bhxh | xem | phục`,
);
const TRAINED = wordSet(list`huấn | tạo | dưỡng | dạy | động`);

/** `tập huấn cho 1.200 lượt người`, `cho vay 500 lượt người`: only where somebody comes to see or to be treated are they visits. */
function specialiseVisit(draft: Draft): void {
  const { view, quantity, leftLimit } = draft.reading;
  if (draft.unit?.value !== 'visit' || view.lower(quantity.last - 1) !== 'người') return;
  if (view.holds(TRAINED, leftLimit, quantity.first) || !view.holds(VISITS, view.first, quantity.last))
    draft.unit = { ...draft.unit, value: 'person' };
}

/** `10 huyện, 1 thị xã và 1 thành phố`: among districts a bare `thành phố` is one of them. */
function specialiseCity(draft: Draft, before: Draft | undefined, after: Draft | undefined): void {
  const { view, quantity } = draft.reading;
  const base = quantity.unit?.base;
  if (draft.unit?.value !== 'province' || !base || view.text(base.first, base.last).toLowerCase() !== 'thành phố')
    return;
  const beside = [before?.unit?.value, after?.reading.quantity.unit?.name];
  if (beside.includes('district')) draft.unit = { ...draft.unit, value: 'district' };
}

function labelUnit({ label, view }: Reading, wanted?: string): TokenSpan | undefined {
  for (const part of label.parts) {
    for (let i = part.first; i < part.last; i++) {
      const hit = view.at<UnitEntry>('unit', i);
      if (hit?.value.kind === 'count' && (wanted ? hit.value.unit === wanted : COUNTED_BY.has(view.word(i - 1))))
        return hit;
    }
  }
  return undefined;
}

/**
 * `HTX nông nghiệp là 402`, `thành viên tổ hợp tác đạt 59.000`: the counted noun that begins the label, where a verb equates
 * the number with it. What people reach may be a score too, so there only large numbers count them.
 */
function equatedUnit({ view, label, lead, quantity }: Reading): TokenSpan | undefined {
  const [part] = label.parts;
  const verb = findVerb(lead, 'is', 'to');
  if (!part || !verb) return undefined;
  const hit = view.at<UnitEntry>('unit', part.first);
  if (hit?.value.kind !== 'count' || WHERE.has(hit.value.unit ?? '')) return undefined;
  const word = view.word(verb.last - 1);
  const reached = REACHES.has(word) && PEOPLE.has(hit.value.unit ?? '') && quantity.low.value.gte(MANY);
  return EQUATES.has(word) || reached ? hit : undefined;
}
const EQUATES = wordSet(['là', ':']);
const REACHES = wordSet(['đạt', 'còn']);
const PEOPLE = new Set(['person', 'household']);
const MANY = 1000;

/** `252 trong tổng số 313 HTX`: the part is counted in what its whole is. */
function unitOfWhole({ view, quantity }: Reading, after: Draft | undefined): TokenSpan | undefined {
  const whole = after?.reading.quantity;
  if (quantity.of || whole?.unit?.kind !== 'count' || view.lower(quantity.last) !== 'trong') return undefined;
  const number = view.lower(quantity.last + 1) === 'tổng' ? quantity.last + 3 : quantity.last + 2;
  return view.lower(number - 1) === 'số' && whole.first === number ? whole.unit.base : undefined;
}

function inferUnit(draft: Draft, before: Draft | undefined, after: Draft | undefined): void {
  const { reading } = draft;
  const { view, quantity } = reading;
  const scale = (quantity.high ?? quantity.low).scale;
  const noun =
    scale >= BILLION ? undefined : (unitOfWhole(reading, after) ?? labelUnit(reading) ?? equatedUnit(reading));
  if (scale >= BILLION) draft.unit = { value: 'VND' };
  else if (noun) {
    const entry = view.at<UnitEntry>('unit', noun.first)!;
    draft.unit = {
      value: entry.value.unit ?? view.text(noun.first, noun.last).toLowerCase(),
      evidence: evidenceOf(view, noun, 'sentence'),
    };
  } else if (scale >= MONEY_SCALE && (speaksOfMoney(reading) || before?.unit?.value.startsWith('VND'))) {
    draft.unit = { value: 'VND' };
  } else return;
  draft.flags.add('unit_inferred');
}

function speaksOfMoney({ view, leftLimit, quantity, rightLimit, label }: Reading): boolean {
  const spans = [
    ...label.parts,
    { first: leftLimit, last: quantity.first },
    { first: quantity.last, last: Math.min(rightLimit, quantity.last + 6) },
  ];
  return spans.some(({ first, last }) => view.holds(MONEY_WORDS, first, last));
}
