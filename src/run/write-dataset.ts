import type { Dataset } from '../dataset/records.js';
import { RUN_FILE, type RunRecord } from '../dataset/run-record.js';
import { auditPages } from './audit-pages.js';
import { CACHE_FILE, cacheLines } from './cache.js';
import { countRows, type DatasetCounts, type RunDescription } from './describe-run.js';
import type { DocumentStore } from './document-store.js';
import { removeOutdated, setAsideEdited } from './older-files.js';
import { OUTPUT_FILES } from './output-files.js';
import type { Prepared } from './prepare.js';
import { Staging } from './staging.js';
import { writeLargeTables } from './write-large-dataset.js';

/** What was written, and what had to make room for it. */
export interface Written {
  readonly run: RunRecord;
  /** New names of files that somebody had changed since the last run. */
  readonly setAside: readonly string[];
}

/**
 * Writes all files of a dataset; one that memory does not hold comes from its store, without a workbook and pages, which no
 * program for people opens in that size. All are written so that the folder holds the old ones or the new ones and never some
 * of each.
 */
export async function writeDataset(
  prepared: Prepared,
  store: DocumentStore,
  dataset: Dataset | undefined,
  describe: (counts: DatasetCounts) => RunDescription,
): Promise<Written> {
  const staging = new Staging(prepared.output);
  const files: Record<string, string> = {};
  try {
    const description = describe(dataset ? countRows(dataset) : await writeLargeTables(staging, store, files));
    if (dataset) await writeTables(staging, dataset, description, prepared, files);
    await staging.write(CACHE_FILE, cacheLines(prepared.stamp, store));
    const run = endRun(description, files, prepared.startedAt);
    await staging.write(RUN_FILE, [`${JSON.stringify(run, null, 2)}\n`]);
    const setAside = setAsideEdited(prepared.output, prepared.earlier, files);
    staging.commit();
    removeOutdated(prepared.output, prepared.earlier, files);
    return { run, setAside };
  } finally {
    staging.discard();
  }
}

async function writeTables(
  staging: Staging,
  dataset: Dataset,
  description: RunDescription,
  prepared: Prepared,
  files: Record<string, string>,
): Promise<void> {
  const { output, root, pipeline } = prepared;
  const about = { ...description, output, root, vocabulary: pipeline.labels };
  for (const { name, chunks } of OUTPUT_FILES) files[name] = await staging.write(name, chunks(dataset, about));
  for await (const { name, html } of auditPages(dataset, about, prepared)) {
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
