import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigits, separatorHabit } from '../../src/recognise/separators.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { statesAmounts } from '../support/cases.js';
import { figures } from '../support/read.js';
import { reads } from '../support/surfaces.js';

const NEUTRAL = { vietnamese: 0, english: 0, englishGroups: 0 };
const VIETNAMESE = { vietnamese: 3, english: 0, englishGroups: 0 };
const ENGLISH_DECIMALS = { vietnamese: 0, english: 3, englishGroups: 0 };
const ENGLISH = { vietnamese: 0, english: 3, englishGroups: 3 };

/** The value and, behind a question mark, the other one that the form allows. */
function digits(form: string, habit = NEUTRAL): string {
  const reading = readDigits(form, habit);
  if (!reading) return 'unreadable';
  return reading.other ? `${reading.value.toFixed()} ? ${reading.other.toFixed()}` : reading.value.toFixed();
}

describe('digits without any habit of their document', () => {
  reads(
    {
      '878': ['878', '0878', '878,0', '878,00', '878.0', '878.00'],
      '6': ['6', '06', '006'],
      '20': ['20', '20.00', '20,00', '20.0'],
      '58.5': ['58,5', '58.5', '58,50'],
      '2.7': ['2.7', '2,7'],
      '0.125': ['0,125', '0.125'],
      '0.05': ['0,05', '0.05'],
      '2285': ['2.285', '2285', '2.285,0'],
      '100000': ['100.000', '100000'],
      '3435.393': ['3435,393', '3435.393', '3.435,393', '3,435.393'],
      '33448.222': ['33,448.222', '33.448,222'],
      '1234567': ['1.234.567', '1,234,567', '1234567'],
      '1234567.89': ['1.234.567,89', '1,234,567.89', '1234567,89', '1234567.89'],
      '1.2345': ['1,2345', '1.2345'],
      '12345678901234567890': ['12345678901234567890', '12.345.678.901.234.567.890'],
      '12': ['12', '１２', '١٢', '१२'],
      '1234.5': ['１.２３４,５'],
      '674.573 ? 674573': ['674,573'],
      '135.4 ? 135400': ['135,400'],
      '1.5 ? 1500': ['1,500'],
    },
    (form) => digits(form),
  );

  it.each(['12.34.5', '15.01.2021', '1.2.3', '8,11,13', '1.000.00', '12,345,67', '1,2.3,4', '1.23,456.7', '1.2,345.6'])(
    '%s is no number',
    (form) => {
      expect(digits(form)).toBe('unreadable');
    },
  );
});

describe('one separator with three digits behind it follows the document', () => {
  it.each([
    ['2.285', '2285', '2285', '2.285 ? 2285'],
    ['674,573', '674.573 ? 674573', '674.573 ? 674573', '674573 ? 674.573'],
    ['12.000', '12000', '12000', '12 ? 12000'],
    ['0,125', '0.125', '0.125', '0.125'],
    ['58,5', '58.5', '58.5', '58.5'],
    ['1.234.567', '1234567', '1234567', '1234567'],
  ])('%s', (form, neutral, vietnamese, english) => {
    expect([digits(form), digits(form, VIETNAMESE), digits(form, ENGLISH)]).toEqual([neutral, vietnamese, english]);
  });

  it.each([
    ['Vietnamese forms only', 'Thu 1.234,5 tỷ đồng, tăng 8,2%, bằng 1.200.000 USD.', [3, 0, 0]],
    ['English forms only', 'Thu 1,234.5 tỷ đồng, tăng 8.2%, bằng 1,200,000 USD, đạt 0.75.', [0, 4, 2]],
    ['forms that could be either', 'Có 2.285 hộ và 674,573 tấn, 20 xã, năm 2023.', [0, 0, 0]],
    ['dates and long codes', 'Ngày 15.01.2021, mã 123456789, tỷ lệ 1/500.', [0, 0, 0]],
    ['days and headings', 'Giá hôm nay (9.8) tăng.\n2.1. Lúa\n2.2 Ngô', [0, 0, 0]],
    ['a mixture', 'Đạt 58,5 tạ/ha trên 33,448.22 ha.', [1, 1, 1]],
  ] as const)('counts %s', (_, text, [vietnamese, english, englishGroups]) => {
    expect(separatorHabit(tokenise(text))).toEqual({ vietnamese, english, englishGroups });
  });

  it('is grouped by a stop where only decimals are English and the last digit is a nought', () => {
    expect(digits('33.000', ENGLISH_DECIMALS)).toBe('33000 ? 33');
    expect(digits('1.250', ENGLISH_DECIMALS)).toBe('1250 ? 1.25');
    expect(digits('12.345', ENGLISH_DECIMALS)).toBe('12.345 ? 12345');
    expect(digits('1,250', ENGLISH_DECIMALS)).toBe('1250 ? 1.25');
  });
});

