import type { FactRecord, FigureRecord } from '../../dataset/records.js';
import type { Columns } from './column.js';
import { ASPECT_LABELS, BOUND_LABELS, STATUS_LABELS } from './values.js';

type ClaimName = Exclude<keyof FigureRecord & keyof FactRecord, 'id'>;

/** The columns that figures and facts share: what is claimed, apart from where it stands. */
export const CLAIM_COLUMNS = {
  value: {
    label: { vi: 'Giá trị', en: 'Value' },
    type: 'number',
    meaning: {
      vi: 'Con số quy về đơn vị gốc, đã nhân nghìn, triệu, tỷ. Trống khi là khoảng.',
      en: 'The number in base units, with thousands, millions and billions multiplied out. Empty for a range.',
    },
    example: '2700000000',
  },
  low: {
    label: { vi: 'Cận dưới', en: 'Lower bound' },
    type: 'number',
    meaning: {
      vi: 'Mức thấp nhất mà bài nêu; bằng giá trị khi nêu chính xác. Trống khi không có.',
      en: 'The lowest that the text allows; equals the value when exact. Empty on the open side.',
    },
    example: '65',
  },
  high: {
    label: { vi: 'Cận trên', en: 'Upper bound' },
    type: 'number',
    meaning: {
      vi: 'Mức cao nhất mà bài nêu; bằng giá trị khi nêu chính xác. Trống khi không có.',
      en: 'The highest that the text allows; equals the value when exact. Empty on the open side.',
    },
    example: '70',
  },
  bound: {
    label: { vi: 'Giới hạn', en: 'Bound' },
    type: 'code',
    values: BOUND_LABELS,
    meaning: { vi: 'Bài nêu con số chặt đến mức nào.', en: 'How tightly the text holds the number.' },
    example: 'range',
  },
  of: {
    label: { vi: 'Trên tổng số', en: 'Out of' },
    type: 'number',
    meaning: { vi: 'Tổng số trong “21/21 huyện”.', en: 'The whole in “21/21 huyện”.' },
    example: '21',
  },
  unit: {
    label: { vi: 'Đơn vị', en: 'Unit' },
    type: 'text',
    meaning: {
      vi: 'Đơn vị chuẩn kèm mẫu số (VND/person/month, %, ha); danh từ đếm chưa có trong từ vựng thì giữ như bài viết.',
      en: 'Canonical unit with its denominators (VND/person/month, %, ha); a noun outside the vocabulary stands as written.',
    },
    example: 'VND/year',
  },
  indicator: {
    label: { vi: 'Chỉ tiêu', en: 'Indicator' },
    type: 'text',
    meaning: {
      vi: 'Mã chỉ tiêu trong từ vựng của đề tài; trống khi từ vựng chưa có.',
      en: "The measure's id in the study's vocabulary; empty when the vocabulary has none.",
    },
    example: 'average_revenue',
  },
  indicator_text: {
    label: { vi: 'Tên chỉ tiêu trong bài', en: 'Indicator as written' },
    type: 'text',
    meaning: {
      vi: 'Những từ trong bài gọi tên điều được đo.',
      en: 'The words of the text that name what is measured.',
    },
    example: 'doanh thu bình quân',
  },
  subject: {
    label: { vi: 'Chủ thể', en: 'Subject' },
    type: 'text',
    meaning: { vi: 'Số liệu nói về loại tổ chức nào.', en: 'The kind of body that the figure is about.' },
    example: 'cooperative',
  },
  qualifier: {
    label: { vi: 'Thu hẹp chủ thể', en: 'Qualifier' },
    type: 'text',
    meaning: { vi: 'Từ thu hẹp chủ thể, như bài viết.', en: 'What narrows the subject, as written.' },
    example: 'nông nghiệp',
  },
  aspect: {
    label: { vi: 'Khía cạnh', en: 'Aspect' },
    type: 'code',
    values: ASPECT_LABELS,
    meaning: {
      vi: 'Con số là một mức, một mức tăng giảm, hay so với kế hoạch.',
      en: 'Whether the number is a level, a change, or compared with a plan.',
    },
    example: 'level',
  },
  status: {
    label: { vi: 'Trạng thái', en: 'Status' },
    type: 'code',
    values: STATUS_LABELS,
    meaning: {
      vi: 'Kế hoạch, ước tính, đã thực hiện hay định mức; trống khi bài không cho biết.',
      en: 'Planned, expected, achieved or set by law; empty when the text does not tell.',
    },
    example: 'target',
  },
  period: {
    label: { vi: 'Thời kỳ', en: 'Period' },
    type: 'text',
    unit: 'ISO 8601',
    meaning: {
      vi: 'Thời gian mà số liệu nói tới: năm, tháng, ngày, hoặc đầu/cuối của khoảng.',
      en: 'The time that the figure is about: year, month, day, or start/end of an interval.',
    },
    example: '2023-01/2023-06',
  },
  baseline: {
    label: { vi: 'Kỳ so sánh', en: 'Baseline' },
    type: 'text',
    unit: 'ISO 8601',
    meaning: { vi: 'Thời kỳ đem ra so sánh (so với năm 2019).', en: 'The period compared with (so với năm 2019).' },
    example: '2019',
  },
  place: {
    label: { vi: 'Địa bàn', en: 'Place' },
    type: 'text',
    unit: 'ISO 3166-2',
    meaning: {
      vi: 'Mã tỉnh, thành phố lúc bài viết; VN là cả nước.',
      en: 'Code of the province at the time of writing; VN is the whole country.',
    },
    example: 'VN-HN',
  },
} as const satisfies Columns<ClaimName>;
