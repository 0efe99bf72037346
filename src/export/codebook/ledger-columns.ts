import type { LedgerRecord } from '../../dataset/records.js';
import type { Columns } from './column.js';
import { LEDGER_LABELS } from './values.js';

/** The columns of `ledger`: one row is one number that is not a figure, with the reason. */
export const LEDGER_COLUMNS = {
  document: {
    label: { vi: 'Tài liệu', en: 'Document' },
    type: 'text',
    meaning: { vi: 'Đường dẫn của bài nguồn.', en: 'Path of the source.' },
    example: 'seeds/ha-noi-2024.txt',
  },
  start: {
    label: { vi: 'Vị trí đầu', en: 'Start' },
    type: 'integer',
    unit: 'code points',
    meaning: { vi: 'Vị trí ký tự đầu, đếm từ 0.', en: 'Where it begins in the decoded source, from 0.' },
    example: '120',
  },
  end: {
    label: { vi: 'Vị trí cuối', en: 'End' },
    type: 'integer',
    unit: 'code points',
    meaning: { vi: 'Vị trí ngay sau ký tự cuối.', en: 'Just after its last character.' },
    example: '130',
  },
  quote: {
    label: { vi: 'Trích nguyên văn', en: 'Quote' },
    type: 'text',
    meaning: { vi: 'Con số đúng như trong bài.', en: 'The number exactly as in the source.' },
    example: '15/01/2024',
  },
  class: {
    label: { vi: 'Loại', en: 'Class' },
    type: 'code',
    values: LEDGER_LABELS,
    meaning: { vi: 'Con số này là gì.', en: 'What the number is.' },
    example: 'date',
  },
  reason: {
    label: { vi: 'Lý do', en: 'Reason' },
    type: 'text',
    meaning: { vi: 'Vì sao không phải số liệu.', en: 'Why it is not a figure.' },
    example: 'day-month-year',
  },
} as const satisfies Columns<keyof LedgerRecord>;
