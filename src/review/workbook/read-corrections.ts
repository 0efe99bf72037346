import type { Reading, ReadingField } from '../../dataset/reading.js';
import type { FigureRecord } from '../../dataset/records.js';
import {
  CORRECTED_FIELDS,
  type CorrectedField,
  correctedName,
  EMPTY_MARK,
} from '../../export/codebook/corrected-columns.js';
import { FIGURE_COLUMNS } from '../../export/codebook/figure-columns.js';
import type { Flat } from '../../export/flatten.js';
import { type Codes, fieldFault } from '../field-fault.js';
import type { SheetRow } from './read-workbook.js';
import { RowRefused } from './refusal.js';

/** What a reviewer wrote into the yellow columns of a row. */
export interface Corrections {
  readonly fields: Partial<Reading>;
  /** The figure's words. */
  readonly quote?: string;
}

/** Signs that programs put in the place of the hyphen. */
const DASHES = new Set([EMPTY_MARK, '–', '—']);

/** The corrections of a row, without those that say what stands there already. Throws `RowRefused`. */
export function readCorrections({ cells }: SheetRow, figure: FigureRecord, codes: Codes): Corrections {
  const fields: Record<string, Flat> = {};
  let quote: string | undefined;
  for (const field of CORRECTED_FIELDS) {
    const cell = cells[correctedName(field)] ?? null;
    if (cell === null || cell === '') continue;
    const value = fieldValue(field, cell);
    if (value === figure[field]) continue;
    if (field === 'quote') quote = `${value ?? ''}`;
    else fields[field] = checked(field, value, cell, codes);
  }
  return { fields, ...(quote !== undefined && { quote }) };
}

function fieldValue(field: CorrectedField, cell: string | number): Flat {
  const text = String(cell).normalize('NFC').trim();
  if (DASHES.has(text)) return null;
  if (FIGURE_COLUMNS[field].type !== 'number') return text;
  // Points and commas in a text could be read in two ways; a whole number cannot.
  return /^-?\d{1,15}$/.test(text) || typeof cell === 'number' ? Number(cell) : text;
}

function checked(field: ReadingField, value: Flat, cell: Flat, codes: Codes): Flat {
  const fault = fieldFault(field, value, codes);
  if (fault) throw new RowRefused(fault, { column: correctedName(field as CorrectedField), found: `${cell}` });
  return value;
}
