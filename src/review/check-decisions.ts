import type { Mismatch } from '../audit/verify/mismatch.js';
import { groupBy } from '../core/group-by.js';
import { READING_FIELDS } from '../dataset/reading.js';
import { ADDED, type Dataset, type FigureRecord } from '../dataset/records.js';
import type { RunRecord } from '../dataset/run-record.js';
import type { Decision } from './decision.js';
import { hashDecisions } from './journal.js';
import type { TextOf } from './locate.js';
import { reviewAgain } from './review-again.js';

/** What decisions set. */
const REVIEWED = ['review', 'quote', 'reviewed_by', 'comment', ...READING_FIELDS] as const;

const JOURNAL = 'decisions.jsonl';

/** What comes of holding a dataset against its journal. */
export interface CheckedDecisions {
  readonly mismatches: readonly Mismatch[];
  /** Decisions that were made since the dataset was written and wait for the next run. */
  readonly waiting: number;
}

/** Applies the journal once more, as far as the run had it, and holds the figures against what comes of that. */
export function checkDecisions(
  { review }: Pick<RunRecord, 'review'>,
  decisions: readonly Decision[],
  dataset: Dataset,
  textOf: TextOf,
): CheckedDecisions {
  const applied = decisions.slice(0, review?.decisions ?? 0);
  const waiting = decisions.length - applied.length;
  if (review && review.sha256 !== hashDecisions(applied)) {
    return { mismatches: [{ code: 'journal_changed', where: JOURNAL }], waiting };
  }
  const expected = reviewAgain(dataset, applied, textOf);
  const found = groupBy(dataset.figures, keyOf);
  const mismatches = [...groupBy(expected, keyOf)].flatMap(([key, figures]) =>
    figures.flatMap((figure, copy) => compare(figure, found.get(key)?.[copy])),
  );
  return { mismatches, waiting };
}

/** What only reviewers read has an id that another copy of its article may change. */
function keyOf({ rule, id, document, start }: FigureRecord): string {
  return rule === ADDED ? `${document}:${start}` : id;
}

function compare(expected: FigureRecord, found: FigureRecord | undefined): Mismatch[] {
  const where = `figures.jsonl ${found?.id ?? expected.id}`;
  if (!found) return [{ code: 'review_missing', where, expected: expected.quote }];
  return REVIEWED.filter((field) => String(expected[field]) !== String(found[field])).map((part) => ({
    ...({ code: 'review_differs', where, part } as const),
    expected: `${expected[part] ?? ''}`,
    found: `${found[part] ?? ''}`,
  }));
}
