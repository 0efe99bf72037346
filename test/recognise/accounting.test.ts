import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extracted } from '../../src/run/extract-figures.js';
import { vietnameseText } from '../support/arbitraries.js';
import { read, readPage } from '../support/read.js';

/** Digit runs of a text that lie in no figure and no row of the ledger, or in several. */
function unaccounted(text: string, { figures, ledger }: Extracted): string[] {
  const spans = [...figures, ...ledger];
  return Array.from(text.matchAll(/\d+/g))
    .filter(({ index, 0: run }) => {
      const holding = spans.filter(({ start, end }) => start <= index && index + run.length <= end);
      return holding.length !== 1;
    })
    .map(({ 0: run }) => run);
}

const anyText = fc.oneof(
  vietnameseText,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,/-–% :()hHxX\n\u200b') }),
);

describe('whatever the text', () => {
  it('every number is in exactly one figure or one row of the ledger', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unaccounted(text, read(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('and so on a cleaned page', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unaccounted(text, readPage(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('every quotation is a slice of it, and figures do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { figures, ledger } = read(text);
        for (const { start, end, quote, sentence } of figures) {
          expect(text.slice(start, end)).toBe(quote);
          expect(sentence.start <= start && end <= sentence.end).toBe(true);
        }
        for (const { start, end, quote } of ledger) expect(text.slice(start, end)).toBe(quote);
        for (const [i, { start }] of figures.entries()) expect(start).toBeGreaterThanOrEqual(figures[i - 1]?.end ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('values and bounds fit one another', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        for (const { value, low, high, bound } of read(text).figures) {
          const given = [value !== null, low !== null, high !== null].map(Number).join('');
          const fits = {
            exact: '111',
            about: '100',
            at_least: '110',
            more_than: '110',
            at_most: '101',
            less_than: '101',
            range: '011',
          };
          expect(given).toBe(fits[bound]);
          if (bound === 'range') expect(low!).toBeLessThanOrEqual(high!);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a sentence in another dress', () => {
  const SENTENCES = [
    'Năm 2023, toàn tỉnh có 2.285 HTX, tăng 4,8% so với cùng kỳ; doanh thu bình quân đạt 2,7 tỷ đồng/năm.',
    'Đến ngày 30/6/2023, huyện Hòa Vang có 21/21 xã đạt chuẩn, thu nhập từ 4 đến 6 triệu đồng/người/tháng.',
    'Theo Nghị quyết số 20-NQ/TW, mỗi HTX được hỗ trợ tối đa 50 triệu đồng trong hai mươi mốt tháng.',
    'Có hai mô hình và hàng trăm hộ tham gia, chiếm khoảng 65 – 70% số hộ.',
  ];
  const say = (text: string, from = text) =>
    read(from).figures.map(({ quote, value, low, high, unit, period, place, status, bound }) => [
      quote.normalize('NFC').replace(/[\s\u200b]+/gu, ' '),
      value,
      low,
      high,
      unit,
      period,
      place,
      status,
      bound,
    ]);

  it.each(SENTENCES)('reads alike decomposed, with other spaces and line ends: %s', (text) => {
    const plain = say(text);
    expect(plain.length).toBeGreaterThan(0);
    for (const dressed of [
      text.normalize('NFD'),
      text.replaceAll(' ', '\u00a0'),
      text.replaceAll(' ', '\r\n'),
      text.replaceAll(' ', '  '),
      text.replaceAll(' ', ' \u200b'),
      `\ufeff${text}`,
    ])
      expect(say(text, dressed)).toEqual(plain);
  });
});
