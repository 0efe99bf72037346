import { reads } from './support.js';

reads('what is foreseen in one breath', [
  [
    'Tổng thu ngân sách ước thực hiện được 310 tỷ đồng, đạt 55% kế hoạch.',
    { status: 'estimate' },
    ['310 tỷ đồng'],
    ['55% kế hoạch'],
  ],
  ['Ước đến cuối năm, toàn huyện thực hiện được 18 km đường.', { status: 'estimate' }, ['18 km']],
  ['Sản lượng cả năm ước đạt được 410 tấn.', { status: 'estimate' }, ['410 tấn']],
  ['Phấn đấu đến cuối năm giải ngân đạt được 95% kế hoạch vốn.', { status: 'target' }, ['95% kế hoạch']],
  ['Phấn đấu tỷ lệ hộ đã dùng nước sạch đạt 98%.', { status: 'target' }, ['98%']],
  ['Dự báo hiện nay nhu cầu tăng 12%.', { status: 'estimate' }, ['12%']],
  ['Huyện phấn đấu là thế nhưng đến nay mới có 3 HTX.', { status: 'actual' }, ['3 HTX']],
  ['Dự báo mưa lớn, đến nay xã đã gia cố 5 km đê.', { status: 'actual' }, ['5 km']],
]);

reads('who is counted, beside what becomes of them', [
  [
    'Năm 2024, dự kiến huyện tạo việc làm cho 3.400 lao động, nâng tỷ lệ lao động đã qua đào tạo lên 68%, giảm tỷ lệ thất nghiệp xuống còn 2,1%.',
    { status: 'target', period: '2024' },
    ['3.400 lao động'],
    ['68%'],
    ['2,1%'],
  ],
  [
    'Năm 2024, huyện phấn đấu tạo 3.400 việc làm, nâng số doanh nghiệp đã đăng ký lên 520 doanh nghiệp.',
    { status: 'target' },
    ['3.400 việc làm'],
    ['520 doanh nghiệp'],
  ],
  [
    'Năm 2024, huyện phấn đấu có 30 HTX, số hộ nghèo đã giảm còn 410 hộ.',
    {},
    ['30 HTX', { status: 'target' }],
    ['410 hộ', { status: 'actual' }],
  ],
]);

reads('goals that go on behind what narrows a noun', [
  [
    'Năm 2017, tỉnh phấn đấu thêm 7 xã đạt chuẩn, duy trì chất lượng tiêu chí tại các xã đã đạt chuẩn, đồng thời nâng tiêu chí bình quân đạt trên 12 tiêu chí/xã.',
    { status: 'target' },
    ['7 xã'],
    ['12 tiêu chí/xã'],
  ],
]);

reads('a result that something is to bring about', [
  ['Để có được kết quả đó, huyện đã mở 12 lớp.', { status: 'actual' }, ['12 lớp']],
  [
    'Tỉnh đặt mục tiêu thành lập 60 HTX. Để đạt được kết quả này, ngân sách tỉnh bảo đảm 100% kinh phí tập huấn.',
    {},
    ['60 HTX', { status: 'target' }],
    ['100%', { status: 'norm' }],
  ],
]);
