import { reads } from '../grammar/support.js';

reads('a year inside one item of a list', [
  [
    [
      'Nhiệm kỳ 2015 - 2020',
      '* Thu ngân sách tăng 12%.',
      '* Tỷ lệ hộ nghèo năm 2020 giảm còn 2%. Hộ cận nghèo còn 3%.',
      '* Kết nạp 120 đảng viên.',
      '* Trồng 30 ha rừng.',
    ],
    { period: '2015/2020' },
    ['12%'],
    ['2%', { period: '2020' }],
    ['3%', { period: '2020' }],
    ['120 đảng viên'],
    ['30 ha'],
  ],
  [
    [
      'Chỉ tiêu nhiệm kỳ 2020 - 2025',
      '1. Thu nhập bình quân đầu người năm 2025 đạt 60 triệu đồng. 2. Sản lượng lương thực bình quân hằng năm 25.000 tấn.',
    ],
    {},
    ['60 triệu đồng', { period: '2025' }],
    ['25.000 tấn', { period: '2020/2025' }],
  ],
  [
    ['- Số HTX năm 2021 là 42 HTX.', '- Trồng 30 ha rừng.'],
    {},
    ['42 HTX', { period: '2021' }],
    ['30 ha', { period: null }],
  ],
]);

reads('what is so now in a text about the time under way', [
  [
    [
      'Trong 6 tháng đầu năm 2024, giá trị sản xuất đạt 2.522 tỷ đồng. Hiện nay, đời sống đã khá hơn.',
      'Thu ngân sách ước thực hiện 310 tỷ đồng.',
    ],
    { period: '2024-01/2024-06' },
    ['2.522 tỷ đồng'],
    ['310 tỷ đồng'],
  ],
  [
    'Tính đến cuối năm 2016, toàn tỉnh có 79 HTX phải chuyển đổi.\nHiện có 74 HTX đã chuyển đổi. Còn lại 5 HTX đang giải thể.',
    { period: '2016' },
    ['79 HTX'],
    ['74 HTX'],
    ['5 HTX'],
  ],
  [
    ['Thứ Ba, 14/01/2020', 'Đến hết năm 2019, toàn tỉnh có 356 HTX. Các HTX hiện đang tạo việc làm cho 7.200 người.'],
    { period: '2019' },
    ['356 HTX'],
    ['7.200 người'],
  ],
  [
    ['Thứ Tư, 14/10/2020', 'Đến hết năm 2019, toàn tỉnh có 356 HTX. Các HTX hiện đang tạo việc làm cho 7.200 người.'],
    {},
    ['356 HTX', { period: '2019' }],
    ['7.200 người', { period: null }],
  ],
  [
    [
      'Thứ Ba, 05/01/2021',
      'Năm 2020, Hội vận động thành lập mới 96 tổ hợp tác, nâng tổng số đến nay toàn huyện có 534 tổ hợp tác.',
    ],
    { period: '2020' },
    ['96 tổ hợp tác'],
    ['534 tổ hợp tác'],
  ],
  [
    ['Thứ Bảy, 20/02/2021', 'Năm 2010, HTX có 15 thành viên. Đến nay, HTX có 60 thành viên.', 'HTX thu 3 tỷ đồng.'],
    {},
    ['15 thành viên', { period: '2010' }],
    ['60 thành viên', { period: null }],
    ['3 tỷ đồng', { period: null }],
  ],
]);

reads('words with nay that name no time', [
  [
    'Năm 2025, thu ngân sách vượt 31.000 tỷ đồng, cao nhất từ trước đến nay; thu hút FDI đạt hơn 1 tỷ USD.',
    { period: '2025' },
    ['31.000 tỷ đồng'],
    ['1 tỷ USD'],
  ],
  [
    'Tính đến cuối năm 2024, cả nước có 1.176 quỹ hiện diện ở hầu hết các tỉnh, với gần 2 triệu thành viên.',
    { period: '2024', status: 'actual' },
    ['1.176 quỹ'],
    ['2 triệu thành viên'],
  ],
]);

