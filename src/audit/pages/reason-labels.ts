import type { Bilingual } from '../../export/codebook/column.js';

/** What the reasons for which a block is furniture are called. */
const CHROME_REASONS: Readonly<Record<string, Bilingual>> = {
  'archive-banner': { vi: 'dòng báo của kho lưu trữ', en: "an archive's banner" },
  blank: { vi: 'dòng trống', en: 'blank lines' },
  breadcrumb: { vi: 'đường dẫn chuyên mục', en: 'path of sections' },
  comments: { vi: 'bình luận', en: 'comments' },
  'document-header': { vi: 'dòng đầu của tệp', en: "the file's own header" },
  footer: { vi: 'chân trang', en: 'footer' },
  foreign: { vi: 'dòng không phải tiếng Việt', en: 'not Vietnamese' },
  'link-list': { vi: 'danh sách liên kết', en: 'list of links' },
  markup: { vi: 'ký hiệu trình bày', en: 'markup' },
  menu: { vi: 'thanh chuyên mục', en: 'menu' },
  'outside-article': { vi: 'nằm ngoài khung bài viết', en: 'outside the article' },
  'page-margin': { vi: 'đầu trang, chân trang in', en: 'head or foot of the pages' },
  'page-number': { vi: 'số trang', en: 'page number' },
  pager: { vi: 'nút chuyển trang', en: 'pager' },
  prices: { vi: 'bảng giá vàng, tỷ giá', en: 'box of gold prices and exchange rates' },
  'publisher-rule': { vi: 'quy tắc trong sources.yaml', en: 'a rule of sources.yaml' },
  'recurring-line': {
    vi: 'dòng lặp lại ở nhiều bài của cùng một trang',
    en: 'a line that recurs in the articles of its site',
  },
  related: { vi: 'bài liên quan', en: 'related stories' },
  'share-bar': { vi: 'nút chia sẻ', en: 'share bar' },
  sidebar: { vi: 'cột bên', en: 'sidebar' },
  tags: { vi: 'từ khóa', en: 'tags' },
  url: { vi: 'địa chỉ trang', en: 'web address' },
  'view-count': { vi: 'lượt xem', en: 'view count' },
  weather: { vi: 'dòng thời tiết', en: 'line of weather' },
};

/** Why a block is furniture; a rule without a label goes by its name. */
export function chromeReason(reason: string): Bilingual {
  return CHROME_REASONS[reason] ?? { vi: reason, en: reason };
}

/** What the words were that named the measure: the first half of a rule's name. */
const FORMS: Readonly<Record<string, Bilingual>> = {
  noun: { vi: 'danh từ đứng trước gọi tên điều được đo', en: 'a noun before the number names what is measured' },
  action: {
    vi: 'một hành động (thành lập, giải ngân …) và đối tượng của nó',
    en: 'an action and its object are counted',
  },
  count: { vi: 'danh từ ngay sau con số được đếm', en: 'the noun after the number is what is counted' },
  share: { vi: 'con số là một phần của một tổng thể', en: 'the number is a part of a whole' },
};

/** How the number stands to it: the second half. */
const USES: Readonly<Record<string, Bilingual>> = {
  level: { vi: 'con số là mức đạt được', en: 'the number is its level' },
  change: { vi: 'một từ tăng, giảm cho biết đây là mức thay đổi', en: 'a verb of rising or falling makes it a change' },
  'compared-change': {
    vi: 'từ tăng, giảm và điều được so sánh đứng trước con số cho biết đây là mức thay đổi',
    en: 'a verb of rising or falling with its comparison before the number makes it a change',
  },
  'changed-noun': {
    vi: 'danh từ “mức tăng, mức giảm” cho biết đây là mức thay đổi',
    en: 'a noun of growth makes it a change',
  },
  'changed-number': {
    vi: '“số … tăng, giảm là” cho biết đây là mức thay đổi',
    en: 'what is counted is the change itself',
  },
  addition: { vi: '“thêm” cho biết đây là phần tăng thêm', en: 'a word of addition makes it an increase' },
  multiple: { vi: '“gấp … lần” so hai mức', en: '“… times” compares two levels' },
  'share-of-plan': { vi: 'con số là tỷ lệ so với kế hoạch', en: 'the number is a share of the plan' },
  'above-plan': { vi: 'con số là phần vượt kế hoạch', en: 'the number is what exceeds the plan' },
  'below-plan': { vi: 'con số là phần thiếu so với kế hoạch', en: 'the number is what the plan lacks' },
  rank: { vi: 'con số là thứ hạng', en: 'the number is a rank' },
};

/** A rule in words, as far as it is one of the grammar's: a pipeline's own rules go by their names. */
export function ruleWords(rule: string): readonly Bilingual[] {
  const [form = '', use = ''] = rule.split('/');
  return [FORMS[form], USES[use]].filter((words) => words !== undefined);
}
