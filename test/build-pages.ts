import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Builds the scripts of the pages, where they are older than their sources: a run writes audit pages, and these hold them. */
export function setup(): void {
  execFileSync(process.execPath, [resolve('page/build.mjs')], { stdio: 'inherit' });
}