reads('a month of the months that the text speaks of', [
  [
    '6 tháng đầu năm 2024, tỉnh có 500 doanh nghiệp thành lập mới. Chỉ số giá tiêu dùng tháng 6 tăng 0,55%. Số lao động được giải quyết việc làm là 15.360 lao động.',
    { period: '2024-01/2024-06' },
    ['500 doanh nghiệp'],
    ['0,55%', { period: '2024-06' }],
    ['15.360 lao động'],
  ],
]);

reads('the year of a plan in brackets behind its share', [
  [
    'Trong 6 tháng đầu năm 2024, tỉnh thành lập mới 11 HTX, đạt 33,7% so với kế hoạch năm 2024 (kế hoạch năm 2024 là 35 HTX), với số vốn 20 tỷ đồng.',
    { period: '2024-01/2024-06' },
    ['11 HTX'],
    ['33,7%'],
    ['35 HTX', { period: '2024', status: 'target' }],
    ['20 tỷ đồng'],
  ],
]);

reads('the value of a plan in brackets behind so với', [
  [
    'Thu ngân sách 6 tháng đầu năm 2024 là 12.221 tỷ đồng, đạt 51,8% so với nghị quyết đề ra (23.600 tỷ đồng) và tăng 2,5%.',
    { period: '2024-01/2024-06', status: 'actual' },
    ['12.221 tỷ đồng'],
    ['51,8%'],
    ['23.600 tỷ đồng', { status: 'target' }],
    ['2,5%'],
  ],
]);

reads('a plan that is named behind the time under way', [
  [
    'Trong 6 tháng đầu năm 2023, kinh tế ổn định, tạo đà cho kế hoạch năm 2023. Cụ thể, GRDP tăng 2,41%. Trong đó, dịch vụ tăng 2,56%.',
    { period: '2023-01/2023-06' },
    ['2,41%'],
    ['2,56%'],
  ],
]);

reads('behind what is counted and which ones', [
  [
    'Huyện phấn đấu hoàn thành 9/9 tiêu chí NTM nâng cao vào quý II/2025.',
    { period: '2025-04/2025-06' },
    ['9/9 tiêu chí'],
  ],
]);

reads('a noun of the year in a text about its months', [
  [
    [
      'Ước 6 tháng đầu năm 2022, diện tích gieo trồng đạt 3.300 ha. Thời tiết năm nay mưa nhiều. Một số cây chủ yếu như:',
      '- Cây lúa gieo trồng được 612,5 ha, giảm 9,3% so cùng kỳ.',
    ],
    { period: '2022-01/2022-06' },
    ['3.300 ha'],
    ['612,5 ha'],
    ['9,3%', { baseline: '2021-01/2021-06' }],
  ],
  [
    [
      '6 tháng đầu năm 2022, huyện thành lập 12 HTX. Từ nay đến cuối năm, huyện tập trung vào các chỉ tiêu:',
      '- Mở 8 lớp tập huấn.',
    ],
    {},
    ['12 HTX', { period: '2022-01/2022-06' }],
    ['8 lớp', { period: '2022', status: 'target' }],
  ],
]);

reads('in months up to one that the text named', [
  [
    ['Trong tháng 10-2012, khách ước đạt 139 nghìn lượt.', 'Tổng số khách trong 10 tháng ước đạt 2.960 nghìn lượt.'],
    { status: 'estimate' },
    ['139 nghìn lượt', { period: '2012-10' }],
    ['2.960 nghìn lượt', { period: '2012-01/2012-10' }],
  ],
  [
    'Tháng 3/2016, 7 hộ lập tổ hợp tác. Trong 3 tháng, tổ thu 20 triệu đồng.',
    { period: '2016-03' },
    ['7 hộ'],
    ['20 triệu đồng'],
  ],
]);

reads('in a text without a date', [
  [
    [
      'Thực hiện Quyết định số 46/QĐ-UBND (ngày 24.12.2014), trong 3 năm qua (2016-2018) tỉnh đã chi hơn 7,4 tỷ đồng.',
      'Theo đó, ngành đã hỗ trợ gần 2,3 tỷ đồng cho 46 HTX thành lập mới.',
    ],
    { period: '2016/2018', status: 'actual' },
    ['7,4 tỷ đồng'],
    ['2,3 tỷ đồng'],
    ['46 HTX'],
  ],
  [
    [
      'Xuất khẩu năm nay tăng 20% so với năm 2017; gạo giảm 15% so với năm 2017; may mặc tăng 6% so với năm 2017.',
      'Năm 2018, kim ngạch đạt 5,1 tỷ USD.',
    ],
    {},
    ['20%'],
    ['15%'],
    ['6%'],
    ['5,1 tỷ USD', { period: '2018', status: 'actual' }],
  ],
]);

