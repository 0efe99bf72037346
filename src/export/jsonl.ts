import { z } from 'zod';
import { TABLES, type TableName, type TableRows } from './tables.js';

/** What JSON escapes in a text; half surrogate pairs among it, so that every line is well-formed UTF-8. */
const ESCAPED = /["\\\0-\x1F\uD800-\uDFFF]/;

type Serialiser = (value: unknown) => string;

/**
 * Rows as JSONL, one line at a time, each with its `\n`. Keys stand in the order of the schema, whatever the order in which
 * a record was put together, so that two runs can be compared with `diff`.
 */
export function* jsonLines<Name extends TableName>(table: Name, rows: Iterable<TableRows[Name]>): Generator<string> {
  const line = lineWriter(table);
  for (const row of rows) yield line(row);
}

/** Turns a row into its line. */
export function lineWriter<Name extends TableName>(table: Name): (row: TableRows[Name]) => string {
  const serialise = serialiserOf(TABLES[table].record);
  return (row) => `${serialise(row)}\n`;
}

/** A writer compiled from the schema: about as fast as `JSON.stringify`, which would keep each record's own order. */
function serialiserOf(schema: unknown): Serialiser {
  if (schema instanceof z.ZodObject) return objectSerialiser(schema.shape);
  if (schema instanceof z.ZodRecord) return recordSerialiser(serialiserOf(schema.valueType));
  if (schema instanceof z.ZodArray) return arraySerialiser(serialiserOf(schema.element));
  return scalar;
}

/** Most fields are plain words, numbers or empty, for which `JSON.stringify` takes a detour. */
function scalar(value: unknown): string {
  if (typeof value === 'string' && !ESCAPED.test(value)) return `"${value}"`;
  return typeof value === 'number' || value === null ? `${value}` : JSON.stringify(value);
}

function objectSerialiser(shape: Record<string, unknown>): Serialiser {
  const fields = Object.entries(shape).map(([name, schema], index) => ({
    name,
    before: `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`,
    write: serialiserOf(schema),
  }));
  return (value) => {
    const row = value as Record<string, unknown>;
    let text = '';
    for (const { name, before, write } of fields) text += before + write(row[name]);
    return `${text}}`;
  };
}

/** A record has no order of its own: its keys are sorted. */
function recordSerialiser(write: Serialiser): Serialiser {
  return (value) => {
    const record = value as Record<string, unknown>;
    let text = '';
    for (const key of Object.keys(record).sort()) text += `${text && ','}${JSON.stringify(key)}:${write(record[key])}`;
    return `{${text}}`;
  };
}

function arraySerialiser(write: Serialiser): Serialiser {
  return (value) => `[${(value as readonly unknown[]).map(write).join(',')}]`;
}
