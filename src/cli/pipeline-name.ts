import { basename, dirname, resolve } from 'node:path';

/** A pipeline as the loader wants it: by name among the program's own, or by the folder that a path leads to. */
export function locatePipeline(given: string, cwd: string): { readonly name: string; readonly folder?: string } {
  if (!/[\\/]/.test(given)) return { name: given };
  const path = resolve(cwd, given);
  return { name: basename(path), folder: dirname(path) };
}
