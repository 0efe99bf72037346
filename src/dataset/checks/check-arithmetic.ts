import { groupBy } from '../../core/group-by.js';
import type { CheckRecord, FigureRecord } from '../records.js';
import { checkChanges } from './change.js';
import type { Checker } from './check.js';
import { checkPlans } from './plan.js';
import { checkShares } from './share.js';
import { checkSums } from './sum.js';

const CHECKERS: readonly Checker[] = [checkPlans, checkSums, checkShares, checkChanges];

/** Holds the figures of each article against one another. Nothing is changed by what comes out. */
export function checkArithmetic(figures: readonly FigureRecord[]): CheckRecord[] {
  return [...groupBy(figures, ({ document }) => document).values()].flatMap((own) =>
    CHECKERS.flatMap((check) => check(own)),
  );
}

/** Ids of the figures that cannot all be right. */
export function contradictingFigures(checks: readonly CheckRecord[]): ReadonlySet<string> {
  return new Set(checks.filter(({ outcome }) => outcome === 'contradicts').flatMap((check) => check.figures));
}
