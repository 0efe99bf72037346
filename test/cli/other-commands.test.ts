import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, rowsOf, workspace } from '../run/workspace.js';
import { solieu } from './terminal.js';

const SENTENCE = 'Năm 2024, tỉnh Nghệ An thành lập mới 58 HTX.';
const VIETNAMESE = { LANG: 'vi_VN.UTF-8' };

async function dataset(): Promise<string> {
  const cwd = workspace();
  await solieu(['extract', 'bai', '-q'], { cwd });
  return cwd;
}

describe('explain', () => {
  it('shows of a sentence each number, its rule, its fields and the words they rest on', async () => {
    const { exit, out, err } = await solieu(['explain', SENTENCE]);
    expect(exit).toBe(0);
    expect(out).toContain('thành lập mới [58 HTX].');
    expect(out).toMatch(/58 HTX {2}rule \S+ {2}f-[0-9a-f]{12}/);
    expect(out).toMatch(/unit +cooperative +“HTX” · the figure itself/);
    expect(out).toMatch(/period +2024 +“Năm 2024” · its sentence/);
    expect(out).toMatch(/2024 {2}not a figure: year or stage · period · /);
    expect(err).toBe('figures: 1, other numbers: 1\n');
  });

  it('speaks Vietnamese', async () => {
    const { out } = await solieu(['explain', SENTENCE], { environment: VIETNAMESE });
    expect(out).toMatch(/không phải số liệu: năm, giai đoạn/);
    expect(out).toMatch(/“Năm 2024” · cùng câu/);
  });

  it('marks figures by colour where there are colours', async () => {
    const { out } = await solieu(['explain', SENTENCE], { colours: true });
    expect(out).toContain('\x1b[1m\x1b[31m58 HTX\x1b[39m\x1b[22m');
  });

  it('shows a whole document with its lines', async () => {
    const { out } = await solieu(['explain', 'bai/nghe-an-2.md'], { cwd: workspace() });
    expect(out).toMatch(/^line 3$/m);
    expect(out).toContain('2.700 triệu đồng/năm');
    expect(out).toMatch(/12 {2}not a figure: document number/);
  });

  it('shows a figure of a dataset with what else states it', async () => {
    const cwd = await dataset();
    const rows = rowsOf(join(cwd, 'output/figures.jsonl'));
    const { id } = rows.find(({ quote }) => quote === '2,7 tỷ đồng/năm')!;
    const { exit, out } = await solieu(['explain', `${id}`], { cwd });
    expect(exit).toBe(0);
    expect(out).toContain('same fact: 2.700 triệu đồng/năm · bai/nghe-an-2.md');
  });

  it('gives JSON', async () => {
    const { out } = await solieu(['explain', SENTENCE, '--json', '-q']);
    expect(JSON.parse(out)).toMatchObject([{ line: 1, figures: [{ quote: '58 HTX' }], ledger: [{ quote: '2024' }] }]);
  });

  it.each([
    [['explain', 'bai/khong-co.txt'], /no such file[\s\S]*bai\/khong-co\.txt/],
    [['explain', 'f-000000000000'], /no figure with this id/],
    [['explain', 'f-000000000000', '-o', 'khac'], /no dataset here[\s\S]*khac/],
  ])('says what is wrong with %j', async (args, words) => {
    const { exit, out, err } = await solieu(args, { cwd: await dataset() });
    expect(exit).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(words);
  });

  it('says why a document cannot be read', async () => {
    const { exit, err } = await solieu(['explain', 'rong.txt'], { cwd: workspace({ 'rong.txt': '' }) });
    expect(exit).toBe(1);
    expect(err).toContain('nothing in it to read');
  });
});

describe('verify', () => {
  it('says that all is well', async () => {
    const { exit, out, err } = await solieu(['verify'], { cwd: await dataset() });
    expect(exit).toBe(0);
    expect(out).toBe('');
    expect(err).toContain('Everything agrees with the sources.');
  });

  it('prints each mismatch as a line and ends with 1', async () => {
    const cwd = await dataset();
    const file = join(cwd, 'output/figures.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(',58,58,58,', ',59,58,58,'));
    put(cwd, { 'bai/huyen/la-so.txt': 'Năm 2025, sản lượng lúa đạt 5 triệu tấn.' });
    const { exit, out, err } = await solieu(['verify'], { cwd });
    expect(exit).toBe(1);
    const [first, second, ...rest] = out.trimEnd().split('\n');
    expect(first).toMatch(/^bai\/huyen\/la-so\.txt: the source has changed/);
    expect(second).toMatch(/^figures\.csv:\d+ f-\w+: is “.*59.*”, should be “.*58.*”$/);
    expect(rest).toEqual([]);
    expect(err).toContain('Mismatches: 2');
  });

  it('gives JSON', async () => {
    const cwd = await dataset();
    const { out } = await solieu(['verify', '--json', '-q'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ mismatches: [], counts: { documents: 3 } });
  });
});

describe('evaluate', () => {
  const EXAMPLE = resolve('test/evaluate/scorer-example');
  const args = ['evaluate', join(EXAMPLE, 'gold'), '--text', join(EXAMPLE, 'text')];

  it('prints totals and a table each for fields, rules and indicators', async () => {
    const { exit, out } = await solieu(args);
    expect(exit).toBe(0);
    expect(out).toMatch(/^documents 2, gold figures 15/);
    expect(out).toMatch(/^measure +precision +recall +F1$/m);
    expect(out).toMatch(/^field +judged +right +read where gold is silent$/m);
    expect(out).toMatch(/^rule +read +are figures +every field right$/m);
    expect(out).toMatch(/^new_establishments +1 +\d/m);
  });

  it('gives JSON, with every pair on request', async () => {
    const { comparisons, ...totals } = JSON.parse((await solieu([...args, '--json', '-v'])).out);
    expect(comparisons).toHaveLength(2);
    expect(JSON.parse((await solieu([...args, '--json'])).out)).toEqual(totals);
  });

  it('refuses another text than the annotated one', async () => {
    const cwd = workspace({ 'text/htx.txt': 'Năm 2024', 'text/y-te.txt': 'Năm 2024' });
    const { exit, err } = await solieu(['evaluate', join(EXAMPLE, 'gold'), '--text', 'text'], { cwd });
    expect(exit).toBe(1);
    expect(err).toContain('not the text that was annotated');
  });
});

describe('pipeline', () => {
  it('lists what there is', async () => {
    const { exit, out } = await solieu(['pipeline', 'list'], { environment: VIETNAMESE });
    expect(exit).toBe(0);
    expect(out).toMatch(/^cooperatives +phiên bản \d+ +Kinh tế tập thể/m);
  });

  it('checks the examples of a definition', async () => {
    const { exit, out, err } = await solieu(['pipeline', 'check', 'cooperatives']);
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(err).toMatch(/^cooperatives: all examples hold \(\d+\)\.\n$/);
  });

  it('says where a definition is wrong', async () => {
    const cwd = workspace({ 'rieng/pipeline.yaml': 'name: rieng\nversion: hai\n' });
    const { exit, err } = await solieu(['pipeline', 'check', './rieng'], { cwd });
    expect(exit).toBe(2);
    expect(err).toMatch(/version[\s\S]*pipeline\.yaml:2/);
  });
});
