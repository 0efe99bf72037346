import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../src/export/read-run.js';
import { put, rowsOf, workspace } from '../run/workspace.js';
import { solieu } from './terminal.js';

const ARTICLE = {
  'bai.txt': 'Kinh tế tỉnh Nghệ An\n\nNăm 2024, tỉnh Nghệ An thành lập mới 58 HTX. Tỷ lệ hộ nghèo còn 3,1%.\n',
};

describe('-p', () => {
  it.each([
    [['-p', 'cooperatives', '-p', 'socio-economic']],
    [['-p', 'cooperatives,socio-economic']],
    [['-p', 'cooperatives,socio-economic', '-p', 'cooperatives']],
  ])('%j reads with several at once, and run.json names them', async (options) => {
    const cwd = workspace(ARTICLE);
    expect((await solieu(['extract', 'bai.txt', ...options, '-q'], { cwd })).exit).toBe(0);
    const figures = rowsOf(join(cwd, 'output/figures.jsonl'));
    expect(figures.map(({ indicator }) => indicator)).toEqual(['new_establishments', 'poverty_rate']);
    const { pipeline } = readRun(join(cwd, 'output'));
    expect(pipeline.parts.map(({ name }) => name)).toEqual(['cooperatives', 'socio-economic']);
  });

  it('says what is near to a name that there is not', async () => {
    const call = await solieu(['extract', '--text', 'Có 3 HTX.', '-p', 'socio-economics']);
    expect(call.exit).toBe(2);
    expect(call.err).toMatch(/no pipeline “socio-economics”[\s\S]*Did you mean “socio-economic”/);
  });
});

describe('pipeline check', () => {
  it('checks several, and tells what they claim together', async () => {
    const { exit, out, err } = await solieu(['pipeline', 'check', 'cooperatives', 'socio-economic']);
    expect(exit).toBe(0);
    expect(out).toMatch(/Several definitions claim these phrases/);
    expect(out).toMatch(/“dư nợ” {2}outstanding_loans cooperatives\/indicators\.yaml:\d+ {2}outstanding_credit/);
    expect(err).toMatch(/^cooperatives: all examples hold[\s\S]*^socio-economic: all examples hold/m);
  });

  it('tells the fault, its place and what to do, in either language', async () => {
    const cwd = workspace({});
    mkdirSync(join(cwd, 'ong'));
    put(cwd, { 'ong/pipeline.yaml': 'name: ong\nversion: 1\nlable: { vi: Ong, en: Bees }\n' });
    const inEnglish = await solieu(['pipeline', 'check', './ong'], { cwd });
    const inVietnamese = await solieu(['pipeline', 'check', './ong', '--lang', 'vi'], { cwd });
    expect([inEnglish.exit, inVietnamese.exit]).toEqual([2, 2]);
    expect(inEnglish.err).toBe('Error: Unknown key “lable”.\n  ong/pipeline.yaml:3\n  Did you mean “label”?\n');
    expect(inVietnamese.err).toBe('Lỗi: Khóa lạ “lable”.\n  ong/pipeline.yaml:3\n  Có phải ý bạn là “label”?\n');
  });
});
