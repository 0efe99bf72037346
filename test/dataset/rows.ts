/** Rows for tests of what lies between documents: a figure with a complete claim, and documents that hold figures. */
import type { FigureRecord } from '../../src/dataset/records.js';
import type { DocumentRows } from '../../src/dataset/to-rows.js';
import { documentOf, figure } from '../export/sample-source.js';

let made = 0;

/** A figure that answers a question completely; each has a sentence of its own unless `claim` says otherwise. */
export function claimed(value: number, claim: Partial<FigureRecord> = {}): FigureRecord {
  const number = claim.number_text ?? String(value);
  const sentence = `Câu thứ ${++made}: doanh thu bình quân một HTX đạt ${number} đồng.`;
  const plain = figure({ path: 'a.txt', text: sentence }, [sentence, `${number} đồng`, number, 'đồng'], {
    value,
    unit: 'VND',
    indicator: 'average_revenue',
    indicator_text: 'doanh thu bình quân một HTX',
    subject: 'cooperative',
    status: 'actual',
    period: '2024',
    place: 'VN-HN',
    place_text: 'Hà Nội',
    evidence: { indicator_text: { start: 0, end: 1, quote: 'd', basis: 'figure' } },
  });
  return { ...plain, id: `f-${String(made).padStart(12, '0')}`, sentence_start: made * 1000, ...claim };
}

/** One document for each path that the figures name. */
export function documentsOf(figures: readonly FigureRecord[]): DocumentRows[] {
  const paths = [...new Set(figures.map(({ document }) => document))];
  return paths.map((path) => ({
    document: documentOf({ path, text: 'Bài' }),
    figures: figures.filter(({ document }) => document === path),
    ledger: [],
  }));
}
