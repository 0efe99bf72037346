import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { UserError } from '../core/errors.js';
import { readLines } from './read-file.js';
import { TABLES, type TableName, type TableRows } from './tables.js';

/** The rows of a dataset's table, each checked; the first that is none is an error with its line. */
export function* readTable<Name extends TableName>(folder: string, table: Name): Generator<TableRows[Name]> {
  const file = `${table}.jsonl`;
  const path = join(folder, file);
  if (!existsSync(path)) throw noDataset(folder, file);
  let line = 0;
  for (const bytes of readLines(path)) {
    line++;
    if (bytes.length > 0) yield readRow(bytes, TABLES[table].record, `${path}:${line}`) as TableRows[Name];
  }
}

export function noDataset(folder: string, file: string): UserError {
  const advice = 'Name the folder that “solieu extract” wrote, or run it first.';
  return new UserError(`there is no dataset here: ${file} is missing`, advice, folder, 'no_dataset');
}

/** Parses a row and holds it against its schema. */
export function readRow<S extends z.ZodType>(bytes: Buffer | string, schema: S, where: string): z.infer<S> {
  const advice = 'The file was changed or cut short; run “solieu extract” again.';
  try {
    return schema.parse(JSON.parse(bytes.toString()));
  } catch (error) {
    throw new UserError(describe(error), advice, where, 'bad_row');
  }
}

function describe(error: unknown): string {
  const [issue] = (error as z.ZodError).issues ?? [];
  return issue ? `${issue.path.join('.') || 'the row'}: ${issue.message}` : (error as Error).message;
}
