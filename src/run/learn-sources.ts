import { stringify } from 'yaml';
import { clean } from '../clean/clean.js';
import { FurnitureLearner, type LearntFurniture } from '../clean/learn-furniture.js';
import { readMetadata } from '../clean/metadata.js';
import type { SourceDocument } from '../core/document.js';
import type { SkippedInput } from '../core/errors.js';
import type { ReadableText } from '../core/readable.js';
import { findInputs } from '../sources/find-inputs.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped } from '../sources/reader.js';

/** What a batch teaches about the furniture of its sites, and the inputs that could not be read. */
export interface Lesson {
  readonly sites: readonly LearntFurniture[];
  readonly skipped: readonly SkippedInput[];
}

/** Reads inputs and finds the lines that recur in the documents of one site. */
export async function learnSources(inputs: readonly string[], cwd: string): Promise<Lesson> {
  const found = findInputs(inputs, cwd);
  const skipped = [...found.skipped];
  const learner = new FurnitureLearner();
  for (const input of found.inputs) {
    for await (const source of readSource(input)) {
      if (isSkipped(source)) skipped.push(source);
      else learn(source, learner);
    }
  }
  return { sites: learner.learn(), skipped };
}

function learn(source: SourceDocument, learner: FurnitureLearner): void {
  const { text, layout }: Pick<ReadableText, 'text' | 'layout'> = source.readable ?? source;
  const blocks = clean(text, [], layout);
  const lines = blocks.flatMap(({ start, end, kind }) =>
    text
      .slice(start, end)
      .split(/[\r\n]+/)
      .map((line) => ({ line: line.normalize('NFC').trim(), isChrome: kind === 'chrome' })),
  );
  const { publisher, url } = { ...readMetadata(text, blocks), ...source.stated };
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url?.value ?? '')?.[1];
  learner.add(host ?? publisher?.value ?? '*', lines);
}

/** The lesson as `sources.yaml` has it, each line with the number of documents that it stands in. */
export function sourcesYaml({ sites }: Lesson): string {
  const entries = sites.map(({ publisher, remove, keep }) => ({
    publisher,
    remove: remove.map(({ line }) => line),
    keep: keep.map(({ line }) => line),
  }));
  return stringify({ sources: entries }, { lineWidth: 0 });
}
