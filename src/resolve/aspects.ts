import { list } from '../core/list.js';
import { normaliseWord } from '../segment/normalise.js';
import type { DocumentContext } from './document.js';
import type { Draft } from './draft.js';

const GROWTH = list`tăng trưởng | tốc độ tăng | tốc độ phát triển | mức tăng | nhịp độ tăng | tỷ lệ tăng | tỉ lệ tăng`;
/** Totals in money or volume: `GRDP đạt 7,84%` can only be a growth. */
const TOTALS = list`
  grdp | gdp | giá trị sản xuất | chỉ số sản xuất | iip | giá trị tăng thêm | tổng sản phẩm | kim ngạch
`;
const SHARES = list`
  cơ cấu | tỷ trọng | tỉ trọng | tỷ lệ | tỉ lệ | đóng góp | chiếm | quy mô | so với | trong | vào | …
`;

/** Rates of growth, which are increases without the word; and the other number in brackets behind a share of plan. */
export function resolveAspects({ sentences }: DocumentContext): void {
  for (const { drafts } of sentences) {
    for (const [index, draft] of drafts.entries()) {
      if (draft.aspect.value !== 'level' || draft.reading.quantity.unit?.kind !== 'percent') continue;
      const bracketed = bracketedAspect(draft, drafts[index - 1]);
      if (bracketed) {
        draft.aspect = bracketed;
        draft.flags.add('aspect_inferred');
      } else if (isGrowth(draft) || isGrowthOfList(draft, drafts[index - 1])) {
        draft.aspect = { value: 'increase', ...(draft.label?.evidence && { evidence: draft.label.evidence }) };
      }
    }
  }
}

function isGrowth({ label, reading }: Draft): boolean {
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

/** `72,4% kế hoạch, cao hơn bình quân chung của cả nước (54,4%)`: what is compared is of the same kind. */
function bracketedAspect({ reading }: Draft, before: Draft | undefined): Draft['aspect'] | undefined {
  const { view, quantity } = reading;
  if (!before || !view.isMark(quantity.first - 1, '(') || !view.isMark(quantity.last, ')')) return undefined;
  if (before.reading.aspect.aspect !== 'share_of_plan') return undefined;
  return before.aspect;
}
