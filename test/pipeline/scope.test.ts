/** Which figures a pipeline's definition lets an indicator or a subject have. */
import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractText } from '../../src/run/extract-document.js';
import { type FileName, pipelinesWith, rewritten } from './temporary-pipeline.js';

/** Indicator and subject of a text's figures, as a pipeline with some changed files reads them. */
async function readWith(changes: Partial<Record<FileName, string>>, text: string) {
  const pipeline = await loadPipeline('bees', pipelinesWith(changes));
  return extractText(text, pipeline).figures.map(({ quote, indicator, subject }) => ({ quote, indicator, subject }));
}

function settings(line: string): Partial<Record<FileName, string>> {
  return { 'pipeline.yaml': rewritten('pipeline.yaml', 'version: 1', `version: 1\n${line}`) };
}

describe('the texts of a pipeline', () => {
  const STRANGE = 'Công ty thu 14 tấn mật.';

  it('are all texts, unless it says otherwise', async () => {
    expect(await readWith({}, STRANGE)).toMatchObject([{ indicator: 'honey' }]);
  });

  it.each([
    [STRANGE, null],
    ['Tổ nuôi ong thu 14 tấn mật.', 'honey'],
    [`Tổ nuôi ong A họp. Tổ nuôi ong B họp. Tổ nuôi ong C họp. ${STRANGE}`, 'honey'],
    [`Tổ nuôi ong A họp. ${STRANGE}`, null],
  ])('may be those that speak of its subjects: “%s”', async (text, indicator) => {
    expect(await readWith(settings('texts: subjects'), text)).toMatchObject([{ indicator }]);
  });
});

describe('the reach of a pipeline', () => {
  const BEHIND = 'Thu 14 tấn mật.';
  const BEFORE_A_MARK = 'Mật ong được mùa, cả huyện thu 14 tấn.';

  it.each([
    ['label', BEFORE_A_MARK, null],
    ['beside', BEHIND, 'honey'],
    ['beside', BEFORE_A_MARK, null],
    ['clause', BEFORE_A_MARK, 'honey'],
  ])('%s reads “%s” as %s', async (reach, text, indicator) => {
    expect(await readWith(settings(`reach: ${reach}`), text)).toMatchObject([{ indicator }]);
  });
});

describe('a subject', () => {
  const WITH_INDICATORS = {
    'subjects.yaml': rewritten(
      'subjects.yaml',
      'phrases: [tổ nuôi ong]',
      'phrases: [tổ nuôi ong]\n    indicators: [honey]',
    ),
  };

  it('is given to figures of the indicators that it can have', async () => {
    const read = await readWith(WITH_INDICATORS, 'Các tổ nuôi ong thu 14 tấn mật.');
    expect(read).toMatchObject([{ indicator: 'honey', subject: 'bee_group' }]);
  });

  it.each([
    ['Các tổ nuôi ong có 1.200 thùng ong.', 'hives'],
    ['Các tổ nuôi ong vay 40 triệu đồng.', null],
  ])('is given to no others: “%s”', async (text, indicator) => {
    expect(await readWith(WITH_INDICATORS, text)).toMatchObject([{ indicator, subject: null }]);
    if (indicator) expect(await readWith({}, text)).toMatchObject([{ indicator, subject: 'bee_group' }]);
  });

  it('is whom a unit of its name counts', async () => {
    const units = rewritten(
      'units.yaml',
      '[thùng ong]',
      '[thùng ong]\n  - unit: bee_group\n    phrases: [tổ nuôi ong]',
    );
    expect(await readWith({ 'units.yaml': units }, 'Cả huyện có 12 tổ nuôi ong.')).toMatchObject([
      { quote: '12 tổ nuôi ong', subject: 'bee_group' },
    ]);
  });
});

describe('a plausible range', () => {
  const RANGE = {
    'indicators.yaml': rewritten('indicators.yaml', 'units: [t]', 'units: [t]\n    range: { min: 1, max: 500 }'),
  };

  it.each([
    ['Các tổ nuôi ong thu 14 tấn mật.', false],
    ['Các tổ nuôi ong thu 14.000 tấn mật.', true],
    ['Các tổ nuôi ong thu từ 400 - 600 tấn mật.', true],
    ['Sản lượng mật ong tăng 1.200 tấn.', false],
  ])('flags a level outside it: “%s”', async (text, flagged) => {
    const { figures } = extractText(text, await loadPipeline('bees', pipelinesWith(RANGE)));
    expect(figures).toMatchObject([{ indicator: 'honey' }]);
    expect(figures[0]!.flags.includes('implausible')).toBe(flagged);
  });
});
