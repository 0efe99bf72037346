import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../src/recognise/periods/read-periods.js';
import { keepsInLedger } from '../support/cases.js';
import { figures, viewOf } from '../support/read.js';
import { reads } from '../support/surfaces.js';

/** The period of the last figure of a text. */
function period(text: string): string | undefined {
  return figures(text).at(-1)?.period ?? undefined;
}

/** The period of a figure in a sentence that opens with the words. */
function opening(words: string): string | undefined {
  return period(`${words}, toàn tỉnh có 12 HTX.`);
}

describe('periods that open a sentence', () => {
  reads(
    {
      '2024': [
        'Năm 2024',
        'Trong năm 2024',
        'Cả năm 2024',
        'Hết năm 2024',
        'Đến năm 2024',
        'Đến hết năm 2024',
        'Đến cuối năm 2024',
        'Tính đến hết năm 2024',
        'Cuối năm 2024',
        'Đầu năm 2024',
        'Giữa năm 2024',
        'Tính chung năm 2024',
        'NĂM 2024',
        'Riêng năm 2024',
        'Từ đầu năm 2024 đến nay',
        'Năm học 2024',
        'Vụ hè thu 2024',
        'Vụ hè thu năm 2024',
        'Vụ mùa 2024',
        'Vụ xuân 2024',
        'Vụ đông năm 2024',
        'Vụ chiêm xuân 2024',
        'Vụ đông xuân năm 2024',
        'Trước năm 2024',
        'Năm 2024'.normalize('NFD'),
      ],
      '2023-03': [
        'Tháng 3/2023',
        'Tháng 3-2023',
        'Tháng 03/2023',
        'Tháng 3 năm 2023',
        'Tháng 3.2023',
        'Tháng Ba năm 2023',
        'Tháng ba năm 2023',
        'Trong tháng 3/2023',
        'Cuối tháng 3/2023',
        'Đến cuối tháng 3-2023',
        'Đến hết tháng 3/2023',
        'Tháng 3 - 2023',
        'Tháng 3, năm 2023',
        'Đầu tháng 3/2023',
      ],
      '2023-06-30': [
        'Tính đến ngày 30/6/2023',
        'Đến ngày 30/6/2023',
        'Tính đến 30/6/2023',
        'Đến 30/6/2023',
        'Tính đến thời điểm 30/6/2023',
        'Tính đến hết ngày 30/6/2023',
        'Tính đến ngày 30 tháng 6 năm 2023',
        'Đến hết ngày 30.6.2023',
        'Tính đến ngày 30-6-2023',
        'Thống kê đến ngày 30/6/2023',
        'Lũy kế đến ngày 30/6/2023',
        'Tính từ đầu năm đến ngày 30/6/2023',
      ],
      '2021/2025': [
        'Giai đoạn 2021-2025',
        'Giai đoạn 2021 – 2025',
        'Giai đoạn 2021 - 2025',
        'Trong giai đoạn 2021—2025',
        'Giai đoạn 2021 đến 2025',
        'Giai đoạn từ 2021 đến 2025',
        'Giai đoạn từ năm 2021 đến năm 2025',
        'Từ năm 2021 đến năm 2025',
        'Từ năm 2021 đến 2025',
        'Từ năm 2021 - 2025',
        'Trong 5 năm (2021 - 2025)',
        'Thời kỳ 2021-2025',
        'Nhiệm kỳ 2021-2025',
        'Các năm 2021-2025',
        'Giai đoạn 2021\u00a0–\u00a02025',
        'GIAI ĐOẠN 2021-2025',
        'Giai đoạn 2021 tới 2025',
        'Giai đoạn năm 2021 - 2025',
      ],
      '2020/2025': [
        'Nhiệm kỳ 2020-2025',
        'Nhiệm kỳ 2020 – 2025',
        'Trong nhiệm kỳ 2020-2025',
        'Nhiệm kỳ Đại hội 2020-2025',
        'Nhiệm kỳ 2020/2025',
      ],
      '2023/2024': [
        'Năm học 2023-2024',
        'Năm học 2023 - 2024',
        'Năm học 2023/2024',
        'Niên vụ 2023-2024',
        'Niên vụ 2023/2024',
        'Vụ đông xuân 2023-2024',
        'Vụ Đông Xuân 2023 – 2024',
        'Vụ mía 2023-2024',
        'Vụ đông 2023-2024',
        'Niên vụ cà phê 2023 - 2024',
        'Trong hai năm 2023-2024',
      ],
      '2023-01/2023-03': [
        'Quý I/2023',
        'Quý I năm 2023',
        'Quý 1/2023',
        'Quý 1 năm 2023',
        'Quý I-2023',
        'Quý I - 2023',
        'Quý 1-2023',
        'Quý một năm 2023',
        'Quí I/2023',
        'Trong quý I/2023',
        '3 tháng đầu năm 2023',
        'Ba tháng đầu năm 2023',
        '03 tháng đầu năm 2023',
        'Quý I, năm 2023',
        'Quý I.2023',
        'Hết quý I/2023',
        'Tính đến hết quý I/2023',
        'QUÝ I/2023',
      ],
      '2023-04/2023-06': ['Quý II/2023', 'Quý 2/2023', 'Quý hai năm 2023', 'Quý II năm 2023'],
      '2023-07/2023-09': ['Quý III/2023', 'Quý 3 năm 2023', 'Quý ba năm 2023', 'Đến hết quý III/2023'],
      '2023-10/2023-12': ['Quý IV/2023', 'Quý 4 năm 2023', 'Quý tư năm 2023', '3 tháng cuối năm 2023'],
      '2023-01/2023-06': [
        '6 tháng đầu năm 2023',
        '06 tháng đầu năm 2023',
        'Sáu tháng đầu năm 2023',
        '6 tháng đầu của năm 2023',
        '6 tháng năm 2023',
        'Trong 6 tháng đầu năm 2023',
        'Qua 6 tháng đầu năm 2023',
        'Tính chung 6 tháng đầu năm 2023',
        '6 tháng/2023',
        'Từ tháng 1 đến tháng 6 năm 2023',
        '6 THÁNG ĐẦU NĂM 2023',
      ],
      '2023-07/2023-12': ['6 tháng cuối năm 2023', 'Sáu tháng cuối năm 2023', '06 tháng cuối năm 2023'],
      '2023-01/2023-09': [
        '9 tháng đầu năm 2023',
        '9 tháng năm 2023',
        'Chín tháng đầu năm 2023',
        '9 tháng của năm 2023',
        'Lũy kế 9 tháng năm 2023',
        '09 tháng đầu năm 2023',
        'Tính chung 9 tháng năm 2023',
      ],
      '2023-01/2023-11': ['11 tháng năm 2023', '11 tháng đầu năm 2023'],
      '2023-03/2023-05': [
        'Tháng 3 đến tháng 5 năm 2023',
        'Từ tháng 3 đến tháng 5 năm 2023',
        'Từ tháng 3 đến tháng 5/2023',
        'Tháng 3 - 5/2023',
      ],
      '2030': ['Đến năm 2030', 'Tới năm 2030', 'Tầm nhìn đến năm 2030'],
    },
    opening,
  );
});

