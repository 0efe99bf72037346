import type { LedgerClass } from '../../core/figure.js';
import { overlaps, type Span } from '../../core/span.js';

/** A stretch of the raw text that is a technical address; every number in it belongs to it. */
export interface ContactSpan extends Span {
  readonly class: Extract<LedgerClass, 'url' | 'email' | 'phone' | 'code'>;
  readonly rule: string;
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"”)\]]{1,2000}/giu;
const HOST_END = /\.(?:vn|com|net|org|info|aspx|html?|php|jpe?g|png|gif)(?![\p{L}\p{N}])/giu;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const PHONE_WORD = /(?:điện thoại|đt|đtdđ|sđt|hotline|tel|fax|di động|đường dây nóng|zalo)\.?\s{0,3}:?\s{0,3}/giu;
const PHONE_NUMBER = /\(?\+?\d[\d().\s-]{6,18}\d/uy;
const BARE_PHONE =
  /(?<![\d.,/-])(?:0[35789]\d[\s.]?\d{3}[\s.]?\d{4}|0[35789]\d{2}[\s.]\d{3}[\s.]\d{3}|02\d{2,3}[\s.-]?\d{3,4}[\s.-]?\d{3,4}|(?:\(\+?84\)|\+84)[\s.]?\d[\d\s.]{7,11}\d|(?:1800|1900)[\s.]?\d{4,6})(?![\d%])/gu;
const STYLE = /style="[^"\n]{0,2000}"|\bsrc="[^"\n]{0,2000}"/giu;

/** Addresses, phone numbers and code in a text, in order, without overlaps. */
export function findContacts(text: string): ContactSpan[] {
  const found: ContactSpan[] = [];
  const add = (span: ContactSpan) => {
    if (/\p{Nd}/u.test(text.slice(span.start, span.end)) && !found.some((other) => overlaps(other, span)))
      found.push(span);
  };
  const collect = (pattern: RegExp, kind: ContactSpan['class'], rule: string) => {
    for (const match of text.matchAll(pattern)) {
      add({ start: match.index, end: match.index + match[0].length, class: kind, rule });
    }
  };
  if (text.includes('://') || /www\./i.test(text)) collect(URL, 'url', 'url');
  if (text.includes('@')) collect(EMAIL, 'email', 'email');
  if (text.includes('="')) collect(STYLE, 'code', 'markup');
  for (const span of bareHosts(text)) add(span);
  for (const span of announcedPhones(text)) add(span);
  collect(BARE_PHONE, 'phone', 'phone');
  return found.sort((a, b) => a.start - b.start);
}

/** `baosonghong.vn/kinh-te/336807`, `anh_01.jpg`: found at the ending, then read to the left and right by hand. */
function bareHosts(text: string): ContactSpan[] {
  return Array.from(text.matchAll(HOST_END), ({ index, 0: ending }) => {
    let start = index;
    while (start > 0 && /[\w.-]/.test(text[start - 1]!)) start--;
    let end = index + ending.length;
    if (text[end] === '/') while (end < text.length && !/[\s<>"”)\]]/.test(text[end]!)) end++;
    return { start, end, class: 'url' as const, rule: 'host' };
  });
}

/** `Điện thoại: 0263.3822114 - Fax: …`: what follows such a word is a number to call, however it is grouped. */
function announcedPhones(text: string): ContactSpan[] {
  const found: ContactSpan[] = [];
  for (const word of text.matchAll(PHONE_WORD)) {
    const start = word.index + word[0].length;
    PHONE_NUMBER.lastIndex = start;
    const number = PHONE_NUMBER.exec(text)?.[0];
    const digits = number?.replace(/\D/g, '').length ?? 0;
    if (number && digits >= 7 && digits <= 15) {
      found.push({ start, end: start + number.length, class: 'phone', rule: 'announced-phone' });
    }
  }
  return found;
}
