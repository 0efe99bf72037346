import { type Field, type Flat, flatten } from './flatten.js';
import { TABLES, type TableName, type TableRows } from './tables.js';

/** How a CSV writes what differs between countries. */
interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** RFC 4180 with decimal points: what R, Python and DuckDB expect. */
const STANDARD_CSV: CsvDialect = { delimiter: ',', decimal: '.' };

/** What Excel expects under Vietnamese regional settings, where `2.7` would be read as the second of July. */
export const VIETNAMESE_CSV: CsvDialect = { delimiter: ';', decimal: ',' };

/** Without it Excel takes UTF-8 for the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a cell begins that a spreadsheet would run; full-width signs count in East Asian versions of Excel. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** NUL ends a text in many readers, and half a surrogate pair cannot be written as UTF-8. */
const UNWRITABLE = /[\0\uD800-\uDFFF]/gu;

/** A table of the dataset as CSV, line by line; columns are those of the JSONL, in the same order, lists joined by `; `. */
export function* csvLines<Name extends TableName>(
  table: Name,
  rows: Iterable<TableRows[Name]>,
  dialect = STANDARD_CSV,
): Generator<string> {
  const names = Object.keys(TABLES[table].columns) as (keyof TableRows[Name])[];
  yield csvHeader(names.map(String), dialect);
  for (const row of rows) {
    const cells = names.map((name) => flatten(row[name] as Field));
    yield csvLine(cells, dialect);
  }
}

export function csvHeader(names: readonly string[], dialect = STANDARD_CSV): string {
  return BYTE_ORDER_MARK + csvLine(names, dialect);
}

export function csvLine(cells: readonly Flat[], dialect = STANDARD_CSV): string {
  return `${cells.map((cell) => csvCell(cell, dialect)).join(dialect.delimiter)}\r\n`;
}

/** Numbers stay numbers: only text can be a formula. */
function csvCell(cell: Flat, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', dialect.decimal);
  const safe = (FORMULA.test(cell) ? `'${cell}` : cell).replace(UNWRITABLE, '\uFFFD');
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
