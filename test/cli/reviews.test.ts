import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/review/journal.js';
import { editFigures } from '../review/spreadsheet.js';
import { workspace } from '../run/workspace.js';
import { solieu } from './terminal.js';

const VIETNAMESE = { LANG: 'vi_VN.UTF-8' };

/** A dataset whose workbook a reviewer has filled: one figure corrected, all others accepted. */
async function filled(): Promise<string> {
  const cwd = workspace();
  await solieu(['extract', 'bai', '-q'], { cwd });
  editFigures(join(cwd, 'output', 'solieu.xlsx'), (rows) =>
    rows.map((row) => (row['quote'] === '58 HTX' ? { ...row, corrected_value: 85 } : { ...row, review: 'accepted' })),
  );
  return cwd;
}

const importIt = (cwd: string, ...more: string[]) =>
  solieu(['import-review', 'output/solieu.xlsx', '--reviewer', 'Lan', ...more], { cwd });

describe('import-review', () => {
  it('says first what it would do, then does it, then finds nothing new', async () => {
    const cwd = await filled();
    const dry = await importIt(cwd, '--dry-run');
    expect(dry.exit).toBe(0);
    expect(dry.out).toMatch(/^Figures \d+ {2}58 HTX {2}corrected: value 58 → 85; low 58 → 85; high 58 → 85$/m);
    expect(dry.err).toContain('Nothing was written.');
    expect(readJournal(join(cwd, 'output'))).toEqual([]);
    const done = await importIt(cwd);
    expect(done.out).toBe(dry.out);
    expect(done.err).toMatch(/run “solieu extract … -o output” again/);
    const again = await importIt(cwd);
    expect(again.out).toBe('');
    expect(again.err).toMatch(/Saved decisions of Lan: 0; there before \d+/);
  });

  it('names each row that it refuses, in the language of the reviewer, and exits with 3', async () => {
    const cwd = await filled();
    editFigures(join(cwd, 'output', 'solieu.xlsx'), (rows) => [{ ...rows[0]!, id: 'f-000000000000' }, ...rows]);
    const { exit, err } = await solieu(['import-review', 'output/solieu.xlsx'], { cwd, environment: VIETNAMESE });
    expect(exit).toBe(3);
    expect(err).toContain('Figures 2 f-000000000000: bộ dữ liệu không có số liệu f-000000000000');
  });

  it('gives its plan to programs', async () => {
    const cwd = await filled();
    const plan = JSON.parse((await importIt(cwd, '--dry-run', '--json')).out);
    expect(plan).toMatchObject({ dry_run: true, reviewer: 'Lan', refused: [], known: 0 });
    expect(plan.decisions[0]).toMatchObject({ where: expect.stringMatching(/^Figures \d+$/), via: 'workbook' });
  });

  it('refuses a file that is no workbook', async () => {
    const { exit, err } = await solieu(['import-review', 'bai/nghe-an.txt', '-o', 'output'], { cwd: await filled() });
    expect(exit).toBe(1);
    expect(err).toContain('This is not a workbook of solieu');
  });
});

describe('extract', () => {
  it('says what it made of decisions', async () => {
    const cwd = await filled();
    await importIt(cwd);
    const { err } = await solieu(['extract', 'bai'], { cwd });
    expect(err).toMatch(/figures reviewed \(\d+ accepted, 1 corrected, 0 rejected\)/);
    const verified = await solieu(['verify'], { cwd });
    expect(verified).toMatchObject({ exit: 0, out: '' });
  });
});

describe('diff', () => {
  it('tells what changed and why', async () => {
    const cwd = await filled();
    await importIt(cwd);
    await solieu(['extract', 'bai', '-o', 'old', '-q'], { cwd });
    await solieu(['extract', 'bai', '-q'], { cwd });
    const { exit, out, err } = await solieu(['diff', 'old', 'output'], { cwd });
    expect(exit).toBe(0);
    expect(out).toMatch(/~ 58 HTX {2}value 58 → 85;.* review – → corrected {2}\(by review\)/);
    expect(err).toContain('The rules are the same.');
    const vi = await solieu(['diff', 'old', 'old'], { cwd, environment: VIETNAMESE });
    expect(vi.err).toContain('Không có số liệu nào khác nhau.');
  });
});

describe('evaluate --reviews', () => {
  it('scores the rules on what was judged, with the interval', async () => {
    const cwd = await filled();
    await importIt(cwd);
    const { exit, out } = await solieu(['evaluate', '--reviews', 'output'], { cwd });
    expect(exit).toBe(0);
    expect(out).toMatch(/Judged \d+ figures of the program/);
    expect(out).toMatch(/Precision \d+\.\d%, 95 % interval \(Wilson\) /);
    expect(out).toMatch(/^value +1$/m);
  });

  it('estimates by a random sample, the same for the same seed', async () => {
    const cwd = await filled();
    const sample = (seed: string) =>
      solieu(['evaluate', '--reviews', 'output', '--sample', '2', '--seed', seed, '--json'], { cwd });
    const [one, same] = [JSON.parse((await sample('a')).out), JSON.parse((await sample('a')).out)];
    expect(one.sample).toMatchObject({ size: 2, seed: 'a', open: expect.any(Array) });
    expect(one.sample.open).toHaveLength(2);
    expect(same).toEqual(one);
  });

  it('exports annotations that the program is scored with', async () => {
    const cwd = await filled();
    await importIt(cwd);
    const { err } = await solieu(['evaluate', '--reviews', 'output', '--export-gold', 'gold'], { cwd });
    expect(err).toContain('solieu evaluate gold --text .');
    const files = readdirSync(join(cwd, 'gold'));
    expect(files.length).toBeGreaterThan(1);
    expect(JSON.parse(readFileSync(join(cwd, 'gold', files[0]!), 'utf8'))).toHaveProperty('sha256');
    const scored = JSON.parse((await solieu(['evaluate', 'gold', '--text', '.', '--json'], { cwd })).out);
    expect(scored.detection).toMatchObject({ precision: 1, recall: 1 });
    expect(scored.strict.correct).toBe(scored.detection.correct - 1);
  });

  it('needs something to score with', async () => {
    const { exit, err } = await solieu(['evaluate', 'test/gold/seeds']);
    expect(exit).toBe(2);
    expect(err).toContain('--reviews');
  });
});
