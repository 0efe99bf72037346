import { createHash } from 'node:crypto';
import { clean } from '../clean/clean.js';
import { readMetadata } from '../clean/metadata.js';
import type { RecurringLines } from '../clean/recurring-lines.js';
import { siteOf } from '../clean/site.js';
import type { CleanDocument, SourceDocument } from '../core/document.js';
import type { ReadableText } from '../core/readable.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { type Extracted, extractFigures } from './extract-figures.js';

/** A document with its blocks and metadata, its figures, and the ledger of its other numbers. */
export interface ExtractedDocument extends Extracted {
  readonly document: CleanDocument;
}

/** Reads a document; `learnt` is what the batch that it stands in has shown of its site's furniture. */
export function extractDocument(
  source: SourceDocument,
  pipeline: Pipeline,
  learnt?: RecurringLines,
): ExtractedDocument {
  const { text, layout, printed }: Omit<ReadableText, 'map'> = source.readable ?? source;
  const site = [source.stated?.url, source.stated?.publisher].map((stated) => stated?.value ?? '').join(' ');
  const recurring = learnt?.size ? learnt.get(siteOf(source)) : undefined;
  const blocks = clean(text, {
    layout,
    isPrinted: printed !== undefined,
    furniture: pipeline.furniture,
    site,
    recurring,
  });
  const read = readMetadata(text, blocks);
  const metadata = { ...read, ...source.stated, ...(read.title && { title: read.title }) };
  return { document: { ...source, blocks, metadata }, ...extractFigures(text, blocks, metadata, pipeline) };
}

/** A text that comes from no file, as its own document. */
export function extractText(text: string, pipeline: Pipeline, path = 'text'): ExtractedDocument {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return extractDocument({ path, sha256, bytes: bytes.length, encoding: 'utf-8', language: 'vie', text }, pipeline);
}
