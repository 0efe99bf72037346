import { hash } from 'node:crypto';
import { looksBinary } from './binary.js';
import { decode, detectEncoding } from './decode.js';
import { detectLanguage, VIETNAMESE } from './language.js';
import type { ReadResult } from './readers.js';
import { skip } from './skip.js';

/** A plain text file as a document. Its text is the decoded bytes, nothing else changed, so that offsets stay true. */
export function readPlainText(bytes: Buffer, path: string): ReadResult {
  const encoding = detectEncoding(bytes);
  const binary = looksBinary(bytes, encoding);
  if (binary) return skip(path, 'binary', `It is not text: it looks like ${binary}.`);
  const { text, invalidAt } = decode(bytes, encoding);
  if (invalidAt !== undefined) {
    return skip(path, 'encoding', `It is not ${encoding.toUpperCase()}: the byte at offset ${invalidAt} does not fit.`);
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return skip(path, 'empty', 'There are no words in it.');
  const language = detectLanguage(text);
  if (language !== VIETNAMESE) {
    return skip(path, 'not_vietnamese', `Its text is not Vietnamese (its language looks like “${language}”).`);
  }
  return { path, sha256: hash('sha256', bytes), bytes: bytes.length, encoding, language, text };
}
