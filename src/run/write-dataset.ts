import type { Dataset } from '../dataset/records.js';
import { RUN_FILE, type RunRecord } from '../dataset/run-record.js';
import { auditPages } from './audit-pages.js';
import { CACHE_FILE, cacheLines } from './cache.js';
import type { RunDescription } from './describe-run.js';
import type { InputResult } from './extract-input.js';
import { removeOutdated, setAsideEdited } from './older-files.js';
import { OUTPUT_FILES } from './output-files.js';
import type { Prepared } from './prepare.js';
import { Staging } from './staging.js';

/** What was written, and what had to make room for it. */
export interface Written {
  readonly run: RunRecord;
  /** New names of files that somebody had changed since the last run. */
  readonly setAside: readonly string[];
}

/** Writes all files of a dataset, so that the folder holds the old ones or the new ones and never some of each. */
export async function writeDataset(
  prepared: Prepared,
  results: readonly InputResult[],
  dataset: Dataset,
  description: RunDescription,
): Promise<Written> {
  const staging = new Staging(prepared.output);
  try {
    const files: Record<string, string> = {};
    const about = {
      ...description,
      output: prepared.output,
      root: prepared.root,
      vocabulary: prepared.pipeline.labels,
    };
    for (const { name, chunks } of OUTPUT_FILES) files[name] = await staging.write(name, chunks(dataset, about));
    for await (const { name, html } of auditPages(dataset, about, prepared.inputs)) {
      files[name] = await staging.write(name, [html]);
    }
    await staging.write(CACHE_FILE, cacheLines(prepared.stamp, results));
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

function endRun(description: RunDescription, files: RunRecord['files'], startedAt: Date): RunRecord {
  const ended = new Date();
  return {
    ...description,
    files,
    ended_at: ended.toISOString(),
    seconds: (ended.getTime() - startedAt.getTime()) / 1000,
  };
}
