/** Every definition, sentence, pattern, command and message of docs/pipelines.md, tried. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DefinitionError } from '../../src/core/errors.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { checkPipeline } from '../../src/run/check-pipeline.js';
import { extractText } from '../../src/run/extract-document.js';
import { solieu } from '../cli/terminal.js';
import { put, workspace } from '../run/workspace.js';

const PAGE = readFileSync('docs/pipelines.md', 'utf8');

function blocks(language: string): string[] {
  return [...PAGE.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text!);
}

/** The files of the page's pipeline, by the name in their first line. */
const FILES = Object.fromEntries(blocks('yaml').map((text) => [`salt/${/^# (\S+)/.exec(text)![1]}`, text]));

function rows(heading: string): string[][] {
  const [, table = ''] = PAGE.split(heading);
  const lines = table
    .slice(table.indexOf('\n') + 1)
    .split('\n\n')[0]!
    .split('\n')
    .slice(1);
  return lines.map((line) => line.split(/ ?(?<!\\)\| ?/).slice(1, -1));
}

const salt = (changes: Readonly<Record<string, string>> = {}) => workspace({ ...FILES, ...changes });

describe('docs/pipelines.md', () => {
  it('defines a pipeline whose examples hold', async () => {
    expect(Object.keys(FILES)).toHaveLength(6);
    const { examples, faults } = await checkPipeline({ name: 'salt', folder: salt() });
    expect(faults).toEqual([]);
    expect(examples).toBe(5);
  });

  it.each(rows('| pattern | reads in | the figure |'))('has a pattern that reads: %s', async (pattern, text, quote) => {
    const match = JSON.stringify(pattern!.replaceAll('`', ''));
    const rules = `rules:\n  - id: tried\n    match: ${match}\n    give: { indicator: salt_output }\n    example: { text: x, figure: x }\n`;
    const { figures } = extractText(text!, await loadPipeline('salt', salt({ 'salt/rules.yaml': rules })));
    expect(figures).toMatchObject([{ quote, rule: 'tried', indicator: 'salt_output' }]);
  });

  it('says truly what subject a sentence has', async () => {
    const [, sentence, subject] = /`([^`]+)` has the subject `(\w+)`/.exec(PAGE)!;
    expect(extractText(sentence!, await loadPipeline('salt', salt())).figures).toMatchObject([{ subject }]);
  });

  it('has furniture that goes and that stays', async () => {
    const { furniture } = await loadPipeline('salt', salt());
    expect(furniture[0]!.remove[1]).toEqual(/^Mã tin: \d+$/u);
    const text = 'Muối được mùa\n\nDiêm dân vui vì giá muối lên.\n\nMã tin: 2024\n\nbao-muoi.example\n';
    const { document } = extractText(text, await loadPipeline('salt', salt()));
    const at = text.indexOf('Mã tin');
    expect(document.blocks.find(({ start, end }) => start <= at && at < end)).toMatchObject({
      reason: 'publisher-rule',
    });
  });

  it('has commands that work, in their order', async () => {
    const cwd = workspace({
      'articles/a.txt': 'Nghề muối\n\nSản lượng muối năm 2024 đạt 142.000 tấn, lượng tồn kho 3.000 tấn.\n',
    });
    const commands = blocks('sh').flatMap((text) => text.trim().split('\n'));
    expect(commands).toHaveLength(6);
    for (const command of commands) {
      const { exit, err } = await solieu(command.split(' ').slice(1), { cwd });
      expect([command, exit, err]).toEqual([command, 0, err]);
      if (command.includes('pipeline new')) put(cwd, FILES);
    }
  });

  it.each([
    ['en', 'phrases:', 'phrase:'],
    ['vi', '[sản lượng muối, sản xuất … muối]', '[sản lượng muối, sản lượng muối]'],
  ] as const)('shows what the program says (%s)', async (language, from, to) => {
    const indicators = FILES['salt/indicators.yaml']!.replace(from, to);
    const cwd = salt({ 'salt/indicators.yaml': indicators });
    const { exit, err } = await solieu(['pipeline', 'check', './salt', '--lang', language], { cwd });
    expect(exit).toBe(2);
    expect(err.replace(/:\d+$/m, ':5')).toBe(blocks('text')[language === 'en' ? 0 : 1]);
    await expect(loadPipeline('salt', cwd)).rejects.toThrow(DefinitionError);
  });

  it('names the pipelines that there are', () => {
    const named = [...PAGE.matchAll(/^\| `([\w-]+)`.*\| .*texts?/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(['cooperatives', 'socio-economic']));
    for (const name of named.filter((one) => one !== 'pipeline')) expect(existsSync(`pipelines/${name}`)).toBe(true);
  });
});
