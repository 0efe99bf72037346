import { reads } from '../grammar/support.js';

reads('in front of the number', [
  ['Năm 2022, sản lượng muối của tỉnh đạt 98.000 tấn.', { period: '2022' }, ['98.000 tấn']],
  ['Quý III/2023, toàn tỉnh có 312 doanh nghiệp đăng ký mới.', { period: '2023-07/2023-09' }, ['312 doanh nghiệp']],
  ['Tháng 8-2024, chỉ số tồn kho giảm 4,1%.', { period: '2024-08' }, ['4,1%']],
  ['6 tháng đầu năm 2024, tổng đàn bò sữa đạt 29.400 con.', { period: '2024-01/2024-06' }, ['29.400 con']],
  ['Chỉ số sản xuất công nghiệp 11 tháng năm 2023 tăng 6,7%.', { period: '2023-01/2023-11' }, ['6,7%']],
  [
    'Giai đoạn 2016 - 2020, cả tỉnh huy động 12.600 tỷ đồng xây dựng nông thôn mới.',
    { period: '2016/2020' },
    ['12.600 tỷ đồng'],
  ],
  ['Năm học 2023 - 2024, toàn tỉnh có 412.000 học sinh phổ thông.', { period: '2023/2024' }, ['412.000 học sinh']],
  [
    'Từ năm 2019 đến năm 2023, huyện giải quyết việc làm cho 8.700 lao động.',
    { period: '2019/2023' },
    ['8.700 lao động'],
  ],
  ['Trong 3 năm (2021 - 2023), tỉnh hỗ trợ 96 HTX mua máy móc.', { period: '2021/2023' }, ['96 HTX']],
  ['Vụ hè thu năm 2021, nông dân trong huyện gieo sạ 4.250 ha lúa.', { period: '2021' }, ['4.250 ha']],
  ['Tại thời điểm 01/7/2020, tỉnh có 1.214 trang trại.', { period: '2020-07-01' }, ['1.214 trang trại']],
  ['Trong tuần đầu tháng 3/2024, giá heo hơi tăng 2.000 đồng/kg.', { period: '2024-03' }, ['2.000 đồng/kg']],
]);

reads('behind the number', [
  ['Toàn huyện đạt 65 triệu đồng/người năm 2024.', { period: '2024' }, ['65 triệu đồng/người']],
  ['Thị xã đặt mục tiêu nâng tổng đàn bò lên 102.000 con vào năm 2025.', { period: '2025' }, ['102.000 con']],
  ['Tỷ lệ hộ nghèo còn 1,8% (cuối năm 2023).', { period: '2023' }, ['1,8%']],
  ['Có 540 căn nhà được bàn giao trong tháng 1/2025.', { period: '2025-01' }, ['540 căn nhà']],
  [
    'Tập đoàn lỗ 26.500 tỷ đồng trong năm 2022 và 21.800 tỷ đồng trong năm 2023.',
    {},
    ['26.500 tỷ đồng', { period: '2022' }],
    ['21.800 tỷ đồng', { period: '2023' }],
  ],
  [
    'Diện tích cây ăn quả tăng từ 12.000 ha năm 2015 lên 27.500 ha năm 2023.',
    { aspect: 'level' },
    ['12.000 ha', { period: '2015' }],
    ['27.500 ha', { period: '2023' }],
  ],
  [
    'Tỉnh giao chỉ tiêu cho các huyện thành lập 45 HTX trong giai đoạn 2024 - 2026.',
    { period: '2024/2026', status: 'target' },
    ['45 HTX'],
  ],
]);

reads('at the head of a sentence over its list', [
  [
    'Trong 5 tháng đầu năm 2023, thành phố đón 1,6 triệu lượt khách, trong đó khách quốc tế 210.000 lượt, doanh thu du lịch 4.300 tỷ đồng.',
    { period: '2023-01/2023-05' },
    ['1,6 triệu lượt khách'],
    ['210.000 lượt'],
    ['4.300 tỷ đồng'],
  ],
  [
    'Năm 2020, thu ngân sách của xã đạt 5,1 tỷ đồng; tỷ lệ hộ nghèo còn 3,2%; 98% hộ dân có điện; thu nhập bình quân 36 triệu đồng/người.',
    { period: '2020' },
    ['5,1 tỷ đồng'],
    ['3,2%'],
    ['98%'],
    ['36 triệu đồng/người'],
  ],
  [
    'Quý II/2025, ngân hàng huy động 1.240 tỷ đồng, cho vay 1.105 tỷ đồng, nợ quá hạn 0,7%.',
    { period: '2025-04/2025-06' },
    ['1.240 tỷ đồng'],
    ['1.105 tỷ đồng'],
    ['0,7%'],
  ],
]);

