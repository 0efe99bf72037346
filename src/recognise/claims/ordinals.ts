import { list } from '../../core/list.js';
import type { SentenceView } from '../sentence-view.js';
import { wordSet } from '../word-sets.js';
import { type ClaimRule, claim } from './claim.js';
import { isCounted } from './names.js';

/** Words whose number only names which one: `lần thứ 4`, `hạng 2`, `mức độ 1`, `giai đoạn 2`, `lớp 5`. */
const ORDINAL_WORDS = wordSet(list`
  thứ | lần | hạng | loại | khóa | khoá | độ | cấp | đoạn | đợt | kỳ | vòng | bước | phần | tập | lớp | nhóm | bậc |
  số | tuổi | chặng | quyển | trang | bảng | tiểu | ca | câu | phiên | bài | mùa | giải | năm
`);
const THU = wordSet(['thứ']);

/** Words before `thứ` that make it a rank, which measures: `đứng thứ 18`, `xếp thứ 4/34`, `cao thứ 3`. */
const RANK_WORDS = wordSet(
  list`đứng | xếp | vị | trí | hạng | giữ | lên | xuống | ở | hàng | cao | lớn | nhiều | thấp | đông`,
);

const ordinal: ClaimRule = (view, at) => {
  const before = view.word(at - 1);
  if (!ORDINAL_WORDS.has(before)) return undefined;
  if (THU.has(before)) return RANK_WORDS.has(view.word(at - 2)) ? undefined : claim('ordinal', at, at + 1, 'ordinal');
  if (isRanked(view, at)) return undefined;
  return isCounted(view, at + 1) || view.text(at).length > 3 ? undefined : claim('ordinal', at, at + 1, 'ordinal');
};

/** `xếp hạng 18`, `thứ hạng 12/63`; `đô thị hạng 2` names a class. */
function isRanked(view: SentenceView, at: number): boolean {
  const lead = view.before('lead', at);
  return lead?.value === 'rank' && lead.last - lead.first > 1;
}

const LEVELS = wordSet(['cấp']);
const LEVEL_CONTEXT = wordSet(['phương', 'quyền', 'hình', 'chính', 'đình', 'bóng']);

/** `chính quyền địa phương 2 cấp`: the name of an order, not a count. */
const levels: ClaimRule = (view, at) =>
  LEVELS.has(view.word(at + 1)) && LEVEL_CONTEXT.has(view.word(at - 1))
    ? claim('name', at, at + 1, 'two-tier')
    : undefined;

/** `đạt 4 sao`, `từ 03 sao`, `khách sạn 4 - 5 sao`: a class of quality. */
const stars: ClaimRule = (view, at) => {
  if (!STARS.test(view.text(at))) return undefined;
  const second = DASH.has(view.word(at + 1)) && STARS.test(view.text(at + 2)) ? at + 2 : at;
  return STAR.has(view.word(second + 1)) ? claim('ordinal', at, second + 1, 'stars') : undefined;
};
const STARS = /^0?[1-5]$/;
const STAR = wordSet(['sao']);
const DASH = wordSet(['-', '–']);

export const ORDINAL_RULES: readonly ClaimRule[] = [levels, stars, ordinal];
