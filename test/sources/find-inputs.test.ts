import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../src/sources/find-inputs.js';
import { skipFailed } from '../../src/sources/skip.js';
import { makeFolder } from './folder.js';

const FILES = {
  'bai-1.txt': 'a',
  'bai-10.txt': 'b',
  'bai-2.md': 'c',
  'README.md': 'd',
  '.an.txt': 'e',
  'anh.jpg': 'f',
  'tin/thang-1/ba.txt': 'g',
  'tin/thang-2/bon.txt': 'h',
  'tin/.git/config.txt': 'i',
  'tin/README.txt': 'j',
};

function pathsOf(args: string[], cwd: string): string[] {
  return findInputs(args, cwd).inputs.map(({ path }) => path);
}

describe('findInputs', () => {
  it('walks folders, in code unit order, past hidden files, readmes and other formats', () => {
    const cwd = makeFolder(FILES);
    const all = ['bai-1.txt', 'bai-10.txt', 'bai-2.md', 'tin/thang-1/ba.txt', 'tin/thang-2/bon.txt'];
    expect(pathsOf(['.'], cwd)).toEqual(all);
    expect(pathsOf([cwd], cwd)).toEqual(all);
    expect(pathsOf(['tin/'], cwd)).toEqual(all.slice(3));
  });

  it('passes over the parts of a page that a browser has saved', () => {
    const cwd = makeFolder({
      ...{ 'bai.html': 'a', 'bai_files/saved_resource.html': 'b', 'hai.htm': 'c', 'hai_files/d.html': 'd' },
      ...{ 'so_files/e.txt': 'e' },
    });
    expect(pathsOf(['.'], cwd)).toEqual(['bai.html', 'hai.htm', 'so_files/e.txt']);
  });

  it.each([
    ['*.txt', ['bai-1.txt', 'bai-10.txt']],
    ['bai-?.{txt,md}', ['bai-1.txt', 'bai-2.md']],
    ['{*.md,tin/*/bon.*}', ['bai-2.md', 'tin/thang-2/bon.txt']],
    ['tin/**/*.txt', ['tin/thang-1/ba.txt', 'tin/thang-2/bon.txt']],
    ['**/*.md', ['bai-2.md']],
    ['./tin/thang-*/b?.txt', ['tin/thang-1/ba.txt']],
  ])('expands %s', (pattern, paths) => {
    expect(pathsOf([pattern], makeFolder(FILES))).toEqual(paths);
  });

  it('reads a file once, however many arguments reach it, and keeps the order of the arguments', () => {
    const cwd = makeFolder(FILES);
    symlinkSync(join(cwd, 'bai-1.txt'), join(cwd, 'tin/lien-ket.txt'));
    expect(pathsOf(['tin', 'bai-2.md', './bai-2.md', 'bai-1.txt', '*.md', '-', '-'], cwd)).toEqual([
      'tin/lien-ket.txt',
      'tin/thang-1/ba.txt',
      'tin/thang-2/bon.txt',
      'bai-2.md',
      '-',
    ]);
  });

  it('survives links that lead back up, and names the ones that lead nowhere', () => {
    const cwd = makeFolder(FILES);
    symlinkSync(cwd, join(cwd, 'tin/vong'));
    symlinkSync(join(cwd, 'mat.txt'), join(cwd, 'tin/mat.txt'));
    const { inputs, skipped } = findInputs(['tin'], cwd);
    expect(inputs.map(({ path }) => path)).toContain('tin/vong/bai-1.txt');
    expect(inputs).toHaveLength(5);
    expect(skipped).toMatchObject([{ path: 'tin/mat.txt', code: 'missing' }]);
  });

  it('names files outside of the starting folder as they were given', () => {
    const cwd = makeFolder(FILES);
    expect(pathsOf(['../thang-2', join(cwd, 'bai-1.txt')], join(cwd, 'tin/thang-1'))).toEqual([
      '../thang-2/bon.txt',
      join(cwd, 'bai-1.txt'),
    ]);
  });

  it('takes a file whose name looks like a pattern', () => {
    expect(pathsOf(['a*.txt'], makeFolder({ 'a*.txt': '', 'ab.txt': '' }))).toEqual(['a*.txt']);
  });

  it.each([
    ['khong-co.txt', 'missing'],
    ['khong-co/*.txt', 'missing'],
    ['*.docx', 'missing'],
    ['anh.jpg', 'unsupported'],
    ['bai-1.txt/tin', 'missing'],
    ['trong', 'empty'],
  ])('says why %s is left out', (arg, code) => {
    const cwd = makeFolder({ ...FILES, 'trong/.an': '' });
    const { inputs, skipped } = findInputs([arg], cwd);
    expect(inputs).toEqual([]);
    expect(skipped).toMatchObject([{ path: arg, code }]);
    expect(skipped[0]!.reason && skipped[0]!.advice).toBeTruthy();
  });

  it.each([
    ['EACCES', 'permission'],
    ['ELOOP', 'circular'],
    ['ERR_FS_FILE_TOO_LARGE', 'unsupported'],
    ['EIO', 'missing'],
  ])('tells a user what %s means', (code, expected) => {
    expect(skipFailed('a.txt', Object.assign(new Error(), { code })).code).toBe(expected);
  });
});
