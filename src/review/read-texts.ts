import { resolve } from 'node:path';
import type { SourceDocument } from '../core/document.js';
import { STANDARD_INPUT } from '../sources/byte-source.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped, type ReadOptions } from '../sources/reader.js';

/** Where a run has its documents from. */
export interface Sources {
  readonly inputs: readonly { readonly path: string }[];
  /** The folder that paths of inputs start from. */
  readonly root: string;
  readonly reading: ReadOptions | undefined;
}

/** The texts of documents as decoded, by path, read again from their sources; without those that cannot be had. */
export async function readTexts(sources: Sources, paths: Iterable<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const { path, text } of readAgain(sources, paths)) texts.set(path, text);
  return texts;
}

/** Documents read again from their sources, with others of the same inputs; without those that cannot be had. */
export async function* readAgain(
  { inputs, reading, root }: Sources,
  paths: Iterable<string>,
): AsyncGenerator<SourceDocument> {
  const wanted = [...paths];
  for (const { path } of inputs) {
    if (path === STANDARD_INPUT || !wanted.some((one) => isFrom(one, path))) continue;
    for await (const source of readSource({ path, file: resolve(root, path) }, reading)) {
      if (!isSkipped(source)) yield source;
    }
  }
}

/** A document has the path of its input, or one that begins with it: `thang-3.zip#bai-1.txt`. */
function isFrom(document: string, input: string): boolean {
  return document === input || document.startsWith(`${input}#`);
}
