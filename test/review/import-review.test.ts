import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/audit/read-dataset.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { readJournal } from '../../src/review/journal.js';
import { importReview } from '../../src/review/workbook/import-review.js';
import { runBatch } from '../../src/run/batch.js';
import { workspace } from '../run/workspace.js';
import { type Cells, editFigures } from './spreadsheet.js';

const [FOUNDED, REVENUE] = ['58 HTX', '2,7 tỷ đồng/năm'];

let cwd: string;
const file = () => join(cwd, 'out', 'solieu.xlsx');

const run = () => runBatch({ inputs: ['bai'], output: 'out', pipelines: [{ name: 'cooperatives' }], cwd });
const importIt = (options: { dryRun?: boolean; reviewer?: string } = {}) =>
  importReview({ file: file(), folder: join(cwd, 'out'), reviewer: 'Lan', dryRun: false, ...options });
const figures = () => readDataset(join(cwd, 'out')).figures;
const figureOf = (quote: string): FigureRecord => figures().find((figure) => figure.quote === quote)!;

/** Fills the row of a figure as a reviewer would. */
function fill(quote: string, cells: Cells): void {
  editFigures(file(), (rows) => {
    Object.assign(rows.find((row) => row['quote'] === quote)!, cells);
    return rows;
  });
}

beforeEach(async () => {
  cwd = workspace();
  await run();
});

describe('an import', () => {
  it('takes over what a reviewer chose, corrected and said, and a rerun applies it', async () => {
    fill(FOUNDED!, { corrected_value: 85, corrected_status: 'target', comment: 'xem bài gốc' });
    fill(REVENUE!, { review: 'Accepted' });
    const { decisions, refusals, known } = await importIt();
    expect(decisions.map(({ entry }) => entry.action).sort()).toEqual(['accept', 'correct']);
    expect({ refusals, known }).toEqual({ refusals: [], known: 0 });
    await run();
    expect(figureOf(FOUNDED!)).toMatchObject({
      ...{ review: 'corrected', value: 85, low: 85, high: 85, status: 'target', comment: 'xem bài gốc' },
      ...{ reviewed_by: ['Lan'], machine: { value: 58, low: 58, high: 58 } },
    });
    expect(figureOf(REVENUE!)).toMatchObject({ review: 'accepted', machine: null });
  });

  it('says first what it would do', async () => {
    fill(FOUNDED!, { review: 'rejected' });
    const { decisions } = await importIt({ dryRun: true });
    expect(decisions).toMatchObject([{ figure: { quote: FOUNDED }, entry: { action: 'reject', via: 'workbook' } }]);
    expect(readJournal(join(cwd, 'out'))).toEqual([]);
  });

  it('adds nothing the second time, before a rerun, after it, and from the new workbook', async () => {
    fill(FOUNDED!, { corrected_value: 85, comment: 'xem bài gốc' });
    fill(REVENUE!, { comment: 'chưa rõ' });
    await importIt();
    expect(await importIt()).toMatchObject({ decisions: [], known: 2, refusals: [] });
    const edited = readFileSync(file());
    await run();
    expect(await importIt()).toMatchObject({ decisions: [], known: 0, refusals: [] });
    writeFileSync(file(), edited);
    expect(await importIt()).toMatchObject({ decisions: [], refusals: [] });
    expect(readJournal(join(cwd, 'out'))).toHaveLength(2);
  });

  it('takes a second reviewer’s word beside the first', async () => {
    fill(FOUNDED!, { corrected_value: 85 });
    await importIt();
    expect((await importIt({ reviewer: 'Minh' })).decisions).toHaveLength(1);
    await run();
    expect(figureOf(FOUNDED!)).toMatchObject({ reviewed_by: ['Lan', 'Minh'], value: 85 });
  });

  it('finds rows wherever sorting, filtering and moved columns have put them', async () => {
    editFigures(file(), (rows) =>
      rows
        .map((row) => Object.fromEntries(Object.entries(row).reverse()))
        .map((row) => (row['quote'] === FOUNDED ? { ...row, review: 'accepted' } : row))
        .filter(({ quote }) => quote !== REVENUE)
        .reverse(),
    );
    const { decisions, refusals } = await importIt();
    expect(decisions.map(({ figure }) => figure.quote)).toEqual([FOUNDED]);
    expect(refusals).toEqual([]);
  });

  it('takes digits that a program has turned into numbers, and empties a field at a dash', async () => {
    editFigures(file(), (rows) => rows.map((row) => (row['period'] === '2024' ? { ...row, period: 2024 } : row)));
    fill(FOUNDED!, { corrected_period: 2023, corrected_place: '–' });
    await importIt();
    await run();
    expect(figureOf(FOUNDED!)).toMatchObject({ period: '2023', place: null, place_text: null, province_2025: null });
  });

  it('makes a range of a number, and a number of a range', async () => {
    fill(FOUNDED!, { corrected_bound: 'range', corrected_low: 50, corrected_high: 60 });
    fill(REVENUE!, { corrected_bound: 'at_least' });
    await importIt();
    await run();
    expect(figureOf(FOUNDED!)).toMatchObject({ value: null, low: 50, high: 60, bound: 'range' });
    expect(figureOf(REVENUE!)).toMatchObject({ value: 2.7e9, low: 2.7e9, high: null, bound: 'at_least' });
  });

  it('gives a figure other words of its sentence', async () => {
    fill(REVENUE!, { corrected_quote: '2,7 tỷ đồng' });
    await importIt();
    await run();
    const figure = figureOf('2,7 tỷ đồng');
    expect(figure).toMatchObject({ number_text: '2,7', unit_text: 'tỷ đồng', machine: { quote: REVENUE } });
    expect(figure.end - figure.start).toBe('2,7 tỷ đồng'.length);
  });
});

