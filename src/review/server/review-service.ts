import { resolve } from 'node:path';
import { labelsOf } from '../../audit/pages/labels.js';
import type { PageFigure } from '../../audit/pages/page-data.js';
import { pageFigure } from '../../audit/pages/page-figure.js';
import { type Pages, preparePages } from '../../audit/pages/pages.js';
import { renderArticle } from '../../audit/pages/render-article.js';
import type { RunRecord } from '../../dataset/run-record.js';
import type { Vocabulary } from '../../export/codebook.js';
import { readVocabulary } from '../../export/read-codebook.js';
import { readRun } from '../../export/read-run.js';
import type { Decision, Placed } from '../decision.js';
import { type Codes, codesOf } from '../field-fault.js';
import { Journal } from '../journal.js';
import type {
  DecisionRequest,
  DocumentRequest,
  QueueRequest,
  QueueResponse,
  ReviewedDocument,
  Saved,
  Session,
} from './api.js';
import { makeDecision } from './make-decision.js';
import { answerQueue } from './queue.js';
import { ReviewState } from './review-state.js';

/** What the review page can ask for, without the network in between. Holds the folder's lock until it is closed. */
export class ReviewService {
  readonly #pages: Pages;
  readonly #codes: Codes;

  private constructor(
    readonly run: RunRecord,
    readonly journal: Journal,
    readonly state: ReviewState,
    vocabulary: Vocabulary,
  ) {
    const about = { study: run.pipeline.label, generator: '', vocabulary, sourceHref: () => undefined };
    this.#pages = preparePages(state.dataset, about);
    this.#codes = codesOf(vocabulary);
  }

  /** Throws `folder_locked` where another process reviews the same folder, `no_dataset` where there is none. */
  static async open(folder: string): Promise<ReviewService> {
    const run = readRun(folder);
    const journal = await Journal.open(folder);
    try {
      const state = await ReviewState.open(folder, run, resolve(folder, run.source_root), journal.decisions);
      return new ReviewService(run, journal, state, readVocabulary(folder));
    } catch (error) {
      await journal.close();
      throw error;
    }
  }

  session(): Session {
    const { documents } = this.state.dataset;
    const { about } = this.#pages;
    return {
      study: about.study,
      documents: documents.length,
      figures: this.state.figures.length,
      labels: labelsOf(about.vocabulary),
    };
  }

  queue(request: QueueRequest): QueueResponse {
    return answerQueue(request, this.state, this.journal.decisions);
  }

  async document(wanted: DocumentRequest): Promise<ReviewedDocument> {
    const rows = 'path' in wanted ? this.state.rowsOf(wanted.path) : this.state.figure(wanted.figure).rows;
    const { path } = rows.document;
    const { anchored, folds } = await this.state.text(path);
    const { points } = anchored;
    const { document, figures } = rows;
    const inPlace = (figure: PageFigure): PageFigure => ({
      ...figure,
      same: figure.same.map(toReview),
      conflicting: figure.conflicting.map(toReview),
    });
    return {
      path,
      title: document.title ?? path,
      article: renderArticle(rows, { points, folds }),
      figures: figures.map((record) => inPlace(pageFigure(record, document, points, this.#pages))),
    } as ReviewedDocument;
  }

  /** Resolves when the decision is on the disk, and not before. */
  async decide(request: DecisionRequest): Promise<Saved> {
    const { journal, state } = this;
    const entry = await makeDecision(request, { state, decisions: journal.decisions, codes: this.#codes });
    const [saved] = await journal.append([entry]);
    const about = placedBy(saved!, journal.decisions);
    const path = state.pathOf(about) ?? '';
    await state.apply(path, journal.decisions);
    const id = 'figure' in about ? about.figure : state.idAt(path, about);
    return { saved: saved!.id, document: path, figure: id === undefined ? null : state.find(id) };
  }

  close(): Promise<void> {
    return this.journal.close();
  }
}

/** The decision that says where: a decision itself, or the one that it takes back. */
function placedBy(decision: Decision, decisions: readonly Decision[]): Placed {
  const placed = decision.action === 'undo' ? decisions.find(({ id }) => id === decision.undoes) : decision;
  return placed as Placed;
}

/** On this page a figure's address is its id. */
function toReview<Related extends { readonly id: string }>(related: Related): Related & { readonly href: string } {
  return { ...related, href: `#${related.id}` };
}
