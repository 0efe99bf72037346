import { describe } from 'vitest';
import { formatPoint } from '../../src/core/calendar.js';
import { readPeriods } from '../../src/recognise/periods/read-periods.js';
import { keepsInLedger } from '../support/cases.js';
import { viewOf } from '../support/read.js';
import { reads } from '../support/surfaces.js';

/** The first period that a text names; a day without a year as `--10-16`, what is no period as its class. */
function firstPeriod(text: string): string | undefined {
  const [period] = readPeriods(viewOf(text));
  if (!period) return undefined;
  const { iso, open } = period;
  if (open?.type === 'day') return formatPoint({ year: 2000, month: open.month, day: open.day }).replace('2000', '-');
  return iso ?? open?.type ?? period.class;
}

describe('days of a year', () => {
  reads(
    {
      '2023-06-30': [
        'ngày 30/6/2023',
        'ngày 30/06/2023',
        'ngày 30-6-2023',
        'ngày 30.6.2023',
        'ngày 30 tháng 6 năm 2023',
        'ngày 30 tháng 06 năm 2023',
        'Ngày 30/6/2023',
        'NGÀY 30/6/2023',
        'đến 30/6/2023',
        'tính đến ngày 30/6/2023',
        '(30/6/2023)',
        'hết ngày 30/6/2023',
        'trước ngày 30/6/2023',
        '30/6/2023',
        '2023-06-30',
        'ngày 30/6/2023'.normalize('NFD'),
        'ngày 30\u00a0tháng\u00a06\u00a0năm\u00a02023',
        'ngày 30/6/23',
        'sáng 30/6/2023',
        'thứ Sáu, 30/6/2023',
        'thứ sáu (30/6/2023)',
      ],
      '2021-01-15': ['ngày 15.01.2021', '15.01.2021', 'ngày 15/1/2021', 'ngày 15 tháng 01 năm 2021', '15-01-2021'],
      '2020-02-29': ['ngày 29/2/2020', 'ngày 29 tháng 2 năm 2020'],
      '--10-16': [
        'ngày 16/10',
        'sáng 16/10',
        'chiều 16-10',
        'tối 16.10',
        'hôm 16/10',
        'ngày 16-10',
        'ngày 16 tháng 10',
        'sáng ngày 16/10',
        'trưa 16/10',
        'đêm 16/10',
        'hôm qua 16/10',
        'sáng nay 16/10',
        'thứ hai, 16/10',
        'thứ Hai (16/10)',
        'chủ nhật, 16/10',
        'tính đến 16/10',
        'ngày 16/10 tới',
        'ngày (16/10)',
      ],
      '--03-08': ['ngày 8/3', 'ngày 08/03', 'mùng 8/3', 'mồng 8/3', 'nhân ngày 8-3'],
      '--07-01': ['từ ngày 1/7', 'kể từ ngày 01/7'],
    },
    firstPeriod,
  );
});

describe('the moment of speech', () => {
  reads(
    {
      now: [
        'hiện có 30 hộ',
        'đến nay 9/11 huyện',
        'nay còn 4 tổ',
        'tính đến nay có 12 xã',
        'đến thời điểm hiện tại có 12 xã',
      ],
      year: ['năm nay có 30 hộ'],
      '2024': ['từ đầu năm 2024 đến nay có 30 hộ'],
      nothing: ['thực hiện 30 việc', 'xuất hiện 2 ca', 'mức hiện hành 30%', 'xưa nay có 2 nghề'],
    },
    firstPeriod,
  );
});

describe('no days', () => {
  reads(
    {
      nothing: [
        '12/45 HTX',
        'đạt 5/9 tiêu chí',
        'bằng 1/3',
        'có 16/19 xã',
        '21/21 huyện',
        'đạt 12.5%',
        'rộng 20.10 ha',
        'tăng 3-5%',
        'số 12/45',
        'đến 9/11 huyện',
        '1,5 - 2 lần',
        'ngày công 300 nghìn',
        'đạt 45/12',
        '31.12',
      ],
    },
    firstPeriod,
  );
  reads({ nothing: ['có 30/2/2023 HTX', 'có 32/1/2023 HTX', '5/13/2023', '29/2/2023'] }, (text) =>
    /^\d{4}-/.test(firstPeriod(text) ?? '') ? firstPeriod(text) : undefined,
  );
});

describe('a month as machines write it', () => {
  reads({ '2022-09': ['date 2022-09 Hiệp hội cho biết', '2022-09'] }, firstPeriod);
});

