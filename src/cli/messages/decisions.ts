import type { Doubt } from '../../dataset/review-record.js';
import type { Catalogue } from './catalogue.js';

const DOUBTS = {
  'doubt.document_gone': { vi: 'bài này không còn trong bộ dữ liệu', en: 'the article is no longer in the dataset' },
  'doubt.source_unread': { vi: 'không đọc lại được bài này', en: 'the article cannot be read again' },
  'doubt.words_changed': {
    vi: 'bài không còn câu chữ như lúc duyệt',
    en: 'the article no longer says what it said when it was reviewed',
  },
  'doubt.words_repeated': {
    vi: 'câu này nay có ở nhiều chỗ trong bài',
    en: 'the article now says this in several places',
  },
  'doubt.overlap': {
    vi: 'câu chữ này lấn sang một số liệu chưa bị loại',
    en: 'the words run into another figure that has not been rejected',
  },
  'doubt.figure_gone': {
    vi: 'ghi chú cho một số liệu nay không còn được đọc ra',
    en: 'a comment on a figure that is no longer read',
  },
} as const satisfies Catalogue<`doubt.${Doubt}`>;

export const DECISION_MESSAGES = {
  ...DOUBTS,
  'decisions.figures': { vi: 'số liệu đã duyệt', en: 'figures reviewed' },
  'decisions.kinds': {
    vi: '{accepted} đúng, {corrected} đã sửa, {rejected} bị loại',
    en: '{accepted} accepted, {corrected} corrected, {rejected} rejected',
  },
  'decisions.orphaned': {
    vi: 'Quyết định duyệt không còn biết chắc thuộc về đâu nên không được áp dụng ({count}); xin duyệt lại:',
    en: 'Decisions that were not applied, since nobody can say for certain where they belong now ({count}); please review again:',
  },
  'decisions.orphan': {
    vi: '{document} “{quote}” ({reviewer}): {doubt}',
    en: '{document} “{quote}” ({reviewer}): {doubt}',
  },
  'decisions.agreement': {
    vi: '{one} và {other} cùng duyệt {figures} số liệu, giống nhau {share} (tỷ lệ trùng khớp), kappa của Cohen {kappa}',
    en: '{one} and {other} both judged figures: {figures}; per cent agreement {share}, Cohen’s kappa {kappa}',
  },
} as const satisfies Catalogue;
