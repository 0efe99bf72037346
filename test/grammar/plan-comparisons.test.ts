import { reads } from './support.js';

reads('plans that were met', [
  [
    'Nhiều chỉ tiêu kinh tế - xã hội của huyện vẫn đạt và vượt kế hoạch đề ra: diện tích gieo trồng tăng 3,2%; dịch vụ tăng 9,4%.',
    { status: 'actual' },
    ['3,2%'],
    ['9,4%'],
  ],
  ['Các chỉ tiêu chủ yếu đều hoàn thành, giá trị sản xuất tăng 12%.', { status: 'actual' }, ['12%']],
  ['Các chỉ tiêu đạt khá, thu ngân sách đạt 412 tỷ đồng.', { status: 'actual' }, ['412 tỷ đồng']],
  [
    'Các chỉ tiêu sản xuất tăng đều qua các năm, riêng năm 2019 doanh thu đạt 10 tỷ đồng.',
    { status: 'actual' },
    ['10 tỷ đồng'],
  ],
  ['Chỉ tiêu hộ nghèo đạt dưới 3%.', { status: 'target' }, ['3%']],
]);

reads('a change behind a share of plan', [
  [
    'Thu ngân sách đạt 71,2% kế hoạch và tăng 14,5%; chi ngân sách bằng 45% dự toán và giảm 3%.',
    { status: 'actual' },
    ['71,2% kế hoạch'],
    ['14,5%'],
    ['45% dự toán'],
    ['3%'],
  ],
]);

reads('the value of a plan that a result is compared with', [
  ['Lạm phát vẫn cao so với mục tiêu của Ngân hàng Trung ương châu Âu (ECB) là 2%.', { status: 'target' }, ['2%']],
  ['Giá vẫn cao so với mục tiêu của Cục Dự trữ Liên bang Mỹ (Fed) là 2%.', { status: 'target' }, ['2%']],
]);

reads('several words for the plan that a result exceeds', [
  [
    '6 tháng đầu năm 2018, có hơn 92% HTX có lãi, vượt chỉ tiêu kế hoạch đề ra, trong đó có 8,6% số HTX có lãi trên 300 triệu đồng.',
    { status: 'actual' },
    ['92%'],
    ['8,6%'],
    ['300 triệu đồng'],
  ],
]);

reads('a plan compared with without với, and ministries of plans', [
  [
    'Thu ngân sách ước đạt 515 tỷ đồng, so dự toán giao đạt 42% và bằng 96% so với cùng kỳ.',
    { status: 'estimate' },
    ['515 tỷ đồng'],
    ['42%'],
    ['96%'],
  ],
  ['Số liệu của Bộ Kế hoạch Đầu tư cho thấy tỉnh thu hút 1,26 tỷ USD.', { status: 'actual' }, ['1,26 tỷ USD']],
]);
