import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureRecord } from '../../dataset/records.js';
import { csvLines } from '../../export/csv.js';
import type { Mismatch } from './mismatch.js';

const FILE = 'figures.csv';

/** Characters around the first difference that a message shows. */
const SHOWN = 40;

/** Holds the CSV against the figures, row by row: each must be what we would write. */
export function checkCsv(folder: string, figures: readonly FigureRecord[]): Mismatch[] {
  const path = join(folder, FILE);
  if (!existsSync(path)) return [{ code: 'file_missing', where: FILE }];
  const found = csvRecords(readFileSync(path, 'utf8'));
  const mismatches: Mismatch[] = [];
  let row = 0;
  for (const expected of csvLines('figures', figures)) {
    const record = found.next();
    const where = `${FILE}:${++row}${row > 1 ? ` ${figures[row - 2]!.id}` : ''}`;
    if (record.done) return [...mismatches, { code: 'row_missing', where }];
    if (record.value !== expected)
      mismatches.push({ code: 'cell_differs', where, ...difference(expected, record.value) });
  }
  const extra = [...found].length;
  return extra ? [...mismatches, { code: 'row_extra', where: `${FILE}:${row + 1}`, found: extra }] : mismatches;
}

/** The records of a CSV as they are written, ends of lines included; those inside quotation marks end none. */
function* csvRecords(text: string): Generator<string> {
  const record = /(?:[^"\n]|"[^"]*")*\n|(?:[^"\n]|"[^"]*")+$/g;
  for (const [found] of text.matchAll(record)) yield found;
}

function difference(expected: string, found: string): Pick<Mismatch, 'expected' | 'found'> {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at++;
  const from = Math.max(0, at - SHOWN / 2);
  return { expected: expected.slice(from, at + SHOWN).trim(), found: found.slice(from, at + SHOWN).trim() };
}
