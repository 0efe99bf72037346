import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { readMetadata } from '../../src/clean/metadata.js';
import { kindsOf, outline } from './outline.js';

const FOLDER = new URL('pages/', import.meta.url);
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function readPage(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

// A new page: write NAME.txt, run `npx vitest run test/clean -u`, and read NAME.kinds before it is committed.
describe.each(PAGES)('%s', (name) => {
  const text = readPage(name);

  it('has the blocks and the metadata of its .kinds file', async () => {
    await expect(outline(text)).toMatchFileSnapshot(`pages/${name.replace('.txt', '.kinds')}`);
  });

  it('is covered by its blocks, each quoted exactly', () => {
    const blocks = clean(text);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(blocks.every(({ start, end }) => start < end)).toBe(true);
    for (const { source } of Object.values(readMetadata(text, blocks))) {
      expect(text.slice(source.start, source.end)).toBe(source.quote);
    }
  });

  it('is read alike whatever its line breaks and its normalisation form', () => {
    expect(kindsOf(text.replaceAll('\n', '\r\n'))).toEqual(kindsOf(text));
    expect(kindsOf(text.normalize('NFD'))).toEqual(kindsOf(text));
    expect(kindsOf(`\ufeff${text}`)).toEqual(kindsOf(text));
  });

  it('states the same metadata when its letters are decomposed', () => {
    const values = (form: string) =>
      Object.entries(readMetadata(form, clean(form))).map(([key, { value }]) => [key, value]);
    expect(values(text.normalize('NFD'))).toEqual(values(text));
  });
});
