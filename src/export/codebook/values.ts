import type { Aspect, Basis, Bound, Flag, LedgerClass, Status } from '../../core/figure.js';
import type { CheckRecord, DocumentRecord, FactRecord, FigureRecord } from '../../dataset/records.js';
import type { ValueLabels } from './column.js';

export const BOUND_LABELS: ValueLabels<Bound> = {
  exact: { vi: 'đúng bằng', en: 'exactly' },
  about: { vi: 'khoảng, gần, xấp xỉ', en: 'about' },
  at_least: { vi: 'ít nhất, trở lên', en: 'at least' },
  more_than: { vi: 'trên, hơn', en: 'more than' },
  at_most: { vi: 'không quá, tối đa', en: 'at most' },
  less_than: { vi: 'dưới, chưa đến', en: 'less than' },
  range: { vi: 'từ … đến …', en: 'from … to …' },
};

export const ASPECT_LABELS: ValueLabels<Aspect> = {
  level: { vi: 'mức (đạt, có, chiếm)', en: 'level (reached, counted, share)' },
  increase: { vi: 'mức tăng', en: 'increase' },
  decrease: { vi: 'mức giảm', en: 'decrease' },
  share_of_plan: { vi: 'tỷ lệ so với kế hoạch', en: 'share of plan' },
  above_plan: { vi: 'vượt kế hoạch', en: 'above plan' },
  below_plan: { vi: 'thiếu so với kế hoạch', en: 'below plan' },
  rank: { vi: 'thứ hạng', en: 'rank' },
};

export const STATUS_LABELS: ValueLabels<Status> = {
  target: { vi: 'mục tiêu, kế hoạch', en: 'planned' },
  estimate: { vi: 'ước tính, dự báo', en: 'expected' },
  actual: { vi: 'đã thực hiện, hiện có', en: 'achieved' },
  norm: { vi: 'định mức do luật, chính sách đặt ra', en: 'set by law or policy' },
};

export const BASIS_LABELS: ValueLabels<Basis> = {
  figure: { vi: 'ngay tại số liệu', en: 'the figure itself' },
  sentence: { vi: 'cùng câu', en: 'its sentence' },
  context: { vi: 'câu trước (suy ra)', en: 'an earlier sentence (inferred)' },
  title: { vi: 'tiêu đề (suy ra)', en: 'the title (inferred)' },
  document: { vi: 'thông tin của bài (suy ra)', en: 'the document (inferred)' },
};

export const FLAG_LABELS: ValueLabels<Flag> = {
  ambiguous_separator: { vi: 'dấu chấm, phẩy có thể đọc hai cách', en: 'point or comma can be read two ways' },
  aspect_inferred: { vi: 'khía cạnh được suy ra', en: 'aspect inferred' },
  conflict: { vi: 'trái với số liệu khác', en: 'contradicts another figure' },
  contradiction: { vi: 'tính lại không khớp trong bài', en: 'does not add up with others of its article' },
  hedge_shared: { vi: 'từ giới hạn có thể chung cho cả dãy', en: 'the bounding word may cover a whole list' },
  implausible: { vi: 'ngoài khoảng hợp lý của chỉ tiêu', en: "outside the indicator's plausible range" },
  indicator_inferred: { vi: 'chỉ tiêu được suy ra', en: 'indicator inferred' },
  period_inferred: { vi: 'thời kỳ được suy ra', en: 'period inferred' },
  place_inferred: { vi: 'địa bàn được suy ra', en: 'place inferred' },
  range_reversed: { vi: 'khoảng viết ngược', en: 'range written backwards' },
  reviewers_disagree: { vi: 'những người duyệt không thống nhất', en: 'reviewers disagree' },
  status_inferred: { vi: 'trạng thái được suy ra', en: 'status inferred' },
  subject_inferred: { vi: 'chủ thể được suy ra', en: 'subject inferred' },
  unit_inferred: { vi: 'đơn vị được suy ra', en: 'unit inferred' },
};

export const REVIEW_LABELS: ValueLabels<NonNullable<FigureRecord['review']>> = {
  accepted: { vi: 'đúng, giữ nguyên', en: 'right as it stands' },
  corrected: { vi: 'đã sửa', en: 'corrected' },
  rejected: { vi: 'không phải số liệu, bỏ', en: 'not a figure' },
};

