import type { SourceDocument } from '../core/document.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { isSkipped } from '../sources/reader.js';
import type { Input } from '../sources/walk-folder.js';
import type { DocumentResult } from './extract-input.js';
import { inOrder } from './in-order.js';
import { type InputSummary, InputTally } from './input-tally.js';
import { type ReadOrKnown, type Recalling, readOrRecall } from './read-or-recall.js';

/** How a file of many documents is read: here, while its documents are worked on here or in other threads. */
export interface Streaming extends Recalling {
  readonly extract: (documents: readonly SourceDocument[]) => Promise<readonly DocumentResult[]>;
  readonly threads: number;
  /** Called when documents have been taken. */
  readonly report: () => void;
}

/** Characters of text that make a task: less would spend its time on queueing, more would wait in memory. */
const TASK = 1 << 18;

/** Documents of a file in a row. */
type Portion = readonly ReadOrKnown[];

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

async function* portionsOf(input: Input, recalling: Recalling): AsyncGenerator<Portion> {
  let portion: ReadOrKnown[] = [];
  let size = 0;
  for await (const read of readOrRecall(input, recalling)) {
    portion.push(read);
    size += isNew(read) ? read.text.length : 0;
    if (size < TASK && portion.length < MOST) continue;
    yield portion;
    [portion, size] = [[], 0];
  }
  if (portion.length) yield portion;
}

/** Documents of a task, however short. */
const MOST = 256;

function isNew(one: ReadOrKnown): one is SourceDocument {
  return !('known' in one) && !isSkipped(one);
}
