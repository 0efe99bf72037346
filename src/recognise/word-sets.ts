import { WORDS } from '../segment/words.js';

/** Numbers of the given words, for a test by integer. */
export function wordSet(words: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(words, (word) => WORDS.intern(word)));
}

/** A table keyed by word, keyed by the words' numbers instead. */
export function wordMap<V>(table: Readonly<Record<string, V>>): ReadonlyMap<number, V> {
  return new Map(Object.entries(table).map(([word, value]) => [WORDS.intern(word), value]));
}
