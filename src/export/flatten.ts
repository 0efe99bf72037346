import type { DocumentRecord, FigureRecord } from '../dataset/records.js';

export type Flat = string | number | null;

type Evidence = FigureRecord['evidence'];
type Block = DocumentRecord['blocks'][number];

/** Every shape that a field of a record can have. */
export type Field = Flat | readonly string[] | readonly Block[] | Evidence;

/**
 * A field as one cell, for the tables that people read. Evidence keeps basis and words, blocks their number, and both leave
 * offsets to the JSONL: a cell is for judging whether the words support the value, a program wants offsets as numbers.
 */
export function flatten(field: Field): Flat {
  if (field === null || typeof field !== 'object') return field;
  if (isTexts(field)) return field.join('; ') || null;
  return (isBlocks(field) ? describeBlocks(field) : describeEvidence(field)) || null;
}

function isTexts(field: object): field is readonly string[] {
  return Array.isArray(field) && typeof field[0] !== 'object';
}

function isBlocks(field: object): field is readonly Block[] {
  return Array.isArray(field);
}

/** `period: title “năm 2024”; place: document “Hà Nội”`, sorted by field. */
function describeEvidence(evidence: Evidence): string {
  return Object.keys(evidence)
    .sort()
    .map((field) => `${field}: ${evidence[field]!.basis} “${evidence[field]!.quote}”`)
    .join('; ');
}

/** `title 1; body 12; chrome 30`, in the order in which the kinds first appear. */
function describeBlocks(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join('; ');
}
