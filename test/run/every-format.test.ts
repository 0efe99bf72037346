import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/audit/verify/check-document.js';
import { CodePoints } from '../../src/dataset/code-points.js';
import { type DocumentRows, toRows } from '../../src/dataset/to-rows.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractDocument } from '../../src/run/extract-document.js';
import { extractInput } from '../../src/run/extract-input.js';
import { readSource } from '../../src/sources/read-source.js';
import { isSkipped } from '../../src/sources/reader.js';
import { toDocument } from '../../src/sources/to-document.js';
import { all } from '../sources/folder.js';
import { type Article, FORMATS } from '../sources/formats.js';
import { put, workspace } from './workspace.js';

const pipeline = await loadPipeline('cooperatives');

const amount = fc.integer({ min: 2, max: 9999 }).map((n) => n.toLocaleString('vi-VN'));
const share = fc.integer({ min: 11, max: 999 }).map((n) => (n / 10).toLocaleString('vi-VN'));
const sentence = fc.oneof(
  amount.map((n) => `Năm 2024, tỉnh Nghệ An đã thành lập mới ${n} hợp tác xã, vượt kế hoạch đề ra.`),
  amount.map((n) => `Đến nay, toàn tỉnh có ${n} hợp tác xã với hơn ${n} thành viên.`),
  share.map((n) => `Doanh thu bình quân của một hợp tác xã năm 2023 đạt ${n} tỷ đồng/năm, tăng ${n}% so với năm 2022.`),
  share.map((n) => `Thu nhập của người lao động ở các hợp tác xã nông nghiệp khoảng ${n} triệu đồng/người/tháng.`),
);
const articleOf = (minLength: number, maxLength: number): fc.Arbitrary<Article> =>
  fc
    .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength, maxLength })
    .map((paragraphs) => ['Đổi mới kinh tế tập thể ở Nghệ An', ...paragraphs.map((sentences) => sentences.join(' '))]);

/** What a figure says, apart from where it stands. */
const claims = ({ figures }: DocumentRows) =>
  figures.map(({ value, low, high, bound, unit, number_text, indicator, period, place, aspect }) => ({
    ...{ value, low, high, bound, unit, number_text, indicator, period, place, aspect },
  }));

describe('one article', () => {
  it.each(FORMATS)('gives the same figures as $file, each quoted exactly', async ({ file, make }) => {
    const folder = workspace({});
    await fc.assert(
      fc.asyncProperty(articleOf(1, 4), async (lines) => {
        put(folder, { 'goc.txt': `${lines.join('\n\n')}\n`, [file]: Buffer.from(await make(lines)) });
        const [expected] = (await extractInput({ path: 'goc.txt', file: join(folder, 'goc.txt') }, { pipeline }))
          .documents;
        const input = { path: file, file: join(folder, file) };
        const { documents, skipped } = await extractInput(input, { pipeline });
        expect(skipped).toEqual([]);
        expect(documents).toHaveLength(1);
        expect(claims(documents[0]!)).toEqual(claims(expected!));
        expect(expected!.figures.length).toBeGreaterThan(0);
        const [source] = await all(readSource(input));
        if (!source || isSkipped(source)) throw new Error('was read before');
        expect(checkDocument(documents[0]!, new CodePoints(source.text))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

/** Breaks lines before they are longer than a width, as old editors do. */
const wrapped = (width: number) => (text: string) =>
  text.replace(new RegExp(`(?=.{${width + 1}})(.{20,${width}}) `, 'g'), '$1\n');

/** What typing, copying and old editors do to a text; what it says stays the same. */
const HABITS: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['lines that break inside sentences', wrapped(60)],
  ['lines that break and end in returns', (text) => wrapped(64)(text).replaceAll('\n', '\r\n')],
  ['no blank between sentences', (text) => text.replace(/(?<=[\p{L}%]\.) (?=\p{Lu})/gu, '')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['thousands parted by no-break spaces', (text) => text.replace(/(?<=\d)\.(?=\d{3})/g, '\u00a0')],
  ['thousands parted by narrow no-break spaces', (text) => text.replace(/(?<=\d)\.(?=\d{3})/g, '\u202f')],
  ['thousands parted by blanks', (text) => text.replace(/(?<=\d)\.(?=\d{3})/g, ' ')],
  ['stray returns', (text) => text.replaceAll('\n\n', '\r\r\n\r\n')],
  ['returns alone', (text) => text.replaceAll('\n', '\r')],
  ['soft hyphens and zero-width blanks', (text) => text.replaceAll('đồng', 'đ\u00adồng').replaceAll(',', ',\u200b')],
  ['Icelandic letters', (text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')],
  ['two blanks and tabs', (text) => text.replaceAll(' ', '  ').replaceAll('.  ', '.\t')],
];

describe('one article', () => {
  it.each(HABITS)('gives the same figures with %s, each quoted exactly', (_, change) => {
    fc.assert(
      // Fewer lines do not show that they are wrapped.
      fc.property(articleOf(10, 12), (lines) => {
        const text = `${lines.join('\n\n')}\n`;
        const [clean, messy] = [text, change(text)].map((one) => toRows(readText(one)));
        const said = (rows: DocumentRows) => claims(rows).map(({ number_text, ...claim }) => claim);
        expect(said(messy!)).toEqual(said(clean!));
        expect(checkDocument(messy!, new CodePoints(change(text)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

function readText(text: string) {
  const found = toDocument({ path: 'bai.txt', bytes: Buffer.from(text), encoding: 'utf-8', text });
  if (isSkipped(found)) throw new Error(found.reason);
  return extractDocument(found, pipeline);
}
