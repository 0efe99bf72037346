import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/records.js';
import { fileHref } from '../../src/export/workbook/links.js';
import { streamWorkbook, type WorkbookInfo, writeWorkbook } from '../../src/export/workbook/write-workbook.js';
import { SAMPLE, withFigure } from './sample.js';
import { addressOf, cellXml, flatRow, partsOf, pick, readSheets } from './workbook-reader.js';

const INFO: WorkbookInfo = {
  title: 'Hợp tác xã & số liệu',
  created: '2024-02-01T00:00:00Z',
  generator: 'solieu 0.1.0',
  sourceHref: (path) => `../${fileHref(path)}`,
};
const bytes = await writeWorkbook(SAMPLE, INFO);
const sheets = readSheets(bytes);
const parts = partsOf(bytes);
const figuresXml = parts['xl/worksheets/sheet1.xml']!;

const TABLES: [string, readonly object[]][] = [
  ['Figures', SAMPLE.figures],
  ['Facts', SAMPLE.facts],
  ['Documents', SAMPLE.documents],
  ['Ledger', SAMPLE.ledger],
  ['Checks', SAMPLE.checks],
];

describe('the workbook', () => {
  it.each(TABLES)('gives %s back, values and types', (name, records) => {
    const rows = sheets[name]!.map((row) => pick(row, records[0]!));
    expect(rows).toEqual(records.map(flatRow));
  });

  it('has the sheets of the contract, people first', () => {
    expect(Object.keys(sheets)).toEqual(['Figures', 'Facts', 'Documents', 'Ledger', 'Checks', 'Codebook']);
    expect(Object.keys(sheets['Figures']![0]!).slice(0, 6)).toEqual([
      'document',
      'source',
      'sentence',
      'quote',
      'indicator',
      'indicator_text',
    ]);
  });

  it('shows sentences of pages without their markup', async () => {
    const sentence = 'Cả nước có <strong>58</strong>&nbsp;<a href="/x">HTX</a> và 3 &lt; 5 xã.';
    const page = withFigure({
      sentence,
      sentence_start: 0,
      sentence_end: sentence.length,
      start: 19,
      end: 21,
      quote: '58',
    });
    const [row] = readSheets(await writeWorkbook(page, INFO))['Figures']!;
    expect(row!['sentence']).toBe('Cả nước có 58\u00a0HTX và 3 < 5 xã.');
    expect(row!['quote']).toBe('58');
  });

  it('is the same to the byte when it is made again', async () => {
    expect(Buffer.compare(await writeWorkbook(SAMPLE, INFO), bytes)).toBe(0);
  });

  it('gives every part of the archive its check sum', () => {
    const directory = bytes.subarray(bytes.length - 22);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let entry = new DataView(directory.buffer, directory.byteOffset).getUint32(16, true);
    for (const part of Object.values(unzipSync(bytes))) {
      expect(view.getUint32(entry + 16, true)).toBe(part.length ? crc32(part) : 0);
      entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true);
    }
  });

  it('takes its rows from streams', async () => {
    async function* figures() {
      yield* SAMPLE.figures;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of streamWorkbook({ ...SAMPLE, figures: figures() }, INFO)) chunks.push(chunk);
    expect(Buffer.compare(Buffer.concat(chunks), bytes)).toBe(0);
  });

  it('is well formed without any row', async () => {
    const empty: Dataset = { figures: [], facts: [], documents: [], ledger: [], checks: [] };
    const read = readSheets(await writeWorkbook(empty, INFO));
    expect(read['Figures']).toEqual([]);
    expect(read['Codebook']!.length).toBeGreaterThan(100);
  });
});

