import { BASES, type Basis, type EvidenceField } from '../core/figure.js';
import type { FigureRecord } from './records.js';

/** Fields that rest on the evidence of another. */
const SHARED_EVIDENCE: Readonly<Record<string, EvidenceField>> = {
  low: 'value',
  high: 'value',
  of: 'value',
  hedge: 'bound',
  place_text: 'place',
  province_2025: 'place',
};

/** Everything farther away than the figure's own sentence is inferred. */
const FARTHER = new Set<Basis | undefined>(BASES.slice(BASES.indexOf('sentence') + 1));

/** The field whose evidence tells where another was read. */
export function evidenceFieldOf(field: string): string {
  return SHARED_EVIDENCE[field] ?? field;
}

/** Whether a field was filled from somewhere else than the figure's sentence, or by what such sentences mean as a rule. */
export function isInferred({ evidence, flags }: FigureRecord, field: string): boolean {
  const source = evidenceFieldOf(field);
  return FARTHER.has(evidence[source]?.basis) || flags.some((flag) => flag === `${source}_inferred`);
}
