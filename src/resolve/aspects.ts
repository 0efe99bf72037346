import { list } from '../core/list.js';
import { wordSet } from '../recognise/word-sets.js';
import { normaliseWord } from '../segment/normalise.js';
import type { DocumentContext } from './document.js';
import type { Draft } from './draft.js';

const GROWTH = list`tăng trưởng | tốc độ tăng | tốc độ phát triển | mức tăng | nhịp độ tăng | tỷ lệ tăng | tỉ lệ tăng`;
const DECLINE = list`mức giảm | tốc độ giảm | nhịp độ giảm | tỷ lệ giảm | tỉ lệ giảm`;
/** Totals in money or volume: `GRDP đạt 7,84%` can only be a growth. */
const TOTALS = list`
  grdp | gdp | giá trị sản xuất | chỉ số sản xuất | iip | giá trị tăng thêm | tổng sản phẩm | kim ngạch
`;
const SHARES = list`
  cơ cấu | tỷ trọng | tỉ trọng | tỷ lệ | tỉ lệ | đóng góp | chiếm | quy mô | so với | trong | vào | …
`;

/** Rates of growth and decline, which are changes without the word; and the other number in brackets behind a share of plan. */
export function resolveAspects({ sentences }: DocumentContext): void {
  for (const { drafts } of sentences) {
    for (const [index, draft] of drafts.entries()) {
      if (draft.aspect.value !== 'level' || draft.reading.quantity.unit?.kind !== 'percent') continue;
      const bracketed = bracketedAspect(draft, drafts[index - 1]);
      if (bracketed) {
        draft.aspect = bracketed;
        draft.flags.add('aspect_inferred');
        continue;
      }
      const change = changeOf(draft, drafts[index - 1]);
      if (change) draft.aspect = { value: change, ...(draft.label?.evidence && { evidence: draft.label.evidence }) };
    }
  }
}

function changeOf(draft: Draft, before: Draft | undefined): 'increase' | 'decrease' | undefined {
  if (isContribution(draft)) return undefined;
  if (isDecline(draft)) return 'decrease';
  return isGrowth(draft) || isGrowthOfList(draft, before) ? 'increase' : undefined;
}

const GIVES = wordSet(['đóng']);

/** `ngành dịch vụ đóng góp 2,4 điểm phần trăm`: a part of a growth is a share of it. */
function isContribution({ reading: { view, lead } }: Draft): boolean {
  return lead.verbs.some(({ first }) => GIVES.has(view.word(first)));
}

/** `mức giảm sinh 0,2‰`, `tỷ lệ giảm nghèo đạt 1,5%`. */
function isDecline({ label, reading }: Draft): boolean {
  const words = normaliseWord(label?.value ?? '');
  return reading.label.form === 'noun' && DECLINE.some((decline) => words.startsWith(decline));
}

const RISE = wordSet(['tăng']);
const GROW = wordSet(['trưởng']);

function isGrowth({ label, reading }: Draft): boolean {
  const { view, quantity } = reading;
  // `Trong 7,2% tăng trưởng, …`
  if (RISE.has(view.word(quantity.last)) && GROW.has(view.word(quantity.last + 1))) return true;
  if (reading.label.form !== 'noun') return false;
  const words = normaliseWord(label?.value ?? '');
  if (GROWTH.some((growth) => words.includes(growth))) return true;
  return TOTALS.some((total) => words.startsWith(total)) && !SHARES.some((share) => words.includes(share));
}

/** `tốc độ tăng trưởng nông nghiệp đạt 4%; lĩnh vực dịch vụ đạt 8%`: the list goes on with rates of growth. */
function isGrowthOfList(draft: Draft, before: Draft | undefined): boolean {
  if (before?.aspect.value !== 'increase' || before.reading.quantity.unit?.kind !== 'percent') return false;
  const words = normaliseWord(draft.label?.value.split(' … ').at(-1) ?? '');
  const part = PARTS.some((head) => words.startsWith(head));
  return part && isGrowthLabel(before) && !SHARES.some((share) => words.includes(share));
}
const PARTS = list`lĩnh vực | khu vực | ngành | công nghiệp | dịch vụ | nông | thương mại | xây dựng`;

function isGrowthLabel({ label, aspect, reading }: Draft): boolean {
  return (
    aspect.value === 'increase' &&
    (reading.aspect.aspect === 'level' || GROWTH.some((growth) => normaliseWord(label?.value ?? '').includes(growth)))
  );
}

/** `72,4% kế hoạch, cao hơn bình quân chung của cả nước (51,7%)`: what is compared is of the same kind. */
function bracketedAspect({ reading }: Draft, before: Draft | undefined): Draft['aspect'] | undefined {
  const { view, quantity } = reading;
  if (!before || !view.isMark(quantity.first - 1, '(') || !view.isMark(quantity.last, ')')) return undefined;
  if (before.reading.aspect.aspect !== 'share_of_plan') return undefined;
  return before.aspect;
}
