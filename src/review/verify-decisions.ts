import { resolve } from 'node:path';
import { readDataset } from '../audit/read-dataset.js';
import { readRun } from '../export/read-run.js';
import { reviewedPaths } from './articles.js';
import { type CheckedDecisions, checkDecisions } from './check-decisions.js';
import { readJournal } from './journal.js';
import { readTexts } from './read-texts.js';

/** Holds the figures in a dataset's folder against the journal beside them. */
export async function verifyDecisions(folder: string): Promise<CheckedDecisions> {
  const decisions = readJournal(folder);
  const run = readRun(folder);
  const dataset = readDataset(folder);
  const root = resolve(folder, run.source_root);
  const texts = await readTexts({ ...run, reading: run.reading, root }, reviewedPaths(dataset.documents, decisions));
  return checkDecisions(run, decisions, dataset, ({ path }) => texts.get(path));
}
