import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';

describe('numbers inside names', () => {
  keepsInLedger({
    'name or code': [
      'Dịch Covid-[19] làm {12 HTX} thua lỗ.',
      'Dịch COVID-[19] làm {12 HTX} thua lỗ.',
      'Dịch Covid–[19] làm {12 HTX} thua lỗ.',
      'Dịch Covid [19] làm {12 HTX} thua lỗ.',
      'Quốc lộ [1A] đi qua {12 xã}.',
      'Quốc lộ [32] đi qua {12 xã}.',
      'QL[1A] đi qua {12 xã}.',
      'QL [14] đi qua {12 xã}.',
      'Tỉnh lộ [8] đi qua {12 xã}.',
      'ĐT[741] đi qua {12 xã}.',
      'Cao tốc Bắc - Nam giai đoạn [ordinal:2] đi qua {12 tỉnh}.',
      'Nhóm G[7] cam kết {2 tỷ USD}.',
      'Nhóm G[20] cam kết {2 tỷ USD}.',
      'Vốn [30a] hỗ trợ {12 xã}.',
      'Sư đoàn [5] tặng {50 con bò}.',
      'Tiểu đoàn [3] giúp {50 hộ}.',
      'Binh đoàn [15] giúp {50 hộ}.',
      'Bệnh viện [108] khám cho {500 người}.',
      'Bệnh viện Quân y [103] khám cho {500 người}.',
      'Viện [69] trưng bày {20 hiện vật}.',
      'Giống ST[25] cho {7 tấn/ha}.',
      'Giống OM[5451] cho {7 tấn/ha}.',
      'Giống OM [18] cho {7 tấn/ha}.',
      'Vi khuẩn H[5]N[1] làm chết {500 con}.',
      'Dịch cúm A/H[5]N[1] làm chết {500 con}.',
      'Kênh VTV[3] phát {12 phóng sự}.',
      'SEA Games [31] có {40 môn}.',
      'Tàu SE[4] chở {500 khách}.',
      'Đội U[23] có {30 cầu thủ}.',
      'Xăng E[5] giảm {500 đồng/lít}.',
      'Top [10] sản phẩm mang về {2 tỷ đồng}.',
      'Tốp [5] HTX mạnh mang về {2 tỷ đồng}.',
      'Cách mạng công nghiệp [4.0] giúp {12 HTX} đổi mới.',
      'Công nghiệp [4.0] giúp {12 HTX} đổi mới.',
      'HTX dịch vụ Đại Phước [1] có {30 thành viên}.',
      'Cầu Rạch Miễu [2] dài {17 km}.',
      'Khu công nghiệp VSIP [2] rộng {500 ha}.',
      'Nhà máy thủy điện Ialy [3] phát {50 MW}.',
      'Mô hình “Đề án [document_number:06]” cấp {500 tài khoản}.',
      'Bụi PM[2.5] tăng gấp {3 lần}.',
      'Khí CO[2] giảm {20%}.',
      'Vitamin B[12] chiếm {20%}.',
      'Chính quyền địa phương [2] cấp giúp {12 xã} đổi mới.',
      'Mô hình chính quyền [3] cấp có {12 sở}.',
    ],
  });
});

describe('addresses', () => {
  keepsInLedger({
    address: [
      'Thôn [3] có {120 hộ}.',
      'Thôn [7] và thôn [9] có {120 hộ}.',
      'Thôn [7], [8] và [9] có {120 hộ}.',
      'Các thôn [7], [8], [9] có {120 hộ}.',
      'Tổ dân phố [5] có {120 hộ}.',
      'Khu phố [2] có {120 hộ}.',
      'Ấp [4] có {120 hộ}.',
      'Xóm [7] có {120 hộ}.',
      'Đội [6] có {120 hộ}.',
      'Khóm [3] có {120 hộ}.',
      'Khối [10] có {120 hộ}.',
      'Buôn [5] có {120 hộ}.',
      'Bản [2] có {120 hộ}.',
      'Quận [1] có {10 phường}.',
      'Quận [7] và quận [8] có {26 phường}.',
      'Phường [12] có {120 hộ}.',
      'Lô [14A] rộng {2 ha}.',
      'Lô [13] khu [2A] rộng {2 ha}.',
      'Tầng [3] có {12 phòng}.',
      'Phòng [205] có {12 người}.',
      'Ngõ [163] có {120 hộ}.',
      'Hẻm [47] có {120 hộ}.',
      'Tổ [9], phường Đại Kim có {120 hộ}.',
      'Tổ [9] phường Đại Kim có {120 hộ}.',
      'Ông Bình (ấp [3], xã Tân Lập) nuôi {50 con bò}.',
      'Ông Bình ở thôn [2] nuôi {50 con bò}.',
      'Từ km [12] đến km [15], rừng rộng {50 ha}.',
    ],
  });
});

