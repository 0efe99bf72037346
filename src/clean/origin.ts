import type { Stated } from '../core/document.js';
import { ATTRIBUTED, AUTHOR, NAMES, SOURCE } from './byline-patterns.js';
import { DATE } from './datelines.js';
import { matchFurniture } from './match-furniture.js';
import { type Passage, stated } from './passages.js';

type Found = Stated<string> | undefined;

const DOMAIN = /(?:[a-z\d-]+\.)+[a-z]{2,}/i;
/** … của bà con. (Theo Báo An Sơn), … năm nay.Nguồn: TTXVN */
const CLOSING_SOURCE =
  /[(.\s](?:Theo|Nguồn\s?:)\s*((?:Báo|Tạp chí|TTXVN|VOV|VTV|Cổng|(?:[a-z\d-]+\.)+[a-z]{2,})[^.;:()]{0,40}?)\s*\)?\.?$/u;
/** Trang thông tin điện tử huyện …, Báo Lạng Sơn điện tử */
const SITE_NAME =
  /^[®© ]{0,4}(?:Trang chủ - )?((?:Trang thông tin điện tử|Cổng thông tin điện tử|Website|Báo) \p{Lu}[^|\n\r]{2,70})$/imu;

/** The source that the article names, else the site that it stands on. */
export function readPublisher(text: string, passages: readonly Passage[]): Found {
  return (
    firstOf(outerBylines(passages), (passage) => namedSource(text, passage)) ??
    closingSource(text, passages) ??
    siteOfUrl(text, passages) ??
    siteName(text, passages)
  );
}

/** Bylines above and below the text; a source named inside it is a table's. */
function outerBylines(passages: readonly Passage[]): Passage[] {
  const isText = ({ kind, reason }: Passage) => kind === 'body' && reason === 'paragraph';
  const [first, last] = [passages.findIndex(isText), passages.findLastIndex(isText)];
  return passages.filter(({ kind, reason }, i) => kind === 'byline' && reason === 'byline' && (i < first || i > last));
}

/** Theo nongthon.vn, Nguồn tin: anson.gov.vn, LÊ BÌNH/BAOANSON.VN */
function namedSource(text: string, passage: Passage): Found {
  const { line } = passage;
  const domain = DOMAIN.exec(line)?.[0];
  if (domain && !AUTHOR.test(line) && !isInitials(line)) return stated(text, passage, domain, domain.toLowerCase());
  const named = ATTRIBUTED.exec(line)?.[1] ?? SOURCE.exec(line)?.[1];
  return named ? stated(text, passage, named, named) : undefined;
}

/** T.LÊ looks like a host name too. */
function isInitials(line: string): boolean {
  return /^[*_(]*\p{Lu}{1,2}\.\p{Lu}/u.test(line);
}

function closingSource(text: string, passages: readonly Passage[]): Found {
  const last = passages.findLast(({ kind }) => kind === 'body');
  const named = last && CLOSING_SOURCE.exec(last.line.slice(-120))?.[1];
  return named ? stated(text, last, named, named) : undefined;
}

function siteOfUrl(text: string, passages: readonly Passage[]): Found {
  if (!text.includes('://')) return undefined;
  return firstOf(passages, (passage) => {
    const url = urlOf(passage);
    const host = url && /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
    return host ? stated(text, passage, host, host.toLowerCase()) : undefined;
  });
}

function siteName(text: string, passages: readonly Passage[]): Found {
  return firstOf(passages, (passage) => {
    const lines = passage.kind === 'chrome' ? text.slice(passage.start, passage.end).normalize('NFC') : '';
    const name = SITE_NAME.exec(lines)?.[1];
    return name ? stated(text, passage, name.trim(), name.trim()) : undefined;
  });
}

/** Who wrote the article; the signature under an official document is not its author's. */
export function readAuthor(text: string, passages: readonly Passage[]): Found {
  if (passages.some(({ reason }) => reason === 'document-type' || reason === 'letterhead')) return undefined;
  return firstOf(passages, (passage) => {
    if (passage.kind !== 'byline') return undefined;
    const words = passage.reason === 'date-line' ? passage.line.split(DATE)[0]!.trim() : passage.line;
    const author = AUTHOR.exec(words)?.[1] ?? (matchFurniture(words) ? undefined : NAMES.exec(words)?.[1]);
    return author ? stated(text, passage, author, author) : undefined;
  });
}

/** The article's own address: from a header, on a line of its own, or behind its teaser. */
export function readUrl(text: string, passages: readonly Passage[]): Found {
  if (!text.includes('://')) return undefined;
  return firstOf(passages, (passage) => {
    const url = urlOf(passage);
    return url ? stated(text, passage, url, url) : undefined;
  });
}

function urlOf({ reason, line }: Passage): string | undefined {
  if (!['document-header', 'url', 'teaser'].includes(reason)) return undefined;
  return /https?:\/\/[^\s<>()]+/i.exec(line)?.[0];
}

function firstOf(passages: readonly Passage[], read: (passage: Passage) => Found): Found {
  for (const passage of passages) {
    const found = read(passage);
    if (found) return found;
  }
  return undefined;
}
