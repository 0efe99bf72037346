import type { FigureRecord } from './records.js';

/** Flags that no document gives rise to by itself. */
const LATER_FLAGS = new Set<string>(['conflict', 'reviewers_disagree']);

/** A figure as the program reads it, without what reviewers and other documents have to do with it. */
export function machineReading(figure: FigureRecord): FigureRecord {
  const { machine } = figure;
  const flags = machine?.flags ?? figure.flags.filter((flag) => !LATER_FLAGS.has(flag));
  const unreviewed = { review: null, machine: null, reviewed_by: [], comment: null };
  return { ...figure, ...(machine as Partial<FigureRecord> | null), flags, ...unreviewed };
}
