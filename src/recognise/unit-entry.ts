import type { SentenceView } from './sentence-view.js';

/** How a unit behaves: whether a bare number may be money, whether `%` may be a growth rate, what a noun counts. */
export type UnitKind = 'money' | 'percent' | 'measure' | 'count' | 'time' | 'times';

/** A word of the vocabulary that can stand behind a number. */
export interface UnitEntry {
  /** Canonical name; null when the noun stands as written. */
  readonly unit: string | null;
  readonly kind: UnitKind;
}

/** The unit's word that begins at a token. */
export function unitEntryAt(view: SentenceView, at: number): UnitEntry | undefined {
  return view.at<UnitEntry>('unit', at)?.value;
}
