import type { Block, Metadata, Stated } from '../core/document.js';
import { readAuthor, readPublisher, readUrl } from './origin.js';
import { type Passage, stated, toPassages } from './passages.js';
import { readPublished } from './published.js';

/** What a document says about itself, each piece with the words that say it. Nothing is taken from the running text. */
export function readMetadata(text: string, blocks: readonly Block[]): Metadata {
  const passages = toPassages(text, blocks);
  return compact({
    title: readTitle(text, passages),
    url: readUrl(text, passages),
    publisher: readPublisher(text, passages),
    author: readAuthor(text, passages),
    published: readPublished(text, passages),
  });
}

/** The headline without its markdown. */
function readTitle(text: string, passages: readonly Passage[]): Stated<string> | undefined {
  const block = passages.find(({ reason }) => reason === 'title');
  if (!block) return undefined;
  const title = block.line.replace(/^(?:#+\s*|\*\*|__)+|(?:\*\*|__)+$/g, '');
  return stated(text, block, title, title);
}

/** Leaves out the fields that the document does not state. */
function compact(fields: { readonly [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
