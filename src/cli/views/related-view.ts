import type { ExplainedFigure } from '../../audit/explain.js';
import type { FigureRecord } from '../../dataset/records.js';
import type { Session } from '../session.js';
import { shorten } from './width.js';

const SENTENCE_WIDTH = 60;

/** Where a figure stands, where else its fact is stated, and what contradicts it. */
export function relatedLines({ passage, same, conflicting }: ExplainedFigure, session: Session): string[] {
  const { say, terminal } = session;
  const { dim, yellow } = terminal.out.colours;
  const place = passage.figures.map(({ document, start }) => dim(`${document}:${start}`));
  return [
    ...place,
    ...same.map((figure) => `${say('explain.same')}: ${mention(figure)}`),
    ...conflicting.map((figure) => yellow(`${say('explain.conflict')}: ${mention(figure)}`)),
  ];
}

function mention({ quote, document, id, sentence }: FigureRecord): string {
  return `${quote} · ${document} · ${id} · “${shorten(sentence, SENTENCE_WIDTH)}”`;
}
