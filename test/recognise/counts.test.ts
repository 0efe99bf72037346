import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';

describe('counts of the list that follows', () => {
  keepsInLedger({
    enumeration: [
      'Tỉnh triển khai [06] giải pháp sau: tuyên truyền, đào tạo, cấp vốn cho {50 HTX}.',
      'Tỉnh tập trung [5] nhóm giải pháp sau: đất đai, vốn, nhân lực cho {50 HTX}.',
      'Nghị quyết nêu [4] nhiệm vụ trọng tâm: đất đai, vốn, nhân lực, thị trường.',
      'Có [3] nguyên nhân chính: thiếu vốn, thiếu đất, thiếu người.',
      'Báo cáo nêu [3] vấn đề như sau: vốn, đất và nhân lực.',
      'Đề án gồm [4] nội dung sau đây.',
      'Đại hội xác định [3] đột phá chiến lược gồm thể chế, hạ tầng và nhân lực.',
      'Tỉnh phát triển [4] trụ cột: công nghiệp, nông nghiệp, dịch vụ, đô thị.',
      'Huyện rút ra [5] bài học kinh nghiệm sau: đoàn kết, dân chủ.',
      'Quy hoạch chia tỉnh thành [3] vùng gồm: vùng đồi, vùng trũng, vùng biển.',
      'Tiêu chí mới có [3] nội dung: giao thông, thủy lợi, trường học.',
      'Có [26] chỉ tiêu đạt và vượt, điển hình như thu ngân sách đạt {105% dự toán}.',
      'Dưới đây là [10] địa phương có GRDP cao nhất.',
      'Mỗi HTX cần [3] bước sau: họp dân, lập phương án, đăng ký.',
      'Tỉnh có [3] khâu đột phá: hạ tầng, nhân lực, cải cách.',
      'Về văn hóa - xã hội ([9] chỉ tiêu) 1. Tỷ lệ hộ nghèo còn {2%}.',
      'Cả [3] lĩnh vực trồng trọt; chăn nuôi; thủy sản đều tăng.',
      'Nghị quyết đề ra [3] mục tiêu cụ thể sau: {100 HTX}, {50 THT}, {10 mô hình}.',
    ],
  });
});

describe('counts of what is there', () => {
  statesAmounts({
    '3 commune': ['Cả {3 xã} đều đạt chuẩn.', 'Cả {3 xã} vùng cao, vùng xa đều có trạm y tế.'],
    '12 target': [
      'Năm qua, huyện đạt {12 chỉ tiêu}.',
      'Có {12 chỉ tiêu} vượt kế hoạch.',
      'Huyện hoàn thành {12 chỉ tiêu} nghị quyết giao.',
    ],
    '19 criterion': ['Xã đạt {19 tiêu chí}.', 'Đến nay xã đã hoàn thành {19 tiêu chí}.'],
    '5 cooperative': [
      'Trên địa bàn có {5 HTX} sau: Tân Tiến, Hòa Phát, An Bình, Phú Lộc, Vạn Xuân.',
      'Có {5 HTX} gồm Tân Tiến, Hòa Phát, An Bình, Phú Lộc, Vạn Xuân.',
    ],
    '4 commune': [
      'Dự án qua {4 xã}: Tân Tiến, Hòa Phát, An Bình, Phú Lộc.',
      'Dự án qua {4 xã} gồm Tân Tiến, Hòa Phát, An Bình, Phú Lộc.',
    ],
    '3 group': ['Xã lập {3 nhóm} zalo.', 'Hội có {3 nhóm} tương trợ.'],
  });
});

describe('one, as what an amount is divided by', () => {
  keepsInLedger({
    per_unit: [
      'Doanh thu bình quân của [01] HTX đạt {2 tỷ đồng}.',
      'Doanh thu của [1] HTX đạt {2 tỷ đồng}.',
      'Bình quân [1] HTX có {30 thành viên}.',
      'Bình quân [01] hợp tác xã có {30 thành viên}.',
      'Thu nhập bình quân của [1] lao động đạt {5 triệu đồng/tháng}.',
      'Thu nhập của [01] thành viên đạt {5 triệu đồng/tháng}.',
      'Lãi bình quân/[1] HTX đạt {200 triệu đồng}.',
      'Giá trị sản xuất trên [1] ha đạt {150 triệu đồng}.',
      'Giá trị thu hoạch trên [01] ha đạt {150 triệu đồng}.',
      'Mỗi [1] ha cho thu {150 triệu đồng}.',
      'Bình quân [1] hộ nuôi {20 con}.',
      'Tính bình quân [1] người đạt {500 kg}.',
      'Bình quân [1] ha cho {6 tấn}.',
      'Thu nhập bình quân [1] người/tháng đạt {5 triệu đồng}.',
      'Vốn bình quân [1] doanh nghiệp đạt {10 tỷ đồng}.',
      'Bình quân [1] xã đạt {15,2 tiêu chí}.',
    ],
  });

  statesAmounts({
    '1 cooperative': [
      'Huyện thành lập mới {1 HTX}.',
      'Huyện có {01 HTX} yếu kém.',
      'Mỗi xã có ít nhất một HTX; huyện giải thể {1 HTX}.',
      'Năm 2023 giải thể {01 HTX}.',
    ],
    '≥1 cooperative': ['Mỗi xã có ít nhất {01 HTX}.', 'Mỗi huyện xây dựng ít nhất {1 HTX} điển hình.'],
    '1 household': ['Còn {1 hộ} chưa di dời.', 'Có {01 hộ} hiến đất.'],
    '1 ha': ['Ông Bình có {1 ha} đất.', 'Gia đình thuê {1 ha} trồng dưa.'],
    '1 cooperative; 12 cooperative': [
      'Giải thể {1 HTX}, thành lập {12 HTX}.',
      'Có {01 HTX} ở Nghệ An và {12 HTX} ở Hà Tĩnh.',
    ],
  });
});

describe('one, as an article or one of several', () => {
  statesAmounts({
    '12 cooperative': [
      'Một trong những lý do khiến {12 HTX} thua lỗ là thiếu vốn.',
      'Một số xã có {12 HTX}.',
      'Một HTX mạnh dìu dắt {12 HTX} yếu.',
      'Một khi có vốn, {12 HTX} sẽ mạnh lên.',
      'Một phần do thiếu vốn, {12 HTX} ngừng hoạt động.',
    ],
  });
});
