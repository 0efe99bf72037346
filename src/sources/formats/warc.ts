import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { LARGEST_DOCUMENT } from '../limits.js';
import { ReadFault, toSkipped } from '../read-fault.js';
import type { Reader, ReadOptions, ReadResult } from '../reader.js';
import { toMetadata } from '../stated-metadata.js';
import { type Found, toDocument } from '../to-document.js';
import { readHtml } from './html.js';
import { decodeText } from './plain-text.js';

/** Records that hold a page as it was sent, or the text that was made of it. */
const PAGES = new Set(['response', 'resource', 'conversion']);

/** A web archive: `crawl.warc.gz#12` is the page of its twelfth record. Plain text in a WET file is read as text. */
export const WARC: Reader = {
  extensions: ['.warc', '.wet'],
  holdsMany: true,
  read: async function* (source, { options }) {
    let number = 0;
    for await (const record of recordsOf(source.stream())) {
      const path = `${source.path}#${++number}`;
      try {
        const result = await readRecord(record, path, options);
        if (result) yield result;
      } catch (error) {
        yield toSkipped(path, error);
        if (error instanceof ReadFault && error.code === 'truncated') return;
      }
    }
    if (number === 0) throw new ReadFault('damaged', 'It is damaged: there is no WARC record in it.');
  },
};

/** The records of an archive; what is no archive, or breaks inside, ends in a fault. */
async function* recordsOf(stream: AsyncIterable<Buffer>): AsyncGenerator<WARCRecord> {
  const parser = new WARCParser(endingStream(stream));
  for (;;) {
    const record = await parser.parse().catch((error: unknown) => {
      if (error instanceof ReadFault || (error as NodeJS.ErrnoException).code) throw error;
      throw new ReadFault('damaged', `It is damaged: ${(error as Error).message}.`);
    });
    if (!record) return;
    if (!record.warcType) throw new ReadFault('damaged', 'It is damaged: a record has no WARC header.');
    yield record;
  }
}

/** Reads behind the end of a stream from which it is plain that the reader will not stop by itself. */
const MOST_READS = 100;

/** A stream whose end is a fault to a reader that does not believe it: warcio waits for the rest of a record for ever. */
function endingStream(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const iterator = stream[Symbol.asyncIterator]();
  let readsBehindEnd = 0;
  const next = async () => {
    if (readsBehindEnd > MOST_READS) throw new ReadFault('truncated', 'It ends in the middle of a record.');
    const result = await iterator.next();
    if (result.done) readsBehindEnd++;
    return result;
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

async function readRecord(record: WARCRecord, path: string, options: ReadOptions): Promise<ReadResult | undefined> {
  if (!record.warcHeaders.statusline.startsWith('WARC/'))
    throw new ReadFault('damaged', 'It is damaged: its header is broken.');
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcHeaders.headers.get('content-type') ?? '';
  const isHtml = /html/i.test(type);
  if (!PAGES.has(record.warcType ?? '') || !(isHtml || /text\/plain/i.test(type)) || !isAnswer(record))
    return undefined;
  const bytes = await bytesOf(record);
  const found: Found = {
    ...{ path, bytes, ...decodeText(bytes, options) },
    stated: toMetadata({ url: record.warcTargetURI ?? undefined }),
  };
  return toDocument(isHtml ? readHtml(found) : found);
}

/** A page that was found, not a redirection or an error. */
function isAnswer({ httpHeaders }: WARCRecord): boolean {
  return !httpHeaders || Number(httpHeaders.statusCode) === 200;
}

/** Whether less was there than a record announces. The chunks that a server sends tell their own end. */
function isCutShort(reader: WARCRecord['reader'], { httpHeaders }: WARCRecord): boolean {
  return reader instanceof LimitReader && reader.limit > 0 && !httpHeaders?.headers.has('transfer-encoding');
}

async function bytesOf(record: WARCRecord): Promise<Buffer> {
  const announced = Number(record.warcHeaders.headers.get('content-length'));
  if (announced > LARGEST_DOCUMENT) throw new ReadFault('too_large', 'The record is larger than any single page.');
  // It cannot be had any more once the content is being decoded.
  const { reader } = record;
  const blocks: Uint8Array[] = [];
  let length = 0;
  for await (const block of record) {
    length += block.length;
    if (length > LARGEST_DOCUMENT) throw new ReadFault('bomb', 'The page unpacks to more than any page has.');
    blocks.push(block);
  }
  if (isCutShort(reader, record)) throw new ReadFault('truncated', 'The record breaks off.');
  return Buffer.concat(blocks);
}
