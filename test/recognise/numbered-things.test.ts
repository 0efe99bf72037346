import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';

/** Numbers that only say which one: houses, roads, storms, firms, standards, papers. */
describe('numbered things', () => {
  keepsInLedger({
    address: [
      'Tại số [12] đường Lê Lợi, HTX bán {2 tấn} rau.',
      'Tại số [45] Trần Phú, HTX bán {2 tấn} rau.',
      'Tại [15] Nguyễn Huệ, HTX bán {2 tấn} rau.',
      'Tại [120 - 122] Lê Duẩn, HTX bán {2 tấn} rau.',
      'Tổ dân phố số [5] có {120 hộ}.',
      'Q.[12] có {11 phường}.',
      'P.[15] có {120 hộ}.',
      'Ngách [12/5] có {20 hộ}.',
      'Hẻm [12/3] có {12 hộ} bị ngập.',
      'Tại Km[12+300], xe chở {50 người}.',
      'Nhà số [25/4] đường Lê Lợi có {12 người} ở trọ.',
      'Chợ trên đường [3/2] có {12 hộ} kinh doanh.',
      'ĐT.[741] đi qua {12 xã}.',
    ],
    name: [
      'Đường tỉnh [741] đi qua {12 xã}.',
      'Vành đai [3] dài {5 km}.',
      'Công ty Xây dựng [47] trúng {3 gói thầu}.',
      'Công ty Cà phê [15] có {500 công nhân}.',
      'Bão số [3] làm đổ {500 ha} lúa.',
      'Cơn bão số [10] làm đổ {500 ha} lúa.',
      'HTX Nông nghiệp [19/5] có {30 thành viên}.',
      'HTX Thanh niên [26-3] có {30 thành viên}.',
      'HTX [20-10] xã An Bình có {30 thành viên}.',
      'Chỉ số Nasdaq-[100] lần lượt tăng {2 điểm} và {3 điểm}.',
      'Công viên [23/9] trồng {12 cây} phượng.',
      'Trường [19/5] có {12 lớp}.',
      'Nông trường [1/5] có {12 hộ} nhận khoán.',
      'Phân NPK [16-16-8] tăng giá {20%}.',
      'Bản đồ tỷ lệ [1/500] thể hiện {12 khu}.',
      'Quy hoạch phân khu tỷ lệ [1/2000] rộng {50 ha}.',
    ],
    code: ['Mã số thuế: [3500123456], vốn {2 tỷ đồng}.', 'Sổ đỏ số BC [123456] cấp cho {300 m2}.'],
    legal_reference: ['Điều [5 - 7] quy định mức cho {30 người}.', 'Khoản [2, 3 và 5] quy định mức cho {30 người}.'],
    ordinal: [
      'Có {12 sản phẩm} đạt [4] sao.',
      'Có {12 sản phẩm} từ [03] sao.',
      'Khách sạn [4 - 5] sao có {120 phòng}.',
      'Đợt [2] năm [period:2023], tỉnh trao {12 suất}.',
    ],
    enumeration: [
      'Đoàn yêu cầu làm rõ [2] điểm sau: nguồn vốn và tiến độ.',
      'Chương trình có [5] hợp phần sau: điện, đường, trường, trạm, nước.',
      'Đây là [1] trong [3] lý do khiến {12 HTX} thua lỗ.',
    ],
    per_unit: ['Cứ [1] ha cho {6 tấn}.'],
    list_marker: [
      '[1] - Thành lập {50 HTX}.',
      '[1.1]. Về trồng trọt: toàn xã gieo {250 ha}.',
      '[1.1] Về trồng trọt: toàn xã gieo {250 ha}.',
      '[2.1.3]. Về trồng trọt: toàn xã gieo {250 ha}.',
      'Kết quả: [1]) thành lập {5 HTX}, [2]) giải thể {3 HTX}.',
      'Kết quả đạt được: ([1]) có {5 HTX} mới, ([2]) có {3 HTX} giải thể.',
    ],
  });
});

describe('amounts that look like them', () => {
  statesAmounts({
    '12 cooperative': ['Tại {12 HTX} Nông nghiệp, điện đã về.', 'Ở {12 HTX} đã có máy sấy.'],
    '1 of 3': ['Công ty Xây dựng đạt {1/3}.'],
    '15 of 19 criterion': ['Trường đạt {15/19 tiêu chí}.', 'Xã đạt {15/19 tiêu chí}.'],
    '1.5 ha': ['{1.5 ha} lúa đã gặt.', '{1,5 ha} lúa đã gặt.'],
    '5 cooperative; 3 cooperative': ['Kết quả có {5 HTX} (mới), {3 HTX} (cũ).'],
    '500_000_000 household': ['Cả vùng có {500.000.000 hộ}.'],
  });
});
