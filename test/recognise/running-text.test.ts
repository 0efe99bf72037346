import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesAmounts } from '../support/cases.js';
import { figures } from '../support/read.js';

/** Whole sentences as provincial papers, portals and resolutions write them; every figure is marked. */
describe('provincial papers', () => {
  statesAmounts({
    '12 person; 200 person': [
      'HTX kết nạp mới {12 thành viên}, nâng tổng số thành viên lên {200}.',
      'HTX kết nạp mới {12 thành viên}, nâng tổng số lên {200 thành viên}.',
    ],
    '620 cooperative; 158 cooperative; 100 cooperative': [
      'Trong số này, {620 HTX} hoạt động tốt, {158 HTX} trung bình, {100 HTX} yếu.',
    ],
    '12 cooperative; 30 cooperative': [
      'Giai đoạn 2016-2020: {12 HTX}; 2021-2025: {30 HTX}.',
      'Năm 2015 ({12 HTX}), năm 2020 ({30 HTX}).',
    ],
    '45 case; 20 person; 38 person; 5 case; 3 person': [
      'Xảy ra {45 vụ}, làm chết {20 người}, bị thương {38 người}; so với cùng kỳ giảm {5 vụ}, {3 người} chết.',
    ],
    '250_000 head; 3.2 %; 45_300 head; 1.1 %; 3_200_000 head': [
      'Tổng đàn lợn {250.000 con} (tăng {3,2%}), đàn bò {45.300 con} (giảm {1,1%}), gia cầm {3,2 triệu con}.',
    ],
    '7 person; 50_000_000 VND; 120 person; 15_000_000_000 VND': [
      'Từ chỗ chỉ có {7 thành viên}, vốn {50 triệu đồng}, đến nay HTX có {120 thành viên}, vốn {15 tỷ đồng}.',
    ],
    '1_250_000_000_000 VND; 120_000_000_000 VND; 12 %; 8 %': [
      'Công ty đạt doanh thu {1.250 tỷ}, lợi nhuận {120 tỷ}, tăng lần lượt {12%} và {8%}.',
    ],
    '18..25 °C; 50..100 mm; >150 mm': ['Nhiệt độ từ {18 đến 25 độ C}, lượng mưa {50-100mm}, có nơi trên {150mm}.'],
    '10_000_000 VND; 7_000_000 VND': ['Giải Nhất trị giá {10 triệu đồng}, giải Nhì {7 triệu đồng}.'],
    '3 tầng; 12 classroom; 15_000_000_000 VND': ['Trường có {3 tầng}, {12 phòng học}, tổng mức đầu tư {15 tỷ đồng}.'],
    '>31_700 cooperative; 158 cooperative_union; >73_000 cooperative_group': [
      'Cả nước hiện có hơn {31.700 HTX}, {158 liên hiệp HTX}, trên {73.000 tổ hợp tác}.',
    ],
    '1_250_000_000 VND; 1_250_000_000 VND': [
      'Số tiền là {1.250.000.000 đồng} ({Một tỷ hai trăm năm mươi triệu đồng}).',
    ],
    '90 mã lực': ['Máy có công suất {90 mã lực}.'],
    '150_000 VND': ['Áo có giá {150 nghìn đồng}.'],
    '878 cooperative; 620 cooperative; 258 cooperative': [
      'Hiện toàn tỉnh có {878 HTX}, trong đó {620 HTX} nông nghiệp và {258 HTX} phi nông nghiệp.',
    ],
    '45 cooperative; 12.5 %; 9 cooperative': [
      'Từ đầu năm 2023 đến nay, toàn tỉnh thành lập mới {45 HTX}, tăng {12,5%} so với cùng kỳ năm 2022; giải thể {9 HTX} ngừng hoạt động kéo dài.',
    ],
    '2_700_000_000 VND/year; 300_000_000 VND; 5_500_000 VND/person/month': [
      'Doanh thu bình quân của một HTX đạt {2,7 tỷ đồng/năm}, lãi bình quân {300 triệu đồng}; thu nhập của lao động thường xuyên đạt {5,5 triệu đồng/người/tháng}.',
    ],
    '12 person; 8 ha; 60 household; 45 ha': [
      'Thành lập năm 2017 với {12 thành viên} và {8 ha} đất, đến nay HTX đã liên kết với {60 hộ} trên diện tích {45 ha}.',
    ],
    '1.5 ha; 20 t; 15_000..18_000 VND/kg; ~200_000_000 VND': [
      'Với {1,5 ha} thanh long ruột đỏ, mỗi năm gia đình anh Tuấn thu {20 tấn} quả, giá bán {15.000 - 18.000 đồng/kg}, trừ chi phí còn lãi khoảng {200 triệu đồng}.',
    ],
    '3_000 head; 2 house': ['Ông Bảy nuôi {3.000 con gà} trong {2 nhà} lạnh.'],
    '65_000_000 VND/person/year; 1.2 %': [
      'Năm 2024, thu nhập bình quân đầu người của xã đạt {65 triệu đồng/người/năm}, tỷ lệ hộ nghèo giảm còn {1,2%}.',
    ],
    '98 of 112 commune; 87.5 %; 25 commune': [
      'Toàn tỉnh có {98/112 xã} đạt chuẩn nông thôn mới (đạt {87,5%}), {25 xã} đạt chuẩn nâng cao.',
    ],
    '15.6 criterion/commune': ['Bình quân toàn tỉnh đạt {15,6 tiêu chí/xã}.'],
    '33_448 ha; 102.3 %; 58.2 quintal/ha; 194_667 t': [
      'Vụ đông xuân 2022-2023, toàn tỉnh gieo cấy {33.448 ha} lúa, đạt {102,3% kế hoạch}; năng suất ước đạt {58,2 tạ/ha}, sản lượng {194.667 tấn}.',
    ],
    '6_520_000_000_000 VND; 108 %; 12.4 %': [
      'Tổng thu ngân sách nhà nước trên địa bàn đạt {6.520 tỷ đồng}, bằng {108% dự toán}, tăng {12,4%} so với cùng kỳ.',
    ],
    '7.85 %; 18 of 63 province': [
      'Tốc độ tăng trưởng GRDP 9 tháng đầu năm 2023 đạt {7,85%}, đứng thứ {18/63 tỉnh, thành phố}.',
    ],
    '1_250_000 visit; 35 %; 85_000 visit; 1_450_000_000_000 VND': [
      '6 tháng đầu năm, tỉnh đón {1,25 triệu lượt khách}, tăng {35%} so với cùng kỳ, trong đó có {85.000 lượt khách} quốc tế; doanh thu đạt {1.450 tỷ đồng}.',
    ],
    '12 case; 8 case; 4 person': [
      'Trong ngày 12/9, tỉnh ghi nhận {12 ca mắc} mới, trong đó {8 ca} tại TP. Vinh; có {4 người} ra viện.',
    ],
    '45 household; 12 household; 3 person; 20_000_000_000 VND': [
      'Mưa lũ làm {45 hộ} bị ngập, {12 hộ} bị sập, {3 người} bị thương; thiệt hại ước tính {20 tỷ đồng}.',
    ],
    '5_000_000 VND/household; 1_200 household; 6_000_000_000 VND': [
      'Mỗi hộ được hỗ trợ {5 triệu đồng/hộ}; toàn huyện có {1.200 hộ} nhận hỗ trợ với tổng kinh phí {6 tỷ đồng}.',
    ],
    '80 product; 52 product; 28 product': [
      'Đến hết tháng 10/2023, tỉnh có {80 sản phẩm OCOP}, gồm {52 sản phẩm} 3 sao và {28 sản phẩm} 4 sao.',
    ],
    '92 %; 85 %; 7 %': ['Có {92%} HTX nộp báo cáo, trong đó {85%} đúng hạn, còn {7%} nộp chậm.'],
    '30 person; 8_000_000..10_000_000 VND/person/month': [
      'HTX tạo việc làm cho {30 lao động} với mức lương từ {8 đến 10 triệu đồng/người/tháng}.',
    ],
    '18_000_000_000 VND; 120 cooperative; 150_000_000 VND/cooperative': [
      'Quỹ đã giải ngân {18 tỷ đồng} cho {120 HTX}, bình quân {150 triệu đồng/HTX}.',
    ],
    '56.3 %; 31.2 %; 12.5 %': [
      'Cơ cấu kinh tế chuyển dịch tích cực: công nghiệp - xây dựng chiếm {56,3%}, dịch vụ {31,2%}, nông nghiệp {12,5%}.',
    ],
    '12 course; 480 person': ['Liên minh HTX tỉnh phối hợp mở {12 lớp} tập huấn cho {480 học viên} là cán bộ HTX.'],
    '0.25 %; 3.2 %': [
      'Chỉ số giá tiêu dùng tháng 8/2023 tăng {0,25%} so với tháng trước và tăng {3,2%} so với cùng kỳ năm trước.',
    ],
    '1_200 m2; 2_500_000_000 VND': ['HTX xây nhà xưởng rộng {1.200 m2} với tổng vốn đầu tư {2,5 tỷ đồng}.'],
    '2_100_000_000 USD; 14.5 %': ['Kim ngạch xuất khẩu 10 tháng đạt {2,1 tỷ USD}, tăng {14,5%}.'],
    '70 %; 85 %': ['Tỷ lệ dân số tham gia bảo hiểm y tế tăng từ {70%} năm 2015 lên {85%} năm 2020.'],
    '420 person; 35 course; 12 person': ['Trường có {420 học sinh}, {35 khóa} và {12 giáo viên}.'],
  });
});

