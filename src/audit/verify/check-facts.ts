import type { Dataset, FactRecord, FigureRecord } from '../../dataset/records.js';
import type { Mismatch } from './mismatch.js';

/** What a fact and each of its figures must say alike; words of labels may differ. */
const CLAIMED = [
  ...(['value', 'low', 'high', 'bound', 'of', 'unit', 'indicator', 'subject'] as const),
  ...(['aspect', 'status', 'period', 'baseline', 'place'] as const),
];

/** Holds facts against the figures that they are drawn from. */
export function checkFacts({ facts, figures }: Dataset): Mismatch[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const stated = new Set(facts.flatMap((fact) => fact.figures));
  const orphans = figures.filter(({ id, review }) => review !== 'rejected' && !stated.has(id));
  const rejected = figures.filter(({ id, review }) => review === 'rejected' && stated.has(id));
  return [
    ...facts.flatMap((fact) => [...checkFact(fact, byId), ...checkConflicts(fact, factById, byId)]),
    ...orphans.map(({ id }) => ({ code: 'figure_without_fact', where: `figures.jsonl ${id}` }) as const),
    ...rejected.map(({ id }) => ({ code: 'fact_of_rejected', where: `figures.jsonl ${id}` }) as const),
    ...checkDistinct('figures.jsonl', figures),
    ...checkDistinct('facts.jsonl', facts),
  ];
}

function checkFact(fact: FactRecord, figures: ReadonlyMap<string, FigureRecord>): Mismatch[] {
  const where = `facts.jsonl ${fact.id}`;
  const mismatches: Mismatch[] = [];
  const documents = new Set<string>();
  for (const id of fact.figures) {
    const figure = figures.get(id);
    if (!figure) mismatches.push({ code: 'fact_without_figure', where, expected: id });
    else {
      documents.add(figure.document);
      mismatches.push(...compareClaims(fact, figure, where));
    }
  }
  if ([...documents].join('\n') !== fact.documents.join('\n')) {
    mismatches.push({
      code: 'fact_documents',
      where,
      expected: [...documents].join(', '),
      found: fact.documents.join(', '),
    });
  }
  return mismatches;
}

function compareClaims(fact: FactRecord, figure: FigureRecord, where: string): Mismatch[] {
  return CLAIMED.filter((field) => fact[field] !== figure[field]).map((part) => ({
    ...{ code: 'fact_differs', where, part },
    expected: `${figure[part]} (${figure.id})`,
    found: `${fact[part]}`,
  }));
}

/** A conflict has two sides, makes its facts `conflicting` and flags their figures. */
function checkConflicts(
  { id, conflicts, agreement, figures }: FactRecord,
  facts: ReadonlyMap<string, FactRecord>,
  figureById: ReadonlyMap<string, FigureRecord>,
): Mismatch[] {
  const where = `facts.jsonl ${id}`;
  const expected = conflicts.length > 0 ? 'conflicting' : figures.length > 1 ? 'repeated' : 'single';
  const oneSided = conflicts.filter((other) => !facts.get(other)?.conflicts.includes(id));
  const wrongFlag = figures.filter((figure) => {
    const flags = figureById.get(figure)?.flags;
    return flags && flags.includes('conflict') !== conflicts.length > 0;
  });
  return [
    ...(agreement === expected ? [] : [{ code: 'fact_agreement', where, expected, found: agreement } as const]),
    ...oneSided.map((other) => ({ code: 'conflict_one_sided', where, expected: other }) as const),
    ...wrongFlag.map((figure) => ({ code: 'conflict_unflagged', where, expected: figure }) as const),
  ];
}

function checkDistinct(file: string, rows: readonly { readonly id: string }[]): Mismatch[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }) => {
    if (seen.has(id)) return [{ code: 'id_twice', where: `${file} ${id}` } as const];
    seen.add(id);
    return [];
  });
}
