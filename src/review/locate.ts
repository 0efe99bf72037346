import type { Excerpt } from '../core/span.js';
import type { Anchor } from '../dataset/anchor.js';
import { AnchoredText } from '../dataset/anchored-text.js';
import { CodePoints } from '../dataset/code-points.js';
import type { DocumentRecord } from '../dataset/records.js';
import type { Doubt } from '../dataset/review-record.js';
import { Articles } from './articles.js';
import type { Placed } from './decision.js';

/** The text of a document as decoded; undefined where it cannot be had. */
export type TextOf = (document: DocumentRecord) => string | undefined;

/** A place in a document as it is now, in code points, with the words that stand there. */
export interface Located extends Excerpt {
  readonly document: DocumentRecord;
}

/** Finds the places of decisions in the documents of another run. Only what is certain is found. */
export class Locator {
  readonly #articles: Articles;
  readonly #texts = new Map<DocumentRecord, AnchoredText | undefined>();

  constructor(
    documents: readonly DocumentRecord[],
    readonly textOf: TextOf,
  ) {
    this.#articles = new Articles(documents);
  }

  /** Where an anchor of a decision's article stands now. */
  locate(article: Placed['document'], anchor: Anchor): Located | Doubt {
    const document = this.#articles.find(article);
    if (!document) return 'document_gone';
    const text = this.text(document);
    if (!text) return 'source_unread';
    const { quote, start, end } = anchor;
    const isUnchanged = document.sha256 === article.sha256;
    if (isUnchanged && text.points.slice(start, end) === quote) return { document, start, end, quote };
    const [found, ...others] = text.find(anchor);
    if (!found) return 'words_changed';
    if (others.length > 0) return 'words_repeated';
    return { document, ...found, quote: text.points.slice(found.start, found.end) };
  }

  text(document: DocumentRecord): AnchoredText | undefined {
    if (!this.#texts.has(document)) {
      const text = this.textOf(document);
      this.#texts.set(document, text === undefined ? undefined : new AnchoredText(new CodePoints(text)));
    }
    return this.#texts.get(document);
  }
}
