import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Basis, EvidenceField, Figure, Flag } from '../../src/core/figure.js';
import { contains } from '../../src/core/span.js';
import { decode } from '../../src/sources/decode.js';
import { extractCooperatives } from '../grammar/support.js';

const SEEDS = new URL('../../seeds/', import.meta.url);
const TEXTS = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, decode(readFileSync(new URL(name, SEEDS))).text] as const);

/** Fields that may be read from outside the sentence, with the flag that then says so. */
const INFERRED: readonly (readonly [EvidenceField & keyof Figure, Flag])[] = [
  ['period', 'period_inferred'],
  ['place', 'place_inferred'],
  ['status', 'status_inferred'],
  ['unit', 'unit_inferred'],
  ['indicator', 'indicator_inferred'],
];

it('stands for hundreds of figures', () => {
  const figures = TEXTS.flatMap(([, text]) => extractCooperatives(text).figures);
  expect(figures.length).toBeGreaterThan(400);
});

describe.each(TEXTS)('the evidence of %s', (_, text) => {
  const variants = [
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['decomposed', text.normalize('NFD')],
  ] as const;

  it.each(variants)('cuts the text exactly, %s', (_, source) => {
    for (const figure of extractCooperatives(source).figures) {
      for (const { start, end, quote } of [figure, ...Object.values(figure.evidence)])
        expect(source.slice(start, end)).toBe(quote);
    }
  });

  it('says of every field from outside the sentence that it is inferred, and only of those', () => {
    for (const figure of extractCooperatives(text).figures) {
      for (const [field, flag] of INFERRED) {
        const basis = figure.evidence[field]?.basis;
        const isNear = basis === 'figure' || basis === 'sentence';
        if (figure[field] !== null && !isNear) expect(figure.flags).toContain(flag);
        if (figure[field] === null || (isNear && field !== 'unit' && figure.status !== 'norm'))
          expect(figure.flags).not.toContain(flag);
      }
    }
  });

  it('has period, place and indicator from where their basis says', () => {
    for (const { sentence, evidence } of extractCooperatives(text).figures) {
      for (const read of [evidence.period, evidence.baseline, evidence.place, evidence.indicator]) {
        if (!read) continue;
        const isNear = read.basis === 'figure' || read.basis === 'sentence';
        expect(contains(sentence, read)).toBe(isNear);
      }
    }
  });

  it('is the same decomposed and composed', () => {
    const outline = (source: string) =>
      extractCooperatives(source).figures.map(({ quote, value, unit, period, place, indicator }) => [
        quote.normalize('NFC'),
        ...[value, unit, period, place, indicator],
      ]);
    expect(outline(text.normalize('NFD'))).toEqual(outline(text.normalize('NFC')));
  });
});

const PLAN = 'Năm 2023, tỉnh Hà Nam phấn đấu thành lập mới trên 31 HTX nông nghiệp.';
const MEAGRE = [
  'Hà Tĩnh: Kết quả giảm nghèo năm 2022',
  'Hội nghị sáng nay có nhiều đại biểu. Toàn tỉnh còn 13.120 hộ nghèo.',
  'Nhiều hộ đã vươn lên.',
].join('\n');
const SOURCED = ['Được mùa na', 'Bà con bán na với giá 45.000 đồng/kg.', 'Nguồn: baokontum.com.vn'].join('\n');
const HEADED = [
  'Kế hoạch phát triển kinh tế tập thể huyện Mường La',
  'Hội đồng nhân dân huyện thống nhất một số nội dung.',
  'Mục tiêu cụ thể đến năm 2025:',
  '- Thành lập mới 60 HTX.',
].join('\n');
const BEFORE = 'Năm 2023, huyện Đông Giang được mùa. Tổng sản lượng lương thực đạt 12.400 tấn.';
const PARTED = 'Năm 2023, toàn tỉnh thành lập mới 24 HTX. Trong đó, có 17 HTX nông nghiệp.';
const REVENUE = 'Doanh thu bình quân một HTX năm 2022 đạt 3,1 tỷ đồng, tăng 7%.';

type Row = readonly [text: string, quote: string, field: EvidenceField, evidence: string, basis: Basis, flag?: Flag];

