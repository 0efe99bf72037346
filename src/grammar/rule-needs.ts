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

/** Whether a sentence holds the words that a rule needs; asked before its terms are made. */
export function hasWords(needs: readonly Need[], view: SentenceView): boolean {
  return needs.every((need) => 'tag' in need || hasOneOf(need.words, view));
}

function hasOneOf(words: WordSet, { tokens, first, last }: SentenceView): boolean {
  for (let at = first; at < last; at++) if (words.has(tokens.word[at]!)) return true;
  return false;
}

export function hasTags(needs: readonly Need[], terms: readonly RuleTerm[]): boolean {
  return needs.every((need) => !('tag' in need) || terms.some(({ tags }) => tags.includes(need.tag)));
}
