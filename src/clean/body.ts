import { isDocumentType, isLetterhead } from './letterhead.js';
import { mark, type Page, type Paragraph } from './paragraph.js';

/** - Đến năm 2018 …, 1. Về quy mô., a) …, + Đất vườn */
const LIST_ITEM = /^(?:[-–+•*]\s|\d{1,3}[.)]\s|[a-zđ][.)]\s)/;
const LONGEST_HEADING = 160;

export function isListItem({ line }: Paragraph): boolean {
  return LIST_ITEM.test(line);
}

/** Marks what is left: the text of the article. */
export function markBody({ paragraphs }: Page): void {
  paragraphs.forEach((paragraph, i) => {
    if (!paragraph.mark) mark(paragraph, 'body', bodyReason(paragraph, paragraphs[i + 1]));
  });
}

/** A short line heads what follows it; in a row of short lines, as a flattened table leaves, none does. */
function bodyReason(paragraph: Paragraph, next: Paragraph | undefined): string {
  const { line } = paragraph;
  if (isListItem(paragraph)) return 'list-item';
  if (line.length > LONGEST_HEADING || /[.;,…]["”’)]*$/.test(line)) return 'paragraph';
  if (line.endsWith(':') && paragraph.words > 8) return 'paragraph';
  if (isLetterhead(paragraph) || isDocumentType(paragraph)) return 'letterhead';
  const isHeading = next && (next.isText || isListItem(next)) && /\p{L}{2}/u.test(line);
  return isHeading ? 'heading' : 'short-line';
}
