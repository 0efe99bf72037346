import type { FigureRecord } from '../../dataset/records.js';
import { CELL_LIMIT } from './text.js';

type Placed = Pick<FigureRecord, 'start' | 'end' | 'quote' | 'sentence' | 'sentence_start' | 'sentence_end'>;

/**
 * A sentence cut into what stands before the figure, the figure, and what stands after. Null when the words at its offsets
 * are not the quotation, or the sentence does not fit a cell: a wrong mark would be worse than none.
 */
export function cutAtFigure(figure: Placed): [string, string, string] | null {
  const { sentence, quote } = figure;
  if (sentence.length > CELL_LIMIT) return null;
  const start = unitOffset(figure, figure.start - figure.sentence_start);
  const end = start + quote.length;
  if (quote === '' || sentence.slice(start, end) !== quote) return null;
  return [sentence.slice(0, start), quote, sentence.slice(end)];
}

/** Files count code points, strings UTF-16 units; they differ only where the sentence holds characters beyond the BMP. */
function unitOffset({ sentence, sentence_start, sentence_end }: Placed, codePoints: number): number {
  if (sentence.length === sentence_end - sentence_start) return codePoints;
  let units = 0;
  for (const character of sentence) {
    if (codePoints-- <= 0) break;
    units += character.length;
  }
  return units;
}
