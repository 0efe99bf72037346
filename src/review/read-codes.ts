import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from 'xlsx';
import type { Codes } from './field-fault.js';

const FILE = 'codebook.csv';

/** Fields whose codes a study defines. */
const CODED = ['indicator', 'subject'] as const;

/** The study's own codes, from the codebook beside the dataset; nothing is known of them where there is none. */
export function readCodes(folder: string): Codes {
  const path = join(folder, FILE);
  if (!existsSync(path)) return {};
  const book = read(readFileSync(path, 'utf8'), { type: 'string', raw: true });
  const rows = utils.sheet_to_json<Readonly<Record<string, string>>>(book.Sheets[book.SheetNames[0]!]!);
  const codesOf = (field: string) => rows.flatMap(({ column, value }) => (column === field && value ? [value] : []));
  return Object.fromEntries(
    CODED.map((field) => [field, new Set(codesOf(field))] as const).filter(([, codes]) => codes.size > 0),
  );
}