describe('periods behind a figure', () => {
  reads(
    {
      '2023': [
        'Toàn tỉnh có 12 HTX năm 2023.',
        'Toàn tỉnh có 12 HTX trong năm 2023.',
        'Toàn tỉnh có 12 HTX vào năm 2023.',
        'Toàn tỉnh có 12 HTX (năm 2023).',
        'Toàn tỉnh có 12 HTX vào cuối năm 2023.',
        'Doanh thu năm 2023 đạt 2 tỷ đồng.',
        'Doanh thu của HTX trong năm 2023 là 2 tỷ đồng.',
      ],
      '2025': [
        'Phấn đấu có 12 HTX vào năm 2025.',
        'Phấn đấu có 12 HTX đến năm 2025.',
        'Phấn đấu có 12 HTX trước năm 2025.',
        'Đến năm 2025 có 12 HTX.',
        'Mục tiêu đến năm 2025, tỉnh có 12 HTX.',
        'Phấn đấu đến hết năm 2025 có 12 HTX.',
      ],
      '2023-06-30': [
        'Toàn tỉnh có 12 HTX tính đến ngày 30/6/2023.',
        'Tổng dư nợ đến 30/6/2023 là 2 tỷ đồng.',
        'Dư nợ tính đến thời điểm 30/6/2023 đạt 2 tỷ đồng.',
        'Toàn tỉnh có 12 HTX (tính đến 30/6/2023).',
      ],
      '2023-01/2023-06': [
        'Doanh thu 6 tháng đầu năm 2023 đạt 2 tỷ đồng.',
        'Thu ngân sách 6 tháng năm 2023 đạt 2 tỷ đồng.',
        'GRDP 6 tháng đầu năm 2023 tăng 7,2%.',
      ],
      '2021/2025': [
        'Tốc độ tăng bình quân giai đoạn 2021-2025 đạt 8%/năm.',
        'Vốn thực hiện giai đoạn 2021 - 2025 là 200 tỷ đồng.',
        'Thành lập mới 12 HTX trong giai đoạn 2021-2025.',
      ],
    },
    period,
  );
});

