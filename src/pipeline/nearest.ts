import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';

/** Similarity from which a misspelling is worth naming. */
const ALIKE = 0.85;

/** The known word that a misspelt one most resembles, by Jaro-Winkler similarity. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((other) => ({ other, likeness: JaroWinklerDistance(word, other, {}) }));
  const best = ranked.sort((a, b) => b.likeness - a.likeness)[0];
  return best && best.likeness >= ALIKE ? best.other : undefined;
}
