/** Another program that opens our workbook, lets a reviewer type, and saves it in its own way: values alone, no styles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils, write } from 'xlsx';

export type Cells = Record<string, string | number | null>;

/** Edits the rows of Figures of the workbook at `path` in place; rows stand in the order that `edit` gives them. */
export function editFigures(path: string, edit: (rows: Cells[]) => Cells[]): void {
  const book = read(readFileSync(path));
  const rows = utils.sheet_to_json<Cells>(book.Sheets['Figures']!, { defval: null });
  book.Sheets['Figures'] = utils.json_to_sheet(edit(rows));
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
