import { LEDGER_CLASSES, type LedgerClass } from '../../src/core/figure.js';
import type { Span } from '../../src/core/span.js';

/**
 * A sentence with its figures in `{…}` and the other numbers that a test asks about in `[…]`, or in `[date:…]` where they
 * are of another class than the test's own. Numbers without a mark are expected in the ledger, as whatever it takes them for.
 */
export interface Marked {
  readonly text: string;
  readonly figures: readonly Span[];
  readonly others: readonly (Span & { readonly class?: LedgerClass })[];
}

const MARKS = /\{([^{}]*)\}|\[(?:([a-z_]+):)?([^[\]]*)\]/gu;

export function parseMarked(marked: string): Marked {
  const figures: Span[] = [];
  const others: (Span & { class?: LedgerClass })[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: mark, 1: figure, 2: name, 3: other } of marked.matchAll(MARKS)) {
    text += marked.slice(from, index);
    const start = text.length;
    text += figure ?? other;
    if (figure !== undefined) figures.push({ start, end: text.length });
    else others.push({ start, end: text.length, ...(name && { class: toClass(name) }) });
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), figures, others };
}

function toClass(name: string): LedgerClass {
  const known = LEDGER_CLASSES.find((one) => one === name);
  if (!known) throw new Error(`no class of the ledger is called ${name}`);
  return known;
}