export const AGREEMENT_LABELS: ValueLabels<FactRecord['agreement']> = {
  single: { vi: 'chỉ một nơi nêu', en: 'stated once' },
  repeated: { vi: 'nhiều nơi nêu như nhau', en: 'stated alike several times' },
  conflicting: { vi: 'có nơi nêu khác', en: 'stated differently elsewhere' },
};

export const CHECK_KIND_LABELS: ValueLabels<CheckRecord['kind']> = {
  share_of_plan: { vi: 'kết quả và tỷ lệ kế hoạch', en: 'result and its share of the plan' },
  above_plan: { vi: 'kết quả và phần vượt kế hoạch', en: 'result and what it is above the plan' },
  below_plan: { vi: 'kết quả và phần hụt kế hoạch', en: 'result and what it is below the plan' },
  sum: { vi: 'tổng và các phần', en: 'whole and its parts' },
  share: { vi: 'phần, tổng và tỷ lệ', en: 'part, whole and share' },
  change: { vi: 'mức cũ, thay đổi, mức mới', en: 'old level, change, new level' },
};

export const CHECK_OUTCOME_LABELS: ValueLabels<CheckRecord['outcome']> = {
  agrees: { vi: 'khớp', en: 'agrees' },
  contradicts: { vi: 'không khớp', en: 'contradicts' },
  derived: { vi: 'bài không nêu, suy ra bằng phép tính', en: 'not in the text, worked out' },
};

export const CHECK_ROLE_LABELS: ValueLabels<CheckRecord['roles'][number]> = {
  result: { vi: 'kết quả', en: 'result' },
  relation: { vi: 'so với kế hoạch', en: 'against the plan' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  whole: { vi: 'tổng', en: 'whole' },
  part: { vi: 'phần', en: 'part' },
  share: { vi: 'tỷ lệ', en: 'share' },
  before: { vi: 'mức cũ', en: 'old level' },
  change: { vi: 'thay đổi', en: 'change' },
  now: { vi: 'mức mới', en: 'new level' },
};

export const BLOCK_LABELS: ValueLabels<DocumentRecord['blocks'][number]['kind']> = {
  title: { vi: 'tiêu đề', en: 'title' },
  body: { vi: 'nội dung bài', en: 'body' },
  caption: { vi: 'chú thích ảnh', en: 'caption' },
  chrome: { vi: 'phần khung của trang', en: "the site's furniture" },
  byline: { vi: 'tác giả, ngày đăng', en: 'byline' },
};

export const LEDGER_LABELS: ValueLabels<LedgerClass> = {
  date: { vi: 'ngày tháng', en: 'date' },
  time: { vi: 'giờ', en: 'clock time' },
  period: { vi: 'năm, giai đoạn', en: 'year or stage' },
  duration: { vi: 'khoảng thời gian', en: 'length of time' },
  document_number: { vi: 'số văn bản', en: 'document number' },
  legal_reference: { vi: 'điều, khoản luật', en: 'legal reference' },
  ordinal: { vi: 'số thứ tự', en: 'ordinal' },
  enumeration: { vi: 'đếm các mục liệt kê sau đó', en: 'count of the list that follows' },
  list_marker: { vi: 'dấu đầu mục', en: 'list marker' },
  page_number: { vi: 'số trang', en: 'page number' },
  photo_number: { vi: 'số ảnh', en: 'photo number' },
  view_count: { vi: 'lượt xem', en: 'view count' },
  phone: { vi: 'điện thoại', en: 'telephone' },
  url: { vi: 'địa chỉ trang', en: 'web address' },
  email: { vi: 'thư điện tử', en: 'e-mail address' },
  name: { vi: 'một phần của tên riêng', en: 'part of a name' },
  per_unit: { vi: 'số một của mẫu số (doanh thu của 01 HTX)', en: 'the one of a denominator' },
  address: { vi: 'địa chỉ', en: 'street address' },
  code: { vi: 'mã số', en: 'code' },
  chrome: { vi: 'số trong phần khung của trang', en: "number in the site's furniture" },
  unexplained: { vi: 'chưa giải thích được', en: 'unexplained' },
};
