import { describe } from 'vitest';
import { statesAmounts } from '../support/cases.js';

describe('percent and points', () => {
  statesAmounts({
    '34.3 %': [
      'Tỷ lệ che phủ đạt {34,3%}.',
      'Tỷ lệ che phủ đạt {34,3 %}.',
      'Tỷ lệ che phủ đạt {34,3 phần trăm}.',
      'Tỷ lệ che phủ đạt {34.3%}.',
    ],
    '2 percentage_point': [
      'Tỷ lệ này tăng {2 điểm phần trăm}.',
      'Tỷ lệ này tăng {2 điểm %}.',
      'Tỷ lệ này cao hơn bình quân {2 điểm phần trăm}.',
    ],
    '0.5 percentage_point': ['Lãi suất giảm {0,5 điểm phần trăm}.'],
    '0.5 percentage_point/year': ['Lãi suất giảm {0,5 điểm %/năm}.'],
    '9.2 per_mille': ['Tỷ suất sinh là {9,2‰}.', 'Tỷ suất sinh là {9,2 phần nghìn}.', 'Tỷ suất sinh là {9,2 ‰}.'],
    '6.5 %/year': [
      'Ngân hàng cho vay với lãi suất {6,5%/năm}.',
      'Ngân hàng cho vay với lãi suất {6,5%/1 năm}.',
      'Ngân hàng cho vay với lãi suất {6,5 %/ năm}.',
    ],
    '0.8 %/month': ['Quỹ cho vay với lãi suất {0,8%/tháng}.'],
    '105.5 %': [
      'Thu ngân sách đạt {105,5% dự toán}.',
      'Thu ngân sách bằng {105,5% kế hoạch}.',
      'Thu ngân sách đạt {105,5%} so với dự toán.',
    ],
    '87.5 point': ['Chỉ số cải cách hành chính đạt {87,5 điểm}.', 'Sản phẩm được {87,5 điểm}.'],
  });
});

describe('money', () => {
  statesAmounts({
    '20_000 VND/kg': ['Giá bán {20 nghìn đồng/kg}.'],
    '25_000 VND': ['Mỗi phần ăn giá {25.000 đồng}.', 'Mỗi phần ăn giá {25.000đ}.'],
    '300_000_000 VND': ['Vốn góp là {300tr}.', 'Vốn góp là {300 triệu đ}.'],
    '12_000_000_000 VND; 10_000_000_000 VND': [
      'Xã thu {12 tỷ}, chi {10 tỷ đồng}.',
      'Xã thu {12 tỷ đồng}, chi {10 tỷ đồng}.',
    ],
    '50_000 VND': [
      'Phí là {50.000 đồng}.',
      'Phí là {50.000đ}.',
      'Phí là {50.000 đ}.',
      'Phí là {50.000 VNĐ}.',
      'Phí là {50.000 VND}.',
      'Phí là {50.000 vnđ}.',
      'Phí là {50 nghìn đồng}.',
      'Phí là {50 ngàn đồng}.',
      'Phí là {50.000đồng}.',
      'Phí là {50.000,00 đồng}.',
    ],
    '7_000_000_000 VND': [
      'Tổng vốn đầu tư là {7 tỷ đồng}.',
      'Tổng vốn đầu tư là {7 tỷ}.',
      'Tổng vốn đầu tư là {7 tỉ đồng}.',
      'Tổng vốn đầu tư là {7tỷ đồng}.',
      'Tổng vốn đầu tư là {7 tỷ VNĐ}.',
      'Tổng vốn đầu tư là {7.000 triệu đồng}.',
      'Tổng vốn đầu tư là {7.000.000.000 đồng}.',
    ],
    '14_000_000 VND': ['Mỗi hộ được vay {14 triệu}.', 'Mỗi sào lãi {14 triệu đồng}.', 'Tiền công là {14 triệu}.'],
    '1_200_000_000 USD': [
      'Kim ngạch xuất khẩu đạt {1,2 tỷ USD}.',
      'Kim ngạch xuất khẩu đạt {1,2 tỉ USD}.',
      'Kim ngạch xuất khẩu đạt {1.200 triệu USD}.',
      'Kim ngạch xuất khẩu đạt {1,2 tỷ đô la Mỹ}.',
      'Kim ngạch xuất khẩu đạt {1,2 tỷ đô-la}.',
      'Kim ngạch xuất khẩu đạt {1,2 tỷ đôla}.',
    ],
    '100 USD': ['Vé vào cửa là {100 USD}.', 'Vé vào cửa là {100$}.', 'Vé vào cửa là {100 đô la}.'],
    '45_000_000 EUR': [
      'Dự án vay {45 triệu EUR}.',
      'Dự án vay {45 triệu euro}.',
      'Dự án vay {45 triệu Euro}.',
      'Dự án vay {45 triệu €}.',
    ],
    '300_000_000 JPY': [
      'Phía Nhật tài trợ {300 triệu yên}.',
      'Phía Nhật tài trợ {300 triệu JPY}.',
      'Phía Nhật tài trợ {300 triệu yên Nhật}.',
    ],
    '20_000_000 CNY': ['Đơn hàng trị giá {20 triệu nhân dân tệ}.', 'Đơn hàng trị giá {20 triệu NDT}.'],
    '2_000_000 GBP': ['Quỹ tài trợ {2 triệu bảng Anh}.', 'Quỹ tài trợ {2 triệu GBP}.'],
  });
});

