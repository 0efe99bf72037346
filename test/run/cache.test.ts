import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/run/batch.js';
import { contentsOf, workspace } from './workspace.js';

const run = (cwd: string) =>
  runBatch({ inputs: ['bai'], output: 'ketqua', pipelines: [{ name: 'cooperatives' }], cwd });

/** Runs once, lets `change` at the cache, and runs again. */
async function rerun(change: (cache: string) => string) {
  const cwd = workspace();
  await run(cwd);
  const file = join(cwd, 'ketqua/.solieu/cache.jsonl');
  const before = contentsOf(join(cwd, 'ketqua'));
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const result = await run(cwd);
  return { result, before, after: contentsOf(join(cwd, 'ketqua')) };
}

describe('the cache', () => {
  it.each<[string, (cache: string) => string]>([
    ['cut short', (cache) => cache.slice(0, -200)],
    ['empty', () => ''],
    ['no JSON', (cache) => cache.replace('{"sha256"', '{sha256')],
    ['changed inside', (cache) => cache.replace('58 HTX', '59 HTX')],
    ['something else', () => 'PK\x03\x04'],
  ])('is passed over with a warning when it is %s', async (_, change) => {
    const { result, before, after } = await rerun(change);
    expect(result.damagedCache).toBe(true);
    expect(result.run?.counts.unchanged).toBe(0);
    expect(after).toEqual(before);
  });

  it('of other code or another pipeline is not used, and that is no damage', async () => {
    const { result, before, after } = await rerun((cache) => cache.replace(/"code":"[0-9a-f]/, '"code":"x'));
    expect(result.damagedCache).toBe(false);
    expect(result.run?.counts.unchanged).toBe(0);
    expect(after).toEqual(before);
  });
});
