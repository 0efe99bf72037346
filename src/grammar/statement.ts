import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
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

const MAX_ASIDE = 14;

/** Whether a span stands in brackets that close before a quantity: `8,9% (kế hoạch cả năm 10,5%); xuất khẩu 412 nghìn tấn`. */
export function isAside(view: SentenceView, { first, last }: TokenSpan, { first: at }: TokenSpan): boolean {
  let open = first - 1;
  while (open >= view.first && first - open < MAX_ASIDE && !view.isMark(open, '(')) {
    if (view.isMark(open, ')')) return false;
    open--;
  }
  if (!view.isMark(open, '(') || open < view.first) return false;
  for (let i = last; i < at; i++) if (view.isMark(i, ')')) return true;
  return false;
}

/** End of a short bracket that opens at a token: `tăng 74,43 nghìn người (0,14%) so với quý I/2016`. */
export function closeOfBracket(view: SentenceView, at: number): number | undefined {
  if (!OPEN.has(view.word(at))) return undefined;
  for (let i = at + 1; i < at + MAX_BRACKET && i < view.last; i++) if (CLOSE.has(view.word(i))) return i;
  return undefined;
}

/** Tokens of a bracket that only abbreviates: `(HTX)`. */
export const GLOSS = 3;

/** `tổ hợp tác (THT) thành lập mới`: a bracket that only abbreviates. */
export function isGloss(view: SentenceView, at: number): boolean {
  return view.isMark(at, '(') && view.isMark(at + 2, ')') && /^\p{Lu}{2,5}$/u.test(view.text(at + 1));
}
