import type { Furniture } from './furniture.js';
import { matchFurniture, matchLinkRow } from './match-furniture.js';
import { mark, type Page, type Paragraph } from './paragraph.js';

/** Longer lines are text, whatever they begin with. */
const LONGEST = 200;

/** Names the furniture that each line is by its words, and marks what is furniture wherever it stands. */
export function recogniseFurniture(page: Page): void {
  for (const paragraph of page.paragraphs) {
    if (paragraph.mark || paragraph.isDateline || paragraph.isPinned) continue;
    paragraph.furniture = furnitureOf(paragraph.line);
    if (paragraph.furniture?.role === 'fixture') mark(paragraph, 'chrome', paragraph.furniture.reason);
  }
}

function furnitureOf(line: string): Furniture | undefined {
  if (line.length > LONGEST || line.endsWith(';')) return undefined;
  return (
    matchFurniture(line) ??
    (line.endsWith('.') ? undefined : (matchLinkRow(line) ?? matchPager(line) ?? matchWeather(line)))
  );
}

const PAGER: Furniture = { reason: 'pager', role: 'fixture', phrases: [] };

/** `Các trang: 1 2 3 …`, `« 1 2 3 4 »`: three page numbers that follow one another, and nothing else. */
function matchPager(line: string): Furniture | undefined {
  if (!/^(?:(?:các )?trang\s*:?)?[\d\s|.…«»‹›<>[\]-]+$/iu.test(line)) return undefined;
  const numbers = line.match(/\d+/g)?.map(Number) ?? [];
  return numbers.some((n, i) => numbers[i + 1] === n + 1 && numbers[i + 2] === n + 2) ? PAGER : undefined;
}

const WEATHER: Furniture = { reason: 'weather', role: 'fixture', phrases: [] };

/** `Bình Phước, 24°C/19°C - 27°C`: a place and its temperatures, and nothing else. */
function matchWeather(line: string): Furniture | undefined {
  return /^(?:[\p{L} .]{2,30}[,:]?\s*)?\d{1,2}\s?°\s?C(?:\s?[/–-]\s?\d{1,2}\s?°\s?C)*$/u.test(line)
    ? WEATHER
    : undefined;
}

/** A counter's digits, one a line, and the counts of today and this month belong to the counter above them. */
export function spreadCounters(page: Page): void {
  page.paragraphs.forEach((paragraph, i) => {
    const above = page.paragraphs[i - 1];
    if (!above || !isCounter(above)) return;
    const isCount = /^[\d.,:\s]{1,15}$/.test(paragraph.line) || paragraph.furniture?.reason === 'view-count';
    if (isCount) mark(paragraph, 'chrome', 'view-count');
  });
}

function isCounter(paragraph: Paragraph): boolean {
  return paragraph.mark?.reason === 'view-count' || paragraph.furniture?.reason === 'view-count';
}
