import { describe } from 'vitest';
import { statesAmounts } from '../support/cases.js';

describe('what a unit is divided by', () => {
  statesAmounts({
    '10 person/ten_thousand_person': [
      'Toàn tỉnh đạt {10 bác sĩ trên một vạn dân}.',
      'Toàn tỉnh đạt {10 bác sĩ/10.000 dân}.',
      'Toàn tỉnh đạt {10 bác sĩ/vạn dân}.',
    ],
    '32 bed/ten_thousand_person': ['Toàn tỉnh đạt {32 giường bệnh trên một vạn dân}.'],
    '60 km/hour': ['Xe chạy trung bình ở đoạn này là {60 km/h}.', 'Xe chạy trung bình ở đoạn này là {60km/h}.'],
    '85_000_000 VND/lượng': ['Giá vàng lên {85 triệu đồng/lượng}.'],
    '3_000 VND/quả': ['Dừa bán được {3.000 đồng/quả}.'],
    '30_000_000 VND/crop': ['Mỗi hộ lãi {30 triệu đồng/vụ}.', 'Mỗi hộ lãi {30 triệu đồng mỗi vụ}.'],
    '6.5 %/year': ['Ngân hàng cho vay với lãi suất {6,5% một năm}.', 'Ngân hàng cho vay với lãi suất {6,5%/năm}.'],
    '65_000_000 VND/person/year': [
      'Thu nhập đạt {65 triệu đồng/người mỗi năm}.',
      'Thu nhập đạt {65 triệu đồng một người một năm}.',
      'Thu nhập đạt {65 tr.đ/người/năm}.',
    ],
    '≤2 person/organisation/year': [
      'Ngân sách hỗ trợ tối đa {2 người/tổ chức kinh tế tập thể/năm}.',
      'Ngân sách hỗ trợ tối đa {2 người/cơ quan/năm}.',
    ],
    '1_500_000 VND/household/year': ['Mỗi hộ nhận {1,5 triệu đồng/hộ nghèo/năm}.'],
    '150_000_000 VND/ha/year': ['Mô hình cho thu {150 triệu đồng/ha một năm}.'],
    '5_000 visit/day': ['Điểm du lịch đón {5.000 lượt khách mỗi ngày}.'],
    '2_000_000_000 VND': ['HTX vay {2 tỷ đồng} trên cơ sở tín chấp.', 'HTX vay {2 tỷ đồng} trên địa bàn xã.'],
    '10 %': ['Diện tích tăng {10%} trên toàn tỉnh.', 'Lãi suất giảm {10%} một cách đột ngột.'],
    '120 household': ['Có {120 hộ} một lòng theo Đảng.', 'Có {120 hộ} trên địa bàn xã.'],
    '50 person; 12 household': ['Tổ có {50 người}/{12 hộ}.'],
  });
});

describe('money without its name', () => {
  statesAmounts({
    '2_700_000_000 VND/year': ['Doanh thu bình quân đạt {2,7 tỷ/năm}.', 'Doanh thu bình quân đạt {2,7 tỷ đồng/năm}.'],
    '6_500_000 VND/person/month': ['Thu nhập đạt {6,5 triệu/người/tháng}.', 'Thu nhập đạt {6,5tr/người/tháng}.'],
    '5_000_000 VND/month': ['Lương công nhân đạt {5 triệu/tháng}.', 'Lương công nhân đạt {5tr/tháng}.'],
    '50_000_000 VND/household': ['Mức vay là {50 triệu/hộ}.'],
    '15_000_000 VND/m2': ['Giá đất là {15 triệu/m2}.'],
    '20_000 VND/kg': [
      'Bà con bán {20 nghìn/kg}.',
      'Bà con bán {20 ngàn/kg}.',
      'Giá tại vườn là {20.000/kg}.',
      'Giá xoài tại vườn là {20k/kg}.',
    ],
    '25_000 VND': ['Mỗi ký xoài giá {25 ngàn}.', 'Vé vào cửa {25 nghìn}.', 'Vé vào cửa {25 nghìn đồng}.'],
    '150_000 VND': ['Áo có giá {150k}.'],
    '300_000_000 VND': [
      'Vốn góp là {300 trđ}.',
      'Vốn góp là {300 tr đồng}.',
      'Vốn góp là {300 trđồng}.',
      'Vốn góp là {300 tr.đồng}.',
      'Vốn góp là {300 tr}.',
    ],
    '100 USD': [
      'Vé vào cửa là {$100}.',
      'Vé vào cửa là {100 USD}.',
      'Vé vào cửa là {100 đô la}.',
      'Vé vào cửa là {100$}.',
    ],
    '2_500_000 USD': ['Đơn hàng trị giá {$2,5 triệu}.', 'Đơn hàng trị giá {2,5 triệu USD}.'],
    '50 EUR': ['Vé tàu là {€50}.', 'Vé tàu là {50 euro}.'],
    '200_000..250_000 VND/kg': [
      'Giá bán {200.000đ - 250.000đ/kg}.',
      'Giá bán từ {200.000 đồng đến 250.000 đồng/kg}.',
      'Giá bán từ {200.000 - 250.000 đồng/kg}.',
    ],
    '3..4 t/ha': ['Năng suất đạt từ {3 tấn đến 4 tấn/ha}.'],
  });
});

describe('lengths of time that measure', () => {
  statesAmounts({
    '5 year': ['Thời gian hoàn vốn {5 năm}.', 'Thời gian thực hiện dự án {5 năm}.'],
    '24 month': ['Thời gian bảo hành {24 tháng}.'],
    '10 year': ['Thời hạn thuê đất {10 năm}.', 'Thời hạn vay là {10 năm}.'],
    '≥6 month': ['Thời gian bảo hành tối thiểu {6 tháng}.'],
    '45 minute': ['Thời gian di chuyển còn {45 phút}.'],
    '1_200 day': [
      'Nhân dân góp {1.200 ngày công}.',
      'Đoàn viên góp được {1.200 ngày công}.',
      'Nhân dân đóng góp {1.200 ngày công} lao động.',
    ],
    '12 household': [
      'Trong thời gian 5 năm, có {12 hộ} thoát nghèo.',
      'Thời gian qua, sau 5 năm có {12 hộ} thoát nghèo.',
      'Trong 2 ngày 5-6/6, có {12 hộ} đăng ký.',
      'Sau thời gian 3 tháng, có {12 hộ} đăng ký.',
    ],
  });
});

describe('parts of what is not counted', () => {
  statesAmounts({
    '~2 of 3': ['Sầu riêng chiếm khoảng {2/3} diện tích.', 'Nước phủ khoảng {2/3} bề mặt.'],
    '>2 of 3': ['Đất dốc chiếm hơn {2/3} diện tích.', 'Rừng chiếm hơn {2/3} đất tự nhiên.'],
    '1 of 3': ['Chi phí chỉ bằng {1/3} giá thị trường.'],
  });
});
