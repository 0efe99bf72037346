import { AnchoredText } from '../dataset/anchored-text.js';
import { CodePoints } from '../dataset/code-points.js';
import { READING_FIELDS, type Reading, readingOf } from '../dataset/reading.js';
import type { DocumentRecord, FigureRecord } from '../dataset/records.js';
import type { Change } from './decision.js';

/** What a decision says of the figure that it is about, as the reviewer saw it. */
export function entryFor(figure: FigureRecord, { path, sha256 }: DocumentRecord, text: AnchoredText) {
  const { id, rule, confidence, sentence_start: start, sentence_end: end } = figure;
  return {
    document: { path, sha256 },
    anchor: text.anchor(figure, { start, end }),
    figure: id,
    seen: { ...readingOf(figure), rule, confidence },
  };
}

/** The changes that lead from one reading to another, field by field. */
export function changesBetween(old: Reading, held: Reading): Change[] {
  return READING_FIELDS.filter((field) => old[field] !== held[field]).map(
    (field): Change => ({ field, old: old[field], new: held[field] }),
  );
}

/** A text as anchors need it. */
export function anchoredText(text: string): AnchoredText {
  return new AnchoredText(new CodePoints(text));
}
