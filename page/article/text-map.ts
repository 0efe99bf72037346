import type { Span } from '../../src/core/span.js';
import { CodePoints } from '../../src/dataset/code-points.js';

/** The source inside an article's text nodes, and where each node begins in it, in UTF-16 units. */
export class TextMap {
  readonly points: CodePoints;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];

  constructor(readonly article: HTMLElement) {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.classList.contains('why') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    let text = '';
    while (walker.nextNode()) {
      if (!(walker.currentNode instanceof Text)) continue;
      this.#nodes.push(walker.currentNode);
      this.#starts.push(text.length);
      text += walker.currentNode.data;
    }
    this.points = new CodePoints(text);
  }

  /** The stretch between two code points of the source; null where there is no text. */
  rangeOf({ start, end }: Span): Range | null {
    if (this.#nodes.length === 0 || start >= end) return null;
    const range = document.createRange();
    range.setStart(...this.#placeOf(this.points.toUnits(start), false));
    range.setEnd(...this.#placeOf(this.points.toUnits(end), true));
    return range;
  }

  /** What of the source is selected, in code points without blanks at its ends; null where nothing or something else is. */
  selected(): Span | null {
    const range = getSelection()?.rangeCount ? getSelection()!.getRangeAt(0) : null;
    if (!range || range.collapsed || !this.article.contains(range.commonAncestorContainer)) return null;
    const units = this.#nodes.flatMap((node, index) => {
      if (!range.intersectsNode(node)) return [];
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      return from < to ? [[this.#starts[index]! + from, this.#starts[index]! + to] as const] : [];
    });
    if (units.length === 0) return null;
    const [from, to] = [units[0]![0], units.at(-1)![1]];
    const words = this.points.text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    return start < end ? { start: this.points.fromUnits(start), end: this.points.fromUnits(end) } : null;
  }

  #placeOf(unit: number, isEnd: boolean): [Text, number] {
    const after = this.#starts.findIndex((start) => (isEnd ? start >= unit : start > unit));
    const at = (after < 0 ? this.#nodes.length : after) - 1;
    return [this.#nodes[Math.max(0, at)]!, unit - this.#starts[Math.max(0, at)]!];
  }
}
