/**
 * What a reviewer decides: one line of the journal `decisions.jsonl`. Nothing here touches a file, so that server, page and
 * spreadsheet share it.
 *
 * A decision says who and when, where (document and anchor, by which it is found again on any later run) and what. It is about
 * the figure as the reviewer saw it (`seen`), so that an acceptance vouches for these values and not for what a later rule may
 * read there. Nothing is ever changed in the journal: who changes his mind decides again, and the later decision of the same
 * reviewer on the same figure replaces the earlier; `undo` takes one back as if it had never been.
 */
import { z } from 'zod';
import { anchorRecord } from '../dataset/anchor.js';
import { READING_FIELDS, readingRecord } from '../dataset/reading.js';
import { figureRecord } from '../dataset/records.js';

/** The journal's name in the folder of a dataset. */
export const DECISIONS_FILE = 'decisions.jsonl';

const MAX_WORDS = 4000;

const words = z.string().trim().min(1).max(MAX_WORDS);

/** What every decision has. */
const entry = {
  /** `d-` and twelve hexadecimal digits, at random. */
  id: z.string().regex(/^d-[0-9a-f]{12}$/),
  /** When, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  reviewer: z.string().trim().min(1).max(100),
  /** Where it was made: on the review page or in the workbook. */
  via: z.enum(['page', 'workbook']),
  /** The reviewer's reason in his own words. */
  why: words.nullable(),
};

/** Where: the source as it was then, and the place in it. */
const place = {
  document: z.strictObject({ path: z.string(), sha256: z.string() }),
  /** The figure's quotation; of an added figure, the words that were selected. */
  anchor: anchorRecord,
};

/** A figure of the dataset as the reviewer saw it, before any correction. */
const figure = {
  ...place,
  /** Its id then. Decisions are not found by it: it is there for people who read the journal. */
  figure: z.string(),
  seen: readingRecord.extend({ rule: figureRecord.shape.rule, confidence: figureRecord.shape.confidence }),
};

/** One field with what stood there and what should. */
const fieldChange = z
  .strictObject({
    field: z.enum(READING_FIELDS),
    old: z.union([z.string(), z.number(), z.null()]),
    new: z.union([z.string(), z.number(), z.null()]),
  })
  .superRefine((change, context) => {
    for (const side of ['old', 'new'] as const) {
      const fault = readingRecord.shape[change.field].safeParse(change[side]).error?.issues[0];
      if (fault) context.addIssue({ code: 'custom', path: [side], message: `${change.field}: ${fault.message}` });
    }
  });

/** The figure's quotation itself: other words of the article are its number and unit. */
const spanChange = z.strictObject({ field: z.literal('span'), old: anchorRecord, new: anchorRecord });

const changeRecord = z.union([fieldChange, spanChange]);
export type Change = z.infer<typeof changeRecord>;

export const decisionRecord = z.discriminatedUnion('action', [
  /** The figure is right as it was seen. */
  z.strictObject({ action: z.literal('accept'), ...entry, ...figure }),
  /** It is no figure. */
  z.strictObject({ action: z.literal('reject'), ...entry, ...figure }),
  /** It is right once these fields are changed; each field at most once, and all others are vouched for. */
  z.strictObject({ action: z.literal('correct'), ...entry, ...figure, changes: z.array(changeRecord).min(1) }),
  /** The program missed a figure; `reading` is the reviewer's. */
  z.strictObject({ action: z.literal('add'), ...entry, ...place, reading: readingRecord }),
  /** A remark, in `why`, that judges nothing. */
  z.strictObject({ action: z.literal('comment'), ...entry, ...figure, why: words }),
  /** Looked at and left open. */
  z.strictObject({ action: z.literal('skip'), ...entry, ...figure }),
  /** An earlier decision does not count any more; an undo itself cannot be undone, one decides again. */
  z.strictObject({ action: z.literal('undo'), ...entry, undoes: entry.id }),
]);
export type Decision = z.infer<typeof decisionRecord>;

/** A decision that says where it belongs: all but the taking back of another. */
export type Placed = Exclude<Decision, { action: 'undo' }>;

/** A decision that judges a figure. */
export type Judgement = Exclude<Placed, { action: 'comment' | 'skip' }>;

export function isJudgement(decision: Decision): decision is Judgement {
  return ['accept', 'reject', 'correct', 'add'].includes(decision.action);
}

type WithoutStamp<D> = D extends unknown ? Omit<D, 'id' | 'at'> : never;

/** A decision that has not got its id and time yet; `Journal.append` gives them. */
export type NewDecision = WithoutStamp<Decision>;
