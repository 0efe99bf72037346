import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/recognise/numerals/numerals.js';
import { statesAmounts } from '../support/cases.js';
import { viewOf } from '../support/read.js';
import { spell } from '../support/speller.js';
import { reads } from '../support/surfaces.js';

/** The number that a text begins with, and what of the text is left behind it. */
function numeral(text: string): [value: string, rest: string] | undefined {
  const view = viewOf(text);
  const found = readNumeral(view, view.first, { vietnamese: 0, english: 0, englishGroups: 0 });
  return found && [found.value.toFixed(), view.text(found.last, view.last)];
}

describe('numbers, in all their surfaces', () => {
  reads(
    {
      '2': ['hai', 'Hai', 'HAI', '2', '02'],
      '7': ['bảy', 'bẩy', 'BẢY'],
      '10': ['mười', 'một chục', '10'],
      '11': ['mười một', '11'],
      '14': ['mười bốn', 'mười tư'],
      '15': ['mười lăm', '15'],
      '20': ['hai mươi', 'hai chục', '2 chục'],
      '21': ['hai mươi mốt', 'hai mốt'],
      '24': ['hai mươi tư', 'hai mươi bốn', 'hai tư', 'hai tá', '2 tá'],
      '25': ['hai mươi lăm', 'hai mươi nhăm', 'hai lăm', 'hai nhăm'],
      '50': ['năm mươi', 'năm chục'],
      '65': ['sáu mươi lăm', 'sáu mươi nhăm', 'sáu lăm'],
      '100': ['một trăm', '100'],
      '101': ['một trăm linh một', 'một trăm lẻ một'],
      '105': ['một trăm linh năm', 'một trăm lẻ năm'],
      '115': ['một trăm mười lăm'],
      '120': ['một trăm hai mươi', 'trăm hai', 'một trăm hai', 'trăm hai mươi'],
      '150': ['một trăm năm mươi', 'một trăm rưỡi', 'trăm rưỡi', 'trăm năm mươi'],
      '205': ['hai trăm linh năm', 'hai trăm lẻ năm', '205'],
      '999': ['chín trăm chín mươi chín'],
      '1000': ['một nghìn', 'một ngàn', '1 nghìn', '1 ngàn', '1k'],
      '1002': ['một nghìn không trăm linh hai', 'một nghìn lẻ hai', 'một ngàn không trăm lẻ hai'],
      '1200': ['một nghìn hai trăm', 'một ngàn hai trăm', '1,2 nghìn', '1 nghìn 2 trăm', 'nghìn hai', 'một nghìn hai'],
      '1500': ['một nghìn rưỡi', 'một ngàn rưỡi', '1,5 nghìn', 'một nghìn năm trăm', 'nghìn rưỡi', 'ngàn rưỡi'],
      '10000': ['một vạn', 'mười nghìn', '1 vạn', '10 nghìn'],
      '20000': ['20k', '20 nghìn', '20 ngàn', 'hai vạn', 'hai mươi nghìn'],
      '25000': ['hai vạn rưỡi', 'hai mươi lăm nghìn', '2,5 vạn', 'hai vạn năm nghìn'],
      '500000': ['500 nghìn', 'năm trăm nghìn', 'năm trăm ngàn', 'nửa triệu'],
      '1000000': ['một triệu', '1 triệu', '1tr', 'một nghìn nghìn'],
      '1250000': [
        'một triệu hai trăm năm mươi nghìn',
        '1 triệu 250 nghìn',
        '1,25 triệu',
        '1.25 triệu',
        '1 250 000',
        '1\u00a0250\u00a0000',
      ],
      '1500000': ['một triệu rưỡi', '1 triệu rưỡi', 'một phẩy năm triệu', '1,5tr', 'triệu rưỡi'],
      '2500000': ['2 triệu rưỡi', 'hai triệu rưỡi', '2,5tr', '2tr5'],
      '5000000': ['5tr', '5 triệu', 'năm triệu'],
      '300000000': ['300 triệu', 'ba trăm triệu', '3 trăm triệu'],
      '2500000000': [
        '2 tỷ 500 triệu',
        '2,5 tỷ',
        '2.5 tỉ',
        '2 tỷ rưỡi',
        'hai tỷ năm trăm triệu',
        'hai phẩy năm tỷ',
        '2 tỷ 5',
      ],
      '3500000000': ['3 tỷ rưỡi', '3 tỉ rưỡi', 'ba tỷ rưỡi', '3.500 triệu'],
      '365592000000': ['365 tỷ 592 triệu', '365,592 tỷ', '365.592 triệu'],
      '1200000000000': ['một nghìn hai trăm tỷ', '1.200 tỷ', '1,2 nghìn tỷ', '1 nghìn 200 tỷ'],
      '47500000000000': ['47,5 nghìn tỷ', '47,5 ngàn tỉ', '47.500 tỷ', 'bốn mươi bảy nghìn năm trăm tỷ'],
      '1200000000000000': ['1,2 triệu tỷ', '1.200 nghìn tỷ', '1.200.000 tỷ'],
      '2.5': ['hai phẩy năm', '2,5', '2.5', 'hai chấm năm'],
      '3.25': ['ba phẩy hai mươi lăm', 'ba phẩy hai lăm', 'ba phẩy hai năm', '3,25'],
      '12': ['một tá', 'mười hai', '1 tá'],
      '32': ['ba hai', 'ba mươi hai'],
      '37': ['ba bảy'],
      '140': ['trăm tư', 'một trăm tư', 'một trăm bốn'],
      '132': ['một trăm ba hai', 'trăm ba hai', 'trăm ba mươi hai'],
      '500': ['5 trăm', 'năm trăm'],
      '550': ['5 trăm rưỡi', 'năm trăm rưỡi', 'năm trăm năm mươi'],
      '23400': ['hai ba nghìn bốn trăm', 'hai mươi ba nghìn bốn trăm'],
      '150000': ['trăm rưỡi nghìn', 'một trăm năm nghìn', '150k'],
      '1400000': ['triệu tư', 'một triệu tư', '1tr4'],
      '20000000': ['2 chục triệu', 'hai chục triệu', 'hai mươi triệu'],
      '500000000': ['nửa tỷ', 'nửa tỉ'],
      '2.005': ['hai phẩy không trăm linh năm', 'hai phẩy không không năm'],
      '-3.2': ['âm ba phẩy hai', 'âm 3,2'],
      '60703': ['60 703,0'],
      '912345678': ['912 345 678'],
      '0.8': ['không phẩy tám', '0,8'],
      '7.08': ['bảy phẩy không tám', '7,08'],
    },
    (text) => {
      const [value, rest] = numeral(text) ?? [];
      return rest ? `${value} and then ${rest}` : value;
    },
  );

  it.each([
    ['hai mươi mốt'.normalize('NFD'), '21'],
    ['hai\u00a0mươi\u00a0mốt', '21'],
    ['2\u00a0tỷ\u00a0500\u00a0triệu', '2500000000'],
    ['2\r\ntỷ', '2000000000'],
    ['47,5\u200b nghìn tỷ', '47500000000000'],
  ])('%j', (text, value) => {
    expect(numeral(text)?.[0]).toBe(value);
  });
});

