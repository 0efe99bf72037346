import { normaliseWord, otherTonePlacement } from '../segment/normalise.js';

/** Words brought to one spelling, to compare labels by: case, normalisation form, tone placement and punctuation go. */
export function plainWords(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => oneTonePlacement(normaliseWord(word)))
    .join(' ');
}

function oneTonePlacement(word: string): string {
  const other = otherTonePlacement(word);
  return other !== undefined && other < word ? other : word;
}
