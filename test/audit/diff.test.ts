import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffDatasets } from '../../src/audit/diff/diff-datasets.js';
import { diffFigures } from '../../src/audit/diff/diff-figures.js';
import { ADDED, type FigureRecord } from '../../src/dataset/records.js';
import type { DocumentRows } from '../../src/dataset/to-rows.js';
import { runBatch } from '../../src/run/batch.js';
import { documentOf, figure, type Source } from '../export/sample-source.js';
import { ARTICLES, put, workspace } from '../run/workspace.js';

const SENTENCE = 'Năm 2024, tỉnh thành lập mới 58 HTX, giải thể 12 HTX cũ.';
const SOURCE: Source = { path: 'bai/a.txt', text: `Kinh tế tập thể\n${SENTENCE}` };
const SHIFTED: Source = { path: 'bai/a.txt', text: `10:24\n${SOURCE.text.normalize('NFD')}` };

const founded = (source = SOURCE, claim: Partial<FigureRecord> = {}) => {
  const isShifted = source === SHIFTED;
  return figure(source, [isShifted ? SENTENCE.normalize('NFD') : SENTENCE, '58 HTX', '58', 'HTX'], {
    value: 58,
    status: 'actual',
    ...claim,
  });
};
const rows = (figures: FigureRecord[], source = SOURCE): DocumentRows => ({
  document: documentOf(source, { sha256: (source === SOURCE ? 'ab' : 'cd').repeat(32) }),
  figures,
  ledger: [],
});

const diff = (old: FigureRecord[], now: FigureRecord[], source = SOURCE, rules = true) =>
  diffFigures(rows(old), rows(now, source), { rules }).map(({ kind, causes, fields }) => [
    kind,
    ...causes,
    ...fields.map(({ field, old: before, new: after, cause }) => `${field}: ${before} > ${after} ${cause}`),
  ]);

describe('a figure of the same text', () => {
  it('that is the same is not told', () => {
    expect(diff([founded()], [founded()])).toEqual([]);
  });

  it('has come or gone by the rules', () => {
    expect(diff([], [founded()])).toEqual([['appeared', 'rules']]);
    expect(diff([founded()], [])).toEqual([['vanished', 'rules']]);
  });

  it('has been added by a reviewer', () => {
    expect(diff([], [founded(SOURCE, { rule: ADDED, review: 'accepted' })])).toEqual([['appeared', 'review']]);
  });

  it('has changed by the rules, by review, or by both', () => {
    expect(diff([founded()], [founded(SOURCE, { status: 'target' })])).toEqual([
      ['changed', 'rules', 'status: actual > target rules'],
    ]);
    const corrected = founded(SOURCE, { value: 85, low: 58, high: 58, review: 'corrected', machine: { value: 58 } });
    expect(diff([founded()], [corrected])).toEqual([
      ['changed', 'review', 'value: 58 > 85 review', 'review: null > corrected review'],
    ]);
    expect(diff([founded()], [{ ...corrected, status: 'target' }])).toContainEqual([
      ...['changed', 'review', 'rules', 'value: 58 > 85 review', 'status: actual > target rules'],
      'review: null > corrected review',
    ]);
    expect(diff([corrected], [founded()])).toContainEqual(
      expect.arrayContaining(['value: 85 > 58 review', 'review: corrected > null review']),
    );
  });
});

describe('a figure of an article that was changed', () => {
  it('is found again by its sentence', () => {
    expect(diff([founded()], [founded(SHIFTED)], SHIFTED)).toEqual([]);
  });

  it('has come, gone or changed by the text where the rules are the same', () => {
    expect(diff([], [founded(SHIFTED)], SHIFTED, false)).toEqual([['appeared', 'text']]);
    expect(diff([founded()], [founded(SHIFTED, { period: '2023' })], SHIFTED, false)).toEqual([
      ['changed', 'text', 'period: null > 2023 text'],
    ]);
  });

  it('leaves open which of the two it was, unless its sentence was there before', () => {
    expect(diff([], [founded(SHIFTED)], SHIFTED)).toEqual([['appeared', 'text_or_rules']]);
    const other = figure(SHIFTED, [SENTENCE.normalize('NFD'), '12 HTX', '12', 'HTX'], { value: 12 });
    expect(diff([founded()], [founded(SHIFTED), other], SHIFTED)).toEqual([['appeared', 'rules']]);
  });
});

it('two folders differ by their documents, too', async () => {
  const cwd = workspace();
  const extract = () => runBatch({ inputs: ['bai'], output: 'out', pipelines: [{ name: 'cooperatives' }], cwd });
  await extract();
  cpSync(join(cwd, 'out'), join(cwd, 'old'), { recursive: true });
  const compare = () => diffDatasets(join(cwd, 'old'), join(cwd, 'out'));
  expect(compare()).toMatchObject({ changes: [], added: [], removed: [], edited: [], program: false, pipeline: false });

  put(cwd, {
    'bai/nghe-an.txt': ARTICLES['bai/nghe-an.txt']!.replace('58', '63'),
    'bai/moi.txt': 'Năm 2024, tỉnh Sơn La thành lập mới 5 HTX nông nghiệp.\n',
  });
  await extract();
  const { changes, ...documents } = compare();
  expect(documents).toMatchObject({ added: ['bai/moi.txt'], removed: [], edited: ['bai/nghe-an.txt'] });
  const told = changes.map(({ kind, figure: { quote }, causes }) => `${kind} ${quote} ${causes.join()}`);
  expect(told.sort()).toEqual(['appeared 5 HTX text', 'appeared 63 HTX text', 'vanished 58 HTX text']);
});
