import { looksLikeByline } from './byline-patterns.js';
import { mark, type Page, type Paragraph } from './paragraph.js';
import { isProse, isSentence } from './prose.js';
import { cutSections, outweighs, type Section } from './sections.js';
import { beginOf, findTitle } from './title.js';

/** A box before the article belongs to it only with this share of the article's text. */
const SHARE = 0.3;
/** How much the text of a box must outweigh its headlines to be the article going on, and after the article's end. */
const RESUMES = 1;
const RESUMES_AFTER_END = 5;

/** Tells the article from what stands around it, and marks its title. */
export function findArticle(page: Page): void {
  const { paragraphs } = page;
  if (!isWebPage(paragraphs)) {
    const firstText = paragraphs.findIndex(isProse);
    if (firstText > 0) findTitle(page, 0, firstText);
    return;
  }
  let isFirst = true;
  for (const section of articleSections(page)) {
    for (const paragraph of paragraphs.slice(section.first, section.end)) paragraph.isInside = section.isArticle;
    if (section.isArticle) trimSection(page, section, isFirst);
    if (section.isArticle) isFirst = false;
  }
}

/** One fixture or the heading of other stories proves a page; words of a menu prove it beside one another. */
function isWebPage(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ furniture }, i) => {
    if (furniture?.role === 'fixture' || furniture?.role === 'closer') return true;
    if (furniture?.role !== 'navigation' && furniture?.role !== 'sidebar') return false;
    return Boolean(paragraphs[i - 1]?.furniture || paragraphs[i + 1]?.furniture) || furniture.reason === 'footer';
  });
}

interface JudgedSection extends Section {
  readonly isArticle: boolean;
}

/** The section with most text, and those in which its text goes on. */
function articleSections(page: Page): JudgedSection[] {
  const sections = cutSections(page);
  const firstWithText = sections.findIndex(({ prose }) => prose > 0);
  // A heading of other stories closes an article only when there has been one.
  const isClosing = ({ opener }: Section, i: number) => opener?.role === 'closer' && i > firstWithText;
  const open = sections.filter((section, i) => !isClosing(section, i));
  const textOf = (section: Section) => (section.opener && outweighs(page, section) <= 0 ? 0 : section.prose);
  const main = open.reduce((best, section) => (textOf(section) > textOf(best) ? section : best));
  return sections.map((section, i) => {
    if (section === main) return { ...section, isArticle: true };
    if (section.first < main.first) return { ...section, isArticle: section.prose > main.prose * SHARE };
    return { ...section, isArticle: resumes(page, section, isClosing(section, i)) };
  });
}

/** Whether the article goes on in a box: newspapers put links to other stories between its paragraphs. */
function resumes(page: Page, section: Section, isClosing: boolean): boolean {
  const { first, opener, prose } = section;
  if (!prose || (isClosing && opener?.reason === 'comments')) return false;
  const isAfterEnd =
    opener?.reason === 'tags' || page.paragraphs.slice(Math.max(0, first - 3), first).some(isSignature);
  return outweighs(page, section) > (isAfterEnd ? RESUMES_AFTER_END : RESUMES);
}

function isSignature({ line, mark }: Paragraph): boolean {
  return !mark && looksLikeByline(line);
}

/** Cuts the menu before the title and the furniture after the last line of text. */
function trimSection(page: Page, { first, end }: Section, isFirst: boolean): void {
  const { paragraphs } = page;
  const isText = paragraphs.some(isProse) ? isProse : isSentence;
  const lines = paragraphs.slice(first, end);
  const firstText = first + lines.findIndex(isText);
  const lastText = first + lines.findLastIndex(isText);
  const title = isFirst && firstText >= first ? findTitle(page, first, firstText) : undefined;
  const begin = beginOf(page, first, title ?? firstText);
  const tail = lines.findIndex((paragraph, i) => first + i > lastText && isEndMark(paragraph));
  lines.forEach((paragraph, i) => {
    paragraph.isInside = lastText >= first && first + i >= begin && (tail < 0 || i < tail);
    // Between headline and text a bare number counts something: readers, comments, the zoom.
    const isAboveText = title !== undefined && first + i > title && first + i < firstText;
    if (isAboveText && !/\p{L}/u.test(paragraph.line) && !paragraph.isDateline) mark(paragraph, 'chrome', 'view-count');
  });
}

/** A menu or the site's imprint; a share bar may stand above the author's name. */
function isEndMark({ furniture }: Paragraph): boolean {
  return furniture?.role === 'navigation' || (furniture?.role === 'label' && furniture.reason !== 'menu');
}
