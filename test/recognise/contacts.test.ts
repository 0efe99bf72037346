import { describe, expect, it } from 'vitest';
import { findContacts } from '../../src/recognise/claims/contacts.js';
import { keepsInLedger, statesAmounts } from '../support/cases.js';
import { reads } from '../support/surfaces.js';

function found(text: string): string[] {
  return findContacts(text).map(({ class: kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('findContacts', () => {
  it.each([
    ['Xem tại https://htx.example.vn/tin-2023/bai-12.html nhé', 'url https://htx.example.vn/tin-2023/bai-12.html'],
    ['Xem http://htx.example/a?id=12&b=3.', 'url http://htx.example/a?id=12&b=3.'],
    ['Trang www.htx24h.com.vn có tin', 'url www.htx24h.com.vn'],
    ['(Nguồn: https://htx.example.vn/2023)', 'url https://htx.example.vn/2023'],
    ['Theo baotinh.vn/kinh-te/2023/tin-7', 'url baotinh.vn/kinh-te/2023/tin-7'],
    ['Ảnh anh_01.jpg đính kèm', 'url anh_01.jpg'],
    ['Gửi về htx2020@example.com trước hạn', 'email htx2020@example.com'],
    ['Email: lien-minh.htx63@tinh.gov.vn', 'email lien-minh.htx63@tinh.gov.vn'],
    ['<img style="width:300px;height:20px">', 'code style="width:300px;height:20px"'],
  ])('%s', (text, contact) => {
    expect(found(text)).toEqual([contact]);
  });

  reads(
    {
      phone: ['0912345678', '0203.3825.123', '(+84) 912 345 678', '1900 1234', '1800 599920'],
    },
    (number) => {
      const contacts = found(`Liên hệ ${number} để đặt hàng.`);
      return contacts.join() === `phone ${number}` ? 'phone' : contacts.join();
    },
  );

  it.each([
    ['ĐT: 02633.822.311', '02633.822.311'],
    ['Điện thoại: 0261.3543140 - Fax: 0261.3543141', '0261.3543140', '0261.3543141'],
    ['Hotline: 0988-777-666', '0988-777-666'],
    ['SĐT 0988777666', '0988777666'],
    ['đường dây nóng 0236 3888 777', '0236 3888 777'],
    ['Zalo: 0912345678', '0912345678'],
    ['Tel: (024) 3825.1234', '(024) 3825.1234'],
    ['Fax: 84-24-38251234', '84-24-38251234'],
  ])('%s', (text, ...numbers) => {
    expect(found(text)).toEqual(numbers.map((number) => `phone ${number}`));
  });

  it.each([
    'Doanh thu đạt 1.900.123.456 đồng.',
    'Sản lượng 1.900 tấn và 1234 con.',
    'Có 0912 hộ.',
    'Năm 2023 có 878 HTX.',
    'Diện tích 18.000.123 m2.',
    'Tăng từ 2.100 lên 2.350 hộ.',
    'Trang htx.example không có số.',
    'Thu 1.800.599 đồng.',
    'Điện thoại di động tăng 12%.',
    'Tài khoản có 2.500.000.000 đồng.',
    'Lời nói “Có 5 HTX”.vn',
    'Giai đoạn 2016-2020, 2021-2025.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('in a sentence', () => {
  keepsInLedger({
    phone: [
      'HTX có {30 thành viên}, ĐT: [02633.822.311].',
      'Đường dây nóng [1900 1234] phục vụ {500 khách}.',
      'Hotline: [0988.777.666], giảm {10%}.',
      'HTX có {30 thành viên}, liên hệ [0912 345 678].',
      'Gọi số [0912.345.678] để được giảm {10%}.',
      'Gọi [+84 912 345 678] để được giảm {10%}.',
      'Liên hệ [02633 822 311] để được giảm {10%}.',
    ],
    url: [
      'Theo [url:https://tinh.example.vn/2023/12/a-55.html], tỉnh có {12 HTX}.',
      'Theo [www.htx24h.vn], tỉnh có {12 HTX}.',
      'Theo trang [nongnghiep24h.vn], tỉnh có {12 HTX}.',
    ],
    email: ['Gửi về [htx2020@example.com], có {12 HTX} đã gửi.'],
  });

  statesAmounts({
    '1_900_123_456 VND': ['Doanh thu đạt {1.900.123.456 đồng}.'],
    '12 %': ['Thuê bao điện thoại tăng {12%}.'],
    '912_345_678 VND': ['Tổng chi là {912.345.678 đồng}.'],
  });
});
