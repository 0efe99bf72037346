import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { parseHtml } from '../../src/sources/html/parse-html.js';
import { renderHtml } from '../../src/sources/html/render-html.js';

// Pages in the manner of provincial portals; beside each the lines of its article, the headline first.
const FOLDER = new URL('portals/', import.meta.url);
const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

const page = (name: string) => readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
const gold = (name: string) =>
  readFileSync(new URL(`${name}.article.txt`, FOLDER), 'utf8')
    .trim()
    .split('\n');

interface Counts {
  right: number;
  extra: number;
  missed: number;
}

/** Bylines and captions belong to no article's text and to no furniture: they are not judged. */
function ours(html: string): { readonly kept: string[]; readonly removed: string[] } {
  const { text, layout } = renderHtml(html, parseHtml(html));
  const blocks = clean(text, { layout }).flatMap(({ start, end, kind }) =>
    text
      .slice(start, end)
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => ({ line, kind })),
  );
  const linesOf = (...kinds: string[]) => blocks.filter(({ kind }) => kinds.includes(kind)).map(({ line }) => line);
  return { kept: linesOf('title', 'body'), removed: linesOf('chrome') };
}

function count(kept: readonly string[], article: readonly string[]): Counts {
  const holds = (line: string, words: string) => line === words || line.endsWith(`: ${words}`);
  const missed = article.filter((words) => !kept.some((line) => holds(line, words))).length;
  const extra = kept.filter((line) => !article.some((words) => holds(line, words))).length;
  return { right: article.length - missed, extra, missed };
}

const f1 = ({ right, extra, missed }: Counts) => (2 * right) / (2 * right + extra + missed);

/** What readability keeps; it has the headline beside the text. */
function theirs(html: string): string[] {
  const article = new Readability(new JSDOM(html).window.document, { charThreshold: 100 }).parse();
  const lines = (article?.textContent ?? '').split('\n').map((line) => line.trim());
  return [article?.title?.replace(/ - Cổng thông tin$/, '') ?? '', ...lines].filter(Boolean);
}

/** Readability loses the ends of lines: its text is searched for the article's, and what is left over is counted in lines. */
function countTheirs(kept: readonly string[], article: readonly string[]): Counts {
  let rest = kept.join('\n');
  let right = 0;
  for (const words of article) {
    if (rest.includes(words)) right++;
    rest = rest.replace(words, '\n');
  }
  return {
    right,
    missed: article.length - right,
    extra: rest.split('\n').filter((line) => line.trim().length > 20).length,
  };
}

describe('portal pages', () => {
  it('are fifteen at least', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(15);
  });

  it.each(PAGES)('%s: the article is told from the furniture, no worse than by readability', (name) => {
    const [html, article] = [page(name), gold(name)];
    const own = count(ours(html).kept, article);
    const other = countTheirs(theirs(html), article);
    expect({ own, f1: f1(own) >= 0.97 }).toMatchObject({ f1: true });
    expect(f1(own)).toBeGreaterThanOrEqual(f1(other));
  });
});
