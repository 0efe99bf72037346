import { readingOf } from '../../src/dataset/reading.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import type { NewDecision } from '../../src/review/decision.js';

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
