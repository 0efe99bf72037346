import type { Anchor } from '../dataset/anchor.js';
import { READING_FIELDS, type Reading } from '../dataset/reading.js';
import type { Judgement } from './decision.js';

/** What a reviewer holds to be right: a reading of the words at an anchor, or that there is no figure. */
export type Outcome =
  | { readonly isFigure: true; readonly reading: Reading; readonly anchor: Anchor }
  | { readonly isFigure: false };

export function outcomeOf(decision: Judgement): Outcome {
  const { anchor } = decision;
  if (decision.action === 'reject') return { isFigure: false };
  if (decision.action === 'add') return { isFigure: true, reading: decision.reading, anchor };
  const { rule, confidence, ...reading } = decision.seen;
  if (decision.action === 'accept') return { isFigure: true, reading, anchor };
  const corrected: Record<string, unknown> = { ...reading };
  let span = anchor;
  for (const change of decision.changes) {
    if (change.field === 'span') span = change.new;
    else corrected[change.field] = change.new;
  }
  return { isFigure: true, reading: corrected as Reading, anchor: span };
}

/** Whether two reviewers hold the same to be right: no figure, or the same words read alike. */
export function sameOutcome(one: Outcome, other: Outcome): boolean {
  if (!one.isFigure || !other.isFigure) return one.isFigure === other.isFigure;
  return one.anchor.quote === other.anchor.quote && sameReading(one.reading, other.reading);
}

function sameReading(one: Reading, other: Reading): boolean {
  return READING_FIELDS.every((field) => one[field] === other[field]);
}
