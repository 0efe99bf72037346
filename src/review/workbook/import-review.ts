import { resolve } from 'node:path';
import { readDataset } from '../../audit/read-dataset.js';
import { readVocabulary } from '../../export/read-codebook.js';
import { readRun } from '../../export/read-run.js';
import type { Decision } from '../decision.js';
import { codesOf } from '../field-fault.js';
import { Journal, readJournal } from '../journal.js';
import { readTexts } from '../read-texts.js';
import { type ImportPlan, planImport } from './plan-import.js';
import { readWorkbook } from './read-workbook.js';

export interface ImportOptions {
  /** The workbook as it came back. */
  readonly file: string;
  /** The folder of the dataset that it shows. */
  readonly folder: string;
  readonly reviewer: string;
  /** Only says what would be done. */
  readonly dryRun: boolean;
}

/** Takes what a reviewer wrote into a workbook into the journal of its dataset. A second import of the same adds nothing. */
export async function importReview({ file, folder, reviewer, dryRun }: ImportOptions): Promise<ImportPlan> {
  const rows = readWorkbook(file);
  const { inputs, reading, source_root } = readRun(folder);
  const dataset = readDataset(folder);
  const codes = codesOf(readVocabulary(folder));
  const root = resolve(folder, source_root);
  const paths = new Set(dataset.figures.map(({ document }) => document));
  const texts = await readTexts({ inputs, reading, root }, paths);
  const plan = (decisions: readonly Decision[]) =>
    planImport(rows, { dataset, decisions, reviewer, codes, textOf: ({ path }) => texts.get(path) });
  if (dryRun) return plan(readJournal(folder));
  const journal = await Journal.open(folder);
  try {
    const planned = plan(journal.decisions);
    await journal.append(planned.decisions.map(({ entry }) => entry));
    return planned;
  } finally {
    await journal.close();
  }
}
