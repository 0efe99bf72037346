import type { PhraseIndex } from './phrases.js';

/** An indicator of a domain as the matcher needs it. */
export interface Indicator {
  readonly id: string;
  /** Place of its pipeline among those that read together; the first has the first say. */
  readonly rank: number;
  /** Each phrase as the pieces between its ellipses: `doanh thu … bình quân` has two. */
  readonly patterns: readonly (readonly string[])[];
  /** Canonical units without denominators; empty where any fits. */
  readonly units: ReadonlySet<string>;
  readonly aspects: ReadonlySet<string>;
  /** Words that rule it out. */
  readonly not: readonly string[];
  /** Takes figures of its units that no phrase claims. */
  readonly otherwise: boolean;
  /** Words that may follow what it counts then: `412 HTX đang hoạt động`. */
  readonly with: readonly string[];
  /** Levels that are plausible, in base units. */
  readonly range?: { readonly min: number; readonly max: number };
  readonly reach: Reach;
  /** Subjects of which a text must speak; absent where any text may hold it. */
  readonly among?: ReadonlySet<string>;
}

/** How far from a number an indicator's phrase may stand: in its label, between the marks around it, in its clause. */
export const REACHES = ['label', 'beside', 'clause'] as const;
export type Reach = (typeof REACHES)[number];

/** A piece of an indicator's phrase, as the phrase index finds it. */
export interface IndicatorPiece {
  readonly indicator: Indicator;
  readonly pattern: number;
  readonly piece: number;
  readonly pieces: number;
}

/** Whom figures are about; `none` stands for phrases that hold a subject's words and mean something else. */
export interface Subject {
  readonly id: string;
  readonly phrases: readonly string[];
  /** The only indicators that it can have; absent where it can have any. */
  readonly indicators?: ReadonlySet<string>;
  /** Indicators of other domains, which it can never have. */
  readonly never?: ReadonlySet<string>;
}
export const NO_SUBJECT = 'none';

/** The words of a domain, from its pipeline. */
export interface Vocabulary {
  readonly indicators: readonly Indicator[];
  readonly subjects: readonly Subject[];
  readonly qualifiers: readonly string[];
  /** Measures that belong to the subject of their clause: `doanh thu`, `việc làm`. */
  readonly measures: readonly string[];
}

export function addVocabulary(index: PhraseIndex, { indicators, subjects, qualifiers, measures }: Vocabulary): void {
  for (const phrase of measures) index.add('subject-measure', phrase, true);
  for (const { id, phrases } of subjects) for (const phrase of phrases) index.add('subject', phrase, id);
  for (const phrase of qualifiers) index.add('qualifier', phrase, phrase);
  for (const indicator of indicators) {
    for (const phrase of indicator.with) index.add('counted-with', phrase, true);
    for (const phrase of indicator.not) index.add('indicator-not', phrase, indicator);
    for (const [pattern, pieces] of indicator.patterns.entries()) {
      for (const [piece, words] of pieces.entries()) {
        index.add('indicator', words, { indicator, pattern, piece, pieces: pieces.length } satisfies IndicatorPiece);
      }
    }
  }
}
