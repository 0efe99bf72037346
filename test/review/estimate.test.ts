import { describe, expect, it } from 'vitest';
import { estimatePrecision, sampleOf } from '../../src/review/estimate.js';
import { SAMPLE } from '../export/sample.js';

const figures = Array.from({ length: 200 }, (_, at) => ({ ...SAMPLE.figures[0]!, id: `f-${at}` }));

describe('a sample', () => {
  it('is the same for the same seed, in whatever order the figures come', () => {
    const ids = (sample: readonly { id: string }[]) => sample.map(({ id }) => id);
    expect(ids(sampleOf(figures, 20, 'a'))).toEqual(ids(sampleOf([...figures].reverse(), 20, 'a')));
    expect(ids(sampleOf(figures, 20, 'a'))).not.toEqual(ids(sampleOf(figures, 20, 'b')));
    expect(ids(sampleOf(figures, 40, 'a')).slice(0, 20)).toEqual(ids(sampleOf(figures, 20, 'a')));
  });
});

describe('the estimate', () => {
  it('counts what was accepted as it was read, among what is judged', () => {
    const reviews = ['accepted', 'accepted', 'corrected', 'rejected', null] as const;
    const sample = reviews.map((review, at) => ({ ...figures[at]!, review }));
    expect(estimatePrecision(sample)).toMatchObject({ judged: 4, right: 2, precision: { share: 0.5 } });
    expect(estimatePrecision(sample.slice(4))).toEqual({ judged: 0, right: 0, precision: null });
  });
});
