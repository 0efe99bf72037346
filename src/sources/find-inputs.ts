import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { SkippedInput } from '../core/errors.js';
import { STANDARD_INPUT } from './byte-source.js';
import { globBase, globToRegExp, isGlob } from './glob.js';
import { readerFor } from './readers.js';
import { skip, skipFailed } from './skip.js';
import { type Input, walkFolder } from './walk-folder.js';

type Found = Input | SkippedInput;

/** What the arguments of a command lead to. */
export interface FoundInputs {
  readonly inputs: readonly Input[];
  readonly skipped: readonly SkippedInput[];
}

/** Files, folders, patterns and `-`, in the order given; a file that two arguments reach is read once. */
export function findInputs(args: readonly string[], cwd = process.cwd()): FoundInputs {
  const found = args.flatMap((arg) => expand(arg, cwd));
  const inputs = new Map<string, Input>();
  for (const one of found) {
    if ('code' in one) continue;
    const key = one.file === STANDARD_INPUT ? one.file : realpathSync(one.file);
    if (!inputs.has(key)) inputs.set(key, one);
  }
  return { inputs: [...inputs.values()], skipped: found.filter((one) => 'code' in one) };
}

function expand(arg: string, cwd: string): Found[] {
  if (arg === STANDARD_INPUT) return [{ path: arg, file: arg }];
  const input = { path: displayPath(arg, cwd), file: resolve(cwd, arg) };
  if (isGlob(arg) && !existsSync(input.file)) return expandGlob(arg, cwd);
  try {
    return statSync(input.file).isDirectory() ? expandFolder(input) : [checkFile(input)];
  } catch (error) {
    return [skipFailed(input.path, error)];
  }
}

/** The path that names a document in the dataset: relative to where the run starts, or as given where that is outside. */
function displayPath(arg: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, arg));
  const outside = path.split(sep)[0] === '..' || isAbsolute(path);
  return (outside ? arg : path).replaceAll(sep, '/').replace(/(?<=.)\/$/, '');
}

function expandFolder(folder: Input): Found[] {
  const found = walkFolder(folder);
  return found.length ? found : [skip(folder.path || '.', 'empty', 'There is no file in it that can be read.')];
}

function expandGlob(arg: string, cwd: string): Found[] {
  const pattern = displayPath(arg, cwd);
  const base = globBase(pattern);
  const folder = { path: base, file: resolve(cwd, base) };
  const wanted = globToRegExp(pattern);
  const found = existsSync(folder.file) ? walkFolder(folder).filter(({ path }) => wanted.test(path)) : [];
  return found.length ? found : [skip(pattern, 'missing', 'No file fits the pattern.')];
}

function checkFile(input: Input): Found {
  if (readerFor(input.path)) return input;
  return skip(input.path, 'unsupported', 'No reader knows this kind of file.');
}
