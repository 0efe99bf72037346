import { hash, randomBytes } from 'node:crypto';
import { constants, existsSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { UserError } from '../core/errors.js';
import { syncFolder } from '../core/sync-folder.js';
import { DECISIONS_FILE, type Decision, decisionRecord, type NewDecision } from './decision.js';
import { lockFolder } from './lock.js';

/**
 * The decisions of a dataset's folder in the order in which they were made; none where there is no journal. Needs no lock: a
 * last line that is still being written, or that a crash cut off, is passed over, since nobody was told that it is saved. Any
 * other line that is no decision throws `bad_decision` with its number.
 */
export function readJournal(folder: string): Decision[] {
  return parseJournal(folder).decisions;
}

/** What a run notes of the decisions that it applied, so that a later change of their lines shows. */
export function hashDecisions(decisions: readonly Decision[]): string {
  return hash('sha256', decisions.map(toLine).join(''));
}

/**
 * The journal of a dataset's folder, open for writing. Only one process at a time has it open (see `lockFolder`).
 *
 * ```ts
 * const journal = await Journal.open('output');
 * const [saved] = await journal.append([{ action: 'accept', reviewer: 'Lan', … }]);
 * await journal.close();
 * ```
 */
export class Journal {
  readonly #file: FileHandle;
  readonly #release: () => void;
  readonly #decisions: Decision[];
  /** Bytes that are safely written. */
  #size: number;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(file: FileHandle, release: () => void, decisions: Decision[], size: number) {
    this.#file = file;
    this.#release = release;
    this.#decisions = decisions;
    this.#size = size;
  }

  /** Takes the lock, reads what is there and removes a torn last line. Throws `folder_locked` or `bad_decision`. */
  static async open(folder: string): Promise<Journal> {
    const release = lockFolder(folder);
    try {
      const { decisions, size, unended } = parseJournal(folder);
      const file = await open(join(folder, DECISIONS_FILE), constants.O_RDWR | constants.O_CREAT);
      await file.truncate(size);
      syncFolder(folder);
      const journal = new Journal(file, release, decisions, size);
      if (unended) await journal.#writeBytes(Buffer.from('\n'));
      return journal;
    } catch (error) {
      release();
      throw error;
    }
  }

  /** All decisions so far, those of earlier sessions first. */
  get decisions(): readonly Decision[] {
    return this.#decisions;
  }

  /**
   * Writes decisions and gives them back with id and time. They are on the disk (fsync) before this resolves; when it rejects,
   * none of them is in the journal. Calls may overlap: they are written in the order in which they were made.
   */
  append(entries: readonly NewDecision[]): Promise<Decision[]> {
    const decisions = entries.map(stamp);
    const done = this.#last.then(() => this.#write(decisions));
    this.#last = done.catch(() => {});
    return done;
  }

  /** Waits for what is being written and gives the folder free. */
  async close(): Promise<void> {
    await this.#last;
    await this.#file.close();
    this.#release();
  }

  async #write(decisions: Decision[]): Promise<Decision[]> {
    await this.#writeBytes(Buffer.from(decisions.map(toLine).join('')));
    this.#decisions.push(...decisions);
    return decisions;
  }

  async #writeBytes(bytes: Buffer): Promise<void> {
    try {
      for (let at = 0; at < bytes.length; ) {
        at += (await this.#file.write(bytes, at, bytes.length - at, this.#size + at)).bytesWritten;
      }
      await this.#file.sync();
    } catch (error) {
      await this.#file.truncate(this.#size);
      throw error;
    }
    this.#size += bytes.length;
  }
}

function stamp(entry: NewDecision): Decision {
  const id = `d-${randomBytes(6).toString('hex')}`;
  return decisionRecord.parse({ ...entry, id, at: new Date().toISOString() });
}

function toLine(decision: Decision): string {
  return `${JSON.stringify(decision)}\n`;
}

interface Parsed {
  readonly decisions: Decision[];
  /** Bytes of the lines that count. */
  readonly size: number;
  /** Whether the last of them lacks its end, as some editors save it. */
  readonly unended: boolean;
}

function parseJournal(folder: string): Parsed {
  const path = join(folder, DECISIONS_FILE);
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const size = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.toString('utf8', 0, size).split('\n').slice(0, -1);
  const decisions = lines.map((line, index) => parseLine(line, `${path}:${index + 1}`));
  const rest = parseRest(bytes.toString('utf8', size));
  if (!rest) return { decisions, size, unended: false };
  return { decisions: [...decisions, rest], size: bytes.length, unended: true };
}

function parseLine(line: string, where: string): Decision {
  try {
    return decisionRecord.parse(JSON.parse(line));
  } catch (error) {
    const [issue] = (error as z.ZodError).issues ?? [];
    const fault = issue ? `${issue.path.join('.') || 'the line'}: ${issue.message}` : (error as Error).message;
    const advice = 'Mend this line or take the file from a backup; every other line is a decision of its own.';
    throw new UserError(fault, advice, where, 'bad_decision');
  }
}

function parseRest(rest: string): Decision | undefined {
  try {
    return decisionRecord.parse(JSON.parse(rest));
  } catch {
    return undefined;
  }
}
