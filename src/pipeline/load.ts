import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { calibrated } from '../core/calibration.js';
import { DefinitionError } from '../core/errors.js';
import { addLabelWords } from '../grammar/label-words.js';
import { addLeadWords } from '../grammar/lead-words.js';
import { type CompiledRule, compileRule } from '../grammar/rule-layer.js';
import { languagePhrases } from '../recognise/language.js';
import type { PhraseIndex } from '../recognise/phrases.js';
import type { UnitKind } from '../recognise/unit-words.js';
import { addUnitWords } from '../recognise/units.js';
import { addVocabulary, type Indicator, NO_SUBJECT, type Vocabulary } from '../recognise/vocabulary.js';
import { nearest } from './nearest.js';
import type { Pipeline } from './pipeline.js';
import { type Definition, readDefinition } from './read-definition.js';
import {
  calibrationFile,
  indicatorsFile,
  pipelineFile,
  rulesFile,
  sourcesFile,
  subjectsFile,
  unitsFile,
} from './schema.js';

/** The folder of pipelines that comes with the program. */
export const PIPELINES = fileURLToPath(new URL('../../pipelines/', import.meta.url));

/** Where a pipeline keeps what people judged of its readings. */
export const CALIBRATION_FILE = 'calibration.yaml';

/** The definition files of one pipeline as they were read. */
export interface Definitions {
  readonly pipeline: Definition<z.infer<typeof pipelineFile>>;
  readonly indicators: Definition<z.infer<typeof indicatorsFile>>;
  readonly subjects: Definition<z.infer<typeof subjectsFile>>;
  readonly units?: Definition<z.infer<typeof unitsFile>>;
  readonly sources?: Definition<z.infer<typeof sourcesFile>>;
  readonly rules?: Definition<z.infer<typeof rulesFile>>;
  readonly calibration?: Definition<z.infer<typeof calibrationFile>>;
}

/** Names of the pipelines in a folder. */
export async function listPipelines(folder = PIPELINES): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Loads a pipeline by name; a fault in its files is a `DefinitionError` with file and line. */
export async function loadPipeline(name: string, folder = PIPELINES): Promise<Pipeline> {
  const definitions = await readDefinitions(name, folder);
  const { pipeline, sources, calibration } = definitions;
  const vocabulary = toVocabulary(definitions);
  return {
    name: pipeline.value.name,
    version: pipeline.value.version,
    label: pipeline.value.label,
    sha256: hashOf(definitions),
    phrases: indexPhrases(definitions, vocabulary),
    vocabulary,
    rules: compileRules(definitions),
    labels: {
      indicator: labelsOf(definitions.indicators.value.indicators),
      subject: labelsOf(definitions.subjects.value.subjects.filter(({ id }) => id !== NO_SUBJECT)),
    },
    confidence: calibrated(calibration?.value.calibration ?? []),
    furniture: (sources?.value.sources ?? []).map(({ publisher, remove, keep }) => ({
      publisher,
      remove: remove.map(toPattern),
      keep: keep.map(toPattern),
    })),
  };
}

export async function readDefinitions(name: string, folder = PIPELINES): Promise<Definitions> {
  const path = join(folder, name);
  if (!existsSync(join(path, 'pipeline.yaml'))) {
    const known = await listPipelines(folder).catch(() => []);
    const guess = nearest(name, known);
    const advice = guess ? `Did you mean “${guess}”?` : `Known pipelines: ${known.join(', ') || 'none'}.`;
    throw new DefinitionError(`there is no pipeline “${name}” in ${folder}`, advice);
  }
  const optional = async <S extends z.ZodType>(file: string, schema: S) =>
    existsSync(join(path, file)) ? readDefinition(join(path, file), schema) : undefined;
  const units = await optional('units.yaml', unitsFile);
  const sources = await optional('sources.yaml', sourcesFile);
  const rules = await optional('rules.yaml', rulesFile);
  const calibration = await optional(CALIBRATION_FILE, calibrationFile);
  return {
    pipeline: await readDefinition(join(path, 'pipeline.yaml'), pipelineFile),
    indicators: await readDefinition(join(path, 'indicators.yaml'), indicatorsFile),
    subjects: await readDefinition(join(path, 'subjects.yaml'), subjectsFile),
    ...(units && { units }),
    ...(sources && { sources }),
    ...(rules && { rules }),
    ...(calibration && { calibration }),
  };
}

