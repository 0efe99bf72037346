import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_LIMIT, CUT_NOTE, fitCell, xmlText } from '../../src/export/workbook/text.js';
import { writeWorkbook } from '../../src/export/workbook/write-workbook.js';
import { SAMPLE, withFigure } from './sample.js';
import { addressOf, cellXml, readSheets } from './workbook-reader.js';

const info = { title: 'Thử' };

/** A text as the cell `rule` of the first figure, read back. */
async function through(text: string): Promise<unknown> {
  return readSheets(await writeWorkbook(withFigure({ rule: text }), info))['Figures']![0]!['rule'];
}

describe('hostile text in a workbook', () => {
  it.each([
    '<script>alert(1)</script>',
    '&lt;b&gt; &amp;amp; &#0;',
    ']]><c r="A1"/>',
    '=HYPERLINK("http://x","58")',
    '+84 24 3825',
    '-5%',
    '@x',
    'trái\u202eđảo\u2066',
    '_x0041_ và _x000B_',
    'a\u000bb\u0001c',
    'a\nb\tc\u0085d\u2028e',
    '  khoảng trắng  ',
    '🌾🇻🇳',
    'số liệu'.normalize('NFD'),
    '2024',
    'TRUE',
    '#N/A',
  ])('%j is read back as it was', async (text) => {
    expect(await through(text)).toBe(text);
  });

  it.each([
    ['a\0b', 'a\uFFFDb'],
    ['nửa \ud83c cặp', 'nửa \uFFFD cặp'],
    ['\uFFFEx\uFFFF', '\uFFFDx\uFFFD'],
  ])('%j, which no XML can carry, becomes a replacement character', async (text, shown) => {
    expect(await through(text)).toBe(shown);
  });

  it('keeps the CR of a line end, which a parser would drop', () => {
    expect(xmlText('a\r\nb')).toBe('a&#13;\nb');
  });

  it('is a string and never a formula', async () => {
    const book = await writeWorkbook(withFigure({ quote: '=1+1' }), info);
    expect(cellXml(book, 1, addressOf(book, 'quote', 2))).toContain('t="inlineStr"><is><t>=1+1</t></is>');
  });

  it('leaves no character that XML forbids, whatever the text', () => {
    const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xmlText(text)).not.toMatch(forbidden);
        expect(xmlText(text).replace(/&(?:amp|lt|gt|#13);/g, '')).not.toMatch(/[&<>\r]/);
      }),
    );
  });

  it('links a document without letting its name out of the quotation marks', async () => {
    const path = 'a"&CMD|x!A1&"b.txt';
    const book = await writeWorkbook(
      { ...withFigure({ document: path }), documents: [{ ...SAMPLE.documents[0]!, path }] },
      { ...info, sourceHref: (each) => each },
    );
    expect(cellXml(book, 1, 'A2')).toContain(',"a""&amp;CMD|x!A1&amp;""b.txt")</f>');
    expect(readSheets(book)['Figures']![0]!['document']).toBe(path);
  });

  it('writes as text what is too long for a link, or has a control character', async () => {
    for (const path of [`${'dài/'.repeat(70)}a.txt`, 'a\u0007.txt']) {
      const documents = [{ ...SAMPLE.documents[0]!, path, url: 'javascript:alert(1)' }];
      const book = await writeWorkbook(
        { ...withFigure({ document: path }), documents },
        { ...info, sourceHref: (each) => each },
      );
      expect(cellXml(book, 1, 'A2')).not.toContain('<f>');
      expect(cellXml(book, 3, 'B2')).not.toContain('<f>');
      expect(readSheets(book)['Documents']![0]).toMatchObject({ path, url: 'javascript:alert(1)' });
    }
  });
});

describe('a text too long for a cell', () => {
  it('is cut, and says so', async () => {
    const cut = (await through('x'.repeat(40_000))) as string;
    expect(cut).toHaveLength(CELL_LIMIT);
    expect(cut.endsWith(CUT_NOTE)).toBe(true);
    expect(await through('x'.repeat(CELL_LIMIT))).toBe('x'.repeat(CELL_LIMIT));
  });

  it('is never cut inside a character', () => {
    expect(fitCell(`x${'🌾'.repeat(20_000)}`)).not.toMatch(/\p{Surrogate}/u);
    expect(fitCell('🌾'.repeat(20_000))).not.toMatch(/\p{Surrogate}/u);
  });

  it('loses the mark of a figure rather than a word', async () => {
    const sentence = `58 HTX ${'x'.repeat(40_000)}`;
    const book = await writeWorkbook(
      withFigure({ sentence, start: 0, end: 6, sentence_start: 0, sentence_end: sentence.length }),
      info,
    );
    const xml = cellXml(book, 1, addressOf(book, 'sentence', 2));
    expect(xml).not.toContain('<rPr>');
    expect(xml).toContain(CUT_NOTE);
  });
});
