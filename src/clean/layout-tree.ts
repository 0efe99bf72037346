import type { Layout, LayoutNode } from '../core/readable.js';
import type { Paragraph } from './paragraph.js';
import { regionOf, roleOf } from './regions.js';

/** An element that holds this share of the page's text is no furniture, whatever it is called. */
const MOST_TEXT = 0.4;
/** A line is a link when this share of it is. */
const LINKED = 0.7;
/** Elements of one pattern that make a list, and the lines that one of them may have. */
const FEWEST_ITEMS = 3;
const MOST_LINES = 5;
/** Characters of the summary under a headline; an article’s own sections are longer. */
const LONGEST_SUMMARY = 200;

/** The elements of a page with what the rules ask of them. */
export interface LayoutTree {
  /** The furniture that each element is or stands in. */
  readonly regions: readonly (string | undefined)[];
  readonly parent: (node: number) => number;
  readonly tag: (node: number) => string;
  readonly role: (node: number) => ReturnType<typeof roleOf>;
  readonly isWithin: (node: number, ancestor: number) => boolean;
  /** Whether an element holds one line only. */
  readonly isSingle: (node: number) => boolean;
  readonly isInLinkList: (node: number) => boolean;
  /** The outermost element that holds one line only: `h1` of `<h1><div>…</div></h1>`. */
  readonly ownNode: (node: number) => number;
}

export function readTree({ nodes }: Layout, paragraphs: readonly Paragraph[]): LayoutTree {
  const counts = countLines(nodes, paragraphs);
  const total = Math.max(1, ...counts.text);
  const regions: (string | undefined)[] = [];
  for (const [i, node] of nodes.entries()) {
    const own = counts.text[i]! < total * MOST_TEXT ? regionOf(node) : undefined;
    regions.push(own ?? regions[node.parent]);
  }
  const lists = linkLists(nodes, counts);
  const isWithin = (node: number, ancestor: number): boolean => {
    for (let at = node; at >= 0; at = nodes[at]!.parent) if (at === ancestor) return true;
    return false;
  };
  return {
    regions,
    parent: (node) => nodes[node]?.parent ?? -1,
    tag: (node) => nodes[node]?.tag ?? '',
    role: (node) => (nodes[node] ? roleOf(nodes[node]) : undefined),
    isWithin,
    isSingle: (node) => counts.lines[node] === 1,
    isInLinkList: (node) => lists[node] ?? false,
    ownNode: (node) => {
      let own = node;
      while (own >= 0 && nodes[own]!.parent >= 0 && counts.lines[nodes[own]!.parent] === 1) {
        if (roleOf(nodes[own]!)) break;
        own = nodes[own]!.parent;
      }
      return own;
    },
  };
}

/** Of each element: its lines, those that are links, and its characters of running text. */
interface Counts {
  readonly lines: readonly number[];
  readonly links: readonly number[];
  readonly text: readonly number[];
}

function countLines(nodes: readonly LayoutNode[], paragraphs: readonly Paragraph[]): Counts {
  const counts = { lines: nodes.map(() => 0), links: nodes.map(() => 0), text: nodes.map(() => 0) };
  for (const { layout, isText, line } of paragraphs) {
    if (!layout) continue;
    const isLink = layout.linked >= (layout.end - layout.start) * LINKED;
    for (let node = layout.node; node >= 0; node = nodes[node]!.parent) {
      counts.lines[node]!++;
      if (isLink) counts.links[node]!++;
      if (isText && !isLink) counts.text[node]! += line.length;
    }
  }
  return counts;
}

/** Which elements stand in a list of links or of teasers: several of one pattern side by side, each with a link of its own. */
function linkLists(nodes: readonly LayoutNode[], { lines, links, text }: Counts): boolean[] {
  const patterns = new Map<string, number[]>();
  for (const [i, { parent, tag, names }] of nodes.entries()) {
    const isItem = links[i]! > 0 && lines[i]! <= MOST_LINES;
    const key = `${parent} ${tag} ${names}`;
    if (isItem) patterns.set(key, [...(patterns.get(key) ?? []), i]);
  }
  const total = Math.max(1, ...text);
  const items = new Set<number>();
  for (const group of patterns.values()) {
    const length = group.reduce((sum, node) => sum + text[node]!, 0);
    const isList = length < total * MOST_TEXT || length < group.length * LONGEST_SUMMARY;
    if (group.length >= FEWEST_ITEMS && isList) for (const node of group) items.add(node);
  }
  const isInside: boolean[] = [];
  for (const [i, { parent }] of nodes.entries()) isInside.push(items.has(i) || (isInside[parent] ?? false));
  return isInside;
}