function labelsOf(entries: readonly { readonly id: string; readonly label: Pipeline['label'] }[]) {
  return Object.fromEntries(entries.map(({ id, label }) => [id, label]));
}

function hashOf(definitions: Definitions): string {
  const hash = createHash('sha256');
  for (const { file, text } of Object.values(definitions) as Definition<unknown>[]) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex');
}

function indexPhrases({ units }: Definitions, vocabulary: Vocabulary): PhraseIndex {
  const index = languagePhrases();
  addLeadWords(index);
  addLabelWords(index);
  for (const { unit, phrases, kind } of units?.value.units ?? [])
    addUnitWords(index, kind as UnitKind, { [unit]: phrases });
  addVocabulary(index, vocabulary);
  return index;
}

function toVocabulary({ pipeline, indicators, subjects }: Definitions): Vocabulary {
  refuseTwice(indicators);
  const { texts, reach } = pipeline.value;
  const among = texts === 'subjects' ? new Set(subjects.value.subjects.map(({ id }) => id)) : undefined;
  return {
    indicators: indicators.value.indicators.map(
      ({ id, phrases, units, aspects, not, otherwise, with: allowed, range }): Indicator => ({
        id,
        patterns: phrases.map((phrase) => phrase.split('…').map((piece) => piece.trim())),
        units: new Set(units),
        aspects: new Set(aspects),
        not,
        otherwise,
        with: allowed,
        reach,
        ...(range && { range }),
        ...(among && { among }),
      }),
    ),
    subjects: subjects.value.subjects.map(({ id, phrases, indicators: only }) => ({
      id,
      phrases,
      ...(only && { indicators: new Set(only) }),
    })),
    qualifiers: subjects.value.qualifiers,
    measures: subjects.value.measures,
  };
}

function compileRules({ rules, indicators, subjects }: Definitions): CompiledRule[] {
  const known = {
    indicator: indicators.value.indicators.map(({ id }) => id),
    subject: subjects.value.subjects.map(({ id }) => id),
  };
  return (rules?.value.rules ?? []).map(({ id, match, give }, index) => {
    for (const field of ['indicator', 'subject'] as const)
      refuseUnknown(give[field], known[field], rules!.where(['rules', index, 'give', field]));
    const compiled = compileRule(id, match, give);
    if (compiled) return compiled;
    const advice =
      'Mark the figure as [<figure>#Quantity] or by its unit, [<figure>#Percent], in compromise match syntax.';
    throw new DefinitionError(`rule “${id}” marks no figure`, advice, rules!.where(['rules', index, 'match']));
  });
}

function refuseUnknown(id: string | undefined, known: readonly string[], where: string): void {
  if (id === undefined || known.includes(id)) return;
  const guess = nearest(id, known);
  throw new DefinitionError(
    `“${id}” is not defined`,
    guess ? `Did you mean “${guess}”?` : `Defined are: ${known.join(', ')}.`,
    where,
  );
}

/** Two entries of one name, or one phrase twice in an entry, are slips that would stay unseen. */
function refuseTwice({ value, where }: Definitions['indicators']): void {
  const seen = new Map<string, number>();
  for (const [index, { id, phrases }] of value.indicators.entries()) {
    const first = seen.get(id);
    if (first !== undefined) {
      throw new DefinitionError(
        `indicator “${id}” stands twice`,
        `Join it with the one at ${where(['indicators', first])}.`,
        where(['indicators', index, 'id']),
      );
    }
    seen.set(id, index);
    const twice = phrases.findIndex((phrase, at) => phrases.indexOf(phrase) !== at);
    if (twice >= 0)
      throw new DefinitionError(
        `phrase “${phrases[twice]}” stands twice in “${id}”`,
        'Remove one.',
        where(['indicators', index, 'phrases', twice]),
      );
  }
}

/** `/…/` is a regular expression, anything else plain words. */
function toPattern(entry: string): string | RegExp {
  const pattern = /^\/(.+)\/$/.exec(entry);
  return pattern ? new RegExp(pattern[1]!, 'u') : entry;
}
