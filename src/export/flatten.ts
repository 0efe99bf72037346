import type { DocumentRecord, FigureRecord } from '../dataset/records.js';

export type Flat = string | number | null;

type Evidence = FigureRecord['evidence'];
type Block = DocumentRecord['blocks'][number];
type Machine = NonNullable<FigureRecord['machine']>;

/** Every shape that a field of a record can have. */
export type Field = Flat | readonly string[] | readonly Block[] | Evidence | Machine;

/**
 * A field as one cell, for the tables that people read. Evidence keeps basis and words, blocks their number, and both leave
 * offsets to the JSONL: a cell is for judging whether the words support the value, a program wants offsets as numbers.
 */
export function flatten(field: Field): Flat {
  if (field === null || typeof field !== 'object') return field;
  if (isTexts(field)) return field.join('; ') || null;
  if (isBlocks(field)) return describeBlocks(field) || null;
  return (isEvidence(field) ? describeEvidence(field) : describeMachine(field)) || null;
}

function isTexts(field: object): field is readonly string[] {
  return Array.isArray(field) && typeof field[0] !== 'object';
}

function isBlocks(field: object): field is readonly Block[] {
  return Array.isArray(field);
}

/** Evidence has words of the source under each name, the program's reading has its values. */
function isEvidence(field: Evidence | Machine): field is Evidence {
  return Object.values(field).every((each) => typeof each === 'object' && each !== null && 'basis' in each);
}

/** `period: 2023; status: actual`; what follows from these, evidence and flags, is left to the JSONL. */
function describeMachine(machine: Machine): string {
  return Object.entries(machine)
    .filter(([, value]) => typeof value !== 'object' || value === null)
    .map(([name, value]) => `${name}: ${value ?? '–'}`)
    .join('; ');
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
