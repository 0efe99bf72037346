import type { KindCount } from '../core/calibration.js';
import type { FigureRecord } from '../dataset/records.js';
import type { Comparison } from './compare.js';

/** A reading that people judged. */
export interface Outcome {
  readonly figure: Pick<FigureRecord, 'rule' | 'confidence' | 'evidence'>;
  /** Whether it is a figure and every field that makes the claim is right. */
  readonly right: boolean;
}

/** Readings that were given about the same confidence. */
export interface Reliability {
  /** The class holds `from` and more, below `to`. */
  readonly from: number;
  readonly to: number;
  readonly readings: number;
  /** Mean of the confidence given, and the share that was right. */
  readonly given: number;
  readonly right: number;
}

const CLASSES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

export function outcomesOf(comparisons: readonly Comparison[]): Outcome[] {
  return comparisons.flatMap(({ matches, extra }) => [
    ...matches.map(({ found, strict }) => ({ figure: found, right: strict })),
    ...extra.map((figure) => ({ figure, right: false })),
  ]);
}

/** How often readings of each kind were right, sorted, as `calibration.yaml` of a pipeline keeps it. */
export function countKinds(outcomes: readonly Outcome[]): KindCount[] {
  const counts = new Map<string, KindCount>();
  for (const { figure, right } of outcomes) {
    const { rule } = figure;
    const period = figure.evidence.period?.basis ?? 'none';
    const key = `${rule} ${period}`;
    const before = counts.get(key) ?? { rule, period, judged: 0, right: 0 };
    counts.set(key, { ...before, judged: before.judged + 1, right: before.right + (right ? 1 : 0) });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

/** Whether confidence keeps its word: of the readings given 0.9, about nine in ten should be right. */
export function reliability(outcomes: readonly Outcome[]): Reliability[] {
  return CLASSES.slice(1).flatMap((to, i) => {
    const from = CLASSES[i]!;
    const members = outcomes.filter(({ figure }) => figure.confidence >= from && figure.confidence < to);
    if (members.length === 0) return [];
    const given = members.reduce((sum, { figure }) => sum + figure.confidence, 0) / members.length;
    const right = members.filter((one) => one.right).length / members.length;
    return [{ from, to: Math.min(to, 1), readings: members.length, given, right }];
  });
}
