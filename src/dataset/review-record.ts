import { z } from 'zod';

const text = z.string();
const count = z.int().nonnegative();
const share = z.number();

/** Why nobody can say for certain where a decision belongs now. */
const DOUBTS = [
  /** Its article is no longer among the documents. */
  'document_gone',
  /** Its article cannot be read again. */
  'source_unread',
  /** The article no longer says these words, or says something else around them. */
  'words_changed',
  /** The article now says the same words in several places. */
  'words_repeated',
  /** Its words run into those of a figure that nobody has rejected. */
  'overlap',
  /** A remark about a figure that is no longer read. */
  'figure_gone',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What a run made of the journal of decisions in its folder, as `run.json` tells it. */
export const reviewRecord = z.strictObject({
  /** Decisions in the journal then, and a hash over them: later ones wait for the next run. */
  decisions: count,
  sha256: text,
  figures: z.strictObject({ accepted: count, corrected: count, rejected: count }),
  /** Decisions that were not applied. */
  orphaned: z.array(
    z.strictObject({ decision: text, reviewer: text, document: text, quote: text, doubt: z.enum(DOUBTS) }),
  ),
  /** Of every two reviewers with figures in common. */
  agreement: z.array(
    z.strictObject({
      reviewers: z.tuple([text, text]),
      figures: count,
      alike: count,
      /** Per cent agreement, from 0 to 1. */
      share,
      /** Cohen's kappa over accepted, corrected and rejected; null where it is not defined. */
      kappa: share.nullable(),
    }),
  ),
});
export type ReviewRecord = z.infer<typeof reviewRecord>;
