import type { Furniture } from './furniture.js';
import type { Page, Paragraph } from './paragraph.js';
import { isProse, isSentence } from './prose.js';
import { hasSentences } from './running-text.js';

/** A part of a page: from a line that heads a box, or that begins a menu, to the next such line. */
export interface Section {
  readonly first: number;
  readonly end: number;
  readonly opener: Furniture | undefined;
  /** Characters of running text. */
  readonly prose: number;
}

const SHORTEST_HEADLINE = 4;

/** The parts of a page, in order and without gaps. */
export function cutSections({ paragraphs }: Page): Section[] {
  const starts = paragraphs.flatMap((_, i) => (i === 0 || opensSection(paragraphs, i) ? [i] : []));
  return starts.map((first, i) => measure(paragraphs, first, starts[i + 1] ?? paragraphs.length));
}

function opensSection(paragraphs: readonly Paragraph[], i: number): boolean {
  const role = paragraphs[i]!.furniture?.role;
  if (role === 'closer' || role === 'sidebar') return true;
  return isMenuLine(paragraphs[i]) && isMenuLine(paragraphs[i + 1]) && !isMenuLine(paragraphs[i - 1]);
}

function isMenuLine(paragraph: Paragraph | undefined): boolean {
  return paragraph?.furniture?.role === 'navigation' || paragraph?.furniture?.reason === 'menu';
}

function measure(paragraphs: readonly Paragraph[], first: number, end: number): Section {
  let prose = 0;
  for (let i = first; i < end; i++) if (isProse(paragraphs[i]!)) prose += paragraphs[i]!.line.length;
  return { first, end, opener: paragraphs[first]?.furniture, prose };
}

/**
 * How far the text of a section outweighs its headlines: many headlines stand between teasers of other stories, few where
 * an article goes on. A paragraph of several sentences counts twice.
 */
export function outweighs({ paragraphs }: Page, { first, end }: Section): number {
  const lines = paragraphs.slice(first, end);
  const texts = lines.filter(isProse);
  const between = texts.length > 1 ? lines.slice(lines.indexOf(texts[0]!), lines.lastIndexOf(texts.at(-1)!)) : [];
  const weight = texts.reduce((sum, { line }) => sum + (hasSentences(line) ? 2 : 1), 0);
  return weight - 2 * between.filter(isHeadline).length;
}

function isHeadline(paragraph: Paragraph): boolean {
  const { mark, furniture, words } = paragraph;
  return !mark && !furniture && words >= SHORTEST_HEADLINE && !isProse(paragraph) && !isSentence(paragraph);
}
