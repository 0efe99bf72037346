import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/** The calculations over a text, each as people would say it. */
async function checksOf(text: string): Promise<string[]> {
  const { figures, checks } = await extract(text);
  const quotes = new Map(figures.map(({ id, quote }) => [id, quote]));
  return checks.map(({ kind, outcome, calculation, expected, stated, figures: ids, roles }) => {
    const parts = ids.map((id, i) => `${roles[i]} ${quotes.get(id)}`).join(', ');
    return `${kind} ${outcome}: ${calculation} = ${expected}${stated === null ? '' : `, stated ${stated}`} (${parts})`;
  });
}

describe('a result against its plan', () => {
  it.each([
    [
      'Năm 2021, huyện có 58 HTX thành lập mới, vượt kế hoạch 18 HTX.',
      'above_plan derived: 58 - 18 = 40 (result 58 HTX, relation 18 HTX)',
    ],
    [
      'Năm 2022, quỹ giải ngân 36 tỷ đồng, đạt 90% kế hoạch (40 tỷ đồng).',
      'share_of_plan agrees: 36000000000 / 90% = 40000000000, stated 40000000000 (result 36 tỷ đồng, relation 90% kế hoạch, plan 40 tỷ đồng)',
    ],
    [
      'Năm 2022, quỹ giải ngân 36 tỷ đồng, đạt 60% kế hoạch (40 tỷ đồng).',
      'share_of_plan contradicts: 36000000000 / 60% = 60000000000, stated 40000000000 (result 36 tỷ đồng, relation 60% kế hoạch, plan 40 tỷ đồng)',
    ],
    [
      'Năm 2023, xã trồng mới 137 ha rừng, bằng 91% kế hoạch.',
      'share_of_plan derived: 137 / 91% = 151 (result 137 ha, relation 91% kế hoạch)',
    ],
  ])('%s', async (text, expected) => {
    expect(await checksOf(text)).toEqual([expected]);
  });

  it.each([
    'Năm 2022, huyện thành lập mới hơn 40 HTX, đạt khoảng 90% kế hoạch.',
    'Năm 2022, tỷ lệ hộ nghèo giảm 2%, đạt 100% kế hoạch.',
    'Năm 2022, huyện trồng 50 ha; doanh thu du lịch đạt 90% kế hoạch.',
  ])('says nothing of %s', async (text) => {
    expect(await checksOf(text)).toEqual([]);
  });
});

describe('a whole and its parts', () => {
  it.each([
    [
      'Toàn tỉnh có 64 HTX, gồm 40 HTX nông nghiệp, 15 HTX vận tải và 9 HTX thương mại.',
      'sum agrees: 40 + 15 + 9 = 64, stated 64 (whole 64 HTX, part 40 HTX, part 15 HTX, part 9 HTX)',
    ],
    [
      'Toàn tỉnh có 64 HTX, gồm 46 HTX nông nghiệp, 15 HTX vận tải và 9 HTX thương mại.',
      'sum contradicts: 46 + 15 + 9 = 70, stated 64 (whole 64 HTX, part 46 HTX, part 15 HTX, part 9 HTX)',
    ],
  ])('%s', async (text, expected) => {
    expect(await checksOf(text)).toEqual([expected]);
  });

  it.each([
    'Toàn tỉnh có 64 HTX, trong đó có 40 HTX nông nghiệp và 12 HTX của thanh niên.',
    'Toàn tỉnh có 64 HTX, gồm 40 HTX nông nghiệp.',
    'Toàn tỉnh có 64 HTX; 40 tổ hợp tác và 9 liên hiệp HTX đang hoạt động.',
  ])('says nothing of %s', async (text) => {
    expect(await checksOf(text)).toEqual([]);
  });
});

describe('a part, its whole and the share', () => {
  it('are found together', async () => {
    expect(await checksOf('Trong 80 sản phẩm OCOP của tỉnh, HTX làm chủ 31 sản phẩm (38,75%).')).toEqual([
      'share agrees: 31 / 80 = 38.75, stated 38.75 (whole 80 sản phẩm OCOP, part 31 sản phẩm, share 38,75%)',
    ]);
  });

  it('say nothing where the share is of something else', async () => {
    expect(await checksOf('Trong 80 sản phẩm OCOP của tỉnh, HTX làm chủ 31 sản phẩm (12%).')).toEqual([]);
  });
});

describe('an old level, a change and a new level', () => {
  const text = (now: number) =>
    [
      'Hợp tác xã ở tỉnh Hà Nam',
      'Năm 2021, tổng doanh thu của HTX đạt 200 tỷ đồng.',
      `Năm 2022, tổng doanh thu của HTX đạt ${now} tỷ đồng, tăng 20% so với năm 2021.`,
    ].join('\n');

  it('agree', async () => {
    expect(await checksOf(text(240))).toEqual([
      'change agrees: 200000000000 + 20% = 240000000000, stated 240000000000 (before 200 tỷ đồng, change 20%, now 240 tỷ đồng)',
    ]);
  });

  it('contradict one another, which flags all three and changes none', async () => {
    const { figures, checks } = await extract(text(300));
    expect(checks).toMatchObject([{ kind: 'change', outcome: 'contradicts', expected: 240e9, stated: 300e9 }]);
    expect(figures.map(({ quote, value, flags }) => [quote, value, flags.includes('contradiction')])).toEqual([
      ['200 tỷ đồng', 200e9, true],
      ['300 tỷ đồng', 300e9, true],
      ['20%', 20, true],
    ]);
  });
});
