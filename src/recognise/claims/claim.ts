import type { LedgerClass } from '../../core/figure.js';
import type { SentenceView, TokenSpan } from '../sentence-view.js';

/** Numbers that measure nothing, with the class and the rule that say what they are. */
export interface Claim extends TokenSpan {
  readonly class: LedgerClass;
  readonly rule: string;
}

/** Looks at the number at a token and claims it, with the tokens that belong to it, or leaves it. */
export type ClaimRule = (view: SentenceView, at: number) => Claim | undefined;

export function claim(claimed: Claim['class'], first: number, last: number, rule: string): Claim {
  return { class: claimed, first, last, rule };
}
