import { extname } from 'node:path';
import { STANDARD_INPUT } from './byte-source.js';
import { CSV } from './formats/csv.js';
import { DOCX } from './formats/docx.js';
import { FEED } from './formats/feed.js';
import { GZIP } from './formats/gzip.js';
import { HTML } from './formats/html.js';
import { JSONL } from './formats/jsonl.js';
import { PDF } from './formats/pdf.js';
import { PLAIN_TEXT } from './formats/plain-text.js';
import { SPREADSHEET } from './formats/spreadsheet.js';
import { WARC } from './formats/warc.js';
import { ZIP } from './formats/zip.js';
import type { Reader } from './reader.js';

/** Every format that can be read; a further one is a further row. */
export const READERS: readonly Reader[] = [PLAIN_TEXT, HTML, JSONL, GZIP, ZIP, WARC, DOCX, CSV, SPREADSHEET, PDF, FEED];

/** Whether an input is a file of many documents, as its name says. */
export function holdsMany(path: string): boolean {
  return readerFor(path.replace(/\.gz$/i, ''))?.holdsMany ?? false;
}

/** The reader of a path by its extension; standard input is plain text. */
export function readerFor(path: string): Reader | undefined {
  if (path === STANDARD_INPUT) return PLAIN_TEXT;
  const extension = extname(path).toLowerCase();
  return READERS.find((reader) => reader.extensions.includes(extension));
}
