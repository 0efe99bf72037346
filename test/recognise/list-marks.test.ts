import { describe } from 'vitest';
import { keepsInLedger, statesAmounts } from '../support/cases.js';

describe('numbers of list items', () => {
  keepsInLedger({
    list_marker: [
      '[1]. Về trồng trọt: toàn xã gieo {250 ha}.',
      '[2]. Thành lập {50 HTX}.',
      'Về kinh tế (chỉ tiêu chính) [1]. Thu nhập tăng {2%}.',
      '[12]. Bố trí {5 tỷ đồng} cho HTX.',
      '[1]) Thành lập {50 HTX}.',
      '[2]/ Thành lập {50 HTX}.',
      '([1]) Thành lập {50 HTX}.',
      '([12]) Thành lập {50 HTX}.',
      '[1]- Thành lập {50 HTX}.',
      '[1]: Thành lập {50 HTX}.',
      '- [1]. Thành lập {50 HTX}.',
      '• [3]. Thành lập {50 HTX}.',
      '* [3]) Thành lập {50 HTX}.',
      '“[1]. Thành lập {50 HTX}.”',
      'I.[1]. Về trồng trọt: toàn xã gieo {250 ha}.',
      'Kết quả: [1]. Thành lập {5 HTX}; [2]. Giải thể {3 HTX}.',
      'Kết quả: ([1]) thành lập {5 HTX}; ([2]) giải thể {3 HTX}; ([3]) củng cố {2 HTX}.',
      'Một là thành lập {5 HTX}; hai là giải thể {3 HTX}.',
    ],
  });
});

describe('amounts at the head of a sentence', () => {
  statesAmounts({
    '45 cooperative': ['Số HTX: {45}; chưa có HTX giải thể.', 'Số HTX thành lập mới là {45}.'],
    '8 household': ['Số hộ còn lại: {8}; đều đã thoát nghèo.'],
    '878 cooperative; 1_024 cooperative_group': [
      'Tổng số HTX: {878}; THT: {1.024}.',
      'Tổng số HTX: {878}, số THT: {1.024}.',
    ],
    '620 cooperative; 70.6 %': ['- HTX nông nghiệp: {620} (chiếm {70,6%}).'],
    '12 cooperative': [
      '{12 HTX} đã có lãi.',
      '- {12 HTX} đã có lãi.',
      '+ {12 HTX} đã có lãi.',
      '({12 HTX} đã có lãi.)',
      'Kết quả: {12 HTX} có lãi.',
      'Có lãi: {12 HTX}.',
    ],
    '12 %': ['{12%} số hộ có điện.', '- {12%} số hộ có điện.'],
    '1.5 ha': ['{1,5 ha} cam cho lãi lớn.', '{1.5 ha} cam cho lãi lớn.'],
    '2_000_000_000 VND': ['{2 tỷ đồng} đã được giải ngân.', '- {2 tỷ đồng} từ ngân sách tỉnh.'],
    '50 cooperative; 3 cooperative_union': [
      'Có lãi: {50 HTX}; {3 liên hiệp HTX}.',
      'Mục tiêu: {50 HTX}, {3 liên hiệp HTX}.',
    ],
    '5 cooperative; 3 cooperative': [
      'a) Thành lập {5 HTX}; b) Giải thể {3 HTX}.',
      'i. Thành lập {5 HTX}; ii. Giải thể {3 HTX}.',
    ],
  });
});
