import { gatherFacts } from './facts.js';
import { DocumentLinker, withFlag } from './link-documents.js';
import type { Dataset } from './records.js';
import type { DocumentRows } from './to-rows.js';

/** Joins the rows of all documents, in their order, and finds what only shows between them: repetitions and conflicts. */
export function buildDataset(documents: readonly DocumentRows[]): Dataset {
  const linker = new DocumentLinker();
  const linked = documents.map((rows) => linker.add(rows));
  const { facts, contested } = gatherFacts(linked.flatMap(({ statements }) => statements));
  const figures = linked.flatMap((rows) => rows.figures);
  return {
    figures: figures.map((figure) => (contested.has(figure.id) ? withFlag(figure, 'conflict') : figure)),
    facts,
    documents: linked.map(({ document }) => document),
    ledger: linked.flatMap(({ ledger }) => ledger),
    checks: linked.flatMap(({ checks }) => checks),
  };
}
