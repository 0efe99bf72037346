import type { FactRecord } from '../../../dataset/records.js';
import { type FieldTable, fields, type Rows, type Sheet } from '../sheet.js';

/** One claim a row; what states it stands at the right. */
export function factsSheet(rows: Rows<FactRecord>): Sheet<FactRecord> {
  return { name: 'Facts', colour: 'FF2F75B5', rows, columns: fields(COLUMNS) };
}

const COLUMNS: FieldTable<FactRecord> = [
  ['indicator', 24],
  ['indicator_text', 34, 'wrap'],
  ['subject', 18],
  ['qualifier', 14],
  ['value', 17],
  ['low', 17],
  ['high', 17],
  ['of', 8],
  ['bound', 11],
  ['unit', 18],
  ['aspect', 14],
  ['status', 10],
  ['period', 17],
  ['baseline', 17],
  ['place', 9],
  ['agreement', 13],
  ['sources', 10],
  ['documents', 40, 'wrap'],
  ['figures', 30, 'muted'],
  ['conflicts', 20, 'muted'],
  ['id', 20, 'muted'],
];
