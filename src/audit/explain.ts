import { groupBy } from '../core/group-by.js';
import type { Span } from '../core/span.js';
import { CodePoints } from '../dataset/code-points.js';
import { passageSpans } from '../dataset/passage-spans.js';
import type { Dataset, FactRecord, FigureRecord, LedgerRecord } from '../dataset/records.js';
import type { DocumentRows } from '../dataset/to-rows.js';

/** A sentence, or a block of the site's furniture, with what was made of each of its numbers. */
export interface Passage {
  /** Of its document, counted from 1; null where the document is not at hand. */
  readonly line: number | null;
  /** Why its block is furniture; null for the article's own words. */
  readonly chrome: string | null;
  /** Place of the text in its document, in code points. */
  readonly start: number;
  readonly text: string;
  readonly figures: readonly FigureRecord[];
  readonly ledger: readonly LedgerRecord[];
}

/** Every passage of a document that holds a number. */
export function explainDocument({ document, figures, ledger }: DocumentRows, text: string): Passage[] {
  const points = new CodePoints(text);
  const spans = passageSpans(document, points);
  const figuresAt = groupBy(figures, ({ start }) => spanAt(spans, start));
  const ledgerAt = groupBy(ledger, ({ start }) => spanAt(spans, start));
  return spans
    .map((span) => ({
      line: text.slice(0, points.toUnits(span.start)).split('\n').length,
      chrome: span.chrome,
      start: span.start,
      text: points.slice(span.start, span.end),
      figures: figuresAt.get(span) ?? [],
      ledger: ledgerAt.get(span) ?? [],
    }))
    .filter((passage) => passage.figures.length + passage.ledger.length > 0);
}

/** What is said of one figure of a dataset, with the fact that it states. */
export interface ExplainedFigure {
  readonly passage: Passage;
  readonly fact: FactRecord | undefined;
  /** Other figures that state the fact, and those of facts that it conflicts with. */
  readonly same: readonly FigureRecord[];
  readonly conflicting: readonly FigureRecord[];
}

export function explainFigure(id: string, { figures, facts }: Dataset): ExplainedFigure | undefined {
  const figure = figures.find((one) => one.id === id);
  if (!figure) return undefined;
  const fact = facts.find((one) => one.figures.includes(id));
  const rivals = facts.filter((one) => fact?.conflicts.includes(one.id)).flatMap((one) => one.figures);
  const { sentence: text, sentence_start: start } = figure;
  return {
    passage: { line: null, chrome: null, start, text, figures: [figure], ledger: [] },
    fact,
    same: figures.filter((one) => one.id !== id && fact?.figures.includes(one.id)),
    conflicting: figures.filter((one) => rivals.includes(one.id)),
  };
}

/** The last span that begins at or before a place. */
function spanAt<S extends Span>(spans: readonly S[], place: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
