import { reads } from '../grammar/support.js';

reads('behind the change', [
  [
    'Tháng 9/2023, xuất khẩu thủy sản đạt 880 triệu USD, tăng 4,1% so với tháng trước và tăng 6,9% so với cùng kỳ năm 2022.',
    { period: '2023-09' },
    ['880 triệu USD', { baseline: null }],
    ['4,1%', { baseline: '2023-08' }],
    ['6,9%', { baseline: '2022-09' }],
  ],
  [
    'Quý III/2023, sản lượng điện tăng 5,6% so với quý trước, giảm 1,1% so với cùng kỳ năm trước.',
    { period: '2023-07/2023-09' },
    ['5,6%', { aspect: 'increase', baseline: '2023-04/2023-06' }],
    ['1,1%', { aspect: 'decrease', baseline: '2022-07/2022-09' }],
  ],
  [
    'Năm 2022, lợi nhuận của quỹ đạt 3,4 tỷ đồng, tăng 12% so với năm trước.',
    { period: '2022' },
    ['3,4 tỷ đồng', { baseline: null }],
    ['12%', { baseline: '2021' }],
  ],
  [
    'Đến 31/10/2023, dư nợ tín dụng đạt 78.500 tỷ đồng, tăng 6,3% so với cuối năm 2022, trong đó nợ xấu chiếm 1,4%.',
    { period: '2023-10-31' },
    ['78.500 tỷ đồng'],
    ['6,3%', { baseline: '2022' }],
    ['1,4%', { baseline: null }],
  ],
  [
    'Toàn tỉnh có 412 HTX, tăng 15 HTX so với năm 2021 và tăng 42 HTX so với năm 2018.',
    {},
    ['412 HTX', { baseline: null }],
    ['15 HTX', { baseline: '2021' }],
    ['42 HTX', { baseline: '2018' }],
  ],
  [
    'Giá trị sản xuất đạt 1.900 tỷ đồng, tăng 1.310 tỷ đồng so với năm 2005.',
    {},
    ['1.900 tỷ đồng', { baseline: null }],
    ['1.310 tỷ đồng', { aspect: 'increase', baseline: '2005' }],
  ],
  [
    '7 tháng năm 2024, thu hút FDI tăng 10,9% so cùng kỳ.',
    { period: '2024-01/2024-07' },
    ['10,9%', { baseline: '2023-01/2023-07' }],
  ],
  [
    'Số người nghiện có hồ sơ quản lý giảm 84 người so với cùng thời điểm năm 2022.',
    { aspect: 'decrease' },
    ['84 người'],
  ],
  [
    'Doanh thu năm 2023 gấp 2,4 lần so với năm 2019, gấp 1,3 lần so với năm 2022.',
    { aspect: 'increase', period: '2023' },
    ['2,4 lần', { baseline: '2019' }],
    ['1,3 lần', { baseline: '2022' }],
  ],
  [
    'Lượng khách tăng lần lượt 5% và 7% so với các năm 2021 và 2022.',
    { aspect: 'increase' },
    ['5%', { baseline: '2021' }],
    ['7%'],
  ],
  [
    'Tỷ lệ này tăng 1,8 điểm phần trăm so với giai đoạn 2011 - 2015.',
    { aspect: 'increase' },
    ['1,8 điểm phần trăm', { baseline: '2011/2015' }],
  ],
  [
    'Sáu tháng đầu năm 2022, lượng hành khách qua cảng tăng 61,2% so với cùng kỳ năm 2021 nhưng vẫn thấp hơn 22% so với cùng kỳ năm 2019.',
    { period: '2022-01/2022-06' },
    ['61,2%', { aspect: 'increase', baseline: '2021-01/2021-06' }],
    ['22%', { aspect: 'decrease', baseline: '2019-01/2019-06' }],
  ],
  [
    'Kim ngạch năm 2024 ước đạt 4,15 tỷ USD, tăng 18% so với thực hiện năm 2023.',
    { period: '2024', status: 'estimate' },
    ['4,15 tỷ USD'],
    ['18%', { baseline: '2023' }],
  ],
]);

