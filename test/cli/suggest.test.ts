import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, workspace } from '../run/workspace.js';
import { solieu } from './terminal.js';

const ARTICLES = {
  'bai/muoi-1.txt': 'Nghề muối Ninh Thuận\n\nSản lượng muối của tỉnh đạt 142.000 tấn. Tỉnh có 38 hồ chứa nước.\n',
  'bai/muoi-2.txt': 'Diêm dân được mùa\n\nNăm nay, sản lượng muối ước đạt 156.000 tấn. Cả vùng có 41 hồ chứa nước.\n',
  'bai/muoi-3.txt': 'Muối rớt giá\n\nTổng sản lượng muối là 97.500 tấn. Huyện có 12 hồ chứa nước đã cạn.\n',
};

async function dataset(articles: Readonly<Record<string, string>> = ARTICLES): Promise<string> {
  const cwd = workspace(articles);
  await solieu(['extract', 'bai', '-q'], { cwd });
  return cwd;
}

describe('suggest', () => {
  it('prints entries that, pasted, pass pipeline check and name the figures', async () => {
    const cwd = await dataset();
    const { exit, out, err } = await solieu(['suggest'], { cwd });
    expect(exit).toBe(0);
    expect(out).toMatch(/^ {2}# figures: 3, documents: 3\n {2}- id: san_luong_muoi$/m);
    expect(err).toMatch(/^Figures without an indicator: 6 of 6\.\nProposals: 2, for 6 figures\./);

    await solieu(['pipeline', 'new', './muoi', '-q'], { cwd });
    put(cwd, {
      'muoi/indicators.yaml': `indicators:\n${out}`,
      'muoi/subjects.yaml': 'subjects: []',
      'muoi/rules.yaml': 'rules: []',
    });
    expect(await solieu(['pipeline', 'check', './muoi', '-q'], { cwd })).toMatchObject({ exit: 0, out: '' });
    await solieu(['extract', 'bai', '-p', './muoi', '-o', 'lai', '-q'], { cwd });
    const again = await solieu(['suggest', 'lai', '-p', './muoi'], { cwd });
    expect(again).toMatchObject({ exit: 0, out: '' });
    expect(again.err).toMatch(/Every figure has its indicator/);
  });

  it('gives JSON', async () => {
    const { out } = await solieu(['suggest', '--json', '-q', '-n', '1'], { cwd: await dataset() });
    expect(JSON.parse(out)).toMatchObject({ figures: 6, unnamed: 6, proposals: [{ units: [expect.any(String)] }] });
    expect(JSON.parse(out).proposals).toHaveLength(1);
  });

  it('says what to do where nothing stands often enough', async () => {
    const { exit, out, err } = await solieu(['suggest', '--min', '9', '--lang', 'vi'], { cwd: await dataset() });
    expect([exit, out]).toEqual([0, '']);
    expect(err).toContain('6 trong 6 số liệu chưa có chỉ tiêu.');
    expect(err).toContain('--min 2');
  });

  it.each([
    [['suggest', 'khong-co'], 1, /no dataset here[\s\S]*khong-co/],
    [['suggest', '-n', '0'], 2, /whole number from 1/],
    [['suggest', '-p', 'cooperative'], 2, /Did you mean “cooperatives”/],
  ])('%j says what is wrong', async (args, exit, words) => {
    const call = await solieu(args, { cwd: await dataset() });
    expect(call.exit).toBe(exit);
    expect(call.err).toMatch(words);
  });

  it('leaves nothing behind but the dataset', async () => {
    const cwd = await dataset();
    await solieu(['suggest', join(cwd, 'output')], { cwd: workspace({}) });
    expect((await solieu(['verify'], { cwd })).exit).toBe(0);
  });
});
