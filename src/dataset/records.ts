/**
 * The rows of a dataset as they cross a file: names, types and meaning of every column. Offsets count Unicode code points
 * of the decoded source, half-open; all text is NFC except excerpts, which are exact slices of the source.
 */
import { z } from 'zod';
import { ASPECTS, BASES, BOUNDS, FLAGS, LEDGER_CLASSES, STATUSES } from '../core/figure.js';

const text = z.string();
const offset = z.int().nonnegative();
const amount = z.number().nullable();

const evidenceRecord = z.strictObject({ start: offset, end: offset, quote: text, basis: z.enum(BASES) });

/** What a figure claims, apart from where it stands: the columns that figures and facts share. */
const claim = {
  value: amount,
  low: amount,
  high: amount,
  bound: z.enum(BOUNDS),
  of: amount,
  unit: text.nullable(),
  indicator: text.nullable(),
  indicator_text: text.nullable(),
  subject: text.nullable(),
  qualifier: text.nullable(),
  aspect: z.enum(ASPECTS),
  status: z.enum(STATUSES).nullable(),
  period: text.nullable(),
  baseline: text.nullable(),
  place: text.nullable(),
};

/** The columns of a figure that a reviewer may change, directly or by what follows from it. */
const judged = {
  start: offset,
  end: offset,
  quote: text,
  ...claim,
  hedge: text.nullable(),
  number_text: text,
  unit_text: text.nullable(),
  place_text: text.nullable(),
  province_2025: text.nullable(),
  sentence: text,
  sentence_start: offset,
  sentence_end: offset,
  evidence: z.record(text, evidenceRecord),
};
const flags = z.array(z.enum(FLAGS));

export const REVIEWS = ['accepted', 'corrected', 'rejected'] as const;

export const figureRecord = z.strictObject({
  id: text,
  document: text,
  ...judged,
  /** `ADDED` where only a person reads a figure. */
  rule: text,
  confidence: z.number().min(0).max(1),
  other_value: z.number().nullable(),
  flags,
  /** What the last reviewer decided; null until a person has looked. */
  review: z.enum(REVIEWS).nullable(),
  /** What the program reads now, of the columns in which a reviewer reads something else; null where there is none. */
  machine: z
    .strictObject({ ...judged, flags })
    .partial()
    .nullable(),
  /** All reviewers whose decisions stand, by name. */
  reviewed_by: z.array(text),
  /** Their words. */
  comment: text.nullable(),
});
export type FigureRecord = z.infer<typeof figureRecord>;

/** The rule of figures that the program does not read. */
export const ADDED = 'added-by-reviewer';

export const ledgerRecord = z.strictObject({
  document: text,
  start: offset,
  end: offset,
  quote: text,
  class: z.enum(LEDGER_CLASSES),
  reason: text,
});
export type LedgerRecord = z.infer<typeof ledgerRecord>;

export const factRecord = z.strictObject({
  id: text,
  ...claim,
  figures: z.array(text),
  documents: z.array(text),
  sources: z.int().positive(),
  agreement: z.enum(['single', 'repeated', 'conflicting']),
  conflicts: z.array(text),
});
export type FactRecord = z.infer<typeof factRecord>;

const blockRecord = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(['title', 'body', 'caption', 'chrome', 'byline']),
  reason: text,
});

export const documentRecord = z.strictObject({
  path: text,
  sha256: text,
  bytes: z.int().nonnegative(),
  encoding: text,
  language: text,
  title: text.nullable(),
  url: text.nullable(),
  publisher: text.nullable(),
  author: text.nullable(),
  published: text.nullable(),
  characters: z.int().nonnegative(),
  figures: z.int().nonnegative(),
  numbers_in_ledger: z.int().nonnegative(),
  figures_in_chrome: z.int().nonnegative(),
  same_story_as: text.nullable(),
  blocks: z.array(blockRecord),
});
export type DocumentRecord = z.infer<typeof documentRecord>;

const CHECK_KINDS = ['share_of_plan', 'above_plan', 'below_plan', 'sum', 'share', 'change'] as const;
const CHECK_OUTCOMES = ['agrees', 'contradicts', 'derived'] as const;
const CHECK_ROLES = ['result', 'relation', 'plan', 'whole', 'part', 'share', 'before', 'change', 'now'] as const;

/** A calculation over figures of one article: what they give together, and what the text says. */
export const checkRecord = z.strictObject({
  id: text,
  document: text,
  kind: z.enum(CHECK_KINDS),
  outcome: z.enum(CHECK_OUTCOMES),
  calculation: text,
  /** What comes out; a derived value, which no words of the text state, where `stated` is null. */
  expected: z.number(),
  stated: amount,
  unit: text.nullable(),
  figures: z.array(text),
  /** The part that each of `figures` plays. */
  roles: z.array(z.enum(CHECK_ROLES)),
});
export type CheckRecord = z.infer<typeof checkRecord>;

/** A whole dataset in memory, rows in the order in which they are written. */
export interface Dataset {
  readonly figures: readonly FigureRecord[];
  readonly facts: readonly FactRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly ledger: readonly LedgerRecord[];
  readonly checks: readonly CheckRecord[];
}
