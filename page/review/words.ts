import type { Bilingual } from '../../src/export/codebook/column.js';
import type { Refusal } from '../../src/review/server/api.js';

export const WORDS = {
  title: { vi: 'Duyệt số liệu', en: 'Review' },
  queue: { vi: 'Cần duyệt', en: 'To review' },
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  article: { vi: 'Bài viết', en: 'Article' },
  empty: { vi: 'Không còn số liệu nào khớp bộ lọc.', en: 'Nothing is left that fits the filters.' },
  shown: { vi: '{shown} trong {total}', en: '{shown} of {total}' },
  progress: {
    vi: '{reviewed} / {figures} đã duyệt · của bạn {mine}',
    en: '{reviewed} / {figures} reviewed · {mine} by you',
  },
  saving: { vi: 'Đang ghi {count}…', en: 'Saving {count}…' },
  saved: { vi: 'Đã ghi {count} quyết định', en: 'Saved decisions: {count}' },
  nothingSaved: { vi: 'Chưa có quyết định nào trong phiên này', en: 'No decision in this session yet' },
  unsaved: { vi: 'Chưa ghi {count} quyết định.', en: 'Not saved: {count}.' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  reviewer: { vi: 'Người duyệt', en: 'Reviewer' },
  whoAreYou: { vi: 'Tên bạn, để ghi cùng mỗi quyết định', en: 'Your name, kept with every decision' },
  begin: { vi: 'Bắt đầu', en: 'Begin' },
  accept: { vi: 'Đúng', en: 'Accept' },
  reject: { vi: 'Không phải số liệu', en: 'Not a figure' },
  correct: { vi: 'Sửa', en: 'Correct' },
  comment: { vi: 'Ghi chú', en: 'Comment' },
  skip: { vi: 'Để sau', en: 'Skip' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  add: { vi: 'Thêm số liệu', en: 'Add figure' },
  next: { vi: 'Sau', en: 'Next' },
  previous: { vi: 'Trước', en: 'Previous' },
  sample: { vi: 'Ước lượng chất lượng', en: 'Estimate quality' },
  save: { vi: 'Ghi', en: 'Save' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  why: { vi: 'Vì sao (không bắt buộc)', en: 'Why (optional)' },
  remark: { vi: 'Nội dung ghi chú', en: 'Your remark' },
  span: { vi: 'Chữ của số liệu', en: 'Words of the figure' },
  useSelection: { vi: 'Lấy phần đang bôi đen', en: 'Take what is selected' },
  selectFirst: {
    vi: 'Bôi đen con số và đơn vị trong bài, rồi bấm “Lấy phần đang bôi đen”.',
    en: 'Select number and unit in the article, then “Take what is selected”.',
  },
  open: { vi: '(bài không nêu)', en: '(not stated)' },
  sampleAbout: {
    vi: 'Rút ngẫu nhiên một số số liệu, duyệt hết, rồi xem bao nhiêu phần được đọc đúng, với khoảng tin cậy 95 %.',
    en: 'Draws figures at random; judge them all to see which share is read right, with its 95 % interval.',
  },
  sampleSize: { vi: 'Số lượng', en: 'How many' },
  sampleSeed: { vi: 'Mã ngẫu nhiên (cùng mã, cùng mẫu)', en: 'Seed (the same seed draws the same sample)' },
  draw: { vi: 'Rút mẫu', en: 'Draw' },
  endSample: { vi: 'Trở lại hàng đợi', en: 'Back to the queue' },
  estimate: {
    vi: 'Mẫu: {judged}/{size} đã duyệt, đúng {share} % (95 %: {low}–{high} %)',
    en: 'Sample: {judged}/{size} judged, right {share} % (95 %: {low}–{high} %)',
  },
  noEstimate: { vi: 'Mẫu: chưa duyệt số liệu nào', en: 'Sample: nothing judged yet' },
  apply: {
    vi: 'Chạy lại “solieu extract” để đưa các quyết định vào bộ dữ liệu.',
    en: 'Run “solieu extract” again to bring the decisions into the dataset.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const FACET_WORDS: Readonly<Record<'mine', Bilingual>> = {
  mine: { vi: 'Bạn đã duyệt', en: 'Judged by you' },
};

/** Why something could not be done, and what to do. */
export const FAILURES: Readonly<Record<Refusal | 'offline', Bilingual>> = {
  offline: {
    vi: 'Máy chủ không trả lời. Hãy chạy lại “solieu review” và mở địa chỉ mới; những gì đã ghi vẫn còn.',
    en: 'The server does not answer. Start “solieu review” again and open its new address; all that was saved is there.',
  },
  not_allowed: {
    vi: 'Địa chỉ này không còn hiệu lực. Hãy mở địa chỉ mà “solieu review” in ra.',
    en: 'This address is no longer valid. Open the one that “solieu review” prints.',
  },
  source_changed: {
    vi: 'Bài nguồn đã thay đổi hoặc không đọc được. Hãy chạy lại “solieu extract”.',
    en: 'The source has changed or cannot be read. Run “solieu extract” again.',
  },
  nothing_to_undo: { vi: 'Không có gì để hoàn tác.', en: 'There is nothing to undo.' },
  no_change: { vi: 'Chưa có ô nào khác đi.', en: 'No field is any different.' },
  no_words: { vi: 'Chưa có chữ nào.', en: 'There are no words.' },
  not_a_number: {
    vi: 'Ô này phải là một con số, ví dụ 2700000000 hoặc 58,5.',
    en: 'This must be a number: 2700000000 or 58.5.',
  },
  not_a_period: {
    vi: 'Thời kỳ viết như 2024, 2024-03, 2023-06-30 hoặc 2021/2025.',
    en: 'A period is written 2024, 2024-03, 2023-06-30 or 2021/2025.',
  },
  not_a_place: { vi: 'Địa bàn là mã tỉnh như VN-HN, hoặc VN.', en: 'A place is a code such as VN-HN, or VN.' },
  not_a_code: { vi: 'Hãy chọn một giá trị trong danh sách.', en: 'Choose one of the list.' },
  not_empty: { vi: 'Ô này không được để trống.', en: 'This must not be empty.' },
  not_text: { vi: 'Ô này phải có chữ.', en: 'This must be words.' },
  too_large: { vi: 'Nội dung quá dài.', en: 'That is too long.' },
  unknown: { vi: 'Số liệu này không còn nữa.', en: 'This figure is no longer there.' },
  bad_request: {
    vi: 'Trang và máy chủ không cùng phiên bản: hãy tải lại trang.',
    en: 'Page and server differ: reload the page.',
  },
  internal: { vi: 'Máy chủ không ghi được. Hãy thử lại.', en: 'The server could not write it. Try again.' },
};
