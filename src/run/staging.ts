import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../core/is-alive.js';
import { syncFolder } from '../core/sync-folder.js';
import { OWN_FOLDER } from '../dataset/run-record.js';
import { TextFile } from './text-file.js';

/** What a file is written from: texts and bytes, one after the other. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Folders of a run at work: its finished files, and what it puts aside meanwhile. */
const OF_A_RUN = /^(?:staging|aside)-(\d+)$/;
const COMMITTED = 'committed';

/**
 * Writes the files of a dataset so that a crash leaves the old ones whole. All are written and synced in a folder of their
 * own; renaming that folder is the one moment in which the run counts. Moving the files into place can be taken up again by
 * whoever looks into the folder next.
 */
export class Staging {
  readonly #folder: string;
  /** A folder for what a run puts aside meanwhile. */
  readonly aside: string;

  constructor(readonly output: string) {
    finishCommit(output);
    const own = join(output, OWN_FOLDER);
    mkdirSync(own, { recursive: true });
    removeLeftovers(own);
    this.#folder = join(own, `staging-${process.pid}`);
    this.aside = join(own, `aside-${process.pid}`);
    this.discard();
    mkdirSync(this.#folder, { recursive: true });
  }

  /** A file of the dataset, to be written bit by bit and closed. */
  open(name: string): TextFile {
    return new TextFile(this.path(name));
  }

  /** Writes one file and gives its SHA-256. */
  async write(name: string, chunks: Chunks): Promise<string> {
    const file = this.open(name);
    try {
      for await (const chunk of chunks) file.write(chunk);
    } catch (error) {
      file.close();
      throw error;
    }
    return file.close();
  }

  /** Where a file stands until all are there. */
  path(name: string): string {
    return join(this.#folder, name);
  }

  /** Files are synced at the end, when the system has written most of them by itself. */
  commit(): void {
    rmSync(this.aside, { recursive: true, force: true });
    syncFiles(this.#folder);
    syncFolder(this.#folder);
    renameSync(this.#folder, join(this.output, OWN_FOLDER, COMMITTED));
    syncFolder(join(this.output, OWN_FOLDER));
    finishCommit(this.output);
  }

  discard(): void {
    for (const folder of [this.#folder, this.aside]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Moves files into place that a run had finished when it was stopped. */
export function finishCommit(output: string): void {
  const folder = join(output, OWN_FOLDER, COMMITTED);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) mkdirSync(join(output, name), { recursive: true });
    else renameSync(path, join(output, name));
  }
  syncFolder(output);
  rmSync(folder, { recursive: true });
}

function syncFiles(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) continue;
    const file = openSync(path, 'r+');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}

/** Removes what runs have left that no longer live; one that does is left to its own. */
function removeLeftovers(own: string): void {
  for (const name of readdirSync(own)) {
    const pid = Number(OF_A_RUN.exec(name)?.[1]);
    if (pid && pid !== process.pid && !isAlive(pid)) rmSync(join(own, name), { recursive: true });
  }
}
