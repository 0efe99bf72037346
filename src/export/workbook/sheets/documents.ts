import type { DocumentRecord } from '../../../dataset/records.js';
import { type DocumentLinks, hyperlink, type SourceHref } from '../links.js';
import { field, type Sheet, type SheetColumn } from '../sheet.js';

type DocumentColumn = SheetColumn<DocumentRecord>;

/** One source a row. Links from figures rely on the number in column A and the path in column B. */
export function documentsSheet(
  rows: Iterable<DocumentRecord>,
  links: DocumentLinks,
  href: SourceHref,
): Sheet<DocumentRecord> {
  return {
    name: 'Documents',
    colour: 'FF548235',
    rows,
    columns: [
      {
        name: 'row',
        width: 7,
        look: 'muted',
        cell: ({ path }, at) => at.flat(links.numberOf(path) ?? null),
      },
      linked('path', 34, ({ path }) => href(path)),
      field('title', 50, 'wrap'),
      field('publisher', 24, 'wrap'),
      field('author', 18, 'wrap'),
      field('published', 13),
      linked('url', 34, ({ url }) => (url && /^https?:\/\//i.test(url) ? url : undefined)),
      field('figures', 10),
      field('numbers_in_ledger', 21),
      field('figures_in_chrome', 18),
      field('same_story_as', 30, 'muted'),
      field('characters', 13),
      field('language', 11),
      field('encoding', 12, 'muted'),
      field('bytes', 10, 'offset'),
      field('sha256', 20, 'muted'),
      field('blocks', 34, 'muted'),
    ],
  };
}

/** A field that opens what it names. */
function linked(
  name: 'path' | 'url',
  width: number,
  target: (row: DocumentRecord) => string | undefined,
): DocumentColumn {
  const cell: DocumentColumn['cell'] = (row, at) => {
    const shown = row[name];
    const address = target(row);
    const formula = address && shown && hyperlink(address, shown);
    if (formula) return at.formula(formula, shown);
    return shown === null ? '' : at.text(shown, { look: 'text' });
  };
  return { name, width, look: 'link', cell };
}
