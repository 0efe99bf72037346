import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/audit/read-dataset.js';
import { verifyDataset } from '../../src/audit/verify/verify.js';
import { AnchoredText } from '../../src/dataset/anchored-text.js';
import { CodePoints } from '../../src/dataset/code-points.js';
import { readingOf } from '../../src/dataset/reading.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { readRun } from '../../src/export/read-run.js';
import { Journal } from '../../src/review/journal.js';
import { verifyDecisions } from '../../src/review/verify-decisions.js';
import { runBatch } from '../../src/run/batch.js';
import { ARTICLES, contentsOf, put, workspace } from './workspace.js';

const ARTICLE = 'bai/nghe-an.txt';

async function extract(cwd: string) {
  await runBatch({ inputs: ['bai'], output: 'out', pipelines: [{ name: 'cooperatives' }], cwd });
  return readDataset(join(cwd, 'out'));
}

async function correct(cwd: string, figure: FigureRecord, field: 'value' | 'status', value: number | string) {
  const points = new CodePoints(ARTICLES[ARTICLE]!);
  const { document: path, id, rule, confidence } = figure;
  const { documents } = readDataset(join(cwd, 'out'));
  const journal = await Journal.open(join(cwd, 'out'));
  await journal.append([
    {
      ...{ action: 'correct', reviewer: 'Lan', via: 'page', why: null, figure: id },
      document: { path, sha256: documents.find((one) => one.path === path)!.sha256 },
      anchor: new AnchoredText(points).anchor(figure, { start: figure.sentence_start, end: figure.sentence_end }),
      seen: { ...readingOf(figure), rule, confidence },
      changes: [{ field, old: figure[field], new: value }],
    },
  ]);
  await journal.close();
}

const founded = ({ figures }: { figures: readonly FigureRecord[] }) =>
  figures.find(({ document, quote }) => document === ARTICLE && quote === '58 HTX')!;

describe('a check', () => {
  const verify = async (cwd: string) => {
    const { mismatches } = await verifyDataset(join(cwd, 'out'));
    const decisions = await verifyDecisions(join(cwd, 'out'));
    return { codes: [...mismatches, ...decisions.mismatches].map(({ code }) => code), waiting: decisions.waiting };
  };
  const edit = (cwd: string, file: string, from: string, to: string) => {
    const path = join(cwd, 'out', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };

  it('finds all in order after corrections, and says which decisions wait', async () => {
    const cwd = workspace();
    await correct(cwd, founded(await extract(cwd)), 'value', 85);
    expect(await verify(cwd)).toEqual({ codes: [], waiting: 1 });
    await extract(cwd);
    expect(await verify(cwd)).toEqual({ codes: [], waiting: 0 });
  });

  it('notices a reviewed value that was changed by hand, and a journal that was', async () => {
    const cwd = workspace();
    await correct(cwd, founded(await extract(cwd)), 'status', 'norm');
    await extract(cwd);
    edit(cwd, 'figures.jsonl', '"status":"norm"', '"status":"target"');
    expect((await verify(cwd)).codes).toContain('review_differs');
    edit(cwd, 'decisions.jsonl', '"new":"norm"', '"new":"target"');
    expect((await verify(cwd)).codes).toContain('journal_changed');
  });
});

describe('a rerun', () => {
  it('applies decisions, keeps what the program read, and draws facts from the corrected figures', async () => {
    const cwd = workspace();
    await correct(cwd, founded(await extract(cwd)), 'value', 85);
    const dataset = await extract(cwd);
    const figure = founded(dataset);
    expect(figure).toMatchObject({ value: 85, review: 'corrected', reviewed_by: ['Lan'], machine: { value: 58 } });
    expect(dataset.facts.find(({ figures }) => figures.includes(figure.id))).toMatchObject({ value: 85 });
    expect(readRun(join(cwd, 'out')).review).toMatchObject({ decisions: 1, figures: { corrected: 1 }, orphaned: [] });
  });

  it('finds them in an article that was saved anew in another encoding, and gives the same as before', async () => {
    const cwd = workspace();
    await correct(cwd, founded(await extract(cwd)), 'status', 'norm');
    const text = `Chuyên mục: Kinh tế\r\n\r\n${ARTICLES[ARTICLE]}`.normalize('NFD');
    put(cwd, { [ARTICLE]: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]) });
    expect(founded(await extract(cwd))).toMatchObject({ status: 'norm', review: 'corrected' });
    const before = contentsOf(join(cwd, 'out'));
    await extract(cwd);
    expect(contentsOf(join(cwd, 'out'))).toEqual(before);
  });

  it('reports a decision whose words are gone', async () => {
    const cwd = workspace();
    await correct(cwd, founded(await extract(cwd)), 'value', 85);
    put(cwd, { [ARTICLE]: ARTICLES[ARTICLE]!.replace('thành lập mới', 'có thêm') });
    expect(founded(await extract(cwd))).toMatchObject({ value: 58, review: null });
    expect(readRun(join(cwd, 'out')).review!.orphaned).toMatchObject([
      { reviewer: 'Lan', document: ARTICLE, quote: '58 HTX', doubt: 'words_changed' },
    ]);
  });
});
