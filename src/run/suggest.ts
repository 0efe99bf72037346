import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { FigureRecord } from '../dataset/records.js';
import { readTable } from '../export/read-jsonl.js';
import { readRun } from '../export/read-run.js';
import { type Definitions, readDefinitions } from '../pipeline/definitions.js';
import type { PipelineSource } from '../pipeline/load.js';
import { groupLabels } from '../pipeline/suggest/group-labels.js';
import { type Labelled, plainLabel } from '../pipeline/suggest/label.js';
import { type Known, type Proposal, propose, type Sample } from '../pipeline/suggest/propose.js';
import { toYaml } from '../pipeline/suggest/to-yaml.js';
import { checkPipeline } from './check-pipeline.js';

export interface SuggestOptions {
  /** The pipelines that the dataset was read with; those of `run.json`, by name, unless given. */
  readonly pipelines?: readonly PipelineSource[];
  /** Figures that a measure must have. */
  readonly minimum: number;
  /** Proposals at most. */
  readonly most: number;
}

/** What a dataset's figures without an indicator would need. */
export interface Suggestions {
  readonly proposals: readonly Proposal[];
  /** Figures without an indicator, and all figures. */
  readonly unnamed: number;
  readonly figures: number;
}

/** So many are tried for each that is asked for: the sentences of some need their article to be read as they were. */
const SPARE = 2;

/** Examples that an entry keeps. */
const KEPT = 2;

/** Proposes indicators for the measures that a dataset names often and its pipeline does not know; every example is tried. */
export async function suggest(folder: string, { pipelines, minimum, most }: SuggestOptions): Promise<Suggestions> {
  const sources: readonly PipelineSource[] = pipelines ?? readRun(folder).pipeline.parts.map(({ name }) => ({ name }));
  const all = await Promise.all(sources.map((source) => readDefinitions(source.name, source.folder)));
  const rows = [...readTable(folder, 'figures')].filter(({ review }) => review !== 'rejected');
  const unnamed = rows.filter(({ indicator }) => indicator === null);
  const labelled = new Map(rows.flatMap(toLabelled));
  const open = unnamed.flatMap((row) => labelled.get(row) ?? []);
  const proposed = propose(groupLabels(open), minimum, { ...known(all), figures: [...labelled.values()] });
  const proposals = await proven(proposed.slice(0, most * SPARE), all);
  return { proposals: proposals.slice(0, most), unnamed: unnamed.length, figures: rows.length };
}

function toLabelled(row: FigureRecord): [FigureRecord, Labelled][] {
  const { indicator_text: label, unit, aspect, quote, sentence, document } = row;
  return label === null ? [] : [[row, { label, unit, level: aspect === 'level', quote, sentence, document }]];
}

function known(all: readonly Definitions[]): Pick<Known, 'ids' | 'phrases'> {
  const entries = all.flatMap(({ indicators }) => indicators.value.indicators);
  return {
    ids: new Set(entries.map(({ id }) => id)),
    phrases: new Set(entries.flatMap(({ phrases }) => phrases.map(plainLabel))),
  };
}

/** Keeps the examples that hold by themselves, and the proposals that keep some: what is printed passes `pipeline check`. */
async function proven(proposals: readonly Proposal[], all: readonly Definitions[]): Promise<Proposal[]> {
  const folder = await mkdtemp(join(tmpdir(), 'solieu-suggest-'));
  try {
    let kept = proposals.filter(isWhole);
    for (;;) {
      if (!kept.length) return [];
      await writeTrial(folder, kept, all);
      const { faults } = await checkPipeline({ name: TRIAL, folder });
      if (!faults.length) break;
      const wrong = new Set(faults.map(({ id, text }) => `${id}\0${text}`));
      const holds = (id: string) => (sample: Sample) => !wrong.has(`${id}\0${sample.text}`);
      kept = kept
        .map((one) => ({
          ...one,
          examples: one.examples.filter(holds(one.id)),
          counter_examples: one.counter_examples.filter(holds(one.id)),
        }))
        .filter(isWhole);
    }
    return kept.map((one) => ({
      ...one,
      examples: one.examples.slice(0, KEPT),
      counter_examples: one.counter_examples.slice(0, KEPT - 1),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const TRIAL = 'trial';

function isWhole({ examples, counter_examples }: Proposal): boolean {
  return examples.length > 0 && counter_examples.length > 0;
}

/** A pipeline of nothing but the proposals, with the units of those that read the dataset. */
async function writeTrial(folder: string, proposals: readonly Proposal[], all: readonly Definitions[]): Promise<void> {
  const files = {
    'pipeline.yaml': stringify({ name: TRIAL, version: 1, label: { vi: TRIAL, en: TRIAL } }),
    'indicators.yaml': `indicators:\n${toYaml(proposals)}`,
    'units.yaml': stringify({ units: all.flatMap(({ units }) => units?.value.units ?? []) }),
  };
  await mkdir(join(folder, TRIAL), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, TRIAL, name), text);
}
