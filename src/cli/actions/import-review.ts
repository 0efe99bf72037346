import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { RUN_FILE } from '../../dataset/run-record.js';
import { importReview } from '../../review/workbook/import-review.js';
import { finishCommit } from '../../run/staging.js';
import type { ImportReviewCommandOptions } from '../commands/import-review.js';
import { EXIT, type Exit, print, printJson, type Session, tell } from '../session.js';
import { plannedLines, refusalLines } from '../views/import-view.js';

export async function importReviewAction(
  given: string,
  options: ImportReviewCommandOptions,
  session: Session,
): Promise<Exit> {
  const { say, terminal } = session;
  const file = resolve(terminal.cwd, given);
  const folder = resolve(terminal.cwd, options.output ?? folderOf(file, terminal.cwd));
  const reviewer = options.reviewer ?? userInfo().username;
  const dryRun = options.dryRun ?? false;
  finishCommit(folder);
  const { decisions, refusals, known, silent } = await importReview({ file, folder, reviewer, dryRun });
  if (options.json) {
    const planned = decisions.map(({ where, figure: { id }, entry }) => ({ where, id, ...entry }));
    printJson(session, { dry_run: dryRun, reviewer, decisions: planned, refused: refusals, known, silent });
  } else print(session, plannedLines(decisions, session));
  tell(session, refusalLines(refusals, session));
  if (!options.quiet) {
    const counts = { decisions: decisions.length, reviewer, known, silent, refused: refusals.length };
    tell(session, [say(dryRun ? 'import.would' : 'import.done', counts)]);
    const output = relative(terminal.cwd, folder) || '.';
    if (!dryRun && decisions.length > 0) tell(session, [say('import.next', { output })]);
  }
  return refusals.length > 0 ? EXIT.incomplete : EXIT.done;
}

/** The dataset that a workbook lies in, or else the usual one. */
function folderOf(file: string, cwd: string): string {
  return existsSync(join(dirname(file), RUN_FILE)) ? dirname(file) : join(cwd, 'output');
}
