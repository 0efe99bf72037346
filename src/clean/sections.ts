import type { Furniture } from './furniture.js';
import type { Page, Paragraph } from './paragraph.js';
import { isProse, isSentence, textTestOf } from './prose.js';
import { hasSentences } from './running-text.js';

/** A part of a page: from a line that heads a box, or that begins a menu, to the next such line. */
export interface Section {
  readonly first: number;
  readonly end: number;
  readonly opener: Furniture | undefined;
  /** The first and the last line of running text; -1 where there is none. */
  readonly firstText: number;
  readonly lastText: number;
  /** Characters of running text. */
  readonly prose: number;
}

const SHORTEST_HEADLINE = 4;

/** The parts of a page, in order and without gaps. */
export function cutSections({ paragraphs }: Page): Section[] {
  const isText = textTestOf(paragraphs);
  const starts = paragraphs.flatMap((_, i) => (i === 0 || opensSection(paragraphs, i) ? [i] : []));
  return starts.map((first, i) => {
    const end = starts[i + 1] ?? paragraphs.length;
    let [firstText, lastText, prose] = [-1, -1, 0];
    for (let at = first; at < end; at++) {
      if (!isText(paragraphs[at]!)) continue;
      if (firstText < 0) firstText = at;
      lastText = at;
      prose += paragraphs[at]!.line.length;
    }
    return { first, end, opener: paragraphs[first]!.furniture, firstText, lastText, prose };
  });
}

function opensSection(paragraphs: readonly Paragraph[], i: number): boolean {
  const role = paragraphs[i]!.furniture?.role;
  if (role === 'closer' || role === 'sidebar') return true;
  return isMenuLine(paragraphs[i]) && isMenuLine(paragraphs[i + 1]) && !isMenuLine(paragraphs[i - 1]);
}

function isMenuLine(paragraph: Paragraph | undefined): boolean {
  return paragraph?.furniture?.role === 'navigation' || paragraph?.furniture?.reason === 'menu';
}

/**
 * How far the text of a section outweighs its headlines: many headlines stand between teasers of other stories, few where
 * an article goes on. A paragraph of several sentences counts twice.
 */
export function outweighs({ paragraphs }: Page, { firstText, lastText }: Section): number {
  const lines = firstText < 0 ? [] : paragraphs.slice(firstText, lastText + 1);
  return lines.reduce((sum, paragraph) => sum + weigh(paragraph), 0);
}

function weigh(paragraph: Paragraph): number {
  if (isProse(paragraph)) return hasSentences(paragraph.line) ? 2 : 1;
  const { mark, furniture, words } = paragraph;
  return !mark && !furniture && words >= SHORTEST_HEADLINE && !isSentence(paragraph) ? -2 : 0;
}
