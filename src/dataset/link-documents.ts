import type { Flag } from '../core/figure.js';
import { checkArithmetic, contradictingFigures } from './checks/check-arithmetic.js';
import { type Statement, toStatement } from './claims.js';
import { distinctIds } from './ids.js';
import { NearDuplicates } from './near-duplicates.js';
import type { CheckRecord, FigureRecord } from './records.js';
import type { DocumentRows } from './to-rows.js';

/** The rows of a document in its dataset, with what is to be gathered from those of all documents. */
export interface LinkedRows extends Pick<DocumentRows, 'document' | 'figures' | 'ledger'> {
  readonly checks: readonly CheckRecord[];
  /** What its figures state, but for those that a reviewer has rejected. */
  readonly statements: readonly Statement[];
}

/** Of a hash: enough to know bytes again, short enough to keep for every document of a crawl. */
const DIGITS = 12;

/** Links one document after the other to those before it. No more of them is held than tells copies apart. */
export class DocumentLinker {
  readonly #stories = new NearDuplicates();
  readonly #copyOf = distinctIds();

  add({ document, figures, ledger, sketch }: DocumentRows): LinkedRows {
    const { path, published } = document;
    const first = this.#stories.add({ path, published, sketch });
    const distinct = this.#distinctFigures(document.sha256, figures);
    const checks = checkArithmetic(distinct);
    const contradicting = contradictingFigures(checks);
    const stated = distinct.filter(({ review }) => review !== 'rejected');
    return {
      document: { ...document, same_story_as: first },
      figures: distinct.map((figure) => (contradicting.has(figure.id) ? withFlag(figure, 'contradiction') : figure)),
      ledger,
      checks,
      statements: stated.map((figure) => toStatement(figure, first ?? path)),
    };
  }

  /** Another copy of the same bytes has the same ids: its number goes behind each. */
  #distinctFigures(sha256: string, figures: readonly FigureRecord[]): FigureRecord[] {
    const bytes = sha256.slice(0, DIGITS);
    const copy = this.#copyOf(bytes).slice(bytes.length);
    const distinct = distinctIds();
    return figures.map((figure) => {
      const id = distinct(figure.id) + copy;
      return figure.id === id ? figure : { ...figure, id };
    });
  }
}

/** A figure with a flag that other figures give it. */
export function withFlag(figure: FigureRecord, flag: Flag): FigureRecord {
  return { ...figure, flags: [...figure.flags, flag].sort() };
}
