import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { groupBy } from '../core/group-by.js';
import type { CodebookRow, Vocabulary } from './codebook.js';

/** Columns whose codes the study defines itself. */
const STUDY_COLUMNS = new Set(['indicator', 'subject']);

/** The study's own codes with their labels, as the codebook beside a dataset has them; none where it is missing. */
export function readVocabulary(folder: string): Vocabulary {
  const path = join(folder, 'codebook.csv');
  if (!existsSync(path)) return {};
  const rows: CodebookRow[] = parse(readFileSync(path), {
    bom: true,
    columns: true,
    delimiter: [',', ';'],
    relax_column_count: true,
  });
  const codes = rows.filter(({ sheet, column, value }) => sheet === 'Figures' && STUDY_COLUMNS.has(column) && value);
  return Object.fromEntries(
    [...groupBy(codes, ({ column }) => column)].map(([column, values]) => [
      column,
      Object.fromEntries(values.map(({ value, label_vi: vi, label_en: en }) => [value, { vi, en }])),
    ]),
  );
}
