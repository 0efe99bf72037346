import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UserError } from '../core/errors.js';
import { RUN_FILE, type RunRecord } from '../dataset/run-record.js';
import { hashFile } from '../export/read-file.js';
import { readRun } from '../export/read-run.js';

/**
 * The run that filled a folder before, if any. Files of the names that we write and that no run of ours accounts for are
 * somebody else's, and are not written over.
 */
export function earlierRun(output: string, names: readonly string[]): RunRecord | undefined {
  const own = existsSync(join(output, RUN_FILE)) ? tryReadRun(output) : undefined;
  if (own) return own;
  const foreign = [RUN_FILE, ...names].find((name) => existsSync(join(output, name)));
  if (foreign === undefined) return undefined;
  const advice = 'Choose another folder with -o, or move that file elsewhere.';
  throw new UserError(`${foreign} stands here and is not from solieu`, advice, output, 'foreign_folder');
}

/**
 * Copies files that somebody has changed since the last run wrote them, a workbook with corrections above all, so that
 * new files cannot destroy a person’s work. Gives the names of the copies.
 */
export function setAsideEdited(output: string, earlier: RunRecord | undefined, files: RunRecord['files']): string[] {
  return Object.entries(earlier?.files ?? {}).flatMap(([name, written]) => {
    const path = join(output, name);
    if (!(name in files) || !existsSync(path)) return [];
    const found = hashFile(path);
    if (found === written || found === files[name]) return [];
    const extension = extname(name);
    const aside = `${name.slice(0, -extension.length)}-edited-${found.slice(0, 6)}${extension}`;
    copyFileSync(path, join(output, aside));
    return [aside];
  });
}

/** Removes files that the dataset no longer has, such as pages of other documents; what somebody has changed stays. */
export function removeOutdated(output: string, earlier: RunRecord | undefined, files: RunRecord['files']): void {
  for (const [name, written] of Object.entries(earlier?.files ?? {})) {
    const path = join(output, name);
    if (!(name in files) && existsSync(path) && hashFile(path) === written) rmSync(path);
  }
}

function tryReadRun(output: string): RunRecord | undefined {
  try {
    return readRun(output);
  } catch {
    return undefined;
  }
}
