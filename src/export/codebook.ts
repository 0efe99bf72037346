import type { Bilingual, Column, Columns, ValueLabels } from './codebook/column.js';
import { WORKBOOK_COLUMNS } from './codebook/workbook-columns.js';
import { csvHeader, csvLine } from './csv.js';
import { TABLES } from './tables.js';

/**
 * One row of the codebook: a column, or (with `value` filled) one code that the column may hold. Codes are rows of the same
 * table so that a lookup or a join turns a column of codes into words.
 */
export interface CodebookRow {
  readonly sheet: string;
  readonly column: string;
  readonly value: string | null;
  readonly label_vi: string;
  readonly label_en: string;
  readonly type: string;
  readonly meaning_vi: string | null;
  readonly meaning_en: string | null;
  readonly example: string | null;
}

/** Labels for codes that a study defines itself, by column: `{ indicator: { new_establishments: { vi, en } } }`. */
export type Vocabulary = Readonly<Record<string, ValueLabels>>;

/** Every sheet with its columns: the only place from which headers, notes and the codebook are made. */
export const SHEET_COLUMNS: Readonly<Record<string, Columns>> = {
  Figures: { ...TABLES.figures.columns, ...WORKBOOK_COLUMNS.Figures },
  Facts: TABLES.facts.columns,
  Documents: { ...TABLES.documents.columns, ...WORKBOOK_COLUMNS.Documents },
  Ledger: TABLES.ledger.columns,
  Checks: TABLES.checks.columns,
};

export function codebookRows(vocabulary: Vocabulary = {}): CodebookRow[] {
  return Object.entries(SHEET_COLUMNS).flatMap(([sheet, columns]) =>
    Object.entries(columns).flatMap(([name, column]) => {
      const values = Object.entries(column.values ?? vocabulary[name] ?? {});
      return [columnRow(sheet, name, column), ...values.map(([code, label]) => valueRow(sheet, name, code, label))];
    }),
  );
}

/** `codebook.csv`, line by line. */
export function* codebookLines(vocabulary: Vocabulary = {}): Generator<string> {
  const rows = codebookRows(vocabulary);
  yield csvHeader(Object.keys(rows[0]!));
  for (const row of rows) yield csvLine(Object.values(row));
}

function columnRow(sheet: string, name: string, column: Column): CodebookRow {
  return {
    sheet,
    column: name,
    value: null,
    label_vi: column.label.vi,
    label_en: column.label.en,
    type: column.unit ? `${column.type} (${column.unit})` : column.type,
    meaning_vi: column.meaning.vi,
    meaning_en: column.meaning.en,
    example: column.example,
  };
}

function valueRow(sheet: string, column: string, value: string, label: Bilingual): CodebookRow {
  return {
    sheet,
    column,
    value,
    label_vi: label.vi,
    label_en: label.en,
    type: 'value',
    meaning_vi: null,
    meaning_en: null,
    example: null,
  };
}
