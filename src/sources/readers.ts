import { extname } from 'node:path';
import { STANDARD_INPUT } from './byte-source.js';
import { HTML } from './formats/html.js';
import { PLAIN_TEXT } from './formats/plain-text.js';
import type { Reader } from './reader.js';

/** Every format that can be read; a further one is a further row. */
const READERS: readonly Reader[] = [PLAIN_TEXT, HTML];

/** The reader of a path by its extension; standard input is plain text. */
export function readerFor(path: string): Reader | undefined {
  if (path === STANDARD_INPUT) return PLAIN_TEXT;
  const extension = extname(path).toLowerCase();
  return READERS.find((reader) => reader.extensions.includes(extension));
}
