import { describe, expect, it } from 'vitest';
import { read, readPage } from '../support/read.js';

/** Sport and service pages: scores, line-ups, timetables, telephone lists. */
const SPORT_AND_SERVICE = `Bảng A: Hải Vân thắng Sông Tranh 3-1, hòa Đồng Xoài 2-2
Trận chung kết diễn ra lúc 19h30 ngày 14/9 tại sân số 2, phường 5.
Đội hình xuất phát (4-3-3): Lâm (1); Hùng (5), Dũng (4), Trung (15), Hậu (3); Đức (8), Phong (22), Hải (16); Quyết (10), Linh (9), Toàn (7).
Tỷ số hiệp một là 1-0, hiệp hai 2-1; các bàn thắng ở phút 12, 45+2 và 78.
Giờ tàu chạy: SE1 20:50 - 05:25; SE3 19:20 - 04:05; SPT2 06:40 - 10:15.
Xe khách tuyến số 08 xuất bến lúc 5h15, 6h00 và 13h45 tại bến xe phía Nam, số 30 đường Nguyễn Huệ.
Chuyến bay VN1265 cất cánh lúc 7 giờ 40, hạ cánh lúc 8 giờ 55.
Danh bạ: Công an phường 5: 0263 3822 114; Trạm y tế: 0263.3833.115; Cấp cứu: 115; Cứu hỏa: 114.
Đường dây nóng: 1900 1234, Zalo 0912 345 678, hộp thư lienhe24h@example.com.
Kết quả xổ số ngày 3/5/2024: giải đặc biệt 048213, giải nhất 57120.
Tạm ngừng cấp nước: tổ dân phố số 8 phường Đồng Tiến; từ lô 3 - 9 khu 4B Bình Lợi; ngõ 41/2 phố Hàng Đậu; nhà số 12 Đồng Khởi.
Thi đấu chia 2 bảng: bảng 1 tại sân A, bảng 2 tại sân B; tập luyện theo 3 nhóm gồm nhóm 1, nhóm 2 và nhóm 3.
Trang 3/12. Ảnh 2/7.
`;

/** Orders and laws: articles, clauses, numbers and dates of papers, terms and lists. */
const LAWS = `Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024;
Căn cứ Nghị định số 102/2024/NĐ-CP ngày 30/7/2024 của Chính phủ;
Theo khoản 2, khoản 3 Điều 79 và điểm a khoản 1 Điều 81 của Luật này, việc thu hồi đất do Ủy ban nhân dân cấp huyện thực hiện.
Điều 5. Hiệu lực thi hành
1. Quyết định này có hiệu lực từ ngày 01/9/2024 và thay thế Quyết định số 15/2018/QĐ-UBND.
2. Bãi bỏ các Điều 4, 6 và 9 của Quy định ban hành kèm theo Quyết định 22/2020/QĐ-UBND.
Mẫu số 01: Đơn đề nghị; Mẫu số 02: Biên bản; Phụ lục II, trang 14.
Nghị quyết Đại hội lần thứ XIII, nhiệm kỳ 2020 - 2025, khóa X, kỳ họp thứ 8.
Bản đồ tỷ lệ 1/2000, tờ số 14, thửa đất số 125, tổ 6, thôn 3, giáp Quốc lộ 20 và đường ĐT.725.
Mã số thuế: 5800123456; số tài khoản 118000123456; giấy phép số 45/GP-STTTT cấp ngày 12/3/2023.
Hồ sơ nộp trong giờ hành chính từ thứ 2 đến thứ 6, hạn cuối là 15/10.
Chương 2, mục 1, tiết b; xem thêm Thông tư 10/2024/TT-BTNMT (Công báo số 877 + 878).
`;

describe('texts of numbers that are no figures', () => {
  it.each([
    ['sport and service', SPORT_AND_SERVICE],
    ['orders and laws', LAWS],
  ])('%s', (_, text) => {
    expect(
      read(text).figures.map(({ quote, sentence }) => `${quote} in ${text.slice(sentence.start, sentence.end)}`),
    ).toEqual([]);
    expect(readPage(text).figures.map(({ quote }) => quote)).toEqual([]);
  });

  it.each([
    ['sport and service', SPORT_AND_SERVICE],
    ['orders and laws', LAWS],
  ])('every number of %s is in the ledger', (_, text) => {
    const held = read(text).ledger;
    const numbers = Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => ({ digits, index }));
    const missing = numbers.filter(
      ({ digits, index }) => !held.some(({ start, end }) => start <= index && index + digits.length <= end),
    );
    expect(missing).toEqual([]);
  });
});
