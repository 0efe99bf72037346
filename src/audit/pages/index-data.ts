/** What the index holds for its script. Nothing here touches a file: the script imports it too. */
import type { FactRecord, FigureRecord } from '../../dataset/records.js';
import type { Vocabulary } from '../../export/codebook.js';
import type { RelatedFigure } from './page-data.js';

/** What figures are filtered by on the index. */
export const INDEX_FACETS = ['indicator', 'place', 'period', 'status', 'flag', 'review'] as const;
export type IndexFacet = (typeof INDEX_FACETS)[number];

export interface IndexDocument {
  readonly path: string;
  readonly title: string;
  /** Null for what came from standard input, which has no page. */
  readonly href: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly figures: number;
  readonly others: number;
}

/** One answer to a question that has several. */
interface ConflictingAnswer {
  readonly amount: Pick<FigureRecord, 'value' | 'low' | 'high' | 'bound' | 'of' | 'unit'>;
  readonly statedBy: readonly RelatedFigure[];
}

export interface ConflictGroup {
  readonly question: Pick<
    FactRecord,
    'indicator' | 'indicator_text' | 'subject' | 'place' | 'period' | 'status' | 'aspect'
  >;
  readonly answers: readonly ConflictingAnswer[];
}

/** `page-data` of the index. */
export interface IndexData {
  readonly study: { readonly vi: string; readonly en: string };
  readonly documents: readonly IndexDocument[];
  /** Every value that a figure has under some facet, once. */
  readonly values: readonly string[];
  /** For each figure its document's place in `documents`, then for each facet its values' places in `values`. */
  readonly figures: readonly (readonly [document: number, ...facets: (readonly number[])[]])[];
  readonly conflicts: readonly ConflictGroup[];
  readonly labels: Vocabulary;
}
