import type { Excerpt } from '../core/span.js';
import { excerpt } from '../core/span.js';
import { normaliseWord } from '../segment/normalise.js';
import type { Sentence } from '../segment/sentences.js';
import { TOKEN, type Tokens } from '../segment/tokenise.js';
import type { PhraseHit, PhraseIndex } from './phrases.js';

/** A stretch of tokens `[first, last)`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

const UPPER = /^\p{Lu}/u;

/** One sentence as the recognisers see it: its tokens and the vocabulary found in it. Token numbers are the document's. */
export class SentenceView {
  readonly first: number;
  readonly last: number;
  readonly #starting = new Map<string, (PhraseHit | undefined)[]>();
  readonly #ending = new Map<string, (PhraseHit | undefined)[]>();
  readonly #all = new Map<string, PhraseHit[]>();
  readonly #every = new Map<string, PhraseHit[]>();

  constructor(
    readonly tokens: Tokens,
    readonly sentence: Sentence,
    phrases: PhraseIndex,
  ) {
    this.first = sentence.first;
    this.last = sentence.last;
    phrases.scan(tokens, this.first, this.last, (hit) => this.#add(hit));
  }

  /** The longest phrase of a kind that starts at a token. */
  at<V>(kind: string, token: number): PhraseHit<V> | undefined {
    return this.#starting.get(kind)?.[token - this.first] as PhraseHit<V> | undefined;
  }

  /** The longest phrase of a kind that ends just before a token. */
  before<V>(kind: string, token: number): PhraseHit<V> | undefined {
    return this.#ending.get(kind)?.[token - this.first] as PhraseHit<V> | undefined;
  }

  /** All phrases of a kind from left to right, none inside a longer one of its kind. */
  all<V>(kind: string): readonly PhraseHit<V>[] {
    return (this.#all.get(kind) ?? []) as PhraseHit<V>[];
  }

  /** All phrases of a kind, shorter ones inside longer ones included. */
  every<V>(kind: string): readonly PhraseHit<V>[] {
    return (this.#every.get(kind) ?? []) as PhraseHit<V>[];
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

  isMark(token: number): boolean {
    return this.#is(token, TOKEN.mark);
  }

  /** The source's words from token `first` up to token `last`. */
  text(first: number, last: number = first + 1): string {
    if (last <= first) return '';
    return this.tokens.text.slice(this.tokens.start[first], this.tokens.end[last - 1]);
  }

  /** A token's normal form, for what no vocabulary holds. */
  lower(token: number): string {
    return token >= this.first && token < this.last ? normaliseWord(this.text(token)) : '';
  }

  isCapitalised(token: number): boolean {
    return this.isWord(token) && UPPER.test(this.text(token));
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

  #add(hit: PhraseHit): void {
    const size = this.last - this.first + 1;
    const starting = slots(this.#starting, hit.kind, size);
    const ending = slots(this.#ending, hit.kind, size);
    starting[hit.first - this.first] = hit;
    // Hits come by start, so the first that ends here is the longest.
    ending[hit.last - this.first] ??= hit;
    const every = this.#every.get(hit.kind);
    if (every) every.push(hit);
    else this.#every.set(hit.kind, [hit]);
    const all = this.#all.get(hit.kind) ?? [];
    if (!all.length) this.#all.set(hit.kind, all);
    const previous = all.at(-1);
    if (previous && previous.first === hit.first) all.pop();
    if (!all.length || all.at(-1)!.last < hit.last) all.push(hit);
  }
}

function slots(table: Map<string, (PhraseHit | undefined)[]>, kind: string, size: number): (PhraseHit | undefined)[] {
  const known = table.get(kind);
  if (known) return known;
  const made = new Array<PhraseHit | undefined>(size);
  table.set(kind, made);
  return made;
}
