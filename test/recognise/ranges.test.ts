import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';

describe('ranges', () => {
  statesAmounts({
    '65..70 %': [
      'Tỷ lệ HTX khá đạt {65 – 70%}.',
      'Tỷ lệ HTX khá đạt {65-70%}.',
      'Tỷ lệ HTX khá đạt {65 - 70 %}.',
      'Tỷ lệ HTX khá đạt {65% - 70%}.',
      'Tỷ lệ HTX khá đạt {65%-70%}.',
      'Tỷ lệ HTX khá đạt {65—70%}.',
      'Tỷ lệ HTX khá đạt {65÷70%}.',
      'Tỷ lệ HTX khá đạt {65 ~ 70%}.',
      'Tỷ lệ HTX khá đạt {65 đến 70%}.',
      'Tỷ lệ HTX khá đạt từ {65 đến 70%}.',
      'Tỷ lệ HTX khá đạt từ {65% đến 70%}.',
      'Tỷ lệ HTX khá đạt từ {65% tới 70%}.',
      'Tỷ lệ HTX khá đạt khoảng {65 - 70%}.',
      'Tỷ lệ HTX khá đạt từ {65% - 70%} trở lên.',
      'Tỷ lệ HTX khá đạt trong khoảng {65 đến 70%}.',
      'Tỷ lệ HTX khá đạt trên {65 - 70%}.',
    ],
    '4_000_000..6_000_000 VND/person/month': [
      'Lao động có thu nhập {4 đến 6 triệu đồng/người/tháng}.',
      'Lao động có thu nhập từ {4 - 6 triệu đồng/người/tháng}.',
      'Lao động có thu nhập {4-6 triệu đồng/người/tháng}.',
      'Lao động có thu nhập từ {4 triệu đến 6 triệu đồng/người/tháng}.',
      'Lao động có thu nhập từ {4.000.000 - 6.000.000 đồng/người/tháng}.',
    ],
    '500_000_000..1_000_000_000 VND': [
      'Mỗi dự án được vay {500 triệu đến 1 tỷ đồng}.',
      'Mỗi dự án được vay từ {500 triệu đồng đến 1 tỷ đồng}.',
      'Mỗi dự án được vay từ {500 triệu - 1 tỷ đồng}.',
      'Mỗi dự án được vay từ {0,5 - 1 tỷ đồng}.',
      'Mỗi dự án được vay từ {500 đến 1.000 triệu đồng}.',
      'Mỗi dự án được vay từ {500 triệu đồng tới 1 tỷ đồng}.',
    ],
    '5_000_000..7_000_000 VND': [
      'Mỗi sào lãi {5 - 7 triệu đồng}.',
      'Mỗi sào lãi {5-7 triệu}.',
      'Mỗi sào lãi từ {5 đến 7 triệu đồng}.',
      'Mỗi sào lãi từ {5 triệu đồng đến 7 triệu đồng}.',
      'Mỗi sào lãi {năm đến bảy triệu đồng}.',
    ],
    '200_000..250_000 VND/kg': [
      'Giá bán {200.000 - 250.000 đồng/kg}.',
      'Giá bán {200 - 250 nghìn đồng/kg}.',
      'Giá bán từ {200 đến 250 ngàn đồng/kg}.',
    ],
    '1..2 cooperative': [
      'Mỗi huyện chọn {01 đến 02 HTX}.',
      'Mỗi huyện chọn {1-2 HTX} làm điểm.',
      'Mỗi huyện chọn {1 – 2 hợp tác xã}.',
      'Mỗi huyện chọn từ {01 - 02 HTX}.',
    ],
    '3..4 t/ha': ['Năng suất đạt {3-4 tấn/ha}.', 'Năng suất đạt {3 đến 4 tấn/ha}.'],
    '1.5..2 times': ['Lợi nhuận cao gấp {1,5 – 2 lần}.', 'Lợi nhuận cao gấp từ {1,5 đến 2 lần}.'],
    '8..10 %/year': [
      'Doanh thu tăng {8 - 10%/năm}.',
      'Doanh thu tăng từ {8 đến 10%/năm}.',
      'Doanh thu tăng bình quân {8-10%/năm}.',
      'Doanh thu tăng bình quân từ {8-10%/năm}.',
    ],
    '30..50 person': [
      'Mỗi lớp có {30 - 50 học viên}.',
      'Mỗi lớp có từ {30 đến 50 học viên}.',
      'Mỗi lớp có {30 học viên đến 50 học viên}.',
    ],
    '2..3 household': ['Mỗi tổ có {2-3 hộ} nòng cốt.'],
    '10..15 ha': [
      'Mỗi HTX thuê {10 - 15 ha}.',
      'Mỗi HTX thuê {10 ha - 15 ha}.',
      'Mỗi HTX thuê {mười đến mười lăm ha}.',
    ],
    '3..5 day': ['Thời gian giải quyết rút ngắn {3 - 5 ngày}.', 'Thời gian giải quyết rút ngắn từ {3 đến 5 ngày}.'],
    '1_200_000_000..1_500_000_000 VND/year': [
      'Doanh thu từ {1,2 - 1,5 tỷ đồng/năm}.',
      'Doanh thu từ {1,2 tỷ đến 1,5 tỷ đồng/năm}.',
      'Doanh thu {1.200 - 1.500 triệu đồng/năm}.',
    ],
    '10..12 %': ['Lãi suất giảm khoảng {10 - 12%}.', 'GRDP tăng {10-12%}.', 'GRDP tăng {10%-12%}.'],
    '6_000_000_000..7_000_000_000 VND': ['Doanh thu trên {6 - 7 tỷ}.', 'Doanh thu đạt {6 - 7 tỷ đồng}.'],
    '11.5..12.4 %': ['Tốc độ tăng từ {11,5 - 12,4%} trở lên.', 'Tốc độ tăng từ {11,5% - 12,4%} trở lên.'],
  });
});

