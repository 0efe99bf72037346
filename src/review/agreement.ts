import type { ReviewRecord } from '../dataset/review-record.js';
import type { Case } from './case.js';
import { outcomeOf, sameOutcome } from './outcome.js';

/** How far two reviewers agree on the figures that both have judged. */
export type Agreement = ReviewRecord['agreement'][number];

type Pair = [string, string];

/** The agreement of every two reviewers who have figures in common, by name. */
export function agreementOf(cases: readonly Case[]): Agreement[] {
  const reviewers = [...new Set(cases.flatMap(({ judgements }) => judgements.map(({ reviewer }) => reviewer)))].sort();
  const pairs = reviewers.flatMap((one, index) => reviewers.slice(index + 1).map((other): Pair => [one, other]));
  return pairs.flatMap((pair) => {
    const both = cases.flatMap(({ judgements }) => {
      const [one, other] = pair.map((name) => judgements.find(({ reviewer }) => reviewer === name));
      return one && other ? [[one, other] as const] : [];
    });
    if (both.length === 0) return [];
    const alike = both.filter(([one, other]) => sameOutcome(outcomeOf(one), outcomeOf(other))).length;
    const kappa = cohensKappa(both.map(([one, other]) => [kindOf(one.action), kindOf(other.action)]));
    return [{ reviewers: pair, figures: both.length, alike, share: alike / both.length, kappa }];
  });
}

/** A figure that was added and one that was corrected are both not as the program read them. */
function kindOf(action: Case['judgements'][number]['action']): string {
  return action === 'add' ? 'correct' : action;
}

/**
 * J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960): 1 is full
 * agreement, 0 what chance would give. Null where both give everything the same judgement, for which it is not defined.
 */
function cohensKappa(pairs: readonly Pair[]): number | null {
  const total = pairs.length;
  const observed = pairs.filter(([one, other]) => one === other).length / total;
  const shareOf = (kind: string, side: 0 | 1) => pairs.filter((pair) => pair[side] === kind).length / total;
  const kinds = [...new Set(pairs.flat())];
  const expected = kinds.reduce((sum, kind) => sum + shareOf(kind, 0) * shareOf(kind, 1), 0);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
