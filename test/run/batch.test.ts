import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../src/export/read-run.js';
import { runBatch } from '../../src/run/batch.js';
import type { BatchOptions } from '../../src/run/prepare.js';
import { ARTICLES, contentsOf, put, rowsOf, UNREADABLE, workspace } from './workspace.js';

const run = (cwd: string, options: Partial<BatchOptions> = {}) =>
  runBatch({ inputs: ['bai'], output: 'ketqua', pipelines: [{ name: 'cooperatives' }], cwd, ...options });

describe('a run', () => {
  it('writes the files of the contract', async () => {
    const cwd = workspace();
    await run(cwd);
    expect(readdirSync(join(cwd, 'ketqua')).sort()).toEqual([
      '.solieu',
      'audit',
      'audit.html',
      'checks.jsonl',
      'codebook.csv',
      'documents.jsonl',
      'facts.jsonl',
      'figures.csv',
      'figures.jsonl',
      'ledger.jsonl',
      'run.json',
      'solieu.xlsx',
    ]);
    const documents = rowsOf(join(cwd, 'ketqua/documents.jsonl'));
    expect(documents.map(({ path }) => path)).toEqual(['bai/huyen/la-so.txt', 'bai/nghe-an-2.md', 'bai/nghe-an.txt']);
  });

  it('gives each document a page, and takes away those of documents that are gone', async () => {
    const cwd = workspace();
    const readable = (name: string) => name.replace(/-[0-9a-f]{8}\.html$/, '');
    const pages = () => readdirSync(join(cwd, 'ketqua/audit')).map(readable).sort();
    await run(cwd);
    expect(pages()).toEqual(['bai-huyen-la-so', 'bai-nghe-an', 'bai-nghe-an-2']);
    await run(cwd, { inputs: ['bai/nghe-an.txt'] });
    expect(pages()).toEqual(['bai-nghe-an']);
  });

  it('joins what two articles say alike', async () => {
    const cwd = workspace();
    await run(cwd);
    const repeated = rowsOf(join(cwd, 'ketqua/facts.jsonl')).filter(({ agreement }) => agreement === 'repeated');
    expect(repeated).toMatchObject([{ value: 2.7e9, documents: ['bai/nghe-an-2.md', 'bai/nghe-an.txt'] }]);
  });

  it('says in run.json what ran and from what', async () => {
    const cwd = workspace();
    await run(cwd, { arguments: ['extract', 'bai'] });
    const record = readRun(join(cwd, 'ketqua'));
    expect(record).toMatchObject({
      pipeline: { name: 'cooperatives', parts: [{ name: 'cooperatives', version: 1 }] },
      arguments: ['extract', 'bai'],
      source_root: '..',
      counts: { inputs: 3, documents: 3, skipped: 0, unchanged: 0 },
      skipped: [],
    });
    expect(record.inputs.map(({ path }) => path)).toHaveLength(3);
    expect(Object.keys(record.files)).toContain('solieu.xlsx');
    expect(Date.parse(record.ended_at)).toBeGreaterThanOrEqual(Date.parse(record.started_at));
  });

  it('gives the same bytes again, from memory and from the sources', async () => {
    const cwd = workspace();
    await run(cwd);
    const first = contentsOf(join(cwd, 'ketqua'));
    const again = await run(cwd);
    expect(again.run?.counts.unchanged).toBe(3);
    expect(contentsOf(join(cwd, 'ketqua'))).toEqual(first);
    const forced = await run(cwd, { force: true });
    expect(forced.run?.counts.unchanged).toBe(0);
    expect(contentsOf(join(cwd, 'ketqua'))).toEqual(first);
  });

  it('reads only what has changed', async () => {
    const cwd = workspace();
    await run(cwd);
    put(cwd, { 'bai/nghe-an.txt': ARTICLES['bai/nghe-an.txt']!.replace('58 HTX', '60 HTX') });
    const { run: record } = await run(cwd);
    expect(record?.counts).toMatchObject({ documents: 3, unchanged: 2 });
    expect(readFileSync(join(cwd, 'ketqua/figures.csv'), 'utf8')).toContain('60 HTX');
    const kept = contentsOf(join(cwd, 'ketqua'));
    await run(cwd, { force: true });
    expect(contentsOf(join(cwd, 'ketqua'))).toEqual(kept);
  });

  it('keeps the order of its inputs', async () => {
    const cwd = workspace();
    await run(cwd, { inputs: ['bai/nghe-an.txt', 'bai/huyen', 'bai'] });
    const documents = rowsOf(join(cwd, 'ketqua/documents.jsonl'));
    expect(documents.map(({ path }) => path)).toEqual(['bai/nghe-an.txt', 'bai/huyen/la-so.txt', 'bai/nghe-an-2.md']);
  });
});

