import { groupBy } from '../core/group-by.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { type Agreement, agreementOf } from './agreement.js';
import type { Decision } from './decision.js';
import { Locator, type TextOf } from './locate.js';
import { type Orphan, openCases } from './open-cases.js';
import { reviewDocument } from './review-document.js';

/** A dataset's documents after review. */
export interface Reviewed {
  readonly documents: readonly DocumentRows[];
  /** Decisions that were not applied, since nobody can say for certain where they belong now. */
  readonly orphans: readonly Orphan[];
  readonly agreement: readonly Agreement[];
}

/**
 * Applies a journal to what the program has read: reviewers' readings take the place of the program's, which are kept beside
 * them. Documents that nobody has reviewed are the same objects as before; of the others the text is asked for.
 */
export function applyReviews(
  documents: readonly DocumentRows[],
  decisions: readonly Decision[],
  textOf: TextOf,
): Reviewed {
  const locator = new Locator(
    documents.map(({ document }) => document),
    textOf,
  );
  const { cases, orphans } = openCases(decisions, locator);
  const casesOf = groupBy(cases, ({ document }) => document);
  const reviewed = documents.map((rows) => {
    const own = casesOf.get(rows.document);
    return own ? reviewDocument(rows, own, locator) : { rows, orphans: [] };
  });
  return {
    documents: reviewed.map(({ rows }) => rows),
    orphans: [...orphans, ...reviewed.flatMap((one) => one.orphans)],
    agreement: agreementOf(cases),
  };
}
