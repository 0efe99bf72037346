import type { FigureRecord } from '../../dataset/records.js';

/**
 * What made a figure differ between two runs: its article's words, the rules (program and pipeline), a reviewer, or, where
 * both article and rules have changed, one of these two.
 */
export type Cause = 'text' | 'rules' | 'review' | 'text_or_rules';

/** A column that differs. */
export interface FieldChange {
  readonly field: keyof FigureRecord;
  readonly old: string | number | null;
  readonly new: string | number | null;
  readonly cause: Cause;
}

/** A figure that only one of two datasets has, or that differs between them. */
export interface FigureChange {
  readonly kind: 'appeared' | 'vanished' | 'changed';
  /** Of a changed figure one for each of its fields' causes. */
  readonly causes: readonly Cause[];
  /** As the new dataset has it; of a vanished figure, as the old one had it. */
  readonly figure: FigureRecord;
  /** Empty unless it has changed. */
  readonly fields: readonly FieldChange[];
}