reads('in each clause', [
  [
    'Năm 2021, tỉnh thành lập 32 HTX; năm 2022, thành lập 41 HTX; năm 2023, thành lập 38 HTX.',
    {},
    ['32 HTX', { period: '2021' }],
    ['41 HTX', { period: '2022' }],
    ['38 HTX', { period: '2023' }],
  ],
  [
    'GRDP năm 2023 tăng 7,2%, năm 2024 ước tăng 8,1%, năm 2025 phấn đấu tăng trên 9%.',
    {},
    ['7,2%', { period: '2023' }],
    ['8,1%', { period: '2024' }],
    ['9%', { period: '2025' }],
  ],
  [
    'Tỷ lệ hộ nghèo đầu năm 2022 là 9,4%; đến cuối năm 2023 còn 6,1%; phấn đấu năm 2025 còn dưới 3%.',
    {},
    ['9,4%', { period: '2022' }],
    ['6,1%', { period: '2023' }],
    ['3%', { period: '2025' }],
  ],
  [
    'Năm 2015 toàn huyện chỉ có 11 HTX, đến nay đã tăng lên 34 HTX.',
    {},
    ['11 HTX', { period: '2015' }],
    ['34 HTX', { aspect: 'level' }],
  ],
  [
    'Quý I giải ngân 210 tỷ đồng, quý II giải ngân 455 tỷ đồng trong tổng kế hoạch 1.500 tỷ đồng của năm 2024.',
    {},
    ['210 tỷ đồng', { period: '2024-01/2024-03' }],
    ['455 tỷ đồng', { period: '2024-04/2024-06' }],
    ['1.500 tỷ đồng', { period: '2024', status: 'target' }],
  ],
]);

reads('the year of a plan, a law, a name', [
  [
    'Thu ngân sách quý I/2025 đạt 1.420 tỷ đồng, bằng 31,6% dự toán năm 2025.',
    { period: '2025-01/2025-03' },
    ['1.420 tỷ đồng'],
    ['31,6', { aspect: 'share_of_plan' }],
  ],
  ['Đến ngày 30/6, tỉnh giải ngân đạt 36,2% kế hoạch năm 2024.', { period: '2024-06-30' }, ['36,2']],
  [
    'Thực hiện Nghị quyết về kinh tế tập thể giai đoạn 2021 - 2025, năm 2023 huyện thành lập mới 8 HTX.',
    { period: '2023' },
    ['8 HTX'],
  ],
  ['Theo Luật Hợp tác xã năm 2012, đến cuối năm 2022 đã có 318 HTX chuyển đổi.', { period: '2022' }, ['318 HTX']],
  ['Sau 10 năm thực hiện Luật HTX năm 2012, toàn tỉnh thành lập mới 226 HTX.', {}, ['226 HTX', { status: 'actual' }]],
  ['Lũy kế 8 tháng năm 2022, tỉnh đạt 71% kế hoạch cả năm.', { period: '2022-01/2022-08' }, ['71% kế hoạch']],
]);

