/** The dependency direction that docs and design promise, held by reading every import. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = resolve('src');

/** The way of the data: each folder may import those before it. */
const ORDER = ['core', 'sources', 'clean', 'segment', 'recognise', 'grammar', 'resolve', 'dataset', 'export'];

/** Folders beside that way, with what they may import. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  audit: ORDER,
  evaluate: ORDER,
  pipeline: ['core', 'clean', 'segment', 'recognise', 'grammar'],
  review: [...ORDER, 'audit'],
  run: [...ORDER, 'audit', 'evaluate', 'pipeline', 'review'],
  cli: [...ORDER, 'audit', 'evaluate', 'pipeline', 'review', 'run'],
};

/** What recognisers share; it knows none of them. */
const HELPERS = ['phrases', 'sentence-view', 'word-sets', 'separators', 'unit-entry'];
/** They stand above the siblings: `language` joins their phrases, `claims` judge numbers that they have read. */
const JOINERS = ['language', 'claims'];
interface Import {
  readonly from: string;
  readonly to: string;
}

const IMPORTS: readonly Import[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const code = readFileSync(join(SOURCE, file), 'utf8');
    return [...code.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, path]) => ({
      from: file,
      to: relative(SOURCE, resolve(SOURCE, dirname(file), path!)).replace(/\.js$/, '.ts'),
    }));
  });

const folderOf = (file: string) => file.split('/')[0]!;
const allowedFor = (folder: string) => BESIDE[folder] ?? ORDER.slice(0, ORDER.indexOf(folder));

/** A recogniser by its name: the file, or the folder that a larger one has. */
const recogniserOf = (file: string) => file.split('/')[1]!.replace(/\.ts$/, '');

function explain({ from, to }: Import): string {
  const allowed = allowedFor(folderOf(from)).join(', ') || 'nothing';
  return `src/${from} imports src/${to}: ${folderOf(from)} may import ${allowed}`;
}

describe('imports', () => {
  it('are found', () => {
    expect(IMPORTS.length).toBeGreaterThan(200);
  });

  it('lead to folders that the direction of the data allows', () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      const [folder, other] = [folderOf(from), folderOf(to)];
      return folder.endsWith('.ts') ? false : folder !== other && !allowedFor(folder).includes(other);
    });
    expect(wrong.map(explain)).toEqual([]);
  });

  it('do not join recognisers to one another', () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      if (folderOf(from) !== 'recognise' || folderOf(to) !== 'recognise') return false;
      const [one, other] = [recogniserOf(from), recogniserOf(to)];
      return one !== other && !JOINERS.includes(one) && !HELPERS.includes(other);
    });
    expect(wrong.map(({ from, to }) => `src/${from} imports its sibling src/${to}`)).toEqual([]);
  });

  it('leave the helpers of the recogniser free of recognisers', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        HELPERS.includes(recogniserOf(`${from}/`)) &&
        folderOf(from) === 'recognise' &&
        folderOf(to) === 'recognise' &&
        !HELPERS.includes(recogniserOf(to)),
    );
    expect(wrong.map(({ from, to }) => `src/${from} imports src/${to}`)).toEqual([]);
  });

  it('never reach into the command line from below', () => {
    const wrong = IMPORTS.filter(({ from, to }) => folderOf(to) === 'cli' && folderOf(from) !== 'cli');
    expect(wrong.map(explain)).toEqual([]);
  });
});
