import { readArticle } from '../article-record.js';
import { LARGEST_DOCUMENT } from '../limits.js';
import { ReadFault, toSkipped } from '../read-fault.js';
import type { Reader, ReadOptions, ReadResult } from '../reader.js';
import { lineText, type StreamLine, splitLines } from '../split-lines.js';

/** Escapes may make six bytes of a character. */
const LONGEST_LINE = 2 * LARGEST_DOCUMENT;

/** One article a line, as crawls are published: `crawl.jsonl#12` is the article of line 12. */
export const JSONL: Reader = {
  extensions: ['.jsonl', '.ndjson', '.jl'],
  holdsMany: true,
  read: async function* (source, { options }) {
    for await (const line of splitLines(source.stream(), LONGEST_LINE)) {
      const path = `${source.path}#${line.number}`;
      try {
        const result = readLine(line, path, options);
        if (result) yield result;
      } catch (error) {
        yield toSkipped(path, error);
      }
    }
  },
};

function readLine({ bytes, number }: StreamLine, path: string, options: ReadOptions): ReadResult | undefined {
  if (!bytes) throw new ReadFault('too_large', `The line has more than ${LONGEST_LINE / 2 ** 20} MB.`);
  const text = lineText(bytes);
  if (text === undefined) throw new ReadFault('encoding', 'It is not UTF-8, as JSON lines must be.');
  const json = number === 1 ? text.replace(/^\ufeff/, '') : text;
  if (!json.trim()) return undefined;
  return readArticle(parse(json), path, 'utf-8', options);
}

function parse(json: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ReadFault('damaged', 'It is damaged: the line is no JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReadFault('damaged', 'It is damaged: the line is no JSON object.');
  }
  return value;
}
