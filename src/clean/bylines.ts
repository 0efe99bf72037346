import { AUTHOR, LONGEST, looksLikeByline, SOURCE } from './byline-patterns.js';
import { isNamedDateline } from './datelines.js';
import { mark, type Page, type Paragraph } from './paragraph.js';
import { textTestOf } from './prose.js';

/** Paragraphs from the title to a date above it, or to a date with a name beside it. */
const NEAR = 2;

/** QUY ĐỊNH CHUNG under Chương I is no name. */
const PART = /^(?:chương|mục|phần)\s/iu;

/** Marks who wrote the article, where it was taken from, and when it was published. */
export function markBylines({ paragraphs }: Page): void {
  const title = paragraphs.findIndex(({ mark }) => mark?.reason === 'title');
  const isText = textTestOf(paragraphs);
  const lastText = paragraphs.findLastIndex((paragraph) => paragraph.isInside && isText(paragraph));
  paragraphs.forEach((paragraph, i) => {
    const distance = title < 0 ? i : Math.abs(i - title);
    const isExpected = i > lastText || i === title + 1;
    if (isDatelineHere(paragraph, distance)) mark(paragraph, 'byline', 'date-line');
    else if (isByline(paragraph, paragraphs[i - 1], isExpected)) mark(paragraph, 'byline', 'byline');
  });
}

function isDatelineHere(paragraph: Paragraph, distance: number): boolean {
  if (paragraph.isDateline) return paragraph.isInside || distance <= NEAR;
  return paragraph.isInside && distance > 0 && distance <= NEAR && isNamedDateline(paragraph.line);
}

/** Labelled lines are bylines wherever they stand, bare names only where one expects them. */
function isByline(
  { isInside, line, furniture }: Paragraph,
  above: Paragraph | undefined,
  isExpected: boolean,
): boolean {
  if (!isInside || line.length > LONGEST || furniture) return false;
  if (AUTHOR.test(line) || SOURCE.test(line)) return true;
  if (!isExpected || PART.test(line) || PART.test(above?.line ?? '')) return false;
  return looksLikeByline(line);
}
