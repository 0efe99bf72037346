import { filterRows, NONE } from '../../audit/pages/facets.js';
import type { Flag } from '../../core/figure.js';
import type { FigureRecord } from '../../dataset/records.js';
import { withoutMarkup } from '../../dataset/without-markup.js';
import type { Decision } from '../decision.js';
import { estimatePrecision, sampleOf } from '../estimate.js';
import { QUEUE_FACETS, type QueueFacet, type QueueItem, type QueueRequest, type QueueResponse } from './api.js';
import type { ReviewState } from './review-state.js';

/** Figures that are sent at once; when they are done the next ones are asked for. */
const PAGE = 400;

type Row = Readonly<Record<QueueFacet, readonly string[]>> & {
  readonly figure: FigureRecord;
  /** The smaller, the sooner it is to be looked at. */
  readonly urgency: number;
};

/** Rows of figures, for those that the reviewer has not judged and has. A figure never changes: it is replaced by another. */
const KNOWN_ROWS = [new WeakMap<FigureRecord, Row>(), new WeakMap<FigureRecord, Row>()] as const;

/** What is to be looked at, the least certain first, as far as a filter lets it pass, with the counts of every value. */
export function answerQueue(
  { reviewer, filter, sample }: QueueRequest,
  state: ReviewState,
  decisions: readonly Decision[],
): QueueResponse {
  const { figures } = state;
  const skipped = skippedBy(reviewer, decisions);
  const drawn = sample && new Set(sampleOf(figures, sample.size, sample.seed).map(({ id }) => id));
  const rows = figures
    .filter(({ id }) => !drawn || drawn.has(id))
    .map((figure) => rowOf(figure, isBy(reviewer, figure)));
  const { rows: passed, counts } = filterRows<QueueFacet, Row>(rows, QUEUE_FACETS, filter);
  const ordered = byUrgency(passed, skipped);
  const titles = new Map(state.dataset.documents.map(({ path, title }) => [path, title ?? path]));
  return {
    total: ordered.length,
    items: ordered.slice(0, PAGE).map(({ figure }) => toItem(figure, titles.get(figure.document) ?? figure.document)),
    counts: counts as QueueResponse['counts'],
    progress: {
      figures: figures.length,
      reviewed: figures.filter(({ review }) => review !== null).length,
      mine: figures.filter((figure) => isBy(reviewer, figure)).length,
    },
    estimate: drawn && estimatePrecision(rows.map(({ figure }) => figure)),
  };
}

function rowOf(figure: FigureRecord, isMine: boolean): Row {
  const known = KNOWN_ROWS[isMine ? 1 : 0];
  const row = known.get(figure) ?? toRow(figure, isMine);
  known.set(figure, row);
  return row;
}

function toRow(figure: FigureRecord, isMine: boolean): Row {
  const { review, flags, indicator, place, period, status, rule, document } = figure;
  return {
    figure,
    urgency: urgencyOf(figure),
    review: [review ?? NONE],
    mine: [isMine ? 'judged' : NONE],
    flag: flags.length > 0 ? flags : [NONE],
    indicator: [indicator ?? NONE],
    place: [place ?? NONE],
    period: [period ?? NONE],
    status: [status ?? NONE],
    rule: [rule],
    document: [document],
  };
}

/** Steps so wide that contradictions come before doubt, and doubt before the number of flags. */
const CONTESTED = -1000;
const CONTRADICTIONS: ReadonlySet<Flag> = new Set<Flag>(['conflict', 'contradiction', 'reviewers_disagree']);
const FLAGGED = -0.0001;

function urgencyOf({ flags, confidence }: FigureRecord): number {
  const isContested = flags.some((flag) => CONTRADICTIONS.has(flag));
  return (isContested ? CONTESTED : 0) + confidence + flags.length * FLAGGED;
}

/** What was skipped comes last. */
function byUrgency(rows: readonly Row[], skipped: ReadonlySet<string>): Row[] {
  const later = (row: Row) => (skipped.has(row.figure.id) ? 1 : 0);
  return [...rows].sort((a, b) => later(a) - later(b) || a.urgency - b.urgency);
}

function toItem({ id, document, quote, flags, confidence, review }: FigureRecord, title: string): QueueItem {
  return { id, document, title, quote: withoutMarkup(quote), flags, confidence, review };
}

function isBy(reviewer: string, { reviewed_by }: FigureRecord): boolean {
  return reviewed_by.includes(reviewer);
}

/** Figures that a reviewer has looked at last without a judgement. */
function skippedBy(reviewer: string, decisions: readonly Decision[]): ReadonlySet<string> {
  const undone = new Set(decisions.map((decision) => (decision.action === 'undo' ? decision.undoes : '')));
  const skipped = new Set<string>();
  for (const decision of decisions) {
    if (!('figure' in decision) || decision.reviewer !== reviewer || undone.has(decision.id)) continue;
    if (decision.action === 'skip') skipped.add(decision.figure);
    else skipped.delete(decision.figure);
  }
  return skipped;
}
