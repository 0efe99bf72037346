import type { Piece } from '../core/source-map.js';

/** Characters without a sign that editors and pages leave inside words: soft hyphens, zero-width blanks and joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

export function hasInvisible(text: string): boolean {
  INVISIBLE.lastIndex = 0;
  return INVISIBLE.test(text);
}

/** A text that stands at a place of its source, as pieces without its invisible characters. */
export function* visiblePieces(text: string, start: number): Generator<Piece> {
  let reached = 0;
  for (const { 0: invisible, index } of text.matchAll(INVISIBLE)) {
    if (index > reached) yield piece(text, start, reached, index);
    reached = index + invisible.length;
  }
  if (reached < text.length) yield piece(text, start, reached, text.length);
}

function piece(text: string, start: number, from: number, to: number): Piece {
  return { text: text.slice(from, to), source: { start: start + from, end: start + to } };
}