describe('the sheet of figures', () => {
  it('freezes and filters its header', () => {
    expect(figuresXml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(figuresXml).toContain('<autoFilter ref="A1:BC10"/>');
  });

  it('explains each header in a note', () => {
    expect(parts['xl/comments1.xml']).toContain('GIÁ TRỊ\nCon số quy về đơn vị gốc');
    expect(parts['xl/comments1.xml']).toContain('\nVALUE\nThe number in base units');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toMatch(/Id="rId1"[^>]*vmlDrawing1\.vml/);
    expect(parts['xl/worksheets/sheet6.xml']).not.toContain('legacyDrawing');
  });

  it('lets a reviewer choose', () => {
    const range = `${addressOf(bytes, 'review', 2)}:${addressOf(bytes, 'review', 10)}`;
    expect(figuresXml).toContain(`sqref="${range}"><formula1>"accepted,corrected,rejected"</formula1>`);
  });

  it('lets a reviewer choose among the codes of the study, which the codebook lists', async () => {
    const label = { vi: 'Nhãn', en: 'Label' };
    const vocabulary = { indicator: { members: label, workers: label } };
    const own = await writeWorkbook(SAMPLE, { ...INFO, vocabulary });
    const [, first, last] = /<formula1>'Codebook'!\$C\$(\d+):\$C\$(\d+)<\/formula1>/.exec(
      partsOf(own)['xl/worksheets/sheet1.xml']!,
    )!;
    const codes = readSheets(own)['Codebook']!.slice(Number(first) - 2, Number(last) - 1);
    expect(codes.map(({ value }) => value)).toEqual(['members', 'workers']);
  });

  it('keeps what a reviewer types as typed', () => {
    const column = /^[A-Z]+/.exec(addressOf(bytes, 'corrected_period', 1))![0];
    const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const style = new RegExp(`<col min="${number}"[^>]* style="(\\d+)"`).exec(figuresXml)![1];
    const formats = [...parts['xl/styles.xml']!.matchAll(/<xf numFmtId="(\d+)"/g)].slice(1);
    const format = formats[Number(style)]![1];
    expect(parts['xl/styles.xml']).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`);
  });

  it('marks the figure, and it alone, inside its sentence', () => {
    for (const [index, { sentence, quote }] of SAMPLE.figures.entries()) {
      const xml = cellXml(bytes, 1, addressOf(bytes, 'sentence', index + 2));
      const runs = [...xml.matchAll(/<r>(<rPr>.*?<\/rPr>)?<t[^>]*>(.*?)<\/t><\/r>/g)];
      expect(runs.filter(([, font]) => font).map(([, , text]) => text)).toEqual([quote]);
      expect(runs.map(([, , text]) => text).join('')).toBe(sentence);
    }
  });

  it('does not let what was inferred look like what was stated', () => {
    const styleOf = (column: string, row: number) =>
      / s="(\d+)"/.exec(cellXml(bytes, 1, addressOf(bytes, column, row)))?.[1];
    const fonts = [...parts['xl/styles.xml']!.matchAll(/<font>(.*?)<\/font>/g)].map(([, font]) => font!);
    const formats = [...parts['xl/styles.xml']!.matchAll(/<xf [^>]*fontId="(\d+)"[^>]*>/g)].slice(1);
    const isItalic = (column: string, row: number) =>
      fonts[Number(formats[Number(styleOf(column, row))]![1])]!.includes('<i/>');
    expect(['period', 'place', 'place_text', 'province_2025'].map((name) => isItalic(name, 2))).toEqual(
      Array(4).fill(true),
    );
    expect(['value', 'unit', 'status', 'quote', 'confidence'].map((name) => isItalic(name, 2))).toEqual(
      Array(5).fill(false),
    );
    expect(isItalic('status', 4)).toBe(true);
    expect(isItalic('unit', 10)).toBe(true);
  });

  it('leads to the row of the document, wherever sorting puts it, and to the file', () => {
    expect(cellXml(bytes, 1, 'A8')).toContain(
      `<f>HYPERLINK("#'Documents'!B"&amp;MATCH(2,'Documents'!$A:$A,0),"seeds/can-gio #1 (bản quét).txt")</f>`,
    );
    expect(cellXml(bytes, 1, 'B8')).toContain('<f>HYPERLINK("../seeds/can-gio %231 (bản quét).txt","↗")</f><v>↗</v>');
    expect(sheets['Documents']!.map(({ row }) => row)).toEqual([1, 2]);
    expect(cellXml(bytes, 3, 'B2')).toContain('<f>HYPERLINK("../seeds/ha-noi-2024.txt","seeds/ha-noi-2024.txt")</f>');
  });

  it('goes on in another sheet when Excel has no more rows', async () => {
    const split = await writeWorkbook(SAMPLE, { ...INFO, limits: { rows: 4, bytes: 1e9 } });
    const read = readSheets(split);
    const titles = Object.keys(read).filter((name) => name.startsWith('Figures'));
    expect(titles).toEqual(['Figures', 'Figures (2)', 'Figures (3)']);
    expect(titles.map((title) => read[title]!.length)).toEqual([4, 4, 1]);
    expect(titles.flatMap((title) => read[title]!.map(({ id }) => id))).toEqual(SAMPLE.figures.map(({ id }) => id));
    expect(partsOf(split)['xl/worksheets/sheet3.xml']).toContain('<autoFilter ref="A1:BC2"/>');
  });

  it('leads to the right sheet when documents are split', async () => {
    const split = await writeWorkbook(SAMPLE, { ...INFO, limits: { rows: 1, bytes: 1e9 } });
    const last = SAMPLE.figures.length;
    expect(cellXml(split, last, 'A2')).toContain(`MATCH(2,'Documents (2)'!$A:$A,0)`);
  });

  it('goes on in another sheet before its part of the archive grows too large', async () => {
    const read = readSheets(await writeWorkbook(SAMPLE, { ...INFO, limits: { rows: 100, bytes: 10_000 } }));
    expect(Object.keys(read)).toContain('Figures (2)');
  });
});

describe('numbers', () => {
  it.each([
    [58, '#,##0'],
    [2_700_000_000, '#,##0'],
    [-4.8, '#,##0.0'],
    [11.79, '#,##0.00'],
    [0.125, '#,##0.000'],
    [1.23456, undefined],
    [1e-7, undefined],
  ])('%d keeps its value and is shown as %s', async (value, format) => {
    const book = await writeWorkbook(withFigure({ value }), INFO);
    expect(readSheets(book)['Figures']![0]!['value']).toBe(value);
    const style = Number(/ s="(\d+)"/.exec(cellXml(book, 1, addressOf(book, 'value', 2)))![1]);
    const styles = partsOf(book)['xl/styles.xml']!;
    const id = [...styles.matchAll(/<xf numFmtId="(\d+)"/g)][style + 1]![1];
    expect(new RegExp(`numFmtId="${id}" formatCode="(.*?)"`).exec(styles)?.[1]).toBe(format);
  });
});
