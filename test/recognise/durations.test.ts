import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';

describe('lengths of time that place an event', () => {
  keepsInLedger({
    duration: [
      'Trong [6 tháng], HTX kết nạp {30 thành viên}.',
      'Sau [5 năm], HTX có {30 thành viên}.',
      'Sau hơn [10 năm], HTX có {30 thành viên}.',
      'Hơn [10 năm] qua, xã trồng {300 ha} rừng.',
      'Gần [30 năm] làm nghề, bà dạy {200 học trò}.',
      'Qua [3 năm] triển khai, dự án giúp {500 hộ}.',
      'Qua [10 năm] hình thành và phát triển, HTX có {30 thành viên}.',
      'Trong vòng [15 ngày], xã tiêm cho {3.000 con}.',
      'Trong [3 ngày] đêm, mưa làm ngập {300 ha}.',
      'Suốt [20 năm], ông giữ {5 ha} rừng.',
      'Chỉ sau [2 tuần], đã bán được {20 tấn} vải.',
      'Sau [45 phút] thảo luận, {30 đại biểu} biểu quyết.',
      'Hội chợ kéo dài [3 ngày], có {120 gian hàng}.',
      '[5 năm] liên tiếp, xã có {30 hộ} thoát nghèo.',
      '[3 năm] trở lại đây, xã có thêm {30 hộ} khá.',
      '[10 năm] trước, nơi đây chỉ có {12 hộ}.',
      'Cách đây [20 năm], nơi đây chỉ có {12 hộ}.',
      '[2 tháng] nữa, HTX thu {20 tấn}.',
      'Cây cho quả sau [3 năm] trồng, đạt {20 tấn}.',
      'Từ [2 năm] nay, HTX lãi {500 triệu đồng}.',
      'Trong [5] - [6 tháng] tới, huyện mở {12 lớp}.',
      'Trải qua [35 năm], liên minh có {200 thành viên}.',
      'Tính bình quân [5 năm], tỉnh thu {3.000 tỷ đồng}.',
      'Bình quân [1 ngày], HTX bán {400 kg} cá.',
      'Trong [24 giờ] qua, cả nước có {12 ca}.',
    ],
  });
});

describe('lengths of time that measure', () => {
  statesAmounts({
    '5 year': ['Thời gian hoàn vốn là {5 năm}.'],
    '24 month': ['Thời gian bảo hành là {24 tháng}.', 'Tiến độ dự án chậm {24 tháng}.'],
    '3 lứa': ['Mỗi năm trại nuôi {3 lứa}.'],
    '8 hour': ['Thời gian chạy máy là {8 giờ}.', 'Thời gian vận chuyển giảm còn {8 giờ}.'],
    '12 day': ['Thời gian giải quyết hồ sơ bình quân {12 ngày}.'],
    '10 year': [
      'Thời hạn vay {10 năm}.',
      'Thời hạn vay là {10 năm}.',
      'Thời gian vay {10 năm}.',
      'Thời hạn cho vay đạt {10 năm}.',
    ],
    '≤10 year': [
      'Thời hạn vay tối đa {10 năm}.',
      'Thời hạn vay không quá {10 năm}.',
      'Thời gian vay tối đa là {10 năm}.',
    ],
    '5 day': [
      'Thời gian giải quyết rút ngắn {5 ngày}.',
      'Thời gian cấp phép giảm {5 ngày}.',
      'Thời gian giải quyết thủ tục giảm còn {5 ngày}.',
      'Thủ tục được cắt giảm {5 ngày}.',
      'Hồ sơ chậm {5 ngày}.',
    ],
    '≤15 day': ['Thời hạn giải quyết không quá {15 ngày}.', 'Thời hạn giải quyết tối đa {15 ngày}.'],
    '2 year': ['Thời gian ân hạn là {2 năm}.', 'Thời gian thực hiện là {2 năm}.', 'Thời gian ân hạn {2 năm}.'],
    '60 month': ['Thời hạn vay {60 tháng}.', 'Thời hạn vay là {60 tháng}.'],
    '12..36 month': ['Thời hạn vay từ {12 đến 36 tháng}.', 'Thời hạn vay {12 - 36 tháng}.'],
    '74.5 age': ['Tuổi thọ trung bình đạt {74,5 tuổi}.', 'Tuổi thọ bình quân {74,5 tuổi}.'],
    '≥6 month': ['Thời gian công tác tối thiểu là {6 tháng}.'],
    '45 minute': ['Thời gian di chuyển giảm {45 phút}.'],
  });
});
