import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type WorkBook } from 'xlsx';
import type { Dataset } from '../../dataset/records.js';
import { withoutMarkup } from '../../dataset/without-markup.js';
import { type Field, type Flat, flatten } from '../../export/flatten.js';
import { hashFile } from '../../export/read-file.js';
import { TABLES, type TableName } from '../../export/tables.js';
import { fitCell } from '../../export/workbook/text.js';
import type { Mismatch } from './mismatch.js';

const FILE = 'solieu.xlsx';

type Row = Readonly<Record<string, Flat>>;

/** What tells the rows of a table apart, so that a reader may sort the sheet. */
const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  figures: ['id'],
  facts: ['id'],
  documents: ['path'],
  ledger: ['document', 'start'],
  checks: ['id'],
};

/** Columns that people fill in. */
const REVIEWED = new Set(['review', 'comment']);

/** Reading a workbook takes a hundred times its size in memory; a larger one that nobody has touched is taken as it is. */
const MAX_UNTOUCHED = 8e6;

/**
 * Holds the workbook against the records: every row and every cell of a record's field. `written` is the hash under which it
 * was written.
 */
export function checkWorkbook(folder: string, dataset: Dataset, written: string | undefined): Mismatch[] {
  const path = join(folder, FILE);
  if (!existsSync(path)) return [{ code: 'file_missing', where: FILE }];
  if (statSync(path).size > MAX_UNTOUCHED && hashFile(path) === written) return [];
  const book = read(readFileSync(path), { dense: true, cellHTML: false, cellText: false, cellFormula: false });
  return (Object.keys(TABLES) as TableName[]).flatMap((table) => checkSheet(table, dataset[table], book));
}

function checkSheet(table: TableName, records: readonly object[], book: WorkBook): Mismatch[] {
  const { sheet } = TABLES[table];
  const rows = new Map(sheetRows(book, sheet).map((row) => [keyOf(row, table), row]));
  const mismatches = records.flatMap((record) => {
    const key = keyOf(record as Row, table);
    const row = rows.get(key);
    const where = `${FILE} ${sheet} ${key}`;
    rows.delete(key);
    return row ? checkRow(table, record, row, where) : [{ code: 'row_missing', where } as const];
  });
  const extra = [...rows.keys()].map(
    (key) => ({ code: 'row_extra', where: `${FILE} ${sheet} ${key}`, found: 1 }) as const,
  );
  return [...mismatches, ...extra];
}

/** A long table goes on in `Figures (2)`. */
function sheetRows(book: WorkBook, sheet: string): Row[] {
  const parts = book.SheetNames.filter((name) => name === sheet || name.startsWith(`${sheet} (`));
  return parts.flatMap((name) => utils.sheet_to_json<Row>(book.Sheets[name]!, { defval: null, raw: true }));
}

function keyOf(row: Row, table: TableName): string {
  return KEYS[table].map((column) => row[column]).join(' ');
}

function checkRow(table: TableName, record: object, row: Row, where: string): Mismatch[] {
  return Object.entries(record).flatMap(([part, field]) => {
    const expected = shown(table, part, flatten(field as Field));
    const found = row[part] ?? null;
    if (REVIEWED.has(part) || sameCell(expected, found)) return [];
    return [{ code: 'cell_differs', where: `${where} ${part}`, expected: `${expected}`, found: `${found}` } as const];
  });
}

/** The words that figures rest on are for people to read there. */
function shown(table: TableName, part: string, field: Flat): Flat {
  return table === 'figures' && SOURCE_WORDS.has(part) && typeof field === 'string' ? withoutMarkup(field) : field;
}
const SOURCE_WORDS = new Set(['sentence', 'quote', 'evidence']);

/** Control characters and ends of lines are written as a cell can hold them. */
function sameCell(expected: Flat, found: Flat): boolean {
  if (typeof expected !== 'string' || typeof found !== 'string') return expected === found;
  return expected === found || visible(fitCell(expected)) === visible(found);
}

function visible(text: string): string {
  return text.replace(/[\s\p{C}\uFFFD]+/gu, ' ');
}
