import type { Flag } from '../core/figure.js';
import { checkArithmetic, contradictingFigures } from './checks/check-arithmetic.js';
import { type Claim, collectClaims } from './claims.js';
import { findConflicts } from './conflicts.js';
import { distinctIds } from './ids.js';
import { NearDuplicates } from './near-duplicates.js';
import type { Dataset, DocumentRecord, FactRecord, FigureRecord } from './records.js';
import type { DocumentRows } from './to-rows.js';

/** Joins the rows of all documents, in their order, and finds what only shows between them: repetitions and conflicts. */
export function buildDataset(documents: readonly DocumentRows[]): Dataset {
  const distinct = distinctIds();
  const figures = documents.flatMap(({ figures }) => figures.map((figure) => withId(figure, distinct(figure.id))));
  const linked = linkStories(documents);
  const copies = new Map(linked.flatMap(({ path, same_story_as: first }) => (first ? [[path, first]] : [])));
  const { facts, contested } = gatherFacts(figures, (path) => copies.get(path) ?? path);
  const checks = checkArithmetic(figures);
  const contradicting = contradictingFigures(checks);
  return {
    figures: figures.map((figure) => withDisputes(figure, contested.has(figure.id), contradicting.has(figure.id))),
    facts,
    documents: linked,
    ledger: documents.flatMap(({ ledger }) => ledger),
    checks,
  };
}

/** The records of documents, each copy of a story linked to the first that told it. */
function linkStories(documents: readonly DocumentRows[]): DocumentRecord[] {
  const stories = new NearDuplicates();
  return documents.map(({ document, sketch }) => ({
    ...document,
    same_story_as: stories.add({ ...document, sketch }),
  }));
}

/** The facts that figures state, in the order of their first figures, and the ids of figures that contradict others. */
export interface Gathered {
  readonly facts: readonly FactRecord[];
  readonly contested: ReadonlySet<string>;
}

/** Gathers facts; `storyOf` names the story of a document, so that facts count sources and not copies. */
export function gatherFacts(figures: readonly FigureRecord[], storyOf: (path: string) => string): Gathered {
  const claims = collectClaims(figures.filter(({ review }) => review !== 'rejected'));
  const conflicts = findConflicts(claims);
  const contested = claims.filter(({ id }) => conflicts.has(id)).flatMap((claim) => claim.figures.map(({ id }) => id));
  return {
    facts: claims.map((claim) => toFact(claim, conflicts.get(claim.id) ?? [], storyOf)),
    contested: new Set(contested),
  };
}

export function withId(figure: FigureRecord, id: string): FigureRecord {
  return figure.id === id ? figure : { ...figure, id };
}

/** A figure with the flags that other figures give it: of other claims (`conflict`) and of its own article's sums (`contradiction`). */
export function withDisputes(figure: FigureRecord, isContested: boolean, isContradicting: boolean): FigureRecord {
  const added: Flag[] = [
    ...(isContested ? ['conflict' as const] : []),
    ...(isContradicting ? ['contradiction' as const] : []),
  ];
  return added.length ? { ...figure, flags: [...figure.flags, ...added].sort() } : figure;
}

/** Words stand as in the figure that comes first. */
function toFact({ id, figures }: Claim, conflicts: readonly string[], storyOf: (path: string) => string): FactRecord {
  const documents = [...new Set(figures.map(({ document }) => document))];
  const { value, low, high, bound, of, unit, indicator, indicator_text } = figures[0];
  const { subject, qualifier, aspect, status, period, baseline, place } = figures[0];
  return {
    id,
    ...{ value, low, high, bound, of, unit, indicator, indicator_text },
    ...{ subject, qualifier, aspect, status, period, baseline, place },
    figures: figures.map((figure) => figure.id),
    documents,
    sources: new Set(documents.map(storyOf)).size,
    agreement: agreementOf(figures.length, conflicts.length),
    conflicts: [...conflicts],
  };
}

function agreementOf(figures: number, conflicts: number): FactRecord['agreement'] {
  if (conflicts > 0) return 'conflicting';
  return figures > 1 ? 'repeated' : 'single';
}