describe('periods that the text around them closes', () => {
  reads(
    {
      '2023': [
        'Năm 2023, tỉnh có nhiều đổi mới. Cả năm, tỉnh thành lập 12 HTX.',
        'Năm 2023 kinh tế khởi sắc. Toàn tỉnh thành lập mới 12 HTX.',
        'Tháng 11/2023, giá cà phê tăng. Năm nay, tỉnh xuất khẩu 12 tấn.',
      ],
      '2022': [
        'Tháng 11/2023, giá cà phê tăng. Năm ngoái, tỉnh xuất khẩu 12 tấn.',
        'Năm 2023, giá cà phê tăng. Năm trước, tỉnh xuất khẩu 12 tấn.',
      ],
      '2024': [
        'Tháng 11/2023, giá cà phê tăng. Năm tới, tỉnh phấn đấu xuất khẩu 12 tấn.',
        'Tháng 11/2023, giá cà phê tăng. Năm sau, tỉnh phấn đấu xuất khẩu 12 tấn.',
      ],
      '2023-01/2023-06': [
        'Năm 2023 bắt đầu thuận lợi. 6 tháng đầu năm, tỉnh thành lập 12 HTX.',
        'Năm 2023 bắt đầu thuận lợi. Nửa đầu năm, tỉnh thành lập 12 HTX.',
        'Năm 2023 bắt đầu thuận lợi. Trong 6 tháng đầu năm nay, tỉnh thành lập 12 HTX.',
      ],
      '2023-07/2023-12': [
        'Năm 2023 bắt đầu thuận lợi. 6 tháng cuối năm, tỉnh thành lập 12 HTX.',
        'Năm 2023 bắt đầu thuận lợi. Nửa cuối năm, tỉnh thành lập 12 HTX.',
      ],
      '2023-05': [
        'Năm 2023 bắt đầu thuận lợi. Trong tháng 5, tỉnh thành lập 12 HTX.',
        'Năm 2023 bắt đầu thuận lợi. Riêng tháng Năm, tỉnh thành lập 12 HTX.',
      ],
      '2023-07/2023-09': [
        'Năm 2023 bắt đầu thuận lợi. Quý III, tỉnh thành lập 12 HTX.',
        'Năm 2023 bắt đầu thuận lợi. Trong quý 3, tỉnh thành lập 12 HTX.',
      ],
      '2023-06-30': [
        'Năm 2023 bắt đầu thuận lợi. Tính đến ngày 30/6, tỉnh có 12 HTX.',
        'Năm 2023 bắt đầu thuận lợi. Đến ngày 30/6, tỉnh có 12 HTX.',
      ],
      '2020/2025': ['Nhiệm kỳ 2020-2025 đã khép lại. Nhiệm kỳ qua, tỉnh thành lập 12 HTX.'],
    },
    period,
  );
});

