import type { DocumentContext } from './document.js';
import type { Draft } from './draft.js';

/** Flags levels that lie outside what their indicator calls plausible: a slip of the article, or of the reading. */
export function resolvePlausibility({ drafts, vocabulary }: DocumentContext): void {
  for (const draft of drafts) {
    if (!draft.indicator || draft.aspect.value !== 'level') continue;
    const range = vocabulary.indicators.findLast(({ id }) => id === draft.indicator?.value)?.range;
    if (range && !liesIn(draft, range)) draft.flags.add('implausible');
  }
}

function liesIn({ reading }: Draft, { min, max }: { readonly min: number; readonly max: number }): boolean {
  const { low, high = low } = reading.quantity;
  return [low, high].every(({ value }) => value.gte(min) && value.lte(max));
}
