import { describe, expect, it } from 'vitest';
import { amount } from '../support/amount.js';
import { readPage } from '../support/read.js';

const PARAGRAPHS = [
  'HTX chè Phú Hội nâng thu nhập cho thành viên vùng cao của tỉnh',
  'Thành lập từ năm 2016, HTX chè Phú Hội (huyện Định Hóa) khởi đầu với 12 thành viên và 15 ha chè, đến nay đã liên kết với 240 hộ trong vùng, diện tích chè đạt chuẩn VietGAP là 85,5 ha.',
  'Năm 2023, doanh thu của HTX đạt 12,7 tỷ đồng, tăng 18% so với năm trước; thu nhập bình quân của lao động từ 6 đến 8 triệu đồng/người/tháng, cao gấp 1,5 lần so với trồng lúa.',
  'Phấn đấu đến năm 2025, HTX mở rộng vùng nguyên liệu lên 120 ha, xuất khẩu 50 tấn chè khô mỗi năm và giữ vững 4 sản phẩm OCOP.',
];

function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + word.length < width) lines[lines.length - 1] = `${open} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

function amounts(text: string): string[] {
  return readPage(text).figures.map(
    (figure) => `${figure.quote.normalize('NFC').replace(/\s+/g, ' ')}: ${amount(figure)}`,
  );
}

describe('an article reads alike', () => {
  const whole = amounts(PARAGRAPHS.join('\n\n'));

  it('with all of its figures', () => {
    expect(whole).toEqual([
      '12 thành viên: 12 person',
      '15 ha: 15 ha',
      '240 hộ: 240 household',
      '85,5 ha: 85.5 ha',
      '12,7 tỷ đồng: 12_700_000_000 VND',
      '18%: 18 %',
      '6 đến 8 triệu đồng/người/tháng: 6_000_000..8_000_000 VND/person/month',
      '1,5 lần: 1.5 times',
      '120 ha: 120 ha',
      '50 tấn: 50 t',
      '4 sản phẩm OCOP: 4 product',
    ]);
  });

  it.each([66, 72, 80, 100])('when its lines break at %i characters', (width) => {
    expect(amounts(PARAGRAPHS.map((paragraph) => wrap(paragraph, width)).join('\n\n'))).toEqual(whole);
  });

  it.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['with trailing spaces', (text: string) => text.replaceAll('\n', '  \n')],
  ])('%s', (_, dress) => {
    expect(amounts(dress(PARAGRAPHS.join('\n\n')))).toEqual(whole);
  });
});
