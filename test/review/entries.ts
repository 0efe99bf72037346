import { AnchoredText } from '../../src/dataset/anchored-text.js';
import { CodePoints } from '../../src/dataset/code-points.js';
import { readingOf } from '../../src/dataset/reading.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { type Decision, decisionRecord, type NewDecision } from '../../src/review/decision.js';
import type { Source } from '../export/sample-source.js';

const SHA256 = 'ab'.repeat(32);

/** What a reviewer of the page sends for a figure, before he says what he decides. */
export function about(figure: FigureRecord, reviewer = 'Lan') {
  const { id, quote, start, end, rule, confidence } = figure;
  return {
    reviewer,
    via: 'page',
    why: null,
    document: { path: figure.document, sha256: SHA256 },
    anchor: { quote, before: 'Toàn tỉnh có ', after: ' đang hoạt động.', start, end },
    figure: id,
    seen: { ...readingOf(figure), rule, confidence },
  } as const;
}

export function accept(figure: FigureRecord, reviewer = 'Lan'): NewDecision {
  return { action: 'accept', ...about(figure, reviewer) };
}

/** A decision's fields for a figure of a source, anchored in it. */
export function anchored({ text }: Source, figure: FigureRecord, reviewer = 'Lan') {
  const sentence = { start: figure.sentence_start, end: figure.sentence_end };
  return { ...about(figure, reviewer), anchor: new AnchoredText(new CodePoints(text)).anchor(figure, sentence) };
}

let made = 0;

/** Decisions as a journal holds them. */
export function journalOf(...entries: NewDecision[]): Decision[] {
  return entries.map((entry) =>
    decisionRecord.parse({
      ...entry,
      id: `d-${String(++made).padStart(12, '0')}`,
      at: new Date(Date.UTC(2026, 0, 1, 0, 0, made)).toISOString(),
    }),
  );
}
