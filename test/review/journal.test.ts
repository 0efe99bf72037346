import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DECISIONS_FILE, decisionRecord } from '../../src/review/decision.js';
import { Journal, readJournal } from '../../src/review/journal.js';
import { LOCK_FILE } from '../../src/review/lock.js';
import { SAMPLE } from '../export/sample.js';
import { about, accept } from './entries.js';

const [figure] = SAMPLE.figures;
let folder: string;
const file = () => join(folder, DECISIONS_FILE);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'solieu-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function write(...reviewers: string[]): Promise<void> {
  const journal = await Journal.open(folder);
  await journal.append(reviewers.map((name) => accept(figure!, name)));
  await journal.close();
}

const reviewers = () => readJournal(folder).map(({ reviewer }) => reviewer);

describe('a journal', () => {
  it('is empty where nobody has decided', () => {
    expect(readJournal(folder)).toEqual([]);
  });

  it('gives decisions back with id and time, as another process reads them', async () => {
    const journal = await Journal.open(folder);
    const saved = await journal.append([accept(figure!), { ...about(figure!), action: 'comment', why: 'xem lại kỳ' }]);
    expect(readJournal(folder)).toEqual(saved);
    expect(saved[0]!.id).not.toBe(saved[1]!.id);
    await journal.close();
  });

  it('goes on where an earlier session ended', async () => {
    await write('Lan');
    await write('Minh', 'Hà');
    expect(reviewers()).toEqual(['Lan', 'Minh', 'Hà']);
  });

  it('keeps the order of calls that overlap', async () => {
    const journal = await Journal.open(folder);
    const names = Array.from({ length: 50 }, (_, index) => `R${index}`);
    await Promise.all(names.map((name) => journal.append([accept(figure!, name)])));
    await journal.close();
    expect(reviewers()).toEqual(names);
  });

  it('refuses what is no decision and stays as it was', async () => {
    const journal = await Journal.open(folder);
    expect(() => journal.append([{ ...accept(figure!), reviewer: ' ' }])).toThrow();
    await journal.close();
    expect(readFileSync(file(), 'utf8')).toBe('');
  });
});

describe('a damaged journal', () => {
  it('loses only the line that a crash tore', async () => {
    await write('Lan', 'Minh');
    const whole = readFileSync(file());
    writeFileSync(file(), whole.subarray(0, whole.length - 20));
    expect(reviewers()).toEqual(['Lan']);
    await write('Hà');
    expect(reviewers()).toEqual(['Lan', 'Hà']);
  });

  it('keeps a last line that an editor left without its end', async () => {
    await write('Lan');
    writeFileSync(file(), readFileSync(file(), 'utf8').trimEnd());
    await write('Minh');
    expect(reviewers()).toEqual(['Lan', 'Minh']);
  });

  it('names a line in the middle that is no decision', async () => {
    await write('Lan');
    appendFileSync(file(), '{"action":"accept"}\n');
    expect(() => readJournal(folder)).toThrow(expect.objectContaining({ fault: 'bad_decision', where: `${file()}:2` }));
    await expect(Journal.open(folder)).rejects.toThrow();
    writeFileSync(file(), '');
    await write('Minh');
    expect(reviewers()).toEqual(['Minh']);
  });
});

describe('the lock', () => {
  const hold = (holder: object) => {
    mkdirSync(join(folder, '.solieu'), { recursive: true });
    writeFileSync(join(folder, LOCK_FILE), JSON.stringify({ since: '2026-01-01T00:00:00Z', started: null, ...holder }));
  };
  const locked = expect.objectContaining({ fault: 'folder_locked' });

  it('refuses a second writer until the first has closed', async () => {
    const journal = await Journal.open(folder);
    await expect(Journal.open(folder)).rejects.toThrow(locked);
    await journal.close();
    await write('Lan');
    expect(reviewers()).toEqual(['Lan']);
  });

  it('refuses a folder that another machine holds', async () => {
    hold({ pid: 1, host: `not-${hostname()}` });
    await expect(Journal.open(folder)).rejects.toThrow(locked);
  });

  it('is taken over from a process that was killed', async () => {
    const sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    hold({ pid: sleeper.pid, host: hostname() });
    await expect(Journal.open(folder)).rejects.toThrow(locked);
    sleeper.kill('SIGKILL');
    await once(sleeper, 'exit');
    await write('Lan');
    expect(reviewers()).toEqual(['Lan']);
  });

  it.runIf(process.platform === 'linux')('is taken over where another process has got the number', async () => {
    hold({ pid: process.pid, host: hostname(), started: '1' });
    await write('Lan');
    expect(reviewers()).toEqual(['Lan']);
  });

  it('is taken over where a crash left an empty file', async () => {
    mkdirSync(join(folder, '.solieu'));
    writeFileSync(join(folder, LOCK_FILE), '');
    await write('Lan');
    expect(reviewers()).toEqual(['Lan']);
  });
});

describe('a correction', () => {
  const correct = { ...about(figure!), action: 'correct', id: 'd-0123456789ab', at: '2026-01-01T00:00:00Z' };
  const faults = (changes: object[]) => decisionRecord.safeParse({ ...correct, changes }).error?.issues.length ?? 0;

  it('changes fields to what the field can hold', () => {
    expect(faults([{ field: 'value', old: 1, new: 2 }])).toBe(0);
    expect(faults([{ field: 'status', old: null, new: 'target' }])).toBe(0);
    expect(faults([{ field: 'status', old: null, new: 'planned' }])).toBe(1);
    expect(faults([{ field: 'value', old: 1, new: '2' }])).toBe(1);
    expect(faults([{ field: 'rule', old: 'a', new: 'b' }])).toBe(1);
    expect(faults([])).toBe(1);
  });

  it('can change the words that are quoted', () => {
    const { anchor } = correct;
    expect(faults([{ field: 'span', old: anchor, new: { ...anchor, quote: 'x', start: 3, end: 4 } }])).toBe(0);
  });
});
