import { describe, expect, it } from 'vitest';
import { tableLines } from '../../src/cli/views/table.js';
import { pad, shorten, widthOf, wrap } from '../../src/cli/views/width.js';

describe('width', () => {
  it.each([
    ['Hà Nội', 6],
    ['thành lập mới', 13],
    ['thành lập mới'.normalize('NFD'), 13],
    ['Đường', 5],
    ['2,7 tỷ ₫ – “x”', 14],
    ['合作社', 6],
    ['🌾 lúa', 6],
    ['a\u200bb\x02', 2],
    ['', 0],
  ])('of %j is %d', (text, width) => {
    expect(widthOf(text)).toBe(width);
    expect(widthOf(pad(text, 20))).toBe(20);
  });

  it.each([
    ['doanh thu bình quân', 10, 'doanh thu…'],
    ['doanh thu'.normalize('NFD'), 9, 'doanh thu'],
    ['bình quân'.normalize('NFD'), 6, `${'bình'.normalize('NFD')}…`],
    ['合作社合作社', 5, '合作…'],
    ['a\r\n  b', 5, 'a b'],
  ])('cuts %j to %d', (text, width, cut) => {
    expect(shorten(text, width)).toBe(cut);
    expect(widthOf(shorten(text, width))).toBeLessThanOrEqual(width);
  });

  it('breaks lines between words', () => {
    expect(wrap('thành lập mới 58 hợp tác xã', 12)).toEqual(['thành lập', 'mới 58 hợp', 'tác xã']);
    expect(wrap('mộttừrấtdàihơncảdòng ngắn', 8)).toEqual(['mộttừrấtdàihơncảdòng', 'ngắn']);
  });
});

describe('a table', () => {
  const columns = [{ title: 'nhãn' }, { title: 'giá trị', alignment: 'right', whole: true }] as const;
  const rows = [
    ['doanh thu bình quân một hợp tác xã'.normalize('NFD'), '2.700.000.000'],
    ['HTX', '58'],
  ];

  it('is aligned, whatever the normalisation form', () => {
    const lines = tableLines(columns, rows);
    expect(new Set(lines.map(widthOf)).size).toBe(1);
    expect(lines[2]).toMatch(/^HTX +58$/);
  });

  it('cuts labels before numbers where there is little room', () => {
    const [, first] = tableLines(columns, rows, 34);
    expect(widthOf(first!)).toBe(34);
    expect(first).toMatch(/… +2\.700\.000\.000$/);
  });

  it('keeps something of each column on any terminal', () => {
    for (const line of tableLines(columns, rows, 5)) expect(widthOf(line)).toBe(23);
  });
});
