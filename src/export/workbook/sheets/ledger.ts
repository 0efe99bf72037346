import type { LedgerRecord } from '../../../dataset/records.js';
import { type FieldTable, fields, type Rows, type Sheet } from '../sheet.js';

/** One number a row that is not a figure, with the reason. */
export function ledgerSheet(rows: Rows<LedgerRecord>): Sheet<LedgerRecord> {
  return { name: 'Ledger', colour: 'FF7F7F7F', rows, columns: fields(COLUMNS) };
}

const COLUMNS: FieldTable<LedgerRecord> = [
  ['document', 34],
  ['quote', 30, 'wrap'],
  ['class', 20],
  ['reason', 40, 'wrap'],
  ['start', 9, 'offset'],
  ['end', 9, 'offset'],
];
