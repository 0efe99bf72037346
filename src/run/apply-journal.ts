import { hash } from 'node:crypto';
import type { ReviewRecord } from '../dataset/review-record.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { applyReviews, type Reviewed } from '../review/apply.js';
import { Articles } from '../review/articles.js';
import type { Decision } from '../review/decision.js';
import { readJournal } from '../review/journal.js';
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
  const texts = await readTexts(sources, reviewedPaths(documents, decisions));
  const reviewed = applyReviews(documents, decisions, ({ path }) => texts.get(path));
  return { documents: reviewed.documents, review: toRecord(reviewed, decisions) };
}

function reviewedPaths(documents: readonly DocumentRows[], decisions: readonly Decision[]): Set<string> {
  const articles = new Articles(documents.map(({ document }) => document));
  const found = decisions.flatMap((decision) =>
    decision.action === 'undo' ? [] : (articles.find(decision.document)?.path ?? []),
  );
  return new Set(found);
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

/** What a run notes of the journal, so that a later change of a line that was applied shows. */
function hashDecisions(decisions: readonly Decision[]): string {
  return hash('sha256', decisions.map((decision) => JSON.stringify(decision)).join('\n'));
}
