import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/dataset/build-dataset.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { claimed, documentsOf } from './rows.js';

const elsewhere = (value: number, claim: Partial<FigureRecord> = {}) => claimed(value, { document: 'b.txt', ...claim });

/** Pairs of values whose facts are in conflict. */
function conflictsOf(...figures: FigureRecord[]): (readonly [number | null, number | null])[] {
  const { facts } = buildDataset(documentsOf(figures));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts.flatMap((fact) => fact.conflicts.map((id) => [fact.value, byId.get(id)!.value] as const));
}

describe('a conflict', () => {
  it('is two answers to one question in two documents', () => {
    const dataset = buildDataset(documentsOf([claimed(5), elsewhere(7)]));
    const [one, other] = dataset.facts;
    expect(one).toMatchObject({ agreement: 'conflicting', conflicts: [other?.id] });
    expect(other).toMatchObject({ agreement: 'conflicting', conflicts: [one?.id] });
    expect(dataset.figures.map(({ flags }) => flags)).toEqual([['conflict'], ['conflict']]);
  });

  it('is two answers in one article with the same words for what is measured', () => {
    expect(conflictsOf(claimed(5), claimed(7))).toEqual([
      [5, 7],
      [7, 5],
    ]);
  });

  it('is found by a long label where the vocabulary has no name', () => {
    const label = { indicator: null, indicator_text: 'tỷ lệ hộ nghèo toàn tỉnh' };
    expect(conflictsOf(claimed(5, label), elsewhere(7, label))).toHaveLength(2);
  });

  it('adds its flag to those that are there, in their order', () => {
    const { figures } = buildDataset(
      documentsOf([claimed(5, { flags: ['aspect_inferred', 'period_inferred'] }), elsewhere(7)]),
    );
    expect(figures[0]?.flags).toEqual(['aspect_inferred', 'conflict', 'period_inferred']);
  });
});

describe('no conflict', () => {
  it.each<[string, FigureRecord, FigureRecord]>([
    ['a target and a result', claimed(5, { status: 'target' }), elsewhere(7)],
    ['an estimate and a result', claimed(5, { status: 'estimate' }), elsewhere(7)],
    ['two years', claimed(5), elsewhere(7, { period: '2025' })],
    ['two provinces', claimed(5), elsewhere(7, { place: 'VN-22' })],
    ['two districts', claimed(5, { place_text: 'huyện Sóc Sơn' }), elsewhere(7, { place_text: 'huyện Đông Anh' })],
    ['no period', claimed(5, { period: null }), elsewhere(7, { period: null })],
    ['no place', claimed(5, { place: null }), elsewhere(7, { place: null })],
    ['no status', claimed(5, { status: null }), elsewhere(7, { status: null })],
    ['two kinds of cooperative', claimed(5, { qualifier: 'nông nghiệp' }), elsewhere(7, { qualifier: 'vận tải' })],
    ['changes against two years', claimed(5, { baseline: '2019' }), elsewhere(7, { baseline: '2020' })],
    [
      'a common noun for a label',
      claimed(5, { indicator: null, indicator_text: 'xã' }),
      elsewhere(7, { indicator: null, indicator_text: 'xã' }),
    ],
    ['a point inside a range', claimed(68), elsewhere(0, { value: null, low: 65, high: 70, bound: 'range' })],
    ['a point above a lower bound', claimed(18), elsewhere(15, { bound: 'at_least', high: null })],
    [
      'about and exact within rounding',
      claimed(108_530),
      elsewhere(110_000, { bound: 'about', low: null, high: null }),
    ],
    [
      'one the rounding of the other',
      claimed(4.053e9, { number_text: '4.053' }),
      elsewhere(4.05e9, { number_text: '4,05' }),
    ],
    [
      'other words in one article',
      claimed(349, { indicator_text: 'HTX' }),
      claimed(309, { indicator_text: 'HTX đang hoạt động' }),
    ],
  ])('%s', (_, one, other) => {
    expect(conflictsOf(one, other)).toEqual([]);
  });

  it('is seen between two items of one sentence', () => {
    const sentence = { sentence_start: 40 };
    expect(conflictsOf(claimed(5, sentence), claimed(7, sentence))).toEqual([]);
  });

  it('is seen with an article that tells apart what our fields do not', () => {
    const list = [claimed(120, { sentence_start: 1 }), claimed(30, { sentence_start: 1 })];
    expect(conflictsOf(...list, elsewhere(150))).toEqual([]);
  });

  it('is seen in a list of three or more', () => {
    expect(conflictsOf(claimed(5), claimed(7), claimed(9))).toEqual([]);
  });

  it('is seen where a question has so many answers that it must be too coarse', () => {
    const answers = Array.from({ length: 9 }, (_, i) => claimed(100 + i, { document: `${i}.txt` }));
    expect(conflictsOf(...answers)).toEqual([]);
    expect(conflictsOf(...answers.slice(0, 3))).toHaveLength(6);
  });
});

describe('values that stay in conflict', () => {
  it.each<[string, FigureRecord, FigureRecord]>([
    ['neighbouring whole numbers', claimed(349), elsewhere(350)],
    ['beyond rounding', claimed(4.2e9, { number_text: '4,20' }), elsewhere(4.05e9, { number_text: '4,05' })],
    ['about and far off', claimed(80_000), elsewhere(110_000, { bound: 'about', low: null, high: null })],
    ['a point outside a range', claimed(71), elsewhere(0, { value: null, low: 65, high: 70, bound: 'range' })],
    ['below a lower bound', claimed(12), elsewhere(15, { bound: 'at_least', high: null })],
  ])('%s', (_, one, other) => {
    expect(conflictsOf(one, other)).toHaveLength(2);
  });
});
