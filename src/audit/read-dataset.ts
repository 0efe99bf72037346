import { groupBy } from '../core/group-by.js';
import type { Dataset } from '../dataset/records.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { readTable } from '../export/read-jsonl.js';

/** A dataset as its folder holds it, every row checked. */
export function readDataset(folder: string): Dataset {
  return {
    figures: [...readTable(folder, 'figures')],
    facts: [...readTable(folder, 'facts')],
    documents: [...readTable(folder, 'documents')],
    ledger: [...readTable(folder, 'ledger')],
    checks: [...readTable(folder, 'checks')],
  };
}

/** The rows of each document. */
export function rowsByDocument({ documents, figures, ledger }: Dataset): DocumentRows[] {
  const figuresOf = groupBy(figures, ({ document }) => document);
  const ledgerOf = groupBy(ledger, ({ document }) => document);
  return documents.map((document) => ({
    document,
    figures: figuresOf.get(document.path) ?? [],
    ledger: ledgerOf.get(document.path) ?? [],
  }));
}
