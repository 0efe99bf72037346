/** The program as it is installed: built, started by Node, stopped without warning. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyDataset } from '../../src/audit/verify/verify.js';
import { ARTICLES, contentsOf, workspace } from '../run/workspace.js';

// Each call starts a process, and other tests run beside this one.
vi.setConfig({ testTimeout: 60_000 });

const PROGRAM = resolve('dist/cli/main.js');
const run = (args: readonly string[], cwd: string, env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

/** Enough articles that reading and writing them takes a while; no two are alike. */
function manyArticles(count: number): Record<string, string> {
  const body = ARTICLES['bai/nghe-an.txt']!;
  const numbered = (i: number) =>
    Array.from({ length: 5 }, (_, j) => body.replaceAll('58', `${i * 5 + j}`)).join('\nKênh của nhà nông An Sơn\n');
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`nhieu/${i}.txt`, numbered(i)]));
}

beforeAll(() => {
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-b']);
}, 120_000);

describe('the program', () => {
  it('starts, and ends with its exit code', () => {
    const cwd = workspace();
    expect(run(['--version'], cwd)).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' });
    expect(run(['extract', 'bai', '-q'], cwd)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(run(['extract', 'bai', 'thieu.txt', '-q'], cwd).status).toBe(3);
    expect(run(['extract'], cwd).status).toBe(2);
  });

  it('reads standard input', () => {
    const cwd = workspace();
    const input = ARTICLES['bai/nghe-an.txt']!;
    const { status } = spawnSync(process.execPath, [PROGRAM, 'extract', '-', '-q'], { cwd, input });
    expect(status).toBe(0);
    expect(run(['verify'], cwd, { LANG: 'vi_VN.UTF-8' }).stderr).toContain('đầu vào chuẩn');
  });

  it('uses colours when told to and none when told not to', () => {
    const cwd = workspace();
    const args = ['explain', 'Năm 2024 thành lập mới 58 HTX.'];
    expect(run(args, cwd, { FORCE_COLOR: '1' }).stdout).toContain('\x1b[');
    expect(run(args, cwd, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\x1b[');
    expect(run([...args, '--no-color'], cwd, { FORCE_COLOR: '1' }).stdout).not.toContain('\x1b[');
    expect(run(args, cwd).stdout).not.toContain('\x1b[');
  });

  it('gives the same bytes from several threads that work on one archive', () => {
    const texts = Object.entries(manyArticles(20)).map(
      ([name, text]) => [name.replace('.txt', '.html'), text] as const,
    );
    const page = (text: string) =>
      `<html><body><nav><a href="/">Trang chủ</a></nav><p>${text.replaceAll('\n', '</p><p>')}</p>`;
    const pages = texts.map(([name, text]) => [name, strToU8(page(text))] as const);
    const cwd = workspace({ 'trang.zip': Buffer.from(zipSync(Object.fromEntries(pages))) });
    run(['extract', 'trang.zip', '-q', '-o', 'mot', '--threads', '1'], cwd);
    run(['extract', 'trang.zip', '-q', '-o', 'hai', '--threads', '2'], cwd);
    const [one, two] = [contentsOf(join(cwd, 'mot')), contentsOf(join(cwd, 'hai'))];
    expect(one['figures.jsonl']).toContain('trang.zip#nhieu/19.html');
    expect(two).toEqual(one);
  });

  it('gives the same bytes from several threads', () => {
    const cwd = workspace(manyArticles(70));
    run(['extract', 'nhieu', '-q', '-o', 'mot', '--threads', '1'], cwd);
    run(['extract', 'nhieu', '-q', '-o', 'ba', '--threads', '3'], cwd);
    expect(contentsOf(join(cwd, 'ba'))).toEqual(contentsOf(join(cwd, 'mot')));
    expect(contentsOf(join(cwd, 'ba'))['documents.jsonl']).toContain('recurring-line');
  });
});

describe('a run that is killed', () => {
  /** Waits for a moment of a running process. */
  async function until(process: ChildProcess, isTime: () => boolean): Promise<void> {
    while (!isTime() && process.exitCode === null) await setTimeout(1);
  }

  const staged = (folder: string) => {
    const own = join(folder, '.solieu');
    return existsSync(own) ? readdirSync(own).filter((name) => name.startsWith('staging-')) : [];
  };

  it.each<[string, (folder: string) => boolean]>([
    [
      'while it writes',
      (folder) => staged(folder).some((name) => existsSync(join(folder, '.solieu', name, 'figures.csv'))),
    ],
    ['while it reads', () => true],
  ])('%s leaves the older dataset whole, and the next run makes it good', async (_, isTime) => {
    const cwd = workspace({ ...ARTICLES, ...manyArticles(150) });
    const folder = join(cwd, 'output');
    run(['extract', 'bai', '-q'], cwd);
    const before = contentsOf(folder);

    const child = spawn(process.execPath, [PROGRAM, 'extract', 'nhieu', '-q'], { cwd });
    await until(child, () => isTime(folder));
    child.kill('SIGKILL');
    const [code, signal] = await once(child, 'exit');
    expect([code, signal]).toEqual([null, 'SIGKILL']);

    expect(contentsOf(folder)).toMatchObject(before);
    expect(await verifyDataset(folder)).toMatchObject({ mismatches: [], counts: { documents: 3 } });

    expect(run(['extract', 'nhieu', '-q'], cwd).status).toBe(0);
    expect(await verifyDataset(folder)).toMatchObject({ mismatches: [], counts: { documents: 150 } });
    expect(staged(folder)).toEqual([]);
  });
});