const ROWS: readonly Row[] = [
  [PLAN, '31 HTX', 'value', '31', 'figure'],
  [PLAN, '31 HTX', 'unit', 'HTX', 'figure'],
  [PLAN, '31 HTX', 'bound', 'trên', 'sentence'],
  [PLAN, '31 HTX', 'status', 'phấn đấu', 'sentence'],
  [PLAN, '31 HTX', 'period', 'Năm 2023', 'sentence'],
  [PLAN, '31 HTX', 'place', 'tỉnh Hà Nam', 'sentence'],
  [PLAN, '31 HTX', 'subject', 'HTX', 'figure'],
  [PLAN, '31 HTX', 'qualifier', 'nông nghiệp', 'sentence'],
  [BEFORE, '12.400 tấn', 'period', 'Năm 2023', 'context', 'period_inferred'],
  [BEFORE, '12.400 tấn', 'place', 'huyện Đông Giang', 'document', 'place_inferred'],
  [MEAGRE, '13.120 hộ', 'period', 'năm 2022', 'title', 'period_inferred'],
  [MEAGRE, '13.120 hộ', 'place', 'Hà Tĩnh', 'title', 'place_inferred'],
  [SOURCED, '45.000 đồng/kg', 'place', 'baokontum.com.vn', 'document', 'place_inferred'],
  [HEADED, '60 HTX', 'status', 'Mục tiêu cụ thể', 'context', 'status_inferred'],
  [HEADED, '60 HTX', 'period', 'năm 2025', 'context', 'period_inferred'],
  [PARTED, '24 HTX', 'indicator', 'thành lập mới', 'sentence'],
  [PARTED, '17 HTX', 'indicator', 'thành lập mới', 'context', 'indicator_inferred'],
  [REVENUE, '7%', 'aspect', 'tăng', 'sentence'],
  [REVENUE, '7%', 'indicator_text', 'Doanh thu bình quân một HTX', 'sentence'],
  [REVENUE, '7%', 'period', 'năm 2022', 'sentence'],
  ['Tổng đàn trâu giảm 1.850 con (2,6%) so với năm 2021.', '2,6%', 'aspect', 'giảm', 'sentence', 'aspect_inferred'],
  ['Tổng đàn trâu giảm 1.850 con (2,6%) so với năm 2021.', '2,6%', 'baseline', 'năm 2021', 'sentence'],
  ['Mỗi huyện thành lập từ 3 HTX, 5 THT trở lên.', '3 HTX', 'bound', 'trở lên', 'sentence', 'hedge_shared'],
  ['Số HTX đang hoạt động là 187.', '187', 'unit', 'HTX', 'sentence', 'unit_inferred'],
];

describe('a field’s own words', () => {
  for (const [text, wanted, field, quote, basis, flag] of ROWS) {
    it(`${field} of ${wanted}: ${quote}`, () => {
      const figure = extractCooperatives(text).figures.find((one) => one.quote === wanted)!;
      expect(figure.evidence[field]).toMatchObject({ quote, basis });
      const about = figure.flags.filter((one) => one.startsWith(field) || one === 'hedge_shared');
      expect(about).toEqual(flag ? [flag] : []);
    });
  }
});

describe('a flag', () => {
  it.each([
    ['ambiguous_separator', 'Doanh thu đạt 1.234 triệu đồng, lãi 1,250 triệu đồng.', '1,250 triệu đồng'],
    ['range_reversed', 'Công suất đạt 60%-50%.', '60%-50%'],
    ['unit_inferred', 'HTX cần vay thêm 1,2 tỷ để mua máy sấy.', '1,2 tỷ'],
    ['status_inferred', 'Toàn tỉnh có 12 chợ đầu mối.', '12 chợ'],
  ] as const)('%s stands at a figure that a person should see', (flag, text, quote) => {
    const figure = extractCooperatives(text).figures.find((one) => one.quote.startsWith(quote))!;
    expect(figure.flags).toContain(flag);
  });

  it('is missing where everything stands in the sentence', () => {
    expect(extractCooperatives(PLAN).figures[0]!.flags).toEqual([]);
  });
});