describe('where a number ends', () => {
  // A bar stands where the number ends.
  reads(
    {
      '2000000 | một tháng': ['hai triệu một tháng', '2 triệu một tháng'],
      '5 | tỷ lệ': ['5 tỷ lệ'],
      '3 | tỷ trọng': ['3 tỷ trọng'],
      '2 | tỷ lệ': ['hai tỷ lệ'],
      '20 | km': ['20 km'],
      '5000000 | 3 hộ': ['5 triệu 3 hộ'],
      '2000000000 | 3 tỷ': ['2 tỷ 3 tỷ'],
      '2000000000 | , 500 triệu': ['2 tỷ, 500 triệu'],
      '12 | 15': ['12 15'],
      '2 | ba': ['hai ba'],
      '20 | năm': ['hai chục năm'],
      '5 | hai': ['5 hai'],
      '100 | linh': ['một trăm linh'],
      '10 | năm qua': ['mười năm qua'],
      '20 | năm trước': ['hai mươi năm trước'],
      '30 | năm đổi mới': ['ba mươi năm đổi mới'],
      '100 | năm qua': ['một trăm năm qua'],
      '1000 | năm văn hiến': ['một nghìn năm văn hiến'],
      '5 | bảy hộ': ['năm bảy hộ'],
      '2 | tư nhân': ['hai tư nhân'],
      '50000 | ba mẹ': ['năm vạn ba mẹ'],
      '2.5 | năm qua': ['hai phẩy năm năm qua'],
      '2000000000 | 5 hộ': ['2 tỷ 5 hộ'],
      '2000000000 | 5%': ['2 tỷ 5%'],
      '12 | 350': ['12 350'],
      '2012 | 350 000': ['2012 350 000'],
      '3 | rưỡi': ['ba rưỡi'],
    },
    (text) => numeral(text)?.join(' | '),
  );

  it.each([
    'tư nhân',
    'tư',
    'mốt',
    'lăm mươi',
    'nhăm',
    'linh năm',
    'lẻ ba',
    'rưỡi',
    'phẩy năm',
    'tỷ lệ',
    'tỷ trọng',
    'triệu phú',
    'nửa đêm',
    'nửa số hộ',
    'trăm năm',
    'trăm sự',
    'âm nhạc',
    'chục',
    'HTX',
    ',',
    'mươi',
  ])('none begins with %s', (text) => {
    expect(numeral(text)).toBeUndefined();
  });
});

