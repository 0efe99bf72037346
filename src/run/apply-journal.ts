import type { ReviewRecord } from '../dataset/review-record.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { applyReviews, type Reviewed } from '../review/apply.js';
import { reviewedPaths } from '../review/articles.js';
import type { Decision } from '../review/decision.js';
import { hashDecisions, readJournal } from '../review/journal.js';
import { readTexts, type Sources } from '../review/read-texts.js';

/** The documents of a run with the decisions of its folder applied, and what is to be said of that. */
export interface ReviewedRun {
  readonly documents: readonly DocumentRows[];
  /** Undefined where nobody has decided anything. */
  readonly review: ReviewRecord | undefined;
}

/** Applies the journal in the folder of a dataset to what the program has read. */
export async function applyJournal(
  folder: string,
  documents: readonly DocumentRows[],
  sources: Sources,
): Promise<ReviewedRun> {
  const decisions = readJournal(folder);
  if (decisions.length === 0) return { documents, review: undefined };
  const records = documents.map(({ document }) => document);
  const texts = await readTexts(sources, reviewedPaths(records, decisions));
  const reviewed = applyReviews(documents, decisions, ({ path }) => texts.get(path));
  return { documents: reviewed.documents, review: toRecord(reviewed, decisions) };
}

function toRecord({ documents, orphans, agreement }: Reviewed, decisions: readonly Decision[]): ReviewRecord {
  const figures = documents.flatMap((rows) => rows.figures);
  const count = (review: string) => figures.filter((figure) => figure.review === review).length;
  return {
    decisions: decisions.length,
    sha256: hashDecisions(decisions),
    figures: { accepted: count('accepted'), corrected: count('corrected'), rejected: count('rejected') },
    orphaned: orphans.map(({ decision, doubt }) => ({
      decision: decision.id,
      reviewer: decision.reviewer,
      document: decision.document.path,
      quote: decision.anchor.quote,
      doubt,
    })),
    agreement: [...agreement],
  };
}
