import { isListItem } from './body.js';
import { mark, type Page, type Paragraph } from './paragraph.js';

/** [:gift:Xem chi tiết ở đây:gift:](https://…)Xưởng sấy đặt tại khu đất … */
const LINKED_TEASER = /^\[[^\]]*\]\(https?:[^)]*\)\s*\S.*(?:…|\.\.\.)$/u;
/** more(TÊN TRANG) – Sáng 3/6, lễ ký kết …: the lead, which blog software moved to the end. */
const MOVED_LEAD = /^more\s*\([^)]{2,30}\)\s*[-–—]/;

/** A lead stands among the first paragraphs, and so do its copies. */
const LEAD_REACH = 8;
/** Shorter copies are headings that happen to agree. */
const SHORTEST_COPY = 40;

/** Marks lines that give the article in short: their figures are stated again in the text. */
export function markTeasers(page: Page): void {
  for (const paragraph of page.paragraphs) {
    if (LINKED_TEASER.test(paragraph.line)) mark(paragraph, 'caption', 'teaser');
    else if (MOVED_LEAD.test(paragraph.line)) mark(paragraph, 'body', 'lead');
  }
}

/** Marks the copy of a lead that pages print twice, and a beginning of the text that is cut short by dots. */
export function markRepeatedLead(page: Page): void {
  const title = page.paragraphs.findIndex(({ mark }) => mark?.reason === 'title');
  if (title < 0) return;
  const head = page.paragraphs.slice(title + 1, title + 1 + LEAD_REACH).filter(({ isInside }) => isInside);
  head.forEach((paragraph, i) => {
    if (paragraph.mark || paragraph.line.length < SHORTEST_COPY || isListItem(paragraph)) return;
    const others = head.filter((_, j) => (isCutShort(paragraph) ? j !== i : j < i));
    if (others.some((other) => states(other, paragraph))) mark(paragraph, 'caption', 'teaser');
  });
}

function isCutShort({ line }: Paragraph): boolean {
  return line.endsWith('…') || line.endsWith('...');
}

function states(longer: Paragraph, shorter: Paragraph): boolean {
  return longer.line.startsWith(isCutShort(shorter) ? shorter.line.slice(0, -3).trimEnd() : shorter.line);
}
