import { parseFeed } from 'feedsmith';
import { ReadFault, toSkipped } from '../read-fault.js';
import type { Reader } from '../reader.js';
import { type Statements, toMetadata } from '../stated-metadata.js';
import { toDocument } from '../to-document.js';
import { readHtml } from './html.js';
import { decodeText } from './plain-text.js';

/** A saved RSS or Atom feed: `tin.rss#3` is the content of its third item. */
export const FEED: Reader = {
  extensions: ['.rss', '.atom', '.xml', '.rdf'],
  holdsMany: true,
  read: async function* (source, { options }) {
    const { text: xml, encoding } = decodeText(await source.bytes(), options);
    for (const [i, { html, ...statements }] of itemsOf(xml).entries()) {
      const path = `${source.path}#${i + 1}`;
      try {
        const item = { path, encoding, text: html, bytes: Buffer.from(html), stated: toMetadata(statements) };
        yield toDocument(readHtml(item));
      } catch (error) {
        yield toSkipped(path, error);
      }
    }
  },
};

interface FeedItem extends Statements {
  readonly html: string;
}

function itemsOf(xml: string): FeedItem[] {
  const { format, feed } = parse(xml);
  if (format === 'atom') {
    const publisher = feed.title?.value;
    return (feed.entries ?? []).map(({ title, content, summary, links, published, updated, authors }) => ({
      html: content?.value ?? summary?.value ?? '',
      ...{ title: title?.value, url: links?.[0]?.href, author: authors?.[0]?.name },
      ...{ publisher, date: text(published ?? updated) },
    }));
  }
  if (format === 'rss') {
    return (feed.items ?? []).map(({ title, content, description, link, pubDate, authors, dc }) => ({
      html: content?.encoded ?? description ?? '',
      ...{ title, url: link, date: text(pubDate ?? dc?.dates?.[0]) },
      ...{ author: authors?.[0]?.name ?? dc?.creators?.[0], publisher: feed.title },
    }));
  }
  if (format === 'rdf') {
    return (feed.items ?? []).map(({ title, content, description, link, dc }) => ({
      html: content?.encoded ?? description ?? '',
      ...{ title, url: link, date: text(dc?.dates?.[0]), publisher: feed.title },
    }));
  }
  throw new ReadFault('unsupported', 'It is XML, but no RSS or Atom feed.');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function parse(xml: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(xml.replace(/^\ufeff/, ''));
  } catch {
    throw new ReadFault('unsupported', 'It is XML, but no RSS or Atom feed.');
  }
}
