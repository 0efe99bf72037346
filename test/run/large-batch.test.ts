import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article } from '../../bench/make-crawl.mjs';
import { buildDataset } from '../../src/dataset/build-dataset.js';
import type { DocumentRows } from '../../src/dataset/to-rows.js';
import { toRows } from '../../src/dataset/to-rows.js';
import { jsonLines } from '../../src/export/jsonl.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { countRows } from '../../src/run/describe-run.js';
import { DocumentStore } from '../../src/run/document-store.js';
import { extractText } from '../../src/run/extract-document.js';
import { Staging } from '../../src/run/staging.js';
import { writeLargeTables } from '../../src/run/write-large-dataset.js';
import { workspace } from './workspace.js';

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
    const store = new DocumentStore(join(folder, 'kho'), 50);
    for (const document of rows) store.add(document);
    expect(store.held).toBeUndefined();
    expect([...store]).toEqual(JSON.parse(JSON.stringify(rows)));
    const staging = new Staging(folder);
    const files: Record<string, string> = {};
    const counts = await writeLargeTables(staging, store, files);
    staging.commit();
    const dataset = buildDataset(rows);
    expect(counts).toEqual(countRows(dataset));
    for (const table of ['documents', 'figures', 'facts', 'ledger', 'checks'] as const) {
      const expected = [...jsonLines(table, dataset[table] as never)].join('');
      expect(readFileSync(join(folder, `${table}.jsonl`), 'utf8').split('\n')).toEqual(expected.split('\n'));
    }
    expect(Object.keys(files)).toContain('figures.csv');
    store.close();
  });
});
