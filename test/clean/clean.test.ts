import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { kindsOf } from './outline.js';

const TEXT = 'Năm nay, hợp tác xã có 112 thành viên, doanh thu của hợp tác xã đạt 2,4 tỷ đồng.';
const MORE = 'Vốn điều lệ là 900 triệu đồng. Mỗi thành viên góp ít nhất 5 triệu đồng trong hai năm.';

/** What the middle line of a page is, between a headline and its text. */
function kindOf(line: string): string {
  const text = ['Hợp tác xã vùng cao tìm đường ra chợ', TEXT, line, MORE].join('\n');
  const at = text.indexOf(`\n${line}\n`) + 1;
  const block = clean(text).find(({ start, end }) => start <= at && at < end)!;
  return `${block.kind}/${block.reason}`;
}

describe('clean', () => {
  it.each([
    ['', []],
    ['\n \u00a0\n', ['chrome/blank']],
    ['\n\nHợp tác xã có 12 thành viên.', ['chrome/blank', 'body/paragraph']],
    ['Hợp tác xã có 12 thành viên', ['body/short-line']],
    ['a\rb', ['body/short-line', 'body/short-line']],
  ])('covers %j', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
    expect(
      clean(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text);
  });

  it.each([
    ['chrome/markup', '==========', '[img]', '* *', '<br/>', '![](https://a.vn/1.jpg)', 'style="margin: 0px">'],
    ['chrome/url', 'http://bao.example.vn/kinh-te/336807-htx.html', '//Pages/default.aspx'],
    ['chrome/document-header', '# doc_id = news_12'],
    ['chrome/view-count', '273 lượt xem', 'Lượt xem: 1.204'],
    ['chrome/pager', 'Các trang: 1  2  3  4', '« 7 8 9 10 »', 'Trang 2/10'],
    ['chrome/foreign', '热点资讯', 'The player will show in this paragraph'],
    [
      'caption/photo-credit',
      'Thu hoạch lúa. Ảnh: T.LÊ',
      'Đại hội thông qua 14 chỉ tiêu. Ảnh Thanh Hà',
      'Vườn cam (Ảnh: V.K)',
    ],
    ['caption/photo-credit', 'Ảnh minh họa', '(Ảnh minh hoạ: Internet)', 'Nguồn ảnh: Sở Công Thương'],
    ['caption/photo-number', 'Chợ nổi đông khách - Ảnh 3.', 'Chợ nổi đông khách- Ảnh 12'],
    ['caption/image-alt', '![Chợ nổi đón 900 lượt khách](https://a.vn/1.jpg "Chợ nổi")'],
    ['caption/scene', 'Quang cảnh hội nghị', 'Các đại biểu tham dự buổi lễ', 'Ông Lê Tám phát biểu tại hội nghị'],
    ['caption/title-repeated', 'Hợp tác xã vùng cao tìm đường ra chợ'],
    ['byline/byline', 'Tác giả: Ngọc Lan', 'Nguồn: TTXVN', 'Tin, ảnh: Bảo Phong'],
    ['byline/date-line', 'Thứ Hai, 13/02/2023, 18:48 [GMT+7]', 'Cập nhật: 09:30 | 12/5/2024', '10/03/2022 - 14:20'],
    ['byline/date-line', '(05.08.2019 16:32)', 'ngày phát hành:2023-09-13 11:59    Số lần nhấp:81'],
    ['byline/date-line', 'Hà Nội, ngày 24 tháng 11 năm 2025', 'thứ năm, 01 08 2019 08:15'],
    ['body/list-item', '- Đến năm 2018 có 900 ha', '1. Về quy mô.', 'a) Hỗ trợ giống', '+ Đất vườn'],
    ['body/heading', 'Góp vốn theo đầu cây', '**Góp vốn theo đầu cây**', 'Kinh tế', 'Giới thiệu'],
    ['body/paragraph', 'Xã có 5 ấp.', 'Ngày 12/3/2020, xã có 5 ấp.', 'Các hình thức hỗ trợ gồm:;'],
  ])('marks as %s', (kind, ...lines) => {
    expect(lines.map(kindOf)).toEqual(lines.map(() => kind));
  });

  it('keeps the words of a menu where no page is about', () => {
    const text = ['Giữ rừng', TEXT, 'Liên hệ', MORE, 'Trang chủ', TEXT].join('\n');
    expect(kindsOf(text)).not.toContainEqual(expect.stringContaining('chrome'));
  });

  it('goes on with the article after links to other stories, and not after comments', () => {
    const links = ['Tin liên quan', 'Huyện An Sơn có thêm 12 điểm bán hàng'];
    expect(kindsOf([TEXT, ...links, MORE, TEXT].join('\n'))).toEqual([
      'body/paragraph',
      'chrome/related',
      'body/paragraph',
      'body/paragraph',
    ]);
    expect(kindsOf([TEXT, 'Bình luận', MORE, TEXT].join('\n'))).toEqual(['body/paragraph', 'chrome/comments']);
  });

  it.each(['Quảng cáo', 'Trang chủ\nTin tức', 'Tin mới nhất\nHuyện An Sơn có thêm 12 điểm bán hàng'])(
    'keeps both parts of an article that “%s” cuts in two',
    (box) => {
      const kinds = kindsOf([`${MORE} ${TEXT}`, TEXT, box, MORE, 'Hộ nghèo còn 1,2%.'].join('\n'));
      expect(kinds.filter((kind) => kind.startsWith('body'))).toHaveLength(4);
      expect(kinds.filter((kind) => kind.startsWith('chrome'))).toHaveLength(1);
    },
  );

  it('takes an article for the article though its text stands under a heading of the page', () => {
    const text = ['Trang chủ', 'Đăng nhập', 'Bình luận', 'Hợp tác xã vùng cao tìm đường ra chợ', TEXT, MORE].join('\n');
    expect(kindsOf(text).slice(-3)).toEqual(['title/title', 'body/paragraph', 'body/paragraph']);
  });

  it.each([
    'Trang chủ\n'.repeat(20_000),
    '1 '.repeat(200_000),
    `Ảnh: ${'a '.repeat(100_000)}`,
    '. A'.repeat(100_000),
    '[a]('.repeat(100_000),
    `${'\n'.repeat(200_000)}x`,
    `a${' '.repeat(100_000)}b\n`.repeat(3),
    'Mọi người trong xã cùng nhau ra đồng từ sáng sớm để làm cho kịp\nvụ mùa năm nay.\n'.repeat(4000),
  ])('takes time in step with the length of a text (%#)', (text) => {
    const start = performance.now();
    clean(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
