import { z } from 'zod';

const text = z.string();
const offset = z.int().nonnegative();

/**
 * A stretch of a source that is to be found again after the article was shifted, downloaded again or encoded anew. `quote`,
 * `before` and `after` are exact slices of the decoded source, one after the other: the stretch, and the words around it, as
 * far as its sentence goes and farther where only that tells it from a repetition (see `AnchoredText`). `start` and `end` are
 * where it stood then, in code points; they hold as long as the source's hash is the same.
 */
export const anchorRecord = z.strictObject({ quote: text, before: text, after: text, start: offset, end: offset });
export type Anchor = z.infer<typeof anchorRecord>;
