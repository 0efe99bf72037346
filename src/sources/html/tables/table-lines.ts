import type { Piece } from '../../../core/source-map.js';
import type { Span } from '../../../core/span.js';
import { type Cell, isNumber, isYear, type Row, type Table } from './read-table.js';

/** One line of a table as it is read: its pieces, and the row of the source that it belongs to. */
export interface TableLine {
  readonly pieces: readonly Piece[];
  readonly row: Span | undefined;
}

/** STT, TT, Số TT: the column that counts the rows. */
const COUNTER = /^(?:s(?:ố )?\s?tt|tt|số thứ tự|#)$/i;
/** Đơn vị tính, ĐVT */
const UNIT = /^(?:đơn vị(?: tính)?|đvt|đv tính|đ\/v tính)$/i;
/** Đơn vị tính: triệu đồng */
const UNIT_OF_TABLE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^\n:;().]{1,30})/giu;
/** 2023, Năm 2023, Quý I/2024, 6 tháng đầu năm */
const PERIOD = /^(?:(?:19|20)\d\d\b|năm\b|quý\b|tháng\b|\d+ tháng|giai đoạn|nhiệm kỳ|đến\b|tính đến)/iu;
/** What a column says of the measures that the rows name: a plan, a result, a comparison. */
const REFERENCE =
  /(?:kế hoạch|\bkh\b|thực hiện|\bth\b|ước|so với|so sánh|tỷ lệ|cơ cấu|tăng|giảm|mục tiêu|chỉ tiêu giao)/iu;
/** Chỉ tiêu, Nội dung, Lĩnh vực: rows that name measures. */
const MEASURES =
  /(?:chỉ tiêu|nội dung|danh mục|tiêu chí|chỉ số|hạng mục|chỉ báo|mặt hàng|sản phẩm|cây trồng|vật nuôi)/iu;
const LONGEST_UNIT = 25;

/**
 * The lines of a table: one for each cell below the heads, in which the words of its row and its column stand before its own,
 * so that a cell is read as a sentence would be: `Số HTX, năm 2023: 58 HTX`. `above` are the words before the table.
 */
export function* tableLines(table: Table, above: string): Generator<TableLine> {
  const columns = describeColumns(table);
  const unit = [...above.matchAll(UNIT_OF_TABLE)].at(-1)?.[1]?.trim();
  for (const row of table.rows.slice(table.heads)) {
    if (isNumbering(row)) continue;
    yield* rowLines(row, columns, unit);
  }
}

interface Columns {
  readonly counter: number;
  readonly unit: number;
  /** The columns that name the row. */
  readonly labels: readonly number[];
  /** The heads of each column, from top to bottom. */
  readonly heads: readonly (readonly Cell[])[];
  readonly rowsAreMeasures: boolean;
}

function describeColumns({ rows, heads: headRows }: Table): Columns {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const body = rows.slice(headRows);
  const all = Array.from({ length: width }, (_, column) => column);
  const heads = all.map((column) => distinct(rows.slice(0, headRows).flatMap(({ cells }) => cells[column] ?? [])));
  const named = (pattern: RegExp) => heads.findIndex((cells) => cells.some(({ text }) => pattern.test(text)));
  const [counter, unit] = [named(COUNTER), named(UNIT)];
  const others = all.filter((column) => column !== counter && column !== unit);
  const firstNumbers = others.find((column) => isNumeric(body, column)) ?? others.length;
  const words = others.filter((column) => column < firstNumbers);
  const labels = words.length ? words : others.slice(0, 1);
  const data = others.filter((column) => !labels.includes(column)).map((column) => headText(heads[column]!));
  const rowsAreMeasures =
    labels.some((column) => MEASURES.test(headText(heads[column]!))) ||
    data.some((text) => PERIOD.test(text) || REFERENCE.test(text));
  return { counter, unit, labels, heads, rowsAreMeasures };
}

function distinct(cells: readonly Cell[]): Cell[] {
  return [...new Set(cells)].filter(({ text }) => text);
}

function headText(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join(' ');
}

/** Whether most cells of a column are numbers other than years, which may name rows. */
function isNumeric(body: readonly Row[], column: number): boolean {
  const cells = body.flatMap(({ cells }) => cells[column] ?? []).filter(({ text }) => text);
  const numbers = cells.filter((cell) => isNumber(cell) && !isYear(cell.text));
  return numbers.length * 2 > cells.length;
}

