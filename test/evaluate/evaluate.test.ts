import { describe, expect, it } from 'vitest';
import type { Judged } from '../../src/evaluate/compare.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { GoldFigure } from '../../src/evaluate/gold.js';
import { figure, ledgerRow, spanOf } from '../export/sample-source.js';

const TEXT = 'Năm 2024 thành lập mới 58 HTX, giải thể 12 HTX và có khoảng 190 giường bệnh, tăng 4,8%.';
const SOURCE = { path: 'a.txt', text: TEXT };

const gold = (quote: string, value: number, fields: Partial<GoldFigure> = {}): GoldFigure => ({
  ...spanOf(TEXT, quote),
  ...{ value, low: value, high: value, bound: 'exact', unit: 'cooperative', aspect: 'level' },
  optional: false,
  ...fields,
});
const found = (quote: string, value: number, fields: Parameters<typeof figure>[2] = {}) =>
  figure(SOURCE, [TEXT, quote, quote.split(' ')[0]!], { value, unit: 'cooperative', ...fields });

const judged = (golds: GoldFigure[], figures: Judged['figures'], ledger: Judged['ledger'] = []): Judged => ({
  gold: { document: 'a.txt', figures: golds, other: [] },
  text: TEXT,
  figures,
  ledger,
});

describe('detection', () => {
  it('pairs figures by their first number, whatever the span', () => {
    const { detection } = evaluate([judged([gold('58 HTX', 58)], [found('mới 58', 58)])]);
    expect(detection).toMatchObject({ gold: 1, predicted: 1, correct: 1, f1: 1 });
  });

  it('counts what is missed and what is too much', () => {
    const { detection } = evaluate([
      judged([gold('58 HTX', 58), gold('12 HTX', 12)], [found('58 HTX', 58), found('190 giường bệnh', 190)]),
    ]);
    expect(detection).toMatchObject({ gold: 2, predicted: 2, correct: 1, precision: 0.5, recall: 0.5 });
  });

  it('neither asks for nor punishes what is optional', () => {
    const optional = { optional: true };
    const both = [gold('58 HTX', 58, optional), gold('12 HTX', 12, optional)];
    expect(evaluate([judged(both, [found('58 HTX', 1)])]).detection).toMatchObject({ gold: 0, predicted: 0 });
  });

  it('counts a second reading of one figure neither way', () => {
    const { detection } = evaluate([judged([gold('58 HTX', 58)], [found('58 HTX', 58), found('58 HTX', 58)])]);
    expect(detection).toMatchObject({ gold: 1, predicted: 1 });
  });
});

describe('fields', () => {
  const scoreOf = (one: GoldFigure, other: ReturnType<typeof found>) => evaluate([judged([one], [other])]);

  it('are judged only where annotators say something', () => {
    const { fields, strict } = scoreOf(gold('58 HTX', 58, { period: '2024' }), found('58 HTX', 58, { place: 'VN-22' }));
    expect(fields['period']).toEqual({ judged: 1, right: 0, silent: 0 });
    expect(fields['place']).toEqual({ judged: 0, right: 0, silent: 1 });
    expect(fields['baseline']).toBeUndefined();
    expect(strict.correct).toBe(0);
  });

  it('are right when annotators say that there is none, and there is none', () => {
    expect(scoreOf(gold('58 HTX', 58, { indicator: null }), found('58 HTX', 58)).strict.correct).toBe(1);
  });

  it('do not make a figure wrong where they only word it', () => {
    const { fields, strict } = scoreOf(
      gold('58 HTX', 58, { indicator_text: 'thành lập mới … HTX', qualifier: 'nông nghiệp' }),
      found('58 HTX', 58, { indicator_text: 'giải thể' }),
    );
    expect(fields['indicator_text']?.right).toBe(0);
    expect(fields['qualifier']?.right).toBe(0);
    expect(strict.correct).toBe(1);
  });

  it.each([
    ['thành lập mới … HTX', 'HTX thành lập mới', 1],
    ['doanh thu bình quân', 'Doanh thu bình quân một HTX', 1],
    ['doanh thu bình quân', 'lợi nhuận bình quân năm', 0],
    ['tỷ lệ', '', 0],
  ])('take %j for %j: %d', (wanted, read, right) => {
    const { fields } = scoreOf(
      gold('58 HTX', 58, { indicator_text: wanted }),
      found('58 HTX', 58, { indicator_text: read || null }),
    );
    expect(fields['indicator_text']?.right).toBe(right);
  });

  it.each([
    ['bed', 'giường bệnh', 1],
    ['bed', 'bệnh viện', 0],
    ['person', 'giường bệnh', 0],
    ['bed', 'house', 0],
  ])('take the unit %j for %j: %d', (wanted, read, right) => {
    const { fields } = scoreOf(
      gold('190 giường bệnh', 190, { unit: wanted }),
      found('190 giường bệnh', 190, { unit: read }),
    );
    expect(fields['unit']?.right).toBe(right);
  });

  it('leave the bounds of “about” open', () => {
    const about = { bound: 'about', low: null, high: null } as const;
    const { strict } = scoreOf(gold('190 giường bệnh', 190, about), found('190 giường bệnh', 190, { bound: 'about' }));
    expect(strict.correct).toBe(1);
  });
});

describe('tables', () => {
  const scores = evaluate([
    judged(
      [
        gold('58 HTX', 58, { indicator: 'new_establishments' }),
        gold('12 HTX', 12, { indicator: 'dissolutions_or_conversions' }),
      ],
      [
        found('58 HTX', 58, { indicator: 'new_establishments', rule: 'action/level' }),
        found('12 HTX', 13, { indicator: 'new_establishments', rule: 'action/level' }),
        found('4,8%', 4.8, { rule: 'noun/change' }),
      ],
    ),
  ]);

  it('score each rule', () => {
    expect(scores.rules).toEqual([
      { rule: 'action/level', predicted: 2, figures: 2, strict: 1 },
      { rule: 'noun/change', predicted: 1, figures: 0, strict: 0 },
    ]);
  });

  it('score each indicator', () => {
    expect(scores.indicators).toMatchObject([
      { indicator: 'dissolutions_or_conversions', gold: 1, predicted: 0, correct: 0 },
      { indicator: 'new_establishments', gold: 1, predicted: 2, correct: 1, precision: 0.5, recall: 1 },
    ]);
  });
});

describe('the numbers of a text', () => {
  it('are each accounted for, once', () => {
    const year = ledgerRow(SOURCE, '2024', 'period', 'year');
    const wrong = { ...ledgerRow(SOURCE, '58', 'code', 'x'), quote: '59' };
    const { numbers } = evaluate([judged([], [found('58 HTX', 58)], [year, wrong])]);
    expect(numbers).toEqual({ digits: 5, unaccounted: 3, twice: 1, badOffsets: 1 });
  });
});
