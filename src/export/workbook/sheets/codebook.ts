import { type CodebookRow, codebookRows, type Vocabulary } from '../../codebook.js';
import type { Appearance } from '../cell-writer.js';
import { GUIDE, type GuideRow, titleRow } from '../guide.js';
import type { Sheet, SheetColumn } from '../sheet.js';
import type { Look } from '../styles.js';

type Row = CodebookRow & Partial<Pick<GuideRow, 'look' | 'inferred'>>;

const NAME = 'Codebook';

/** The cells that hold the codes of a column of Figures, `'Codebook'!$C$9:$C$12`; undefined where it has none. */
export function codeCells(column: string, vocabulary: Vocabulary): string | undefined {
  const rows = rowsOf('', vocabulary);
  const isCode = (row: Row) => row.sheet === 'Figures' && row.column === column && row.value !== null;
  const [first, last] = [rows.findIndex(isCode), rows.findLastIndex(isCode)];
  // Rows count from 1, and the header is the first.
  return first < 0 ? undefined : `'${NAME}'!$C$${first + 2}:$C$${last + 2}`;
}

function rowsOf(title: string, vocabulary: Vocabulary): Row[] {
  return [titleRow(title), ...GUIDE, ...codebookRows(vocabulary)];
}

/** How to read the workbook, then every column and every code. */
export function codebookSheet(title: string, vocabulary: Vocabulary): Sheet<Row> {
  return {
    name: NAME,
    colour: 'FF7030A0',
    rows: rowsOf(title, vocabulary),
    columns: [
      shown('sheet', 12),
      shown('column', 18),
      shown('value', 22),
      shown('label_vi', 34),
      shown('label_en', 34),
      shown('type', 18, 'muted'),
      shown('meaning_vi', 60),
      shown('meaning_en', 60),
      shown('example', 34, 'muted'),
    ],
  };
}

function shown(name: keyof CodebookRow, width: number, look: Look = 'wrap'): SheetColumn<Row> {
  return {
    name,
    width,
    look,
    cell: (row, at) => at.flat(row[name], appearance(row, name)),
    letters: (row) => row[name]?.length ?? 0,
  };
}

/** A row of the guide looks like what it explains; the name of a column stands out above its codes. */
function appearance({ type, look, inferred }: Row, name: keyof CodebookRow): Appearance {
  if (name === 'label_vi' || name === 'label_en') return { ...(look && { look }), ...(inferred && { inferred }) };
  if (name === 'column') return { look: type === 'value' ? 'muted' : 'strong' };
  return {};
}
