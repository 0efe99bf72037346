import { strFromU8, strToU8, unzipSync } from 'fflate';
import { utils, type WorkBook, type WorkSheet, write } from 'xlsx';
import { columnLetters } from './column-letters.js';
import { type Note, notesVml } from './notes.js';
import { stylesXml } from './styles-xml.js';

/** What the workbook says about itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly description?: string;
  /** What made it, `solieu 0.1.0, cooperatives 3`. */
  readonly generator?: string;
  /** ISO 8601. No clock is read: the same dataset gives the same bytes. */
  readonly created?: string;
}

/** A sheet whose rows are already in the archive as `sheetPath(number)`. */
export interface WrittenSheet {
  readonly title: string;
  readonly columns: readonly string[];
  readonly notes: readonly Note[];
  /** Header and rows, `A1:AK101`. */
  readonly range: string;
  /** Of the column, `Z`. */
  readonly lastPrinted: string;
}

/** The file of the sheet with this number, counted from 1. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/**
 * Everything in the workbook but its sheets: SheetJS makes a workbook of bare headers, from which we take relations, content
 * types, names, notes and properties, and put in their place what it does not write.
 */
export function workbookParts(
  sheets: readonly WrittenSheet[],
  properties: WorkbookProperties,
): Record<string, Uint8Array> {
  const book = bareWorkbook(sheets, properties);
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  for (const [index, { notes }] of sheets.entries()) {
    delete parts[sheetPath(index + 1)];
    if (notes.length > 0) parts[`xl/drawings/vmlDrawing${index + 1}.vml`] = strToU8(notesVml(notes));
  }
  parts['xl/styles.xml'] = strToU8(stylesXml());
  parts['xl/workbook.xml'] = strToU8(withViewAndEngine(strFromU8(parts['xl/workbook.xml']!)));
  return parts;
}

function bareWorkbook(sheets: readonly WrittenSheet[], properties: WorkbookProperties): WorkBook {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, bareSheet(sheet), sheet.title);
  book.Props = {
    Title: properties.title,
    Author: properties.generator ?? 'solieu',
    ...(properties.description && { Comments: properties.description }),
    ...(properties.created && { CreatedDate: new Date(properties.created) }),
  };
  book.Workbook = { Names: sheets.flatMap(printNames) };
  return book;
}

function bareSheet({ columns, notes, range }: WrittenSheet): WorkSheet {
  const sheet = utils.aoa_to_sheet([[...columns]]);
  sheet['!autofilter'] = { ref: range };
  for (const { column, text } of notes) {
    sheet[`${columnLetters(column)}1`].c = Object.assign([{ a: 'solieu', t: text }], { hidden: true });
  }
  return sheet;
}

/** Printed pages repeat the header and leave out the columns for programs. */
function printNames({ title, lastPrinted }: WrittenSheet, index: number) {
  return [
    { Name: '_xlnm.Print_Area', Ref: `'${title}'!$A:$${lastPrinted}`, Sheet: index },
    { Name: '_xlnm.Print_Titles', Ref: `'${title}'!$1:$1`, Sheet: index },
  ];
}

/**
 * Adds the window that the sheets refer to, and names the engine that calculated the links: without it Excel calculates all
 * of them again when it opens the file, and asks whether to save on closing.
 */
function withViewAndEngine(workbookXml: string): string {
  return workbookXml
    .replace('<sheets>', '<bookViews><workbookView/></bookViews><sheets>')
    .replace('</workbook>', '<calcPr calcId="191029"/></workbook>');
}
