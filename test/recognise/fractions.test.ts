import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';

describe('fractions', () => {
  statesAmounts({
    '15 of 22 target; 4 of 22 target; 3 of 22 target': [
      'Có {15/22 chỉ tiêu} đạt, {4/22 chỉ tiêu} vượt, {3/22 chỉ tiêu} chưa đạt.',
    ],
    '100 %; 12 of 12 commune': ['Có {100%} ({12/12 xã}) đạt chuẩn.', 'Có {100%} số xã ({12/12 xã}) đạt chuẩn.'],
    '12 of 12 commune; 100 %': ['Có {12/12 xã} ({100%}) đạt chuẩn.'],
    '45 cooperative; 35 %; 80 cooperative; 62 %': ['Có {45 HTX} ({35%}) khá, {80 HTX} ({62%}) trung bình.'],
    '98 of 112 commune; 3 commune': ['Có {98/112 xã} về đích và {3 xã} kiểu mẫu.'],
    '3_456 person; 912 household': ['Xã có {3.456 nhân khẩu}/{912 hộ}.'],
    '21 of 21 district': [
      'Đến nay {21/21 huyện, thành, thị} có HTX.',
      'Đến nay {21/21 huyện} có HTX.',
      'Có {21/21 huyện, thị xã, thành phố} xây dựng kế hoạch.',
    ],
    '5 of 9 criterion': [
      'Xã mới đạt {5/9 tiêu chí}.',
      'Xã hoàn thành {5/9 tiêu chí} huyện nông thôn mới.',
      'Hiện huyện đạt {05/09 tiêu chí}.',
    ],
    '15 of 19 criterion': ['Xã Tân Hòa đạt {15/19 tiêu chí} nông thôn mới.', 'Bình quân mỗi xã đạt {15/19 tiêu chí}.'],
    '121 of 180 commune': ['Có {121/180 xã} đạt chuẩn.', 'Tỉnh có {121/180 xã, phường, thị trấn} có HTX.'],
    '63 of 63 province': ['Phần mềm được dùng ở {63/63 tỉnh, thành phố}.', 'Phần mềm được dùng ở {63/63 tỉnh, thành}.'],
    '1_200 of 1_500 household': ['Đã cấp sổ cho {1.200/1.500 hộ}.', 'Đã cấp sổ cho {1200/1500 hộ}.'],
    '265_000_000 of 320_000_000 m2': ['Cả nước hoàn thành {265/320 triệu m2} nhà ở.'],
    '2_500_000_000 of 4_000_000_000 VND': [
      'Dự án giải ngân được {2,5/4 tỷ đồng}.',
      'Dự án giải ngân được {2.500/4.000 triệu đồng}.',
    ],
    '12 of 45 cooperative': [
      'Có {12/45 HTX} làm ăn có lãi.',
      'Có {12/45 hợp tác xã} được vay vốn.',
      'Chỉ {12/45 HTX} có trụ sở riêng.',
      'Đến năm 2023 có {12/45 HTX} áp dụng công nghệ cao.',
    ],
    '42 of 45 person': [
      'Có {42/45 đại biểu} tán thành.',
      'Kết quả {42/45 đại biểu} tán thành.',
      'Có mặt {42/45 thành viên}.',
    ],
    '92 of 100 point': ['Sản phẩm được chấm {92/100 điểm}.', 'Sản phẩm đạt {92/100 điểm}.'],
    '8 of 11 district': ['Đến nay, {8/11 huyện, thành phố} đã sơ kết.', 'Có {8/11 huyện} công bố hết dịch.'],
    '1 of 3 household': ['Đến nay, {một phần ba hộ} đã có nước sạch.'],
    '2 of 5': [
      'Diện tích ngập chiếm {hai phần năm}.',
      'Diện tích ngập chiếm {2 phần 5}.',
      'Diện tích ngập chiếm {2/5}.',
    ],
    '~3 of 4': ['Khoảng {ba phần tư} diện tích đã thu hoạch.', 'Lúa chiếm khoảng {ba phần tư}.'],
    '>1 of 2': [
      'Hơn {một nửa} diện tích đã gặt.',
      'Hơn {một nửa} số hộ đã thoát nghèo.',
      'Số hộ thoát nghèo chiếm trên {một nửa}.',
    ],
    '1 of 2': ['Chi phí giảm {một nửa}.', 'Giá chỉ còn {một nửa}.'],
    '~2 of 3': ['Diện tích cây ăn quả chiếm khoảng {2/3}.'],
    '≤1 of 3': ['Vốn góp của một người không quá {1/3}.', 'Phần nợ không vượt quá {1/3}.'],
    '>2 of 3': ['Phần vốn của Nhà nước đạt trên {2/3}.'],
    '1 of 3': ['Chi phí chỉ bằng {1/3} so với trước.', 'Diện tích cà phê chiếm {1/3}.'],
    '≥1 of 2 person': ['Phải có ít nhất {1/2 thành viên} dự họp.'],
    '3 of 5 target': ['Ngành hoàn thành {3/5 chỉ tiêu}.', 'Có {3/5 chỉ tiêu} vượt kế hoạch.'],
  });
});

describe('words of a part that are no fraction', () => {
  statesAmounts({
    '12 cooperative': [
      'Một phần năm nay dành cho {12 HTX}.',
      'Một phần ba mẹ để lại, anh góp vào {12 HTX}.',
      'Nửa đêm, lũ tràn về {12 HTX}.',
      'Nửa năm qua, tỉnh lập {12 HTX}.',
    ],
  });
});

describe('dates, addresses and codes that look like fractions', () => {
  keepsInLedger({
    date: [
      'Ngày [21/12], HTX có {12 thành viên} mới.',
      'Sáng [3/2], {12 thành viên} ra quân.',
      'Chiều ngày [5/9], {12 trường} khai giảng.',
      'Từ ngày [1/7], {12 xã} sáp nhập.',
      'Trước ngày [30/6], {12 xã} phải báo cáo.',
      'Đến ngày [20/11], {12 xã} hoàn thành.',
      'Hôm [8/3], {12 phụ nữ} được khen.',
      'Tối [15/8], {12 đội} vào chung kết.',
      'Thứ Hai ([12/6]), {12 xã} tổ chức hội nghị.',
    ],
    'document_number or legal_reference': [
      'Theo Nghị quyết [12/2021/NQ-HĐND], mỗi HTX được {50 triệu đồng}.',
      'Theo Luật số [31/2024/QH15], có {12 nhóm} đất.',
      'Theo Quyết định [1804/QĐ-TTg], cả nước có {35.000 HTX}.',
    ],
    period: [
      'Năm học [2023/2024], huyện có {12 trường}.',
      'Niên vụ [2022/2023], nhà máy ép {50.000 tấn}.',
      'Tháng [9/2021], huyện có {12 HTX}.',
    ],
    'name or unexplained or code or duration': [
      'Đội trực [24/24] giờ gồm {12 người}.',
      'Camera hoạt động [24/7] tại {12 điểm}.',
    ],
  });
});
