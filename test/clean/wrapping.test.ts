import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/clean/paragraph.js';

function linesOf(text: string): string[] {
  return splitParagraphs(text).map(({ line }) => line);
}

const WRAPPED = `Năm 2022, huyện có 18 sản phẩm được phân hạng, trong đó có
3 sản phẩm đạt 4 sao, vượt chỉ tiêu được giao. Tổng kinh phí
thực hiện là 2,7 tỷ đồng trong giai đoạn 2021
- 2025.
1. Về tổ chức sản xuất
Các chủ thể đã đầu tư thêm 11 dây chuyền, tạo việc làm cho
hơn 240 lao động với thu nhập 5 triệu đồng/người/tháng, cao
hơn năm trước.
- Doanh số bán tại hội chợ đạt 3,1 tỷ đồng, bằng 124% so với
cùng kỳ;`;

describe('splitParagraphs', () => {
  it('joins the lines of a hard-wrapped text, and leaves headings and list items alone', () => {
    expect(linesOf(WRAPPED)).toEqual([
      'Năm 2022, huyện có 18 sản phẩm được phân hạng, trong đó có 3 sản phẩm đạt 4 sao, vượt chỉ tiêu được giao. Tổng kinh phí thực hiện là 2,7 tỷ đồng trong giai đoạn 2021 - 2025.',
      '1. Về tổ chức sản xuất',
      'Các chủ thể đã đầu tư thêm 11 dây chuyền, tạo việc làm cho hơn 240 lao động với thu nhập 5 triệu đồng/người/tháng, cao hơn năm trước.',
      '- Doanh số bán tại hội chợ đạt 3,1 tỷ đồng, bằng 124% so với cùng kỳ;',
    ]);
  });

  it('joins headings in capitals or bold, each by itself', () => {
    const head = '**ỦY BAN NHÂN DÂN\nHUYỆN AN SƠN**\nĐộc lập - Tự do\n\nKẾ HOẠCH PHÁT\nTRIỂN KINH TẾ NĂM\n2023';
    expect(linesOf(`${WRAPPED}\n\n${head}`).slice(-3)).toEqual([
      '**ỦY BAN NHÂN DÂN HUYỆN AN SƠN**',
      'Độc lập - Tự do',
      'KẾ HOẠCH PHÁT TRIỂN KINH TẾ NĂM 2023',
    ]);
  });

  it('keeps a sign and the number that it bounds together', () => {
    expect(linesOf('Đến năm 2030: Có ≥\n60% số hộ dùng nước sạch.\nHộ nghèo còn ≤\n\n2%')).toEqual([
      'Đến năm 2030: Có ≥ 60% số hộ dùng nước sạch.',
      'Hộ nghèo còn ≤',
      '2%',
    ]);
  });

  it('joins a line of prose that breaks off before a small letter, and a number with what it counts', () => {
    const prose = 'Chín tháng đầu năm, lượng khách đến các khu du lịch sinh thái của huyện ước';
    expect(linesOf(`${prose}\nđạt 86,5 nghìn lượt.\nHuyện hiện có 37\ntổ hợp tác`)).toEqual([
      `${prose} đạt 86,5 nghìn lượt.`,
      'Huyện hiện có 37 tổ hợp tác',
    ]);
  });

  it('joins no entries of lists and menus, and no furniture', () => {
    const entries = [
      'hợp tác xã nông nghiệp',
      'tổ hợp tác chăn nuôi',
      'Lượt xem: 1205',
      'bình luận',
      'a) quỹ tín dụng',
    ];
    expect(linesOf(entries.join('\n'))).toEqual(entries);
    const head = ['Huyện dự kiến có thêm 5 HTX trong năm 2025', 'ngày đăng: 14/01/2025', 'nhấp chuột: 356'];
    expect(linesOf(head.join('\n'))).toEqual(head);
  });

  it('ends a paragraph at a blank line, whatever follows', () => {
    expect(linesOf('Mã tin: 2024\n\nbao-muoi.example')).toEqual(['Mã tin: 2024', 'bao-muoi.example']);
  });

  it('takes a line for a paragraph elsewhere, with the blank lines after it', () => {
    const text = 'Trang chủ\n\n\ngiới thiệu\nNăm nay huyện có 18 sản phẩm\r\n\r\n';
    const paragraphs = splitParagraphs(text);
    expect(paragraphs.map(({ line }) => line)).toEqual(['Trang chủ', 'giới thiệu', 'Năm nay huyện có 18 sản phẩm']);
    expect(paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [0, 12],
      [12, 23],
      [23, text.length],
    ]);
  });
});
