import { CHARACTER, CLASS_OF } from './characters.js';
import { normaliseWord } from './normalise.js';
import { WORDS } from './words.js';

export const TOKEN = { word: 1, number: 2, mark: 3 } as const;

/**
 * The tokens of a text in parallel arrays: words, numbers (`2.285`, `58,5`, `15.01.2021` are one token) and single
 * punctuation marks. Spans are UTF-16 units of the text itself, whatever its normalisation form.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
  /** Number of the word in the shared table (see `words.ts`), 0 when no vocabulary names it. */
  readonly word: Uint32Array;
}

/** Buffers reused from text to text; a token table copies the part it needs. */
let scratch = { start: new Uint32Array(0), end: new Uint32Array(0), kind: new Uint8Array(0), word: new Uint32Array(0) };

function reserve(length: number): typeof scratch {
  if (scratch.start.length < length) {
    const size = Math.max(length, scratch.start.length * 2, 1 << 14);
    scratch = {
      start: new Uint32Array(size),
      end: new Uint32Array(size),
      kind: new Uint8Array(size),
      word: new Uint32Array(size),
    };
  }
  return scratch;
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** End of the digits that begin at `from`, separators inside them included. */
function endOfNumber(text: string, from: number): number {
  let i = from;
  for (;;) {
    while (CLASS_OF[text.charCodeAt(i)] === CHARACTER.digit && i < text.length) i++;
    const separator = text.charCodeAt(i);
    if ((separator !== FULL_STOP && separator !== COMMA) || i + 1 >= text.length) return i;
    if (CLASS_OF[text.charCodeAt(i + 1)] !== CHARACTER.digit) return i;
    i++;
  }
}

/** Digits beyond the basic plane (mathematical and others) count as numbers too, so that none is lost. */
function isAstralDigit(text: string, at: number): boolean {
  return /^\p{Nd}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

export function tokenise(text: string): Tokens {
  const { start, end, kind, word } = reserve(text.length + 1);
  const length = text.length;
  let count = 0;
  let i = 0;
  while (i < length) {
    const type = CLASS_OF[text.charCodeAt(i)];
    if (type === CHARACTER.space || type === CHARACTER.newline || type === CHARACTER.ignorable) {
      i++;
      continue;
    }
    const from = i;
    start[count] = from;
    if (type === CHARACTER.letter || type === CHARACTER.mark) {
      let plain = true;
      for (; i < length; i++) {
        const next = CLASS_OF[text.charCodeAt(i)];
        if (next === CHARACTER.letter) continue;
        if (next !== CHARACTER.mark && next !== CHARACTER.ignorable) break;
        plain = false;
      }
      kind[count] = TOKEN.word;
      word[count] = plain ? WORDS.find(text, from, i) : findDecomposed(text.slice(from, i));
    } else if (type === CHARACTER.digit) {
      i = endOfNumber(text, from);
      kind[count] = TOKEN.number;
      word[count] = WORDS.find(text, from, i);
    } else {
      i += type === CHARACTER.surrogate ? 2 : 1;
      kind[count] = type === CHARACTER.surrogate && isAstralDigit(text, from) ? TOKEN.number : TOKEN.mark;
      word[count] = WORDS.find(text, from, i);
    }
    end[count++] = Math.min(i, length);
  }
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    word: word.slice(0, count),
  };
}

function findDecomposed(raw: string): number {
  const normal = normaliseWord(raw);
  return WORDS.find(normal, 0, normal.length);
}
