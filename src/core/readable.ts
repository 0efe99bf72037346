import type { Block } from './document.js';
import type { SourceMap } from './source-map.js';
import type { Span } from './span.js';

/** An element that lines of a page stand in; `parent` is its number in the same list, -1 for the page itself. */
export interface LayoutNode {
  readonly parent: number;
  /** Lower-case name, `div`. */
  readonly tag: string;
  /** Its `id`, `class` and `role` in lower case, separated by blanks. */
  readonly names: string;
}

/** A line of readable text with what the markup says of it. */
export interface LayoutLine extends Span {
  /** Number of the innermost element that holds the whole line. */
  readonly node: number;
  /** How many of its characters are links. */
  readonly linked: number;
  /** Where its table row stands in the source: the line of a cell names the row and the column, too. */
  readonly row?: Span;
}

/** How a page is built: its elements, and its lines in their order. */
export interface Layout {
  readonly nodes: readonly LayoutNode[];
  readonly lines: readonly LayoutLine[];
}

/**
 * What a person reads of a source that is not read as it stands: without tags, entities and invisible characters. The stages
 * work on `text`; `map` leads every place in it back to the source, which stays as it is.
 */
export interface ReadableText {
  readonly text: string;
  readonly map: SourceMap;
  readonly layout?: Layout;
  /** Of printed pages, whose lines break wherever they are full: the heads, feet and numbers that are no part of what is read. */
  readonly printed?: readonly Block[];
}
