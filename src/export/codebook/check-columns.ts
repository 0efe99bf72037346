import type { CheckRecord } from '../../dataset/records.js';
import type { Columns } from './column.js';
import { CHECK_KIND_LABELS, CHECK_OUTCOME_LABELS, CHECK_ROLE_LABELS } from './values.js';

/** The columns of `checks`: one row is one calculation over figures of an article. */
export const CHECK_COLUMNS = {
  id: {
    label: { vi: 'Mã phép tính', en: 'Check id' },
    type: 'text',
    meaning: { vi: 'Mã không đổi giữa các lần chạy.', en: 'Stays the same between runs.' },
    example: 'k-5d0c7e91b2aa',
  },
  document: {
    label: { vi: 'Tài liệu', en: 'Document' },
    type: 'text',
    meaning: { vi: 'Đường dẫn của bài nguồn.', en: 'Path of the source.' },
    example: 'seeds/ha-noi-2024.txt',
  },
  kind: {
    label: { vi: 'Phép tính', en: 'Kind' },
    type: 'code',
    values: CHECK_KIND_LABELS,
    meaning: { vi: 'Các số liệu gắn với nhau thế nào.', en: 'How the figures belong together.' },
    example: 'share_of_plan',
  },
  outcome: {
    label: { vi: 'Kết quả đối chiếu', en: 'Outcome' },
    type: 'code',
    values: CHECK_OUTCOME_LABELS,
    meaning: {
      vi: 'Con số trong bài có khớp phép tính không. Số liệu không bao giờ bị sửa theo phép tính.',
      en: 'Whether the number of the text fits. No figure is ever changed by it.',
    },
    example: 'agrees',
  },
  calculation: {
    label: { vi: 'Cách tính', en: 'Calculation' },
    type: 'text',
    meaning: { vi: 'Phép tính, bằng đơn vị gốc.', en: 'The calculation, in base units.' },
    example: '96 + 41 + 29 + 21',
  },
  expected: {
    label: { vi: 'Tính ra', en: 'Comes out' },
    type: 'number',
    meaning: {
      vi: 'Giá trị tính được; khi cột “stated” trống thì bài không nêu con số này.',
      en: 'What comes out; where “stated” is empty, the text does not say this number.',
    },
    example: '187',
  },
  stated: {
    label: { vi: 'Bài nêu', en: 'Stated' },
    type: 'number',
    meaning: { vi: 'Con số tương ứng trong bài.', en: 'The number that the text states for it.' },
    example: '187',
  },
  unit: {
    label: { vi: 'Đơn vị', en: 'Unit' },
    type: 'text',
    meaning: { vi: 'Đơn vị của hai cột trên.', en: 'Unit of both.' },
    example: 'cooperative',
  },
  figures: {
    label: { vi: 'Các số liệu', en: 'Figures' },
    type: 'list',
    meaning: { vi: 'Mã các số liệu trong phép tính.', en: 'Ids of the figures in it.' },
    example: 'f-3b9c1e-0412; f-3b9c1e-0455',
  },
  roles: {
    label: { vi: 'Vai trò', en: 'Roles' },
    type: 'list',
    values: CHECK_ROLE_LABELS,
    meaning: { vi: 'Vai trò của từng số liệu, theo cùng thứ tự.', en: 'The part of each figure, in the same order.' },
    example: 'whole; part; part',
  },
} as const satisfies Columns<keyof CheckRecord>;