describe('inputs that cannot be read', () => {
  it('are named with why, and the others are read', async () => {
    const cwd = workspace({ ...ARTICLES, ...UNREADABLE });
    const { skipped, run: record } = await run(cwd, { inputs: ['bai', 'khong-co.txt'] });
    expect(skipped.map(({ path, code }) => [path, code])).toEqual([
      ['khong-co.txt', 'missing'],
      ['bai/anh.txt', 'binary'],
      ['bai/hong.txt', 'encoding'],
      ['bai/rong.txt', 'empty'],
      ['bai/tieng-anh.txt', 'not_vietnamese'],
    ]);
    expect(record?.counts).toMatchObject({ documents: 3, skipped: 5 });
    expect(record?.skipped).toEqual(skipped);
  });

  it.skipIf(process.getuid?.() === 0)('include those without permission', async () => {
    const cwd = workspace();
    chmodSync(join(cwd, 'bai/nghe-an.txt'), 0);
    const { skipped } = await run(cwd);
    expect(skipped.map(({ path, code }) => [path, code])).toEqual([['bai/nghe-an.txt', 'permission']]);
  });

  it('do not cost an older dataset when nothing else is left', async () => {
    const cwd = workspace();
    await run(cwd);
    const before = contentsOf(join(cwd, 'ketqua'));
    const { run: record, skipped } = await run(cwd, { inputs: ['bia'] });
    expect(record).toBeUndefined();
    expect(skipped.map(({ path }) => path)).toEqual(['bia']);
    expect(contentsOf(join(cwd, 'ketqua'))).toEqual(before);
  });
});

describe('the folder', () => {
  it("keeps other people's files", async () => {
    const cwd = workspace({ ...ARTICLES, 'ketqua/ghi-chu.docx': 'x', 'ketqua/bieu-do.html': 'cũ' });
    await run(cwd);
    await run(cwd);
    expect(readFileSync(join(cwd, 'ketqua/ghi-chu.docx'), 'utf8')).toBe('x');
    expect(readFileSync(join(cwd, 'ketqua/bieu-do.html'), 'utf8')).toBe('cũ');
  });

  it.each(['solieu.xlsx', 'figures.csv', 'run.json'])('is refused when %s in it is somebody else’s', async (name) => {
    const cwd = workspace({ ...ARTICLES, [`ketqua/${name}`]: '{}' });
    await expect(run(cwd)).rejects.toMatchObject({ fault: 'foreign_folder' });
    expect(readFileSync(join(cwd, 'ketqua', name), 'utf8')).toBe('{}');
  });

  it('keeps a copy of a workbook in which a person has worked', async () => {
    const cwd = workspace();
    await run(cwd);
    writeFileSync(join(cwd, 'ketqua/solieu.xlsx'), 'with corrections');
    const { setAside } = await run(cwd);
    expect(setAside).toEqual([expect.stringMatching(/^solieu-edited-[0-9a-f]{6}\.xlsx$/)]);
    expect(readFileSync(join(cwd, 'ketqua', setAside![0]!), 'utf8')).toBe('with corrections');
    expect((await run(cwd)).setAside).toEqual([]);
  });
});