reads('as of a day', [
  ['Tính đến hết ngày 20/11/2022, toàn tỉnh có 268 HTX.', { period: '2022-11-20', status: 'actual' }, ['268 HTX']],
  ['Đến 15-8-2023, toàn tỉnh đã gieo cấy được 34.200 ha.', { period: '2023-08-15', status: 'actual' }, ['34.200 ha']],
  [
    'Đến cuối tháng 4/2024, dư nợ toàn địa bàn đạt 96.400 tỷ đồng, tăng 3,2% so với đầu năm.',
    { period: '2024-04' },
    ['96.400 tỷ đồng'],
    ['3,2%'],
  ],
  ['Đến hết quý II/2023, toàn huyện còn 915 hộ nghèo.', { period: '2023-04/2023-06' }, ['915 hộ']],
  ['Đến cuối năm 2020, 100% xã có đường ô tô.', { period: '2020', status: 'actual' }, ['100%']],
  [
    'Số liệu đến ngày 31 tháng 12 năm 2021 cho thấy toàn ngành có 7.320 cán bộ.',
    { period: '2021-12-31' },
    ['7.320 cán bộ'],
  ],
  [
    ['Tính đến 30/9/2023, toàn tỉnh có 402 HTX. Các HTX thu hút 61.200 thành viên, tạo việc làm cho 9.800 lao động.'],
    { period: '2023-09-30' },
    ['402 HTX'],
    ['61.200 thành viên'],
    ['9.800 lao động'],
  ],
]);

reads('from the sentence before', [
  [
    'Năm 2023, huyện Đông Giang được mùa lớn. Tổng sản lượng lương thực đạt 12.400 tấn.',
    { period: '2023', flags: ['period_inferred'] },
    ['12.400 tấn'],
  ],
  [
    'Bức tranh thương mại quý I/2024 có nhiều gam sáng. Tổng mức bán lẻ đạt 18.300 tỷ đồng, tăng 9,4% so với cùng kỳ.',
    { period: '2024-01/2024-03' },
    ['18.300 tỷ đồng'],
    ['9,4%', { baseline: '2023-01/2023-03' }],
  ],
  [
    'Năm 2022, Quỹ cho vay 64 tỷ đồng. Trong đó, cho vay nông nghiệp 41 tỷ đồng.',
    { period: '2022' },
    ['64 tỷ đồng'],
    ['41 tỷ đồng', { flags: ['period_inferred'] }],
  ],
  [
    [
      'Hợp tác xã ở Nghĩa Hưng',
      'Năm 2019, HTX có 120 thành viên. Vốn điều lệ 1,2 tỷ đồng.',
      'Năm 2023, HTX có 310 thành viên. Doanh thu đạt 14 tỷ đồng.',
    ],
    {},
    ['120 thành viên', { period: '2019' }],
    ['1,2 tỷ đồng', { period: '2019' }],
    ['310 thành viên', { period: '2023' }],
    ['14 tỷ đồng', { period: '2023' }],
  ],
  [
    'Nhiệm kỳ 2015 - 2020, Đảng bộ huyện đạt nhiều kết quả nổi bật. Nhiệm kỳ qua, huyện kết nạp 1.230 đảng viên.',
    { period: '2015/2020' },
    ['1.230 đảng viên'],
  ],
]);

reads('at the moment of speech', [
  [
    'Thành lập năm 2009 với 15 thành viên, HTX Đồng Xanh hiện có 240 thành viên, vốn điều lệ 5 tỷ đồng.',
    {},
    ['15 thành viên', { period: '2009' }],
    ['240 thành viên', { period: null }],
    ['5 tỷ đồng', { period: null }],
  ],
  [
    'Năm 2018, chị Hoa dựng 2 nhà trồng nấm. Đến nay, trang trại đã có 12 nhà trồng nấm. Mỗi năm gia đình thu lãi 400 triệu đồng.',
    {},
    ['2 nhà', { period: '2018' }],
    ['12 nhà', { period: null }],
    ['400 triệu đồng', { period: null }],
  ],
  [
    'Tháng 3/2016, 7 hộ lập tổ hợp tác. Nay tổ đã có 61 hộ. Năm 2020, tổ thu 2 tỷ đồng.',
    {},
    ['7 hộ', { period: '2016-03' }],
    ['61 hộ', { period: null }],
    ['2 tỷ đồng', { period: '2020' }],
  ],
  [
    'Thu nhập bình quân năm 2023 đạt 52 triệu đồng (năm 2015 là 21 triệu đồng); tỷ lệ hộ nghèo đến nay còn 2%.',
    {},
    ['52 triệu đồng', { period: '2023' }],
    ['21 triệu đồng', { period: '2015' }],
    ['2%', { period: '2023' }],
  ],
  [
    ['Long Phú: Giảm nghèo năm 2024', 'Toàn huyện hiện có 1.120 hộ nghèo. Công tác thực hiện đạt 95% kế hoạch.'],
    { period: '2024' },
    ['1.120 hộ'],
    ['95% kế hoạch'],
  ],
]);

