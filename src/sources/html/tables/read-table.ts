import { onOneLine } from '../../../core/on-one-line.js';
import type { Piece } from '../../../core/source-map.js';
import type { Span } from '../../../core/span.js';
import { UNSEEN } from '../elements.js';
import { collapseBlanks } from '../line-writer.js';
import { attribute, type Element, elementsBelow, isElement, isText } from '../parse-html.js';
import { textPieces } from '../text-pieces.js';

/** A cell with its words and their places. */
export interface Cell {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly isHead: boolean;
  /** Of how many columns it takes the room. */
  readonly columns: number;
}

/** A row with one cell a column: one that spans several rows or columns stands in each. */
export interface Row {
  readonly cells: readonly (Cell | undefined)[];
  /** Of the source, from its first words to its last. */
  readonly span: Span | undefined;
  readonly isHead: boolean;
}

/** A table of figures, not of layout. */
export interface Table {
  readonly rows: readonly Row[];
  /** How many rows at its top name the columns. */
  readonly heads: number;
}

/** A number with at most a sign of what it counts: `1.234,5`, `12%`, `+3,4`, `(58)`. */
const NUMBER = /^[(+−–-]?\s?\d[\d.,\s]*\s?%?\)?$/;
/** Longer cells are text that was laid out in columns. */
const LONGEST_CELL = 200;
const MOST_COLUMNS = 100;
/** Of the cells below the heads, so many must be numbers. */
const NUMBER_SHARE = 0.2;

/** The cells of a table of figures; undefined for a table that only lays a page out. */
export function readTable(page: string, table: Element): Table | undefined {
  if ([...elementsBelow(table)].some(({ tagName }) => tagName === 'table')) return undefined;
  const rows = readRows(page, table);
  if (rows.length < 2 || Math.max(...rows.map(({ cells }) => cells.length)) < 2) return undefined;
  const heads = countHeads(rows);
  const cells = rows.slice(heads).flatMap((row) => row.cells.filter((cell) => cell?.text));
  const numbers = cells.filter((cell) => isNumber(cell!)).length;
  const isLayout = cells.some((cell) => cell!.text.length > LONGEST_CELL) || numbers < cells.length * NUMBER_SHARE;
  return heads === 0 || numbers === 0 || isLayout ? undefined : { rows, heads };
}

export function isNumber({ text }: Cell): boolean {
  return NUMBER.test(text);
}

function readRows(page: string, table: Element): Row[] {
  /** Cells of rows above that reach down into the next rows. */
  const reaching: { cell: Cell; rows: number }[] = [];
  const rows: Row[] = [];
  for (const element of elementsBelow(table)) {
    if (element.tagName !== 'tr') continue;
    const cells: (Cell | undefined)[] = [];
    const own: Cell[] = [];
    const fill = () => {
      for (let above = reaching[cells.length]; above && above.rows > 0; above = reaching[cells.length]) {
        above.rows--;
        cells.push(above.cell);
      }
    };
    for (const child of element.childNodes) {
      if (!isElement(child) || !/^t[dh]$/.test(child.tagName)) continue;
      fill();
      const cell = readCell(page, child);
      own.push(cell);
      const rowSpan = Number(attribute(child, 'rowspan')) || 1;
      for (let i = 0; i < cell.columns && cells.length < MOST_COLUMNS; i++) {
        reaching[cells.length] = { cell, rows: rowSpan - 1 };
        cells.push(cell);
      }
    }
    fill();
    const isHead = element.parentNode?.nodeName === 'thead' || (own.length > 0 && own.every((cell) => cell.isHead));
    rows.push({ cells, span: hull(own), isHead });
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell?.text));
}

function readCell(page: string, element: Element): Cell {
  const pieces = trim([...collapseBlanks(wordsOf(page, element))]);
  const text = pieces.map((piece) => piece.text).join('');
  const columns = Math.min(Math.max(Number(attribute(element, 'colspan')) || 1, 1), MOST_COLUMNS);
  return { pieces, text: onOneLine(text), isHead: element.tagName === 'th', columns };
}

function* wordsOf(page: string, element: Element): Generator<Piece> {
  for (const child of element.childNodes) {
    if (isText(child)) yield* textPieces(page, child);
    else if (isElement(child) && !UNSEEN.has(child.tagName)) {
      yield* wordsOf(page, child);
      if (/^(?:br|p|div|li)$/.test(child.tagName)) yield { text: ' ' };
    }
  }
}

function trim(pieces: Piece[]): Piece[] {
  const isWords = ({ text }: Piece) => text.trim() !== '';
  return pieces.slice(pieces.findIndex(isWords), pieces.findLastIndex(isWords) + 1);
}

function hull(cells: readonly Cell[]): Span | undefined {
  const spans = cells.flatMap(({ pieces }) => pieces.flatMap(({ source }) => source ?? []));
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Rows at the top that name the columns: marked as such, or without a number that is no year. */
function countHeads(rows: readonly Row[]): number {
  const marked = rows.findIndex(({ isHead }) => !isHead);
  if (marked !== 0) return marked;
  const first = rows.findIndex(({ cells }) => cells.some((cell) => cell && isNumber(cell) && !isYear(cell.text)));
  return Math.max(0, Math.min(first, MOST_HEADS));
}

const MOST_HEADS = 4;

export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