reads('no period in proverbs and in longer words', [
  [
    'Tỷ lệ trẻ đến lớp đạt 97,3%, chất lượng giáo dục năm sau cao hơn năm trước.',
    { period: null, status: 'actual' },
    ['97,3%'],
  ],
  ['Thu từ dịch vụ năm 2022 đạt 120 tỷ đồng.', { period: '2022', label: 'thu từ dịch vụ' }, ['120 tỷ đồng']],
]);

reads('each year of a stage up to its last', [
  [
    [
      'Nghị quyết nhiệm kỳ 2020 - 2025',
      'Đến năm 2025, 95% trường đạt chuẩn. Phấn đấu mỗi năm kết nạp từ 80 đảng viên trở lên. Tỷ lệ xã đạt chuẩn trên 90%. Tốc độ tăng dân số hằng năm dưới 1%.',
    ],
    { status: 'target' },
    ['95%', { period: '2025' }],
    ['80 đảng viên', { period: '2020/2025' }],
    ['90%', { period: '2025' }],
    ['1%', { period: '2020/2025' }],
  ],
]);

reads('each year in front of a horizon', [
  [
    [
      'Chương trình phát triển kinh tế tập thể giai đoạn 2021 - 2025',
      'Mục tiêu là mỗi năm tăng bình quân 10 HTX, đến năm 2025 toàn tỉnh sẽ có 684 HTX.',
    ],
    { status: 'target' },
    ['10 HTX', { period: '2021/2025' }],
    ['684 HTX', { period: '2025' }],
  ],
]);

reads('months behind a comparison with the month before', [
  [
    'Nhập khẩu tháng 7/2017 đạt 10,24 tỷ USD, giảm 5,3% so với tháng trước và 7 tháng/2017 đạt 70,89 tỷ USD, tăng 27,2%.',
    {},
    ['10,24 tỷ USD', { period: '2017-07' }],
    ['5,3%', { period: '2017-07', baseline: '2017-06' }],
    ['70,89 tỷ USD', { period: '2017-01/2017-07' }],
    ['27,2%', { period: '2017-01/2017-07', baseline: null }],
  ],
]);

reads('the amount of a plan that was met, in brackets', [
  [
    'Trong 6 tháng đầu năm 2017, tỉnh đã thành lập mới 17 HTX, vượt kế hoạch giao đầu năm (thành lập mới 12 HTX). Tổng vốn đăng ký 24 tỷ đồng.',
    { period: '2017-01/2017-06', status: 'actual' },
    ['17 HTX'],
    ['12 HTX', { period: '2017', status: 'target' }],
    ['24 tỷ đồng'],
  ],
  [
    'Năm 2021, tỉnh thành lập mới 36 HTX, vượt kế hoạch (có 12 HTX thanh niên).',
    { status: 'actual' },
    ['36 HTX'],
    ['12 HTX'],
  ],
]);

reads('what was reached behind a goal for a later year', [
  [
    'Nghị quyết đề ra mục tiêu đến năm 2025: thu nhập bình quân đạt 75 triệu đồng. Sau 3 năm thực hiện, thu nhập đã đạt 66 triệu đồng.',
    {},
    ['75 triệu đồng', { period: '2025', status: 'target' }],
    ['66 triệu đồng', { period: null, status: 'actual' }],
  ],
  [
    ['Thứ Sáu, 12/3/2021', 'Đến năm 2020, toàn tỉnh có 300 HTX. Các HTX đã tạo việc làm cho 5.200 lao động.'],
    { period: '2020' },
    ['300 HTX'],
    ['5.200 lao động'],
  ],
]);

reads('a day that could be a part', [
  [
    ['Thứ Ba, 20/9/2022', 'Ước đến 31/12 giải ngân được 4.300 tỷ đồng.'],
    { period: '2022-12-31', status: 'estimate' },
    ['4.300 tỷ đồng'],
  ],
]);
