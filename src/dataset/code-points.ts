const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Places in a text as files count them. JavaScript counts UTF-16 units, Python and R count code points; the two part only
 * behind characters beyond the basic plane. A document has few or none of these, so their places are all that is kept.
 */
export class CodePoints {
  /** Of the whole text. */
  readonly length: number;
  /** Where the pairs begin that are one code point each, in units. */
  readonly #pairs: readonly number[];

  constructor(readonly text: string) {
    this.#pairs = Array.from(text.matchAll(PAIR), ({ index }) => index);
    this.length = this.fromUnits(text.length);
  }

  fromUnits(unit: number): number {
    return unit - this.#pairsBefore((pair) => pair < unit);
  }

  toUnits(point: number): number {
    return point + this.#pairsBefore((pair, before) => pair - before < point);
  }

  /** The words between two code points, `[start, end)`. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUnits(start), this.toUnits(end));
  }

  /** How many pairs stand before a place, by bisection; `isBefore` knows how many precede the pair. */
  #pairsBefore(isBefore: (pair: number, before: number) => boolean): number {
    if (this.#pairs.length === 0) return 0;
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#pairs[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
