import type { Cause } from '../../audit/diff/figure-change.js';
import type { Catalogue } from './catalogue.js';

const CAUSES = {
  'cause.text': { vi: 'do bài viết', en: 'by the text' },
  'cause.rules': { vi: 'do quy tắc', en: 'by the rules' },
  'cause.review': { vi: 'do người duyệt', en: 'by review' },
  'cause.text_or_rules': { vi: 'do bài viết hoặc quy tắc', en: 'by the text or the rules' },
} as const satisfies Catalogue<`cause.${Cause}`>;

export const DIFF_MESSAGES = {
  ...CAUSES,
  'diff.about': {
    vi: 'So hai bộ dữ liệu: số liệu nào thêm, mất, đổi, và vì bài viết, quy tắc hay người duyệt',
    en: 'Compare two datasets: which figures appeared, vanished or changed, and whether text, rules or review did it',
  },
  'diff.old': { vi: 'thư mục dữ liệu cũ', en: 'folder of the old dataset' },
  'diff.new': { vi: 'thư mục dữ liệu mới', en: 'folder of the new dataset' },
  'diff.counts': {
    vi: 'Thêm {appeared}, mất {vanished}, đổi {changed} số liệu.',
    en: 'Figures: appeared {appeared}, vanished {vanished}, changed {changed}.',
  },
  'diff.same': { vi: 'Không có số liệu nào khác nhau.', en: 'No figure differs.' },
  'diff.documents': {
    vi: 'Tài liệu: thêm {added}, bỏ {removed}, sửa {edited}.',
    en: 'Documents: added {added}, removed {removed}, edited {edited}.',
  },
  'diff.program': { vi: 'chương trình', en: 'program' },
  'diff.pipeline': { vi: 'định nghĩa chỉ tiêu', en: 'pipeline' },
  'diff.rules': { vi: 'Quy tắc đã đổi: {what}.', en: 'The rules have changed: {what}.' },
  'diff.same-rules': { vi: 'Quy tắc như nhau.', en: 'The rules are the same.' },
} as const satisfies Catalogue;
