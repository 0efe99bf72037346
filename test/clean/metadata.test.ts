import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { readMetadata } from '../../src/clean/metadata.js';

const TITLE = 'Hợp tác xã vùng cao tìm đường ra chợ';
const OTHER = 'Vốn điều lệ của hợp tác xã là 900 triệu đồng, mỗi thành viên góp ít nhất 5 triệu đồng.';
const TEXT = 'Ngày 5/5/2011, hợp tác xã có 112 thành viên, doanh thu của hợp tác xã đạt 2,4 tỷ đồng.';

function readFrom(...lines: string[]) {
  const text = lines.join('\n');
  const metadata = readMetadata(text, clean(text));
  return Object.fromEntries(Object.entries(metadata).map(([field, { value }]) => [field, value]));
}

describe('readMetadata', () => {
  it.each([
    ['2021-01-15', 'Thứ 6, 15.01.2021 | 10:08:59'],
    ['2023-09-13', 'ngày phát hành:2023-09-13 11:59'],
    ['2019-08-01', 'thứ năm, 01 08 2019 08:15'],
    ['2019-08-05', '(05.08.2019 16:32)'],
    ['2023-02-13', 'Thứ Hai, 13/02/2023, 18:48 [GMT+7]'],
    ['2024-05-12', 'Cập nhật: 09:30 | 12/5/2024'],
    ['2021-09-05', 'Ngày đăng: 05/09/2021'],
    ['2022-03-10', '10/03/2022 - 14:20'],
    ['2017-10-25', '08:39 AM 25/10/2017 |   Lượt xem: 4395 |   In bài viết | '],
    ['2016-04-30', 'VĂN LÂM - TRẦN KHẢI 30/04/2016 11:39'],
    ['2025-11-24', 'Hà Nội, ngày 24 tháng 11 năm 2025'],
  ])('reads %s from “%s”', (published, line) => {
    expect(readFrom(TITLE, line, TEXT)).toMatchObject({ title: TITLE, published });
    expect(readFrom(line, TITLE, TEXT)).toMatchObject({ published });
  });

  it.each(['Thứ 6, 31.02.2021 | 10:08', '2023-13-01', '# date = 20210231', 'Ngày 12'])(
    'reads no day from “%s”',
    (line) => {
      expect(readFrom(TITLE, line, TEXT)).not.toHaveProperty('published');
    },
  );

  it('takes a dateline below the title before the clock of the page above it', () => {
    const clock = 'Thứ 3, 09/07/2024, 21:14[GMT+7]';
    expect(readFrom(clock, TITLE, 'Thứ 2, 14/05/2018 | 07:30:12', TEXT)).toMatchObject({ published: '2018-05-14' });
  });

  it('takes the day from the dateline nearest the title, never from the text', () => {
    expect(readFrom(TITLE, TEXT)).not.toHaveProperty('published');
    expect(readFrom(TITLE, '02/03/2020', TEXT, TEXT, '04/05/2021')).toMatchObject({ published: '2020-03-02' });
  });

  it.each([
    ['nongthon.vn', 'Theo nongthon.vn'],
    ['Báo An Sơn', 'Theo Báo An Sơn'],
    ['anson.gov.vn', 'Nguồn tin: anson.gov.vn我的网站'],
    ['baoanson.vn', 'LÊ BÌNH-TRẦN AN/BAOANSON.VN'],
    ['TTXVN', '(Nguồn: TTXVN)'],
    ['Đài Truyền thanh huyện', '(Theo Đài Truyền thanh huyện)'],
  ])('reads the publisher %s from “%s”', (publisher, line) => {
    expect(readFrom(TITLE, TEXT, line)).toMatchObject({ publisher });
  });

  it('reads a publisher at the end of the text, and one in a header', () => {
    expect(readFrom(TITLE, `${TEXT}Theo Báo An Sơn`)).toMatchObject({ publisher: 'Báo An Sơn' });
    expect(readFrom('# url = https://www.bao.example.vn/a-1.htm', '# date = 20210330', TITLE, TEXT)).toMatchObject({
      url: 'https://www.bao.example.vn/a-1.htm',
      publisher: 'bao.example.vn',
      published: '2021-03-30',
    });
  });

  it('does not take the source of a table for the publisher', () => {
    expect(readFrom(TITLE, TEXT, 'Nguồn: Tổng cục Thống kê', OTHER)).not.toHaveProperty('publisher');
  });

  it.each([
    ['Ngọc Lan', 'Tác giả: Ngọc Lan'],
    ['Bảo Phong', 'Tin, ảnh: Bảo Phong'],
    ['LÊ BÌNH-TRẦN AN', 'LÊ BÌNH-TRẦN AN/BAOANSON.VN'],
    ['Mai Hạnh', '**Mai Hạnh**'],
    ['Hoàng Tuấn – Minh Quang', 'Hoàng Tuấn – Minh Quang'],
    ['T.LÊ', 'T.LÊ'],
  ])('reads the author %s from “%s”', (author, line) => {
    expect(readFrom(TITLE, TEXT, line)).toMatchObject({ author });
  });

  it('quotes the words that state a value, in the form in which they are written', () => {
    const text = [TITLE, TEXT, 'Theo Báo Đắk Nông'].join('\n').normalize('NFD');
    const { title, publisher } = readMetadata(text, clean(text));
    expect(title).toMatchObject({ value: TITLE, source: { start: 0, quote: TITLE.normalize('NFD') } });
    expect(publisher).toMatchObject({ value: 'Báo Đắk Nông', source: { quote: 'Báo Đắk Nông'.normalize('NFD') } });
  });
});
