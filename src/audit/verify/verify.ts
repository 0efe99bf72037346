import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceDocument } from '../../core/document.js';
import { CodePoints } from '../../dataset/code-points.js';
import type { Dataset } from '../../dataset/records.js';
import type { RunRecord } from '../../dataset/run-record.js';
import type { DocumentRows } from '../../dataset/to-rows.js';
import { hashFile } from '../../export/read-file.js';
import { readRun } from '../../export/read-run.js';
import { STANDARD_INPUT } from '../../sources/byte-source.js';
import { readSource } from '../../sources/read-source.js';
import { isSkipped } from '../../sources/reader.js';
import { readDataset, rowsByDocument } from '../read-dataset.js';
import { checkChecks } from './check-checks.js';
import { checkCsv } from './check-csv.js';
import { checkDocument } from './check-document.js';
import { checkFacts } from './check-facts.js';
import { checkWorkbook } from './check-workbook.js';
import type { Mismatch } from './mismatch.js';

/** What a check of a dataset found. */
export interface Verification {
  readonly counts: RunRecord['counts'];
  readonly mismatches: readonly Mismatch[];
  /** Documents that cannot be read a second time. */
  readonly unchecked: readonly string[];
}

/** Reads every source again and holds the whole dataset against it, and its files against each other. */
export async function verifyDataset(folder: string): Promise<Verification> {
  const run = readRun(folder);
  const dataset = readDataset(folder);
  const root = resolve(folder, run.source_root);
  const documents = rowsByDocument(dataset);
  return {
    counts: run.counts,
    mismatches: [
      ...checkFiles(folder, run.files),
      ...checkCounts(run.counts, dataset),
      ...(await checkSources(run, documents, root)),
      ...checkOwners(dataset),
      ...checkFacts(dataset),
      ...checkChecks(dataset),
      ...checkCsv(folder, dataset.figures),
      // A dataset beyond the size of a workbook has none.
      ...('solieu.xlsx' in run.files ? checkWorkbook(folder, dataset, run.files['solieu.xlsx']) : []),
    ],
    unchecked: documents.map(({ document }) => document.path).filter((path) => path === STANDARD_INPUT),
  };
}

/** The CSV and the workbook are judged by their contents: opening and saving them changes bytes. */
function checkFiles(folder: string, files: RunRecord['files']): Mismatch[] {
  return Object.entries(files).flatMap(([name, expected]): Mismatch[] => {
    const path = join(folder, name);
    if (!existsSync(path)) return name.endsWith('.jsonl') ? [] : [{ code: 'file_missing', where: name }];
    return name.endsWith('.jsonl') && hashFile(path) !== expected ? [{ code: 'file_changed', where: name }] : [];
  });
}

function checkCounts(counts: RunRecord['counts'], dataset: Dataset): Mismatch[] {
  const found = {
    documents: dataset.documents.length,
    figures: dataset.figures.length,
    facts: dataset.facts.length,
    numbers_in_ledger: dataset.ledger.length,
  };
  return Object.entries(found).flatMap(([part, expected]) => {
    const stated = counts[part as keyof typeof found];
    return stated === expected
      ? []
      : [{ code: 'count_differs', where: 'run.json', part, expected, found: stated } as const];
  });
}

/** Reads every input once more, as the run did, and holds each document that it yields against its rows. */
async function checkSources(
  { inputs, reading }: RunRecord,
  documents: readonly DocumentRows[],
  root: string,
): Promise<Mismatch[]> {
  const unread = new Map(documents.map((rows) => [rows.document.path, rows]));
  const reasons = new Map<string, string>();
  const mismatches: Mismatch[] = [];
  unread.delete(STANDARD_INPUT);
  for (const { path } of inputs) {
    if (path === STANDARD_INPUT) continue;
    for await (const source of readSource({ path, file: resolve(root, path) }, reading)) {
      const rows = unread.get(source.path);
      if (isSkipped(source)) reasons.set(source.path, source.reason);
      else if (rows) {
        mismatches.push(...checkSource(rows, source));
        unread.delete(source.path);
      }
    }
  }
  const missing = [...unread.keys()].map((path) => ({
    ...{ code: 'source_unread' as const, where: path },
    found: reasons.get(path) ?? reasons.get(path.replace(/#.*$/s, '')) ?? '',
  }));
  return [...mismatches, ...missing];
}

function checkSource(rows: DocumentRows, { path, sha256, text }: SourceDocument): Mismatch[] {
  if (rows.document.sha256 !== sha256) return [{ code: 'source_changed', where: path }];
  return checkDocument(rows, new CodePoints(text));
}

function checkOwners({ documents, figures, ledger }: Dataset): Mismatch[] {
  const known = new Set(documents.map(({ path }) => path));
  const rows = [
    ...figures.map(({ id, document }) => ({ where: `figures.jsonl ${id}`, document })),
    ...ledger.map(({ start, document }) => ({ where: `ledger.jsonl ${document}:${start}`, document })),
  ];
  return rows
    .filter(({ document }) => !known.has(document))
    .map(({ where, document }) => ({ code: 'unknown_document', where, expected: document }));
}
