import { formatPoint, isPoint } from '../core/calendar.js';
import type { Stated } from '../core/document.js';
import { DATE } from './datelines.js';
import { type Passage, stated } from './passages.js';

/** # date = 20190614, # published: 2019-06-14 */
const HEADER_DATE = /# ?(?:date|published|publish_date|pubdate|time) ?[=:] ?((?:19|20)\d\d)[-/.]?(\d\d)[-/.]?(\d\d)/i;

/** Characters within which an article's dateline stands below the beginning of its title. */
const NEAR = 500;

/** The day of publication, from a header or from the dateline nearest the title, of which one below it goes before one above. */
export function readPublished(text: string, passages: readonly Passage[]): Stated<string> | undefined {
  return fromHeader(text, passages) ?? fromDateline(text, passages);
}

function fromHeader(text: string, passages: readonly Passage[]): Stated<string> | undefined {
  for (const passage of passages) {
    const found = passage.reason === 'document-header' && HEADER_DATE.exec(passage.line);
    if (!found) continue;
    const [header, year, month, day] = found as unknown as [string, string, string, string];
    const published = toIso(year, month, day);
    if (published) return stated(text, passage, header.replace(/^.*[=:]\s*/, ''), published);
  }
  return undefined;
}

function fromDateline(text: string, passages: readonly Passage[]): Stated<string> | undefined {
  const title = passages.find(({ reason }) => reason === 'title')?.start ?? 0;
  const datelines = passages.filter(({ kind, reason }) => kind === 'byline' && reason === 'date-line');
  const below = datelines.filter(({ start }) => start > title && start < title + NEAR);
  const nearest = datelines.sort((a, b) => Math.abs(a.start - title) - Math.abs(b.start - title));
  // Above the title may stand the page's clock, which tells when it was copied.
  for (const passage of [...below, ...nearest]) {
    const words = DATE.exec(passage.line)?.[0];
    const published = words && parseDate(words);
    if (published) return stated(text, passage, words, published);
  }
  return undefined;
}

/** Vietnam writes day, month, year; machines write year, month, day. */
function parseDate(words: string): string | undefined {
  const [first, second, third] = words.match(/\d+/g) as [string, string, string];
  return first.length === 4 ? toIso(first, second, third) : toIso(third, second, first);
}

/** A day that exists, in ISO 8601. */
function toIso(year: string, month: string, day: string): string | undefined {
  const point = { year: Number(year), month: Number(month), day: Number(day) };
  return isPoint(point) ? formatPoint(point) : undefined;
}
