import { normaliseWord, otherTonePlacement } from '../segment/normalise.js';

/** Spellings already brought to one; the syllables of Vietnamese are some thousands. */
const spellings = new Map<string, string>();
const MAX_SPELLINGS = 50_000;

/** Words brought to one spelling, to compare labels by: case, normalisation form, tone placement and punctuation go. */
export function plainWords(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => spellings.get(word) ?? learn(word))
    .join(' ');
}

function learn(word: string): string {
  const normal = normaliseWord(word);
  const other = otherTonePlacement(normal);
  const spelling = other !== undefined && other < normal ? other : normal;
  if (spellings.size < MAX_SPELLINGS) spellings.set(word, spelling);
  return spelling;
}
