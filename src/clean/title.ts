import { isDocumentType, isLetterhead, isMotto } from './letterhead.js';
import { mark, type Page, type Paragraph } from './paragraph.js';

/** A headline has words enough to say something, and no more than a long sentence. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 45;
/** A menu's entries are shorter than this, most headlines longer. */
const CLEAR_WORDS = 7;
/** A line above the text that is dated, underlined or repeated is the headline, whatever stands first on the page. */
const CLEAR_SCORE = 3;
/** Between a headline and the text stand a date, a lead, a share bar: not more lines than these. */
const REACH = 10;

const LONGEST_SITE_NAME = 60;

/** A list item, an article of law, a numbered heading. */
const STRUCTURE =
  /^[*_#\s]*(?:[-–+•*]\s|\d{1,3}[.)]|[a-zđ][.)]|[IVX]{1,5}\s?[-.)–]|(?:Điều|Chương|Mục|Phần|Khoản)\s+[\dIVX])/;
/** What a site or an office calls itself above its pages. */
const SITE_NAME =
  /^(?:trang (?:thông tin|chủ|tin)|cổng (?:thông tin|tttđt)|website|báo điện tử|báo (?!cáo|động|chí)(?:\S+ ?){1,5}$|tạp chí|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân (?:tỉnh|thành phố|thị xã|huyện|xã)(?: \S+){1,3}$|cộng h(?:òa|oà) xã hội chủ nghĩa)/iu;
/** A headline opens with a capital or a number, behind its quotation mark. */
const OPENING = /^\P{L}*(?:\p{Lu}|\d)/u;

/**
 * Finds and marks the headline above the first line of text, and its copies. Where a menu stands above it, the likeliest
 * line near the text is taken, else the first of the page.
 */
export function findTitle(page: Page, first: number, firstText: number): number | undefined {
  const { paragraphs } = page;
  const head = paragraphs.slice(0, firstText);
  const known = head.findIndex(({ mark }) => mark?.reason === 'title');
  if (known >= 0) return known;
  const found = officialTitle(head, first) ?? newsTitle(page, first, firstText);
  if (found === undefined) return undefined;
  const title = paragraphs[found]!;
  mark(title, 'title', 'title');
  for (const paragraph of head) if (repeats(paragraph, title)) mark(paragraph, 'title', 'title-repeated');
  return found;
}

/** The page's own title often has the site's name after the headline, a picture's caption its number. */
function repeats(paragraph: Paragraph, title: Paragraph): boolean {
  if (paragraph === title || paragraph.line.length > title.line.length + LONGEST_SITE_NAME) return false;
  return paragraph.line.startsWith(title.line);
}

/** The subject of an official document: the line under `THÔNG BÁO`, `NGHỊ QUYẾT`. */
function officialTitle(head: readonly Paragraph[], first: number): number | undefined {
  const motto = head.findIndex(isMotto);
  if (motto < first) return undefined;
  const type = head.findIndex((paragraph, i) => i > motto && isDocumentType(paragraph));
  const subject = head.findIndex((paragraph, i) => i > type && isHeadline(paragraph) && !isLetterhead(paragraph));
  if (type < 0 || subject < 0) return undefined;
  mark(head[type]!, 'title', 'document-type');
  return subject;
}

function newsTitle(page: Page, first: number, firstText: number): number | undefined {
  const { candidates, best, isClear } = rankHeadlines(page, first, firstText);
  return isClear || (best !== undefined && hasMenuAbove(page.paragraphs, best)) ? best : candidates[0];
}

/** The headline above the text of a later section, which begins with it; under the heading of a box only a clear one. */
export function findLaterHeadline(page: Page, first: number, firstText: number, isBox: boolean): number | undefined {
  const { best, isClear } = rankHeadlines(page, first, firstText);
  return isClear || !isBox ? best : undefined;
}

interface Ranking {
  readonly candidates: readonly number[];
  readonly best: number | undefined;
  readonly isClear: boolean;
}

/** The lines above a text that may be its headline, and the likeliest of those near it. */
function rankHeadlines({ paragraphs }: Page, first: number, firstText: number): Ranking {
  const candidates: number[] = [];
  for (let i = first; i < firstText; i++) if (isHeadline(paragraphs[i]!)) candidates.push(i);
  const near = candidates.filter((i) => i >= firstText - REACH);
  const scores = near.map((i) => score(paragraphs, i) - (firstText - i) / 4);
  const highest = Math.max(...scores);
  return { candidates, best: near[scores.indexOf(highest)], isClear: highest >= CLEAR_SCORE };
}

function isHeadline(paragraph: Paragraph): boolean {
  const { line, words, mark, furniture, isDateline } = paragraph;
  if (mark || furniture || isDateline || words < FEWEST_WORDS || words > MOST_WORDS) return false;
  return (
    OPENING.test(line) &&
    !/[.;:,]$/.test(line) &&
    /\p{L}{2}/u.test(line) &&
    !STRUCTURE.test(line) &&
    !SITE_NAME.test(line)
  );
}

function score(paragraphs: readonly Paragraph[], i: number): number {
  const title = paragraphs[i]!;
  const { line, words } = title;
  const below = paragraphs.slice(i + 1, i + 3);
  const isUnderlined = /^={3,}$/.test(below[0]?.line ?? '') || line.startsWith('# ');
  const isDated = paragraphs[i - 1]?.isDateline || below.some(({ isDateline }) => isDateline);
  const isRepeated = words > FEWEST_WORDS && paragraphs.some((paragraph) => repeats(paragraph, title));
  return (isUnderlined ? 5 : 0) + (isDated ? 3 : 0) + (isRepeated ? 3 : 0) + (words >= CLEAR_WORDS ? 2 : 0);
}

/** Where an article begins whose title is known: an official document has its letterhead above. */
export function beginOf({ paragraphs }: Page, first: number, title: number): number {
  const head = paragraphs.slice(first, title);
  const isOpening = (paragraph: Paragraph) => isLetterhead(paragraph) && !paragraph.furniture;
  const letterhead = head.some(isMotto) ? head.findIndex(isOpening) : -1;
  if (letterhead >= 0) return first + letterhead;
  return hasMenuAbove(paragraphs, title) ? title : first;
}

/** Furniture or foreign lines above a line: what stands between is a menu too. */
function hasMenuAbove(paragraphs: readonly Paragraph[], i: number): boolean {
  return paragraphs.slice(0, i).some(({ furniture, mark }) => furniture || mark?.reason === 'foreign');
}
