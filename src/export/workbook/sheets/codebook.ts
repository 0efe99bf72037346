import { type CodebookRow, codebookRows, type Vocabulary } from '../../codebook.js';
import type { Appearance } from '../cell-writer.js';
import { GUIDE, type GuideRow, titleRow } from '../guide.js';
import type { Sheet, SheetColumn } from '../sheet.js';
import type { Look } from '../styles.js';

type Row = CodebookRow & Partial<Pick<GuideRow, 'look' | 'inferred'>>;

/** How to read the workbook, then every column and every code. */
export function codebookSheet(title: string, vocabulary: Vocabulary): Sheet<Row> {
  return {
    name: 'Codebook',
    colour: 'FF7030A0',
    rows: [titleRow(title), ...GUIDE, ...codebookRows(vocabulary)],
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