reads('from the title', [
  [
    [
      'Hà Tĩnh: Kết quả giảm nghèo năm 2022',
      'Toàn tỉnh còn 13.120 hộ nghèo, chiếm 3,4% tổng số hộ, tập trung chủ yếu ở các xã miền núi, ven biển còn nhiều khó khăn về đường sá.',
      'Số hộ cận nghèo là 15.800 hộ.',
    ],
    { period: '2022', place: 'VN-23', flags: ['period_inferred'] },
    ['13.120 hộ'],
    ['3,4%'],
    ['15.800 hộ'],
  ],
  [
    [
      'Xuất khẩu 9 tháng năm 2024 của Cà Mau đạt 910 triệu USD',
      'Tôm vẫn là mặt hàng chủ lực với 790 triệu USD, tăng 6% so với cùng kỳ.',
    ],
    { period: '2024-01/2024-09', place: 'VN-59' },
    ['910 triệu USD'],
    ['790 triệu USD'],
    ['6%', { baseline: '2023-01/2023-09' }],
  ],
]);

reads('from the date of the document', [
  [
    [
      'Sơn La xuất khẩu nông sản thuận lợi',
      '12/7/2023 09:30',
      'Sáu tháng đầu năm, tỉnh Sơn La xuất khẩu 68.000 tấn nông sản, đạt 92 triệu USD. Riêng tháng 6, giá trị xuất khẩu đạt 21 triệu USD, tăng 8% so với tháng trước.',
      'Cả năm, tỉnh phấn đấu đạt 185 triệu USD.',
    ],
    {},
    ['68.000 tấn', { period: '2023-01/2023-06' }],
    ['92 triệu USD', { period: '2023-01/2023-06' }],
    ['21 triệu USD', { period: '2023-06' }],
    ['8%', { period: '2023-06', baseline: '2023-05' }],
    ['185 triệu USD', { period: '2023', status: 'target' }],
  ],
  [
    [
      'Tín dụng chính sách ở Bắc Kạn',
      'Thứ Ba, 05/11/2024, 15:20',
      'Đến ngày 31/10, tổng dư nợ đạt 3.412 tỷ đồng, tăng 268 tỷ đồng so với cuối năm ngoái.',
      'Từ đầu năm đến nay, ngân hàng đã cho 9.600 hộ vay vốn.',
    ],
    { place: 'VN-53' },
    ['3.412 tỷ đồng', { period: '2024-10-31' }],
    ['268 tỷ đồng', { period: '2024-10-31', baseline: '2023', aspect: 'increase' }],
    ['9.600 hộ', { status: 'actual' }],
  ],
  [
    [
      'Nông dân Tiên Lãng vào vụ',
      '20/02/2025',
      'Năm nay huyện Tiên Lãng gieo cấy 5.100 ha lúa xuân. Năm ngoái, năng suất lúa đạt 71 tạ/ha.',
    ],
    { place: 'VN-HP' },
    ['5.100 ha', { period: '2025' }],
    ['71 tạ/ha', { period: '2024' }],
  ],
]);

