import { evidenceFieldOf } from '../dataset/inferred.js';
import { READING_FIELDS, type Reading } from '../dataset/reading.js';
import { ADDED, type FigureRecord } from '../dataset/records.js';

/** Where a figure stands in its source. */
export type Standing = Pick<
  FigureRecord,
  'start' | 'end' | 'quote' | 'sentence' | 'sentence_start' | 'sentence_end' | 'document'
>;

/** What reviewers said of a figure, apart from its reading. */
export type Judged = Pick<FigureRecord, 'review' | 'reviewed_by' | 'comment'>;

const PLACE_FIELDS = ['start', 'end', 'quote', 'sentence', 'sentence_start', 'sentence_end'] as const;

/** The evidence that a column rests on. */
const WRITTEN: Readonly<Record<string, string>> = { number_text: 'value', unit_text: 'unit' };

/**
 * The figure as a reviewer reads it; what the program reads instead is kept in `machine`. Evidence and flags of changed
 * fields speak for the program's reading, so they go there, too.
 */
export function asReviewed(figure: FigureRecord, reading: Reading, place: Standing, judged: Judged): FigureRecord {
  const held = { ...figure, ...place, ...reading };
  const changed = [...PLACE_FIELDS, ...READING_FIELDS].filter((field) => held[field] !== figure[field]);
  if (changed.length === 0) return { ...figure, ...judged };
  const sources = new Set(changed.map((field) => WRITTEN[field] ?? evidenceFieldOf(field)));
  const evidence = Object.entries(figure.evidence).filter(([field]) => !sources.has(field));
  const flags = figure.flags.filter((flag) => ![...sources].some((field) => flag === `${field}_inferred`));
  return {
    ...held,
    ...judged,
    evidence: Object.fromEntries(evidence),
    flags,
    machine: {
      ...Object.fromEntries(changed.map((field) => [field, figure[field]])),
      ...(evidence.length < Object.keys(figure.evidence).length && { evidence: figure.evidence }),
      ...(flags.length < figure.flags.length && { flags: figure.flags }),
    },
  };
}

/** A figure that only reviewers read. They have vouched for it, so it is certain. */
export function asAdded(id: string, reading: Reading, place: Standing, judged: Judged): FigureRecord {
  return {
    ...{ id, ...place, ...reading, ...judged },
    ...{ evidence: {}, rule: ADDED, confidence: 1, other_value: null, flags: [], machine: null },
  };
}
