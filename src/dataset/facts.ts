import { type Claim, collectClaims, type Statement } from './claims.js';
import { findConflicts } from './conflicts.js';
import type { FactRecord } from './records.js';

/** The facts that figures state, in the order of their first figures, and the ids of figures that contradict others. */
export interface Gathered {
  readonly facts: readonly FactRecord[];
  readonly contested: ReadonlySet<string>;
}

/** Gathers facts from statements, of which all that answer one question must be there. */
export function gatherFacts(statements: Iterable<Statement>): Gathered {
  const claims = collectClaims(statements);
  const conflicts = findConflicts(claims);
  const contested = claims.filter(({ id }) => conflicts.has(id)).flatMap((claim) => figuresOf(claim));
  return {
    facts: claims.map((claim) => toFact(claim, conflicts.get(claim.id) ?? [])),
    contested: new Set(contested),
  };
}

/** Words stand as in the figure that comes first. */
function toFact(claim: Claim, conflicts: readonly string[]): FactRecord {
  const { id, statements } = claim;
  const figures = figuresOf(claim);
  const { value, low, high, bound, of, unit, indicator, indicator_text } = statements[0].figure;
  const { subject, qualifier, aspect, status, period, baseline, place } = statements[0].figure;
  return {
    id,
    ...{ value, low, high, bound, of, unit, indicator, indicator_text },
    ...{ subject, qualifier, aspect, status, period, baseline, place },
    figures,
    documents: [...new Set(statements.map(({ figure }) => figure.document))],
    sources: new Set(statements.map(({ story }) => story)).size,
    agreement: agreementOf(figures.length, conflicts.length),
    conflicts: [...conflicts],
  };
}

function figuresOf({ statements }: Claim): string[] {
  return statements.map(({ figure }) => figure.id);
}

function agreementOf(figures: number, conflicts: number): FactRecord['agreement'] {
  if (conflicts > 0) return 'conflicting';
  return figures > 1 ? 'repeated' : 'single';
}
