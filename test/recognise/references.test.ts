import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';

/** Annotators may take the number of a decree for a document's or for a law's. */
describe('numbers of documents and laws', () => {
  keepsInLedger({
    'document_number or legal_reference': [
      'Theo Nghị quyết số [13-NQ/TW], cả nước có {30.000 HTX}.',
      'Theo Nghị quyết [20-NQ/TW], cả nước có {30.000 HTX}.',
      'Theo Nghị quyết [20], cả nước có {30.000 HTX}.',
      'Theo Nghị quyết số [20], cả nước có {30.000 HTX}.',
      'Theo Nghị quyết số [05/2021/NQ-HĐND] của HĐND tỉnh, mỗi HTX nhận {50 triệu đồng}.',
      'Theo Quyết định số [1804/QĐ-TTg], cả nước có {30.000 HTX}.',
      'Theo Quyết định [167], tỉnh xây {300 căn nhà}.',
      'Theo Quyết định số [340/QĐ-TTg] ngày [date:12/3/2021], cả nước có {30.000 HTX}.',
      'Theo Nghị định [98/2018/NĐ-CP], HTX được hỗ trợ {300 triệu đồng}.',
      'Theo Nghị định số [98], HTX được hỗ trợ {300 triệu đồng}.',
      'Nghị định [45/2021] hỗ trợ {50 HTX}.',
      'Thông tư số [07/2019/TT-BKHĐT] áp dụng cho {12 tỉnh}.',
      'Thông tư [08] áp dụng cho {12 tỉnh}.',
      'Chỉ thị [05-CT/TW] được {12 xã} thực hiện.',
      'Chỉ thị số [16/CT-TTg] áp dụng ở {12 tỉnh}.',
      'Công văn số [1234/UBND-KT] gửi {12 huyện}.',
      'Công văn [1234] gửi {12 huyện}.',
      'Tờ trình số [56/TTr-UBND] đề xuất {12 dự án}.',
      'Thông báo số [112/TB-VP] nêu {12 dự án} chậm.',
      'Kết luận số [70-KL/TW] được {12 tỉnh} quán triệt.',
      'Kế hoạch số [124/KH-UBND] đặt ra {12 mô hình}.',
      'Hướng dẫn số [15-HD/BTCTW] gửi {12 tỉnh}.',
      'Báo cáo số [89/BC-LMHTX] cho biết có {12 HTX}.',
      'Luật số [31/2024/QH15] có hiệu lực với {63 tỉnh}.',
      'Luật HTX năm [2012] giúp {12 HTX} đổi mới.',
      'Luật Hợp tác xã [2023] giúp {12 HTX} đổi mới.',
      'Luật Đất đai năm [2024] tác động đến {12 HTX}.',
      'Luật Hợp tác xã số [17/2023/QH15] giúp {12 HTX} đổi mới.',
      'Luật Hợp tác xã ngày [date:20/6/2023] giúp {12 HTX} đổi mới.',
      'Pháp lệnh [2004] vẫn còn {12 quy định} chưa rõ.',
      'Theo Điều [5], HTX có ít nhất {7 thành viên}.',
      'Theo khoản [2] Điều [8], HTX có ít nhất {7 thành viên}.',
      'Theo điểm a khoản [3] Điều [12], HTX được vay {50 triệu đồng}.',
      'Theo Điều [5] và Điều [7], HTX được vay {50 triệu đồng}.',
      'Nghị quyết Trung ương [5] (khóa IX) giúp {12 HTX} đổi mới.',
      'Nghị quyết Trung ương [7] khóa X giúp {12 HTX} đổi mới.',
      'Nghị quyết [26-NQ/TW] (khóa X) giúp {12 HTX} đổi mới.',
      'Giấy phép số: [112], cấp cho {12 HTX}.',
      'Tỷ lệ làng đạt chuẩn văn hóa: {91,5%}',
      'Diện tích gieo trồng theo kế hoạch: {1.250 ha}.',
      'Chương [3] và Mục [2] áp dụng cho {12 HTX}.',
      'Phụ lục [1] liệt kê {12 xã}.',
      'Biểu số [05] liệt kê {12 xã}.',
      'Hợp đồng số [15/HĐ-2023] trị giá {2 tỷ đồng}.',
      'Biên bản số [03/BB-HĐTV] có {12 chữ ký}.',
      'Căn cứ Nghị quyết số [11-NQ/TU], tỉnh giao {12 sở} thực hiện.',
      'Căn cứ Kế hoạch [124], tỉnh hỗ trợ {12 HTX}.',
      'Nghị quyết [02] của Tỉnh ủy giúp {12 xã} đổi mới.',
    ],
  });
});

describe('amounts beside words for documents and numbers', () => {
  statesAmounts({
    '12 nghị quyết': ['HĐND thông qua {12 nghị quyết}.', 'Kỳ họp ban hành {12 nghị quyết} quan trọng.'],
    '5 văn bản': ['Sở đã ban hành {5 văn bản} hướng dẫn.'],
    '26_000 person': [
      'Con số {26.000 người} là rất lớn.',
      'Tổng số {26.000 người} được tiêm.',
      'Dân số {26.000 người}.',
      'Tổng số lao động là {26.000 người}.',
    ],
    '215 cooperative': [
      'Tổng số {215 HTX} đã chuyển đổi.',
      'Nâng tổng số HTX lên {215 HTX}.',
      'Toàn bộ số {215 HTX} đều có lãi.',
    ],
    '0.37': ['Hệ số GINI là {0,37}.', 'Hệ số sử dụng đất đạt {0,37}.'],
    '3 dự thảo': ['Hội nghị góp ý {3 dự thảo}.'],
    '100 %': ['Tỷ lệ giải quyết văn bản đạt {100%}.', 'Báo cáo nêu đã đạt {100%}.'],
    '200_000_000_000 VND': [
      'Dự toán {200 tỷ đồng} được giao đầu năm.',
      'Kế hoạch {200 tỷ đồng} đã hoàn thành.',
      'Đề án {200 tỷ đồng} được duyệt.',
    ],
    '50 cooperative': ['Kế hoạch {50 HTX} đã hoàn thành.', 'Chỉ tiêu {50 HTX} đã hoàn thành.'],
  });
});