describe('measures', () => {
  statesAmounts({
    '1_250.5 ha': [
      'Toàn xã gieo cấy {1.250,5 ha}.',
      'Toàn xã gieo cấy {1.250,5ha}.',
      'Toàn xã gieo cấy {1.250,5 hecta} lúa.',
      'Toàn xã gieo cấy {1.250,5 héc ta} lúa.',
      'Toàn xã gieo cấy {1.250,5 héc-ta} lúa.',
    ],
    '300 m2': [
      'Nhà xưởng rộng {300 m2}.',
      'Nhà xưởng rộng {300m2}.',
      'Nhà xưởng rộng {300 m²}.',
      'Nhà xưởng rộng {300m²}.',
      'Nhà xưởng rộng {300 mét vuông}.',
    ],
    '5_000 m3': [
      'Bể chứa {5.000 m3} nước.',
      'Bể chứa {5.000 m³} nước.',
      'Bể chứa {5.000 mét khối} nước.',
      'Hồ tích được {5.000m3}.',
      'Hồ tích được {5.000 khối} nước.',
    ],
    '12.5 km': [
      'Tuyến đường dài {12,5 km}.',
      'Tuyến đường dài {12,5km}.',
      'Tuyến đường dài {12,5 ki-lô-mét}.',
      'Tuyến đường dài {12,5 cây số}.',
    ],
    '8 m': ['Mặt đường rộng {8 m}.', 'Mặt đường rộng {8m}.', 'Mặt đường rộng {8 mét}.'],
    '35_000 t': [
      'Sản lượng đạt {35.000 tấn}.',
      'Sản lượng đạt {35 nghìn tấn}.',
      'Nông Dân Toàn Huyện Thu Hoạch Được {35.000 Tấn} Cà Phê',
      'Sản lượng đạt {35 ngàn tấn} quả tươi.',
    ],
    '500 kg': [
      'Mỗi ngày HTX bán {500 kg}.',
      'Mỗi ngày HTX bán {500kg} rau.',
      'Mỗi ngày HTX bán {500 ki-lô-gam} rau.',
      'Mỗi ngày HTX bán {500 cân} rau.',
    ],
    '20 quintal': ['Mỗi vụ thu {20 tạ} đậu.'],
    '200 litre': ['Trạm phát {200 lít} sữa.'],
    '5 sao': ['Gia đình có {5 sào} ruộng.', 'Gia đình trồng {5 sào} rau.'],
    '50 MW': ['Nhà máy có công suất {50 MW}.', 'Nhà máy có công suất {50MW}.'],
    '120_000 kWh': [
      'Trạm phát được {120.000 kWh}.',
      'Trạm phát được {120 nghìn kWh}.',
      'Trạm phát được {120.000 kwh}.',
    ],
    '110 kV': ['Đường dây {110 kV} đã đóng điện.', 'Tỉnh xây trạm biến áp {110kV}.'],
    '38 °C': [
      'Nhiệt độ cao nhất lên tới {38 độ C}.',
      'Nhiệt độ cao nhất lên tới {38°C}.',
      'Nhiệt độ cao nhất lên tới {38ºC}.',
    ],
    '2 times': ['Hiệu quả cao gấp {2 lần}.', 'Sản lượng tăng {2 lần}.', 'Giá tăng gấp {2 lần} so với năm trước.'],
    '1.64 times': ['Vốn huy động gấp {1,64 lần} giai đoạn trước.'],
  });
});

