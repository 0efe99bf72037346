import { createHash } from 'node:crypto';
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
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive } from '../core/is-alive.js';
import { syncFolder } from '../core/sync-folder.js';
import { OWN_FOLDER } from '../dataset/run-record.js';

/** What a file is written from: texts and bytes, one after the other. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Folders of a run at work: its finished files, its documents, and its figures by question. */
const OF_A_RUN = /^(?:staging|documents|shards)-(\d+)$/;
const COMMITTED = 'committed';

/** Characters that gather before they are written: a dataset has lines by the million. */
const BLOCK = 1 << 18;

/**
 * Writes the files of a dataset so that a crash leaves the old ones whole. All are written and synced in a folder of their
 * own; renaming that folder is the one moment in which the run counts. Moving the files into place can be taken up again by
 * whoever looks into the folder next.
 */
export class Staging {
  readonly #folder: string;

  constructor(readonly output: string) {
    finishCommit(output);
    const own = join(output, OWN_FOLDER);
    mkdirSync(own, { recursive: true });
    removeLeftovers(own);
    this.#folder = join(own, `staging-${process.pid}`);
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Writes one file and gives its SHA-256. */
  async write(name: string, chunks: Chunks): Promise<string> {
    const hash = createHash('sha256');
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    try {
      for await (const block of blocks(chunks)) {
        hash.update(block);
        for (let at = 0; at < block.length; ) at += writeSync(file, block, at);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return hash.digest('hex');
  }

  commit(): void {
    syncFolder(this.#folder);
    renameSync(this.#folder, join(this.output, OWN_FOLDER, COMMITTED));
    syncFolder(join(this.output, OWN_FOLDER));
    finishCommit(this.output);
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
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

/** Joins short texts to blocks of bytes. */
async function* blocks(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text += chunk;
      if (text.length < BLOCK) continue;
    }
    if (text) yield Buffer.from(text);
    text = '';
    if (typeof chunk !== 'string') yield chunk;
  }
  if (text) yield Buffer.from(text);
}

/** Removes what runs have left that no longer live; one that does is left to its own. */
function removeLeftovers(own: string): void {
  for (const name of readdirSync(own)) {
    const pid = Number(OF_A_RUN.exec(name)?.[1]);
    if (pid && pid !== process.pid && !isAlive(pid)) rmSync(join(own, name), { recursive: true });
  }
}
