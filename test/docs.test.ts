/** What the docs promise, held against the code. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRecord, documentRecord, factRecord, figureRecord, ledgerRecord } from '../src/dataset/records.js';
import { decisionRecord } from '../src/review/decision.js';
import { solieu } from './cli/terminal.js';

const page = (name: string) => readFileSync(`docs/${name}`, 'utf8');

describe('docs/dataset.md', () => {
  const text = page('dataset.md');

  it.each([
    ['figures', figureRecord],
    ['documents', documentRecord],
    ['ledger', ledgerRecord],
    ['checks', checkRecord],
  ])('names every field of %s', (_, record) => {
    expect(Object.keys(record.shape).filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });

  it('names every field of facts that figures do not have', () => {
    const own = Object.keys(factRecord.shape).filter((field) => !(field in figureRecord.shape));
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });
});

describe('docs/review.md', () => {
  const text = page('review.md');

  it('names commands and options that are there', async () => {
    const calls = [...text.matchAll(/solieu ([a-z-]+)((?: [^\n`#]*)?)/g)].map(([, command, rest]) => ({
      command: command!,
      options: rest!.match(/--[a-z-]+/g) ?? [],
    }));
    expect(calls.length).toBeGreaterThan(10);
    for (const { command, options } of calls) {
      const { exit, out } = await solieu([command, '--help']);
      expect({ command, exit }).toEqual({ command, exit: 0 });
      expect(options.filter((option) => !out.includes(option))).toEqual([]);
    }
  });

  it('names every action of a decision', () => {
    const actions = decisionRecord.options.map(({ shape }) => shape.action.value);
    expect(actions.filter((action) => !text.includes(`\`${action}\``))).toEqual([]);
  });
});

describe('README.md', () => {
  const text = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('names npm scripts that are there', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'ci');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(() => readFileSync(link).length, link).not.toThrow(/ENOENT/);
  });
});
