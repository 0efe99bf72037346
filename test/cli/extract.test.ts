import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLES, UNREADABLE, workspace } from '../run/workspace.js';
import { solieu } from './terminal.js';

const SENTENCE = 'Năm 2024, tỉnh Nghệ An thành lập mới 58 HTX, doanh thu bình quân đạt 2,7 tỷ đồng/năm.';
const VIETNAMESE = { LANG: 'vi_VN.UTF-8' };

describe('extract', () => {
  it('says what it wrote and what comes next, on stderr alone', async () => {
    const cwd = workspace();
    const { exit, out, err } = await solieu(['extract', 'bai', '-o', 'ketqua'], { cwd });
    expect(exit).toBe(0);
    expect(out).toBe('');
    expect(err).toContain('3 of 3 files');
    expect(err).toContain('Wrote the dataset to ketqua');
    expect(err).toContain('solieu verify ketqua');
    expect(existsSync(join(cwd, 'ketqua/solieu.xlsx'))).toBe(true);
  });

  it('names each input that it could not read, with why and what to do', async () => {
    const cwd = workspace({ ...ARTICLES, ...UNREADABLE });
    const { exit, err } = await solieu(['extract', 'bai', 'thieu.txt', '-q'], { cwd });
    expect(exit).toBe(3);
    expect(err).toMatch(/rong\.txt\n.*nothing in it to read\.\n.*Leave it out/);
    expect(err).toMatch(/anh\.txt\n.*not text but a PNG file\.\n.*save its text/);
    expect(err).toMatch(/tieng-anh\.txt\n.*not Vietnamese.*“eng”/);
    expect(err).toMatch(/hong\.txt\n.*UTF-8: the byte at offset 20 does not fit/);
    expect(err).toMatch(/thieu\.txt\n.*no such file/);
    expect(err).not.toContain('nghe-an');
  });

  it('names them in Vietnamese too', async () => {
    const cwd = workspace({ ...ARTICLES, ...UNREADABLE });
    const { err } = await solieu(['extract', 'bai'], { cwd, environment: VIETNAMESE });
    expect(err).toMatch(/anh\.txt\n.*Không phải văn bản mà là tệp PNG\.\n.*lưu phần chữ/);
    expect(err).toMatch(/hong\.txt\n.*UTF-8: byte ở vị trí 20 bị hỏng/);
    expect(err).toMatch(/tieng-anh\.txt\n.*Không phải tiếng Việt.*“eng”/);
    expect(err).not.toMatch(/\b(?:It is|Leave|Save|Could)\b/);
  });

  it('gives counts and what was left out as JSON', async () => {
    const cwd = workspace({ ...ARTICLES, ...UNREADABLE });
    const { exit, out } = await solieu(['extract', 'bai', '--json', '-q'], { cwd });
    expect(exit).toBe(3);
    const { output, counts, skipped } = JSON.parse(out);
    expect({ output, documents: counts.documents, skipped: skipped.length }).toEqual({
      output: 'output',
      documents: 3,
      skipped: 4,
    });
  });

  it('is silent with -q when all is well, wherever the option stands', async () => {
    const cwd = workspace();
    expect(await solieu(['extract', 'bai', '-q'], { cwd })).toEqual({ exit: 0, out: '', err: '' });
    expect(await solieu(['-q', 'extract', 'bai'], { cwd })).toEqual({ exit: 0, out: '', err: '' });
  });

  it('tells of unchanged documents, of a damaged cache and of edited files', async () => {
    const cwd = workspace();
    await solieu(['extract', 'bai'], { cwd });
    expect((await solieu(['extract', 'bai'], { cwd })).err).toContain('3 unchanged, not read again');
    writeFileSync(join(cwd, 'output/.solieu/cache.jsonl'), 'hỏng');
    writeFileSync(join(cwd, 'output/solieu.xlsx'), 'sửa');
    const { err } = await solieu(['extract', 'bai'], { cwd });
    expect(err).toContain('is damaged');
    expect(err).toMatch(/kept under a new name: output\/solieu-edited-\w{6}\.xlsx/);
  });

  it('does not replace a dataset by nothing', async () => {
    const cwd = workspace();
    await solieu(['extract', 'bai'], { cwd });
    const { exit, err } = await solieu(['extract', 'bia'], { cwd });
    expect(exit).toBe(1);
    expect(err).toContain('was left as it is');
  });

  it('refuses a folder that is somebody else’s', async () => {
    const cwd = workspace({ ...ARTICLES, 'output/figures.csv': 'của người khác' });
    const { exit, err } = await solieu(['extract', 'bai'], { cwd, environment: VIETNAMESE });
    expect(exit).toBe(1);
    expect(err).toMatch(/không do solieu tạo ra[\s\S]*output[\s\S]*-o/);
  });

  it('says what the system refuses', async () => {
    const cwd = workspace({ ...ARTICLES, ketqua: 'một tệp' });
    const { exit, err } = await solieu(['extract', 'bai', '-o', 'ketqua'], { cwd });
    expect(exit).toBe(1);
    expect(err).toMatch(/This is a file, not a folder/);
  });
});

describe('extract --text', () => {
  it('prints a table of the figures and names the other numbers', async () => {
    const { exit, out, err } = await solieu(['extract', '--text', SENTENCE]);
    expect(exit).toBe(0);
    expect(err).toBe('');
    const [header, first, second] = out.split('\n');
    expect(header).toMatch(/^Quote +Value +Unit/);
    expect(first).toMatch(/^58 HTX +58 {2}cooperative/);
    expect(second).toMatch(/^2,7 tỷ đồng\/năm +2,700,000,000 {2}VND\/year/);
    expect(header!.indexOf('Unit')).toBe(first!.indexOf('cooperative'));
    expect(out).toContain('Not figures: 2024 (year or stage)');
  });

  it('writes numbers and headings in Vietnamese', async () => {
    const { out } = await solieu(['extract', '--text', SENTENCE], { environment: VIETNAMESE });
    expect(out).toContain('2.700.000.000');
    expect(out).toMatch(/^Trích nguyên văn +Giá trị/);
  });

  it('fits a narrow terminal', async () => {
    const { out } = await solieu(['extract', '--text', SENTENCE], { width: 80 });
    const [header, ...rows] = out.split('\n\n')[0]!.split('\n');
    for (const line of [header, ...rows]) expect(line!.length).toBeLessThanOrEqual(80);
    expect(rows[1]).toContain('2,700,000,000');
  });

  it('prints JSON', async () => {
    const { out } = await solieu(['extract', '--text', SENTENCE, '--json']);
    const { figures, ledger } = JSON.parse(out);
    expect(figures).toMatchObject([{ value: 58 }, { value: 2.7e9 }]);
    expect(ledger).toMatchObject([{ quote: '2024', class: 'period' }]);
  });

  it('says so when there is no figure', async () => {
    const { exit, out } = await solieu(['extract', '--text', 'Không có gì ở đây.']);
    expect(exit).toBe(0);
    expect(out).toBe('There is no figure in this sentence.\n');
  });
});
