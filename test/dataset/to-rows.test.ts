import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentRecord, figureRecord, ledgerRecord } from '../../src/dataset/records.js';
import { toRows } from '../../src/dataset/to-rows.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractText } from '../../src/run/extract-document.js';

const pipeline = await loadPipeline('cooperatives');
const SENTENCE = 'Năm 2024, tỉnh Nghệ An thành lập mới 58 HTX, doanh thu bình quân đạt 2,7 tỷ đồng/năm.';

const SEED = readFileSync('seeds/hue-kinh-te-tap-the-2024.txt', 'utf8');

const rowsOf = (text: string) => toRows(extractText(text, pipeline, 'a.txt'));
const slice = (text: string, { start, end }: { start: number; end: number }) => [...text].slice(start, end).join('');

describe.each([
  ['plain', SENTENCE],
  ['behind characters beyond the basic plane', `🌾🌾 𝐇𝐓𝐗 ${SENTENCE}`],
  ['decomposed', SENTENCE.normalize('NFD')],
  ['with a byte order mark and CRLF', `\ufeffTin tức\r\n${SENTENCE}\r\n`],
])('a text %s', (_, text) => {
  const { document, figures, ledger } = rowsOf(text);

  it('has quotations that code points cut out of it', () => {
    for (const row of [...figures, ...ledger]) expect(slice(text, row)).toBe(row.quote);
    for (const { sentence, sentence_start: start, sentence_end: end, evidence } of figures) {
      expect(slice(text, { start, end })).toBe(sentence);
      for (const words of Object.values(evidence)) expect(slice(text, words)).toBe(words.quote);
    }
  });

  it('has blocks that cover it', () => {
    expect(document.characters).toBe([...text].length);
    expect(document.blocks[0]?.start).toBe(0);
    expect(document.blocks.at(-1)?.end).toBe(document.characters);
  });

  it('has words in NFC, which compare', () => {
    const words = figures.flatMap((figure) => [
      figure.number_text,
      figure.unit_text,
      figure.indicator_text,
      figure.place_text,
    ]);
    for (const word of words) expect(word).toBe(word?.normalize('NFC') ?? null);
    expect(figures.map(({ value, place, unit_text }) => [value, place, unit_text])).toEqual([
      [58, 'VN-22', 'HTX'],
      [2.7e9, 'VN-22', 'đồng/năm'],
    ]);
  });
});

describe('the id of a figure', () => {
  it('is the same on every run', () => {
    expect(rowsOf(SENTENCE).figures.map(({ id }) => id)).toEqual(rowsOf(SENTENCE).figures.map(({ id }) => id));
    expect(rowsOf(SENTENCE).figures[0]?.id).toMatch(/^f-[0-9a-f]{12}$/);
  });

  it('does not depend on what a rule makes of the number', () => {
    const findings = extractText(SENTENCE, pipeline);
    const [figure] = findings.figures;
    const start = SENTENCE.indexOf('mới 58');
    const wider = { ...figure!, start, end: figure!.end, quote: SENTENCE.slice(start, figure!.end), unit: 'group' };
    const [before] = toRows(findings).figures;
    const [after] = toRows({ ...findings, figures: [wider] }).figures;
    expect(after?.quote).toBe('mới 58 HTX');
    expect(after?.id).toBe(before?.id);
  });

  it('depends on the document', () => {
    expect(rowsOf(`${SENTENCE} `).figures[0]?.id).not.toBe(rowsOf(SENTENCE).figures[0]?.id);
  });
});

describe('rows', () => {
  it.each([
    ['a sentence', SENTENCE],
    ['an article of seeds/', SEED],
    [
      'a number of more digits than a file can hold',
      `Toàn tỉnh có ${'9'.repeat(400)} HTX và ${'999.'.repeat(120)}999 tỷ đồng.`,
    ],
  ])('are what the schema says: %s', (_, text) => {
    const { document, figures, ledger } = rowsOf(text);
    expect(documentRecord.parse(document)).toEqual(document);
    expect(z.array(figureRecord).parse(figures)).toEqual(figures);
    expect(z.array(ledgerRecord).parse(ledger)).toEqual(ledger);
    expect(figures.length + ledger.length).toBeGreaterThan(0);
  });
});
