import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DefinitionError, UserError } from '../../src/core/errors.js';
import { listPipelines } from '../../src/pipeline/definitions.js';
import { loadPipeline } from '../../src/pipeline/load.js';
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
  ['an unknown key', 'units.yaml', '[thùng ong]', '[thùng ong]\n    kinds: count', 4, /Unknown key “kinds”/, /“kind”/],
  [
    'a key of no file',
    'pipeline.yaml',
    'version: 1',
    'version: 1\ncolour: 3',
    3,
    /Unknown key “colour”/,
    /Known are: name, version, label, description, texts, reach\./,
  ],
  [
    'a key misspelt',
    'indicators.yaml',
    '    units: [t]',
    '    unts: [t]',
    15,
    /Unknown key “unts” in indicators\.1/,
    /“units”/,
  ],
  [
    'a key misspelt inside',
    'indicators.yaml',
    'en: Honey }',
    'en: Honey, fr: Miel }',
    13,
    /Unknown key “fr”/,
    /Known are: vi, en/,
  ],
  [
    'no label',
    'indicators.yaml',
    '    label: { vi: Đàn ong, en: Hives }\n',
    '',
    2,
    /indicators\.0\.label is missing/,
    COMPARE,
  ],
  [
    'half a label',
    'indicators.yaml',
    '{ vi: Đàn ong, en: Hives }',
    '{ vi: Đàn ong }',
    3,
    /indicators\.0\.label\.en is missing/,
    COMPARE,
  ],
  [
    'phrases that are no list',
    'indicators.yaml',
    '[đàn ong, thùng ong]',
    'đàn ong',
    4,
    /indicators\.0\.phrases must be a list/,
    COMPARE,
  ],
  ['no phrases', 'indicators.yaml', '[đàn ong, thùng ong]', '[]', 4, /indicators\.0\.phrases is empty/, /at least one/],
  [
    'an empty phrase',
    'indicators.yaml',
    '[đàn ong, thùng ong]',
    '[đàn ong, ""]',
    4,
    /indicators\.0\.phrases\.1 is empty/,
    /at least one/,
  ],
  [
    'an id with a capital',
    'indicators.yaml',
    'id: hives',
    'id: Hives',
    2,
    /indicators\.0\.id may only hold small letters/,
    /average_income/,
  ],
  [
    'an aspect that there is not',
    'indicators.yaml',
    'units: [t]',
    'units: [t]\n    aspects: [levle]',
    16,
    /indicators\.1\.aspects\.0 has an unknown value/,
    /“level”/,
  ],
  [
    'a kind of unit that there is not',
    'units.yaml',
    '[thùng ong]',
    '[thùng ong]\n    kind: counted',
    4,
    /units\.0\.kind has an unknown value/,
    /“count”/,
  ],
  [
    'an indicator twice',
    'indicators.yaml',
    'id: honey',
    'id: hives',
    12,
    /id “hives” stands twice/,
    /bees\/indicators\.yaml:2/,
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
    /Known are: bee_group/,
  ],
  [
    'a rule for an unknown class',
    'rules.yaml',
    'class: unexplained',
    'class: noise',
    4,
    /rules\.0\.give\.class has an unknown value/,
    /Known are: .*chrome/,
  ],
  ['a rule that gives nothing', 'rules.yaml', '{ class: unexplained }', '{}', 4, /at least one field/, /after give/],
  [
    'a range written backwards',
    'indicators.yaml',
    'units: [t]',
    'units: [t]\n    range: { min: 9, max: 2 }',
    16,
    /min above its max/,
    /small number after min/,
  ],
  ['a unit misspelt', 'indicators.yaml', 'units: [t]', 'units: [quintals/ha]', 15, /no unit “quintals/, /“quintal”/],
  ['a unit of no table', 'indicators.yaml', 'units: [t]', 'units: [bushel]', 15, /no unit “bushel”/, /units\.yaml/],
  [
    'a phrase that two claim',
    'indicators.yaml',
    'phrases: [mật, mật ong]\n    units: [t]',
    'phrases: [mật, thùng ong]\n    units: [t, hive]',
    14,
    /“thùng ong” of “honey” is also claimed by “hives” \(bees\/indicators\.yaml:4\)/,
    /Take it out of one/,
  ],
  [
    'another name than the folder',
    'pipeline.yaml',
    'name: bees',
    'name: wasps',
    1,
    /“wasps” is not that .*“bees”/,
    /same/,
  ],
  [
    'a subject with an unknown indicator',
    'subjects.yaml',
    'phrases: [tổ nuôi ong]',
    'phrases: [tổ nuôi ong]\n    indicators: [hony]',
    5,
    /“hony” is not defined/,
    /“honey”/,
  ],
  [
    'a subject twice',
    'subjects.yaml',
    'qualifiers:',
    '  - id: bee_group\n    label: { vi: Tổ, en: Group }\n    phrases: [tổ ong]\nqualifiers:',
    5,
    /id “bee_group” stands twice/,
    /bees\/subjects\.yaml:2/,
  ],
  [
    'a pattern that is none',
    'sources.yaml',
    '"Mua mật ở đây"',
    '"/Giá (\\\\d+/"',
    3,
    /pattern \/Giá .* is no regular expression \(Unterminated group\)/,
    /Write \\ before brackets/,
  ],
  [
    'a rule with an open bracket',
    'rules.yaml',
    '(đốt|chích)',
    '(đốt|chích',
    3,
    /rule “stung” has a \( without its pair/,
    /Close every bracket/,
  ],
  [
    'a rule that closes what it never opened',
    'rules.yaml',
    '(đốt|chích)',
    'đốt|chích)',
    3,
    /rule “stung” has a \) without its pair/,
    /Close every bracket/,
  ],
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
    expect(error.where).toBe(`bees/${file}:${line}`);
    expect(error.message).toMatch(said);
    expect(error.advice).toMatch(advice);
    // The reader of the Vietnamese words is told the same names.
    const { vi, en } = (error as DefinitionError).words;
    const quoted = (text: string) => [...text.matchAll(/“[^”]+”/g)].map(([quote]) => quote).sort();
    expect(quoted(vi.message)).toEqual(quoted(en.message));
    expect(vi.message).not.toBe(en.message);
    expect(vi.advice).not.toBe(en.advice);
  });

  it('tells an unknown key before the one that is missing for it', async () => {
    const text = rewritten('indicators.yaml', '    phrases: [mật, mật ong]', '    phrase: [mật, mật ong]');
    const error = await refusal(pipelinesWith({ 'indicators.yaml': text }));
    expect(error.message).toBe('Unknown key “phrase” in indicators.1.');
    expect(error.advice).toBe('Did you mean “phrases”?');
  });

  it('is refused without its indicators', async () => {
    const error = await refusal(pipelinesWith({ 'indicators.yaml': undefined }));
    expect(error).toMatchObject({ message: 'The file indicators.yaml is missing.', where: 'bees/indicators.yaml' });
  });

  it('is refused with a file that would never be read', async () => {
    const folder = pipelinesWith();
    writeFileSync(join(folder, 'bees/unit.yaml'), 'units: []');
    const error = await refusal(folder);
    expect(error).toMatchObject({ message: 'No pipeline has a file unit.yaml.', where: 'bees/unit.yaml' });
    expect(error.advice).toContain('“units.yaml”');
  });

  it('is refused when it is empty', async () => {
    const error = await refusal(pipelinesWith({ 'indicators.yaml': '' }));
    expect(error.where).toBe('bees/indicators.yaml');
    expect(error.message).toMatch(/What the file holds must be a group of keys/);
  });
});

