import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/audit/read-dataset.js';
import { verifyDataset } from '../../src/audit/verify/verify.js';
import type { Dataset } from '../../src/dataset/records.js';
import { withoutMarkup } from '../../src/dataset/without-markup.js';
import { fitCell } from '../../src/export/workbook/text.js';
import { importReview } from '../../src/review/workbook/import-review.js';
import { runBatch } from '../../src/run/batch.js';
import { partsOf, type Row, readSheets } from '../export/workbook-reader.js';
import { editFigures } from '../review/spreadsheet.js';
import { HOSTILE } from './hostile-articles.js';
import { put } from './workspace.js';

const cwd = mkdtempSync(join(tmpdir(), 'solieu-hostile-'));
const out = join(cwd, 'out');
let dataset: Dataset;
let bytes: Uint8Array;
let figures: Row[];

beforeAll(async () => {
  put(cwd, HOSTILE);
  await runBatch({ inputs: ['bai'], output: 'out', pipelines: [{ name: 'cooperatives' }], cwd });
  dataset = readDataset(out);
  bytes = readFileSync(join(out, 'solieu.xlsx'));
  figures = readSheets(bytes)['Figures']!;
}, 120_000);

afterAll(() => rmSync(cwd, { recursive: true }));

describe('hostile articles', () => {
  it('give figures like any others, and agree with what was written of them', async () => {
    expect(new Set(dataset.figures.map(({ document }) => document)).size).toBe(Object.keys(HOSTILE).length);
    const { mismatches } = await verifyDataset(out);
    expect(mismatches.map(({ code, where }) => `${code} ${where}`)).toEqual([]);
  });

  it('stand in the workbook as text, whole up to what a cell can hold', () => {
    expect(figures).toHaveLength(dataset.figures.length);
    for (const [index, { sentence, quote, document }] of dataset.figures.entries()) {
      const row = figures[index]!;
      expect(row['document']).toBe(document);
      expect(row['quote']).toBe(quote);
      expect(row['sentence'] === fitCell(withoutMarkup(sentence)), sentence.slice(0, 80)).toBe(true);
    }
    expect(figures.some((row) => `${row['sentence']}`.includes('<img src=x onerror=alert(1)>'))).toBe(true);
  });

  it('run no formula but our own links, in which they are text', () => {
    const formulas = [...partsOf(bytes)['xl/worksheets/sheet1.xml']!.matchAll(/<f>(.*?)<\/f>/g)].map(
      ([, text]) => text!,
    );
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((text) => !text.startsWith('HYPERLINK("'))).toEqual([]);
    expect(formulas.some((text) => text.includes('=cmd|calc.txt'))).toBe(true);
  });

  it('begin no cell of the CSV with what a spreadsheet would run', () => {
    const cells = readFileSync(join(out, 'figures.csv'), 'utf8').slice(1).split(/\r\n/).slice(1);
    const risky = cells.flatMap((line) => line.match(/(?:^|,)"?[=+@\t\r]|(?:^|,)"?-(?!\d)/g) ?? []);
    expect(risky).toEqual([]);
  });

  it('are reviewed in the workbook like any others', async () => {
    editFigures(join(out, 'solieu.xlsx'), (rows) => rows.map((row) => ({ ...row, review: 'accepted' })));
    const options = { file: join(out, 'solieu.xlsx'), folder: out, reviewer: 'Lan', dryRun: true };
    const { decisions, refusals } = await importReview(options);
    expect(refusals.map(({ code, column }) => [code, column])).toEqual([]);
    expect(decisions).toHaveLength(dataset.figures.length);
  }, 120_000);
});
