import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { csvLines, VIETNAMESE_CSV } from '../../src/export/csv.js';
import { SAMPLE, withFigure } from './sample.js';
import { flatRow } from './workbook-reader.js';

const csv = (figures = SAMPLE.figures, dialect?: typeof VIETNAMESE_CSV) => [...csvLines('figures', figures, dialect)];

/** The cell that a quotation becomes, alone between its delimiters. */
function cellOf(quote: string): string {
  const [, line] = csv(withFigure({ quote, document: 'd' }).figures);
  return line!.slice(`${SAMPLE.figures[0]!.id},d,105,111,`.length, line!.indexOf(',58,58,58,'));
}

describe('CSV', () => {
  it('begins with a byte order mark and names the columns of the JSONL', () => {
    expect(csv()[0]).toBe(`\uFEFF${Object.keys(SAMPLE.figures[0]!).join(',')}\r\n`);
  });

  it('reads back as the records, lists joined and evidence in words', () => {
    const book = read(csv().join('').slice(1), { type: 'string', raw: true });
    const rows = utils.sheet_to_json<Record<string, string>>(book.Sheets['Sheet1']!, { defval: '' });
    const expected = SAMPLE.figures.map((figure) =>
      Object.fromEntries(Object.entries(flatRow(figure)).map(([name, value]) => [name, String(value ?? '')])),
    );
    expect(rows).toEqual(expected);
  });

  it('ends every line with CRLF', () => {
    expect(csv().every((line) => line.endsWith('\r\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  });

  it.each([
    ['a,b', '"a,b"'],
    ['nói “có”', 'nói “có”'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb', '"a\r\nb"'],
    ['a;b', '"a;b"'],
    [' a ', ' a '],
  ])('quotes %j as RFC 4180 asks', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it.each([
    ['=HYPERLINK("http://x","58")', `"'=HYPERLINK(""http://x"",""58"")"`],
    ['+84 24 3825 3536', "'+84 24 3825 3536"],
    ['-5%', "'-5%"],
    ['@x', "'@x"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['58 = 58', '58 = 58'],
  ])('does not let %j be a formula', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  it('leaves numbers alone, negative ones too', () => {
    const [, line] = csv(withFigure({ value: -5.5, low: -6, high: 1e21 }).figures);
    expect(line).toContain(',-5.5,-6,1e+21,');
  });

  it('writes nothing that ends a text or is no UTF-8', () => {
    expect(cellOf('a\0b\ud83c')).toBe('a\uFFFDb\uFFFD');
    expect(cellOf('🌾 trái\u202eđảo')).toBe('🌾 trái\u202eđảo');
  });

  it('has a dialect for Excel under Vietnamese settings', () => {
    const [header, , , , , , line] = csv(SAMPLE.figures, VIETNAMESE_CSV);
    expect(header).toContain('\uFEFFid;document;start;');
    expect(line).toContain(';"58,5%";58,5;;;about;');
  });
});
