import { overlaps } from '../core/span.js';
import { accountFor } from '../dataset/account-for.js';
import { figureId } from '../dataset/ids.js';
import { numberPlace } from '../dataset/number-place.js';
import { sentenceAround } from '../dataset/passage-spans.js';
import type { FigureRecord } from '../dataset/records.js';
import type { Doubt } from '../dataset/review-record.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import type { Case } from './case.js';
import type { Located, Locator } from './locate.js';
import type { Orphan } from './open-cases.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { asAdded, asReviewed, type Standing } from './reviewed-figure.js';

/** A document's rows after review, and what could not be applied. */
export interface ReviewedDocument {
  readonly rows: DocumentRows;
  readonly orphans: readonly Orphan[];
}

/** Applies the cases of one document to the rows that the program read there. */
export function reviewDocument(rows: DocumentRows, cases: readonly Case[], locator: Locator): ReviewedDocument {
  const review = new DocumentReview(rows, locator);
  // What is no figure must be out of the way before other words can take its place.
  const rejections = cases.filter(({ last }) => last?.action === 'reject');
  for (const one of new Set([...rejections, ...cases])) review.settle(one);
  return review.result();
}

class DocumentReview {
  readonly #figures: Set<FigureRecord>;
  readonly #orphans: Orphan[] = [];

  constructor(
    readonly rows: DocumentRows,
    readonly locator: Locator,
  ) {
    this.#figures = new Set(rows.figures);
  }

  settle(one: Case): void {
    const read = this.#figureAt(one.place);
    const outcome = one.last && outcomeOf(one.last);
    const doubt = outcome?.isFigure ? this.#place(one, outcome, read) : this.#mark(one, read);
    const decision = one.last ?? one.remarks.at(-1);
    if (doubt && decision) this.#orphans.push({ decision, doubt });
  }

  result(): ReviewedDocument {
    const { document, ledger } = this.rows;
    const figures = [...this.#figures].sort((a, b) => a.start - b.start);
    const kept = accountFor(document.path, figures, ledger, this.#text.points);
    const counts = { figures: figures.length, numbers_in_ledger: kept.length };
    return { rows: { document: { ...document, ...counts }, figures, ledger: kept }, orphans: this.#orphans };
  }

  get #text() {
    return this.locator.text(this.rows.document)!;
  }

  /** The figure with the same first number; of a figure in words, the one that shares words. */
  #figureAt(place: Located): FigureRecord | undefined {
    const figures = this.rows.figures.filter((figure) => this.#figures.has(figure));
    if (hasDigits(place)) return figures.find((one) => hasDigits(one) && numberPlace(one) === numberPlace(place));
    return figures.find((one) => !hasDigits(one) && overlaps(one, place));
  }

  /** Notes that a figure is none, or only what was said of it. */
  #mark(one: Case, read: FigureRecord | undefined): Doubt | undefined {
    if (!read) return one.last ? undefined : 'figure_gone';
    this.#replace(read, withDispute({ ...read, ...one.judged(one.last ? 'rejected' : null) }, one));
    return undefined;
  }

  /** Puts a reviewer's reading into the place of the program's, or where the program reads nothing. */
  #place(one: Case, outcome: Outcome & { isFigure: true }, read: FigureRecord | undefined): Doubt | undefined {
    const { action, document, anchor } = one.last!;
    const place = outcome.anchor === anchor ? one.place : this.locator.locate(document, outcome.anchor);
    if (typeof place === 'string') return place;
    const touched = [...this.#figures].filter((figure) => figure !== read && overlaps(figure, place));
    if (touched.some(({ review }) => review !== 'rejected')) return 'overlap';
    for (const figure of touched) this.#figures.delete(figure);
    const standing = this.#standing(place, read);
    const judged = one.judged(action === 'correct' ? 'corrected' : 'accepted');
    const id = figureId(this.rows.document.sha256, numberPlace(place));
    const figure = read
      ? asReviewed(read, outcome.reading, standing, judged)
      : asAdded(id, outcome.reading, standing, judged);
    this.#replace(read, withDispute(figure, one));
    return undefined;
  }

  #standing({ document, start, end, quote }: Located, read: FigureRecord | undefined): Standing {
    const place = { document: document.path, start, end, quote };
    if (read && read.sentence_start <= start && end <= read.sentence_end) {
      const { sentence, sentence_start, sentence_end } = read;
      return { ...place, sentence, sentence_start, sentence_end };
    }
    const { points } = this.#text;
    const around = sentenceAround({ start, end }, document, points);
    const sentence = points.slice(around.start, around.end);
    return { ...place, sentence, sentence_start: around.start, sentence_end: around.end };
  }

  #replace(read: FigureRecord | undefined, figure: FigureRecord): void {
    if (read) this.#figures.delete(read);
    this.#figures.add(figure);
  }
}

function withDispute(figure: FigureRecord, { isDisputed }: Case): FigureRecord {
  return isDisputed ? { ...figure, flags: [...figure.flags, 'reviewers_disagree' as const].sort() } : figure;
}

function hasDigits({ quote }: { readonly quote: string }): boolean {
  return /\p{Nd}/u.test(quote);
}
