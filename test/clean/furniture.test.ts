import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../src/clean/furniture.js';
import { matchFurniture, matchLinkRow } from '../../src/clean/match-furniture.js';

const PHRASES = FURNITURE.flatMap(({ reason, role, phrases }) => phrases.map((phrase) => ({ phrase, reason, role })));

describe('the table of furniture', () => {
  it('has each phrase once', () => {
    const seen = PHRASES.map(({ phrase }) => phrase);
    expect(seen.filter((phrase, i) => seen.indexOf(phrase) !== i)).toEqual([]);
  });

  it.each(PHRASES)('finds its own “$phrase”', ({ phrase }) => {
    const line = phrase.replaceAll('#', '12').replace(': *', ': ai đó').replace('*', ' ai đó');
    for (const written of [line, line.toUpperCase(), `• ${line}`, `[${line}]`]) {
      expect(matchFurniture(written)).toBeDefined();
    }
  });

  it.each([
    ['view-count', 'Số lượt đọc: 846 Về trang trước Về đầu trang', 'Lượt xem: 1.204 In bài viết'],
    ['prices', 'Giá vàng 9999 tr.đ/lượng', 'Tỷ giá ĐVT:đồng', 'Loại Mua Bán'],
    ['view-count', '273 lượt xem', 'Lượt xem: 1.204', 'ĐÃ XEM 12', 'Số lần nhấp:81', 'SỐ LƯỢT TRUY CẬP'],
    [
      'related',
      'Bài mới hơn',
      'Bài viết cũ hơn:',
      'TIN ĐÃ ĐƯA',
      'Các tin khác:',
      'Tin liên quan:',
      'Xem thêm: Giá lúa tăng 200 đồng',
    ],
    ['tags', 'Từ khoá', '• Từ khóa', 'Tags: gạo, lúa'],
    ['comments', 'Bình luận (0)', 'Ý kiến bạn đọc', 'Gửi bình luận'],
    ['share-bar', 'Chia sẻ', 'In bài viết', 'A- A A+', 'Thích 0'],
    ['footer', '© 2020 Báo An Sơn', 'Giấy phép số: 12/GP-TTĐT', 'Bản quyền thuộc về UBND huyện', 'Toà soạn: số 1'],
    ['menu', 'TRANG CHỦ', '-- Trang chủ --', 'Lên đầu trang', 'Xem chi tiết ...'],
  ])('knows %s in its spellings', (reason, ...lines) => {
    expect(lines.map((line) => matchFurniture(line)?.reason)).toEqual(lines.map(() => reason));
  });

  it.each([
    'Góp vốn theo đầu cây',
    'Từ khóa học đầu tiên đến nay có 120 học viên',
    'Tin vui cho người trồng lúa',
    'Thông báo tuyển sinh năm học 2023 - 2024',
    'Liên hệ giữa nông dân và doanh nghiệp',
    'Giới thiệu việc làm cho 300 lao động',
    '12 lượt xe buýt mỗi ngày',
    'Lượt xem: 846 nghìn lượt trong tháng, tăng 5%',
    'Giá vàng tăng 2 triệu đồng/lượng',
    'Xem 20 gian hàng trưng bày',
    'Bình luận về giá gạo',
    '273 hộ xem truyền hình',
  ])('lets “%s” stand', (line) => {
    expect(matchFurniture(line)).toBeUndefined();
  });

  it.each([
    ['breadcrumb', 'Trang chủ > Kinh tế > Nông nghiệp', 'Trang nhất » Tin tức', 'Trang chủ / Tin tức / Thời sự'],
    [
      'menu',
      'Trang chủ|Liên hệ|Sơ đồ site|RSS',
      'Trang chủ • Góp ý',
      'Thời sự | Kinh tế | Xã hội',
      'Thích 5 | Trả lời',
    ],
  ])('knows a row of links as %s', (reason, ...lines) => {
    expect(lines.map((line) => matchLinkRow(line)?.reason)).toEqual(lines.map(() => reason));
  });

  it.each(['Văn hóa / Xã hội', 'Lúa | Ngô | Khoai', 'Thu nhập > 60 triệu đồng/năm', '5 triệu đồng / người / tháng'])(
    'does not take “%s” for one',
    (line) => {
      expect(matchLinkRow(line)).toBeUndefined();
    },
  );
});