reads('in front of the changes', [
  [
    'So với năm 2020, tỷ lệ hộ nghèo giảm 3,6%, thu nhập bình quân tăng 18%.',
    { baseline: '2020' },
    ['3,6%', { aspect: 'decrease' }],
    ['18%', { aspect: 'increase' }],
  ],
  [
    'Tháng 6/2024, so với cùng kỳ năm 2023, số vụ tai nạn giảm 12 vụ, số người chết giảm 5 người, số người bị thương tăng 9 người.',
    { period: '2024-06', baseline: '2023-06' },
    ['12 vụ', { aspect: 'decrease' }],
    ['5 người', { aspect: 'decrease' }],
    ['9 người', { aspect: 'increase' }],
  ],
  [
    'Diện tích lúa đạt 31.200 ha, so với vụ đông xuân năm 2022 giảm 420 ha.',
    {},
    ['31.200 ha', { baseline: null }],
    ['420 ha', { aspect: 'decrease', baseline: '2022' }],
  ],
  [
    'So với đầu nhiệm kỳ 2016 - 2021, số HTX tăng 54 HTX; doanh thu bình quân tăng 35%.',
    { aspect: 'increase' },
    ['54 HTX'],
    ['35%'],
  ],
]);

reads('in brackets and lists', [
  [
    'Quý II/2024, doanh thu bán lẻ đạt 5.420 tỷ đồng (tăng 8,7% so với cùng kỳ).',
    { period: '2024-04/2024-06' },
    ['5.420 tỷ đồng', { baseline: null }],
    ['8,7%', { aspect: 'increase', baseline: '2023-04/2023-06' }],
  ],
  [
    'Năm 2023, toàn huyện xảy ra 41 vụ tội phạm, giảm 6 vụ (12,8%) so với năm 2022.',
    { period: '2023' },
    ['41 vụ'],
    ['6 vụ', { aspect: 'decrease', baseline: '2022' }],
    ['12,8%', { aspect: 'decrease', baseline: '2022' }],
  ],
  [
    'Quý I/2023, số lượt khách nội địa tăng 21%, khách quốc tế tăng 4,6 lần so với cùng kỳ năm 2022.',
    { aspect: 'increase', period: '2023-01/2023-03', baseline: '2022-01/2022-03' },
    ['21%'],
    ['4,6 lần'],
  ],
  [
    'Trong tháng 2/2025: chỉ số sản xuất công nghiệp tăng 17,2%; tổng mức bán lẻ tăng 9,4%; xuất khẩu giảm 3,1% so với cùng kỳ năm trước.',
    { period: '2025-02' },
    ['17,2%', { aspect: 'increase' }],
    ['9,4%', { aspect: 'increase' }],
    ['3,1%', { baseline: '2024-02', aspect: 'decrease' }],
  ],
  [
    'Tổng thu 820 tỷ đồng, bằng 54% dự toán và bằng 108% cùng kỳ.',
    {},
    ['820 tỷ đồng'],
    ['54% dự toán', { aspect: 'share_of_plan', baseline: null }],
    ['108%', { label: 'tổng thu' }],
  ],
  [
    'Năm 2021, HTX lãi 620 triệu đồng, tăng 110 triệu đồng so với năm 2020; chia cổ tức 9%, cao hơn năm 2020 là 1,5%.',
    { period: '2021' },
    ['620 triệu đồng'],
    ['110 triệu đồng', { aspect: 'increase', baseline: '2020' }],
    ['9%', { baseline: null }],
    ['1,5%', { aspect: 'increase', baseline: '2020' }],
  ],
]);

