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
const READERS: readonly Reader[] = [PLAIN_TEXT, HTML, JSONL, GZIP, ZIP, WARC, DOCX, CSV, SPREADSHEET, PDF, FEED];

/** The reader of a path by its extension; standard input is plain text. */
export function readerFor(path: string): Reader | undefined {
  if (path === STANDARD_INPUT) return PLAIN_TEXT;
  const extension = extname(path).toLowerCase();
  return READERS.find((reader) => reader.extensions.includes(extension));
}
