import type { Span } from '../core/span.js';
import type { Anchor } from './anchor.js';
import type { CodePoints } from './code-points.js';
import { PlainText } from './plain-text.js';

/** Code points by which surroundings first grow, on both sides; then twice as many, until they tell repetitions apart. */
const STEP = 40;

/** A source in which stretches are anchored, and found again. All places are in code points. */
export class AnchoredText {
  #plain: PlainText | undefined;

  constructor(readonly points: CodePoints) {}

  /** Anchors a stretch that lies in `sentence`. A teaser may repeat the whole sentence, so more may be kept than that. */
  anchor(stretch: Span, sentence: Span): Anchor {
    for (let more = 0; ; more = 2 * more || STEP) {
      const anchor = this.#anchorWithin(stretch, { start: sentence.start - more, end: sentence.end + more });
      const isWhole = sentence.start <= more && this.points.length <= sentence.end + more;
      if (isWhole || this.find(anchor).length === 1) return anchor;
    }
  }

  /** Every place where the words of an anchor stand in its surroundings; one alone is certain. */
  find({ before, quote, after }: Anchor): Span[] {
    const wanted = new PlainText(before + quote + after);
    const [first, last] = wanted.between(before.length, before.length + quote.length);
    this.#plain ??= new PlainText(this.points.text);
    const plain = this.#plain;
    return plain.occurrencesOf(wanted.text).map((at) => {
      const [start, end] = plain.unitsBetween(at + first, at + last);
      return { start: this.points.fromUnits(start), end: this.points.fromUnits(end) };
    });
  }

  /** Every place inside a stretch where words stand. */
  findWithin(words: string, { start, end }: Span): Span[] {
    return this.find({ quote: words, before: '', after: '', start, end }).filter(
      (found) => start <= found.start && found.end <= end,
    );
  }

  /** Surroundings end where words do, since a letter may be cut from its marks. */
  #anchorWithin({ start, end }: Span, around: Span): Anchor {
    const { points } = this;
    const from = Math.max(0, Math.min(start, around.start));
    const to = Math.min(points.length, Math.max(end, around.end));
    const [before, after] = [points.slice(from, start), points.slice(end, to)];
    return {
      quote: points.slice(start, end),
      before: isCut(points.slice(from - 1, from + 1)) ? before.replace(/^\S+/, '') : before,
      after: isCut(points.slice(to - 1, to + 1)) ? after.replace(/\S+$/, '') : after,
      start,
      end,
    };
  }
}

/** Whether two letters belong to one word. */
function isCut(letters: string): boolean {
  return /^\S\S$/u.test(letters);
}
