import { indexPage } from '../audit/pages/index-page.js';
import { INDEX_FILE } from '../audit/pages/page-name.js';
import type { Dataset } from '../dataset/records.js';
import { RUN_FILE, type RunRecord } from '../dataset/run-record.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { EXCEL_LIMITS } from '../export/workbook/workbook-writer.js';
import { auditContext, auditPages } from './audit-pages.js';
import { CACHE_FILE, CacheWriter, type Stamp } from './cache.js';
import { countRows, type DatasetCounts, type RunDescription } from './describe-run.js';
import type { GatheredDocuments } from './gathered-documents.js';
import { removeOutdated, setAsideEdited } from './older-files.js';
import { type About, DERIVED_FILES, TABLE_FILES, WORKBOOK, type WrittenTables } from './output-files.js';
import type { Prepared } from './prepare.js';
import type { Staging } from './staging.js';

/** What was written, and what had to make room for it. */
export interface Written {
  readonly run: RunRecord;
  /** New names of files that somebody had changed since the last run. */
  readonly setAside: readonly string[];
}

/**
 * Writes all files of a dataset; one that memory does not hold, and of which `dataset` is therefore undefined, has no pages:
 * no browser opens an index of that size. The folder holds the old files or the new ones, and never some of each.
 */
export async function writeDataset(
  prepared: Prepared,
  staging: Staging,
  documents: GatheredDocuments,
  dataset: Dataset | undefined,
  describe: (counts: DatasetCounts) => RunDescription,
): Promise<Written> {
  try {
    const { tables, counts, files } = documents.large?.finish() ?? (await writeTables(staging, dataset!));
    if (documents.held) writeCache(staging, prepared.stamp, documents.held);
    const description = describe(counts);
    const { output, root, pipeline } = prepared;
    const about = { ...description, output, root, vocabulary: pipeline.labels, hasPages: dataset !== undefined };
    const derived = counts.figures > EXCEL_LIMITS.rows ? DERIVED_FILES : [...DERIVED_FILES, WORKBOOK];
    for (const { name, chunks } of derived) files[name] = await staging.write(name, chunks(tables, about));
    if (dataset) await writePages(staging, dataset, about, prepared, files);
    const run = endRun(description, files, prepared.startedAt);
    await staging.write(RUN_FILE, [`${JSON.stringify(run, null, 2)}\n`]);
    const setAside = setAsideEdited(output, prepared.earlier, files);
    staging.commit();
    removeOutdated(output, prepared.earlier, files);
    return { run, setAside };
  } finally {
    staging.discard();
  }
}

async function writeTables(staging: Staging, dataset: Dataset): Promise<WrittenTables> {
  const files: Record<string, string> = {};
  for (const { name, chunks } of TABLE_FILES) files[name] = await staging.write(name, chunks(dataset));
  return { tables: dataset, counts: countRows(dataset), files };
}

function writeCache(staging: Staging, stamp: Stamp, documents: readonly DocumentRows[]): void {
  const cache = new CacheWriter(staging.open(CACHE_FILE), stamp);
  for (const rows of documents) cache.add(rows);
  cache.close();
}

async function writePages(
  staging: Staging,
  dataset: Dataset,
  about: About,
  prepared: Prepared,
  files: Record<string, string>,
): Promise<void> {
  const pages = auditContext(dataset, about);
  files[INDEX_FILE] = await staging.write(INDEX_FILE, [indexPage(dataset, pages)]);
  for await (const { name, html } of auditPages(dataset, pages, prepared)) {
    files[name] = await staging.write(name, [html]);
  }
}

function endRun(description: RunDescription, files: RunRecord['files'], startedAt: Date): RunRecord {
  const ended = new Date();
  return {
    ...description,
    files,
    ended_at: ended.toISOString(),
    seconds: (ended.getTime() - startedAt.getTime()) / 1000,
  };
}
