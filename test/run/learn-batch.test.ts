import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../src/export/read-run.js';
import { runBatch } from '../../src/run/batch.js';
import { contentsOf, put, rowsOf, workspace } from './workspace.js';

const CHANNEL = 'Kênh của nhà nông An Sơn';
const PRICE = 'Giá chè búp tươi: 9.000 đồng/kg';

const page = (i: number, ...furniture: readonly string[]) =>
  [
    `Bài ${i}: chè Bản Mây tìm đường ra chợ`,
    `Năm 2024, hợp tác xã chè số ${i} có ${20 + i} thành viên; doanh thu của hợp tác xã đạt ${i + 1},4 tỷ đồng, tăng so với năm trước.`,
    ...furniture,
    `Theo lãnh đạo xã thứ ${i}, điều quan trọng nhất là bà con đã quen với việc ghi chép và cùng nhau giữ giá bán.`,
  ].join('\n');

const site = (count: number, ...furniture: readonly string[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`tin/${i}.txt`, page(i, ...furniture)]));

const run = (cwd: string, more = {}) =>
  runBatch({ inputs: ['tin'], output: 'ra', pipelines: [{ name: 'cooperatives' }], cwd, ...more });

const recurring = (cwd: string) =>
  rowsOf(join(cwd, 'ra/documents.jsonl')).flatMap(({ blocks }) =>
    (blocks as { readonly reason: string }[]).filter(({ reason }) => reason === 'recurring-line'),
  );

describe('furniture learnt from the batch', () => {
  it('is taken out of every document of the site, and named in run.json', async () => {
    const cwd = workspace(site(9, CHANNEL, PRICE));
    const { run: record } = await run(cwd);
    expect(record?.learnt).toEqual([{ site: 'tin/', documents: 9, lines: [PRICE, CHANNEL] }]);
    expect(readRun(join(cwd, 'ra')).learnt).toEqual(record?.learnt);
    expect(recurring(cwd)).toHaveLength(9);
    expect(contentsOf(join(cwd, 'ra'))['figures.jsonl']).not.toContain('9.000');
    expect(record?.counts.figures).toBe(18);
  });

  it('is none of a few documents, nor where it is not wanted', async () => {
    const few = workspace(site(7, CHANNEL));
    await run(few);
    expect(recurring(few)).toEqual([]);
    const all = workspace(site(9, CHANNEL));
    expect((await run(all, { learn: false })).run?.learnt).toEqual([]);
    expect(recurring(all)).toEqual([]);
  });

  it('is no line that names a measure, and no statement with numbers', async () => {
    const goal = 'Đến năm 2030, toàn tỉnh An Sơn phấn đấu có 300 hợp tác xã hoạt động hiệu quả.';
    const cwd = workspace(site(9, 'Doanh thu bình quân', goal));
    expect((await run(cwd)).run?.learnt).toEqual([]);
  });

  it('is learnt from a file of many by the address of each', async () => {
    const lines = Object.values(site(9, CHANNEL)).map((text) => JSON.stringify({ text, url: 'https://tin.example/1' }));
    const cwd = workspace({ 'tin.jsonl': lines.join('\n') });
    const { run: record } = await run(cwd, { inputs: ['tin.jsonl'] });
    expect(record?.learnt).toEqual([{ site: 'tin.example', documents: 9, lines: [CHANNEL] }]);
    expect(recurring(cwd)).toHaveLength(9);
  });

  it('changes with the batch, and what was read under another lesson is read again', async () => {
    const cwd = workspace(site(7, CHANNEL));
    await run(cwd);
    put(cwd, site(9, CHANNEL));
    const { run: record } = await run(cwd);
    expect(record?.counts.unchanged).toBe(0);
    expect(recurring(cwd)).toHaveLength(9);
    put(cwd, { 'tin/a.txt': page(30, CHANNEL) });
    expect((await run(cwd)).run?.counts.unchanged).toBe(0);
  });
});