reads('as statistics offices write it', [
  [
    'Chỉ số giá tiêu dùng tháng 9/2023 tăng 1,08% so với tháng trước, tăng 3,12% so với tháng 12 năm trước và tăng 3,66% so với cùng kỳ năm trước.',
    { aspect: 'increase', period: '2023-09' },
    ['1,08%', { baseline: '2023-08' }],
    ['3,12%'],
    ['3,66%', { baseline: '2022-09' }],
  ],
  [
    'Bình quân 9 tháng năm 2023, CPI tăng 3,16% so với cùng kỳ năm trước.',
    { aspect: 'increase', period: '2023-01/2023-09' },
    ['3,16%', { baseline: '2022-01/2022-09' }],
  ],
  [
    'Tính chung 10 tháng năm 2024, xuất khẩu đạt 335,6 tỷ USD, tăng 14,9% so với cùng kỳ năm trước, trong đó khu vực kinh tế trong nước đạt 93,9 tỷ USD, tăng 20,7%.',
    { period: '2024-01/2024-10' },
    ['335,6 tỷ USD'],
    ['14,9%', { baseline: '2023-01/2023-10' }],
    ['93,9 tỷ USD', { label: 'khu vực kinh tế trong nước' }],
    ['20,7%', { aspect: 'increase' }],
  ],
  [
    'Lực lượng lao động quý II/2023 ước 52,3 triệu người, tăng 100 nghìn người so với quý trước và tăng 0,7 triệu người so với cùng kỳ năm trước.',
    { period: '2023-04/2023-06', status: 'estimate' },
    ['52,3 triệu người'],
    ['100 nghìn người', { baseline: '2023-01/2023-03' }],
    ['0,7 triệu người', { baseline: '2022-04/2022-06' }],
  ],
  [
    'Thu nhập bình quân của người lao động quý I/2024 là 7,6 triệu đồng, tăng 301 nghìn đồng so với quý IV/2023 và tăng 549 nghìn đồng so với cùng kỳ năm trước.',
    { period: '2024-01/2024-03' },
    ['7,6 triệu đồng'],
    ['301 nghìn đồng', { baseline: '2023-10/2023-12' }],
    ['549 nghìn đồng', { baseline: '2023-01/2023-03' }],
  ],
  [
    'Tổng đàn lợn cả nước tính đến cuối tháng 8/2023 tăng 3% so với cùng thời điểm năm trước.',
    { aspect: 'increase', period: '2023-08' },
    ['3%', { baseline: '2022-08' }],
  ],
  [
    'Năm 2023, huyện đón 412.000 lượt khách (năm 2022 là 305.000 lượt).',
    {},
    ['412.000 lượt khách', { period: '2023' }],
    ['305.000 lượt', { period: '2022', aspect: 'level' }],
  ],
]);

reads('the same months of another year', [
  [
    'Trong 5 tháng năm 2023, toàn tỉnh xảy ra 23 vụ tai nạn, giảm 4 vụ so với 5 tháng năm 2022.',
    { period: '2023-01/2023-05' },
    ['23 vụ tai nạn'],
    ['4 vụ', { aspect: 'decrease', baseline: '2022-01/2022-05' }],
  ],
  [
    'Chỉ số nhập kho tháng 3/2024 tăng 11% so với tháng 3/2023.',
    { aspect: 'increase', period: '2024-03' },
    ['11%', { baseline: '2023-03' }],
  ],
  [
    'Quý I/2024, số đơn hàng tăng 7% so với quý I năm trước.',
    { aspect: 'increase', period: '2024-01/2024-03' },
    ['7%'],
  ],
  ['Doanh thu tháng 12/2023 tăng 15% so với cùng tháng năm 2022.', { aspect: 'increase', period: '2023-12' }, ['15%']],
  [
    'Tại thời điểm 31/12/2023, nợ phải trả là 540 tỷ đồng, giảm 60 tỷ đồng so với ngày 01/01/2023.',
    { period: '2023-12-31' },
    ['540 tỷ đồng'],
    ['60 tỷ đồng', { aspect: 'decrease', baseline: '2023-01-01' }],
  ],
]);

reads('nothing in time is compared', [
  [
    'Tỷ lệ hộ nghèo ở đây cao hơn 1,2 điểm phần trăm so với bình quân cả nước.',
    { baseline: null },
    ['1,2 điểm phần trăm'],
  ],
  [
    'Năm 2023, thu ngân sách đạt 640 tỷ đồng, tăng 14% so với dự toán.',
    { baseline: null },
    ['640 tỷ đồng'],
    ['14%', { aspect: 'above_plan' }],
  ],
  ['Giá trong chuỗi cao hơn 15% so với bán lẻ ngoài chợ.', { baseline: null }, ['15%']],
  [
    'Tỷ lệ phủ sóng di động đạt 98% (năm 2019 là 91%).',
    { aspect: 'level', baseline: null },
    ['98%'],
    ['91%', { period: '2019' }],
  ],
]);
