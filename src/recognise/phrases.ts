import { type Tokens, tokenise } from '../segment/tokenise.js';
import { WORDS } from '../segment/words.js';

/** Words of a vocabulary that stand at tokens `[first, last)`, with what the vocabulary says of them. */
export interface PhraseHit<V = unknown> {
  readonly kind: string;
  readonly value: V;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly kind: string;
  readonly value: unknown;
}

/** Where a walk over numbered words stands: the phrases that end here, and the words that lead on. */
interface Node {
  readonly entries: Entry[];
  readonly next: Map<number, Node>;
}

/**
 * Every vocabulary's phrases as one trie over numbered words, so that one walk over a sentence finds them all. Phrases are
 * cut by the tokeniser itself and so match whatever their spelling: case, normalisation form, tone placement.
 */
export class PhraseIndex {
  /** First words by their number: most words of a text begin no phrase, and an array tells so fastest. */
  readonly #roots: (Node | undefined)[] = [undefined];
  /** Words of the longest phrase. */
  longest = 0;

  add(kind: string, phrase: string, value: unknown): void {
    const words = internTokens(phrase);
    if (!words.length) return;
    this.longest = Math.max(this.longest, words.length);
    let node = this.#root(words[0]!);
    for (const word of words.slice(1)) node = stepOrGrow(node, word);
    node.entries.push({ kind, value });
  }

  /** Adds to `hits` the phrases that begin at token `first` and end by `limit`, shorter ones first. */
  collect({ word }: Tokens, first: number, limit: number, hits: PhraseHit[]): void {
    let node = this.#roots[word[first]!];
    for (let last = first + 1; node; last++) {
      for (const { kind, value } of node.entries) hits.push({ kind, value, first, last });
      node = last < limit && node.next.size ? node.next.get(word[last]!) : undefined;
    }
  }

  #root(word: number): Node {
    while (this.#roots.length <= word) this.#roots.push(undefined);
    this.#roots[word] ??= makeNode();
    return this.#roots[word];
  }
}

function makeNode(): Node {
  return { entries: [], next: new Map() };
}

function stepOrGrow(from: Node, word: number): Node {
  const next = from.next.get(word) ?? makeNode();
  from.next.set(word, next);
  return next;
}

/** The numbered words of a phrase; a digit in it (`m2`) is a word like any other. */
function internTokens(phrase: string): number[] {
  const { text, start, end } = tokenise(phrase.normalize('NFC'));
  return Array.from(start, (from, i) => WORDS.intern(text.slice(from, end[i])));
}
