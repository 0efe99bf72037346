import { CellWriter } from './cell-writer.js';
import { columnLetters } from './column-letters.js';
import { rulesXml } from './rules.js';
import type { Sheet } from './sheet.js';
import { styleId } from './styles.js';

const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The header stays in sight when the rows are scrolled. */
const FROZEN_HEADER =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';

/** What stands before the data rows of a sheet: view, widths, header. */
export function sheetStart<Row>(sheet: Sheet<Row>, isFirst: boolean): string {
  const header = sheet.columns.map(({ name }, index) => new CellWriter(columnLetters(index), 'header').text(name));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${NAMESPACES}>`,
    `<sheetPr><tabColor rgb="${sheet.colour}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">${FROZEN_HEADER}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="13.5"/>',
    `<cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    `<sheetData><row r="1" ht="20" customHeight="1">${header.join('')}</row>`,
  ].join('');
}

/**
 * What stands after them. Codes such as the year 2024 are text on purpose, so Excel is asked not to mark them as errors;
 * `legacyDrawing` leads to the notes on the header, and must not where there are none.
 */
export function sheetEnd<Row>(sheet: Sheet<Row>, lastRow: number, hasNotes: boolean): string {
  return [
    `</sheetData><autoFilter ref="${filterRange(sheet, lastRow)}"/>`,
    rulesXml(sheet, lastRow),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<ignoredErrors><ignoredError sqref="${filterRange(sheet, lastRow)}" numberStoredAsText="1"/></ignoredErrors>`,
    hasNotes ? '<legacyDrawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

export function filterRange<Row>(sheet: Sheet<Row>, lastRow: number): string {
  return `A1:${columnLetters(sheet.columns.length - 1)}${lastRow}`;
}

function columnXml<Row>({ width, look }: Sheet<Row>['columns'][number], index: number): string {
  const number = index + 1;
  return `<col min="${number}" max="${number}" width="${width}" style="${styleId(look)}" customWidth="1"/>`;
}
