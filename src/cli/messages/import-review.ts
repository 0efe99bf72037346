import type { RefusalCode } from '../../review/workbook/refusal.js';
import type { Catalogue } from './catalogue.js';

const REFUSALS = {
  'refusal.no_id': { vi: 'cột id trống', en: 'the column id is empty' },
  'refusal.unknown_figure': {
    vi: 'bộ dữ liệu không có số liệu {found}: bài nguồn đã đổi, hoặc đây là bảng của bộ dữ liệu khác',
    en: 'the dataset has no figure {found}: its article has changed, or the workbook belongs to another dataset',
  },
  'refusal.judged_twice': {
    vi: 'số liệu {found} đã được duyệt ở một dòng khác của bảng này',
    en: 'the figure {found} is judged in another row, too',
  },
  'refusal.cell_edited': {
    vi: 'cột {column} ghi “{found}”, bộ dữ liệu ghi “{expected}”: giá trị sửa phải ghi ở các cột corrected_…; nếu bộ dữ liệu đã được lập lại thì dùng bảng mới',
    en: '{column} says “{found}”, the dataset says “{expected}”: write corrections into the columns corrected_…; where the dataset was made anew, use its new workbook',
  },
  'refusal.unknown_review': {
    vi: 'cột review ghi “{found}”; hãy chọn accepted, corrected hoặc rejected',
    en: 'review says “{found}”; choose accepted, corrected or rejected',
  },
  'refusal.nothing_corrected': {
    vi: 'cột review ghi corrected, nhưng các cột corrected_… không sửa gì',
    en: 'review says corrected, but the columns corrected_… change nothing',
  },
  'refusal.also_corrected': {
    vi: 'cột review ghi {found}, nhưng có ô corrected_… đã điền; chỉ giữ một trong hai',
    en: 'review says {found}, but columns corrected_… are filled; keep one of the two',
  },
  'refusal.range_open': {
    vi: 'một khoảng (range) cần cả corrected_low lẫn corrected_high',
    en: 'a range needs both corrected_low and corrected_high',
  },
  'refusal.words_not_found': {
    vi: 'câu nguồn không có đúng một chỗ viết “{found}” ({column})',
    en: 'the sentence does not say “{found}” just once ({column})',
  },
  'refusal.comment_too_long': { vi: 'ghi chú dài quá 4.000 ký tự', en: 'the comment is longer than 4,000 characters' },
  'refusal.not_a_number': {
    vi: '{column}: “{found}” không phải là số; hãy gõ số, theo dấu thập phân của bảng tính',
    en: '{column}: “{found}” is not a number; type a number as the spreadsheet writes it',
  },
  'refusal.not_a_period': {
    vi: '{column}: “{found}” không phải kỳ theo ISO 8601, như 2024, 2024-03, 2023-06-30, 2021/2025 (nếu bảng tính đổi thành ngày thì gõ dấu nháy đơn phía trước)',
    en: '{column}: “{found}” is no ISO 8601 period such as 2024, 2024-03, 2023-06-30, 2021/2025 (where the spreadsheet makes a date of it, type an apostrophe first)',
  },
  'refusal.not_a_place': {
    vi: '{column}: “{found}” không phải mã tỉnh ISO 3166-2 như VN-HN, cũng không phải VN',
    en: '{column}: “{found}” is neither an ISO 3166-2 code such as VN-HN nor VN',
  },
  'refusal.not_a_code': {
    vi: '{column}: không có mã “{found}”; xem trang Codebook',
    en: '{column}: there is no code “{found}”; see the sheet Codebook',
  },
  'refusal.not_empty': { vi: '{column}: ô này không thể trống', en: '{column}: it cannot be empty' },
  'refusal.not_text': { vi: '{column}: “{found}” không dùng được', en: '{column}: “{found}” will not do' },
} as const satisfies Catalogue<`refusal.${RefusalCode}`>;

export const IMPORT_MESSAGES = {
  ...REFUSALS,
  'import.about': {
    vi: 'Nhập phần duyệt đã làm trong bảng tính vào nhật ký duyệt (decisions.jsonl)',
    en: 'Take what was reviewed in the workbook into the journal of decisions (decisions.jsonl)',
  },
  'import.file': {
    vi: 'bảng solieu.xlsx đã điền, lưu từ Excel, LibreOffice hay Google Sheets',
    en: 'the filled solieu.xlsx, saved by Excel, LibreOffice or Google Sheets',
  },
  'import.output': {
    vi: 'thư mục dữ liệu (mặc định: thư mục của bảng tính, hoặc output)',
    en: "dataset folder (default: the workbook's own, or output)",
  },
  'import.reviewer': {
    vi: 'tên người duyệt (mặc định: tên tài khoản)',
    en: "the reviewer's name (default: the account's)",
  },
  'import.dry-run': { vi: 'chỉ cho biết sẽ làm gì, không ghi', en: 'only say what would be done' },
  'import.accept': { vi: 'đúng', en: 'accepted' },
  'import.reject': { vi: 'bị loại', en: 'rejected' },
  'import.correct': { vi: 'sửa', en: 'corrected' },
  'import.comment': { vi: 'ghi chú', en: 'comment' },
  'import.refused': { vi: 'Các dòng không nhận được ({count}):', en: 'Rows that were refused ({count}):' },
  'import.done': {
    vi: 'Đã ghi {decisions} quyết định của {reviewer}; {known} đã có từ trước, {silent} dòng không có gì mới, {refused} dòng không nhận.',
    en: 'Saved decisions of {reviewer}: {decisions}; there before {known}, rows with nothing new {silent}, refused {refused}.',
  },
  'import.would': {
    vi: 'Thử, chưa ghi gì: sẽ ghi {decisions} quyết định của {reviewer}; {known} đã có, {silent} dòng không có gì mới, {refused} dòng không nhận.',
    en: 'Nothing was written. Decisions of {reviewer} to save: {decisions}; there already {known}, rows with nothing new {silent}, refused {refused}.',
  },
  'import.next': {
    vi: 'Để áp dụng, chạy lại lệnh “solieu extract … -o {output}” như lần trước.',
    en: 'To apply them run “solieu extract … -o {output}” again, as before.',
  },
} as const satisfies Catalogue;
