import type { Excerpt } from '../core/span.js';
import { excerpt } from '../core/span.js';
import { isCapital } from '../segment/characters.js';
import { normaliseWord } from '../segment/normalise.js';
import type { Sentence } from '../segment/sentences.js';
import { TOKEN, type Tokens } from '../segment/tokenise.js';
import { WORDS } from '../segment/words.js';
import type { PhraseHit, PhraseIndex } from './phrases.js';
import type { WordSet } from './word-sets.js';

/** A stretch of tokens `[first, last)`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** One sentence as the recognisers see it: its tokens and the vocabulary found in it. Token numbers are the document's. */
export class SentenceView {
  readonly first: number;
  readonly last: number;
  /** All phrases by where they begin, shorter ones first; found when they are first asked for. */
  #hits: PhraseHit[] | undefined;
  /** For each token, how many phrases begin before it. */
  readonly #offsets: number[] = [];
  readonly #every = new Map<string, readonly PhraseHit[]>();
  readonly #all = new Map<string, readonly PhraseHit[]>();

  constructor(
    readonly tokens: Tokens,
    readonly sentence: Sentence,
    readonly phrases: PhraseIndex,
  ) {
    this.first = sentence.first;
    this.last = sentence.last;
  }

  /** The longest phrase of a kind that starts at a token. */
  at<V>(kind: string, token: number): PhraseHit<V> | undefined {
    if (token < this.first || token >= this.last) return undefined;
    const hits = this.#hits ?? this.#scan();
    const from = this.#offsets[token - this.first]!;
    for (let i = this.#offsets[token - this.first + 1]! - 1; i >= from; i--) {
      if (hits[i]!.kind === kind) return hits[i] as PhraseHit<V>;
    }
    return undefined;
  }

  /** The longest phrase of a kind that ends just before a token. */
  before<V>(kind: string, token: number): PhraseHit<V> | undefined {
    if (token <= this.first || token > this.last) return undefined;
    const hits = this.#hits ?? this.#scan();
    const from = this.#offsets[Math.max(0, token - this.first - this.phrases.longest)]!;
    const to = this.#offsets[token - this.first]!;
    for (let i = from; i < to; i++) {
      if (hits[i]!.last === token && hits[i]!.kind === kind) return hits[i] as PhraseHit<V>;
    }
    return undefined;
  }

  /** All phrases of a kind from left to right, none inside a longer one of its kind. */
  all<V>(kind: string): readonly PhraseHit<V>[] {
    const known = this.#all.get(kind) ?? outermost(this.every(kind));
    this.#all.set(kind, known);
    return known as readonly PhraseHit<V>[];
  }

  /** All phrases of a kind, shorter ones inside longer ones included. */
  every<V>(kind: string): readonly PhraseHit<V>[] {
    const known = this.#every.get(kind) ?? (this.#hits ?? this.#scan()).filter((hit) => hit.kind === kind);
    this.#every.set(kind, known);
    return known as readonly PhraseHit<V>[];
  }

  /** Number of the word at a token; 0 outside the sentence or the vocabulary. */
  word(token: number): number {
    return token >= this.first && token < this.last ? this.tokens.word[token]! : 0;
  }

  isWord(token: number): boolean {
    return this.#is(token, TOKEN.word);
  }

  isNumber(token: number): boolean {
    return this.#is(token, TOKEN.number);
  }

  /** Whether a mark stands at a token, or a certain one; cuts no string, as `text` does. */
  isMark(token: number, mark?: string): boolean {
    if (!this.#is(token, TOKEN.mark)) return false;
    return mark === undefined || this.tokens.text.charCodeAt(this.tokens.start[token]!) === mark.charCodeAt(0);
  }

  /** The source's words from token `first` up to token `last`. */
  text(first: number, last: number = first + 1): string {
    if (last <= first) return '';
    return this.tokens.text.slice(this.tokens.start[first], this.tokens.end[last - 1]);
  }

  /** A token's normal form: NFC, lower case, one tone placement where a vocabulary names it. */
  lower(token: number): string {
    if (token < this.first || token >= this.last) return '';
    const known = this.tokens.word[token]!;
    return known ? WORDS.word(known) : normaliseWord(this.text(token));
  }

  isCapitalised(token: number): boolean {
    return this.isWord(token) && isCapital(this.tokens.text, this.tokens.start[token]!);
  }

  /** Whether one of some words stands among the tokens `[first, last)`. */
  holds(words: WordSet, first: number, last: number): boolean {
    for (let token = first; token < last; token++) if (words.has(this.word(token))) return true;
    return false;
  }

  /** Whether a mark stands among the tokens `[first, last)`. */
  holdsMark(first: number, last: number): boolean {
    for (let token = first; token < last; token++) if (this.isMark(token)) return true;
    return false;
  }

  /** Whether nothing stands between a token and the one before it. */
  isGlued(token: number): boolean {
    return token > this.first && token < this.last && this.tokens.start[token] === this.tokens.end[token - 1];
  }

  excerpt({ first, last }: TokenSpan): Excerpt {
    return excerpt(this.tokens.text, this.tokens.start[first]!, this.tokens.end[last - 1]!);
  }

  #is(token: number, kind: number): boolean {
    return token >= this.first && token < this.last && this.tokens.kind[token] === kind;
  }

  #scan(): PhraseHit[] {
    const hits: PhraseHit[] = [];
    for (let token = this.first; token < this.last; token++) {
      this.#offsets.push(hits.length);
      this.phrases.collect(this.tokens, token, this.last, hits);
    }
    this.#offsets.push(hits.length);
    this.#hits = hits;
    return hits;
  }
}

/** Phrases by where they begin, without those inside another. */
function outermost(hits: readonly PhraseHit[]): PhraseHit[] {
  const kept: PhraseHit[] = [];
  for (const hit of hits) {
    if (kept.at(-1)?.first === hit.first) kept.pop();
    const before = kept.at(-1);
    if (!before || before.last < hit.last) kept.push(hit);
  }
  return kept;
}
