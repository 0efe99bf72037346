import type { Columns } from './column.js';
import { CORRECTED_COLUMNS } from './corrected-columns.js';

/** Columns that only the workbook has, for the people who read it; the records do not hold them. */
export const WORKBOOK_COLUMNS = {
  Figures: {
    source: {
      label: { vi: 'Mở bài', en: 'Open' },
      type: 'text',
      meaning: { vi: 'Bấm để xem số liệu trong bài.', en: 'Click to see the figure in its article.' },
      example: '↗',
    },
    ...CORRECTED_COLUMNS,
  },
  Documents: {
    row: {
      label: { vi: 'STT', en: 'Row' },
      type: 'integer',
      meaning: {
        vi: 'Số thứ tự; liên kết từ bảng Figures tìm bài theo số này, kể cả sau khi sắp xếp lại.',
        en: 'Running number; links from Figures find the document by it, also after sorting.',
      },
      example: '1',
    },
  },
} as const satisfies Readonly<Record<string, Columns>>;
