import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { siteOf } from '../../src/clean/site.js';

const TITLE = 'Hợp tác xã vùng cao tìm đường ra chợ';
const TEXT =
  'Năm nay, hợp tác xã chè Bản Mây có 112 thành viên; doanh thu của hợp tác xã đạt 2,4 tỷ đồng, tăng so với năm trước.';
const MORE =
  'Theo lãnh đạo xã, điều quan trọng nhất là bà con đã quen với việc ghi chép và cùng nhau giữ giá bán cho vườn chè.';

/** The lines of a text that are furniture because they recur. */
function recurring(lines: readonly string[], ...known: string[]): string[] {
  const text = lines.join('\n');
  return clean(text, { recurring: new Set(known) })
    .filter(({ reason }) => reason === 'recurring-line')
    .flatMap(({ start, end }) => text.slice(start, end).trim().split('\n'));
}

describe('lines that recur on a site', () => {
  it('are furniture between and below running text', () => {
    const [slogan, channel, motto] = [
      'Chuyên trang Nông thôn hôm nay',
      'Kênh của nhà nông An Sơn',
      'Đồng hành cùng nhà nông',
    ];
    expect(recurring([TITLE, TEXT, channel, MORE, motto, slogan], slogan, channel, motto)).toEqual([
      ...[channel, motto, slogan],
    ]);
  });

  it('are no furniture where they are items of a list, heads of a document or labels of a table', () => {
    expect(recurring([TITLE, TEXT, '1. Kết quả đạt được', MORE], '1. Kết quả đạt được')).toEqual([]);
    expect(recurring(['UBND TỈNH AN SƠN', TITLE, TEXT, MORE], 'UBND TỈNH AN SƠN')).toEqual([]);
    expect(recurring([TITLE, TEXT, 'Lúa cả năm', '1.234', 'Ngô', '56', MORE], 'Lúa cả năm', 'Ngô')).toEqual([]);
  });

  it('are no furniture on a page of nothing else', () => {
    expect(recurring([TITLE, MORE, TEXT], MORE)).toEqual([MORE]);
    expect(recurring([TITLE, MORE, TEXT], MORE, TEXT)).toEqual([]);
  });
});

describe('the site of a document', () => {
  const document = (path: string, text: string, stated = {}) =>
    siteOf({ ...{ path, text, stated }, sha256: '', bytes: 0, encoding: 'utf-8', language: 'vie' });

  it('is the host of its address, its publisher, or the folder or file that it comes from', () => {
    expect(document('a.html', '', { url: { value: 'https://www.Anson.example/tin/1' } })).toBe('anson.example');
    expect(document('a.txt', `# url: http://anson.example:8080/1\n${TITLE}`)).toBe('anson.example');
    expect(document('a.html', TITLE, { publisher: { value: 'Báo An Sơn' } })).toBe('Báo An Sơn');
    expect(document('tin/2024/a.txt', `${TITLE}, theo trang thông tin https://khac.example`)).toBe('tin/2024/');
    expect(document('crawl.jsonl#12', TITLE)).toBe('crawl.jsonl#');
    expect(document('tin.zip#an-son/a.html', TITLE)).toBe('tin.zip#an-son/');
    expect(document('a.txt', TITLE)).toBe('./');
  });
});
