import type { Layout } from '../core/readable.js';
import { findContainer } from './container.js';
import { type LayoutTree, readTree } from './layout-tree.js';
import { mark, type Page, type Paragraph } from './paragraph.js';
import { hasSentences } from './running-text.js';

const LONGEST_BYLINE = 120;
const FEWEST_TITLE_WORDS = 3;
/** Lines behind the text in which its author may still be named. */
const AFTER = 3;

/**
 * Tells the article from the furniture of an HTML page by the page's structure: what its elements are and are called, where
 * links crowd, what repeats, and which element holds most of the text. The rules for plain text judge what is left.
 */
export function markStructure(page: Page): void {
  if (!page.layout) return;
  attachLines(page.paragraphs, page.layout);
  const tree = readTree(page.layout, page.paragraphs);
  markRegions(page.paragraphs, tree);
  markLinkLists(page.paragraphs, tree);
  const title = markTitle(page.paragraphs, tree);
  markOutside(page.paragraphs, tree, title);
  for (const paragraph of page.paragraphs) markRole(paragraph, tree);
}

/** Gives each paragraph the line of the page that it begins with. */
function attachLines(paragraphs: readonly Paragraph[], { lines }: Layout): void {
  let at = 0;
  for (const paragraph of paragraphs) {
    while (at < lines.length && lines[at]!.end <= paragraph.start) at++;
    paragraph.layout = lines[at];
  }
}

/** Marks what stands in an element that is furniture by its tag or its name. */
function markRegions(paragraphs: readonly Paragraph[], tree: LayoutTree): void {
  for (const paragraph of paragraphs) {
    const region = paragraph.layout && tree.regions[paragraph.layout.node];
    if (region) mark(paragraph, 'chrome', region);
  }
}

/** Marks lists of links to other pages, and the teasers that repeat one pattern of link and summary. */
function markLinkLists(paragraphs: readonly Paragraph[], tree: LayoutTree): void {
  for (const paragraph of paragraphs) {
    if (paragraph.layout && tree.isInLinkList(paragraph.layout.node)) mark(paragraph, 'chrome', 'link-list');
  }
}

/** Marks the headline: the line of a heading or an element so named that is nearest above the text. */
function markTitle(paragraphs: readonly Paragraph[], tree: LayoutTree): number {
  const found = paragraphs.findIndex((paragraph) => isTitle(paragraph, tree, 'h1'));
  const title = found >= 0 ? found : paragraphs.findIndex((paragraph) => isTitle(paragraph, tree));
  if (title >= 0) mark(paragraphs[title]!, 'title', 'title');
  return title;
}

function isTitle({ mark, words, line, layout }: Paragraph, tree: LayoutTree, tag?: string): boolean {
  if (mark || !layout || words < FEWEST_TITLE_WORDS || hasSentences(line)) return false;
  const own = tree.ownNode(layout.node);
  return tree.role(own) === 'title' && (!tag || tree.tag(own) === tag);
}

/** Marks what stands outside the element that holds the text, but for the headline and what stands between the two. */
function markOutside(paragraphs: readonly Paragraph[], tree: LayoutTree, title: number): void {
  const container = findContainer(paragraphs, tree);
  if (container === undefined) return;
  const isInside = ({ layout }: Paragraph) => layout !== undefined && tree.isWithin(layout.node, container);
  const first = paragraphs.findIndex((paragraph) => !paragraph.mark && isInside(paragraph));
  const last = paragraphs.findLastIndex((paragraph) => !paragraph.mark && isInside(paragraph));
  const begin = title >= 0 && title < first ? title : first;
  paragraphs.forEach((paragraph, i) => {
    const isAuthor = i > last && i <= last + AFTER && isNamed(paragraph, tree, 'byline');
    if ((i < begin || i > last) && !isAuthor) mark(paragraph, 'chrome', 'outside-article');
  });
}

function isNamed({ layout }: Paragraph, tree: LayoutTree, role: string): boolean {
  return layout !== undefined && tree.role(tree.ownNode(layout.node)) === role;
}

function markRole(paragraph: Paragraph, tree: LayoutTree): void {
  const { layout, line } = paragraph;
  if (!layout) return;
  if (layout.row) mark(paragraph, 'body', 'table');
  else if (isNamed(paragraph, tree, 'caption')) mark(paragraph, 'caption', 'figcaption');
  else if (isNamed(paragraph, tree, 'byline') && line.length <= LONGEST_BYLINE && !hasSentences(line)) {
    mark(paragraph, 'byline', 'byline');
  }
}
