import type { Layout, LayoutLine, LayoutNode, ReadableText } from '../../core/readable.js';
import { type Piece, SourceMap } from '../../core/source-map.js';
import type { Span } from '../../core/span.js';

const BLANKS = /[ \t\n\r\f]+/g;

/** Cuts pieces at blanks, so that each run of them is one piece of one blank. */
export function* collapseBlanks(pieces: Iterable<Piece>): Generator<Piece> {
  for (const piece of pieces) {
    const { text, source } = piece;
    const isVerbatim = source !== undefined && source.end - source.start === text.length;
    if (!isVerbatim) {
      yield { ...piece, text: text.replace(BLANKS, ' ') };
      continue;
    }
    let reached = 0;
    const cut = (to: number) => ({
      ...piece,
      text: text.slice(reached, to),
      source: { start: source.start + reached, end: source.start + to },
    });
    for (const { 0: blanks, index } of text.matchAll(BLANKS)) {
      if (index > reached) yield cut(index);
      reached = index;
      yield { ...cut(index + blanks.length), text: ' ' };
      reached += blanks.length;
    }
    if (reached < text.length) yield cut(text.length);
  }
}

/** Gathers the lines of a page as a browser would set them, with their places in the source. */
export class LineWriter {
  readonly #pieces: Piece[] = [];
  readonly #lines: LayoutLine[] = [];
  #length = 0;
  #lineStart = 0;
  #linked = 0;
  /** A blank that is only written when words follow it on the line. */
  #blank: Piece | undefined;

  constructor(readonly nodes: readonly LayoutNode[]) {}

  /** Adds words to the line; blanks have been collapsed. */
  write(pieces: Iterable<Piece>, isLink = false): void {
    for (const piece of pieces) {
      if (piece.text === ' ') {
        if (this.#length > this.#lineStart) this.#blank ??= piece;
        continue;
      }
      if (this.#blank) this.#push(this.#blank);
      this.#blank = undefined;
      this.#push(piece);
      if (isLink) this.#linked += piece.text.length;
    }
  }

  /** Ends the line, if there is one. */
  end(node: number, row?: Span): void {
    this.#blank = undefined;
    if (this.#length === this.#lineStart) return;
    const span = { start: this.#lineStart, end: this.#length };
    this.#lines.push({ ...span, node, linked: this.#linked, ...(row && { row }) });
    this.#push({ text: '\n' });
    this.#lineStart = this.#length;
    this.#linked = 0;
  }

  /** The last words written, as many characters of them as asked for. */
  wordsAbove(characters: number): string {
    let words = '';
    for (let i = this.#pieces.length - 1; i >= 0 && words.length < characters; i--)
      words = this.#pieces[i]!.text + words;
    return words.slice(-characters);
  }

  finish(sourceLength: number): ReadableText {
    const layout: Layout = { nodes: this.nodes, lines: this.#lines };
    const text = this.#pieces.map((piece) => piece.text).join('');
    return { text, map: new SourceMap(this.#pieces, sourceLength), layout };
  }

  #push(piece: Piece): void {
    this.#pieces.push(piece);
    this.#length += piece.text.length;
  }
}
