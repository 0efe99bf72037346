import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/audit/verify/check-document.js';
import { CodePoints } from '../../src/dataset/code-points.js';
import type { DocumentRows } from '../../src/dataset/to-rows.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractInput } from '../../src/run/extract-input.js';
import { readSource } from '../../src/sources/read-source.js';
import { isSkipped } from '../../src/sources/reader.js';
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
const article: fc.Arbitrary<Article> = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
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
      fc.asyncProperty(article, async (lines) => {
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