describe('in the ledger', () => {
  keepsInLedger({
    period: ['Lớp học mở từ ngày [5/6] đến ngày [9/6] cho {40 học viên}.'],
    date: [
      'Ngày [16/10], UBND tỉnh họp với {12 HTX}.',
      'Sáng [7-7], đoàn thăm {12 HTX}.',
      'Chiều [22.4], đoàn thăm {12 HTX}.',
      'Hội nghị khai mạc ngày [14 tháng 11 năm 2023] với {200 đại biểu}.',
      'Lớp học mở từ ngày [5 đến 9/6] cho {40 học viên}.',
      'Ngày [5] hằng tháng, HTX trả lương cho {30 lao động}.',
      'Rằm tháng Giêng, ngày [15], có {2.000 khách}.',
      'Quyết định ký ngày [01/8/2019] công nhận {12 xã}.',
      'Mùng [3] Tết, có {5.000 lượt khách}.',
      'Từ [1/1/2024], mức hỗ trợ là {50 triệu đồng}.',
      'Ngày [20-11] hằng năm, trường khen {30 giáo viên}.',
      'Thứ Sáu, [15/01], cả tỉnh có {3 ca} nặng.',
      'Bão đổ bộ đêm [9], rạng sáng [10/9], làm sập {12 nhà}.',
    ],
    time: [
      'Lúc [8h30], chợ có {30 hộ} bán hàng.',
      'Cập nhật [date:22/05/2017] (GMT+[7]), chợ có {30 hộ} bán hàng.',
      'Lúc [8 giờ 30], chợ có {30 hộ} bán hàng.',
      'Lúc [8 giờ 30 phút], chợ có {30 hộ} bán hàng.',
      'Lúc [08:30], chợ có {30 hộ} bán hàng.',
      'Lúc [08:30:15], máy đếm được {30 xe}.',
      'Lúc [8 giờ] sáng, chợ có {30 hộ} bán hàng.',
      'Vào [19h] tối qua, có {30 người} dự.',
      'Từ [7h] đến [17h], điểm tiêm đón {500 người}.',
      'Từ [7 giờ] đến [17 giờ], điểm tiêm đón {500 người}.',
      'Khoảng [14h00], lũ cuốn {3 nhà}.',
      'Khoảng [5 giờ] chiều, lũ cuốn {3 nhà}.',
      'Đến [7g30], có {30 người} chờ.',
      'Trước [16h30] ngày [date:5/6], nộp {2 bộ hồ sơ}.',
      'Chương trình bắt đầu [20h00], thu hút {3.000 người}.',
      'Tối [date:5/6], lúc [20 giờ], có {3.000 người} xem.',
      'Tính đến [17 giờ] ngày [date:12/9], tỉnh có {12 ca}.',
      '(Cập nhật [10:08]) Cả nước có {12 ca}.',
    ],
  });
});

describe('days in brackets, on holidays, and several of one month', () => {
  reads(
    {
      '--10-16': ['sáng nay, 16/10', 'chiều qua (16/10)', 'hôm nay (16/10)', 'sáng nay (16/10)', 'tối qua, 16/10'],
      '--03-08': ['dịp 8/3', 'ngày Quốc tế Phụ nữ 8/3', 'kỷ niệm 8/3', 'mừng 8/3', 'nghỉ lễ 8/3'],
      '--07-01': ['từ 1/7', 'bắt đầu từ 1/7', 'từ 01/7', 'kể từ 1/7'],
      '--06-06': ['trong hai ngày 5 và 6/6', 'trong 2 ngày 5-6/6', 'các ngày 4, 5 và 6/6', 'từ 3-6/6', 'diễn ra 5-6/6'],
      '2023-06-30': ['đến ngày 30/6 năm 2023'],
      '2023-10-15/2023-10-20': ['từ 15-20/10/2023', 'các ngày 15 và 20/10/2023'],
      nothing: ['giảm từ 1/3 xuống 1/5', 'có 5-6/10 xã', 'mạng 4G', 'mỗi ngày 14 triệu đồng', 'khoảng 1/7 diện tích'],
    },
    firstPeriod,
  );

  keepsInLedger({
    date: [
      'Lớp học mở trong hai ngày [5 và 6/6] cho {40 học viên}.',
      'Các ngày [12, 13 và 14/8], tỉnh tiêm cho {5.000 người}.',
      'Hội chợ diễn ra từ [15-20/10] với {120 gian hàng}.',
      'Hạn nộp hồ sơ là [15/10] với {12 xã}.',
      'Dịp lễ [30/4] - [1/5], tỉnh đón {12 đoàn}.',
      'Kỷ niệm [2/9], tỉnh khánh thành {12 công trình}.',
    ],
    time: ['[6 giờ] sáng [date:12/9], tỉnh ghi nhận {12 ca}.'],
    name: ['Sóng [4G] phủ {98%} số thôn.', 'Sóng [5G] phủ {98%} số thôn.', 'Phần mềm chạy trên mạng [3G] cho {50 hộ}.'],
  });
});
