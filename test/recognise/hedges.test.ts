import { describe } from 'vitest';
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../src/recognise/hedges.js';
import { statesAmounts } from '../support/cases.js';
import { figures } from '../support/read.js';
import { reads } from '../support/surfaces.js';

describe('hedges before a number', () => {
  statesAmounts({
    '~500 household': [
      'Dự án cấp nước cho khoảng {500 hộ}.',
      'Dự án cấp nước cho gần {500 hộ}.',
      'Dự án cấp nước cho xấp xỉ {500 hộ}.',
      'Dự án cấp nước cho chừng {500 hộ}.',
      'Dự án cấp nước cho khoảng chừng {500 hộ}.',
      'Dự án cấp nước cho ước khoảng {500 hộ}.',
      'Dự án cấp nước cho vào khoảng {500 hộ}.',
      'Dự án cấp nước cho trên dưới {500 hộ}.',
      'Dự án cấp nước cho gần đến {500 hộ}.',
      'Dự án cấp nước cho cỡ {500 hộ}.',
      'Dự án cấp nước cho tầm {500 hộ}.',
      'Dự án cấp nước cho ước chừng {500 hộ}.',
      'Dự án cấp nước cho ngót {500 hộ}.',
      'Dự án cấp nước cho ~{500 hộ}.',
      'Dự án cấp nước cho ≈ {500 hộ}.',
      'Khoảng {500 hộ} đã có nước sạch.',
      'Gần {500 hộ} đã có nước sạch.',
      'Ước tính khoảng {500 hộ} bị ngập.',
    ],
    '≥30 cooperative': [
      'Mỗi năm thành lập ít nhất {30 HTX}.',
      'Mỗi năm thành lập tối thiểu {30 HTX}.',
      'Mỗi năm thành lập không dưới {30 HTX}.',
      'Mỗi năm thành lập không ít hơn {30 HTX}.',
      'Mỗi năm thành lập tối thiểu là {30 HTX}.',
      'Mỗi năm thành lập ít nhất là {30 HTX}.',
      'Mỗi năm phải có ít nhất {30 HTX}.',
      'Mỗi năm thành lập ≥ {30 HTX}.',
      'Mỗi năm thành lập ≥{30 HTX}.',
      'Ít nhất {30 HTX} được vay vốn.',
      'Tối thiểu {30 HTX} được vay vốn.',
    ],
    '>60 %': [
      'Tỷ lệ này đạt trên {60%}.',
      'Tỷ lệ này đạt hơn {60%}.',
      'Tỷ lệ này vượt {60%}.',
      'Tỷ lệ này đạt quá {60%}.',
      'Tỷ lệ này đạt khoảng trên {60%}.',
      'Tỷ lệ này đạt khoảng hơn {60%}.',
      'Tỷ lệ này lớn hơn {60%}.',
      'Tỷ lệ này vượt mốc {60%}.',
      'Tỷ lệ này vượt ngưỡng {60%}.',
      'Tỷ lệ này chiếm trên {60%}.',
      'Tỷ lệ này > {60%}.',
      'Hơn {60%} số HTX có lãi.',
      'Trên {60%} số HTX có lãi.',
      'Quá {60%} số HTX thiếu vốn.',
    ],
    '≤50_000_000 VND': [
      'Mức vay không quá {50 triệu đồng}.',
      'Mức vay tối đa {50 triệu đồng}.',
      'Mức vay tối đa là {50 triệu đồng}.',
      'Mức vay tối đa không quá {50 triệu đồng}.',
      'Mức vay không vượt quá {50 triệu đồng}.',
      'Mức vay cao nhất là {50 triệu đồng}.',
      'Mức vay nhiều nhất là {50 triệu đồng}.',
      'Mức vay ≤ {50 triệu đồng}.',
      'Được hỗ trợ tối đa {50 triệu đồng}.',
      'Được hỗ trợ nhiều nhất {50 triệu đồng}.',
      'Được hỗ trợ tối đa đến {50 triệu đồng}.',
      'Mức vay tối đa bằng {50 triệu đồng}.',
    ],
    '<3 %': [
      'Tỷ lệ hộ nghèo còn dưới {3%}.',
      'Tỷ lệ hộ nghèo chưa đến {3%}.',
      'Tỷ lệ hộ nghèo chưa tới {3%}.',
      'Tỷ lệ hộ nghèo chưa đầy {3%}.',
      'Tỷ lệ hộ nghèo nhỏ hơn {3%}.',
      'Tỷ lệ hộ nghèo < {3%}.',
      'Tỷ lệ hộ nghèo giảm xuống dưới {3%}.',
      'Tỷ lệ hộ nghèo duy trì ở mức dưới {3%}.',
      'Chưa đầy {3%} số hộ có đất.',
    ],
  });
});

