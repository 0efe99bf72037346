import { isInferred } from '../../src/dataset/inferred.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import type { TextMap } from './text-map.js';

/** The names under which the style sheet paints words of the source, without any change to the document. */
type Layer = 'stated' | 'inferred' | 'pointed';

function paint(layer: Layer, ranges: readonly (Range | null)[]): void {
  // A browser without the interface still shows the words on the card.
  if (!globalThis.Highlight) return;
  CSS.highlights.set(layer, new Highlight(...ranges.filter((range) => range !== null)));
}

/** Lights the words that a figure's fields rest on; null puts them all out. */
export function lightEvidence(figure: FigureRecord | null, text: TextMap): void {
  const fields = Object.entries(figure?.evidence ?? {});
  const inferred = new Set(fields.filter(([field]) => isInferred(figure!, field)).map(([, { start }]) => start));
  const rangesOf = (wanted: boolean) =>
    fields.filter(([, { start }]) => inferred.has(start) === wanted).map(([, evidence]) => text.rangeOf(evidence));
  paint('stated', rangesOf(false));
  paint('inferred', rangesOf(true));
  paint('pointed', []);
}

/** Points at the words of one field. */
export function pointAt(evidence: FigureRecord['evidence'][string] | undefined, text: TextMap): void {
  paint('pointed', evidence ? [text.rangeOf(evidence)] : []);
}

/** Brings the words of one field into view. */
export function scrollTo(evidence: FigureRecord['evidence'][string], text: TextMap): void {
  const words = text.rangeOf(evidence);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  words?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}
