import { decodeHTML } from 'entities';
import type { Piece } from '../../core/source-map.js';
import { visiblePieces } from '../visible-pieces.js';
import type { TextNode } from './parse-html.js';

/** An entity, an end of line that the parser turns into `\n`, or a NUL, which it drops. */
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?|\r\n?|\0/gi;
const TAG = /<[^>]*>/g;

/** The words of a text node with their places in the page, invisible characters left out. */
export function textPieces(page: string, { value, sourceCodeLocation }: TextNode): Piece[] {
  if (!sourceCodeLocation) return [{ text: value }];
  const { startOffset: start, endOffset: end } = sourceCodeLocation;
  if (page.slice(start, end) === value) return [...visiblePieces(value, start)];
  const pieces = decodePieces(page, start, end);
  if (joined(pieces) === value) return pieces.flatMap(visible);
  // Text that stood between the rows of a table is one node before it, whose place spans the tags.
  const between = withoutTags(page, start, end);
  return joined(between) === value ? between.flatMap(visible) : [{ text: value, source: { start, end } }];
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function visible(piece: Piece): Piece[] {
  const isVerbatim = piece.source && piece.source.end - piece.source.start === piece.text.length;
  return isVerbatim ? [...visiblePieces(piece.text, piece.source.start)] : [piece];
}

function decodePieces(page: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let reached = start;
  const verbatim = (to: number) => {
    if (to > reached) pieces.push({ text: page.slice(reached, to), source: { start: reached, end: to } });
  };
  for (const { 0: raw, index } of page.slice(start, end).matchAll(ENTITY)) {
    const at = start + index;
    const text = raw.startsWith('&') ? decodeHTML(raw) : raw === '\0' ? '' : '\n';
    if (text === raw) continue;
    verbatim(at);
    pieces.push({ text, source: { start: at, end: at + raw.length } });
    reached = at + raw.length;
  }
  verbatim(end);
  return pieces;
}

function withoutTags(page: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let reached = start;
  for (const { 0: tag, index } of page.slice(start, end).matchAll(TAG)) {
    pieces.push(...decodePieces(page, reached, start + index));
    reached = start + index + tag.length;
  }
  pieces.push(...decodePieces(page, reached, end));
  return pieces;
}
