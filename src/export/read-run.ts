import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RUN_FILE, type RunRecord, runRecord } from '../dataset/run-record.js';
import { noDataset, readRow } from './read-jsonl.js';

/** What made the dataset in a folder. */
export function readRun(folder: string): RunRecord {
  const path = join(folder, RUN_FILE);
  if (!existsSync(path)) throw noDataset(folder, RUN_FILE);
  return readRow(readFileSync(path), runRecord, path);
}
