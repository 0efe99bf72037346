import { fieldOf, hasField } from './field-names.js';
import { readHtml } from './formats/html.js';
import { ReadFault } from './read-fault.js';
import type { ReadOptions, ReadResult } from './reader.js';
import { toMetadata } from './stated-metadata.js';
import { type Found, NO_WORDS, toDocument } from './to-document.js';

/** The article in a record of a crawl or a row of a list: its text field is the document, the other fields describe it. */
export function readArticle(
  record: object,
  path: string,
  encoding: string,
  { fields }: ReadOptions,
): ReadResult | undefined {
  const field = (name: Parameters<typeof fieldOf>[1]) => words(fieldOf(record, name, fields));
  const text = field('text');
  const html = text === undefined ? field('html') : undefined;
  const content = text ?? html;
  if (content === undefined) throw hasField(record, 'text', fields) ? new ReadFault('empty', NO_WORDS) : noText(record);
  const found: Found = {
    ...{ path, encoding, text: content, bytes: Buffer.from(content) },
    stated: toMetadata({
      title: field('title'),
      url: field('url'),
      date: field('date'),
      author: field('author'),
      publisher: field('publisher'),
    }),
  };
  return toDocument(html === undefined ? found : readHtml(found));
}

/** Names a record's own fields, so that the user sees which of them to name. */
const MOST_NAMES = 8;

function noText(record: object): ReadFault {
  const names = Object.keys(record).slice(0, MOST_NAMES).join(', ');
  return new ReadFault('no_text', `No field of it holds the text of an article: ${names || 'none'}.`);
}

function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'number' ? String(value) : undefined;
}
