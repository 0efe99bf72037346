import { resolve } from 'node:path';
import { readDataset, rowsByDocument } from '../audit/read-dataset.js';
import { machineReading } from '../dataset/machine-reading.js';
import { ADDED, type Dataset, type FigureRecord } from '../dataset/records.js';
import { readRun } from '../export/read-run.js';
import { applyReviews } from './apply.js';
import { reviewedPaths } from './articles.js';
import type { Decision } from './decision.js';
import { readJournal } from './journal.js';
import type { TextOf } from './locate.js';
import { readTexts } from './read-texts.js';

/** The figures of a dataset with other decisions than those it was written with: all that the program reads, reviewed anew. */
export function reviewAgain(dataset: Dataset, decisions: readonly Decision[], textOf: TextOf): FigureRecord[] {
  const figures = dataset.figures.filter(({ rule }) => rule !== ADDED).map(machineReading);
  const { documents } = applyReviews(rowsByDocument({ ...dataset, figures }), decisions, textOf);
  return documents.flatMap((rows) => rows.figures);
}

/** A dataset's folder as it is: its run, its rows, the journal, and the texts that decisions are about. */
export async function openFolder(folder: string) {
  const [run, dataset, decisions] = [readRun(folder), readDataset(folder), readJournal(folder)];
  const sources = { inputs: run.inputs, reading: run.reading, root: resolve(folder, run.source_root) };
  const texts = await readTexts(sources, reviewedPaths(dataset.documents, decisions));
  const textOf: TextOf = ({ path }) => texts.get(path);
  return { run, dataset, decisions, textOf };
}

/** The dataset in a folder with every decision of its journal applied, those that wait for the next run too. */
export async function readReviewed(folder: string): Promise<Dataset> {
  const { dataset, decisions, textOf } = await openFolder(folder);
  return { ...dataset, figures: reviewAgain(dataset, decisions, textOf) };
}
