import type { Span } from '../core/span.js';
import { splitSentences } from '../segment/sentences.js';
import { tokenise } from '../segment/tokenise.js';
import type { CodePoints } from './code-points.js';
import type { DocumentRecord } from './records.js';

/** The sentences of an article and the blocks of its furniture, in their order, in code points. */
export function passageSpans({ blocks }: DocumentRecord, points: CodePoints): (Span & { chrome: string | null })[] {
  const inUnits = blocks.map((block) => ({
    ...block,
    start: points.toUnits(block.start),
    end: points.toUnits(block.end),
  }));
  const sentences = splitSentences(tokenise(points.text), inUnits).map(({ start, end }) => ({
    start: points.fromUnits(start),
    end: points.fromUnits(end),
    chrome: null,
  }));
  const furniture = blocks
    .filter(({ kind }) => kind === 'chrome')
    .map(({ start, end, reason }) => ({ start, end, chrome: reason }));
  return [...sentences, ...furniture].sort((a, b) => a.start - b.start);
}

/** The sentence that words lie in, or all sentences that they touch. */
export function sentenceAround({ start, end }: Span, document: DocumentRecord, points: CodePoints): Span {
  const touched = passageSpans(document, points).filter((passage) => passage.start < end && start < passage.end);
  return {
    start: Math.min(start, ...touched.map((passage) => passage.start)),
    end: Math.max(end, ...touched.map((passage) => passage.end)),
  };
}
