import type { SourceDocument } from '../core/document.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped, type ReadOptions, type ReadResult } from '../sources/reader.js';
import type { Input } from '../sources/walk-folder.js';
import type { DocumentResult, Remembered } from './extract-input.js';
import { inOrder } from './in-order.js';
import { type InputSummary, InputTally } from './input-tally.js';

/** How a file of many documents is read: here, while its documents are worked on here or in other threads. */
export interface Streaming {
  readonly options?: ReadOptions | undefined;
  readonly remembered?: Remembered | undefined;
  readonly extract: (documents: readonly SourceDocument[]) => Promise<readonly DocumentResult[]>;
  readonly threads: number;
  /** Called when documents have been taken. */
  readonly report: () => void;
}

/** Characters of text that make a task: less would spend its time on queueing, more would wait in memory. */
const TASK = 1 << 18;

/** Documents of a file in a row: read anew, known from an earlier run, or left out. */
type Portion = readonly (ReadResult | { readonly known: DocumentRows })[];

/** Reads one input and hands each document's rows on as it comes: a crawl has more of them than memory holds. */
export async function streamInput(
  input: Input,
  streaming: Streaming,
  take: (rows: DocumentRows) => void,
): Promise<InputSummary> {
  const tally = new InputTally(input, take);
  const extractPortion = async (portion: Portion) => {
    const rows = await streaming.extract(portion.filter(isNew));
    return { portion, rows };
  };
  for await (const { portion, rows } of inOrder(portionsOf(input, streaming), extractPortion, streaming.threads)) {
    const extracted = rows.values();
    for (const one of portion) {
      if ('known' in one) tally.addKnown(one.known);
      else tally.add(isSkipped(one) ? one : extracted.next().value!);
    }
    streaming.report();
  }
  return tally.summary();
}

async function* portionsOf(input: Input, { options, remembered }: Streaming): AsyncGenerator<Portion> {
  let portion: Portion[number][] = [];
  let size = 0;
  for await (const read of readSource(input, options)) {
    const known = isSkipped(read) ? undefined : remembered?.(read.path, read.sha256);
    portion.push(known ? { known } : read);
    size += isSkipped(read) ? 0 : read.text.length;
    if (size < TASK && portion.length < MOST) continue;
    yield portion;
    [portion, size] = [[], 0];
  }
  if (portion.length) yield portion;
}

/** Documents of a task, however short. */
const MOST = 256;

function isNew(one: Portion[number]): one is SourceDocument {
  return !('known' in one) && !isSkipped(one);
}