describe('amounts that look like names or addresses', () => {
  statesAmounts({
    '57 of 148 cooperative': ['Có thời điểm {57/148 HTX} tạm dừng.'],
    '19 of 19 criterion': ['Xã duy trì và nâng cao {19/19 tiêu chí}.'],
    '3..5 cooperative': ['Tỉnh xây dựng thí điểm từ {3-5 HTX} công nghệ cao.'],
    '9 kiosk': ['Thành phố đặt thí điểm {9 kiosk} phục vụ người dân.'],
    '16_743_000_000_000 VND': ['Giá trị sản xuất ước đạt{16.743 tỷ đồng}.'],
    '21 cooperative_union': ['Tỉnh có {21 liên hợp HTX}.'],
    '120 household': [
      'Thôn có {120 hộ}.',
      'Thôn Đoàn Kết có {120 hộ}.',
      'Quốc lộ mới đi qua {120 hộ}.',
      'Ở thôn, {120 hộ} đã có điện.',
      'Bản Mường có {120 hộ}.',
      'Tổ liên gia gồm {120 hộ}.',
    ],
    '5 person': ['Mỗi tổ {5 người}.', 'Lập đội {5 người}.', 'Nhà {5 người} cùng làm.'],
    '30 m2': ['Mỗi phòng {30 m2}.', 'Mỗi căn {30 m2}.', 'Mỗi nhà {30 m2}.'],
    '20 ha': [
      'Khu {20 ha} đang được san lấp.',
      'Lô {20 ha} đã giao cho HTX.',
      'Vùng {20 ha} được cấp mã số.',
      'Cánh đồng {20 ha} chuyên canh rau.',
    ],
    '12 km': [
      'Đường dài {12 km}.',
      'Đường {12 km} vừa thông xe.',
      'Tuyến {12 km} vừa thông xe.',
      'Đoạn {12 km} vừa thông xe.',
    ],
    '2_000_000_000 VND': [
      'Dự án {2 tỷ đồng} đã khởi công.',
      'Gói {2 tỷ đồng} đã đấu thầu.',
      'Nhà máy {2 tỷ đồng} đã khởi công.',
      'Cầu {2 tỷ đồng} đã khởi công.',
    ],
    '3 bridge': ['Huyện xây {3 cầu}.', 'Xã có {3 cây cầu}.'],
    '10 product': ['Tỉnh chọn {10 sản phẩm} tiêu biểu.'],
    '300 person': ['Công ty May có {300 công nhân}.', 'Xí nghiệp {300 công nhân} đã mở cửa.'],
    '250 MW': ['Nhà máy {250 MW} đã phát điện.'],
  });
});

describe('codes', () => {
  keepsInLedger({
    'code or document_number or unexplained or name': [
      'Mã số thuế [3500123456] thuộc HTX có {30 thành viên}.',
      'Mã số vùng trồng VN-AGOR-[0012] rộng {20 ha}.',
      'Xe biển số [37C-123.45] chở {20 tấn}.',
      'Mã HS [0303] chiếm {20%}.',
      'CCCD số [066085001234] của người bán {2 ha} đất.',
      'Tài khoản số [12110000123456] nhận {2 tỷ đồng}.',
    ],
  });
});
