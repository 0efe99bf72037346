import type { Indicator, Vocabulary } from '../recognise/vocabulary.js';
import type { Definitions } from './definitions.js';

/** The words of one pipeline as the matcher needs them. */
export function toVocabulary({ pipeline, indicators, subjects }: Definitions): Vocabulary {
  const { texts, reach } = pipeline.value;
  const { subjects: kinds, qualifiers, measures } = subjects?.value ?? { subjects: [], qualifiers: [], measures: [] };
  const among = texts === 'subjects' ? new Set(kinds.map(({ id }) => id)) : undefined;
  return {
    indicators: indicators.value.indicators.map(
      ({ id, phrases, units, aspects, not, otherwise, with: allowed, range }): Indicator => ({
        id,
        rank: 0,
        patterns: phrases.map((phrase) => phrase.split('…').map((piece) => piece.trim())),
        units: new Set(units),
        aspects: new Set(aspects),
        not,
        otherwise,
        with: allowed,
        reach,
        ...(range && { range }),
        ...(among && { among }),
      }),
    ),
    subjects: kinds.map(({ id, phrases, indicators: only }) => ({
      id,
      phrases,
      ...(only && { indicators: new Set(only) }),
    })),
    qualifiers,
    measures,
  };
}