/** `A | B | 1 | 2 | 3` under the heads numbers the columns. */
function isNumbering({ cells }: Row): boolean {
  const numbers = cells.flatMap((cell) =>
    cell && /^\(?\d{1,2}\)?$/.test(cell.text) ? [Number(cell.text.replace(/\D/g, ''))] : [],
  );
  const letters = cells.filter((cell) => cell && /^\(?\p{Lu}\)?$/u.test(cell.text)).length;
  const isRow = numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
  return numbers.length > 1 && isRow && numbers.length + letters === cells.length;
}

function* rowLines(row: Row, columns: Columns, unitOfTable: string | undefined): Generator<TableLine> {
  const { cells, span } = row;
  const { counter, unit, labels, heads, rowsAreMeasures } = columns;
  const label = distinct(labels.flatMap((column) => cells[column] ?? []));
  const number = cells[counter];
  let isFirst = true;
  for (const [column, cell] of cells.entries()) {
    const isOwn = column !== counter && column !== unit && !labels.includes(column) && cells.indexOf(cell) === column;
    if (!cell?.text || !isOwn) continue;
    const ownUnit = cells[unit]?.pieces ?? bracketed(heads[column]!) ?? bracketed(label);
    const words = new LineOfCell(isFirst);
    if (number?.text) words.own(number.pieces).put('. ');
    words.names(label, heads[column]!, rowsAreMeasures).cell(cell.pieces);
    if (isNumber(cell) && !/%/.test(cell.text)) words.unit(ownUnit, unitOfTable);
    yield { pieces: words.pieces, row: span };
    isFirst = false;
  }
  if (isFirst && label.length) yield { pieces: join(label), row: span };
}

/** The pieces of one cell's line. What names a row is its own in the line of the first cell, and borrowed in the others. */
class LineOfCell {
  readonly pieces: Piece[] = [];

  constructor(readonly isFirst: boolean) {}

  put(text: string): this {
    this.pieces.push({ text });
    return this;
  }

  own(pieces: readonly Piece[]): this {
    this.pieces.push(...(this.isFirst ? pieces : borrowed(pieces)));
    return this;
  }

  /** The names of row and column: a period last, a place or another bearer first. */
  names(label: readonly Cell[], heads: readonly Cell[], rowsAreMeasures: boolean): this {
    const row = join(label);
    const column = borrowed(withYears(join(heads, ' ')));
    const periodLast = rowsAreMeasures || PERIOD.test(headText(heads));
    if (label.length === 0) return this.append(column, ': ');
    if (heads.length === 0) return this.own(withYears(row)).put(': ');
    if (PERIOD.test(headText(label))) return this.append(column, ', ').own(withYears(row)).put(': ');
    if (periodLast) return this.own(row).put(', ').append(column, ': ');
    return this.own(row).put(': ').append(column, ' ');
  }

  cell(pieces: readonly Piece[]): this {
    this.pieces.push(...pieces);
    return this;
  }

  unit(pieces: readonly Piece[] | undefined, unitOfTable: string | undefined): this {
    if (pieces?.length) return this.put(' ').append(borrowed(pieces), '');
    return unitOfTable ? this.put(` ${unitOfTable}`) : this;
  }

  append(pieces: readonly Piece[], after: string): this {
    this.pieces.push(...pieces);
    return this.put(after);
  }
}

function borrowed(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, borrowed: true }));
}

function join(cells: readonly Cell[], between = ', '): Piece[] {
  return cells.flatMap(({ pieces }, i) => (i === 0 ? pieces : [{ text: between }, ...pieces]));
}

/** `năm` before a bare year, which would else be any number. */
function withYears(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => {
    const isBare = /^(?:19|20)\d\d(?!\d|[.,]\d)/.test(piece.text) && !/năm\s*$/i.test(wordsBefore(pieces, i));
    return isBare ? [{ text: 'năm ' }, piece] : [piece];
  });
}

function wordsBefore(pieces: readonly Piece[], index: number): string {
  return pieces
    .slice(0, index)
    .map(({ text }) => text)
    .join('');
}

/** The unit in brackets at the end of a head: `Doanh thu (tỷ đồng)`. */
function bracketed(cells: readonly Cell[]): Piece[] | undefined {
  const pieces = cells.findLast(({ text }) => /\([^()\d]+\)$/.test(text))?.pieces;
  const last = pieces?.at(-1);
  const [, before = '', unit = ''] = (last && /^(.*\()([^()\d]+)\)$/s.exec(last.text)) ?? [];
  if (!last?.source || !unit || unit.length > LONGEST_UNIT) return undefined;
  const start = last.source.start + before.length;
  return [{ text: unit, source: { start, end: start + unit.length } }];
}
