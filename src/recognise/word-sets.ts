import { WORDS } from '../segment/words.js';

/** A set of numbered words as one byte a word: asked of nearly every token, so it must cost no more than reading an array. */
export class WordSet {
  readonly #members: Uint8Array;

  constructor(readonly words: readonly number[]) {
    this.#members = new Uint8Array(Math.max(0, ...words) + 1);
    for (const word of words) this.#members[word] = 1;
  }

  has(word: number): boolean {
    return this.#members[word] === 1;
  }
}

/** Numbers of the given words, for a test by integer. */
export function wordSet(words: Iterable<string>): WordSet {
  return new WordSet(Array.from(words, (word) => WORDS.intern(word)));
}

/** The words of several sets in one, for a first question that most tokens answer with no. */
export function anyOf(...sets: readonly WordSet[]): WordSet {
  return new WordSet(sets.flatMap((set) => set.words));
}

/** A table keyed by word, keyed by the words' numbers instead. */
export function wordMap<V>(table: Readonly<Record<string, V>>): ReadonlyMap<number, V> {
  return new Map(Object.entries(table).map(([word, value]) => [WORDS.intern(word), value]));
}
