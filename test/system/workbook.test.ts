import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { fileHref } from '../../src/export/workbook/links.js';
import { writeWorkbook } from '../../src/export/workbook/write-workbook.js';
import { SAMPLE } from '../export/sample.js';
import { flatRow, pick, type Row } from '../export/workbook-reader.js';
import { convert, run } from './programs.js';

interface ReadSheet {
  readonly rows: Row[];
  readonly frozen: string;
  readonly filter: string;
  readonly lists: Record<string, string>;
  readonly notes: number;
}

/** Exports every sheet, `solieu-Figures.csv`, as UTF-8 with the values as they are, not as they look. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const folder = mkdtempSync(join(tmpdir(), 'solieu-workbook-'));
const file = join(folder, 'solieu.xlsx');

const hostile = { ...SAMPLE.figures[0]!, rule: '=1+1', hedge: '<b>&amp; 🌾\r\nx', number_text: '-58', unit_text: '@x' };
const dataset = { ...SAMPLE, figures: [...SAMPLE.figures, hostile] };
const tables: [string, readonly object[]][] = [
  ['Figures', dataset.figures],
  ['Facts', dataset.facts],
  ['Documents', dataset.documents],
  ['Ledger', dataset.ledger],
];

beforeAll(async () => {
  const sourceHref = (path: string) => `../${fileHref(path)}`;
  writeFileSync(file, await writeWorkbook(dataset, { title: 'Hợp tác xã', sourceHref }));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('openpyxl', () => {
  let sheets: Record<string, ReadSheet>;
  beforeAll(() => {
    sheets = JSON.parse(run('openpyxl', [fileURLToPath(new URL('workbook-read.py', import.meta.url)), file]));
  });

  it.each(tables)('reads %s as the records are', (name, records) => {
    expect(sheets[name]!.rows.map((row) => pick(row, records[0]!))).toEqual(records.map(flatRow));
  });

  it('finds the frozen header, the filter, the lists and the notes', () => {
    const { frozen, filter, lists, notes } = sheets['Figures']!;
    expect({ frozen, filter, notes }).toEqual({ frozen: 'A2', filter: 'A1:BC11', notes: 55 });
    expect(Object.values(lists)).toContain('"accepted,corrected,rejected"');
  });
});

describe('LibreOffice', () => {
  it('reads the values, and shows the words of the links', () => {
    convert(file, CSV, folder);
    for (const [name, records] of tables) {
      const text = readFileSync(join(folder, `solieu-${name}.csv`), 'utf8');
      const book = read(text, { type: 'string', raw: true });
      const rows = utils.sheet_to_json<Record<string, string>>(book.Sheets['Sheet1']!, { defval: '' });
      const expected = records.map((record) => Object.entries(flatRow(record)).map(([, cell]) => String(cell ?? '')));
      const columns = Object.keys(records[0]!);
      expect(rows.map((row) => columns.map((column) => row[column]))).toEqual(
        expected.map((cells) => cells.map((cell) => cell.replaceAll('\r\n', '\n'))),
      );
    }
  });

  it('shows every sheet on paper', () => {
    convert(file, 'pdf', folder);
    const text = run('pdftotext', ['-layout', join(folder, 'solieu.pdf'), '-']);
    for (const words of [
      '2,700,000,000',
      '4 đến 6 triệu',
      'conflicting',
      'Báo Kinh tế tập thể',
      'view_count',
      'Grey italics',
    ]) {
      expect(text).toContain(words);
    }
  });
});