describe('resolutions and plans', () => {
  statesAmounts({
    '≥100 cooperative; 5 cooperative_union; ≥200 cooperative_group': [
      'Phấn đấu đến năm 2025, thành lập mới ít nhất {100 HTX}, {5 liên hiệp HTX} và ít nhất {200 tổ hợp tác}.',
    ],
    '≥80 %; <3 %; ≥50 %': [
      '- Tỷ lệ HTX hoạt động khá, tốt đạt từ {80%} trở lên; HTX yếu kém dưới {3%}; ít nhất {50%} HTX ứng dụng công nghệ số.',
    ],
    '8..9 %/year; 4_500..5_000 USD': [
      'Tốc độ tăng trưởng kinh tế bình quân đạt {8 - 9%/năm}; GRDP bình quân đầu người đến năm 2030 đạt {4.500 - 5.000 USD}.',
    ],
    '100 %; ≥95 %; 45 %': [
      'Đến năm 2030: {100%} xã đạt chuẩn nông thôn mới, ít nhất {95%} dân số dùng nước sạch, độ che phủ rừng đạt {45%}.',
    ],
    '2_500_000_000_000 VND; 1_500_000_000_000 VND; 1_000_000_000_000 VND': [
      'Tổng nhu cầu vốn giai đoạn 2021 - 2025 là {2.500 tỷ đồng}; trong đó ngân sách nhà nước {1.500 tỷ đồng}, vốn huy động khác {1.000 tỷ đồng}.',
    ],
    '≤50_000_000 VND; ≤3_000_000_000 VND': [
      'Hỗ trợ một lần, mức tối đa không quá {50 triệu đồng} đối với HTX thành lập mới; không quá {3 tỷ đồng} đối với dự án liên kết.',
    ],
    '50 %; ≤500_000_000 VND': ['Ngân sách hỗ trợ {50%} chi phí nhưng không quá {500 triệu đồng}.'],
    '≥7 person': ['HTX phải có ít nhất {07 thành viên} theo quy định tại Điều 23 Luật HTX.'],
    '1 model; 2 model; 10 model': [
      'Mỗi xã xây dựng {01 mô hình} điểm, mỗi huyện {02 mô hình}, toàn tỉnh {10 mô hình} cấp tỉnh.',
    ],
    '1..2 cooperative': ['Mỗi huyện lựa chọn {01 - 02 HTX} để hỗ trợ xây dựng mô hình chuỗi giá trị.'],
    '20 %; 30 %; 50 %': ['Vốn đối ứng: ngân sách huyện {20%}, ngân sách xã {30%}, nhân dân đóng góp {50%}.'],
    '1_800_000 VND/person/month; 36 month': [
      'Cán bộ trẻ về làm việc tại HTX được hỗ trợ {1,8 triệu đồng/người/tháng}, thời hạn hỗ trợ là {36 tháng}.',
    ],
    '0.5..1 %; 3 percentage_point': [
      'Tỷ lệ hộ nghèo giảm bình quân {0,5 - 1%}, riêng vùng đồng bào dân tộc giảm {3 điểm phần trăm}.',
    ],
    '12_000_000 VND/ha; 5_000_000 VND/ha': [
      'Định mức hỗ trợ giống là {12 triệu đồng/ha} đối với cây ăn quả và {5 triệu đồng/ha} đối với cây lúa.',
    ],
    '35 person; 100 %': ['Với {35 đại biểu} có mặt tán thành (đạt {100%}), HĐND thông qua nghị quyết.'],
  });
});

