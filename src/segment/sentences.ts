import type { Block, BlockKind } from '../core/document.js';
import type { Span } from '../core/span.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { normaliseWord } from './normalise.js';
import { TOKEN, type Tokens } from './tokenise.js';

/** A sentence as a run of tokens `[first, last)` of one block. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly kind: BlockKind;
  /** Why its block is of this kind. */
  readonly reason: string;
}

/** Tokens after which a run without a full stop is cut, at a comma or semicolon or, later, anywhere: what was never prose must not weigh on every figure. */
const LONG = 600;
const PAUSES = new Set([',', ';']);

const FINAL_MARKS = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»']);
const UPPER = /^\p{Lu}/u;
const TITLE_CASE = /^\p{Lu}[\p{M}\p{Ll}]/u;

/** The sentences of every block that is not chrome, or of the chrome alone. */
export function splitSentences(tokens: Tokens, blocks: readonly Block[], of: 'text' | 'chrome' = 'text'): Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  for (const [index, block] of blocks.entries()) {
    while (token < tokens.count && tokens.start[token]! < block.start) token++;
    const first = token;
    while (token < tokens.count && tokens.start[token]! < block.end) token++;
    if ((block.kind === 'chrome') === (of === 'chrome'))
      splitBlock(tokens, first, token, { block: index, kind: block.kind, reason: block.reason }, sentences);
  }
  return sentences;
}

type Home = Pick<Sentence, 'block' | 'kind' | 'reason'>;

function splitBlock(tokens: Tokens, first: number, last: number, home: Home, into: Sentence[]): void {
  let begin = first;
  for (let i = first; i < last; i++) {
    if (!isTooLong(tokens, begin, i, last) && !endsSentence(tokens, begin, i, last)) continue;
    const after = skipClosing(tokens, i + 1, last);
    into.push(sentence(tokens, begin, after, home));
    begin = after;
    i = after - 1;
  }
  if (begin < last) into.push(sentence(tokens, begin, last, home));
}

function sentence(tokens: Tokens, first: number, last: number, home: Home): Sentence {
  return { first, last, ...home, start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

function mark(tokens: Tokens, i: number): string {
  return tokens.kind[i] === TOKEN.mark ? tokens.text.slice(tokens.start[i], tokens.end[i]) : '';
}

function skipClosing(tokens: Tokens, from: number, last: number): number {
  let i = from;
  while (i < last && (CLOSING.has(mark(tokens, i)) || FINAL_MARKS.has(mark(tokens, i)))) {
    if (tokens.start[i]! > tokens.end[i - 1]!) break;
    i++;
  }
  return i;
}

function isTooLong(tokens: Tokens, begin: number, i: number, last: number): boolean {
  if (i - begin < LONG || i + 1 >= last || tokens.start[i + 1]! === tokens.end[i]!) return false;
  return i - begin >= 2 * LONG || PAUSES.has(mark(tokens, i));
}

/** Whether the mark at `i` ends the sentence that began at `begin`. */
function endsSentence(tokens: Tokens, begin: number, i: number, last: number): boolean {
  const found = mark(tokens, i);
  if (!FINAL_MARKS.has(found)) return false;
  const next = skipClosing(tokens, i + 1, last);
  if (next >= last) return false;
  const spaced = tokens.start[next]! > tokens.end[next - 1]!;
  if (isListMark(tokens, begin, i) || (found === '.' && isAbbreviation(tokens, i))) return false;
  const following = tokens.text.slice(tokens.start[next], tokens.end[next]);
  if (spaced) return tokens.kind[next] !== TOKEN.word || UPPER.test(following);
  return tokens.kind[next] === TOKEN.word && TITLE_CASE.test(following) && tokens.kind[i - 1] === TOKEN.word;
}

const PARTS = new Set(['phần', 'chương', 'mục']);
/** Words of a part's number: `Phần thứ hai`. */
const MAX_PART = 3;
const ROMAN = /^[IVX]{2,5}$/;

/** `2.`, `IV.`, `Phần thứ hai.` at the head of a sentence or `2.` after `như sau:` number what follows; the stop ends nothing. */
function isListMark(tokens: Tokens, begin: number, i: number): boolean {
  const before = i - 1;
  if (before < begin || tokens.end[before] !== tokens.start[i]) return false;
  const word = (at: number) => tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (before === begin && ROMAN.test(word(before))) return true;
  if (i - begin <= MAX_PART && PARTS.has(normaliseWord(word(begin)))) return true;
  const width = tokens.end[before]! - tokens.start[before]!;
  if (tokens.kind[before] === TOKEN.mark || width > (tokens.kind[before] === TOKEN.number ? 3 : 1)) return false;
  return before === begin || tokens.kind[before - 1] === TOKEN.mark;
}

/** `TP.`, `ThS.`, and initials such as `V.K`: the stop belongs to the word before it. */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (before < 0 || tokens.kind[before] !== TOKEN.word || tokens.end[before] !== tokens.start[i]) return false;
  const word = tokens.text.slice(tokens.start[before], tokens.end[before]);
  if (ABBREVIATIONS.has(normaliseWord(word))) return UPPER.test(word);
  return word.normalize('NFC').length === 1 && UPPER.test(word);
}
