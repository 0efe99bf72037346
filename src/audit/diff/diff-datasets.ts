import { readRun } from '../../export/read-run.js';
import { readDataset, rowsByDocument } from '../read-dataset.js';
import { diffFigures, single } from './diff-figures.js';
import type { FigureChange } from './figure-change.js';

/** How two datasets differ. */
export interface DatasetDiff {
  /** In the order of the documents, those of the new dataset first. */
  readonly changes: readonly FigureChange[];
  /** Paths of documents that only one dataset has; all their figures are among the changes. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Documents whose bytes have changed. */
  readonly edited: readonly string[];
  /** Whether the program or the pipeline was another. */
  readonly program: boolean;
  readonly pipeline: boolean;
}

/** Compares the datasets in two folders: what appeared, vanished or changed, and what did it. */
export function diffDatasets(oldFolder: string, newFolder: string): DatasetDiff {
  const [oldRun, newRun] = [readRun(oldFolder), readRun(newFolder)];
  const program = oldRun.solieu.code !== newRun.solieu.code;
  const pipeline = oldRun.pipeline.sha256 !== newRun.pipeline.sha256;
  const old = rowsByDocument(readDataset(oldFolder));
  const now = rowsByDocument(readDataset(newFolder));
  const byPath = new Map(old.map((rows) => [rows.document.path, rows]));
  const byBytes = new Map(old.map((rows) => [rows.document.sha256, rows]));
  const left = new Set(old);
  const pairs = now.map((rows) => {
    const before = byPath.get(rows.document.path) ?? byBytes.get(rows.document.sha256);
    if (before) left.delete(before);
    return { before, rows };
  });
  return {
    changes: [
      ...pairs.flatMap(({ before, rows }) =>
        before
          ? diffFigures(before, rows, { rules: program || pipeline })
          : rows.figures.map((figure) => single('appeared', figure, 'text')),
      ),
      ...[...left].flatMap((rows) => rows.figures.map((figure) => single('vanished', figure, 'text'))),
    ],
    added: pairs.filter(({ before }) => !before).map(({ rows }) => rows.document.path),
    removed: [...left].map(({ document }) => document.path),
    edited: pairs
      .filter(({ before, rows }) => before && before.document.sha256 !== rows.document.sha256)
      .map(({ rows }) => rows.document.path),
    ...{ program, pipeline },
  };
}
