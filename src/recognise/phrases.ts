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

/** Steps from node to node by word, kept in one map: a node has few ways on, most words have none from the root. */
const NODE_STRIDE = 2 ** 24;

/**
 * Every vocabulary's phrases as one trie over numbered words, so that one walk over a sentence finds them all. Phrases are
 * cut by the tokeniser itself and so match whatever their spelling: case, normalisation form, tone placement.
 */
export class PhraseIndex {
  readonly #steps = new Map<number, number>();
  readonly #entries: Entry[][] = [[]];
  #starts = new Uint8Array(1 << 12);

  add(kind: string, phrase: string, value: unknown): void {
    const tokens = internTokens(phrase);
    if (!tokens.length) return;
    let node = 0;
    for (const word of tokens) node = this.#stepOrGrow(node, word);
    this.#entries[node]!.push({ kind, value });
    this.#markStart(tokens[0]!);
  }

  /** Calls `visit` with each phrase at each token of `[first, last)`, shorter ones first. */
  scan(tokens: Tokens, first: number, last: number, visit: (hit: PhraseHit) => void): void {
    for (let begin = first; begin < last; begin++) {
      if (!this.#starts[tokens.word[begin]!]) continue;
      let node = 0;
      for (let i = begin; i < last; i++) {
        const next = this.#steps.get(node * NODE_STRIDE + tokens.word[i]!);
        if (next === undefined) break;
        node = next;
        for (const { kind, value } of this.#entries[node]!) visit({ kind, value, first: begin, last: i + 1 });
      }
    }
  }

  #stepOrGrow(node: number, word: number): number {
    const key = node * NODE_STRIDE + word;
    const known = this.#steps.get(key);
    if (known !== undefined) return known;
    const next = this.#entries.push([]) - 1;
    this.#steps.set(key, next);
    return next;
  }

  #markStart(word: number): void {
    if (word >= this.#starts.length) {
      const grown = new Uint8Array(Math.max(word + 1, this.#starts.length * 2));
      grown.set(this.#starts);
      this.#starts = grown;
    }
    this.#starts[word] = 1;
  }
}

/** The numbered words of a phrase; a digit in it (`m2`) is a word like any other. */
function internTokens(phrase: string): number[] {
  const { text, start, end } = tokenise(phrase.normalize('NFC'));
  return Array.from(start, (from, i) => WORDS.intern(text.slice(from, end[i])));
}
