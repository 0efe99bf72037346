import { hash } from 'node:crypto';
import { type EstimatedShare, wilsonInterval } from '../core/wilson.js';
import type { FigureRecord } from '../dataset/records.js';

/** What a judged sample says of all figures. */
export interface Estimate {
  readonly judged: number;
  readonly right: number;
  /** The share that is right, with its 95 % interval; null before anything is judged. */
  readonly precision: EstimatedShare | null;
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
