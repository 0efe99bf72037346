import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { SkippedInput } from '../core/errors.js';
import type { LearntSite, RunRecord } from '../dataset/run-record.js';
import { loadPipelines, type PipelineSource } from '../pipeline/load.js';
import type { Pipeline } from '../pipeline/pipeline.js';
import { findInputs } from '../sources/find-inputs.js';
import type { ReadOptions } from '../sources/reader.js';
import type { Input } from '../sources/walk-folder.js';
import { Cache, type Stamp } from './cache.js';
import { learnBatch } from './learn-batch.js';
import { earlierRun } from './older-files.js';
import { OUTPUT_NAMES } from './output-files.js';
import { finishCommit } from './staging.js';
import { codeHash } from './version.js';

export interface BatchOptions {
  /** Files, folders, patterns, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** The folder that the dataset goes to. */
  readonly output: string;
  /** One or several that read together, in the order in which they have their say. */
  readonly pipelines: readonly PipelineSource[];
  /** What the inputs do not say of themselves: encoding, names of fields. */
  readonly reading?: ReadOptions;
  /** Reads documents again that have not changed. */
  readonly force?: boolean;
  /** Whether what recurs in the documents of a site is taken for its furniture; it is unless this is false. */
  readonly learn?: boolean;
  /** How many threads read; as many as the machine has where that pays, unless given. */
  readonly threads?: number;
  /** Rows that are held in memory before the dataset is written as its documents come; only tests have reason to change it. */
  readonly heldRows?: number;
  /** The folder that paths start from; the current one unless given. */
  readonly cwd?: string;
  /** The command as it was given, for the record. */
  readonly arguments?: readonly string[];
}

/** A run that has everything it needs, and has touched nothing yet. */
export interface Prepared {
  readonly options: BatchOptions;
  readonly startedAt: Date;
  readonly output: string;
  /** The folder that paths of documents start from. */
  readonly root: string;
  readonly pipeline: Pipeline;
  readonly stamp: Stamp;
  readonly inputs: readonly Input[];
  readonly skipped: readonly SkippedInput[];
  /** What the batch shows of its sites' furniture. */
  readonly learnt: readonly LearntSite[];
  readonly earlier: RunRecord | undefined;
  readonly cache: Cache | undefined;
}

/** Finds what is to be read, and whatever would stop the run later: a bad pipeline, a folder that is somebody else's. */
export async function prepare(options: BatchOptions): Promise<Prepared> {
  const startedAt = new Date();
  const root = resolve(options.cwd ?? '.');
  const output = resolve(root, options.output);
  finishCommit(output);
  const earlier = earlierRun(output, OUTPUT_NAMES);
  const pipeline = await loadPipelines(options.pipelines);
  const found = findInputs(options.inputs, root);
  const learnt = options.learn === false ? [] : await learnBatch(found.inputs, pipeline, options.reading);
  const stamp = {
    ...{ code: codeHash(), pipeline: pipeline.sha256, reading: options.reading },
    learnt: hash('sha256', JSON.stringify(learnt)),
  };
  const cache = options.force ? undefined : new Cache(output, stamp);
  return { options, startedAt, output, root, pipeline, stamp, ...found, learnt, earlier, cache };
}
