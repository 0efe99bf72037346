import { groupBy } from '../core/group-by.js';
import { numberPlace } from '../dataset/number-place.js';
import type { Doubt } from '../dataset/review-record.js';
import { Case } from './case.js';
import type { Decision, Placed } from './decision.js';
import type { Locator } from './locate.js';

/** A decision that cannot be applied, and why. */
export interface Orphan {
  readonly decision: Placed;
  readonly doubt: Doubt;
}

/** Decisions by the figure that they are about, as far as that is certain. */
export interface Cases {
  readonly cases: readonly Case[];
  readonly orphans: readonly Orphan[];
}

/** Brings decisions, in the order in which they were made, to the figures that they are about in the documents of now. */
export function openCases(decisions: readonly Decision[], locator: Locator): Cases {
  const cases = new Map<string, Case>();
  const orphans: Orphan[] = [];
  for (const decision of standing(decisions)) {
    const place = locator.locate(decision.document, decision.anchor);
    if (typeof place === 'string') {
      orphans.push({ decision, doubt: place });
      continue;
    }
    // Decisions are about one figure when they name the same first number, whatever words each took with it.
    const key = `${numberPlace(place)} ${place.document.path}`;
    const known = cases.get(key) ?? new Case(place);
    cases.set(key, known);
    known.add(decision);
  }
  return { cases: [...cases.values()], orphans: lastOfEach(orphans) };
}

/** Decisions that were not taken back, without those that say nothing. */
export function standing(decisions: readonly Decision[]): Placed[] {
  const undone = new Set(decisions.map((decision) => (decision.action === 'undo' ? decision.undoes : '')));
  return decisions.filter(
    (decision): decision is Placed =>
      decision.action !== 'undo' && decision.action !== 'skip' && !undone.has(decision.id),
  );
}

/** Who changed his mind about a figure is told of it once. */
function lastOfEach(orphans: readonly Orphan[]): Orphan[] {
  const about = ({ decision: { reviewer, document, anchor } }: Orphan) =>
    JSON.stringify([reviewer, document.sha256, anchor.start]);
  return [...groupBy(orphans, about).values()].map((same) => same.at(-1)!);
}
