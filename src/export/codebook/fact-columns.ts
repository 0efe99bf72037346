import type { FactRecord } from '../../dataset/records.js';
import { CLAIM_COLUMNS } from './claim-columns.js';
import type { Columns } from './column.js';
import { AGREEMENT_LABELS } from './values.js';

/** The columns of `facts`: one row is one distinct claim, however often it is stated. */
export const FACT_COLUMNS = {
  id: {
    label: { vi: 'Mã dữ kiện', en: 'Fact id' },
    type: 'text',
    meaning: { vi: 'Mã của dữ kiện.', en: 'The id of the fact.' },
    example: 'c-81aa20',
  },
  ...CLAIM_COLUMNS,
  figures: {
    label: { vi: 'Các số liệu', en: 'Figures' },
    type: 'list',
    meaning: { vi: 'Mã các số liệu nêu dữ kiện này.', en: 'Ids of the figures that state it.' },
    example: 'f-3b9c1e-0412; f-77d0aa-0093',
  },
  documents: {
    label: { vi: 'Các tài liệu', en: 'Documents' },
    type: 'list',
    meaning: { vi: 'Đường dẫn các bài nêu dữ kiện này.', en: 'Paths of the documents that state it.' },
    example: 'seeds/ha-noi-2024.txt',
  },
  sources: {
    label: { vi: 'Số nguồn', en: 'Sources' },
    type: 'integer',
    meaning: {
      vi: 'Số tin khác nhau nêu dữ kiện này; các bản đăng lại của một tin chỉ tính một.',
      en: 'How many different stories state it; copies of one story count once.',
    },
    example: '2',
  },
  agreement: {
    label: { vi: 'Mức thống nhất', en: 'Agreement' },
    type: 'code',
    values: AGREEMENT_LABELS,
    meaning: { vi: 'Các nơi nêu có khớp nhau không.', en: 'Whether those who state it agree.' },
    example: 'repeated',
  },
  conflicts: {
    label: { vi: 'Trái với', en: 'Conflicts' },
    type: 'list',
    meaning: {
      vi: 'Mã các dữ kiện trả lời cùng câu hỏi nhưng khác số.',
      en: 'Ids of facts that answer the same question differently.',
    },
    example: 'c-90be11',
  },
} as const satisfies Columns<keyof FactRecord>;
