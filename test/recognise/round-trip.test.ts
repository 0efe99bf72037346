import fc from 'fast-check';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { describe, expect, it } from 'vitest';
import inWords from 'vn-num2words';
import { readNumeral } from '../../src/recognise/numerals/numerals.js';
import { readDigits } from '../../src/recognise/separators.js';
import { viewOf } from '../support/read.js';

const NEUTRAL = { vietnamese: 0, english: 0, englishGroups: 0 };

/** The number before the unit of a text, and the unit. */
function readBack(text: string): [value: string, rest: string] | undefined {
  const view = viewOf(text);
  const found = readNumeral(view, view.first, NEUTRAL);
  return found && [found.value.toFixed(), view.text(found.last, view.last)];
}

/** Integers up to 10^12, of every length alike and with many zeros in some. */
const integers = fc.oneof(
  ...Array.from({ length: 12 }, (_, length) => fc.integer({ min: 10 ** length, max: 10 ** (length + 1) })),
  fc
    .array(fc.constantFrom('0', '0', '1', '4', '5'), { minLength: 1, maxLength: 12 })
    .map((digits) => Number(digits.join(''))),
  fc.nat({ max: 1000 }),
);

/** Every choice that the writer leaves to its user, each as Vietnamese texts have it. */
const styles = fc.record({
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  billion: fc.constantFrom('tỷ', 'tỉ'),
  seven: fc.constantFrom('bảy', 'bẩy'),
  odd: fc.constantFrom('linh', 'lẻ'),
  four: fc.constantFrom('tư', 'bốn'),
  five: fc.constantFrom('lăm', 'nhăm'),
  point: fc.constantFrom('phẩy', 'chấm'),
  separator: fc.constantFrom(' ', '\n', '\t', '\u00a0'),
  skipTenTone: fc.boolean(),
});
type Style = typeof styles extends fc.Arbitrary<infer T> ? T : never;

function configOf(style: Style): ReadingConfig {
  const config = new ReadingConfig();
  config.unit = ['đồng'];
  config.units = [[], [style.thousand], ['triệu'], [style.billion]];
  config.digits[7] = style.seven;
  config.oddText = style.odd;
  config.fourToneText = style.four;
  config.fiveToneText = style.five;
  config.pointText = style.point;
  config.separator = style.separator;
  config.skipTenTone = style.skipTenTone;
  return config;
}

/** `hai ba đồng`, without `mươi` and with nothing behind it, is two or three to a reader as well. */
function isTwoReadings(words: string): boolean {
  return /^(?:âm\s)?(?:hai\sba|ba\sbốn|ba\stư|bốn\snăm|năm\s\S+|sáu\s(?:bảy|bẩy)|(?:bảy|bẩy)\stám|tám\schín)(?:\s|$)/u.test(
    words,
  );
}

describe('read-vietnamese-number is read back', () => {
  it('every integer up to 10^12, in every style', () => {
    fc.assert(
      fc.property(integers, styles, (value, style) => {
        const words = doReadNumber(String(value), configOf(style));
        fc.pre(!style.skipTenTone || !isTwoReadings(words));
        expect([words, ...(readBack(words) ?? [])]).toEqual([words, String(value), 'đồng']);
      }),
      { numRuns: 3000 },
    );
  });

  it('negative numbers', () => {
    fc.assert(
      fc.property(integers, styles, (value, style) => {
        fc.pre(value > 0);
        const words = doReadNumber(String(-value), configOf({ ...style, skipTenTone: false }));
        expect([words, ...(readBack(words) ?? [])]).toEqual([words, String(-value), 'đồng']);
      }),
      { numRuns: 500 },
    );
  });

  it('decimals', () => {
    const places = fc
      .integer({ min: 1, max: 99_999 })
      .map((n) => String(n / 100_000).slice(2))
      .filter((d) => /^\d+$/.test(d));
    fc.assert(
      fc.property(fc.nat({ max: 999 }), places, styles, (whole, decimals, style) => {
        const words = doReadNumber(`${whole}.${decimals}`, configOf({ ...style, skipTenTone: false }));
        expect([words, ...(readBack(words) ?? [])]).toEqual([words, `${whole}.${decimals}`, 'đồng']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('vn-num2words is read back', () => {
  it('every integer up to 10^12', () => {
    fc.assert(
      fc.property(integers, (value) => {
        const words = `${inWords(value)} đồng`;
        expect([words, ...(readBack(words) ?? [])]).toEqual([words, String(value), 'đồng']);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('Intl for vi-VN is read back', () => {
  it('integers up to 10^12', () => {
    const format = new Intl.NumberFormat('vi-VN');
    fc.assert(
      fc.property(integers, (value) => {
        expect(readDigits(format.format(value), NEUTRAL)?.value.toFixed()).toBe(String(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('decimals', () => {
    const format = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999_999 }), (hundredths) => {
        const value = hundredths / 100;
        expect(readDigits(format.format(value), NEUTRAL)?.value.toNumber()).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [new Intl.NumberFormat('vi-VN', { style: 'currency', currency: 'VND' }).format(1_250_000), '1250000'],
    [new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 }).format(0.125), '12.5'],
    [
      new Intl.NumberFormat('vi-VN', { notation: 'compact', compactDisplay: 'long' }).format(2_500_000_000),
      '2500000000',
    ],
    [new Intl.NumberFormat('vi-VN', { notation: 'compact' }).format(1_200_000), '1200000'],
  ])('%s', (text, value) => {
    expect(readBack(text)?.[0]).toBe(value);
  });
});
