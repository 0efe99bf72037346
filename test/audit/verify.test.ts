import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, utils, write } from 'xlsx';
import { verifyDataset } from '../../src/audit/verify/verify.js';
import { runBatch } from '../../src/run/batch.js';
import { ARTICLES, put, workspace } from '../run/workspace.js';

async function dataset(): Promise<{ cwd: string; folder: string }> {
  const cwd = workspace();
  await runBatch({ inputs: ['bai'], output: 'ketqua', pipelines: [{ name: 'cooperatives' }], cwd });
  return { cwd, folder: join(cwd, 'ketqua') };
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** Changes the first row of a table. */
function editRow(folder: string, table: string, change: (row: Record<string, unknown>) => void): void {
  edit(join(folder, `${table}.jsonl`), (text) => {
    const [first, ...rest] = text.trimEnd().split('\n');
    const row = JSON.parse(first!);
    change(row);
    return `${[JSON.stringify(row), ...rest].join('\n')}\n`;
  });
}

const codesOf = async (folder: string) => (await verifyDataset(folder)).mismatches.map(({ code }) => code);

describe('a dataset as it was written', () => {
  it('has no mismatch', async () => {
    const { folder } = await dataset();
    expect(await verifyDataset(folder)).toMatchObject({ mismatches: [], unchecked: [], counts: { documents: 3 } });
  });

  it('may be moved together with its sources', async () => {
    const { cwd } = await dataset();
    const elsewhere = workspace({});
    cpSync(cwd, elsewhere, { recursive: true });
    rmSync(cwd, { recursive: true });
    expect(await codesOf(join(elsewhere, 'ketqua'))).toEqual([]);
  });
});

describe('sources', () => {
  it('that have changed are named', async () => {
    const { cwd, folder } = await dataset();
    put(cwd, { 'bai/nghe-an.txt': `${ARTICLES['bai/nghe-an.txt']} ` });
    expect((await verifyDataset(folder)).mismatches).toEqual([{ code: 'source_changed', where: 'bai/nghe-an.txt' }]);
  });

  it('that are gone are named', async () => {
    const { cwd, folder } = await dataset();
    rmSync(join(cwd, 'bai/nghe-an.txt'));
    expect((await verifyDataset(folder)).mismatches).toMatchObject([
      { code: 'source_unread', where: 'bai/nghe-an.txt' },
    ]);
  });
});

describe('a row of figures', () => {
  it.each<[string, string, (row: Record<string, unknown>) => void]>([
    [
      'with shifted offsets',
      'quote_differs',
      (row) => Object.assign(row, { start: Number(row['start']) + 1, end: Number(row['end']) + 1 }),
    ],
    ['with another quotation', 'quote_differs', (row) => Object.assign(row, { quote: '59 HTX' })],
    ['with another sentence', 'evidence_differs', (row) => Object.assign(row, { sentence: 'Một câu khác.' })],
    ['outside its sentence', 'outside_sentence', (row) => Object.assign(row, { sentence_end: Number(row['start']) })],
    ['with another id', 'id_differs', (row) => Object.assign(row, { id: 'f-000000000000' })],
    ['with another value', 'fact_differs', (row) => Object.assign(row, { value: 1 })],
    ['of a document that is not there', 'unknown_document', (row) => Object.assign(row, { document: 'bai/khac.txt' })],
    ['with a flag for no conflict', 'conflict_unflagged', (row) => Object.assign(row, { flags: ['conflict'] })],
  ])('%s is found', async (_, code, change) => {
    const { folder } = await dataset();
    editRow(folder, 'figures', change);
    const codes = await codesOf(folder);
    expect(codes).toContain(code);
    expect(codes).toContain('file_changed');
  });

  it('with evidence that the source does not say is found', async () => {
    const { folder } = await dataset();
    editRow(folder, 'figures', (row) => {
      const evidence = row['evidence'] as Record<string, { quote: string }>;
      evidence['value']!.quote = '9';
    });
    const found = (await verifyDataset(folder)).mismatches.find(({ code }) => code === 'evidence_differs');
    expect(found).toMatchObject({ part: 'evidence.value', expected: '9' });
  });

  it('that is gone leaves its number unaccounted for', async () => {
    const { folder } = await dataset();
    edit(join(folder, 'figures.jsonl'), (text) => text.slice(text.indexOf('\n') + 1));
    expect(await codesOf(folder)).toEqual(
      expect.arrayContaining(['number_missing', 'count_differs', 'fact_without_figure', 'row_extra']),
    );
  });
});

describe('other tables', () => {
  it('may not count a number twice', async () => {
    const { folder } = await dataset();
    edit(join(folder, 'ledger.jsonl'), (text) => text + text.slice(0, text.indexOf('\n') + 1));
    expect(await codesOf(folder)).toContain('number_twice');
  });

  it.each<[string, string, (row: Record<string, unknown>) => void]>([
    ['facts', 'fact_documents', (row) => Object.assign(row, { documents: [] })],
    ['facts', 'fact_agreement', (row) => Object.assign(row, { agreement: 'conflicting' })],
    ['facts', 'conflict_one_sided', (row) => Object.assign(row, { conflicts: ['c-000000000000'] })],
    ['facts', 'figure_without_fact', (row) => Object.assign(row, { figures: [] })],
    ['documents', 'length_differs', (row) => Object.assign(row, { characters: 1 })],
    ['documents', 'blocks_gap', (row) => Object.assign(row, { blocks: (row['blocks'] as unknown[]).slice(1) })],
    ['documents', 'count_differs', (row) => Object.assign(row, { figures: 99 })],
  ])('%s: %s is found', async (table, code, change) => {
    const { folder } = await dataset();
    editRow(folder, table, change);
    expect(await codesOf(folder)).toContain(code);
  });

  it('that no schema knows are named with file and line', async () => {
    const { folder } = await dataset();
    edit(join(folder, 'facts.jsonl'), (text) => text.replace('"bound":"exact"', '"bound":"roughly"'));
    await expect(verifyDataset(folder)).rejects.toThrow(
      expect.objectContaining({ where: join(folder, 'facts.jsonl:1') }),
    );
  });
});

describe('tables for people', () => {
  it('show where a CSV was changed', async () => {
    const { folder } = await dataset();
    edit(join(folder, 'figures.csv'), (text) => text.replace(',58,58,58,', ',59,58,58,'));
    const [mismatch, ...others] = (await verifyDataset(folder)).mismatches;
    expect(others).toEqual([]);
    expect(mismatch).toMatchObject({ code: 'cell_differs', where: expect.stringMatching(/^figures\.csv:\d+ f-/) });
    expect(mismatch?.expected).toContain(',58,58,58,');
    expect(mismatch?.found).toContain(',59,58,58,');
  });

  it('show where a CSV lost its end, or has too much', async () => {
    const { folder } = await dataset();
    const file = join(folder, 'figures.csv');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, whole.lastIndexOf('\r\n', whole.length - 3) + 2));
    expect(await codesOf(folder)).toEqual(['row_missing']);
    writeFileSync(file, `${whole}một dòng nữa\r\n`);
    expect(await codesOf(folder)).toEqual(['row_extra']);
  });

  it('show which cell of a workbook was changed, wherever the row stands', async () => {
    const { folder } = await dataset();
    const file = join(folder, 'solieu.xlsx');
    const book = read(readFileSync(file));
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Figures']!, { defval: null }).reverse();
    Object.assign(rows.find(({ value }) => value === 58)!, { value: 59, review: 'corrected', comment: 'sửa' });
    book.Sheets['Figures'] = utils.json_to_sheet(rows);
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }));
    expect((await verifyDataset(folder)).mismatches).toMatchObject([
      {
        code: 'cell_differs',
        where: expect.stringMatching(/^solieu\.xlsx Figures f-\w+ value$/),
        expected: '58',
        found: '59',
      },
    ]);
  });

  it('must be there', async () => {
    const { folder } = await dataset();
    rmSync(join(folder, 'solieu.xlsx'));
    rmSync(join(folder, 'figures.csv'));
    expect(new Set(await codesOf(folder))).toEqual(new Set(['file_missing']));
  });
});