describe('with numbers that are no figures', () => {
  statesAmounts({
    '45 km; 12 commune': ['Quốc lộ 1A đoạn qua tỉnh dài {45 km}, chạy qua {12 xã}.'],
    '30 person; 2 ha': ['Năm 2019, chị Lan (SN 1985, trú thôn 3, xã Hòa Phú) vận động {30 hội viên} góp {2 ha} đất.'],
    '500_000_000 VND; 12 cooperative': [
      'Thực hiện Nghị quyết số 05/2021/NQ-HĐND ngày 10/12/2021, tỉnh đã hỗ trợ {500 triệu đồng} cho {12 HTX}.',
    ],
    '200 person': [
      'Sáng 15/3, tại số 12 đường Trần Phú, hội nghị lần thứ 5, khóa XV diễn ra với {200 đại biểu} tham dự.',
    ],
    '40 person; 3 day': ['Trong 2 ngày 15 và 16/3, {40 học viên} được tập huấn; thời gian học giảm {3 ngày}.'],
    '7 t/ha': ['Giống lúa ST25 trồng vụ 2 cho năng suất {7 tấn/ha}.'],
    '98 %': ['Đến tháng 6/2023, sóng 4G đã phủ {98%} số thôn.'],
    '25 %; 12 cooperative': [
      'Do dịch Covid-19 bùng phát từ tháng 4/2021, doanh thu giảm {25%}, {12 HTX} phải tạm dừng hoạt động trong 3 tháng.',
    ],
    '5_000_000_000 VND': ['Theo Quyết định 1804/QĐ-TTg, giai đoạn 2 (2021-2025) tỉnh được giao {5 tỷ đồng}.'],
    '10 product': ['Trong Top 5 cả nước có {10 sản phẩm} của tỉnh.'],
    '20 person; 8_000_000 VND/month': [
      'Anh Hải, 35 tuổi, làm chủ xưởng với {20 lao động}, lương {8 triệu đồng/tháng}.',
    ],
    '120 household; 15 household': ['Thôn 5 có {120 hộ}, trong đó {15 hộ} nghèo.'],
    '3_000 person': ['Lúc 20 giờ ngày 5/6, khoảng sân trước nhà văn hóa tổ 7 chật kín {3.000 người}.'],
  });
});

