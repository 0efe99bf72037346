import type { FigureRecord } from '../../dataset/records.js';
import { CLAIM_COLUMNS } from './claim-columns.js';
import type { Columns } from './column.js';
import { BASIS_LABELS, FLAG_LABELS, REVIEW_LABELS } from './values.js';

/** The columns of `figures`: one row is one figure as an article states it. */
export const FIGURE_COLUMNS = {
  id: {
    label: { vi: 'Mã số liệu', en: 'Figure id' },
    type: 'text',
    meaning: {
      vi: 'Mã không đổi giữa các lần chạy; dùng để tra ngược và nhập lại phần duyệt. Xin đừng sửa.',
      en: 'Stays the same between runs; reviews are read back by it. Please do not edit.',
    },
    example: 'f-3b9c1e-0412',
  },
  document: {
    label: { vi: 'Tài liệu', en: 'Document' },
    type: 'text',
    meaning: { vi: 'Đường dẫn của bài nguồn, như ở bảng Documents.', en: 'Path of the source, as in Documents.' },
    example: 'seeds/ha-noi-2024.txt',
  },
  start: {
    label: { vi: 'Vị trí đầu', en: 'Start' },
    type: 'integer',
    unit: 'code points',
    meaning: {
      vi: 'Vị trí ký tự đầu của số liệu trong bài nguồn, đếm từ 0.',
      en: "Where the figure begins in the decoded source, from 0; Python's text[start:end].",
    },
    example: '412',
  },
  end: {
    label: { vi: 'Vị trí cuối', en: 'End' },
    type: 'integer',
    unit: 'code points',
    meaning: { vi: 'Vị trí ngay sau ký tự cuối của số liệu.', en: 'Just after the last character of the figure.' },
    example: '419',
  },
  quote: {
    label: { vi: 'Trích nguyên văn', en: 'Quote' },
    type: 'text',
    meaning: {
      vi: 'Con số và đơn vị, đúng từng chữ như trong bài; trong Excel không kèm thẻ HTML.',
      en: 'The number and its unit, letter for letter as in the source; in Excel without HTML tags.',
    },
    example: '2,7 tỷ đồng/năm',
  },
  ...CLAIM_COLUMNS,
  hedge: {
    label: { vi: 'Từ giới hạn', en: 'Hedge' },
    type: 'text',
    meaning: { vi: 'Từ rào đón hoặc giới hạn, như bài viết.', en: 'The bounding or hedging word as written.' },
    example: 'khoảng',
  },
  number_text: {
    label: { vi: 'Số như bài viết', en: 'Number as written' },
    type: 'text',
    meaning: { vi: 'Phần con số, chưa quy đổi.', en: 'The number alone, not converted.' },
    example: '2,7',
  },
  unit_text: {
    label: { vi: 'Đơn vị như bài viết', en: 'Unit as written' },
    type: 'text',
    meaning: { vi: 'Phần đơn vị, chưa quy chuẩn.', en: 'The unit alone, not converted.' },
    example: 'tỷ đồng/năm',
  },
  place_text: {
    label: { vi: 'Địa danh trong bài', en: 'Place as written' },
    type: 'text',
    meaning: {
      vi: 'Địa danh như bài viết, có thể nhỏ hơn tỉnh.',
      en: 'The place as written, or finer than the province.',
    },
    example: 'huyện Cần Giờ',
  },
  province_2025: {
    label: { vi: 'Tỉnh từ 01/7/2025', en: 'Province since July 2025' },
    type: 'text',
    unit: 'GSO code',
    meaning: {
      vi: 'Mã của Tổng cục Thống kê cho tỉnh mà địa bàn này thuộc về từ ngày 01/7/2025.',
      en: 'Statistics office code of the province that the place belongs to since 1 July 2025.',
    },
    example: '01',
  },
  sentence: {
    label: { vi: 'Câu nguồn', en: 'Sentence' },
    type: 'text',
    meaning: {
      vi: 'Câu chứa số liệu, nguyên văn; trong Excel không kèm thẻ HTML, số liệu được in đậm, màu đỏ.',
      en: 'The source sentence, exact; in Excel without HTML tags, and the figure stands out in bold red.',
    },
    example: 'Doanh thu bình quân đạt 2,7 tỷ đồng/năm.',
  },
  sentence_start: {
    label: { vi: 'Đầu câu', en: 'Sentence start' },
    type: 'integer',
    unit: 'code points',
    meaning: { vi: 'Vị trí ký tự đầu của câu.', en: 'Where the sentence begins in the decoded source.' },
    example: '388',
  },
  sentence_end: {
    label: { vi: 'Cuối câu', en: 'Sentence end' },
    type: 'integer',
    unit: 'code points',
    meaning: { vi: 'Vị trí ngay sau ký tự cuối của câu.', en: 'Just after the last character of the sentence.' },
    example: '428',
  },
  evidence: {
    label: { vi: 'Căn cứ', en: 'Evidence' },
    type: 'object',
    values: BASIS_LABELS,
    meaning: {
      vi: 'Mỗi ô được điền lấy từ đâu: nơi lấy và lời trích. Vị trí chính xác có trong figures.jsonl.',
      en: 'Where each filled field was read: basis and words. The offsets are in figures.jsonl.',
    },
    example: 'period: title “năm 2024”; place: document “Hà Nội”',
  },
  rule: {
    label: { vi: 'Quy tắc', en: 'Rule' },
    type: 'text',
    meaning: {
      vi: 'Quy tắc đã đọc ra số liệu; xem “solieu explain”.',
      en: 'The rule that read it; see “solieu explain”.',
    },
    example: 'indicator-verb-figure',
  },
  confidence: {
    label: { vi: 'Độ tin cậy', en: 'Confidence' },
    type: 'number',
    unit: '0–1',
    meaning: {
      vi: 'Tỷ lệ các trường hợp cùng kiểu đã được người chú giải xác nhận là đúng.',
      en: 'The share of such readings that gold annotation found right.',
    },
    example: '0.94',
  },
  other_value: {
    label: { vi: 'Cách đọc khác', en: 'Other reading' },
    type: 'number',
    meaning: {
      vi: 'Giá trị nếu dấu chấm, phẩy được đọc theo cách kia; trống nếu chỉ có một cách.',
      en: 'The value if its point or comma is read the other way; empty where there is one way only.',
    },
    example: '674573',
  },
  flags: {
    label: { vi: 'Cần xem lại', en: 'Flags' },
    type: 'list',
    values: FLAG_LABELS,
    meaning: { vi: 'Vì sao nên có người xem lại.', en: 'Why a person should look.' },
    example: 'period_inferred; conflict',
  },
  review: {
    label: { vi: 'Kết quả duyệt', en: 'Review' },
    type: 'code',
    values: REVIEW_LABELS,
    meaning: {
      vi: 'Chọn trong danh sách sau khi đối chiếu; trống nghĩa là chưa ai xem.',
      en: 'Choose from the list after checking; empty until a person has looked.',
    },
    example: 'accepted',
  },
  machine: {
    label: { vi: 'Chương trình đọc', en: 'Read by the program' },
    type: 'object',
    meaning: {
      vi: 'Những ô mà người duyệt đã sửa, với giá trị chương trình đọc được; trống nếu không khác.',
      en: 'The fields in which a reviewer reads something else, as the program reads them; empty where they agree.',
    },
    example: 'period: 2023; status: actual',
  },
  reviewed_by: {
    label: { vi: 'Người duyệt', en: 'Reviewers' },
    type: 'list',
    meaning: { vi: 'Tên những người đã duyệt số liệu này.', en: 'The names of those who have judged the figure.' },
    example: 'Lan; Minh',
  },
  comment: {
    label: { vi: 'Ghi chú', en: 'Comment' },
    type: 'text',
    meaning: { vi: 'Lời của người duyệt.', en: "The reviewers' own words." },
    example: 'xem lại kỳ so sánh',
  },
} as const satisfies Columns<keyof FigureRecord>;
