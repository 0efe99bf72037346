import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { DEFAULT_PIPELINE } from '../pipeline/default-pipeline.js';
import type { PipelineSource } from '../pipeline/load.js';
import type { Session } from './session.js';

/** What a command that reads texts is told of its pipelines. */
export interface PipelineOptions {
  /** Names and folders as given; none stands for the default. */
  readonly pipeline?: readonly string[];
}

/** `-p a -p b` and `-p a,b`. */
export function addPipelineOption(command: Command, { say }: Session): Command {
  const collect = (given: string, before: readonly string[] = []) => [
    ...before,
    ...given.split(',').filter((name) => name !== ''),
  ];
  return command.option('-p, --pipeline <name>', say('option.pipeline'), collect);
}

/** The pipelines that a command reads with, each once. */
export function locatePipelines({ pipeline }: PipelineOptions, cwd: string): PipelineSource[] {
  const given = pipeline?.length ? pipeline : [DEFAULT_PIPELINE];
  return [...new Set(given)].map((one) => locatePipeline(one, cwd));
}

/** A pipeline as the loader wants it: by name among the program's own, or by the folder that a path leads to. */
export function locatePipeline(given: string, cwd: string): PipelineSource {
  if (!/[\\/]/.test(given)) return { name: given };
  const path = resolve(cwd, given);
  return { name: basename(path), folder: dirname(path) };
}
