import { hash } from 'node:crypto';
import type { FigureRecord } from '../dataset/records.js';

/** The normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/** What a judged sample says of all figures. */
export interface Estimate {
  readonly judged: number;
  readonly right: number;
  /** The share that is right, with its 95 % interval; null before anything is judged. */
  readonly precision: { readonly share: number; readonly low: number; readonly high: number } | null;
}

/**
 * Draws figures at random, the same ones for the same seed, so that a sample can be judged over several days: each figure's
 * chance is a hash over seed and id, which no rule or order has a part in.
 */
export function sampleOf(figures: readonly FigureRecord[], size: number, seed: string): FigureRecord[] {
  return figures
    .map((figure) => ({ figure, lot: hash('sha256', `${seed}:${figure.id}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ figure }) => figure);
}

/** The precision of a sample as far as it is judged: a figure is right when it was accepted as it was read. */
export function estimatePrecision(sample: readonly FigureRecord[]): Estimate {
  const judged = sample.filter(({ review }) => review !== null);
  const right = judged.filter(({ review }) => review === 'accepted').length;
  return { judged: judged.length, right, precision: judged.length ? wilsonInterval(right, judged.length) : null };
}

/**
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical
 * Association 22 (1927): holds for small samples and for shares near 0 and 1, where the usual interval does not.
 */
export function wilsonInterval(right: number, judged: number): NonNullable<Estimate['precision']> {
  const share = right / judged;
  const spread = Z * Math.sqrt((share * (1 - share)) / judged + Z ** 2 / (4 * judged ** 2));
  const centre = share + Z ** 2 / (2 * judged);
  const scale = 1 + Z ** 2 / judged;
  return { share, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