describe('numbers formatted by a machine', () => {
  const decimals = fc.integer({ min: 0, max: 6 });
  const number = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), decimals).map(([n, places]) => n / 10 ** places);
  const format = (locale: string, value: number, grouped = true) =>
    new Intl.NumberFormat(locale, { useGrouping: grouped, maximumFractionDigits: 6 }).format(value);

  it('read back exactly in the Vietnamese way, whatever the document does', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(readDigits(format('vi-VN', value), VIETNAMESE)?.value.toNumber()).toBe(value);
        expect(readDigits(format('vi-VN', value), NEUTRAL)?.value.toNumber()).toBe(value);
      }),
    );
  });

  it('read back exactly in the English way where the document writes so', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(readDigits(format('en-US', value), ENGLISH)?.value.toNumber()).toBe(value);
      }),
    );
  });

  it('read back exactly without grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10 ** 9 }), decimals, (n, places) => {
        const value = n + n / 10 ** (places + 10);
        expect(readDigits(format('vi-VN', n, false), NEUTRAL)?.value.toNumber()).toBe(n);
        expect(readDigits(String(value).replace('.', ','), NEUTRAL)?.value.toNumber()).toBe(value);
      }),
    );
  });

  it('read as a number or as nothing, never as something else than a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d+(?:[.,]\d+){0,4}$/), (form) => {
        const reading = readDigits(form, NEUTRAL);
        if (reading) expect(reading.value.toFixed().replace('.', '')).toMatch(/^\d+$/);
      }),
    );
  });
});

describe('in a sentence', () => {
  statesAmounts({
    '2_285 cooperative': ['Cả tỉnh có {2.285 HTX} đang hoạt động.', 'Cả tỉnh có {2285 HTX} đang hoạt động.'],
    '58.5 quintal/ha': [
      'Năng suất lúa đạt {58,5 tạ/ha}.',
      'Năng suất lúa đạt {58.5 tạ/ha}.',
      'Năng suất lúa đạt {58,50 tạ/ha}.',
    ],
    '1_234_567.89 VND': ['Tổng nợ còn {1.234.567,89 đồng}.'],
    '33_448.222 ha': ['Toàn tỉnh gieo trồng {33,448.222 ha}.', 'Toàn tỉnh gieo trồng {33.448,222 ha}.'],
    '20 ha': ['Trang trại rộng {20.00 ha}.', 'Trang trại rộng {20,00 ha}.'],
    '3_435_393_000_000 VND': [
      'Tổng thu ngân sách đạt {3435,393 tỷ đồng}.',
      'Tổng thu ngân sách đạt {3.435,393 tỷ đồng}.',
    ],
    '2_700_000_000 VND': [
      'Doanh thu đạt {2.7 tỷ đồng}.',
      'Doanh thu đạt {2,7 tỷ đồng}.',
      'Doanh thu đạt {2.700 triệu đồng}.',
    ],
    '674.573 t': ['Sản lượng đạt {674,573 tấn}.'],
    '135_400 person': [
      'Cả huyện có {135,400 người} trong độ tuổi lao động.',
      'Cả huyện có {135.400 người} trong độ tuổi lao động.',
    ],
    '2_450 household': ['Dự án cấp nước cho {2,450 hộ}.', 'Dự án cấp nước cho {2.450 hộ}.'],
    '60_703 VND': ['Giá thành còn {60.703 đồng}.'],
    '60_703_000_000 VND': ['Tổng thu đạt {60.703,0 triệu đồng}.'],
    '1_250_000 person': ['Dân số tỉnh là {1.250.000 người}.', 'Dân số tỉnh là {1,250,000 người}.'],
    '25.5 ha; 12.345 ha': ['HTX trồng {25.5 ha} cam và {12.345 ha} bưởi.'],
    '25.5 ha; 12_345 ha': ['HTX trồng {25,5 ha} cam và {12.345 ha} bưởi.'],
    '8.2 %; 1_234_567.5 t; 1_500 t': ['Sản lượng tăng {8.2%}, đạt {1,234,567.5 tấn}, trong đó cá đạt {1,500 tấn}.'],
    '12 person; 45 person': ['HTX có {１２ thành viên} và {４５ lao động}.'],
    '0.5 ha': ['Mỗi hộ có {0,5 ha} đất.', 'Mỗi hộ có {0.5 ha} đất.'],
    '6 cooperative': ['Trong năm, huyện thành lập {06 HTX}.'],
  });
});

/** The reading that was not taken stays beside the one that was, so that a person can choose. */
describe('the other reading of a doubtful separator', () => {
  it.each([
    ['Sản lượng đạt 674,573 tấn.', 674.573, 674_573],
    ['Dân số là 135,400 người.', 135_400, 135.4],
    ['Doanh thu đạt 1,250 triệu đồng.', 1_250_000, 1_250_000_000],
  ])('%s', (text, value, other) => {
    expect(figures(text)).toMatchObject([
      { value, other_value: other, flags: expect.arrayContaining(['ambiguous_separator']) },
    ]);
  });

  it.each([
    'Diện tích là 1.234,5 ha.',
    'Diện tích là 1,234.5 ha.',
    'Diện tích là 33,448.222 ha.',
    'Diện tích là 60 703,0 ha.',
    'Tỷ lệ đạt 20.00%.',
    'Diện tích là 3435,393 ha.',
    'Vốn đạt 2.7 tỷ đồng.',
  ])('none in: %s', (text) => {
    const [figure] = figures(text);
    expect(figure?.other_value).toBeNull();
    expect(figure?.flags).not.toContain('ambiguous_separator');
  });
});