describe('lists that share a unit', () => {
  statesAmounts({
    '5 %; 10 %; 15 %': ['Phí được giảm lần lượt {5%}, {10%} và {15%}.', 'Phí được giảm {5%}, {10%}, {15%} tùy hộ.'],
    '1_200_000_000 VND; 1_500_000_000 VND; 2_000_000_000 VND': [
      'Doanh thu ba năm lần lượt là {1,2 tỷ}, {1,5 tỷ} và {2 tỷ đồng}.',
      'Doanh thu ba năm lần lượt là {1,2 tỷ đồng}, {1,5 tỷ đồng} và {2 tỷ đồng}.',
    ],
    '2 district; 8 district': ['Thành phố có {2 quận}, {8 huyện}.', 'Thành phố có {2 quận} {8 huyện}.'],
  });
});

describe('no ranges', () => {
  statesAmounts({
    '70 %; 75 %': [
      'Tỷ lệ che phủ tăng từ {70%} lên {75%}.',
      'Tỷ lệ che phủ từ {70%} tăng lên {75%}.',
      'Tỷ lệ che phủ từ {70%} năm 2020 lên {75%} năm 2023.',
      'Tỷ lệ che phủ năm 2020 là {70%}, năm 2023 là {75%}.',
      'Tỷ lệ che phủ đạt {70%} năm 2020 đến năm 2023 đạt {75%}.',
      'Tỷ lệ che phủ tăng từ {70%} vào năm 2020 đến {75%} vào năm 2023.',
      'Tỷ lệ che phủ tăng từ {70%} (năm 2020) lên {75%} (năm 2023).',
      'Nâng tỷ lệ che phủ từ {70%} lên thành {75%}.',
    ],
    '7 commune; 3 commune': [
      'Số xã khó khăn giảm từ {7 xã} còn {3 xã}.',
      'Từ {7 xã} khó khăn, nay huyện chỉ còn {3 xã}.',
      'Số xã khó khăn giảm từ {7 xã} xuống còn {3 xã}.',
      'Số xã khó khăn giảm từ {7 xã} còn {3}.',
    ],
    '12_000_000 VND; 15_000_000 VND': [
      'Thu nhập tăng từ {12 triệu đồng} lên {15 triệu đồng}.',
      'Thu nhập tăng từ {12 triệu} lên {15 triệu đồng}.',
    ],
    '5 cooperative; 3 cooperative_group': [
      'Toàn xã có {5 HTX} - {3 THT} hoạt động.',
      'Toàn xã có {5 HTX}, {3 THT} hoạt động.',
      'Toàn xã có {5 HTX} và {3 tổ hợp tác} hoạt động.',
    ],
    '12 cooperative; 15 cooperative': [
      'Huyện A có {12 HTX}, huyện B có {15 HTX}.',
      'Tăng từ {12 HTX} năm 2020 lên {15 HTX} năm 2023.',
    ],
    '250 ha': [
      'Từ năm 2016 đến 2020, huyện trồng {250 ha} rừng.',
      'Giai đoạn 2016 - 2020, huyện trồng {250 ha} rừng.',
      'Tháng 5 - 6, huyện trồng {250 ha} rừng.',
    ],
    '30 person': [
      'Từ 7 giờ đến 11 giờ, điểm tiêm đón {30 người}.',
      'Từ ngày 15 đến 20/10, điểm tiêm đón {30 người}.',
      'Từ 15 đến 20/10, điểm tiêm đón {30 người}.',
      'Ngày 15-10, điểm tiêm đón {30 người}.',
      'Thôn 3 và thôn 4 có {30 người}.',
      'Từ khóa 5 đến khóa 8, trường tuyển {30 người}.',
    ],
    '2_000_000_000 VND; 500_000_000 VND': [
      'Tỉnh hỗ trợ {2 tỷ đồng}, huyện {500 triệu đồng}.',
      'Tỉnh hỗ trợ {2 tỷ đồng} và huyện {500 triệu đồng}.',
    ],
    '5.2 %; 3.1 %': [
      'Tỷ lệ hộ nghèo giảm từ {5,2%} xuống {3,1%}.',
      'Tỷ lệ hộ nghèo giảm từ {5,2%} xuống còn {3,1%}.',
      'Tỷ lệ hộ nghèo từ {5,2%} còn {3,1%}.',
    ],
  });

  keepsInLedger({
    period: [
      'Giai đoạn [2021 – 2025], tỉnh có {40 HTX}.',
      'Nhiệm kỳ [2020-2025] đạt {85% chỉ tiêu}.',
      'Vụ lúa kéo dài từ [tháng 3 đến tháng 6], cho {50 tấn}.',
    ],
    time: ['Chợ họp từ [7h - 11h] với {30 hộ} buôn bán.', 'Chợ họp từ [7h30 đến 11h], có {30 hộ}.'],
  });
});
