import { describe, expect, it } from 'vitest';
import { explainDocument, explainFigure } from '../../src/audit/explain.js';
import { buildDataset } from '../../src/dataset/build-dataset.js';
import { toRows } from '../../src/dataset/to-rows.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractText } from '../../src/run/extract-document.js';

const pipeline = await loadPipeline('cooperatives');
const TEXT =
  '🌾 Nghệ An phát triển hợp tác xã\n\nNăm 2024, tỉnh Nghệ An thành lập mới 58 HTX. Các HTX vui mừng.\nDoanh thu bình quân một HTX đạt 2,7 tỷ đồng/năm.\n';
const rows = toRows(extractText(TEXT, pipeline, 'a.txt'));

describe('a document explained', () => {
  const passages = explainDocument(rows, TEXT);

  it('shows each number once, in its own sentence', () => {
    expect(passages.map(({ figures, ledger }) => [...figures, ...ledger].map(({ quote }) => quote))).toEqual([
      ['58 HTX', '2024'],
      ['2,7 tỷ đồng/năm'],
    ]);
    for (const { text, start, figures } of passages) {
      for (const figure of figures) {
        const inside = [...text].slice(figure.start - start, figure.end - start).join('');
        expect(inside).toBe(figure.quote);
      }
    }
  });

  it('counts lines from one', () => {
    expect(passages.map(({ line }) => line)).toEqual([3, 4]);
  });
});

describe('a figure explained', () => {
  const dataset = buildDataset([
    rows,
    toRows(extractText(TEXT.replace('2,7 tỷ', '2.700 triệu'), pipeline, 'b.txt')),
    toRows(extractText(TEXT.replace('58', '60'), pipeline, 'c.txt')),
  ]);

  it('comes with where else it is stated', () => {
    const figure = dataset.figures.find(({ document, quote }) => document === 'a.txt' && quote.startsWith('2,7'));
    const explained = explainFigure(figure!.id, dataset);
    expect(explained?.same.map(({ document }) => document)).toEqual(['b.txt', 'c.txt']);
    expect(explained?.passage.text).toBe(figure?.sentence);
  });

  it('comes with what contradicts it', () => {
    const figure = dataset.figures.find(({ quote }) => quote === '60 HTX');
    const explained = explainFigure(figure!.id, dataset);
    expect(explained?.fact?.agreement).toBe('conflicting');
    expect(explained?.conflicting.map(({ quote }) => quote)).toEqual(['58 HTX', '58 HTX']);
  });

  it('is not invented', () => {
    expect(explainFigure('f-000000000000', dataset)).toBeUndefined();
  });
});
