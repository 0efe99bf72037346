import { describe } from 'vitest';
import { figures } from '../support/read.js';
import { reads } from '../support/surfaces.js';

describe('whether a figure is planned, expected, achieved or set by a rule', () => {
  reads(
    {
      target: [
        'Phấn đấu thành lập 50 HTX.',
        'Tỉnh phấn đấu đến năm 2030 có 50 HTX.',
        'Mục tiêu là 50 HTX.',
        'Tỉnh đặt mục tiêu thành lập 50 HTX.',
        'Kế hoạch năm nay thành lập 50 HTX.',
        'Chỉ tiêu giao cho huyện là 50 HTX.',
        'Tỉnh sẽ thành lập 50 HTX.',
        'Đến năm 2030, có 50 HTX.',
        'Huyện đề ra mục tiêu thành lập 50 HTX.',
        'Huyện đặt kế hoạch thành lập 50 HTX.',
        'Tỉnh quyết tâm thành lập 50 HTX.',
        'Dự toán chi là 50 tỷ đồng.',
        'Huyện hướng tới mục tiêu có 50 HTX.',
        'Huyện kỳ vọng có 50 HTX.',
        'Đến năm 2030 phấn đấu đạt 80% số hộ có nước sạch.',
      ],
      estimate: [
        'Doanh thu ước đạt 50 tỷ đồng.',
        'GRDP ước tăng 7,5%.',
        'Ước tính có 50 HTX bị thiệt hại.',
        'Sản lượng ước khoảng 50 tấn.',
        'Ước thực hiện cả năm là 50 tỷ đồng.',
        'Dự báo sản lượng đạt 50 tấn.',
        'Tổng thu ước tính đạt 50 tỷ đồng.',
        'Kim ngạch dự ước đạt 50 triệu USD.',
        'Thiệt hại ước chừng 50 tỷ đồng.',
      ],
      actual: [
        'Tỉnh đã thành lập 50 HTX.',
        'Toàn tỉnh hiện có 50 HTX.',
        'Hiện nay, tỉnh có 50 HTX.',
        'Đến nay, tỉnh có 50 HTX.',
        'Kết quả, tỉnh thành lập 50 HTX.',
        'Năm qua, tỉnh thành lập được 50 HTX.',
        'Theo thống kê, tỉnh có 50 HTX.',
        'Tính đến 30/6/2023, tỉnh có 50 HTX.',
        'Sở Kế hoạch và Đầu tư đã cấp phép cho 50 HTX.',
        'Theo Phòng Tài chính - Kế hoạch, huyện có 50 HTX nộp thuế.',
        'Số liệu của Bộ Kế hoạch Đầu tư về vốn đăng ký là 50 tỷ đồng.',
        'Chương trình mục tiêu quốc gia đã hỗ trợ 50 HTX.',
        'Thực hiện phong trào, xã có 50 hộ hiến đất.',
        'Công an phát hiện 50 vụ vi phạm.',
        'Lực lượng hiện đại hóa với 50 xe.',
        'Thực tế có 50 HTX hoạt động.',
        'Lũy kế có 50 HTX.',
      ],
      norm: [
        'HTX được hỗ trợ tối đa 50 triệu đồng.',
        'Mức hỗ trợ là 50 triệu đồng/HTX.',
        'Mức lương cơ sở là 2,34 triệu đồng/tháng.',
        'Người vi phạm bị phạt tiền từ 5 - 10 triệu đồng.',
        'Theo quy định, HTX phải có ít nhất 5 thành viên.',
        'Mức đóng là 4,5% lương cơ sở.',
        'Mỗi HTX được vay tối đa 50 triệu đồng.',
        'Mức phạt là 5 triệu đồng.',
        'Mức trợ cấp là 500.000 đồng/tháng.',
      ],
    },
    (text) => figures(text)[0]?.status ?? undefined,
  );
});
