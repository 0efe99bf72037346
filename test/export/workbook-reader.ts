/** Reads a workbook back: through SheetJS as a user's program would, and as XML where the bytes themselves are judged. */
import { strFromU8, unzipSync } from 'fflate';
import { read, utils } from 'xlsx';
import { type Field, flatten } from '../../src/export/flatten.js';

export type Row = Record<string, string | number | null>;

/** Every sheet as rows by column name; empty cells are null. */
export function readSheets(bytes: Uint8Array): Record<string, Row[]> {
  const book = read(bytes);
  return Object.fromEntries(
    book.SheetNames.map((name) => [name, utils.sheet_to_json<Row>(book.Sheets[name]!, { defval: null, raw: true })]),
  );
}

/** A record as a sheet shows it. */
export function flatRow(record: object): Row {
  return Object.fromEntries(Object.entries(record).map(([name, field]) => [name, flatten(field as Field)]));
}

/** The columns of `row` that a record has, in the record's order. */
export function pick(row: Row, record: object): Row {
  return Object.fromEntries(Object.keys(record).map((name) => [name, row[name] ?? null]));
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The XML of one cell of the sheet with this number. */
export function cellXml(bytes: Uint8Array, sheet: number, address: string): string {
  const xml = partsOf(bytes)[`xl/worksheets/sheet${sheet}.xml`]!;
  return new RegExp(`<c r="${address}"[^>]*>.*?</c>`, 's').exec(xml)?.[0] ?? '';
}

/** `E7` for the seventh row of a column of Figures. */
export function addressOf(bytes: Uint8Array, column: string, row: number): string {
  const header = read(bytes).Sheets['Figures']!;
  const address = Object.keys(header).find((key) => /^[A-Z]+1$/.test(key) && header[key].v === column);
  return address!.replace(/1$/, String(row));
}
