import { z } from 'zod';
import { UNREADABLE } from '../core/errors.js';
import type { ReadOptions } from '../sources/reader.js';
import { reviewRecord } from './review-record.js';

/** The folder of a dataset's files that are solieu's own business. */
export const OWN_FOLDER = '.solieu';

/** The file that says what ran. */
export const RUN_FILE = 'run.json';

const text = z.string();
const count = z.int().nonnegative();

/** What a definition is called, and the hash over its files. */
const definition = { name: text, sha256: text, label: z.object({ vi: text, en: text }) };

/** Lines of a site that recur in its documents and were therefore taken for its furniture. */
const learntSite = z.object({
  /** Its host, its publisher, or the folder of documents that name no site. */
  site: text,
  /** How many of its documents were read ahead. */
  documents: count,
  lines: z.array(text),
});
export type LearntSite = z.infer<typeof learntSite>;

/** `run.json`: what made the dataset, from what, and when. Nothing else in the folder depends on the clock or the machine. */
export const runRecord = z.object({
  solieu: z.object({
    version: text,
    /** Hash over the program's own code. */
    code: text,
  }),
  /** What read: one definition or several, in the order in which they have their say. */
  pipeline: z.object({
    ...definition,
    parts: z.array(z.object({ ...definition, version: z.number() })),
  }),
  /** The command's arguments, as given. */
  arguments: z.array(text),
  /** The folder that paths of documents start from, as seen from the dataset's folder. */
  source_root: text,
  /** What the inputs did not say of themselves; absent where nothing was given. */
  reading: z
    .object({ encoding: text.optional(), fields: z.record(text, z.array(text)).optional() })
    .transform((given) => given as ReadOptions)
    .optional(),
  /** Furniture that the batch itself has shown, site by site. */
  learnt: z.array(learntSite).default([]),
  inputs: z.array(z.object({ path: text, sha256: text })),
  skipped: z.array(z.object({ path: text, code: z.enum(UNREADABLE), reason: text, advice: text })),
  counts: z.object({
    inputs: count,
    documents: count,
    figures: count,
    facts: count,
    conflicting_facts: count,
    numbers_in_ledger: count,
    skipped: count,
    unchanged: count,
  }),
  /** What became of reviewers' decisions; absent where there are none. */
  review: reviewRecord.optional(),
  /** SHA-256 of every file that the run wrote, by name. */
  files: z.record(text, text),
  started_at: text,
  ended_at: text,
  seconds: z.number(),
  machine: z.object({ node: text, system: text, processors: count, memory_mb: count }),
});
export type RunRecord = z.infer<typeof runRecord>;