reads('over several paragraphs', [
  [
    [
      'Đắk Lắk: Bức tranh kinh tế 9 tháng năm 2023',
      'Theo Cục Thống kê tỉnh, GRDP 9 tháng năm 2023 của Đắk Lắk tăng 4,6%.',
      'Thu ngân sách đạt 5.870 tỷ đồng, bằng 68,9% dự toán; chi ngân sách đạt 11.600 tỷ đồng.',
      'Riêng tháng 9, chỉ số giá tiêu dùng tăng 0,7% so với tháng trước.',
      'Năm 2022, cùng kỳ GRDP của tỉnh tăng 9,1%.',
    ],
    { place: 'VN-33' },
    ['4,6%', { period: '2023-01/2023-09' }],
    ['5.870 tỷ đồng', { period: '2023-01/2023-09' }],
    ['68,9% dự toán', { period: '2023-01/2023-09' }],
    ['11.600 tỷ đồng', { period: '2023-01/2023-09' }],
    ['0,7%', { period: '2023-09', baseline: '2023-08' }],
    ['9,1%'],
  ],
  [
    [
      'Đầu tư công ở Quảng Trị tăng tốc',
      'Kế hoạch vốn đầu tư công năm 2024 của tỉnh Quảng Trị là 2.640 tỷ đồng. Đến hết tháng 5/2024, toàn tỉnh giải ngân 610 tỷ đồng, đạt 23,1% kế hoạch.',
      'Theo ông Trần Đức, cùng thời điểm năm 2023 tỷ lệ này là 19,5%.',
    ],
    { place: 'VN-25' },
    ['2.640 tỷ đồng', { period: '2024', status: 'target', label: 'kế hoạch vốn đầu tư công' }],
    ['610 tỷ đồng', { period: '2024-05' }],
    ['23,1% kế hoạch', { period: '2024-05' }],
    ['19,5%'],
  ],
]);

reads('as reports write it', [
  [
    'Ước thực hiện năm 2024, tổng sản phẩm bình quân đầu người đạt 84 triệu đồng.',
    { period: '2024', status: 'estimate' },
    ['84 triệu đồng'],
  ],
  ['Tính riêng tháng 9/2022, cảng đón 18 tàu.', { period: '2022-09' }, ['18 tàu']],
  ['Từ đầu năm 2023 đến nay, lực lượng kiểm lâm phát hiện 64 vụ.', { status: 'actual' }, ['64 vụ', { period: '2023' }]],
  ['Cuối quý II/2024, hàng tồn kho giảm còn 320 tỷ đồng.', { period: '2024-04/2024-06' }, ['320 tỷ đồng']],
  ['Mùa mưa năm 2023, toàn huyện thiệt hại 58 ha hoa màu.', { period: '2023' }, ['58 ha']],
  ['Dịp nghỉ lễ 30/4 - 01/5 năm 2024, tỉnh đón 210.000 lượt khách.', {}, ['210.000 lượt khách', { status: 'actual' }]],
  ['Mỗi năm, từ 2021 đến 2025, tỉnh bố trí 30 tỷ đồng.', { period: '2021/2025' }, ['30 tỷ đồng']],
  ['Kết quả khảo sát tháng 11 năm 2021 cho thấy 42% HTX bị đứt gãy đầu ra.', { period: '2021-11' }, ['42%']],
  [
    'Năm học 2024 - 2025, tỉnh thiếu 1.230 giáo viên; năm học trước thiếu 980 giáo viên.',
    {},
    ['1.230 giáo viên', { period: '2024/2025' }],
    ['980 giáo viên'],
  ],
]);

reads('no period of the figure', [
  ['So với năm 2019, lượng khách đến phố cổ tăng 12%.', {}, ['12%', { period: null, baseline: '2019' }]],
  ['Quyết định số 1804/QĐ-TTg ngày 13/11/2020 hỗ trợ mỗi HTX 50 triệu đồng.', {}, ['50 triệu đồng', { period: null }]],
]);

reads('a plan in brackets behind its share', [
  [
    '9 tháng năm 2022, quỹ giải ngân 41 tỷ đồng, đạt 82% kế hoạch năm (50 tỷ đồng).',
    {},
    ['41 tỷ đồng', { period: '2022-01/2022-09', status: 'actual' }],
    ['82% kế hoạch', { period: '2022-01/2022-09' }],
    ['50 tỷ đồng', { period: '2022', status: 'target' }],
  ],
  [
    '6 tháng đầu năm 2024, GRDP tăng 6,4% (kế hoạch cả năm 8%); thu ngân sách đạt 2.150 tỷ đồng.',
    {},
    ['6,4%', { period: '2024-01/2024-06' }],
    ['8%', { period: '2024', status: 'target' }],
    ['2.150 tỷ đồng', { period: '2024-01/2024-06', status: 'actual' }],
  ],
  [
    'Năm 2021, tỉnh thành lập mới 36 HTX (có 12 HTX thanh niên), đạt 90% kế hoạch (40 HTX).',
    { period: '2021' },
    ['36 HTX', { status: 'actual' }],
    ['12 HTX', { status: 'actual' }],
    ['90% kế hoạch'],
    ['40 HTX', { status: 'target' }],
  ],
]);