describe('a pipeline', () => {
  it.each([
    ['bee', /“bees”/],
    ['wasps', /Known are: bees\..*pipeline new wasps/],
  ])('that is not there is refused: %s', async (name, advice) => {
    const error = await refusal(pipelinesWith(), name);
    expect(error.message).toContain(`no pipeline “${name}”`);
    expect(error.advice).toMatch(advice);
  });

  it('loads with its indicators and units alone', async () => {
    const folder = pipelinesWith({ 'subjects.yaml': undefined, 'rules.yaml': undefined, 'sources.yaml': undefined });
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
      pipelinesWith({ 'sources.yaml': rewritten('sources.yaml', 'Mua mật', 'Bán mật') }),
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
    const { examples, faults } = await checkPipeline({ name: 'bees', folder: pipelinesWith() });
    expect(faults).toEqual([]);
    expect(examples).toBe(5);
  });

  it.each([
    ['figure: 1.200 thùng ong', 'figure: 1.300 thùng ong', 7, "The example's text has no “1.300 thùng ong”."],
    [
      'text: Các tổ nuôi ong trong huyện có 1.200 thùng ong.',
      'text: Không có số nào.',
      7,
      "The example's text has no “1.200 thùng ong”.",
    ],
    ['units: [hive]', 'units: [t]', 7, '“1.200 thùng ong” must be read as hives and is read as no indicator.'],
    ['thu 14 tấn mật', 'bán 1.200 thùng ong', 10, "The example's text has no “14 tấn”."],
    [
      'phrases: [mật, mật ong]',
      'phrases: [sữa ong]',
      17,
      '“14 tấn” must be read as honey and is read as no indicator.',
    ],
    [
      'trồng 14 ha cà phê.\n        figure: 14 ha',
      'thu 14 tấn mật.\n        figure: 14 tấn',
      20,
      '“14 tấn” must not be read as honey.',
    ],
  ])('say where one does not: %s as %s', async (from, to, line, message) => {
    const folder = pipelinesWith({ 'indicators.yaml': rewritten('indicators.yaml', from, to) });
    const { faults } = await checkPipeline({ name: 'bees', folder });
    expect(faults[0]).toMatchObject({ where: `bees/indicators.yaml:${line}`, words: { en: { message } } });
  });

  it('say so of a rule that does not match', async () => {
    const folder = pipelinesWith({ 'rules.yaml': rewritten('rules.yaml', 'đốt.', 'đuổi.') });
    const { faults } = await checkPipeline({ name: 'bees', folder });
    expect(faults).toMatchObject([
      {
        where: 'bees/rules.yaml:6',
        id: 'stung',
        words: {
          vi: { message: 'Quy tắc không loại “3 lần”.' },
          en: { message: 'The rule does not dismiss “3 lần”.' },
        },
      },
    ]);
  });
});
