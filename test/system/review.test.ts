/** Corrections made in the programs of others, through a changed rule and changed articles: each is there, or told as lost. */
import { cpSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDataset } from '../../src/audit/read-dataset.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { readRun } from '../../src/export/read-run.js';
import { PIPELINES } from '../../src/pipeline/definitions.js';
import { readJournal } from '../../src/review/journal.js';
import { solieu } from '../cli/terminal.js';
import { put, workspace } from '../run/workspace.js';
import { convert, run } from './programs.js';

// An office suite takes its time to start.
vi.setConfig({ hookTimeout: 120_000 });

const ARTICLES = {
  'bai/nghe-an.txt':
    'Nghệ An phát triển hợp tác xã\n\nNăm 2024, tỉnh Nghệ An thành lập mới 58 HTX. Doanh thu bình quân một HTX đạt 2,7 tỷ đồng/năm.\n',
  'bai/son-la.txt':
    'Sơn La: kinh tế tập thể khởi sắc\n\nĐến nay, tỉnh Sơn La có 912 hợp tác xã với 41.350 thành viên. Năm 2024 giải thể 17 HTX.\n',
  'bai/an-giang.txt': 'Lúa được mùa\n\nNăm 2023, sản lượng lúa của tỉnh An Giang đạt 4,1 triệu tấn, tăng 2,3%.\n',
};

const EDITS = {
  '58 HTX': { corrected_value: 85, comment: 'xem biểu 3' },
  '2,7 tỷ đồng/năm': { review: 'accepted' },
  '912 hợp tác xã': { review: 'corrected', corrected_status: 'estimate', corrected_period: '2023-12' },
  '17 HTX': { review: 'rejected' },
  '4,1 triệu tấn': { corrected_quote: 'sản lượng lúa của tỉnh An Giang đạt 4,1 triệu tấn' },
  '2,3%': { corrected_baseline: '2022' },
};

let cwd: string;
const file = () => join(cwd, 'output', 'solieu.xlsx');
const extract = () => solieu(['extract', 'bai', '-p', './domain/cooperatives', '-q'], { cwd });
const figures = () => readDataset(join(cwd, 'output')).figures;
const edit = () => run('openpyxl', [script('workbook-edit.py'), file(), JSON.stringify(EDITS)]);

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** What stands in the dataset for each edit. */
function corrected(): Record<string, Partial<FigureRecord> | undefined> {
  const found = new Map(figures().map((figure) => [plain(figure.machine?.quote ?? figure.quote), figure]));
  return Object.fromEntries(Object.keys(EDITS).map((quote) => [quote, found.get(quote)]));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}

beforeEach(async () => {
  cwd = workspace(ARTICLES);
  cpSync(join(PIPELINES, 'cooperatives'), join(cwd, 'domain/cooperatives'), { recursive: true });
  expect(await extract()).toMatchObject({ exit: 0, err: '' });
});

const APPLIED = {
  '58 HTX': { review: 'corrected', value: 85, low: 85, comment: 'xem biểu 3' },
  '2,7 tỷ đồng/năm': { review: 'accepted', value: 2.7e9, indicator: 'average_revenue' },
  '912 hợp tác xã': { review: 'corrected', status: 'estimate', period: '2023-12' },
  '17 HTX': { review: 'rejected' },
  '4,1 triệu tấn': { review: 'corrected', number_text: expect.any(String) },
  '2,3%': { review: 'corrected', baseline: '2022' },
};

describe.each([
  ['openpyxl', () => {}],
  [
    'LibreOffice',
    () => {
      convert(file(), 'xlsx:Calc MS Excel 2007 XML', join(cwd, 'saved'));
      renameSync(join(cwd, 'saved', 'solieu.xlsx'), file());
    },
  ],
])('a workbook sorted, filtered and saved by %s', (_, saveAgain) => {
  beforeEach(() => {
    edit();
    saveAgain();
  });

  it('comes back whole, and once', async () => {
    const { exit, err } = await solieu(['import-review', 'output/solieu.xlsx', '--reviewer', 'Lan'], { cwd });
    expect({ exit, err }).toMatchObject({ exit: 0, err: expect.stringContaining('Saved decisions of Lan: 6;') });
    const again = await solieu(['import-review', 'output/solieu.xlsx', '--reviewer', 'Lan'], { cwd });
    expect(again.err).toContain('Saved decisions of Lan: 0;');
    await extract();
    expect(corrected()).toMatchObject(APPLIED);
    expect(await solieu(['verify'], { cwd })).toMatchObject({ exit: 0, out: '' });
  });
});

it('corrections outlive a changed rule and changed articles, or are told as lost', async () => {
  edit();
  await solieu(['import-review', 'output/solieu.xlsx', '--reviewer', 'Lan'], { cwd });
  const rules = join(cwd, 'domain/cooperatives/indicators.yaml');
  put(cwd, {
    // The rules call average revenue by another name.
    'domain/cooperatives/indicators.yaml': readFileSync(rules, 'utf8').replace(
      /- doanh thu bình quân\n(?:.*\n)*? {4}units/,
      '- doanh số bình quân\n    units',
    ),
    // Shifted and in another encoding, decomposed, and with another sentence.
    'bai/nghe-an.txt': Buffer.from(`\ufeffTrang chủ | Kinh tế\r\n\r\n${ARTICLES['bai/nghe-an.txt']}`, 'utf16le'),
    'bai/son-la.txt': ARTICLES['bai/son-la.txt'].normalize('NFD'),
    'bai/an-giang.txt': ARTICLES['bai/an-giang.txt'].replace('đạt', 'ước đạt'),
  });
  const { err } = await solieu(['extract', 'bai', '-p', './domain/cooperatives'], { cwd });
  const lost = readRun(join(cwd, 'output')).review!.orphaned;
  expect(lost.map(({ quote, doubt }) => [quote, doubt]).sort()).toEqual([
    ['2,3%', 'words_changed'],
    ['4,1 triệu tấn', 'words_changed'],
  ]);
  expect(err).toContain('bai/an-giang.txt “2,3%” (Lan): the article no longer says');
  const { '4,1 triệu tấn': rice, '2,3%': growth, ...kept } = corrected();
  expect(kept).toMatchObject(Object.fromEntries(Object.keys(kept).map((quote) => [quote, APPLIED[quote as never]])));
  expect(kept['2,7 tỷ đồng/năm']?.machine).toHaveProperty('indicator');
  expect([rice?.review, growth?.review]).toEqual([null, null]);
  expect(readJournal(join(cwd, 'output'))).toHaveLength(Object.keys(EDITS).length);
  expect(await solieu(['verify'], { cwd })).toMatchObject({ exit: 0, out: '' });
});
