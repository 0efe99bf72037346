import type { Page, Paragraph } from './paragraph.js';

/** Marks everything outside the article, each line by its own words or by the box that it stands in. */
export function markMargins(page: Page): void {
  let box = 'menu';
  for (const paragraph of page.paragraphs) {
    box = boxOf(paragraph) ?? box;
    if (paragraph.isInside || isKept(paragraph)) continue;
    const reason = paragraph.furniture?.reason ?? (paragraph.isDateline && box === 'menu' ? 'date-line' : box);
    paragraph.mark = { kind: 'chrome', reason };
  }
}

/** The box that a line opens or ends, if it does; a counter's box ends with its digits. */
function boxOf({ isInside, furniture }: Paragraph): string | undefined {
  if (isInside || furniture?.reason === 'view-count') return 'menu';
  if (furniture?.role === 'label' && furniture.reason === 'menu') return 'menu';
  return furniture?.role === 'closer' || furniture?.role === 'sidebar' ? furniture.reason : undefined;
}

/** What is chrome by its own form keeps its reason; titles and bylines may stand above the article. */
function isKept({ mark, isPinned }: Paragraph): boolean {
  return isPinned || (mark !== undefined && mark.kind !== 'caption' && mark.kind !== 'body');
}
