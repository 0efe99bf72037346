import type { Excerpt, Span } from './span.js';

export const BOUNDS = ['exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

export const ASPECTS = ['level', 'increase', 'decrease', 'share_of_plan', 'above_plan', 'below_plan', 'rank'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const STATUSES = ['target', 'estimate', 'actual', 'norm'] as const;
export type Status = (typeof STATUSES)[number];

/** Where a field was read, from the closest to the farthest; everything after `sentence` is inferred. */
export const BASES = ['figure', 'sentence', 'context', 'title', 'document'] as const;
export type Basis = (typeof BASES)[number];

/** The words that a field was read from. */
export interface Evidence extends Excerpt {
  readonly basis: Basis;
}

/** Why a person should look at a figure. */
export const FLAGS = [
  'ambiguous_separator',
  'aspect_inferred',
  'conflict',
  'contradiction',
  'hedge_shared',
  'implausible',
  'indicator_inferred',
  'period_inferred',
  'place_inferred',
  'range_reversed',
  'reviewers_disagree',
  'status_inferred',
  'subject_inferred',
  'unit_inferred',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Fields that carry evidence. */
export type EvidenceField =
  | 'value'
  | 'bound'
  | 'unit'
  | 'indicator'
  | 'indicator_text'
  | 'subject'
  | 'qualifier'
  | 'aspect'
  | 'status'
  | 'period'
  | 'baseline'
  | 'place';

/**
 * One figure as an article states it. Names and meanings are those of the published dataset (docs/dataset.md); spans are
 * UTF-16 units here and code points in files.
 */
export interface Figure extends Excerpt {
  value: number | null;
  low: number | null;
  high: number | null;
  /** The value by the other reading of a doubtful separator (`674,573 tấn`); null where there is only one. */
  other_value: number | null;
  bound: Bound;
  hedge: string | null;
  of: number | null;
  unit: string | null;
  number_text: string;
  unit_text: string | null;
  indicator: string | null;
  indicator_text: string | null;
  subject: string | null;
  qualifier: string | null;
  aspect: Aspect;
  status: Status | null;
  period: string | null;
  baseline: string | null;
  place: string | null;
  place_text: string | null;
  province_2025: string | null;
  sentence: Span;
  evidence: Partial<Record<EvidenceField, Evidence>>;
  rule: string;
  confidence: number;
  flags: Flag[];
}

export const LEDGER_CLASSES = [
  'date',
  'time',
  'period',
  'duration',
  'document_number',
  'legal_reference',
  'ordinal',
  'enumeration',
  'list_marker',
  'page_number',
  'photo_number',
  'view_count',
  'phone',
  'url',
  'email',
  'name',
  'per_unit',
  'address',
  'code',
  'chrome',
  'unexplained',
] as const;
export type LedgerClass = (typeof LEDGER_CLASSES)[number];

/** A number that is not a figure, with what it is and the rule that said so. */
export interface LedgerEntry extends Excerpt {
  readonly class: LedgerClass;
  readonly reason: string;
}
