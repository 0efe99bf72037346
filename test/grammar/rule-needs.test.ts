import { describe, expect, it } from 'vitest';
import { hasTags, hasWords, needsOf } from '../../src/grammar/rule-needs.js';
import { viewOf } from '../support/read.js';

/** A pattern as compromise parses `[<figure>#Quantity] .{0,6} (có|lập)? xóa (cận|nhận)`. */
const PARSED = [
  { group: 'figure', groupStart: true, groupEnd: true, tag: 'Quantity' },
  { min: 0, max: 6, greedy: true, optional: true },
  { optional: true, fastOr: new Set(['có', 'lập']) },
  { word: 'xóa' },
  { operator: 'or', fastOr: new Set(['cận', 'nhận']) },
];
const QUANTITY = { first: 0, last: 1, tags: ['Quantity'] };

function mayMatch(text: string, terms = [QUANTITY]): boolean {
  const view = viewOf(text);
  const needs = needsOf(PARSED);
  return hasWords(needs, view) && hasTags(needs, terms);
}

describe('what a rule needs', () => {
  it.each(['7 bị xóa rồi nhận', '7 BỊ XOÁ, nay tiếp cận'])('is in “%s”', (text) => {
    expect(mayMatch(text)).toBe(true);
  });

  it.each(['7 bị xóa', '7 được nhận', '7 có lập'])('is not in “%s”', (text) => {
    expect(mayMatch(text)).toBe(false);
  });

  it('is a tagged term too', () => {
    expect(mayMatch('7 bị xóa rồi nhận', [])).toBe(false);
  });

  it('is never a part that may be absent, misspelt, or cut by the tokeniser', () => {
    const loose = [
      { optional: true, word: 'có' },
      { negative: true, word: 'có' },
      { fuzzy: true, word: 'có' },
      { word: 'a-b' },
    ];
    expect(needsOf([...loose, { anything: true }])).toEqual([]);
  });
});
