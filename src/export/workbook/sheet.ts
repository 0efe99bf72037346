import { type Field, flatten } from '../flatten.js';
import type { CellWriter } from './cell-writer.js';
import type { Look } from './styles.js';

/** Rows from memory or, for a dataset that does not fit there, from a file as it is read. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** One column of a sheet: how wide, and what it writes for a row. */
export interface SheetColumn<Row> {
  readonly name: string;
  /** In characters of the default font. */
  readonly width: number;
  /** Also the look of cells that are still empty, so that what a person types there looks alike. */
  readonly look: Look;
  readonly cell: (row: Row, at: CellWriter) => string;
  /** Of a column that makes its row higher: how many letters must find room in it. */
  readonly letters?: (row: Row) => number;
}

export interface Sheet<Row> {
  readonly name: string;
  /** Colour of the tab. */
  readonly colour: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: Rows<Row>;
  /** Columns that have a drop-down list, with what it offers: `"a,b,c"`, or cells as `'Codebook'!$C$9:$C$12`. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The last column that is printed; those after it are for programs. */
  readonly lastPrinted?: string;
}

/** A sheet too long for Excel goes on in `Figures (2)`, `Figures (3)`, ... */
export function partTitle(name: string, part: number): string {
  return part === 1 ? name : `${name} (${part})`;
}

/** A column that shows a field of the record. */
export function field<Row>(name: keyof Row & string, width: number, look: Look = 'text'): SheetColumn<Row> {
  const cell: SheetColumn<Row>['cell'] = (row, at) => at.flat(flatten(row[name] as Field));
  return { name, width, look, cell, ...(look === 'wrap' && { letters: (row) => lettersIn(row[name] as Field) }) };
}

/** Columns that show fields, from a table of name, width and look. */
export type FieldTable<Row> = readonly (readonly [name: keyof Row & string, width: number, look?: Look])[];

export function fields<Row>(table: FieldTable<Row>): SheetColumn<Row>[] {
  return table.map(([name, width, look]) => field(name, width, look));
}

function lettersIn(field: Field): number {
  return typeof field === 'string' ? field.length : String(flatten(field) ?? '').length;
}
