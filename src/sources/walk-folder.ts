import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SkippedInput } from '../core/errors.js';
import { readerFor } from './readers.js';
import { skipFailed } from './skip.js';

/** A file to read: `path` names it in the dataset, `file` finds it on this machine. */
export interface Input {
  readonly path: string;
  readonly file: string;
}

/** The readable files of a folder and of the folders in it, in code unit order of their paths. */
export function walkFolder(folder: Input): (Input | SkippedInput)[] {
  const found: (Input | SkippedInput)[] = [];
  const seen = new Set<string>();
  const visit = (at: Input) => {
    // A link that leads back up would go round for ever.
    const real = realpathSync(at.file);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = readdirSync(at.file, { withFileTypes: true });
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) if (!belongsToPage(entry.name, names)) collect(at, entry, visit, found);
  };
  attempt(folder, visit, found);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a folder holds the parts of a page that a browser has saved beside it: `Bài.html` and `Bài_files`. */
function belongsToPage(name: string, names: ReadonlySet<string>): boolean {
  const [page] = /^.+(?=_files$)/.exec(name) ?? [];
  return page !== undefined && ['.html', '.htm'].some((extension) => names.has(page + extension));
}

function collect(folder: Input, entry: Dirent, visit: (at: Input) => void, found: (Input | SkippedInput)[]): void {
  if (/^(?:\.|readme)/i.test(entry.name)) return;
  const prefix = folder.path.replace(/[^/]$/, '$&/');
  const child = { path: `${prefix}${entry.name}`, file: join(folder.file, entry.name) };
  attempt(
    child,
    () => {
      const isFolder = entry.isSymbolicLink() ? statSync(child.file).isDirectory() : entry.isDirectory();
      if (isFolder) visit(child);
      else if (readerFor(entry.name)) found.push(child);
    },
    found,
  );
}

function attempt(input: Input, act: (input: Input) => void, found: (Input | SkippedInput)[]): void {
  try {
    act(input);
  } catch (error) {
    found.push(skipFailed(input.path, error));
  }
}