describe('a word of several meanings', () => {
  statesAmounts({
    '3 crop/year': [
      'Nông dân trồng {3 vụ/năm}.',
      'Mô hình canh tác {3 vụ mỗi năm}.',
      'HTX trồng {3 vụ rau/năm}.',
      'Hộ ông Ba nuôi tôm {3 vụ/năm}.',
    ],
    '3 case/year': ['Trung bình xảy ra {3 vụ/năm}.', 'Công an phát hiện {3 vụ/năm} sản xuất phân bón giả.'],
    '900 visit': ['Trạm y tế khám cho {900 lượt người}.'],
    '900 person': [
      'Quỹ cho vay {900 lượt người}.',
      'Huyện tập huấn cho {900 lượt người}.',
      'Xã huy động {900 lượt người} đắp đê.',
    ],
    '59_000 person': ['Thành viên tổ hợp tác đạt {59.000}.', 'Số thành viên tổ hợp tác đạt {59.000}.'],
    '3_400 household': ['Hộ nghèo toàn tỉnh còn {3.400}.'],
    '35 cooperative_group': ['Xã có {35 tổ nhóm hợp tác}.', 'Xã có {35 nhóm hợp tác}.'],
    '4 pond': ['Gia đình thả nuôi {4 ao} cá.'],
    '9 industrial_park': ['Tỉnh có {9 KCN} hoạt động.'],
  });
});