reads('over a semicolon', [
  [
    'Doanh thu bình quân một HTX năm 2019 đạt 1,6 tỷ đồng; thu nhập của thành viên 52 triệu đồng/người.',
    { period: '2019' },
    ['1,6 tỷ đồng'],
    ['52 triệu đồng/người'],
  ],
  [
    [
      'Nghị quyết giai đoạn 2020 - 2025 của Đảng bộ huyện',
      'Tỷ trọng dịch vụ đến năm 2025 đạt 45%; mỗi năm tạo 8.000 việc làm.',
    ],
    {},
    ['45%', { period: '2025' }],
    ['8.000 việc làm', { period: '2020/2025' }],
  ],
]);

reads('from one period to another', [
  [
    'Từ năm 2015 đến hết tháng 6/2019, ngân hàng cho 310 HTX vay 425 tỷ đồng.',
    { period: '2015-01/2019-06' },
    ['310 HTX'],
    ['425 tỷ đồng'],
  ],
  ['Từ tháng 10/2021 đến tháng 3/2022, toàn huyện trồng 180 ha khoai tây.', { period: '2021-10/2022-03' }, ['180 ha']],
  ['Từ đầu năm 2020 đến hết năm 2022, tỉnh mở 64 lớp nghề.', { period: '2020/2022' }, ['64 lớp']],
  [
    'Sản lượng tăng từ 1.200 tấn năm 2015 lên 3.400 tấn năm 2020.',
    {},
    ['1.200 tấn', { period: '2015' }],
    ['3.400 tấn', { period: '2020' }],
  ],
]);

reads('a part of the year before or of this one', [
  [
    [
      'Công thương Long Phú',
      '08/12/2019',
      'Chỉ số sản xuất 11 tháng năm nay tăng 9,1%; riêng quý I năm ngoái giảm 2%.',
    ],
    {},
    ['9,1%', { period: '2019-01/2019-11' }],
    ['2%', { period: '2018-01/2018-03' }],
  ],
  [
    ['Xuất khẩu tôm', '15/01/2021', 'Tháng 12 năm trước, giá trị xuất khẩu đạt 310 triệu USD.'],
    {},
    ['310 triệu USD', { period: '2020-12' }],
  ],
  [
    'So với cùng kỳ năm 2018, số doanh nghiệp thành lập mới trong 6 tháng đầu năm tăng 12%.',
    {},
    ['12%', { period: '2019-01/2019-06', baseline: '2018-01/2018-06' }],
  ],
]);

reads('of a part, not of the whole', [
  [
    'Giai đoạn 2021 - 2025, tỉnh bố trí 1.800 tỷ đồng, trong đó năm 2021 là 310 tỷ đồng.',
    {},
    ['1.800 tỷ đồng', { period: '2021/2025' }],
    ['310 tỷ đồng', { period: '2021' }],
  ],
  [
    [
      'Kế hoạch phát triển kinh tế tập thể năm 2023',
      'Doanh thu bình quân đạt 3,1 tỷ đồng/HTX (năm 2022 là 2,8 tỷ đồng/HTX). Thu nhập của lao động đạt 6 triệu đồng/tháng.',
    ],
    {},
    ['3,1 tỷ đồng/HTX', { period: '2023' }],
    ['2,8 tỷ đồng/HTX', { period: '2022' }],
    ['6 triệu đồng/tháng', { period: '2023' }],
  ],
]);

reads('from one day to another', [
  [
    'Từ ngày 15/4 đến 15/5, toàn tỉnh xảy ra 14 vụ cháy, giảm 3 vụ so với cùng kỳ năm 2021.',
    { period: '2022-04-15/2022-05-15' },
    ['14 vụ'],
    ['3 vụ', { baseline: '2021-04-15/2021-05-15' }],
  ],
  [
    ['Thứ Hai, 20/01/2020', 'Từ ngày 15/12 đến ngày 14/1, lực lượng chức năng thu giữ 41 khẩu súng tự chế.'],
    { period: '2019-12-15/2020-01-14' },
    ['41 khẩu súng'],
  ],
  ['Năm 2021, số HTX ký được hợp đồng chiếm chưa đến 1/4.', { period: '2021' }, ['1/4', { bound: 'less_than' }]],
]);

