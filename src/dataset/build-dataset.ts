import type { Flag } from '../core/figure.js';
import { type Claim, collectClaims } from './claims.js';
import { findConflicts } from './conflicts.js';
import { distinctIds } from './ids.js';
import { type Dataset, type FactRecord, type FigureRecord, factRecord } from './records.js';
import type { DocumentRows } from './to-rows.js';

/** Joins the rows of all documents, in their order, and finds what only shows between them: repetitions and conflicts. */
export function buildDataset(documents: readonly DocumentRows[]): Dataset {
  const distinct = distinctIds();
  const figures = documents.flatMap(({ figures }) => figures.map((figure) => withId(figure, distinct(figure.id))));
  const claims = collectClaims(figures.filter(({ review }) => review !== 'rejected'));
  const conflicts = findConflicts(claims);
  const contested = new Set(
    claims.filter(({ id }) => conflicts.has(id)).flatMap((claim) => claim.figures.map(({ id }) => id)),
  );
  return {
    figures: figures.map((figure) => (contested.has(figure.id) ? withFlag(figure, 'conflict') : figure)),
    facts: claims.map((claim) => toFact(claim, conflicts.get(claim.id) ?? [])),
    documents: documents.map(({ document }) => document),
    ledger: documents.flatMap(({ ledger }) => ledger),
  };
}

function withId(figure: FigureRecord, id: string): FigureRecord {
  return figure.id === id ? figure : { ...figure, id };
}

function withFlag(figure: FigureRecord, flag: Flag): FigureRecord {
  return { ...figure, flags: [...figure.flags, flag].sort() };
}

/** Words stand as in the figure that comes first. */
function toFact({ id, figures }: Claim, conflicts: readonly string[]): FactRecord {
  const { value, low, high, bound, of, unit, indicator, indicator_text } = figures[0];
  const { subject, qualifier, aspect, status, period, baseline, place } = figures[0];
  return factRecord.parse({
    id,
    ...{ value, low, high, bound, of, unit, indicator, indicator_text },
    ...{ subject, qualifier, aspect, status, period, baseline, place },
    figures: figures.map((figure) => figure.id),
    documents: [...new Set(figures.map(({ document }) => document))],
    agreement: agreementOf(figures.length, conflicts.length),
    conflicts: [...conflicts],
  } satisfies FactRecord);
}

function agreementOf(figures: number, conflicts: number): FactRecord['agreement'] {
  if (conflicts > 0) return 'conflicting';
  return figures > 1 ? 'repeated' : 'single';
}