describe('what a change is measured from', () => {
  reads(
    {
      '2019': [
        'Năm 2023 doanh thu tăng 12% so với năm 2019.',
        'So với năm 2019, doanh thu năm 2023 tăng 12%.',
        'Năm 2023, sản lượng đạt 12 tấn, tăng 5% so với năm 2019.',
        'Năm 2023 số HTX tăng 12 HTX so với cuối năm 2019.',
        'Năm 2023 thu nhập gấp 2 lần so với năm 2019.',
        'Năm 2023 thu nhập gấp 2 lần năm 2019.',
      ],
      '2022': [
        'Năm 2023 doanh thu tăng 12% so với cùng kỳ.',
        'Năm 2023 doanh thu tăng 12% so với năm trước.',
        'Năm 2023 doanh thu tăng 12% so với năm ngoái.',
        'Năm 2023 doanh thu tăng 12% so với cùng kỳ năm trước.',
        'Năm 2023 doanh thu tăng 12% so cùng kỳ.',
        'Năm 2023 doanh thu tăng 12% so với năm liền trước.',
        'Năm 2023 doanh thu tăng 12% so với CK.',
      ],
      '2022-01/2022-06': [
        '6 tháng đầu năm 2023 doanh thu tăng 12% so với cùng kỳ.',
        '6 tháng đầu năm 2023 doanh thu tăng 12% so với cùng kỳ năm 2022.',
        '6 tháng đầu năm 2023 doanh thu tăng 12% so với 6 tháng đầu năm 2022.',
      ],
      '2023-04': [
        'Tháng 5/2023 giá tăng 0,2% so với tháng trước.',
        'Tháng 5/2023 giá tăng 0,2% so với tháng 4/2023.',
        'Tháng 5/2023 giá tăng 0,2% so với tháng 4.',
      ],
      '2023-01/2023-03': [
        'Quý II/2023 GRDP tăng 5% so với quý trước.',
        'Quý II/2023 GRDP tăng 5% so với quý I/2023.',
        'Quý II/2023 GRDP tăng 5% so với quý I.',
      ],
    },
    (text) => figures(text).at(-1)?.baseline ?? undefined,
  );
});

describe('no periods', () => {
  it.each([
    'Có 2.023 hộ được vay.',
    'Có 2023 hộ được vay.',
    'Năm hộ góp vốn, quý khách hài lòng.',
    'Ba tháng tuổi, gà đã bán được.',
    'Xe quý giá trị 2.025 tỷ đồng.',
    'Sản lượng đạt 1975 tấn.',
    'HTX có 2000 m2 nhà xưởng.',
    'Thửa đất số 215 rộng 300 m2.',
  ])('%s', (text) => {
    expect(readPeriods(viewOf(text)).filter(({ iso }) => iso)).toEqual([]);
  });

  it('in a vague number of years', () => {
    expect(readPeriods(viewOf('Gần chục năm trước, xã có 3 HTX.'))).toEqual([]);
  });

  keepsInLedger({
    period: [
      'So với [2022], tỉnh tăng {5 HTX}.',
      'Năm [2022] người dân góp {300 triệu đồng}.',
      'Năm [2023] huyện chi {2 tỷ đồng}.',
      'Giai đoạn [2021-2025] xã có {12 HTX}.',
      'Năm [2023], tỉnh có {12 HTX}.',
      'Giai đoạn [2021-2025], tỉnh lập {12 HTX}.',
      'So với [2017], tỉnh tăng {12 HTX}.',
      'Các năm [2016], [2017] và [2018], tỉnh lập {12 HTX}.',
      'Từ những năm [1990], xã đã có {12 HTX}.',
      'Ở thế kỷ [21], cả vùng chỉ còn {12 làng nghề}.',
      'Sinh năm [1985], anh Hải nuôi {3.000 con}.',
      'Anh Hải (SN [1985]) nuôi {3.000 con}.',
      'Thành lập từ [2009], HTX có {30 thành viên}.',
      'Trong [6 tháng đầu năm], tỉnh lập {12 HTX}.',
      'Quý [3] năm [2023], tỉnh lập {12 HTX}.',
      'Tháng [10], tỉnh lập {12 HTX}.',
      'Lũy kế [10 tháng], thu ngân sách đạt {200 tỷ đồng}.',
    ],
  });
});