reads('the years of prices and of comparisons', [
  ['Giá trị sản xuất năm 2018 (giá so sánh năm 2010) đạt 4.120 tỷ đồng.', { period: '2018' }, ['4.120 tỷ đồng']],
  [
    'Năm 2020, thu nhập đạt 60 triệu đồng/người, tăng 1,8 lần so với 5 năm trước và tăng 6% so với một năm trước.',
    { period: '2020' },
    ['60 triệu đồng/người'],
    ['1,8 lần', { baseline: '2015' }],
    ['6%', { baseline: '2019' }],
  ],
]);

reads('behind a number and in front of a purpose', [
  ['Gia đình anh Páo vay 50 triệu đồng năm 2021 để nuôi trâu.', { period: '2021' }, ['50 triệu đồng']],
  ['Tính đến 17 giờ ngày 28/9/2022, mưa lũ làm sập 14 nhà.', { period: '2022-09-28' }, ['14 nhà']],
]);

reads('a month inside a clause of a longer report', [
  [
    [
      'Tình hình kinh tế - xã hội 6 tháng đầu năm 2024',
      'Chỉ số giá tiêu dùng tháng Sáu tăng 0,12%. Có 412 doanh nghiệp thành lập mới.',
      'Tháng 5/2024, tỉnh cấp phép 60 dự án. Tổng vốn đăng ký 900 tỷ đồng.',
    ],
    {},
    ['0,12%', { period: '2024-06' }],
    ['412 doanh nghiệp', { period: '2024-01/2024-06' }],
    ['60 dự án', { period: '2024-05' }],
    ['900 tỷ đồng', { period: '2024-05' }],
  ],
]);

reads('with years that say which ones are meant', [
  [
    'Tính đến cuối năm 2017, toàn huyện có 46 HTX thành lập trước năm 2012 cần chuyển đổi. Trong năm, huyện thành lập 8 HTX.',
    { period: '2017' },
    ['46 HTX'],
    ['8 HTX'],
  ],
  ['Năm 2021, 120 ha rừng cấp sổ từ năm 2004 được đo lại.', { period: '2021' }, ['120 ha']],
  ['Năm 2023, ông Bảy, sinh năm 1971, thu 450 triệu đồng.', { period: '2023' }, ['450 triệu đồng']],
  ['Số học sinh năm 2022 là 5.430 em.', { period: '2022' }, ['5.430 em']],
  ['Từ năm 2018 đến năm 2020, xã thành lập 3 HTX.', { period: '2018/2020' }, ['3 HTX']],
]);

reads('that a change is measured from, and not of what follows', [
  [
    'Đến hết tháng 8/2022, tỉnh có 90 xã đạt chuẩn, tăng 7 xã so cuối năm 2021. Toàn tỉnh cũng có 4 huyện đạt chuẩn.',
    { period: '2022-08' },
    ['90 xã', { aspect: 'level' }],
    ['7 xã', { aspect: 'increase', baseline: '2021' }],
    ['4 huyện', { aspect: 'level' }],
  ],
]);

reads('in months that the text named with their year before', [
  [
    'Trong bảy tháng đầu năm 2014, tỉnh đón 820.000 lượt khách. Riêng tháng 7-2014, tỉnh đón 130.000 lượt khách.\n\nKhách nội địa trong bảy tháng đạt 640.000 lượt.',
    { period: '2014-01/2014-07' },
    ['820.000 lượt khách'],
    ['130.000 lượt khách', { period: '2014-07' }],
    ['640.000 lượt'],
  ],
  [
    'Năm 2019, xã xây 12 km đường. Trong bảy tháng, xã mở 3 lớp học nghề.',
    { period: '2019' },
    ['12 km'],
    ['3 lớp học'],
  ],
]);
