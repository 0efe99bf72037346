import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article } from '../../bench/make-crawl.mjs';
import { verifyDataset } from '../../src/audit/verify/verify.js';
import { buildDataset } from '../../src/dataset/build-dataset.js';
import type { DocumentRows } from '../../src/dataset/to-rows.js';
import { toRows } from '../../src/dataset/to-rows.js';
import { jsonLines } from '../../src/export/jsonl.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { runBatch } from '../../src/run/batch.js';
import { Cache, type Stamp } from '../../src/run/cache.js';
import { countRows } from '../../src/run/describe-run.js';
import { extractText } from '../../src/run/extract-document.js';
import { GatheredDocuments } from '../../src/run/gathered-documents.js';
import { LargeDataset } from '../../src/run/large-dataset.js';
import { Staging } from '../../src/run/staging.js';
import { workspace } from './workspace.js';

const STAMP: Stamp = { code: 'a', pipeline: 'b', reading: undefined, learnt: '' };
const TABLES = ['documents', 'figures', 'facts', 'ledger', 'checks'] as const;

const pipeline = await loadPipeline('cooperatives');

function documents(count: number): DocumentRows[] {
  const made = Array.from({ length: count }, (_, i) => {
    const { title, text } = article(i);
    return toRows(extractText(`${title}\n\n${text}\n`, pipeline, `${i}.txt`));
  });
  // The first article once more, as another file.
  const [first] = made;
  return [...made, { ...first!, document: { ...first!.document, path: 'lai.txt' } }];
}

describe('more rows than memory holds', () => {
  it('give the same tables as fewer do', async () => {
    const rows = documents(20);
    const folder = workspace({});
    const staging = new Staging(folder);
    const gathered = new GatheredDocuments(() => new LargeDataset(staging, STAMP), 50);
    for (const document of rows) gathered.add(document);
    expect(gathered.held).toBeUndefined();
    const { tables, counts, files } = gathered.large!.finish();
    const dataset = buildDataset(rows);
    expect(counts).toEqual(countRows(dataset));
    for (const table of TABLES) {
      expect([...tables[table]]).toEqual(JSON.parse(JSON.stringify(dataset[table])));
      const expected = [...jsonLines(table, dataset[table] as never)].join('');
      expect(readFileSync(staging.path(`${table}.jsonl`), 'utf8').split('\n')).toEqual(expected.split('\n'));
      expect(files[`${table}.jsonl`]).toBe(createHash('sha256').update(expected).digest('hex'));
    }
    staging.commit();
    expect(readdirSync(join(folder, '.solieu'))).toEqual(['cache.jsonl']);
  });

  it('come from the cache as fewer do', async () => {
    const rows = documents(3);
    const folder = workspace({});
    const staging = new Staging(folder);
    const large = new LargeDataset(staging, STAMP);
    for (const document of rows) large.add(document);
    large.finish();
    staging.commit();
    const cache = new Cache(folder, STAMP);
    expect(cache.damaged).toBe(false);
    for (const document of rows) {
      const { path, sha256 } = document.document;
      expect(cache.find(path, sha256)).toEqual(JSON.parse(JSON.stringify(document)));
    }
    cache.close();
  });

  it('make a folder with the same files but for the pages, which verify finds right', async () => {
    const inputs = ['bai.jsonl', 'them.txt'];
    const lines = Array.from({ length: 5 }, (_, i) => JSON.stringify(article(i)));
    const cwd = workspace({ 'bai.jsonl': lines.join('\n'), 'them.txt': article(9).text });
    const few = await runBatch({ inputs, output: 'ít', pipelines: [{ name: 'cooperatives' }], cwd });
    const many = await runBatch({ inputs, output: 'nhiều', pipelines: [{ name: 'cooperatives' }], cwd, heldRows: 30 });
    const { 'solieu.xlsx': workbook, ...tables } = many.run!.files;
    expect(Object.keys(tables)).toHaveLength(7);
    expect(few.run!.files).toMatchObject(tables);
    expect(workbook).toMatch(/^[0-9a-f]{64}$/);
    expect(many.run!.counts).toEqual(few.run!.counts);
    expect(existsSync(join(cwd, 'nhiều/audit.html'))).toBe(false);
    expect((await verifyDataset(join(cwd, 'nhiều'))).mismatches).toEqual([]);
  });

  it('take the place of fewer, whose pages are then of no use', async () => {
    const cwd = workspace({ 'bai.txt': article(1).text });
    const options = { inputs: ['bai.txt'], output: 'ra', pipelines: [{ name: 'cooperatives' }], cwd };
    await runBatch(options);
    expect(existsSync(join(cwd, 'ra/audit.html'))).toBe(true);
    await runBatch({ ...options, heldRows: 1 });
    expect(existsSync(join(cwd, 'ra/audit.html'))).toBe(false);
    expect(readdirSync(join(cwd, 'ra'), { recursive: true }).filter((name) => String(name).endsWith('.html'))).toEqual(
      [],
    );
  });
});
