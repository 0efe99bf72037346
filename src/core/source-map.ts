import type { Span } from './span.js';

/** A stretch of readable text and the stretch of the source that it stands for. */
export interface Piece {
  readonly text: string;
  /** In the source; undefined for what was put in between, such as the end of a line. */
  readonly source?: Span;
  /** A repetition of what stands elsewhere, such as the head of a column in the line of each of its cells. */
  readonly borrowed?: boolean;
}

/**
 * Leads from readable text to its source. Pieces as long as their source correspond character by character; any other piece
 * (an entity, a run of blanks) is one with the whole of its source.
 */
export class SourceMap {
  // Not `#at`: a copy for another thread has no such fields.
  /** Where each piece begins in the readable text, and the end of the last one. */
  private readonly at: number[] = [0];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly borrowed: boolean[] = [];

  constructor(
    pieces: Iterable<Piece>,
    /** Of the source. */
    readonly length: number,
  ) {
    for (const piece of pieces) this.#add(piece);
  }

  /** Gives a map that came from another thread its methods back, which copying takes. */
  static revive(copy: SourceMap): SourceMap {
    return Object.assign(new SourceMap([], copy.length), copy);
  }

  #add({ text, source, borrowed = false }: Piece): void {
    const last = this.from.length - 1;
    const at = this.at[last + 1]!;
    const continues =
      source !== undefined &&
      source.start === this.to[last] &&
      source.end - source.start === text.length &&
      this.#isVerbatim(last) &&
      borrowed === this.borrowed[last];
    if (continues) this.to[last] = source.end;
    else {
      this.from.push(source?.start ?? -1);
      this.to.push(source?.end ?? -1);
      this.borrowed.push(borrowed);
      this.at.push(at);
    }
    this.at[this.at.length - 1] = at + text.length;
  }

  #isVerbatim(piece: number): boolean {
    return this.to[piece]! - this.from[piece]! === this.at[piece + 1]! - this.at[piece]!;
  }

  /** Number of the piece that holds a character. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at[middle + 1]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The stretch of the source that readable words stand for, markup between them included. Borrowed words count only where
   * there are no others; words that were put in have no place, and are undefined alone.
   */
  locate(words: Span): Span | undefined {
    return this.#hull(words, false) ?? this.#hull(words, true);
  }

  #hull({ start, end }: Span, borrowed: boolean): Span | undefined {
    let [first, last] = [Number.POSITIVE_INFINITY, -1];
    for (let piece = this.#pieceAt(start); piece < this.from.length && this.at[piece]! < end; piece++) {
      if (this.from[piece]! < 0 || this.borrowed[piece] !== borrowed) continue;
      const covered = this.#clip(piece, start, end);
      first = Math.min(first, covered.start);
      last = Math.max(last, covered.end);
    }
    return last < 0 ? undefined : { start: first, end: last };
  }

  #clip(piece: number, start: number, end: number): Span {
    const [from, to, at] = [this.from[piece]!, this.to[piece]!, this.at[piece]!];
    if (!this.#isVerbatim(piece)) return { start: from, end: to };
    return { start: from + Math.max(0, start - at), end: Math.min(to, from + end - at) };
  }

  /** Where in the source the words from a place on begin; its end behind the last of them. */
  boundary(offset: number): number {
    for (let piece = this.#pieceAt(offset); piece < this.from.length; piece++) {
      if (this.from[piece]! < 0 || this.borrowed[piece]) continue;
      return this.#clip(piece, offset, Number.POSITIVE_INFINITY).start;
    }
    return this.length;
  }

  /** The stretches of the source that are markup: tags, scripts, entities. In order, without empty ones. */
  markup(): Span[] {
    const words: Span[] = [];
    for (let piece = 0; piece < this.from.length; piece++) {
      if (this.from[piece]! >= 0 && this.#isVerbatim(piece))
        words.push({ start: this.from[piece]!, end: this.to[piece]! });
    }
    words.sort((a, b) => a.start - b.start);
    const gaps: Span[] = [];
    let reached = 0;
    for (const { start, end } of [...words, { start: this.length, end: this.length }]) {
      if (start > reached) gaps.push({ start: reached, end: start });
      reached = Math.max(reached, end);
    }
    return gaps;
  }
}
