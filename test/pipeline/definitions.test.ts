import { describe, expect, it } from 'vitest';
import { DefinitionError, UserError } from '../../src/core/errors.js';
import { listPipelines, loadPipeline } from '../../src/pipeline/load.js';
import { checkPipeline } from '../../src/run/check-pipeline.js';
import { type FileName, pipelinesWith, rewritten } from './temporary-pipeline.js';

/** What a fault in a definition is answered with. */
async function refusal(folder: string, name = 'bees'): Promise<UserError> {
  const error: unknown = await loadPipeline(name, folder).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

type Slip = readonly [
  what: string,
  file: FileName,
  from: string,
  to: string,
  line: number,
  said: RegExp,
  advice: RegExp,
];

const COMPARE = /Compare with the entries around it/;
const CHECK = /Check indentation, quotes and colons/;

const SLIPS: readonly Slip[] = [
  ['an unknown key', 'units.yaml', '[thùng ong]', '[thùng ong]\n    kinds: count', 4, /unknown key “kinds”/, /“kind”/],
  [
    'a key of no file',
    'pipeline.yaml',
    'version: 1',
    'version: 1\ncolour: 3',
    3,
    /unknown key “colour”/,
    /Known keys: .*phrases/,
  ],
  [
    'a key misspelt',
    'indicators.yaml',
    '    units: [t]',
    '    unts: [t]',
    15,
    /unknown key “unts” in indicators\.1/,
    /“units”/,
  ],
  [
    'a key misspelt inside',
    'indicators.yaml',
    'en: Honey }',
    'en: Honey, fr: Miel }',
    13,
    /unknown key “fr”/,
    /Known keys/,
  ],
  ['no label', 'indicators.yaml', '    label: { vi: Đàn ong, en: Hives }\n', '', 2, /indicators\.0\.label/, COMPARE],
  [
    'half a label',
    'indicators.yaml',
    '{ vi: Đàn ong, en: Hives }',
    '{ vi: Đàn ong }',
    3,
    /indicators\.0\.label\.en/,
    COMPARE,
  ],
  [
    'phrases that are no list',
    'indicators.yaml',
    '[đàn ong, thùng ong]',
    'đàn ong',
    4,
    /indicators\.0\.phrases/,
    COMPARE,
  ],
  ['no phrases', 'indicators.yaml', '[đàn ong, thùng ong]', '[]', 4, /indicators\.0\.phrases/, COMPARE],
  [
    'an empty phrase',
    'indicators.yaml',
    '[đàn ong, thùng ong]',
    '[đàn ong, ""]',
    4,
    /indicators\.0\.phrases\.1/,
    COMPARE,
  ],
  ['an id with a capital', 'indicators.yaml', 'id: hives', 'id: Hives', 2, /small letters, digits and _/, COMPARE],
  [
    'an aspect that there is not',
    'indicators.yaml',
    'units: [t]',
    'units: [t]\n    aspects: [levle]',
    16,
    /"level"/,
    COMPARE,
  ],
  [
    'a kind of unit that there is not',
    'units.yaml',
    '[thùng ong]',
    '[thùng ong]\n    kind: counted',
    4,
    /"count"/,
    COMPARE,
  ],
  [
    'an indicator twice',
    'indicators.yaml',
    'id: honey',
    'id: hives',
    12,
    /indicator “hives” stands twice/,
    /indicators\.yaml:2/,
  ],
  [
    'a phrase twice',
    'indicators.yaml',
    '[mật, mật ong]',
    '[mật, mật]',
    14,
    /phrase “mật” stands twice in “honey”/,
    /Remove one/,
  ],
  ['a quote left open', 'indicators.yaml', 'id: honey', 'id: "honey', 22, /closing/, CHECK],
  ['a line that is not indented', 'indicators.yaml', '    units: [t]', ' units: [t]', 15, /same column/, CHECK],
  [
    'a colon without quotes',
    'indicators.yaml',
    'Các tổ nuôi ong trong',
    'Kết quả: các tổ nuôi ong trong',
    7,
    /mappings/,
    CHECK,
  ],
  ['a tab', 'subjects.yaml', '    label', '\tlabel', 3, /Tabs/, CHECK],
  ['a YAML key twice', 'indicators.yaml', 'units: [t]', 'units: [t]\n    units: [kg]', 16, /unique/, CHECK],
  [
    'a rule for an unknown indicator',
    'rules.yaml',
    'class: unexplained',
    'indicator: hivs',
    4,
    /“hivs” is not defined/,
    /“hives”/,
  ],
  [
    'a rule for an unknown subject',
    'rules.yaml',
    'class: unexplained',
    'subject: farmers',
    4,
    /“farmers”/,
    /Defined are: bee_group/,
  ],
  [
    'a rule for an unknown class',
    'rules.yaml',
    'class: unexplained',
    'class: noise',
    4,
    /rules\.0\.give\.class/,
    COMPARE,
  ],
  ['a rule that gives nothing', 'rules.yaml', '{ class: unexplained }', '{}', 4, /at least one field/, COMPARE],
  [
    'a rule that marks no figure',
    'rules.yaml',
    '[<figure>#Quantity]',
    '#Quantity',
    3,
    /marks no figure/,
    /\[<figure>#Quantity\]/,
  ],
];

describe('a definition with a slip', () => {
  it.each(SLIPS)('is refused: %s in %s', async (_, file, from, to, line, said, advice) => {
    const error = await refusal(pipelinesWith({ [file]: rewritten(file, from, to) }));
    expect(error).toBeInstanceOf(DefinitionError);
    expect(error.where).toBe(`${file}:${line}`);
    expect(error.message).toMatch(said);
    expect(error.advice).toMatch(advice);
  });

  it('is refused when it is empty', async () => {
    const error = await refusal(pipelinesWith({ 'indicators.yaml': '' }));
    expect(error.where).toBe('indicators.yaml');
    expect(error.advice).toMatch(COMPARE);
  });
});

describe('a pipeline', () => {
  it.each([
    ['bee', /“bees”/],
    ['wasps', /Known pipelines: bees/],
  ])('that is not there is refused: %s', async (name, advice) => {
    const error = await refusal(pipelinesWith(), name);
    expect(error.message).toContain(`no pipeline “${name}”`);
    expect(error.advice).toMatch(advice);
  });

  it('loads with its indicators and subjects alone', async () => {
    const folder = pipelinesWith({ 'units.yaml': undefined, 'rules.yaml': undefined, 'sources.yaml': undefined });
    const { vocabulary, rules, furniture } = await loadPipeline('bees', folder);
    expect(vocabulary.indicators.map(({ id }) => id)).toEqual(['hives', 'honey']);
    expect([...rules, ...furniture]).toEqual([]);
  });

  it('takes furniture as words and as patterns', async () => {
    const text = rewritten('sources.yaml', '"Mua mật ở đây"', '"Mua mật ở đây", "/^Giá \\\\d+$/"');
    const { furniture } = await loadPipeline('bees', pipelinesWith({ 'sources.yaml': text }));
    expect(furniture).toEqual([{ publisher: 'mat-ong.example', remove: ['Mua mật ở đây', /^Giá \d+$/u], keep: [] }]);
  });

  it('has another hash when a file says something else', async () => {
    const { sha256 } = await loadPipeline('bees', pipelinesWith());
    const other = await loadPipeline(
      'bees',
      pipelinesWith({ 'units.yaml': rewritten('units.yaml', 'hive', 'beehive') }),
    );
    expect(sha256).toMatch(/^[\da-f]{64}$/);
    expect((await loadPipeline('bees', pipelinesWith())).sha256).toBe(sha256);
    expect(other.sha256).not.toBe(sha256);
  });

  it('is found among the others in its folder', async () => {
    expect(await listPipelines(pipelinesWith())).toEqual(['bees']);
  });
});

describe('the examples of a pipeline', () => {
  it('pass where they hold', async () => {
    const { examples, faults } = await checkPipeline('bees', pipelinesWith());
    expect(faults).toEqual([]);
    expect(examples).toBe(5);
  });

  it.each([
    [
      'figure: 1.200 thùng ong',
      'figure: 1.300 thùng ong',
      7,
      'no figure “1.300 thùng ong” is read; found: “1.200 thùng ong”',
    ],
    [
      'text: Các tổ nuôi ong trong huyện có 1.200 thùng ong.',
      'text: Không có số nào.',
      7,
      'no figure “1.200 thùng ong” is read; found: none',
    ],
    ['units: [hive]', 'units: [t]', 7, '“1.200 thùng ong” is read as no indicator'],
    ['thu 14 tấn mật', 'bán 1.200 thùng ong', 10, 'no figure “14 tấn” is read; found: “1.200 thùng ong”'],
    ['phrases: [mật, mật ong]', 'phrases: [sữa ong]', 17, '“14 tấn” is read as no indicator'],
    [
      'trồng 14 ha cà phê.\n        figure: 14 ha',
      'thu 14 tấn mật.\n        figure: 14 tấn',
      20,
      '“14 tấn” must not be read as honey',
    ],
  ])('say where one does not: %s as %s', async (from, to, line, message) => {
    const folder = pipelinesWith({ 'indicators.yaml': rewritten('indicators.yaml', from, to) });
    const { faults } = await checkPipeline('bees', folder);
    expect(faults[0]).toMatchObject({ where: `indicators.yaml:${line}`, message });
  });

  it('say so of a rule that does not match', async () => {
    const folder = pipelinesWith({ 'rules.yaml': rewritten('rules.yaml', 'đốt.', 'đuổi.') });
    const { faults } = await checkPipeline('bees', folder);
    expect(faults).toMatchObject([
      { where: 'rules.yaml:6', indicator: 'stung', message: 'the rule does not dismiss “3 lần”' },
    ]);
  });
});
