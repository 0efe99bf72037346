import type { Basis } from './figure.js';

/** What a figure's chance to be right is told by: the rule that read it, and where its period was found. */
interface ReadingKind {
  readonly rule: string;
  readonly period: Basis | 'none';
}

/** How many readings of a kind were judged by people, and in how many of them every field was right. */
export interface KindCount extends ReadingKind {
  readonly judged: number;
  readonly right: number;
}

/** Tells from what was judged how far a reading of a kind can be trusted. */
export type Confidence = (kind: ReadingKind) => number;

/**
 * How many judged readings a wider group weighs against a narrower one. Readings of one article are right or wrong together,
 * so this is more than for independent ones; chosen by cross-validation over articles.
 */
const PRIOR_WEIGHT = 40;

/**
 * The share of readings that were right, from wide to narrow: of all, of those whose period was found alike, of those by the
 * same rule too. Each narrower share is drawn to the wider one as if that had `PRIOR_WEIGHT` readings more (the mean of a beta
 * distribution). 0.5 where nothing was judged. Two decimals: more would say more than the counts do.
 */
export function calibrated(counts: readonly KindCount[]): Confidence {
  const groups = new Map<string, { judged: number; right: number }>();
  for (const { judged, right, ...kind } of counts) {
    for (const key of groupsOf(kind)) {
      const group = groups.get(key) ?? { judged: 0, right: 0 };
      groups.set(key, { judged: group.judged + judged, right: group.right + right });
    }
  }
  return (kind) => {
    const share = groupsOf(kind).reduce((wider, key, depth) => {
      const { judged, right } = groups.get(key) ?? { judged: 0, right: 0 };
      const weight = depth === 0 ? 2 : PRIOR_WEIGHT;
      return (right + weight * wider) / (judged + weight);
    }, 0.5);
    return Math.round(share * 100) / 100;
  };
}

function groupsOf({ rule, period }: ReadingKind): string[] {
  return ['', period, `${period} ${rule}`];
}
