import { yearOf } from '../core/calendar.js';
import type { Metadata } from '../core/document.js';
import type { Reading } from '../grammar/reading.js';
import type { Scanned } from '../grammar/scan.js';
import type { Draft, Resolved, ResolvedPlace } from './draft.js';

/** A sentence with its drafts, in the order of the text. */
export interface ResolvedSentence {
  readonly scanned: Scanned;
  readonly readings: readonly Reading[];
  readonly drafts: Draft[];
}

/** What a document as a whole says about when, where and with what intent it speaks. */
export interface DocumentContext {
  readonly sentences: readonly ResolvedSentence[];
  readonly metadata: Metadata;
  /** Year from which the document speaks. */
  readonly year?: number;
  readonly place?: Resolved<ResolvedPlace>;
}

/** The year of publication, or else the latest year in which the text dates something that happened. */
export function documentYear(metadata: Metadata, scanned: readonly Scanned[]): number | undefined {
  if (metadata.published) return yearOf(metadata.published.value);
  const dated = scanned.flatMap(({ periods }) => periods.filter(({ iso, class: kind }) => iso && kind === 'date'));
  if (dated.length) return Math.max(...dated.map(({ iso }) => yearOf(iso!)));
  return undefined;
}
