import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';

const BREAKDOWNS = wordSet(['đó', 'này', 'ra']);

/** `Trong đó`, `Trong số này`, `Cụ thể`: the sentence parts the figure before it. */
export function breaksDown(view: SentenceView): boolean {
  const { first } = view;
  if (view.lower(first) === 'cụ' && view.lower(first + 1) === 'thể') return true;
  if (view.lower(first) !== 'trong') return false;
  return BREAKDOWNS.has(view.word(first + (view.lower(first + 1) === 'số' ? 2 : 1)));
}

/** The last `trong đó` between two tokens: behind it a sentence speaks of parts of what it counted before. */
export function lastBreakdown(view: SentenceView, from: number, to: number): TokenSpan | undefined {
  for (let i = to - 1; i > from; i--) {
    if (THAT.has(view.word(i)) && IN.has(view.word(i - 1))) return { first: i - 1, last: i + 1 };
  }
  return undefined;
}
const IN = wordSet(['trong']);
const THAT = wordSet(['đó']);

/** `tổng diện tích 772 ha, trong đó:`: the lines below part what a sentence measures. */
export function opensParts(view: SentenceView): boolean {
  return view.isMark(view.last - 1, ':') && THAT.has(view.word(view.last - 2));
}
