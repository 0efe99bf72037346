import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefinitionError } from '../core/errors.js';
import { PIPELINES } from './definitions.js';
import { badName, nameTaken } from './faults.js';
import type { PipelineSource } from './load.js';
import { PIPELINE_NAME } from './schema.js';
import { starterFiles } from './starter.js';

/** Writes a new pipeline to begin with and gives its folder; never writes into a folder that is there. */
export async function newPipeline({ name, folder = PIPELINES }: PipelineSource): Promise<string> {
  if (!PIPELINE_NAME.test(name)) throw new DefinitionError(badName(name));
  const path = join(folder, name);
  if (existsSync(path)) throw new DefinitionError(nameTaken(name), path);
  await mkdir(path, { recursive: true });
  for (const [file, text] of Object.entries(starterFiles(name)))
    await writeFile(join(path, file), text, { flag: 'wx' });
  return path;
}
