import { formatPoint, isPoint } from '../core/calendar.js';
import type { Metadata } from '../core/document.js';
import { onOneLine } from '../core/on-one-line.js';

/** What a page's head, a record or a row says of an article, as text. */
export interface Statements {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}

/** Statements as metadata: blanks as one, days in ISO 8601, addresses as the web has them; what says nothing is left out. */
export function toMetadata({ title, url, publisher, author, date }: Statements): Metadata {
  const published = date === undefined ? undefined : toDay(date);
  const host = url && /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(url)?.[1]?.toLowerCase();
  const fields = {
    title: plain(title),
    url: plain(url),
    publisher: plain(publisher) ?? host,
    author: plain(author),
    published,
  };
  return Object.fromEntries(Object.entries(fields).flatMap(([field, value]) => (value ? [[field, { value }]] : [])));
}

function plain(words: string | undefined): string | undefined {
  return onOneLine(words?.normalize('NFC') ?? '').trim() || undefined;
}

/** 2024-05-03T08:00:00+07:00, 20240503, 03/05/2024 08:00, Fri, 03 May 2024 01:00:00 GMT, seconds or milliseconds since 1970 */
function toDay(date: string): string | undefined {
  const iso = /^\s*((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(date);
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!);
  const local = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/.exec(date);
  if (local) return day(local[3]!, local[2]!, local[1]!);
  if (/^\d{10}(?:\d{3})?$/.test(date)) return vietnameseDay(Number(date) * (date.length === 10 ? 1000 : 1));
  return /[a-z]{3}/i.test(date) ? vietnameseDay(Date.parse(date)) : undefined;
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  const point = { year: Number(year), month: Number(month), day: Number(dayOfMonth) };
  return isPoint(point) ? formatPoint(point) : undefined;
}

const OFFSET = 7 * 3600_000;

/** The day that it was in Vietnam. */
function vietnameseDay(time: number): string | undefined {
  if (Number.isNaN(time)) return undefined;
  const [year, month, dayOfMonth] = new Date(time + OFFSET).toISOString().slice(0, 10).split('-') as [
    string,
    string,
    string,
  ];
  return day(year, month, dayOfMonth);
}
