import type { z } from 'zod';
import {
  type CheckRecord,
  checkRecord,
  type DocumentRecord,
  documentRecord,
  type FactRecord,
  type FigureRecord,
  factRecord,
  figureRecord,
  type LedgerRecord,
  ledgerRecord,
} from '../dataset/records.js';
import { CHECK_COLUMNS } from './codebook/check-columns.js';
import type { Columns } from './codebook/column.js';
import { DOCUMENT_COLUMNS } from './codebook/document-columns.js';
import { FACT_COLUMNS } from './codebook/fact-columns.js';
import { FIGURE_COLUMNS } from './codebook/figure-columns.js';
import { LEDGER_COLUMNS } from './codebook/ledger-columns.js';

/** What one row of each table is. */
export interface TableRows {
  readonly figures: FigureRecord;
  readonly facts: FactRecord;
  readonly documents: DocumentRecord;
  readonly ledger: LedgerRecord;
  readonly checks: CheckRecord;
}
export type TableName = keyof TableRows;

/** A table of the dataset: the sheet that shows it, the schema of its rows, and its columns explained. */
interface Table {
  readonly sheet: string;
  readonly record: z.ZodObject;
  readonly columns: Columns;
}

export const TABLES = {
  figures: { sheet: 'Figures', record: figureRecord, columns: FIGURE_COLUMNS },
  facts: { sheet: 'Facts', record: factRecord, columns: FACT_COLUMNS },
  documents: { sheet: 'Documents', record: documentRecord, columns: DOCUMENT_COLUMNS },
  ledger: { sheet: 'Ledger', record: ledgerRecord, columns: LEDGER_COLUMNS },
  checks: { sheet: 'Checks', record: checkRecord, columns: CHECK_COLUMNS },
} as const satisfies Readonly<Record<TableName, Table>>;
