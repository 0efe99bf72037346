import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { DefinitionError } from '../core/errors.js';
import { noPipeline, strangeFile } from './faults.js';
import { nearest } from './nearest.js';
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
  readonly subjects?: Definition<z.infer<typeof subjectsFile>>;
  readonly units?: Definition<z.infer<typeof unitsFile>>;
  readonly sources?: Definition<z.infer<typeof sourcesFile>>;
  readonly rules?: Definition<z.infer<typeof rulesFile>>;
  readonly calibration?: Definition<z.infer<typeof calibrationFile>>;
}

/** Every file that a pipeline may have, by what it defines. */
const FILES = {
  pipeline: 'pipeline.yaml',
  indicators: 'indicators.yaml',
  subjects: 'subjects.yaml',
  units: 'units.yaml',
  sources: 'sources.yaml',
  rules: 'rules.yaml',
  calibration: CALIBRATION_FILE,
} as const satisfies Record<keyof Definitions, string>;

/** Names of the pipelines in a folder. */
export async function listPipelines(folder = PIPELINES): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads a pipeline's files; a fault of form is a `DefinitionError` with file and line. */
export async function readDefinitions(name: string, folder = PIPELINES): Promise<Definitions> {
  const path = join(folder, name);
  if (!existsSync(join(path, FILES.pipeline))) {
    const known = await listPipelines(folder).catch(() => []);
    throw new DefinitionError(noPipeline(name, folder, nearest(name, known), known));
  }
  await refuseStrangeFiles(name, path);
  const optional = async <K extends keyof Definitions, S extends z.ZodType>(key: K, schema: S) => {
    const file = join(path, FILES[key]);
    return existsSync(file) ? { [key]: await readDefinition(file, schema) } : {};
  };
  return {
    pipeline: await readDefinition(join(path, FILES.pipeline), pipelineFile),
    indicators: await readDefinition(join(path, FILES.indicators), indicatorsFile),
    ...(await optional('subjects', subjectsFile)),
    ...(await optional('units', unitsFile)),
    ...(await optional('sources', sourcesFile)),
    ...(await optional('rules', rulesFile)),
    ...(await optional('calibration', calibrationFile)),
  };
}

/** A misspelt file would be passed over, and nobody would know. */
async function refuseStrangeFiles(name: string, path: string): Promise<void> {
  const known: readonly string[] = Object.values(FILES);
  const strange = (await readdir(path)).find((file) => /\.ya?ml$/.test(file) && !known.includes(file));
  if (strange) throw new DefinitionError(strangeFile(strange, nearest(strange, known), known), join(name, strange));
}
