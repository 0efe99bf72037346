import { readFileSync } from 'node:fs';
import { read, utils, type WorkBook } from 'xlsx';
import { UserError } from '../../core/errors.js';
import type { Flat } from '../../export/flatten.js';
import { TABLES } from '../../export/tables.js';

/** A row of the sheet of figures, wherever sorting has put it. */
export interface SheetRow {
  /** `Figures 17`: the sheet, and the row as the spreadsheet counts it. */
  readonly where: string;
  readonly cells: Readonly<Record<string, Flat>>;
}

/** Columns without which a row cannot be judged. */
const NEEDED = ['id', 'review'];

/**
 * The rows of `Figures`, `Figures (2)`, … of a workbook as it comes back from Excel, LibreOffice or Google Sheets: sorted,
 * filtered, with columns moved or hidden. Throws `no_workbook` for a file that has none.
 */
export function readWorkbook(path: string): SheetRow[] {
  const book = openWorkbook(path);
  const { sheet } = TABLES.figures;
  const names = book.SheetNames.filter((name) => name === sheet || name.startsWith(`${sheet} (`));
  const rows = names.flatMap((name) => rowsOf(book, name));
  const missing = rows[0] ? NEEDED.filter((column) => !(column in rows[0]!.cells)) : [];
  if (names.length === 0 || missing.length > 0) throw noWorkbook(path, missing.join(', ') || sheet);
  return rows;
}

function openWorkbook(path: string): WorkBook {
  const bytes = readFileSync(path);
  try {
    return read(bytes, { dense: true, cellHTML: false, cellText: false, cellFormula: false });
  } catch (error) {
    throw noWorkbook(path, (error as Error).message);
  }
}

function rowsOf(book: WorkBook, name: string): SheetRow[] {
  const rows = utils.sheet_to_json<Record<string, Flat>>(book.Sheets[name]!, { defval: null, raw: true });
  return rows.map((cells) => ({ where: `${name} ${(cells as { __rowNum__?: number }).__rowNum__! + 1}`, cells }));
}

function noWorkbook(path: string, message: string): UserError {
  const advice = 'Take the file solieu.xlsx that “solieu extract” wrote, with its sheet Figures and all its columns.';
  return new UserError(message, advice, path, 'no_workbook');
}
