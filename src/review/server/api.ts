/**
 * What the review page and its server say to each other. Both ends check what they get with these schemas; nothing here
 * touches a file, so that the page can have it.
 */
import { z } from 'zod';
import { readingRecord } from '../../dataset/reading.js';
import { checkRecord, figureRecord } from '../../dataset/records.js';

const text = z.string().max(4000);
const count = z.int().nonnegative();
const reviewer = z.string().trim().min(1).max(100);
const span = z.strictObject({ start: count, end: count });
const labels = z.record(z.string(), z.record(z.string(), z.object({ vi: z.string(), en: z.string() })));

/** What the queue is filtered by. `mine` tells what the reviewer has judged himself. */
export const QUEUE_FACETS = [
  ...(['review', 'mine', 'flag', 'indicator', 'place', 'period', 'status', 'rule', 'document'] as const),
] as const;
export type QueueFacet = (typeof QUEUE_FACETS)[number];

const values = z.array(z.string().max(2000)).max(500).readonly();
const filter = z.partialRecord(z.enum(QUEUE_FACETS), values);

/** A sample to judge for an estimate of quality: how many, and the word that chance starts from. */
const sample = z.strictObject({ size: z.int().min(1).max(100_000), seed: z.string().max(100) });
export type Sample = z.infer<typeof sample>;

export const sessionResponse = z.object({
  study: z.object({ vi: z.string(), en: z.string() }),
  documents: count,
  figures: count,
  labels,
});
export type Session = z.infer<typeof sessionResponse>;

export const queueRequest = z.strictObject({ reviewer: z.string().max(100), filter, sample: sample.nullable() });
export type QueueRequest = z.infer<typeof queueRequest>;

const queueItem = z.object({
  id: z.string(),
  document: z.string(),
  title: z.string(),
  quote: z.string(),
  flags: figureRecord.shape.flags,
  confidence: z.number(),
  review: figureRecord.shape.review,
});
export type QueueItem = z.infer<typeof queueItem>;

const estimate = z.object({
  /** Figures of the sample that somebody has judged. */
  judged: count,
  right: count,
  /** The share of right ones with its 95 % interval; null before the first. */
  precision: z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
});

export const queueResponse = z.object({
  /** How many pass the filter; `items` are the first of them. */
  total: count,
  items: z.array(queueItem),
  counts: z.record(z.enum(QUEUE_FACETS), z.record(z.string(), count)),
  progress: z.object({ figures: count, reviewed: count, mine: count }),
  estimate: estimate.nullable(),
});
export type QueueResponse = z.infer<typeof queueResponse>;

const related = z.object({
  ...{ id: z.string(), href: z.string(), title: z.string(), quote: z.string(), sentence: z.string() },
});
const pageFigure = z.object({
  record: figureRecord,
  live: z.string().nullable(),
  printed: z.object({ page: z.int(), line: z.int() }).nullable(),
  checks: z.array(checkRecord.omit({ document: true, figures: true, roles: true })),
  same: z.array(related),
  conflicting: z.array(related),
});

/** A document by its path, or by a figure that it holds. */
export const documentRequest = z.union([
  z.strictObject({ path: z.string().max(4000) }),
  z.strictObject({ figure: z.string().max(100) }),
]);
export type DocumentRequest = z.infer<typeof documentRequest>;
export const documentResponse = z.object({
  path: z.string(),
  title: z.string(),
  /** The article as markup, every text in it escaped. */
  article: z.string(),
  figures: z.array(pageFigure),
});
export type ReviewedDocument = z.infer<typeof documentResponse>;

/** A reviewer's reading of some fields. */
const changes = readingRecord.partial();
export type Corrections = z.infer<typeof changes>;

const entry = { reviewer, why: text.nullable() };
const about = { ...entry, figure: z.string().max(100) };

export const decisionRequest = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept'), ...about }),
  z.strictObject({ action: z.literal('reject'), ...about }),
  z.strictObject({ action: z.literal('skip'), ...about }),
  z.strictObject({ action: z.literal('comment'), ...about }),
  z.strictObject({ action: z.literal('correct'), ...about, changes, span: span.nullable() }),
  z.strictObject({ action: z.literal('add'), ...entry, document: z.string().max(4000), changes, span }),
  z.strictObject({ action: z.literal('undo'), ...entry }),
]);
export type DecisionRequest = z.infer<typeof decisionRequest>;

/** What the journal holds now, for certain. */
export const decisionResponse = z.object({
  saved: z.string(),
  document: z.string(),
  /** The figure as it stands now; null where an added one was taken back. */
  figure: figureRecord.nullable(),
});
export type Saved = z.infer<typeof decisionResponse>;

/** Why the server refuses; the page has a sentence for each. */
const REFUSALS = [
  ...(['bad_request', 'not_allowed', 'too_large', 'unknown', 'source_changed', 'nothing_to_undo'] as const),
  ...(['not_a_number', 'not_a_period', 'not_a_place', 'not_a_code', 'not_empty', 'not_text'] as const),
  ...(['no_change', 'no_words', 'internal'] as const),
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const refusalResponse = z.object({ error: z.enum(REFUSALS), field: z.string().optional() });