describe('denominators', () => {
  statesAmounts({
    '2_700_000_000 VND/year': [
      'Doanh thu bình quân đạt {2,7 tỷ đồng/năm}.',
      'Doanh thu bình quân đạt {2,7 tỷ đồng/ năm}.',
      'Doanh thu bình quân đạt {2,7 tỷ đồng / năm}.',
      'Doanh thu bình quân đạt {2,7 tỷ đồng một năm}.',
      'Doanh thu bình quân đạt {2,7 tỷ đồng mỗi năm}.',
      'Doanh thu bình quân đạt {2,7 tỷ đồng/1 năm}.',
    ],
    '6_500_000 VND/person/month': [
      'Thu nhập đạt {6,5 triệu đồng/người/tháng}.',
      'Thu nhập đạt {6,5 triệu đồng/ người/ tháng}.',
      'Thu nhập đạt {6.500.000 đồng/người/tháng}.',
      'Thu nhập đạt {6,5 triệu đồng/lao động/tháng}.',
      'Thu nhập đạt {6,5 triệu đồng/thành viên/tháng}.',
    ],
    '65_000_000 VND/person/year': ['Thu nhập đạt {65 triệu đồng/người/năm}.'],
    '5_000_000 VND/month': [
      'Lương công nhân đạt {5 triệu đồng/tháng}.',
      'Lương công nhân đạt {5 triệu đồng một tháng}.',
      'Lương công nhân đạt {5 triệu đồng mỗi tháng}.',
    ],
    '150_000_000 VND/ha': [
      'Giá trị sản xuất đạt {150 triệu đồng/ha}.',
      'Giá trị sản xuất đạt {150 triệu đồng/1 ha}.',
      'Giá trị sản xuất đạt {150 triệu đồng trên ha}.',
      'Giá trị sản xuất đạt {150 triệu đồng mỗi ha}.',
      'Giá trị sản xuất đạt {150 triệu đồng/01 ha}.',
      'Giá trị sản xuất đạt {150 triệu đồng một ha}.',
      'Giá trị sản xuất đạt {150 triệu đồng/hecta}.',
    ],
    '150_000_000 VND/ha/year': [
      'Mô hình cho thu {150 triệu đồng/ha/năm}.',
      'Mô hình cho thu {150 triệu đồng/1 ha/năm}.',
    ],
    '25_000 VND/kg': [
      'Giá bán là {25.000 đồng/kg}.',
      'Giá bán là {25.000đ/kg}.',
      'Giá bán là {25 nghìn đồng/kg}.',
      'Giá bán là {25.000 đồng một kg}.',
      'Giá bán là {25.000 đồng/ký}.',
      'Giá bán là {25.000 đồng mỗi kg}.',
    ],
    '58.2 quintal/ha': [
      'Năng suất đạt {58,2 tạ/ha}.',
      'Năng suất đạt {58,2 tạ trên ha}.',
      'Năng suất đạt {58,2 tạ một ha}.',
      'Năng suất đạt {58,2 tạ/héc ta}.',
    ],
    '6 t/ha': ['Năng suất đạt {6 tấn/ha}.', 'Năng suất đạt {6 tấn/1ha}.', 'Năng suất đạt {6 tấn/ hecta}.'],
    '25.5 m2/person': [
      'Diện tích nhà ở đạt {25,5 m2 sàn/người}.',
      'Diện tích nhà ở đạt {25,5 m2/người}.',
      'Diện tích nhà ở đạt {25,5 m² sàn/người}.',
      'Diện tích nhà ở đạt {25,5m2/người}.',
    ],
    '30 person/cooperative': [
      'Bình quân có {30 thành viên/HTX}.',
      'Bình quân có {30 người/HTX}.',
      'Bình quân có {30 lao động/hợp tác xã}.',
    ],
    '1_500_000_000 VND/cooperative': ['Doanh thu đạt {1,5 tỷ đồng/HTX}.', 'Doanh thu đạt {1,5 tỷ đồng/1 HTX}.'],
    '1_500_000_000 VND/cooperative/year': [
      'Doanh thu đạt {1,5 tỷ đồng/HTX/năm}.',
      'Doanh thu đạt {1,5 tỷ đồng/hợp tác xã/năm}.',
    ],
    '50_000_000 VND/household': ['Mức vay là {50 triệu đồng/hộ}.', 'Mức vay là {50 triệu đồng mỗi hộ}.'],
    '10 person/ten_thousand_person': ['Toàn tỉnh đạt {10 bác sĩ/vạn dân}.', 'Toàn tỉnh đạt {10 bác sĩ/1 vạn dân}.'],
    '32 bed/ten_thousand_person': ['Toàn tỉnh đạt {32 giường bệnh/vạn dân}.'],
    '290 person/km2': ['Mật độ dân số là {290 người/km2}.', 'Mật độ dân số là {290 người/km²}.'],
    '10_000 m3/day': [
      'Nhà máy xử lý {10.000 m3/ngày đêm}.',
      'Nhà máy xử lý {10.000 m³/ngày}.',
      'Nhà máy xử lý {10.000m3/ngày đêm}.',
    ],
    '500 t/day': [
      'Nhà máy có công suất {500 tấn/ngày}.',
      'Nhà máy có công suất {500 tấn/ngày đêm}.',
      'Nhà máy có công suất {500 tấn mỗi ngày}.',
      'Nhà máy có công suất {500 tấn một ngày}.',
    ],
    '1_200_000 t/year': [
      'Nhà máy có công suất {1,2 triệu tấn/năm}.',
      'Nhà máy có công suất {1,2 triệu tấn mỗi năm}.',
      'Nhà máy có công suất {1,2 triệu tấn một năm}.',
    ],
    '300_000 VND/day': [
      'Tiền công là {300.000 đồng/ngày}.',
      'Tiền công là {300 nghìn đồng/ngày công}.',
      'Tiền công là {300 nghìn đồng một ngày}.',
      'Tiền công là {300.000đ/ngày}.',
    ],
    '60 km/hour': ['Xe chạy trung bình ở đoạn này là {60 km/giờ}.'],
    '4_800 USD/person': [
      'GRDP bình quân đạt {4.800 USD/người}.',
      'GRDP bình quân đạt {4.800 USD một người}.',
      'GRDP bình quân đạt {4.800 đô la Mỹ/người}.',
    ],
    '3_500 USD/t': [
      'Giá xuất khẩu đạt {3.500 USD/tấn}.',
      'Giá xuất khẩu đạt {3.500 USD một tấn}.',
      'Giá xuất khẩu đạt {3.500 đô la Mỹ/tấn}.',
    ],
    '2_000 VND/litre': ['Giá thu mua tăng {2.000 đồng/lít}.'],
    '1_800 VND/kWh': ['Giá điện là {1.800 đồng/kWh}.', 'Giá điện là {1.800 đồng/KWh}.'],
    '15_000_000 VND/m2': [
      'Giá đất là {15 triệu đồng/m2}.',
      'Giá đất là {15 triệu đồng/m²}.',
      'Giá đất là {15 triệu đồng một mét vuông}.',
    ],
    '2_500_000 VND/head': ['Mỗi lứa lãi {2,5 triệu đồng/con}.', 'Mỗi lứa lãi {2,5 triệu đồng một con}.'],
    '20_000_000 VND/sao': ['Rau cho thu {20 triệu đồng/sào}.', 'Rau cho thu {20 triệu đồng một sào}.'],
    '8 hour/day': ['Máy chạy đều đạt {8 giờ/ngày}.', 'Máy chạy đạt bình quân {8 giờ mỗi ngày}.'],
    '5_000 visit/day': ['Điểm du lịch đón {5.000 lượt khách/ngày}.', 'Điểm du lịch đón {5.000 lượt/ngày}.'],
    '12_000 vehicle/day': ['Cầu có lưu lượng {12.000 xe/ngày đêm}.'],
  });
});

describe('what only looks like a unit or a denominator', () => {
  statesAmounts({
    '878 cooperative': [
      'Có {878 HTX} một lòng đổi mới.',
      'Có {878 HTX} trên địa bàn tỉnh.',
      'Có {878 HTX} mỗi khi tổng kết đều được khen.',
    ],
    '2_000_000_000 VND': ['HTX lãi {2 tỷ đồng} một cách bền vững.', 'HTX lãi {2 tỷ đồng} trong năm 2023.'],
    '2_000_000_000 VND; 50 ha': ['HTX lãi {2 tỷ đồng} từ {50 ha} cam.'],
    '50 ha; 30 household': ['HTX có {50 ha}, {30 hộ}.', 'HTX có {50 ha} của {30 hộ}.'],
    '500 person': ['Hội nghị có {500 người} dự.'],
    '25 km': ['Bản cách trung tâm {25 km}.', 'Bản cách trung tâm {25 km} một chiều.'],
    '3 %': ['Thuế suất là {3%} trên doanh thu.', 'Thuế suất là {3%} một lần.'],
    '120 ha': ['Vùng cam rộng {120 ha} trên đồi.', 'Vùng cam rộng {120 ha} một màu xanh.'],
  });
});