describe('a row that does not fit is refused, with its number and why', () => {
  it.each<[string, Cells, object]>([
    ['an unknown choice', { review: 'ok' }, { code: 'unknown_review', found: 'ok' }],
    ['a correction without a value', { review: 'corrected' }, { code: 'nothing_corrected' }],
    ['a value that stands there already', { review: 'corrected', corrected_value: 58 }, { code: 'nothing_corrected' }],
    ['a rejection with a value', { review: 'rejected', corrected_value: 3 }, { code: 'also_corrected' }],
    ['a text for a number', { corrected_value: '1.234' }, { code: 'not_a_number', column: 'corrected_value' }],
    ['no period', { corrected_period: 'năm 2023' }, { code: 'not_a_period' }],
    ['a month that does not exist', { corrected_period: '2023-13' }, { code: 'not_a_period', found: '2023-13' }],
    ['no place', { corrected_place: 'Nghệ An' }, { code: 'not_a_place' }],
    ['a code that the study lacks', { corrected_indicator: 'profits' }, { code: 'not_a_code' }],
    ['a status that there is not', { corrected_status: 'planned' }, { code: 'not_a_code' }],
    ['a field that must not be empty', { corrected_bound: '-' }, { code: 'not_empty' }],
    ['an open range', { corrected_bound: 'range', corrected_low: 5, corrected_high: '-' }, { code: 'range_open' }],
    ['words that the sentence lacks', { corrected_quote: '59 HTX' }, { code: 'words_not_found' }],
    ['a cell edited in its place', { review: 'accepted', value: 85 }, { code: 'cell_edited', found: '85' }],
    ['another id', { review: 'accepted', id: 'f-000000000000' }, { code: 'unknown_figure' }],
    ['no id', { review: 'accepted', id: null }, { code: 'no_id' }],
    ['a comment without end', { comment: 'a'.repeat(5000) }, { code: 'comment_too_long' }],
  ])('%s', async (_, cells, refusal) => {
    fill(FOUNDED!, cells);
    const { decisions, refusals } = await importIt();
    const row = figures().findIndex(({ quote }) => quote === FOUNDED) + 2;
    expect(refusals).toMatchObject([{ where: `Figures ${row}`, ...refusal }]);
    expect(decisions).toEqual([]);
  });

  it('a figure judged in two rows, while the others are taken over', async () => {
    editFigures(file(), (rows) => {
      const row = rows.find(({ quote }) => quote === FOUNDED)!;
      return [{ ...row, review: 'accepted' }, { ...row, review: 'rejected' }, ...rows];
    });
    const { decisions, refusals } = await importIt();
    expect(decisions).toMatchObject([{ where: 'Figures 2' }]);
    expect(refusals).toMatchObject([{ where: 'Figures 3', code: 'judged_twice' }]);
  });

  it('the whole file where it is no workbook of ours', async () => {
    writeFileSync(file(), 'id,review\n');
    await expect(importIt()).rejects.toThrow(expect.objectContaining({ fault: 'no_workbook' }));
  });
});
