import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';

/** Marks that end a statement inside a sentence. */
export const HARD_MARKS = wordSet([
  ';',
  ':',
  '(',
  ')',
  '"',
  '“',
  '”',
  '.',
  '?',
  '!',
  '…',
  '[',
  ']',
  '•',
  '+',
  '|',
  '*',
  '’',
  '‘',
]);

export const COMMA = wordSet([',']);

const OPEN = wordSet(['(']);
const CLOSE = wordSet([')']);
const MAX_BRACKET = 9;

/** Start of a short bracket that ends at a token, `(HTX)` or `(giai đoạn 2005 - 2015)`, which a phrase runs through. */
export function closingBrackets(view: SentenceView, at: number, limit: number): number | undefined {
  if (!CLOSE.has(view.word(at))) return undefined;
  for (let i = at - 1; i > limit && at - i < MAX_BRACKET; i--) {
    if (OPEN.has(view.word(i))) return i;
    if (CLOSE.has(view.word(i))) return undefined;
  }
  return undefined;
}
