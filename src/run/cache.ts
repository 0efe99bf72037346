import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_FOLDER } from '../dataset/run-record.js';
import type { DocumentRows } from '../dataset/to-rows.js';
import { readLines } from '../export/read-file.js';
import type { ReadOptions } from '../sources/reader.js';
import type { Remembered } from './read-or-recall.js';
import type { TextFile } from './text-file.js';

/** Where a dataset's folder keeps what earlier runs read. */
export const CACHE_FILE = `${OWN_FOLDER}/cache.jsonl`;

const FORMAT = 3;

/** What rows depend on besides the bytes of their source; all else is the same for the same stamp. */
export interface Stamp {
  readonly code: string;
  readonly pipeline: string;
  readonly reading: ReadOptions | undefined;
  /** Hash over what the batch has shown of its sites' furniture. */
  readonly learnt: string;
}

const HEAD = /^\{"sha256":"([0-9a-f]{64})","path":("(?:[^"\\]|\\.)*")/;

/** Writes the cache: its stamp, one document a line, and at the end a hash over all before it. */
export class CacheWriter {
  readonly #hash = createHash('sha256');

  constructor(
    readonly file: TextFile,
    stamp: Stamp,
  ) {
    this.#write(`${stampLine(stamp)}\n`);
  }

  add({ document, figures, ledger, sketch }: DocumentRows): void {
    const { sha256, path } = document;
    this.#write(`${JSON.stringify({ sha256, path, document, figures, ledger, sketch })}\n`);
  }

  close(): void {
    this.file.write(`${JSON.stringify({ end: this.#hash.digest('hex') })}\n`);
    this.file.close();
  }

  #write(line: string): void {
    this.#hash.update(line);
    this.file.write(line);
  }
}

function stampLine({ code, pipeline, reading, learnt }: Stamp): string {
  return JSON.stringify({ format: FORMAT, code, pipeline, reading, learnt });
}

/** Where the line of an input stands in the cache. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The results of earlier runs, found by path and hash. Lines are read when they are asked for. */
export class Cache {
  readonly #places = new Map<string, Place>();
  readonly #path: string;
  #file: number | undefined;
  /** Whether the file is damaged and was therefore passed over. */
  readonly damaged: boolean;

  constructor(output: string, stamp: Stamp) {
    this.#path = join(output, CACHE_FILE);
    this.damaged = existsSync(this.#path) && this.#index(stampLine(stamp)) === 'damaged';
    if (this.damaged) this.#places.clear();
  }

  find: Remembered = (path, sha256) => {
    const place = this.#places.get(`${sha256} ${path}`);
    if (!place) return undefined;
    const bytes = Buffer.alloc(place.length);
    this.#file ??= openSync(this.#path, 'r');
    readSync(this.#file, bytes, 0, place.length, place.offset);
    // The hash at the end of the file has shown that this is what was written.
    const { document, figures, ledger, sketch } = JSON.parse(bytes.toString()) as DocumentRows;
    return { document, figures, ledger, sketch };
  };

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }

  /** Notes where each line stands; a cache of other code or another pipeline is of no use, and not damaged. */
  #index(stamp: string): 'ready' | 'other' | 'damaged' {
    const hash = createHash('sha256');
    let offset = 0;
    for (const line of readLines(this.#path)) {
      if (offset === 0 && line.toString() !== stamp)
        return line.toString().startsWith('{"format":') ? 'other' : 'damaged';
      if (line.toString('latin1', 0, 7) === '{"end":') {
        return line.toString() === JSON.stringify({ end: hash.digest('hex') }) ? 'ready' : 'damaged';
      }
      const [, sha256, path] = HEAD.exec(line.toString()) ?? [];
      if (sha256 && path) this.#places.set(`${sha256} ${JSON.parse(path)}`, { offset, length: line.length });
      hash.update(line).update('\n');
      offset += line.length + 1;
    }
    return 'damaged';
  }
}
