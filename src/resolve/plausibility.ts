import type { DocumentContext } from './document.js';
import type { Draft } from './draft.js';

/** Flags levels that lie outside what their indicator calls plausible: a slip of the article, or of the reading. */
export function resolvePlausibility({ sentences, vocabulary }: DocumentContext): void {
  const ranges = new Map(vocabulary.indicators.map(({ id, range }) => [id, range]));
  for (const draft of sentences.flatMap(({ drafts }) => drafts)) {
    const range = ranges.get(draft.indicator?.value ?? '');
    if (range && draft.aspect.value === 'level' && !liesIn(draft, range)) draft.flags.add('implausible');
  }
}

function liesIn({ reading }: Draft, { min, max }: { readonly min: number; readonly max: number }): boolean {
  const { low, high = low } = reading.quantity;
  return [low, high].every(({ value }) => value.gte(min) && value.lte(max));
}
