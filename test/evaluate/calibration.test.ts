import { describe, expect, it } from 'vitest';
import { calibrated } from '../../src/core/calibration.js';
import { countKinds, type Outcome, reliability } from '../../src/evaluate/calibration.js';

const at = { start: 0, end: 1, quote: '' };

function outcome(rule: string, basis: 'sentence' | 'title' | undefined, right: boolean, confidence = 0.5): Outcome {
  return { figure: { rule, confidence, evidence: basis ? { period: { ...at, basis } } : {} }, right };
}
const times = (count: number, one: Outcome): Outcome[] => Array.from({ length: count }, () => one);

describe('confidence from what was judged', () => {
  it('is a half where nothing was judged', () => {
    expect(calibrated([])({ rule: 'noun/level', period: 'sentence' })).toBe(0.5);
  });

  it('comes near the share that was right where much was judged', () => {
    const confidence = calibrated([{ rule: 'noun/level', period: 'sentence', judged: 10_000, right: 9_000 }]);
    expect(confidence({ rule: 'noun/level', period: 'sentence' })).toBe(0.9);
  });

  it('takes a rule that was never judged for one of its kind of period', () => {
    const confidence = calibrated([
      { rule: 'noun/level', period: 'sentence', judged: 900, right: 900 },
      { rule: 'noun/level', period: 'none', judged: 900, right: 450 },
    ]);
    expect(confidence({ rule: 'new', period: 'none' })).toBeLessThan(0.55);
    expect(confidence({ rule: 'new', period: 'sentence' })).toBeGreaterThan(0.95);
  });

  it('is not carried away by two readings', () => {
    const confidence = calibrated([
      { rule: 'count/level', period: 'sentence', judged: 500, right: 400 },
      { rule: 'noun/rank', period: 'sentence', judged: 2, right: 0 },
    ]);
    expect(confidence({ rule: 'noun/rank', period: 'sentence' })).toBeGreaterThan(0.7);
  });
});

describe('counting', () => {
  it('keeps rules and where the period stood apart, in order', () => {
    const outcomes = [
      ...times(3, outcome('b', 'sentence', true)),
      outcome('b', 'sentence', false),
      outcome('b', undefined, true),
      outcome('a', 'title', false),
    ];
    expect(countKinds(outcomes)).toEqual([
      { rule: 'a', period: 'title', judged: 1, right: 0 },
      { rule: 'b', period: 'none', judged: 1, right: 1 },
      { rule: 'b', period: 'sentence', judged: 4, right: 3 },
    ]);
  });
});

describe('reliability', () => {
  it('puts what was given beside what was right', () => {
    const outcomes = [
      ...times(9, outcome('a', 'sentence', true, 0.92)),
      outcome('a', 'sentence', false, 0.92),
      outcome('a', undefined, false, 0.4),
    ];
    expect(reliability(outcomes)).toEqual([
      { from: 0, to: 0.5, readings: 1, given: 0.4, right: 0 },
      { from: 0.9, to: 0.95, readings: 10, given: expect.closeTo(0.92), right: 0.9 },
    ]);
  });

  it('has a class for certainty', () => {
    expect(reliability([outcome('a', 'sentence', true, 1)])).toMatchObject([{ to: 1, readings: 1 }]);
  });
});
