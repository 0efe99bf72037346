import type { SentenceView } from '../recognise/sentence-view.js';
import { type WordSet, wordSet } from '../recognise/word-sets.js';
import { tokenise } from '../segment/tokenise.js';
import type { RuleTerm } from './rule-layer.js';

/**
 * What a sentence must hold for a rule to match at all. compromise is slow and most sentences lack a word or tag that a rule
 * cannot do without, so that this is asked first.
 */
export type Need = { readonly tag: string } | { readonly words: WordSet };

/** What is read here in a part of a pattern that compromise has parsed. */
interface Part {
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly fuzzy?: boolean;
  readonly min?: number;
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly tag?: string;
}

export function needsOf(parsed: readonly unknown[]): Need[] {
  return (parsed as readonly Part[]).flatMap((part) => needOf(part) ?? []);
}

/** Nothing where the part may be absent or misspelt, or is of another kind. */
function needOf({ optional, negative, fuzzy, min, word, fastOr, tag }: Part): Need | undefined {
  if (optional || negative || fuzzy || min === 0) return undefined;
  if (tag !== undefined) return { tag };
  const words = word === undefined ? [...(fastOr ?? [])] : [word];
  return words.length && words.every(isOneToken) ? { words: wordSet(words) } : undefined;
}

function isOneToken(word: string): boolean {
  return tokenise(word).count === 1;
}

export function isMet(need: Need, { tokens, first, last }: SentenceView, terms: readonly RuleTerm[]): boolean {
  if ('tag' in need) return terms.some(({ tags }) => tags.includes(need.tag));
  return tokens.word.subarray(first, last).some((word) => need.words.has(word));
}
