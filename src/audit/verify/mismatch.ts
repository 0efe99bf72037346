/** What can be wrong with a dataset; the command line has a sentence for each. */
type MismatchCode =
  | 'source_unread'
  | 'source_changed'
  | 'length_differs'
  | 'blocks_gap'
  | 'quote_differs'
  | 'outside_sentence'
  | 'evidence_differs'
  | 'id_differs'
  | 'id_twice'
  | 'unknown_document'
  | 'number_missing'
  | 'number_twice'
  | 'count_differs'
  | 'fact_without_figure'
  | 'figure_without_fact'
  | 'fact_differs'
  | 'fact_documents'
  | 'fact_agreement'
  | 'conflict_one_sided'
  | 'conflict_unflagged'
  | 'fact_of_rejected'
  | 'check_differs'
  | 'contradiction_unflagged'
  | 'journal_changed'
  | 'review_missing'
  | 'review_differs'
  | 'file_missing'
  | 'file_changed'
  | 'row_missing'
  | 'row_extra'
  | 'cell_differs';

/** One thing that is not as it should be: where, and the words and numbers that its sentence needs. */
export interface Mismatch {
  readonly code: MismatchCode;
  /** `figures.jsonl f-0123456789ab`, `seeds/a.txt:120`. */
  readonly where: string;
  readonly expected?: string | number;
  readonly found?: string | number;
  /** The field, column or file that is meant. */
  readonly part?: string;
}
