import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishCommit, Staging } from '../../src/run/staging.js';
import { workspace } from './workspace.js';

const OLD = { 'figures.jsonl': 'cũ', 'facts.jsonl': 'cũ' };
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('writing a dataset', () => {
  it('changes nothing before all files are written', async () => {
    const folder = workspace(OLD);
    const staging = new Staging(folder);
    await staging.write('figures.jsonl', ['mới\n', new Uint8Array([33])]);
    expect(read(folder, 'figures.jsonl')).toBe('cũ');
    await staging.write('.solieu/cache.jsonl', ['c']);
    staging.commit();
    expect(read(folder, 'figures.jsonl')).toBe('mới\n!');
    expect(read(folder, 'facts.jsonl')).toBe('cũ');
    expect(readdirSync(join(folder, '.solieu'))).toEqual(['cache.jsonl']);
  });

  it('can be given up', async () => {
    const folder = workspace(OLD);
    const staging = new Staging(folder);
    await staging.write('figures.jsonl', ['mới']);
    staging.discard();
    expect(read(folder, 'figures.jsonl')).toBe('cũ');
    expect(readdirSync(join(folder, '.solieu'))).toEqual([]);
  });

  it('leaves the old files when a row cannot be made', async () => {
    const folder = workspace(OLD);
    const staging = new Staging(folder);
    const rows = (function* () {
      yield 'một dòng';
      throw new Error('no more');
    })();
    await expect(staging.write('figures.jsonl', rows)).rejects.toThrow('no more');
    expect(read(folder, 'figures.jsonl')).toBe('cũ');
  });

  it('gives the hash of what it wrote', async () => {
    const staging = new Staging(workspace({}));
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(await staging.write('a', [])).toBe(empty);
  });
});

describe('a run that was stopped', () => {
  it('while moving files into place is finished by the next', () => {
    const folder = workspace({
      ...OLD,
      '.solieu/committed/facts.jsonl': 'mới',
      '.solieu/committed/.solieu/cache.jsonl': 'c',
    });
    finishCommit(folder);
    expect(read(folder, 'facts.jsonl')).toBe('mới');
    expect(read(folder, '.solieu/cache.jsonl')).toBe('c');
    expect(existsSync(join(folder, '.solieu/committed'))).toBe(false);
  });

  it('while writing leaves nothing behind', () => {
    // No process has so high a number.
    const folder = workspace({ ...OLD, '.solieu/staging-99999999/figures.jsonl': 'nửa' });
    new Staging(folder).discard();
    expect(readdirSync(join(folder, '.solieu'))).toEqual([]);
    expect(read(folder, 'figures.jsonl')).toBe('cũ');
  });

  it('does not disturb another that is still at work', () => {
    const folder = workspace(OLD);
    const other = join(folder, `.solieu/staging-${process.ppid}`);
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, 'figures.jsonl'), 'nửa');
    new Staging(folder).discard();
    expect(existsSync(other)).toBe(true);
  });
});
