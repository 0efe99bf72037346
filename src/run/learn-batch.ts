import { statSync } from 'node:fs';
import { CERTAIN, FurnitureLearner, linesOfText } from '../clean/learn-furniture.js';
import type { RecurringLines } from '../clean/recurring-lines.js';
import { siteOf } from '../clean/site.js';
import type { LearntSite } from '../dataset/run-record.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped, type ReadOptions } from '../sources/reader.js';
import { holdsMany, readerFor } from '../sources/readers.js';
import type { Input } from '../sources/walk-folder.js';
import { namesMeasure } from './extract-figures.js';

/** Single files that are read ahead, evenly spread over all. */
const MOST_FILES = 500;
/** Texts that are read ahead from files of many, each from its beginning; a page costs as much to read as some texts. */
const MOST_TEXTS = 10_000;
const TEXTS_A_PAGE = 10;

/**
 * What a batch shows of its sites' furniture, from a sample of it that is read ahead: lines that stand in half of a site's
 * documents or more. Inputs that can be read only once, or whose reading takes long, teach nothing.
 */
export async function learnBatch(
  inputs: readonly Input[],
  pipeline: Pipeline,
  options: ReadOptions | undefined,
): Promise<LearntSite[]> {
  const readable = inputs.filter((input) => isQuick(input) && canBeReadTwice(input));
  const single = readable.filter(({ path }) => !holdsMany(path));
  const many = readable.filter(({ path }) => holdsMany(path));
  if (many.length === 0 && single.length < CERTAIN.documents) return [];
  const learner = new FurnitureLearner(CERTAIN);
  for (const input of spread(single, MOST_FILES)) await learn(input, pipeline, options, learner, 1);
  const sampled = spread(many, MOST_FILES);
  for (const input of sampled) await learn(input, pipeline, options, learner, MOST_TEXTS / sampled.length);
  return learner.learn().flatMap(({ site, documents, remove }) => {
    const lines = remove.map(({ line }) => line).filter((line) => !namesMeasure(line, pipeline));
    return lines.length ? [{ site, documents, lines }] : [];
  });
}

/** What was learnt, as cleaning asks for it. */
export function recurringLines(learnt: readonly LearntSite[]): RecurringLines {
  return new Map(learnt.map(({ site, lines }) => [site, new Set(lines)]));
}

function isQuick({ path }: Input): boolean {
  return !readerFor(path.replace(/\.gz$/i, ''))?.takesLong;
}

/** A pipe is empty after it has been read, and so is standard input. */
function canBeReadTwice({ file }: Input): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function spread<One>(all: readonly One[], most: number): One[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);
}

/** Takes up the documents of one input until their cost is reached. What cannot be read is reported when it is extracted. */
async function learn(
  input: Input,
  { furniture }: Pipeline,
  options: ReadOptions | undefined,
  learner: FurnitureLearner,
  budget: number,
): Promise<void> {
  let cost = 0;
  for await (const source of readSource(input, options)) {
    if (isSkipped(source)) continue;
    learner.add(siteOf(source), linesOfText(source, furniture));
    cost += source.readable?.layout ? TEXTS_A_PAGE : 1;
    if (cost >= budget) return;
  }
}
