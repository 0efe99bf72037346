import type { Mismatch } from '../../audit/verify/mismatch.js';
import type { Catalogue } from './catalogue.js';

const MISMATCHES = {
  'mismatch.source_unread': {
    vi: 'không đọc lại được bài nguồn: {found}',
    en: 'the source cannot be read again: {found}',
  },
  'mismatch.source_changed': {
    vi: 'bài nguồn đã thay đổi từ khi lập bộ dữ liệu; hãy chạy lại “solieu extract”',
    en: 'the source has changed since the dataset was made; run “solieu extract” again',
  },
  'mismatch.length_differs': {
    vi: 'ghi là {found} ký tự, bài nguồn có {expected}',
    en: 'says {found} characters, the source has {expected}',
  },
  'mismatch.blocks_gap': {
    vi: 'các khối không phủ hết bài: sau vị trí {expected} là {found}',
    en: 'the blocks do not cover the source: {expected} is followed by {found}',
  },
  'mismatch.quote_differs': {
    vi: 'ghi “{expected}”, nhưng ở vị trí đó bài nguồn viết “{found}”',
    en: 'quotes “{expected}”, but there the source says “{found}”',
  },
  'mismatch.outside_sentence': { vi: 'số liệu nằm ngoài câu của nó', en: 'the figure lies outside its sentence' },
  'mismatch.evidence_differs': {
    vi: '{part}: ghi “{expected}”, nhưng ở vị trí đó bài nguồn viết “{found}”',
    en: '{part}: quotes “{expected}”, but there the source says “{found}”',
  },
  'mismatch.id_differs': { vi: 'mã phải là {expected}', en: 'the id should be {expected}' },
  'mismatch.id_twice': { vi: 'mã này có hai lần', en: 'this id is there twice' },
  'mismatch.unknown_document': {
    vi: 'tài liệu {expected} không có trong documents.jsonl',
    en: 'document {expected} is not in documents.jsonl',
  },
  'mismatch.number_missing': {
    vi: 'con số “{found}” không có ở figures lẫn ledger',
    en: 'the number “{found}” is neither in figures nor in the ledger',
  },
  'mismatch.number_twice': {
    vi: 'con số “{found}” được tính nhiều hơn một lần',
    en: 'the number “{found}” is counted more than once',
  },
  'mismatch.count_differs': {
    vi: '{part} ghi là {found}, đếm được {expected}',
    en: '{part} says {found}, there are {expected}',
  },
  'mismatch.fact_without_figure': {
    vi: 'dựa vào số liệu {expected}, mà không có số liệu này',
    en: 'rests on figure {expected}, which does not exist',
  },
  'mismatch.figure_without_fact': { vi: 'không thuộc dữ kiện nào', en: 'belongs to no fact' },
  'mismatch.fact_differs': {
    vi: '{part} là {found}, số liệu của nó ghi {expected}',
    en: '{part} is {found}, its figure says {expected}',
  },
  'mismatch.fact_documents': {
    vi: 'ghi tài liệu “{found}”, các số liệu lấy từ “{expected}”',
    en: 'names the documents “{found}”, its figures come from “{expected}”',
  },
  'mismatch.fact_agreement': {
    vi: 'agreement là {found}, phải là {expected}',
    en: 'agreement is {found}, should be {expected}',
  },
  'mismatch.conflict_one_sided': {
    vi: 'trái với {expected}, mà {expected} không ghi ngược lại',
    en: 'is in conflict with {expected}, which does not say so',
  },
  'mismatch.conflict_unflagged': {
    vi: 'cờ conflict của số liệu {expected} không khớp',
    en: 'the flag conflict of figure {expected} does not fit',
  },
  'mismatch.check_differs': {
    vi: 'phép tính cho {found}, các số liệu cho {expected}',
    en: 'says {found}, its figures give {expected}',
  },
  'mismatch.contradiction_unflagged': {
    vi: 'cờ contradiction của số liệu {expected} không khớp',
    en: 'the flag contradiction of figure {expected} does not fit',
  },
  'mismatch.fact_of_rejected': {
    vi: 'người duyệt đã loại, mà vẫn có dữ kiện dựa vào nó',
    en: 'a reviewer has rejected it, yet a fact rests on it',
  },
  'mismatch.journal_changed': {
    vi: 'những quyết định mà bộ dữ liệu này áp dụng đã bị sửa hoặc xóa; hãy lấy lại bản cũ hoặc chạy lại “solieu extract”',
    en: 'decisions that the dataset applied were changed or removed; restore the file or run “solieu extract” again',
  },
  'mismatch.review_missing': {
    vi: 'thiếu số liệu “{expected}” mà người duyệt đã nhận',
    en: 'the figure “{expected}”, for which a reviewer vouched, is missing',
  },
  'mismatch.review_differs': {
    vi: '{part} là “{found}”, theo quyết định duyệt phải là “{expected}”',
    en: '{part} is “{found}”, by the reviewers’ decisions it should be “{expected}”',
  },
  'mismatch.file_missing': { vi: 'thiếu tệp này', en: 'the file is missing' },
  'mismatch.file_changed': { vi: 'tệp đã bị sửa sau khi ghi', en: 'the file was changed after it was written' },
  'mismatch.row_missing': { vi: 'thiếu dòng này', en: 'the row is missing' },
  'mismatch.row_extra': { vi: 'thừa {found} dòng', en: 'rows too many: {found}' },
  'mismatch.cell_differs': { vi: 'là “{found}”, phải là “{expected}”', en: 'is “{found}”, should be “{expected}”' },
} as const satisfies Catalogue<`mismatch.${Mismatch['code']}`>;

export const VERIFY_MESSAGES = {
  ...MISMATCHES,
  'verify.about': {
    vi: 'Đọc lại mọi bài nguồn và đối chiếu từng con số, từng trích dẫn',
    en: 'Read every source again and check every number and quotation against it',
  },
  'verify.folder': { vi: 'thư mục dữ liệu (mặc định: output)', en: 'dataset folder (default: output)' },
  'verify.checked': {
    vi: 'Đã đối chiếu {documents} tài liệu, {figures} số liệu, {facts} dữ kiện, {others} con số khác.',
    en: 'Checked: documents {documents}, figures {figures}, facts {facts}, other numbers {others}.',
  },
  'verify.good': { vi: 'Tất cả đều khớp với bài nguồn.', en: 'Everything agrees with the sources.' },
  'verify.bad': { vi: 'Số chỗ không khớp: {count}', en: 'Mismatches: {count}' },
  'verify.waiting': {
    vi: 'Có {count} quyết định duyệt chưa được áp dụng; hãy chạy lại “solieu extract”.',
    en: 'Decisions that wait for the next “solieu extract”: {count}.',
  },
  'verify.unchecked': {
    vi: 'Không đối chiếu được tài liệu đọc từ đầu vào chuẩn.',
    en: 'The document from standard input cannot be checked.',
  },
} as const satisfies Catalogue;
