import { describe } from 'vitest';
import { statesAmounts } from '../support/cases.js';

/** A noun whose first syllable alone is another unit keeps its whole name. */
describe('longer nouns', () => {
  statesAmounts({
    '6 nhà kính': ['HTX có {6 nhà kính}.', 'HTX dựng {6 nhà kính} trồng dưa.'],
    '9 nhà màng': ['HTX dựng {9 nhà màng}.'],
    '6 nhà vệ sinh': ['Trường xây {6 nhà vệ sinh}.'],
    '7 nhà đầu tư': ['Dự án thu hút {7 nhà đầu tư}.', 'Hiện có {7 nhà đầu tư} nước ngoài.'],
    '2 nhà thầu': ['Gói thầu có {2 nhà thầu} tham gia.'],
    '3 cây xăng': ['Huyện có {3 cây xăng}.'],
    '2 con suối': ['Xã có {2 con suối} chảy qua.'],
    '4 con tàu': ['Cảng đón {4 con tàu} lớn.'],
    '3 con hẻm': ['Phường nâng cấp {3 con hẻm}.'],
    '6 ca nô': ['Lực lượng cứu hộ dùng {6 ca nô}.'],
    '2 tổ máy': ['Nhà máy có {2 tổ máy}.'],
    '12 giải pháp': ['Tỉnh đề ra {12 giải pháp} trong năm.', 'Có {12 giải pháp} được áp dụng.'],
    '6 bài học': ['Huyện rút ra {6 bài học}.'],
    '22 điểm cầu': ['Hội nghị kết nối {22 điểm cầu}.', 'Hội nghị được truyền đến {22 điểm cầu} cấp xã.'],
    '30 điểm bán': ['Chuỗi có {30 điểm bán} hàng.'],
    '8 điểm tiêm': ['Thành phố bố trí {8 điểm tiêm}.'],
    '5 điểm sạt lở': ['Tuyến đường có {5 điểm sạt lở}.'],
    '15 vehicle': ['Nhà xe có {15 đầu xe}.', 'Công ty có {15 xe buýt}.', 'HTX có {15 xe tải} mới.'],
    '12 clb': ['Hội có {12 CLB} hoạt động đều.'],
    '2 hcv; 3 hcb': ['Đoàn giành {2 HCV}, {3 HCB}.', 'Đoàn giành được {2 HCV} và {3 HCB}.'],
    '4 ubnd': ['Đoàn đã kiểm tra {4 UBND} xã.'],
    '25 person; 8 person; 17 person': ['HTX có {25 thành viên}, trong đó có {8 nữ}, {17 nam}.'],
    '3 tầng; 12 classroom; 15_000_000_000 VND': [
      'Trường cao {3 tầng}, có {12 phòng học}, tổng mức đầu tư {15 tỷ đồng}.',
    ],
    '10 district; 1 district; 1 district': [
      'Tỉnh có {10 huyện}, {1 thị xã} và {1 thành phố}.',
      'Tỉnh có {10 huyện}, {1 thị xã}, {1 thành phố} trực thuộc.',
    ],
    '5 province': ['Đoàn đến từ {5 thành phố} lớn.', 'Chương trình mở rộng ra {5 tỉnh, thành phố}.'],
    '9 district': ['Tỉnh có {9 huyện, thành phố}.'],
  });
});

/** A classifier is quoted with its head, whatever narrows that stays outside. */
describe('classifiers and their heads', () => {
  statesAmounts({
    '3_000 head': [
      'Trang trại nuôi {3.000 con cừu}.',
      'Trang trại nuôi {3.000 con thỏ}.',
      'Trang trại nuôi {3.000 con bồ câu} Pháp.',
      'Trang trại bán {3.000 con bò} lai.',
    ],
    '20 chiếc xuồng': ['Tỉnh cấp {20 chiếc xuồng}.'],
    '500 cuốn sách': ['Thư viện nhận {500 cuốn sách}.', 'Thư viện nhận {500 cuốn sách} thiếu nhi.'],
    '60 chiếc áo': ['Đoàn tặng {60 chiếc áo} ấm.'],
    '10 bộ máy tính': ['Trường nhận {10 bộ máy tính}.', 'Trường nhận {10 bộ máy tính} mới.'],
    '500 cuộc gọi': ['Tổng đài nhận {500 cuộc gọi}.'],
    '25 chiếc': ['Đoàn tặng {25 chiếc} còn mới.'],
    '1_000 thùng': ['Hội tặng {1.000 thùng} mì.'],
  });
});
