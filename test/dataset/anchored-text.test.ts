import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnchoredText } from '../../src/dataset/anchored-text.js';
import { CodePoints } from '../../src/dataset/code-points.js';
import { spanOf } from '../export/sample-source.js';

const SENTENCE = 'Năm 2024, tỉnh thành lập mới 58 HTX, giải thể 12 HTX.';
const ARTICLE = `🌾 Kinh tế tập thể\n\n${SENTENCE} Doanh thu bình quân đạt 2,7 tỷ đồng.\n`;

const textOf = (text: string) => new AnchoredText(new CodePoints(text));
const anchorIn = (text: string, quote = '58 HTX') => textOf(text).anchor(spanOf(text, quote), spanOf(text, SENTENCE));
const wordsAt = (text: string, found: readonly { start: number; end: number }[]) =>
  found.map(({ start, end }) => [...text].slice(start, end).join(''));

describe('an anchor', () => {
  it('is the sentence around its quotation', () => {
    expect(anchorIn(ARTICLE)).toEqual({
      ...spanOf(ARTICLE, '58 HTX'),
      before: 'Năm 2024, tỉnh thành lập mới ',
      after: ', giải thể 12 HTX.',
    });
  });

  it('reaches farther where the sentence is repeated, and finds the one that was meant', () => {
    const twice = `${SENTENCE}\nĐọc thêm ở trang sau.\n${ARTICLE}`;
    const [first] = textOf(twice).find(anchorIn(twice));
    expect(textOf(twice).find(anchorIn(twice))).toHaveLength(1);
    expect(first!.start).toBe(spanOf(twice, '58 HTX').start);
  });
});

describe('an anchor is found again', () => {
  const anchor = anchorIn(ARTICLE);

  it.each([
    ['where it stood', ARTICLE],
    ['behind new lines', `Chuyên mục: Kinh tế\n10:24 | 5 phản hồi\n${ARTICLE}`],
    ['with other ends of lines', ARTICLE.replaceAll('\n', '\r\n')],
    ['in another normalisation form', ARTICLE.normalize('NFD')],
    ['with hard and broken blanks', ARTICLE.replace('58 HTX', '58\u00a0HTX').replace('tỉnh thành', 'tỉnh\nthành')],
    ['with signs that nobody sees', ARTICLE.replace('thành lập', 'thành\u00ad \u200blập')],
    ['before an emoji', `${ARTICLE}🌾🌾`],
  ])('%s', (_, text) => {
    const found = textOf(text).find(anchor);
    expect(wordsAt(text, found).map((words) => words.normalize('NFC').replace(/\s/g, ' '))).toEqual(['58 HTX']);
  });
});

describe('an anchor is in doubt', () => {
  const anchor = anchorIn(ARTICLE);

  it.each([
    ['when its number has changed', ARTICLE.replace('58', '59'), 0],
    ['when its number has grown', ARTICLE.replace('58', '158'), 0],
    ['when a word beside it has changed', ARTICLE.replace('thành lập mới', 'giải thể'), 0],
    ['when its sentence is gone', 'Bài viết đã được gỡ.', 0],
    ['when its sentence now stands twice', ARTICLE + ARTICLE, 2],
  ])('%s', (_, text, times) => {
    expect(textOf(text).find(anchor)).toHaveLength(times);
  });

  it('when only the letter case differs', () => {
    expect(textOf(ARTICLE.toUpperCase()).find(anchor)).toEqual([]);
  });
});

it('every stretch of words is found where it was anchored, in either normalisation form', () => {
  const word = fc.constantFrom('tỉnh', '58', 'HTX', 'đạt', '2,7', '🌾', 'tỷ', 'Hoà');
  const texts = fc.array(word, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.nat(), (words, seed) => {
      const text = words.join(' ');
      const at = seed % words.length;
      const start = [...words.slice(0, at).join(' ')].length + (at > 0 ? 1 : 0);
      const span = { start, end: start + [...words[at]!].length };
      const anchor = textOf(text).anchor(span, span);
      expect(textOf(text).find(anchor)).toEqual([span]);
      expect(wordsAt(text.normalize('NFD'), textOf(text.normalize('NFD')).find(anchor))).toEqual([
        words[at]!.normalize('NFD'),
      ]);
    }),
  );
});
