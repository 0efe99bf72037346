import type { LayoutTree } from './layout-tree.js';
import type { Paragraph } from './paragraph.js';

/** Of all text that is no furniture, the article's element holds at least this share. */
const ENOUGH = 0.9;
/** A row of a table weighs as little text does. */
const ROW_WEIGHT = 0.5;

/** Elements that are single paragraphs; an article that is one long paragraph and a short one does not end with the first. */
const PARAGRAPHS = new Set(['p', 'li', 'td', 'th', 'dd', 'blockquote', 'pre', 'figcaption', 'table', 'tr', 'tbody']);

/** The innermost element that holds the article: nearly all of the running text, tables counted; undefined without any. */
export function findContainer(paragraphs: readonly Paragraph[], tree: LayoutTree): number | undefined {
  const weights = new Map<number, number>();
  let total = 0;
  for (const { layout, mark, isText, line } of paragraphs) {
    if (!layout || mark) continue;
    const weight = isText ? line.length : layout.row ? line.length * ROW_WEIGHT : 0;
    total += weight;
    for (let node = layout.node; weight > 0 && node >= 0; node = tree.parent(node)) {
      weights.set(node, (weights.get(node) ?? 0) + weight);
    }
  }
  // Elements come before those that they hold: the last that holds enough is the innermost.
  const holders = [...weights].filter(([, weight]) => weight >= total * ENOUGH).map(([node]) => node);
  const innermost = holders.length ? Math.max(...holders) : undefined;
  return innermost === undefined ? undefined : outOfParagraph(innermost, tree);
}

function outOfParagraph(node: number, tree: LayoutTree): number {
  let container = node;
  while (tree.parent(container) >= 0 && (PARAGRAPHS.has(tree.tag(container)) || tree.isSingle(container))) {
    container = tree.parent(container);
  }
  return container;
}
