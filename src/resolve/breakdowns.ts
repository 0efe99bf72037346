import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';

const BREAKDOWNS = wordSet(['đó', 'này', 'ra']);

/** `Trong đó`, `Trong số này`, `Cụ thể`: the sentence parts the figure before it. */
export function breaksDown(view: SentenceView): boolean {
  const { first } = view;
  if (view.lower(first) === 'cụ' && view.lower(first + 1) === 'thể') return true;
  if (view.lower(first) !== 'trong') return false;
  return BREAKDOWNS.has(view.word(first + (view.lower(first + 1) === 'số' ? 2 : 1)));
}
