import { type CheckedDecisions, checkDecisions } from './check-decisions.js';
import { openFolder } from './review-again.js';

/** Holds the figures in a dataset's folder against the journal beside them. */
export async function verifyDecisions(folder: string): Promise<CheckedDecisions> {
  const { run, decisions, dataset, textOf } = await openFolder(folder);
  return checkDecisions(run, decisions, dataset, textOf);
}
