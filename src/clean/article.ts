import { looksLikeByline } from './byline-patterns.js';
import { mark, type Page, type Paragraph } from './paragraph.js';
import { isProse, isSentence } from './prose.js';
import { cutSections, outweighs, type Section } from './sections.js';
import { beginOf, findLaterHeadline, findTitle } from './title.js';

/**
 * How far the text of a section must outweigh its headlines to belong to the article: between menus, before the main
 * section, under a heading of other stories, after the article's end.
 */
const BETWEEN = -1;
const BEFORE = 2;
const RESUMES = 1;
const RESUMES_AFTER_END = 5;
/** Words of a line that is kept where a page has no text at all. */
const KEPT_WORDS = 8;

/** Tells the article from what stands around it, and marks its title. */
export function findArticle(page: Page): void {
  const { paragraphs } = page;
  if (!isWebPage(paragraphs)) {
    const firstText = paragraphs.findIndex(isProse);
    if (firstText > 0) findTitle(page, 0, firstText);
    return;
  }
  const sections = cutSections(page);
  const article = pickArticle(page, sections);
  for (const paragraph of paragraphs) paragraph.isInside = false;
  for (const section of article) trim(page, section, section === article[0]);
  if (sections.every(({ prose }) => !prose)) keepLongLines(page, sections);
}

/** One fixture or the heading of a box proves a page; words of a menu prove it beside one another. */
function isWebPage(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ furniture }, i) => {
    if (!furniture || furniture.role === 'label') return false;
    if (furniture.role !== 'navigation' || furniture.reason === 'footer') return true;
    return Boolean(paragraphs[i - 1]?.furniture || paragraphs[i + 1]?.furniture);
  });
}

/** The section with most text, and those in which its text goes on. */
function pickArticle(page: Page, sections: readonly Section[]): Section[] {
  const withText = sections.filter(({ prose }) => prose > 0);
  // A heading of other stories closes an article only when there has been one.
  const isClosing = (section: Section) => section.opener?.role === 'closer' && section !== withText[0];
  const articles = withText.filter(
    (section) => !isClosing(section) && !(section.opener && outweighs(page, section) <= 0),
  );
  const main = (articles.length ? articles : withText).reduce(
    (best, one) => (one.prose > best.prose ? one : best),
    EMPTY,
  );
  return withText.filter((section) => {
    if (section === main) return true;
    if (section.first < main.first) return precedes(page, section);
    return resumes(page, section, isClosing(section));
  });
}

const EMPTY: Section = { first: 0, end: 0, opener: undefined, firstText: -1, lastText: -1, prose: 0 };

/** Whether the article begins in a section before the main one: cut off by an advertisement, its lead stands there. */
function precedes(page: Page, section: Section): boolean {
  const hasHeadline = findLaterHeadline(page, section.first, section.firstText, true) !== undefined;
  return outweighs(page, section) > (hasHeadline || !isBox(section) ? BETWEEN : BEFORE);
}

/** A section under the heading of a box, not under a menu. */
function isBox({ opener }: Section): boolean {
  return opener?.role === 'closer' || opener?.role === 'sidebar';
}

/** Whether the article goes on in a box: newspapers put links to other stories between its paragraphs. */
function resumes(page: Page, section: Section, isClosing: boolean): boolean {
  const { first, opener } = section;
  if (isClosing && opener?.reason === 'comments') return false;
  const above = page.paragraphs.slice(Math.max(0, first - 3), first);
  const isAfterEnd = opener?.reason === 'tags' || above.some(({ line, mark }) => !mark && looksLikeByline(line));
  const least = isClosing ? RESUMES : BETWEEN;
  return outweighs(page, section) > (isAfterEnd ? RESUMES_AFTER_END : least);
}

/** Takes a section into the article but for the menu before its title and the furniture after its last line of text. */
function trim(page: Page, section: Section, isFirst: boolean): void {
  const { paragraphs } = page;
  const { first, end, firstText, lastText } = section;
  const title = isFirst ? findTitle(page, first, firstText) : undefined;
  const begin = isFirst ? beginOf(page, first, title ?? firstText) : resumeAt(page, section);
  const tail = paragraphs.findIndex((paragraph, i) => i > lastText && i < end && isEndMark(paragraph));
  for (const paragraph of paragraphs.slice(begin, tail < 0 ? end : tail)) paragraph.isInside = true;
  if (title !== undefined) paragraphs.slice(title + 1, firstText).forEach(markBareNumber);
}

/** Where the article goes on in a later section: at its headline, if it has one of its own, or at its first sentence. */
function resumeAt(page: Page, section: Section): number {
  const { first, firstText } = section;
  const headline = findLaterHeadline(page, first, firstText, isBox(section)) ?? firstText;
  const sentence = page.paragraphs.findIndex((paragraph, i) => i >= first && isSentence(paragraph));
  return Math.min(headline, sentence < 0 ? firstText : sentence);
}

/** A menu or the site's imprint; a share bar may stand above the author's name. */
function isEndMark({ furniture }: Paragraph): boolean {
  return furniture?.role === 'navigation' || (furniture?.role === 'label' && furniture.reason !== 'menu');
}

/** Between headline and text a bare number counts something: readers, comments, the zoom. */
function markBareNumber(paragraph: Paragraph): void {
  if (!/\p{L}/u.test(paragraph.line) && !paragraph.isDateline) mark(paragraph, 'chrome', 'view-count');
}

/** A page of menus has no text; should it have been a list of figures, its longer lines stay. */
function keepLongLines({ paragraphs }: Page, sections: readonly Section[]): void {
  for (const { first, end, opener } of sections) {
    if (opener?.role === 'closer' || opener?.role === 'sidebar') continue;
    for (const paragraph of paragraphs.slice(first, end)) {
      paragraph.isInside = !paragraph.furniture && paragraph.words >= KEPT_WORDS;
    }
  }
}