describe('any amount', () => {
  const frame = fc.constantFrom(
    'Toàn tỉnh có # tham gia.',
    'Kết quả đạt #.',
    'Tổng số là #, cao nhất từ trước đến nay.',
    'Huyện đã hỗ trợ #.',
    'Trong năm 2023, xã có thêm #.',
  );
  const unit = fc.constantFrom(
    'HTX',
    'hộ',
    'người',
    'ha',
    'tấn',
    'tỷ đồng',
    'triệu đồng/người/tháng',
    '%',
    'km',
    'lượt khách',
    'bóng đèn',
    'tạ/ha',
  );
  const places = fc.integer({ min: 0, max: 2 });

  it('is read as it is written, in any common sentence', () => {
    fc.assert(
      fc.property(frame, fc.integer({ min: 1, max: 9_999_999 }), places, unit, (sentence, digits, decimals, noun) => {
        const value = digits / 10 ** decimals;
        const quote = `${value.toLocaleString('vi-VN', { maximumFractionDigits: 2 })} ${noun}`;
        const scale = noun.startsWith('tỷ') ? 1e9 : noun.startsWith('triệu') ? 1e6 : 1;
        const [only, ...others] = figures(sentence.replace('#', quote));
        expect([only?.quote, others]).toEqual([quote, []]);
        expect(only!.value! / (value * scale)).toBeCloseTo(1, 12);
      }),
      { numRuns: 500 },
    );
  });
});
