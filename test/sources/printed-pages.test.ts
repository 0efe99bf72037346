import { describe, expect, it } from 'vitest';
import { joinPages } from '../../src/sources/printed-pages.js';

const BODY = [
  'Năm 2024, tỉnh thành lập mới 58 hợp tác xã.\nĐến nay, 65 – 70% tổ',
  'hợp tác hoạt động trong lĩnh vực nông nghiệp.\n1.230 tổ hợp tác có vườn ươm',
  'riêng. Toàn tỉnh còn 12 xã trắng hợp tác xã.',
];

/** What is read of pages, and what stands apart from it. */
function read(pages: readonly string[]) {
  const text = pages.join('\f');
  const { text: words, map, printed = [] } = joinPages(text);
  for (const { 0: number, index } of words.matchAll(/\d[\d.]*/g)) {
    const { start, end } = map.locate({ start: index, end: index + number.length })!;
    expect(text.slice(start, end)).toBe(number);
  }
  return { words, apart: printed.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`) };
}

describe('printed pages', () => {
  it('are one text without their heads, feet and numbers', () => {
    const pages = BODY.map((body, i) => `LIÊN MINH HTX TỈNH AN SƠN\n\n${body}\n\nTrang ${i + 4}/12\n`);
    const { words, apart } = read(pages);
    expect(words).toBe(BODY.join('\n'));
    expect(apart).toEqual(
      [4, 5, 6].flatMap((n) => ['page-margin: LIÊN MINH HTX TỈNH AN SƠN', `page-number: Trang ${n}/12`]),
    );
  });

  it('may have a cover without a head, and other heads on the right than on the left', () => {
    const heads = [
      '',
      'Báo cáo kinh tế tập thể\n1\n',
      '2\nLiên minh HTX An Sơn\n',
      'Báo cáo kinh tế tập thể\n3\n',
      '4\nLiên minh HTX An Sơn\n',
    ];
    const { words, apart } = read(heads.map((head, i) => head + (BODY[i - 2] ?? `Phần ${'abcde'[i]}`)));
    expect(words).toBe(['Phần a', 'Phần b', ...BODY].join('\n'));
    expect(apart).toHaveLength(8);
  });

  it('lose nothing that is not repeated', () => {
    const { words, apart } = read(['58\n612', '735\n41\n\n', '12\n9']);
    expect(words).toBe('58\n612\n735\n41\n12\n9');
    expect(apart).toEqual([]);
  });
});
