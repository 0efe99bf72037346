import { createHash } from 'node:crypto';
import { calibrated } from '../core/calibration.js';
import { DefinitionError } from '../core/errors.js';
import { addLabelWords } from '../grammar/label-words.js';
import { addLeadWords } from '../grammar/lead-words.js';
import { compileRule } from '../grammar/rule-layer.js';
import { languagePhrases } from '../recognise/language.js';
import type { PhraseIndex } from '../recognise/phrases.js';
import type { UnitKind } from '../recognise/unit-entry.js';
import { addUnitWords } from '../recognise/units/units.js';
import { addVocabulary, NO_SUBJECT, type Vocabulary } from '../recognise/vocabulary.js';
import { checkDefinitions } from './check-definitions.js';
import { type Definitions, PIPELINES, readDefinitions } from './definitions.js';
import { badPattern } from './faults.js';
import { joinVocabularies } from './join-vocabularies.js';
import type { Pipeline } from './pipeline.js';
import type { Definition } from './read-definition.js';
import { toVocabulary } from './to-vocabulary.js';

/** Where a pipeline is to be found. */
export interface PipelineSource {
  readonly name: string;
  /** The folder of its folder; that of the program's own pipelines unless given. */
  readonly folder?: string;
}

/** Loads a pipeline by name; a fault in its files is a `DefinitionError` with file and line. */
export function loadPipeline(name: string, folder = PIPELINES): Promise<Pipeline> {
  return loadPipelines([{ name, folder }]);
}

/**
 * Loads pipelines that read together. Where several claim a figure, the one named first has it; where they name the same
 * thing (a unit, the label of a code, how far readings can be trusted), it is what the one named first says.
 */
export async function loadPipelines(sources: readonly PipelineSource[]): Promise<Pipeline> {
  const all: Definitions[] = [];
  for (const { name, folder } of sources) {
    const definitions = await readDefinitions(name, folder);
    checkDefinitions(definitions, name);
    all.push(definitions);
  }
  return assemble(all);
}

function assemble(all: readonly Definitions[]): Pipeline {
  const vocabulary = joinVocabularies(all.map(toVocabulary));
  const parts = all.map(partOf);
  const [first] = parts;
  return {
    name: parts.map(({ name }) => name).join('+'),
    label: {
      vi: parts.map(({ label }) => label.vi).join(' · '),
      en: parts.map(({ label }) => label.en).join(' · '),
    },
    sha256: parts.length === 1 ? first!.sha256 : hashOf(parts.map(({ sha256 }) => sha256)),
    parts,
    confidence: calibrated(all.find(({ calibration }) => calibration)?.calibration?.value.calibration ?? []),
    phrases: indexPhrases(all, vocabulary),
    vocabulary,
    rules: all.flatMap(({ rules }) => (rules?.value.rules ?? []).map((rule) => compileRule(rule))),
    labels: {
      indicator: labelsOf(all.map(({ indicators }) => indicators.value.indicators)),
      subject: labelsOf(all.map(({ subjects }) => subjects?.value.subjects ?? [])),
    },
    furniture: all.flatMap(furnitureOf),
  };
}

function partOf(definitions: Definitions): Pipeline['parts'][number] {
  const { name, version, label } = definitions.pipeline.value;
  const files = Object.values(definitions) as Definition<unknown>[];
  return { name, version, label, sha256: hashOf(files.flatMap(({ file, text }) => [file, text])) };
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text}\0`);
  return hash.digest('hex');
}

type Labelled = readonly { readonly id: string; readonly label: Pipeline['label'] }[];

function labelsOf(entries: readonly Labelled[]): Record<string, Pipeline['label']> {
  const labels = entries.flat().filter(({ id }) => id !== NO_SUBJECT);
  return Object.fromEntries(labels.reverse().map(({ id, label }) => [id, label]));
}

/** The words of the language and of the domains; of two units for one word the one that is added last holds. */
function indexPhrases(all: readonly Definitions[], vocabulary: Vocabulary): PhraseIndex {
  const index = languagePhrases();
  addLeadWords(index);
  addLabelWords(index);
  for (const { units } of [...all].reverse())
    for (const { unit, phrases, kind } of units?.value.units ?? [])
      addUnitWords(index, kind as UnitKind, { [unit]: phrases });
  addVocabulary(index, vocabulary);
  return index;
}

function furnitureOf({ sources }: Definitions): Pipeline['furniture'] {
  return (sources?.value.sources ?? []).map(({ publisher, remove, keep }, index) => {
    const patterns = (key: 'remove' | 'keep', entries: readonly string[]) =>
      entries.map((entry, at) => toPattern(entry, () => sources!.where(['sources', index, key, at])));
    return { publisher, remove: patterns('remove', remove), keep: patterns('keep', keep) };
  });
}

/** `/…/` is a regular expression, anything else plain words. */
function toPattern(entry: string, where: () => string): string | RegExp {
  const pattern = /^\/(.+)\/$/.exec(entry);
  if (!pattern) return entry;
  try {
    return new RegExp(pattern[1]!, 'u');
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(': ').slice(-1);
    throw new DefinitionError(badPattern(entry, reason), where());
  }
}
