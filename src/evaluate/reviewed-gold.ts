import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../core/group-by.js';
import type { Dataset, FigureRecord, LedgerRecord } from '../dataset/records.js';
import { FIELDS } from './fields.js';
import type { GoldDocument, GoldFigure } from './gold.js';

/**
 * The reviewed figures as annotations, one document for each that a reviewer has judged. Its other figures are optional:
 * nobody has said whether they are right. Rejected ones are numbers of another kind.
 */
export function reviewedGold({ documents, figures, ledger }: Dataset): GoldDocument[] {
  const figuresOf = groupBy(figures, ({ document }) => document);
  const ledgerOf = groupBy(ledger, ({ document }) => document);
  return documents.flatMap(({ path, sha256 }) => {
    const own = figuresOf.get(path) ?? [];
    if (own.every(({ review }) => review === null)) return [];
    const rejected = own.filter(({ review }) => review === 'rejected').map((figure) => other(figure, 'unexplained'));
    const others = (ledgerOf.get(path) ?? []).map((row) => other(row, row.class));
    return [
      {
        document: path,
        sha256,
        figures: own.filter(({ review }) => review !== 'rejected').map(annotation),
        other: [...others, ...rejected].sort((a, b) => a.start - b.start),
      },
    ];
  });
}

/** Writes them, one file a document, and gives their number. `evaluate` reads them with the folder that paths start from. */
export function writeReviewedGold(folder: string, dataset: Dataset): number {
  mkdirSync(folder, { recursive: true });
  const gold = reviewedGold(dataset);
  for (const one of gold) {
    writeFileSync(join(folder, fileName(one)), `${JSON.stringify(one, null, 1)}\n`);
  }
  return gold.length;
}

/** A reviewer has judged every field, so that what is empty is meant to be. */
function annotation(figure: FigureRecord): GoldFigure {
  const { start, end, quote, low, high, of } = figure;
  if (figure.review === null) return { start, end, quote, optional: true };
  const fields = Object.fromEntries(FIELDS.map((field) => [field, figure[field]]));
  return { start, end, quote, ...fields, low, high, of, optional: false };
}

function other({ start, end, quote }: FigureRecord | LedgerRecord, kind: LedgerRecord['class']) {
  return { start, end, quote, class: kind };
}

/** Two folders may hold files of one name. */
function fileName({ document, sha256 = '' }: GoldDocument): string {
  return `${document.replace(/[^\p{L}\p{N}.-]+/gu, '_').replace(/^[_.]+/, '')}-${sha256.slice(0, 8)}.json`;
}
