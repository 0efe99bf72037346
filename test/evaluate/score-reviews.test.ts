import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/core/wilson.js';
import { ADDED, type Dataset, type FigureRecord } from '../../src/dataset/records.js';
import { reviewedGold } from '../../src/evaluate/reviewed-gold.js';
import { reviewedOutcomes, scoreReviews } from '../../src/evaluate/score-reviews.js';
import { CAN_GIO, HA_NOI, SAMPLE } from '../export/sample.js';

const [FIRST, SECOND, THIRD, FOURTH] = SAMPLE.figures.map((figure) => ({ ...figure, review: null })) as [
  ...[FigureRecord, FigureRecord, FigureRecord, FigureRecord],
];
const FIGURES: FigureRecord[] = [
  { ...FIRST, rule: 'a', review: 'accepted' },
  { ...SECOND, rule: 'a', review: 'corrected', status: 'actual', machine: { status: 'target' } },
  { ...THIRD, rule: 'b', review: 'corrected', qualifier: 'nông nghiệp', machine: { qualifier: null } },
  { ...FOURTH, rule: 'b', review: 'rejected' },
  { ...FOURTH, id: 'f-1', rule: ADDED, review: 'accepted' },
  { ...FOURTH, id: 'f-2' },
];

describe('scores by review', () => {
  const scores = scoreReviews(FIGURES);

  it('count what the program read and a reviewer judged; the wording of a label may differ', () => {
    expect(scores).toMatchObject({ judged: 4, figures: 3, right: 2, added: 1, precision: { share: 0.5 } });
    expect(scores.corrected).toEqual({ status: 1, qualifier: 1 });
  });

  it('tell the rules apart', () => {
    expect(scores.rules.map(({ rule, judged, figures, right }) => [rule, judged, figures, right])).toEqual([
      ['a', 2, 2, 1],
      ['b', 2, 1, 1],
    ]);
  });

  it('say nothing before anybody has judged', () => {
    expect(scoreReviews([FIRST])).toMatchObject({ judged: 0, precision: null, rules: [] });
  });

  it('give pairs of what the program read and whether it was right', () => {
    const outcomes = reviewedOutcomes(FIGURES);
    expect(outcomes.map(({ right }) => right)).toEqual([true, false, true, false]);
    expect(outcomes[1]!.figure).toMatchObject({ rule: 'a', status: 'target' });
  });
});

describe("Wilson's interval", () => {
  // Values of the formula as R's prop.test(x, n, correct = FALSE) prints them.
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [90, 100, 0.8256, 0.9448],
  ])('of %i right in %i', (right, judged, low, high) => {
    const interval = wilsonInterval(right, judged);
    expect(interval.share).toBe(right / judged);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe('reviewed figures as annotations', () => {
  const dataset: Dataset = { ...SAMPLE, figures: [...FIGURES.slice(0, 4), FIGURES[5]!] };
  const [gold, ...others] = reviewedGold(dataset);

  it('are of the documents that a reviewer has judged', () => {
    expect(gold!.document).toBe(HA_NOI.path);
    expect(others.map(({ document }) => document)).not.toContain(CAN_GIO.path);
  });

  it('hold every field of a reviewed figure, and only the place of the others', () => {
    expect(gold!.figures[1]).toMatchObject({ quote: '40 HTX', status: 'actual', baseline: null, optional: false });
    const { start, end, quote } = FOURTH;
    expect(gold!.figures.at(-1)).toEqual({ start, end, quote, optional: true });
  });

  it('have what was rejected among the other numbers', () => {
    expect(gold!.figures.filter(({ quote, optional }) => quote === FOURTH.quote && !optional)).toEqual([]);
    expect(gold!.other).toContainEqual({ ...place(FOURTH), class: 'unexplained' });
    expect(gold!.other.map(({ class: kind }) => kind)).toContain('view_count');
  });
});

function place({ start, end, quote }: FigureRecord) {
  return { start, end, quote };
}
