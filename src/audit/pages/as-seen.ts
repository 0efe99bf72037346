import type { FigureRecord } from '../../dataset/records.js';
import { withoutMarkup } from '../../dataset/without-markup.js';

/** A figure with its words as a reader of the page sees them: a source in HTML has tags and entities among them. */
export function asSeen(figure: FigureRecord): FigureRecord {
  const evidence = Object.entries(figure.evidence).map(([field, words]) => [
    field,
    { ...words, quote: withoutMarkup(words.quote) },
  ]);
  return {
    ...figure,
    quote: withoutMarkup(figure.quote),
    sentence: withoutMarkup(figure.sentence),
    evidence: Object.fromEntries(evidence),
  };
}
