import type { Column, Columns } from './column.js';
import { FIGURE_COLUMNS } from './figure-columns.js';

/** What a reviewer can correct in the workbook, in the order in which the columns stand there. */
export const CORRECTED_FIELDS = [
  ...(['value', 'low', 'high', 'of', 'bound', 'unit', 'indicator', 'indicator_text', 'subject', 'qualifier'] as const),
  ...(['aspect', 'status', 'period', 'baseline', 'place', 'place_text', 'quote'] as const),
] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** Stands in a corrected cell for a field that should be empty; an empty cell leaves the field as it is. */
export const EMPTY_MARK = '-';

/** The column in which a field is corrected: `corrected_value`. */
export function correctedName(field: CorrectedField): `corrected_${CorrectedField}` {
  return `corrected_${field}`;
}

/** Columns of the workbook that are empty until a reviewer fills them. */
export const CORRECTED_COLUMNS: Columns = Object.fromEntries(
  CORRECTED_FIELDS.map((field) => [correctedName(field), correctedColumn(field, FIGURE_COLUMNS[field])]),
);

function correctedColumn(field: CorrectedField, { label, type, example }: Column): Column {
  return {
    label: { vi: `${label.vi}: sửa thành`, en: `${label.en}: corrected` },
    type,
    meaning: {
      vi: `Điền giá trị đúng nếu cột ${field} sai; để trống nếu cột đó đúng; ghi “${EMPTY_MARK}” nếu cột đó phải trống.`,
      en: `The right value where the column ${field} is wrong; empty where it is right; “${EMPTY_MARK}” where it should be empty.`,
    },
    example,
  };
}
