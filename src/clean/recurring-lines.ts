import { isListItem } from './body.js';
import { isLetterhead } from './letterhead.js';
import { mark, type Page, type Paragraph } from './paragraph.js';

/** Lines that recur in the documents of each site of a batch, by the site's name. */
export type RecurringLines = ReadonlyMap<string, ReadonlySet<string>>;

/** Of what is left for text, furniture makes up less than this share: a page of nothing else is a copy of another. */
const MOST_FURNITURE = 0.5;

/**
 * Marks lines that recur in the pages of the same site and that no rule knows. Headings and labels of tables recur in reports,
 * too: a run of such lines is furniture only between running text, other furniture and the ends of the page.
 */
export function markRecurring({ paragraphs, recurring }: Page): void {
  if (!recurring?.size) return;
  const left = paragraphs.filter(({ mark }) => !mark);
  const runs = runsOf(paragraphs, (paragraph) => isRecurring(paragraph, recurring)).filter(
    ({ before, after }) => isBound(before) && isBound(after),
  );
  const found = runs.flatMap(({ run }) => run);
  if (lengthOf(found) > lengthOf(left) * MOST_FURNITURE) return;
  for (const paragraph of found) mark(paragraph, 'chrome', 'recurring-line');
}

function isRecurring(paragraph: Paragraph, recurring: ReadonlySet<string>): boolean {
  return !paragraph.mark && recurring.has(paragraph.line) && !isListItem(paragraph) && !isLetterhead(paragraph);
}

/** Running text, what has been told already, or an end of the page. */
function isBound(paragraph: Paragraph | undefined): boolean {
  return !paragraph || paragraph.mark !== undefined || paragraph.isText;
}

interface Run {
  readonly run: readonly Paragraph[];
  readonly before: Paragraph | undefined;
  readonly after: Paragraph | undefined;
}

function runsOf(paragraphs: readonly Paragraph[], belongs: (paragraph: Paragraph) => boolean): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < paragraphs.length; first++) {
    if (!belongs(paragraphs[first]!)) continue;
    let end = first + 1;
    while (end < paragraphs.length && belongs(paragraphs[end]!)) end++;
    runs.push({ run: paragraphs.slice(first, end), before: paragraphs[first - 1], after: paragraphs[end] });
    first = end;
  }
  return runs;
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { line }) => sum + line.length, 0);
}
