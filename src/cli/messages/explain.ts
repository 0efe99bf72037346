import type { Catalogue } from './catalogue.js';

export const EXPLAIN_MESSAGES = {
  'explain.about': {
    vi: 'Cho biết quy tắc nào đã đọc mỗi con số, và vì sao số khác không phải số liệu',
    en: 'Tell which rule read each number, and why the others are not figures',
  },
  'explain.target': {
    vi: 'một câu trong dấu nháy, đường dẫn của một bài, hoặc mã số liệu (f-…)',
    en: 'a sentence in quotes, the path of an article, or the id of a figure (f-…)',
  },
  'explain.output': {
    vi: 'thư mục dữ liệu để tìm mã số liệu (mặc định: output)',
    en: 'dataset folder in which a figure id is looked up (default: output)',
  },
  'explain.line': { vi: 'dòng {line}', en: 'line {line}' },
  'explain.chrome': { vi: 'phần khung của trang ({reason})', en: "the site's furniture ({reason})" },
  'explain.rule': { vi: 'quy tắc', en: 'rule' },
  'explain.unstated': { vi: 'không nêu', en: 'not stated' },
  'explain.flags': { vi: 'cần xem lại', en: 'to be looked at' },
  'explain.not-figure': { vi: 'không phải số liệu: {class}', en: 'not a figure: {class}' },
  'explain.same': { vi: 'cùng dữ kiện', en: 'same fact' },
  'explain.conflict': { vi: 'trái với', en: 'in conflict with' },
  'explain.nothing': { vi: 'Không có con số nào ở đây.', en: 'There is no number here.' },
  'explain.total': {
    vi: '{figures} số liệu, {others} con số khác',
    en: 'figures: {figures}, other numbers: {others}',
  },
} as const satisfies Catalogue;
