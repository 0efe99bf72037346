import type { CheckRecord } from '../../../dataset/records.js';
import { type FieldTable, fields, type Rows, type Sheet } from '../sheet.js';

/** One calculation over figures of an article a row. */
export function checksSheet(rows: Rows<CheckRecord>): Sheet<CheckRecord> {
  return { name: 'Checks', colour: 'FFBF8F00', rows, columns: fields(COLUMNS) };
}

const COLUMNS: FieldTable<CheckRecord> = [
  ['document', 34],
  ['kind', 16],
  ['outcome', 13],
  ['calculation', 34, 'wrap'],
  ['expected', 17],
  ['stated', 17],
  ['unit', 18],
  ['roles', 26],
  ['figures', 40, 'muted'],
  ['id', 20, 'muted'],
];
