import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { readArticle } from '../article-record.js';
import { streamSource } from '../byte-source.js';
import { decode, detectEncoding } from '../decode.js';
import { LARGEST_DOCUMENT } from '../limits.js';
import { ReadFault, toSkipped } from '../read-fault.js';
import type { Reader, ReadOptions, ReadResult } from '../reader.js';

/** A list of articles, one a row, under the names of its columns: `list.csv#3` is the third row, as Excel counts them. */
export const CSV: Reader = {
  extensions: ['.csv', '.tsv'],
  holdsMany: true,
  read: async function* (source, { options }) {
    const stream = source.stream()[Symbol.asyncIterator]();
    const { value: head, done } = await stream.next();
    if (done) return;
    const first = head as Buffer;
    const whole = streamSource(source.path, async function* () {
      yield first;
      yield* { [Symbol.asyncIterator]: () => stream };
    });
    const encoding = options.encoding ?? detectEncoding(first);
    // Lists in other encodings are decoded whole; those in UTF-8, which crawls are, row by row.
    const isUtf8 = encoding.startsWith('utf-8');
    const text = isUtf8 ? whole.stream() : [decode(await whole.bytes(), encoding).text];
    yield* readRows(Readable.from(text), first, source.path, encoding, options);
  },
};

async function* readRows(
  text: Readable,
  head: Buffer,
  parent: string,
  encoding: string,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const rows = parse({
    bom: true,
    delimiter: delimiterOf(head),
    max_record_size: LARGEST_DOCUMENT,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  text.on('error', (error) => rows.destroy(error));
  let names: readonly string[] | undefined;
  let row = 0;
  try {
    for await (const cells of text.pipe(rows) as AsyncIterable<string[]>) {
      row++;
      if (names) yield* readRow(names, cells, `${parent}#${row}`, encoding, options);
      else names = cells;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ReadFault('damaged', `It is damaged: behind row ${row}, ${error.message}.`);
  }
}

function* readRow(
  names: readonly string[],
  cells: readonly string[],
  path: string,
  encoding: string,
  options: ReadOptions,
): Generator<ReadResult> {
  const record = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  try {
    const article = readArticle(record, path, encoding, options);
    if (article) yield article;
  } catch (error) {
    yield toSkipped(path, error);
  }
}

/** The sign that stands most often in the first line; Excel in Vietnam writes semicolons. */
function delimiterOf(head: Buffer): string {
  const line = head.toString('latin1').split('\n')[0]!;
  const counts = [',', ';', '\t'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
