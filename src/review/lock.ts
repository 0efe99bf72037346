import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../core/errors.js';
import { isAlive } from '../core/is-alive.js';
import { OWN_FOLDER } from '../dataset/run-record.js';

/** Who holds a folder. `started` tells a process from a later one of the same number, where the system says it. */
const holderRecord = z.strictObject({
  pid: z.int(),
  host: z.string(),
  started: z.string().nullable(),
  since: z.iso.datetime(),
});
type Holder = z.infer<typeof holderRecord>;

export const LOCK_FILE = `${OWN_FOLDER}/review.lock`;

/**
 * Makes this process the only one that may write decisions in a dataset's folder, or throws `folder_locked`. A lock whose
 * process no longer lives on this machine is taken over; of another machine nobody can tell, so its lock holds.
 *
 * @returns a function that gives the folder free again
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK_FILE);
  mkdirSync(join(folder, OWN_FOLDER), { recursive: true });
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid), since: now() };
  if (!create(path, own)) {
    removeStale(path);
    if (!create(path, own)) throw locked(path, readHolder(path));
  }
  return () => rmSync(path, { force: true });
}

function create(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Another process may do the same at this moment: what was moved away is looked at once more, and put back if it lives. */
function removeStale(path: string): void {
  if (!isStale(readHolder(path))) return;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  try {
    if (!isStale(readHolder(aside))) linkSync(aside, path);
  } finally {
    rmSync(aside);
  }
}

/** Undefined for a file that says nothing, as a crash may leave one, or that is gone by now. */
function readHolder(path: string): Holder | undefined {
  try {
    return holderRecord.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function isStale(holder: Holder | undefined): boolean {
  if (!holder) return true;
  if (holder.host !== hostname()) return false;
  return !isAlive(holder.pid) || (holder.started !== null && startOf(holder.pid) !== holder.started);
}

/** When a process began, in the system's own count; null where there is no `/proc`. */
function startOf(pid: number): string | null {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!;
    return afterName.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function now(): string {
  return new Date().toISOString();
}

function locked(path: string, holder: Holder | undefined): UserError {
  const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'another process';
  const advice =
    'Close the server of the review page or wait for the import to end; if nothing runs, remove this file.';
  return new UserError(who, advice, path, 'folder_locked');
}