describe('numbers spelled in full', () => {
  const speech = fc.record({
    thousand: fc.constantFrom('nghìn', 'ngàn'),
    billion: fc.constantFrom('tỷ', 'tỉ'),
    filler: fc.constantFrom('linh', 'lẻ'),
    four: fc.constantFrom('tư', 'bốn'),
    five: fc.constantFrom('lăm', 'nhăm'),
  } as const);

  it.each([999, 999_999, 999_999_999, 999_999_999_999])('read back exactly up to %i', (max) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max }), speech, (value, style) => {
        const words = spell(value, style);
        expect([words, ...(numeral(words) ?? [])]).toEqual([words, String(value), '']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('mixed forms in a sentence', () => {
  statesAmounts({
    '2_500_000_000 VND': [
      'HTX vay {2 tỷ 500 triệu đồng} để mua máy.',
      'Vốn điều lệ của HTX là {2,5 tỷ đồng}.',
      'HTX góp được {hai tỷ năm trăm triệu đồng}.',
      'Kinh phí thực hiện là {2.500 triệu đồng}.',
    ],
    '3_500_000_000 VND': ['Nhà xưởng trị giá {3 tỷ rưỡi đồng}.', 'Nhà xưởng trị giá {3,5 tỉ đồng}.'],
    '5_000_000 VND/month': ['Lương công nhân đạt {5 triệu đồng/tháng}.'],
    '20_000 VND/kg': ['Giá xoài tại vườn là {20 nghìn đồng/kg}.', 'Giá xoài tại vườn là {20.000đ/kg}.'],
    '47_500_000_000_000 VND': ['Tổng vốn đầu tư đạt {47,5 nghìn tỷ đồng}.', 'Tổng vốn đầu tư đạt {47.500 tỷ đồng}.'],
    '1_200_000_000_000_000 VND': ['Dư nợ toàn hệ thống đạt {1,2 triệu tỷ đồng}.'],
    '365_592_000_000 VND': ['Thu ngân sách đạt {365 tỷ 592 triệu đồng}.'],
    '1_000_000 visit': ['Tỉnh đón {một triệu lượt khách} trong năm.', 'Tỉnh đón {1 triệu lượt khách} trong năm.'],
    '>500_000 visit': ['Tỉnh đón hơn {500 nghìn lượt khách}.'],
    '500_000_000 VND': ['Mỗi hộ lãi {500 triệu đồng} sau một vụ.'],
    '300_000_000 VND': ['Nhà máy nộp thuế {ba trăm triệu đồng}.'],
    '20_000 person': [
      'Lễ hội thu hút {2 vạn người}.',
      'Lễ hội thu hút {hai vạn người}.',
      'Lễ hội thu hút {20 nghìn người}.',
    ],
    '1_500_000 VND/person': ['Hỗ trợ {một triệu rưỡi đồng/người}.', 'Hỗ trợ {1,5 triệu đồng/người}.'],
    '121 cooperative': ['Huyện có {một trăm hai mươi mốt HTX}.', 'Huyện có {một trăm hai mốt HTX}.'],
    '105 household': ['Thôn có {một trăm linh năm hộ}.', 'Thôn có {một trăm lẻ năm hộ}.'],
    '1_200 person': ['Xã có {một nghìn hai trăm người}.', 'Xã có {một ngàn hai trăm người}.'],
    '2.5 %': ['Tỷ lệ hộ nghèo còn {2,5%}.'],
    '24 household': ['Tổ có {hai mươi tư hộ}.', 'Tổ có {hai mươi bốn hộ}.'],
    '20 household': ['Xóm có {hai chục hộ} nuôi cá.'],
  });
});
