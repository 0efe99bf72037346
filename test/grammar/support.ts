import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/core/figure.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractText } from '../../src/run/extract-document.js';

const COOPERATIVES = await loadPipeline('cooperatives');

/** Fields that a case looks at; `label` is `indicator_text`, compared as the scorer compares it. */
type Expected = Partial<Omit<Figure, 'quote' | 'start' | 'end' | 'indicator_text'>> & { readonly label?: string };

/** A text or its lines, what holds for all its figures, then each figure in order; a bare quotation may be read or left. */
type Case = readonly [
  text: string | readonly string[],
  shared: Expected,
  ...figures: (string | readonly [quote: string, own?: Expected])[],
];

export function extractCooperatives(text: string) {
  return extractText(text, COOPERATIVES);
}

/** A test for each text: it has these figures and no others, and their fields read so. */
export function reads(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [text, shared, ...figures] of cases) {
      it(typeof text === 'string' ? text : text[0]!, () => {
        const wanted = figures.filter((one) => typeof one !== 'string');
        const optional = new Set(figures.filter((one) => typeof one === 'string'));
        const { figures: found } = extractCooperatives(typeof text === 'string' ? text : text.join('\n'));
        const read = found.filter(({ quote }) => !optional.has(quote));
        const expected = wanted.map(([quote, own]) => ({ quote, ...shared, ...own }));
        expect(read.map((figure, i) => pick(figure, expected[i]))).toEqual(expected);
      });
    }
  });
}

/** The fields of a figure that are asked for, under the names of the case; all of its quotation where none is. */
function pick(figure: Figure, expected: (Expected & { readonly quote: string }) | undefined) {
  if (!expected) return { quote: figure.quote };
  const fields = Object.entries(expected).map(([name, value]) => {
    if (name === 'quote') return [name, value === figure.number_text ? value : figure.quote];
    if (name === 'label')
      return [name, isSameLabel(value as string, figure.indicator_text) ? value : figure.indicator_text];
    if (name === 'flags') return [name, (value as string[]).filter((flag) => figure.flags.some((has) => has === flag))];
    return [name, figure[name as keyof Figure]];
  });
  return Object.fromEntries(fields);
}

/** The scorer's rule: three quarters of the shorter label's words and a third of the longer's are the same. */
function isSameLabel(wanted: string, read: string | null): boolean {
  const [a, b] = [wordsOf(wanted), wordsOf(read ?? '')];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.min(a.size, b.size) >= 0.75 && common / Math.max(a.size, b.size) >= 0.34;
}

function wordsOf(label: string): Set<string> {
  return new Set(
    label
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}
