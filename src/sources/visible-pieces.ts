import type { Piece } from '../core/source-map.js';

/** Characters without a sign that editors and pages leave inside words: soft hyphens, zero-width blanks and joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** Letters of Icelandic that old keyboards gave for `Đ`. */
const ETH = /[Ðð]/g;

/** Whether a reader sees something else than the text's characters. */
export function isReadOtherwise(text: string): boolean {
  return text.search(INVISIBLE) >= 0 || text.search(ETH) >= 0;
}

/** A text that stands at a place of its source, as pieces without its invisible characters, `Ð` as `Đ`. */
export function* visiblePieces(text: string, start: number): Generator<Piece> {
  let reached = 0;
  for (const { 0: invisible, index } of text.matchAll(INVISIBLE)) {
    if (index > reached) yield piece(text, start, reached, index);
    reached = index + invisible.length;
  }
  if (reached < text.length) yield piece(text, start, reached, text.length);
}

function piece(text: string, start: number, from: number, to: number): Piece {
  const words = text.slice(from, to).replace(ETH, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'));
  return { text: words, source: { start: start + from, end: start + to } };
}
