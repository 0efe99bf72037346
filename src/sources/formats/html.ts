import { htmlMetadata } from '../html/html-metadata.js';
import { type Document, parseHtml, TooDeep } from '../html/parse-html.js';
import { renderHtml } from '../html/render-html.js';
import { ReadFault } from '../read-fault.js';
import type { Reader } from '../reader.js';
import { type Found, toDocument } from '../to-document.js';
import { decodeText } from './plain-text.js';

export const HTML: Reader = {
  extensions: ['.html', '.htm', '.xhtml', '.shtml', '.aspx', '.php', '.jsp'],
  read: async function* (source, { options }) {
    const bytes = await source.bytes();
    yield toDocument(readHtml({ path: source.path, bytes, ...decodeText(bytes, options) }));
  },
};

/** Adds to a page what a reader sees of it, and what its head says; what its container says goes before. */
export function readHtml(page: Found): Found {
  const document = parse(page.text);
  return {
    ...page,
    readable: renderHtml(page.text, document),
    stated: { ...htmlMetadata(document), ...page.stated },
  };
}

function parse(text: string): Document {
  try {
    return parseHtml(text);
  } catch (error) {
    if (error instanceof TooDeep) throw new ReadFault('too_deep', error.message);
    throw error;
  }
}
