import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';
import { figures } from '../support/read.js';
import { reads } from '../support/surfaces.js';

describe('numbers that only say which one', () => {
  keepsInLedger({
    ordinal: [
      'Đại hội lần thứ [4] có {200 đại biểu}.',
      'Hội chợ lần thứ [12] có {200 gian hàng}.',
      'Kỳ họp thứ [10] thông qua {12 nghị quyết}.',
      'Phiên họp thứ [25] cho ý kiến về {3 dự án}.',
      'Khóa [15] có {200 đại biểu}.',
      'Khoá [15] có {200 đại biểu}.',
      'Đợt [3] tiêm cho {5.000 người}.',
      'Giai đoạn [2] của dự án cần {200 tỷ đồng}.',
      'Giai đoạn [1] hoàn thành {12 km}.',
      'Vòng [2] có {12 đội} tham dự.',
      'Đô thị loại [2] có {5 phường}.',
      'Đô thị loại V có {5 phường}.',
      'Học sinh lớp [5] chiếm {20%}.',
      'Hàng loại [1] chiếm {20%}.',
      'Dịch vụ công mức độ [4] đạt {85%}.',
      'Xe hạng [2] chiếm {20%}.',
      'Tuần thứ [2], giá tăng {5%}.',
      'Ngày thứ [3], có {5.000 lượt khách}.',
      'Năm thứ [2] liên tiếp, tỉnh tăng {5%}.',
      'Lần [2], tỉnh hỗ trợ {50 HTX}.',
      'Đây là lần thứ [3] HTX nhận {2 giải}.',
      'Tập [2] gồm {30 bài}.',
      'Bước [1], hỗ trợ {50 HTX}.',
      'Nhóm [1] có {12 xã}.',
      'Trường cấp [3] có {30 lớp}.',
      'Đội về thứ [3] được {5 triệu đồng}.',
      'Vụ thứ [2], bà thu {5 tấn}.',
      'Sân khấu thứ [2] đón {3.000 khán giả}.',
    ],
  });
});

describe('ranks, which measure', () => {
  reads(
    {
      'no. 18': [
        'Chỉ số PCI của tỉnh đứng thứ 18 cả nước.',
        'Tỉnh xếp thứ 18 cả nước.',
        'Tỉnh đứng ở vị trí thứ 18.',
        'Tỉnh xếp vị trí thứ 18.',
        'Năm 2023, tỉnh vươn lên thứ 18.',
        'Tỉnh giữ vị trí thứ 18.',
        'Tỉnh lên vị trí thứ 18.',
        'Chỉ số này xếp hạng thứ 18.',
        'Tỉnh đứng hàng thứ 18.',
      ],
      'no. 4 of 34': [
        'Tỉnh xếp thứ 4/34 tỉnh, thành phố.',
        'Tỉnh đứng thứ 04/34 tỉnh, thành phố.',
        'Tỉnh đứng thứ 4/34 tỉnh, thành.',
      ],
      'no. 12 of 63': [
        'Chỉ số cải cách xếp thứ 12/63.',
        'Chỉ số cải cách đứng vị trí 12/63.',
        'Chỉ số cải cách xếp vị trí thứ 12/63 tỉnh, thành.',
      ],
      'no. 2': ['Tỉnh đứng thứ hai cả nước về cà phê.', 'Tỉnh đứng thứ 2 cả nước về cà phê.'],
      'no. 7': ['Tỉnh xếp thứ bảy cả nước.', 'Tỉnh đứng thứ 7 cả nước.'],
    },
    (text) => {
      const [first] = figures(text);
      if (first?.aspect !== 'rank') return first?.aspect;
      return first.of === null ? `no. ${first.value}` : `no. ${first.value} of ${first.of}`;
    },
  );

  statesAmounts({
    '5 rank': [
      'Chỉ số PCI tăng {5 bậc}.',
      'Chỉ số PCI tăng {5 bậc} so với năm 2022.',
      'Chỉ số PCI tụt {5 bậc}.',
      'Chỉ số PCI giảm {5 hạng}.',
    ],
  });
});

describe('amounts behind words that number', () => {
  statesAmounts({
    '5 course': ['HTX mở được {5 lớp} nghề.', 'HTX mở thêm {5 khóa học}.'],
    '3 times': ['Giá cao gấp {3 lần}.'],
    '12 person': [
      'Mỗi nhóm {12 người}.',
      'Mỗi đợt {12 người}.',
      'Mỗi lớp {12 học sinh}.',
      'Mỗi lần {12 người} vào thăm.',
      'Mỗi khóa {12 học viên}.',
    ],
    '2 ha': ['Mỗi khu {2 ha}.', 'Mỗi lô {2 ha}.'],
    '15 %': ['Loại tốt {15%}.', 'Hạng nhất {15%}.'],
    '40_000_000 VND': ['Giải nhất {40 triệu đồng}.', 'Đợt này {40 triệu đồng}.', 'Bậc cao nhất {40 triệu đồng}.'],
  });
});
