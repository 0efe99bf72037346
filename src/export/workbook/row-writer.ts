import { CellWriter } from './cell-writer.js';
import { columnLetters } from './column-letters.js';
import type { Sheet, SheetColumn } from './sheet.js';

/** Points that a line of text takes. */
const LINE_HEIGHT = 13.5;

/** Lines that a row may have before the rest of its text is out of sight. */
const MOST_LINES = 16;

/** Widths count digits; of Vietnamese words somewhat more letters find room. */
const LETTERS_PER_DIGIT = 1.1;

/** Compiles a sheet's columns into a function from a row and its number to `<row>…</row>`. */
export function rowWriter<Row>({ columns }: Sheet<Row>): (row: Row, number: number) => string {
  const cells = columns.map(({ cell, look }, index) => ({ cell, writer: new CellWriter(columnLetters(index), look) }));
  const wrapped = columns.filter(({ letters }) => letters !== undefined);
  return (row, number) => {
    let xml = `<row r="${number}"${heightAttribute(row, wrapped)}>`;
    for (const { cell, writer } of cells) {
      writer.row = number;
      xml += cell(row, writer);
    }
    return `${xml}</row>`;
  };
}

/**
 * A height for rows whose text takes several lines, by its length. It is not marked as custom: a program that fits rows to
 * their text when it opens a file or a cell is edited still does so, others show the estimate.
 */
function heightAttribute<Row>(row: Row, wrapped: readonly SheetColumn<Row>[]): string {
  let lines = 1;
  for (const { letters, width } of wrapped) {
    lines = Math.max(lines, Math.ceil((letters?.(row) ?? 0) / (width * LETTERS_PER_DIGIT)));
  }
  return lines === 1 ? '' : ` ht="${Math.min(lines, MOST_LINES) * LINE_HEIGHT}"`;
}
