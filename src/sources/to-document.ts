import { hash } from 'node:crypto';
import type { Metadata, SourceDocument } from '../core/document.js';
import type { SkippedInput } from '../core/errors.js';
import type { ReadableText } from '../core/readable.js';
import { SourceMap } from '../core/source-map.js';
import { detectLanguage, VIETNAMESE } from './language.js';
import { skip } from './skip.js';
import { isReadOtherwise, visiblePieces } from './visible-pieces.js';

/** What a reader has found of a document: its bytes, and what they say. */
export interface Found {
  readonly path: string;
  /** The bytes that the text was decoded from: they name the document wherever it stands. */
  readonly bytes: Buffer;
  readonly encoding: string;
  readonly text: string;
  readonly readable?: ReadableText | undefined;
  readonly stated?: Metadata | undefined;
}

export const NO_WORDS = 'There are no words in it.';

/** A document, unless there is nothing in it that is Vietnamese. Its text is what was decoded, nothing else changed. */
export function toDocument({ path, bytes, encoding, text, stated, ...found }: Found): SourceDocument | SkippedInput {
  const readable = found.readable ?? asRead(text);
  const words = readable?.text ?? text;
  if (!/[\p{L}\p{N}]/u.test(words)) return skip(path, 'empty', NO_WORDS);
  const language = detectLanguage(words);
  if (language !== VIETNAMESE) {
    return skip(path, 'not_vietnamese', `Its text is not Vietnamese (its language looks like “${language}”).`);
  }
  return {
    ...{ path, sha256: hash('sha256', bytes), bytes: bytes.length, encoding, language, text },
    ...(readable && { readable }),
    ...(stated && { stated }),
  };
}

/** Soft hyphens and zero-width blanks inside words and numbers would hide them from every rule, and so would `Ð`. */
function asRead(text: string): ReadableText | undefined {
  // A byte order mark at the beginning hides nothing.
  if (!isReadOtherwise(text.slice(1))) return undefined;
  const pieces = [...visiblePieces(text, 0)];
  return { text: pieces.map((piece) => piece.text).join(''), map: new SourceMap(pieces, text.length) };
}
