import { filterRows, NONE } from '../../audit/pages/facets.js';
import type { FigureRecord } from '../../dataset/records.js';
import type { Decision } from '../decision.js';
import { estimatePrecision, sampleOf } from '../estimate.js';
import { QUEUE_FACETS, type QueueFacet, type QueueItem, type QueueRequest, type QueueResponse } from './api.js';
import type { ReviewState } from './review-state.js';

/** Figures that are sent at once; when they are done the next ones are asked for. */
const PAGE = 400;

type Row = Readonly<Record<QueueFacet, readonly string[]>> & {
  readonly figure: FigureRecord;
  readonly skipped: boolean;
};

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
    .map((figure) => toRow(figure, isBy(reviewer, figure), skipped.has(figure.id)));
  const { rows: passed, counts } = filterRows<QueueFacet, Row>(rows, QUEUE_FACETS, filter);
  const ordered = byUrgency(passed);
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

function toRow(figure: FigureRecord, isMine: boolean, skipped: boolean): Row {
  const { review, flags, indicator, place, period, status, rule, document } = figure;
  return {
    figure,
    skipped,
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

/** Contradictions first, then the least certain, then what has most flags; what was skipped comes last. */
function byUrgency(rows: readonly Row[]): Row[] {
  const doubt = ({ figure, skipped }: Row) => [
    skipped ? 1 : 0,
    figure.flags.some((flag) => flag === 'conflict' || flag === 'reviewers_disagree') ? 0 : 1,
    figure.confidence,
    -figure.flags.length,
  ];
  const keyed = rows.map((row, at) => ({ row, key: [...doubt(row), at] }));
  keyed.sort((a, b) => {
    const differs = a.key.findIndex((each, at) => each !== b.key[at]);
    return a.key[differs]! - b.key[differs]!;
  });
  return keyed.map(({ row }) => row);
}

function toItem({ id, document, quote, flags, confidence, review }: FigureRecord, title: string): QueueItem {
  return { id, document, title, quote, flags, confidence, review };
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
