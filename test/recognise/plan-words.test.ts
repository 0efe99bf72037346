import { describe } from 'vitest';
import { PLAN_WORDS } from '../../src/recognise/plan-words.js';
import { figures } from '../support/read.js';
import { reads } from '../support/surfaces.js';

function aspect(text: string): string | undefined {
  return figures(text)[0]?.aspect;
}

describe('what a result is measured against', () => {
  reads({ share_of_plan: PLAN_WORDS }, (plan) => aspect(`Thu ngân sách đạt 95% ${plan}.`));
  reads({ above_plan: PLAN_WORDS }, (plan) => aspect(`Thu ngân sách vượt 5% ${plan}.`));

  reads(
    {
      share_of_plan: [
        'Thu ngân sách đạt 108% dự toán.',
        'Thu ngân sách bằng 108% kế hoạch năm.',
        'Thu ngân sách đạt 108% so với dự toán.',
        'Diện tích gieo cấy đạt 102,3% kế hoạch.',
        'Trồng rừng đạt 95% KH.',
        'Giải ngân đạt 64% kế hoạch vốn.',
        'Số HTX thành lập mới đạt 120% kế hoạch giao.',
        'Thu nội địa đạt 85,6% dự toán năm.',
      ],
      above_plan: [
        'Thu ngân sách vượt 8% dự toán.',
        'Thu ngân sách vượt 8% so với kế hoạch.',
        'Thu ngân sách vượt kế hoạch 8%.',
        'Thu ngân sách vượt dự toán 8%.',
        'Số HTX vượt 5 HTX so với kế hoạch.',
        'Số HTX vượt chỉ tiêu 5 HTX.',
        'Thu ngân sách tăng 8% so với dự toán.',
      ],
      below_plan: [
        'Thu ngân sách giảm 8% so với dự toán.',
        'Thu ngân sách thấp hơn kế hoạch 8%.',
        'Thu ngân sách hụt 8% so với dự toán.',
        'Thu ngân sách thấp hơn dự toán 8%.',
      ],
      level: [
        'Kế hoạch năm nay thành lập 50 HTX.',
        'Dự toán chi là 50 tỷ đồng.',
        'Tỷ lệ giải ngân đạt 85%.',
        'Kế hoạch vốn là 200 tỷ đồng.',
        'Mục tiêu đạt 95% số hộ có nước sạch.',
        'Chỉ tiêu nghị quyết đề ra là 50 HTX.',
        'Sở Kế hoạch và Đầu tư cấp phép cho 50 HTX.',
      ],
      increase: ['Thu ngân sách tăng 8% so với cùng kỳ.', 'Kế hoạch vốn tăng 8% so với năm trước.'],
    },
    aspect,
  );
});
