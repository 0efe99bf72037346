import { arch, cpus, release, totalmem, type } from 'node:os';
import { relative, sep } from 'node:path';
import type { SkippedInput } from '../core/errors.js';
import type { Dataset } from '../dataset/records.js';
import type { ReviewRecord } from '../dataset/review-record.js';
import type { RunRecord } from '../dataset/run-record.js';
import type { InputSummary } from './input-tally.js';
import type { Prepared } from './prepare.js';
import { programVersion } from './version.js';

/** What ran, from what and with what result: all of a run that is known before its files are written. */
export type RunDescription = Omit<RunRecord, 'files' | 'ended_at' | 'seconds'>;

/** How many rows the tables of a dataset have. */
export type DatasetCounts = Pick<
  RunRecord['counts'],
  'documents' | 'figures' | 'facts' | 'conflicting_facts' | 'numbers_in_ledger'
>;

export function countRows({ documents, figures, facts, ledger }: Dataset): DatasetCounts {
  return {
    documents: documents.length,
    figures: figures.length,
    facts: facts.length,
    conflicting_facts: facts.filter(({ agreement }) => agreement === 'conflicting').length,
    numbers_in_ledger: ledger.length,
  };
}

export function describeRun(
  prepared: Prepared,
  results: readonly InputSummary[],
  counts: DatasetCounts,
  review: ReviewRecord | undefined,
): RunDescription {
  const { options, startedAt, output, root, stamp, learnt } = prepared;
  const { name, sha256, label, parts } = prepared.pipeline;
  const skipped = allSkipped(prepared, results);
  return {
    solieu: { version: programVersion(), code: stamp.code },
    pipeline: { name, sha256, label, parts: [...parts] },
    arguments: [...(options.arguments ?? options.inputs)],
    source_root: relative(output, root).replaceAll(sep, '/') || '.',
    ...(options.reading && { reading: options.reading }),
    learnt: [...learnt],
    inputs: results.flatMap(({ path, sha256: bytes }) => (bytes === null ? [] : [{ path, sha256: bytes }])),
    skipped: [...skipped],
    counts: {
      inputs: results.length,
      ...counts,
      skipped: skipped.length,
      unchanged: results.filter(({ unchanged }) => unchanged).length,
    },
    review,
    started_at: startedAt.toISOString(),
    machine: {
      node: process.version,
      system: `${type()} ${release()} ${arch()}`,
      processors: cpus().length,
      memory_mb: Math.round(totalmem() / 1e6),
    },
  };
}

/** Inputs that were not found first, then those that could not be read, each in the order given. */
export function allSkipped(prepared: Prepared, results: readonly InputSummary[]): SkippedInput[] {
  return [...prepared.skipped, ...results.flatMap(({ skipped }) => skipped)];
}