describe('hedges behind a number', () => {
  statesAmounts({
    '≥10 ha': [
      'Mỗi HTX có {10 ha} trở lên.',
      'Mỗi HTX có từ {10 ha} trở lên.',
      'Vùng trồng từ {10 ha} đất liền khoảnh trở lên được hỗ trợ.',
      'HTX có diện tích từ {10 ha} trở lên được vay.',
      'Diện tích phải đạt {10 ha} trở lên.',
    ],
    '≥50 cooperative': [
      'Phấn đấu thành lập {50 HTX} trở lên.',
      'Phấn đấu thành lập từ {50 HTX} trở lên.',
      'Phấn đấu thành lập {50 HTX} nông nghiệp trở lên.',
    ],
    '≥85 %': [
      'Tỷ lệ giải ngân đạt {85%} trở lên.',
      'Tỷ lệ giải ngân đạt từ {85%} trở lên.',
      'Tỷ lệ giải ngân phải đạt từ {85% kế hoạch} trở lên.',
    ],
    '≤5_000_000_000 VND': [
      'Dự án có vốn {5 tỷ đồng} trở xuống.',
      'Dự án có vốn từ {5 tỷ đồng} trở xuống.',
      'Dự án có vốn từ {5 tỷ đồng} đổ lại.',
    ],
    '≥30 cooperative; ≥30 cooperative_group': [
      'Mỗi năm thành lập từ {30 HTX}, {30 THT} trở lên.',
      'Mỗi năm thành lập từ {30 HTX} và {30 THT} trở lên.',
    ],
    '≤30 person': ['Lớp có {30 người} trở xuống.', 'Lớp có từ {30 học viên} trở xuống.'],
  });
});

describe('words that bound something else, or nothing', () => {
  statesAmounts({
    '5 district': [
      'Trên địa bàn {5 huyện} đã có dịch.',
      'Trên cơ sở đó, {5 huyện} lập kế hoạch.',
      'Dưới sự chỉ đạo của tỉnh, {5 huyện} vào cuộc.',
      'Gần đây, {5 huyện} tổ chức hội chợ.',
      'Hơn nữa, {5 huyện} còn thiếu cán bộ.',
      'Vượt khó khăn, {5 huyện} đã về đích.',
      'Quá trình triển khai tại {5 huyện} còn chậm.',
      'Nói trên là kết quả của {5 huyện}.',
      'Các huyện kể trên và {5 huyện} khác chưa báo cáo.',
      'Cần hơn cả là {5 huyện} cùng làm.',
    ],
    '14.8 %': [
      'Thu ngân sách vượt {14,8%} dự toán.',
      'Thu ngân sách vượt dự toán {14,8%}.',
      'Thu ngân sách vượt kế hoạch {14,8%}.',
      'Thu ngân sách vượt {14,8%} so với dự toán.',
    ],
    '500 household': [
      'Dự án ước cấp nước cho {500 hộ}.',
      'Ước đạt {500 hộ} thoát nghèo.',
      'Dự kiến có {500 hộ} thoát nghèo.',
      'Tương đương {500 hộ}.',
      'Đúng {500 hộ} đã ký.',
      'Có tới {500 hộ} đăng ký.',
      'Tròn {500 hộ} được vay vốn.',
      'Chỉ {500 hộ} có đất.',
      'Đủ {500 hộ} nhận tiền.',
    ],
    '~500 person; 200 job': [
      'HTX thu hút khoảng {500 thành viên}, tạo {200 việc làm}.',
      'HTX thu hút khoảng {500 thành viên} và tạo {200 việc làm}.',
    ],
    '>4.8 %': [
      'Sản lượng tăng hơn {4,8%}.',
      'Sản lượng tăng trên {4,8%}.',
      'Sản lượng giảm hơn {4,8%} so với cùng kỳ.',
      'Sản lượng tăng thêm hơn {4,8%}.',
    ],
    '~2 times': ['Giá tăng gần {2 lần}.', 'Giá cao gấp khoảng {2 lần}.', 'Giá tăng gấp gần {2 lần}.'],
    '>2 times': ['Giá tăng hơn {2 lần}.', 'Giá cao gấp hơn {2 lần}.', 'Giá gấp trên {2 lần}.'],
    '20 commune': ['Có thêm {20 xã} đạt chuẩn.', 'Tăng {20 xã} so với năm 2020.', 'Giảm {20 xã} so với năm 2020.'],
    '25 person': [
      'HTX nhận người lao động dưới 40 tuổi, được {25 người}.',
      'HTX có {25 người} trình độ cao đẳng trở lên.',
      'HTX có {25 người} bậc thợ 3 trở lên.',
      'HTX có {25 người} đạt loại khá trở lên.',
    ],
    '3_200_000_000 VND': [
      'Doanh thu đạt {3,2 tỷ đồng}, vượt xa mong đợi.',
      'Doanh thu đạt {3,2 tỷ đồng}, cao hơn năm trước.',
      'Doanh thu đạt {3,2 tỷ đồng}, trên mức trung bình.',
    ],
  });
});

describe('every hedge of the tables', () => {
  reads(HEDGES_BEFORE, (hedge) => figures(`Huyện hỗ trợ ${hedge} 500 hộ.`)[0]?.bound);
  reads(HEDGES_AFTER, (hedge) => figures(`Huyện hỗ trợ nhóm từ 500 hộ ${hedge}.`)[0]?.bound);
});
