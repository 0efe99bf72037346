import type { BlockKind } from '../../core/document.js';
import type { Span } from '../../core/span.js';
import type { CodePoints } from '../../dataset/code-points.js';
import type { FigureRecord, LedgerRecord } from '../../dataset/records.js';
import type { DocumentRows } from '../../dataset/to-rows.js';

/** What a stretch of the text is marked as. */
type Marked =
  | { readonly kind: 'figure'; readonly figure: FigureRecord }
  | { readonly kind: 'number'; readonly entry: LedgerRecord };

/** A stretch of the text, marked or not. */
export interface Piece {
  readonly text: string;
  /** Where in the source it begins, in UTF-16 units. */
  readonly start: number;
  readonly mark?: Marked;
  /** Whether the mark goes on here after the end of a block. */
  readonly continued?: boolean;
}

/** A block of the source with its pieces; all pieces in a row are the source, letter for letter. */
export interface MarkedBlock {
  readonly kind: BlockKind;
  readonly reason: string;
  readonly pieces: readonly Piece[];
}

type Placed = Span & { readonly mark: Marked };

/**
 * Cuts a source into its blocks, and these at every figure and every other number. Each is marked once, whatever overlaps:
 * of two marks the one that begins first, and a figure before a number, keeps the words, and one that is left without words
 * is marked where it would begin.
 */
export function cutIntoPieces({ document, figures, ledger }: DocumentRows, points: CodePoints): MarkedBlock[] {
  const marks = placeMarks(figures, ledger, points);
  const { blocks } = document;
  return blocks.map(({ kind, reason, start, end }, index) => {
    const isLast = index === blocks.length - 1;
    const span = { start: points.toUnits(start), end: points.toUnits(end) };
    return { kind, reason, pieces: piecesOf(span, isLast, marks, points.text) };
  });
}

function placeMarks(
  figures: readonly FigureRecord[],
  ledger: readonly LedgerRecord[],
  points: CodePoints,
): readonly Placed[] {
  const inUnits = ({ start, end }: Span) => ({ start: points.toUnits(start), end: points.toUnits(end) });
  const placed: Placed[] = [
    ...figures.map((figure): Placed => ({ ...inUnits(figure), mark: { kind: 'figure', figure } })),
    ...ledger.map((entry): Placed => ({ ...inUnits(entry), mark: { kind: 'number', entry } })),
  ].sort((a, b) => a.start - b.start);
  let reached = 0;
  return placed.map(({ start, end, mark }) => {
    const from = Math.max(start, reached);
    reached = Math.max(reached, end);
    return { start: from, end: Math.max(from, end), mark };
  });
}

function piecesOf(block: Span, isLast: boolean, marks: readonly Placed[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  for (const { start, end, mark } of marksIn(block, isLast, marks)) {
    const [from, to] = [Math.max(start, block.start), Math.min(end, block.end)];
    if (from > at) pieces.push({ text: text.slice(at, from), start: at });
    pieces.push({ text: text.slice(from, to), start: from, mark, ...(start < block.start && { continued: true }) });
    at = to;
  }
  if (block.end > at) pieces.push({ text: text.slice(at, block.end), start: at });
  return pieces;
}

/** Marks that lie in a block or reach into it; an empty one at its end is the next block's, if there is one. */
function marksIn(block: Span, isLast: boolean, marks: readonly Placed[]): Placed[] {
  return marks.filter(
    ({ start, end }) =>
      (start < block.end && end > block.start) ||
      (start === end && start >= block.start && (start < block.end || isLast)),
  );
}
