import { reads } from './support.js';

reads('a change said again, and parts of a growth', [
  [
    'Sản lượng ngô đạt 6.200 tấn, tăng 2%, bằng 120 tấn so với cùng kỳ.',
    { unit: 't' },
    ['6.200 tấn', { aspect: 'level' }],
    ['2%', { unit: '%', aspect: 'increase' }],
    ['120 tấn', { aspect: 'increase' }],
  ],
  [
    'Đàn lợn có 5.300 con, giảm 4% so với năm 2021 (bằng 220 con).',
    { unit: 'head' },
    ['5.300 con', { aspect: 'level' }],
    ['4%', { unit: '%', aspect: 'decrease' }],
    ['220 con', { aspect: 'decrease' }],
  ],
  [
    'Thu ngân sách đạt 85 tỷ đồng, tăng 6%, bằng 58% dự toán.',
    {},
    ['85 tỷ đồng', { aspect: 'level' }],
    ['6%', { aspect: 'increase' }],
    ['58% dự toán', { aspect: 'share_of_plan' }],
  ],
  [
    'Trong 7,2% tăng trưởng của năm 2022, ngành dịch vụ đóng góp 2,9 điểm phần trăm.',
    {},
    ['7,2%', { aspect: 'increase' }],
    ['2,9 điểm phần trăm', { aspect: 'level' }],
  ],
]);

reads('a level or a change', [
  [
    'Số doanh nghiệp đăng ký mới tăng lên 1.240 doanh nghiệp.',
    { aspect: 'level' },
    ['1.240 doanh nghiệp', { unit: 'enterprise' }],
  ],
  ['Số doanh nghiệp đăng ký mới tăng 1.240 doanh nghiệp.', { aspect: 'increase' }, ['1.240 doanh nghiệp']],
  ['Tỷ lệ hộ nghèo toàn xã giảm còn 2,4%.', { aspect: 'level' }, ['2,4%', { label: 'tỷ lệ hộ nghèo' }]],
  ['Tỷ lệ hộ nghèo toàn xã giảm 2,4%.', { aspect: 'decrease' }, ['2,4%', { unit: '%', label: 'tỷ lệ hộ nghèo' }]],
  [
    'Tỷ lệ hộ nghèo giảm 2,4 điểm phần trăm so với năm 2021.',
    { aspect: 'decrease' },
    ['2,4 điểm phần trăm', { unit: 'percentage_point', baseline: '2021' }],
  ],
  [
    'Giá lúa tươi tại ruộng hạ xuống còn 6.200 đồng/kg.',
    { aspect: 'level' },
    ['6.200 đồng/kg', { unit: 'VND/kg', label: 'giá lúa tươi tại ruộng' }],
  ],
  ['Độ che phủ rừng được nâng lên 54,6%.', { aspect: 'level' }, ['54,6%', { label: 'độ che phủ rừng' }]],
  [
    'Dư nợ tín dụng chính sách tăng thêm 215 tỷ đồng.',
    { aspect: 'increase' },
    ['215 tỷ đồng', { value: 215000000000, label: 'dư nợ tín dụng chính sách' }],
  ],
  [
    'Nợ xấu toàn hệ thống được kéo giảm 0,3 điểm %.',
    { aspect: 'decrease' },
    ['0,3 điểm %', { unit: 'percentage_point' }],
  ],
  [
    'Trong năm, huyện có thêm 5 xã đạt chuẩn nông thôn mới.',
    { aspect: 'increase' },
    ['5 xã', { unit: 'commune', label: 'xã đạt chuẩn nông thôn mới' }],
  ],
  ['Ngân hàng đã mở rộng thêm 3 phòng giao dịch.', { aspect: 'increase' }, ['3 phòng giao dịch']],
  ['Sau rà soát, toàn huyện có 620 hộ thoát nghèo.', { aspect: 'level' }, ['620 hộ', { label: 'hộ thoát nghèo' }]],
  [
    'Lợi nhuận trước thuế của ngân hàng tăng gần 30%, lên 4.200 tỷ đồng.',
    { label: 'lợi nhuận trước thuế của ngân hàng' },
    ['30%', { aspect: 'increase', bound: 'about' }],
    ['4.200 tỷ đồng', { aspect: 'level' }],
  ],
  [
    'Lãi suất tái cấp vốn tiếp tục được giữ nguyên ở mức 4,5%/năm.',
    { aspect: 'level' },
    ['4,5%/năm', { unit: '%/year', label: 'lãi suất tái cấp vốn' }],
  ],
  ['Lượng khách quốc tế sụt giảm tới 62%.', { aspect: 'decrease' }, ['62%', { label: 'lượng khách quốc tế' }]],
  [
    'Năng suất lúa đạt 68 tạ/ha, cao hơn 3,5 tạ/ha so với vụ trước.',
    { unit: 'quintal/ha' },
    ['68 tạ/ha', { aspect: 'level' }],
    ['3,5 tạ/ha', { aspect: 'increase' }],
  ],
  [
    'Sản lượng cả vụ thấp hơn 120 tấn so với vụ hè thu năm 2022.',
    { aspect: 'decrease' },
    ['120 tấn', { baseline: '2022', label: 'sản lượng cả vụ' }],
  ],
  [
    'Giá đường giảm 12%, giá gạo tăng 3%, còn cà phê đi ngang ở mức 118.000 đồng/kg.',
    {},
    ['12%', { aspect: 'decrease', label: 'giá đường' }],
    ['3%', { aspect: 'increase', label: 'giá gạo' }],
    ['118.000 đồng/kg', { aspect: 'level', label: 'cà phê' }],
  ],
  [
    'Chỉ số giá tiêu dùng tháng 7/2024 tăng 0,48%, trong khi chỉ số giá vàng giảm 1,2%.',
    { period: '2024-07' },
    ['0,48%', { aspect: 'increase', label: 'chỉ số giá tiêu dùng' }],
    ['1,2%', { aspect: 'decrease', label: 'chỉ số giá vàng' }],
  ],
  [
    'Tai nạn giao thông trên địa bàn giảm sâu: số vụ giảm 21,3%, số người chết giảm 9,8%, số người bị thương giảm 30,4%.',
    { aspect: 'decrease' },
    ['21,3%', { label: 'số vụ' }],
    ['9,8%', { label: 'số người chết' }],
    ['30,4%', { label: 'số người bị thương' }],
  ],
  [
    'Doanh nghiệp cắt giảm 15% lao động nhưng vẫn giữ mức lương 8,4 triệu đồng/người/tháng.',
    {},
    ['15%', { aspect: 'decrease', label: 'lao động' }],
    ['8,4 triệu đồng/người/tháng', { aspect: 'level', unit: 'VND/person/month', label: 'mức lương' }],
  ],
  [
    'Kim ngạch nhập khẩu đạt 1,9 tỷ USD, giảm nhẹ 0,7%.',
    { label: 'kim ngạch nhập khẩu' },
    ['1,9 tỷ USD', { aspect: 'level' }],
    ['0,7%', { aspect: 'decrease' }],
  ],
]);

reads('from one level to another', [
  [
    'Tỷ lệ lao động qua đào tạo tăng từ 58% lên 67%.',
    { aspect: 'level', bound: 'exact', label: 'tỷ lệ lao động qua đào tạo' },
    ['58%'],
    ['67%'],
  ],
  [
    'Thu nhập bình quân đầu người tăng từ 38 triệu đồng năm 2019 lên 57,5 triệu đồng năm 2023.',
    { aspect: 'level', label: 'thu nhập bình quân đầu người', unit: 'VND' },
    ['38 triệu đồng', { period: '2019' }],
    ['57,5 triệu đồng', { period: '2023' }],
  ],
  [
    'Số hộ nghèo giảm từ 1.920 hộ (đầu năm 2021) xuống 655 hộ (cuối năm 2024).',
    {},
    ['1.920 hộ', { label: 'số hộ nghèo' }],
    ['655 hộ', { aspect: 'level', period: '2024' }],
  ],
  [
    'Giá bán lẻ điện bình quân được điều chỉnh từ 2.006,79 đồng/kWh lên 2.103,11 đồng/kWh.',
    { aspect: 'level', unit: 'VND/kWh', label: 'giá bán lẻ điện bình quân' },
    ['2.006,79 đồng/kWh'],
    ['2.103,11 đồng/kWh'],
  ],
  [
    'Dự án nâng công suất nhà máy từ 300 tấn/ngày lên 500 tấn/ngày.',
    { aspect: 'level', unit: 't/day', label: 'công suất nhà máy' },
    ['300 tấn/ngày'],
    ['500 tấn/ngày'],
  ],
  [
    'Mỗi hội viên góp từ 200.000 đồng đến 500.000 đồng.',
    { aspect: 'level', bound: 'range' },
    ['200.000 đồng đến 500.000 đồng', { low: 200000, high: 500000 }],
  ],
  [
    'Chỉ số PCI của tỉnh tăng từ 62,4 điểm lên 66,1 điểm.',
    { aspect: 'level', unit: 'point', label: 'chỉ số PCI' },
    ['62,4 điểm'],
    ['66,1 điểm'],
  ],
  [
    'Đến nay, tỷ trọng nông nghiệp giảm từ 31% xuống còn 22%, dịch vụ tăng từ 35% lên 41%.',
    {},
    ['31%', { label: 'tỷ trọng nông nghiệp' }],
    ['22%', { aspect: 'level', label: 'tỷ trọng nông nghiệp' }],
    ['35%', { aspect: 'level', label: 'tỷ trọng … dịch vụ' }],
    ['41%', { aspect: 'level', label: 'tỷ trọng … dịch vụ' }],
  ],
  ['Từ 3 HTX ban đầu, đến nay xã đã có 9 HTX.', { aspect: 'level', unit: 'cooperative' }, ['3 HTX'], ['9 HTX']],
]);

reads('against a plan', [
  ['Năm 2014, huyện có 12 xã về đích, tăng 2 xã so với kế hoạch.', {}, ['12 xã'], ['2 xã', { aspect: 'above_plan' }]],
  ['Toàn xã có 40 hộ vay vốn, giảm 5 hộ so với chỉ tiêu giao.', {}, ['40 hộ'], ['5 hộ', { aspect: 'below_plan' }]],
  ['Toàn xã có 40 hộ vay vốn, tăng 5 hộ so với năm 2014.', {}, ['40 hộ'], ['5 hộ', { aspect: 'increase' }]],
  ['Thu ngân sách 7 tháng đạt 68,4% dự toán năm.', {}, ['68,4', { aspect: 'share_of_plan', label: 'thu ngân sách' }]],
  [
    'Toàn tỉnh trồng được 1.150 ha rừng tập trung, bằng 95,8% kế hoạch.',
    { status: 'actual' },
    ['1.150 ha', { aspect: 'level' }],
    ['95,8% kế hoạch', { aspect: 'share_of_plan', unit: '%' }],
  ],
  [
    'Đến hết quý III/2023, số lao động được đưa đi làm việc ở nước ngoài vượt kế hoạch 320 người.',
    { period: '2023-07/2023-09' },
    ['320 người', { aspect: 'above_plan', bound: 'exact', unit: 'person' }],
  ],
  ['Sản lượng khai thác thấp hơn kế hoạch 2%.', {}, ['2%', { aspect: 'below_plan', label: 'sản lượng khai thác' }]],
  [
    'Doanh thu cả năm chỉ bằng 82% so với kế hoạch đề ra.',
    {},
    ['82%', { aspect: 'share_of_plan', label: 'doanh thu cả năm', bound: 'exact' }],
  ],
  [
    'Số HTX thành lập mới vượt 8% so với chỉ tiêu nghị quyết và tăng 15% so với năm 2021.',
    {},
    ['8%', { aspect: 'above_plan' }],
    ['15%', { aspect: 'increase', baseline: '2021' }],
  ],
  ['Quý I/2024, tổng thu ngân sách hụt 210 tỷ đồng so với dự toán.', { period: '2024-01/2024-03' }, ['210 tỷ đồng']],
  [
    'Tăng trưởng GRDP đạt 7,1%, so với kế hoạch đề ra từ 6,5 - 7%.',
    { aspect: 'increase' },
    ['7,1%'],
    ['6,5 - 7%', { status: 'target', bound: 'range' }],
  ],
  [
    'Tỷ lệ tham gia bảo hiểm y tế đạt gần 66%, thấp hơn gần 10% so với chỉ tiêu được giao là 75,8%.',
    { label: 'tỷ lệ tham gia bảo hiểm y tế' },
    ['66%', { bound: 'about' }],
    ['10%', { aspect: 'below_plan', bound: 'about' }],
    ['75,8%', { status: 'target', aspect: 'level' }],
  ],
  [
    'Công ty hoàn thành 104% kế hoạch sản lượng và 97% kế hoạch lợi nhuận.',
    { aspect: 'share_of_plan' },
    ['104% kế hoạch'],
    ['97% kế hoạch'],
  ],
  [
    'Lũy kế 10 tháng năm 2022, toàn ngành giải quyết việc làm cho 21.400 lao động, đạt 107% chỉ tiêu, tăng 3.100 lao động so với cùng kỳ.',
    { period: '2022-01/2022-10', status: 'actual' },
    ['21.400 lao động', { aspect: 'level', label: 'giải quyết việc làm … lao động' }],
    ['107% chỉ tiêu', { aspect: 'share_of_plan' }],
    ['3.100 lao động', { aspect: 'increase', baseline: '2021-01/2021-10', unit: 'person' }],
  ],
  [
    'Đến nay mới có 3/8 chỉ tiêu đạt kế hoạch, 5 chỉ tiêu còn lại đạt từ 60 - 85%.',
    {},
    ['3/8 chỉ tiêu', { aspect: 'level', value: 3, of: 8 }],
    ['5 chỉ tiêu', { aspect: 'level' }],
    ['60 - 85%', { bound: 'range' }],
  ],
  [
    'Giải ngân vốn chương trình mới đạt 41,2%, thấp hơn mức bình quân chung của tỉnh (52,7%).',
    { aspect: 'level' },
    ['41,2%', { label: 'giải ngân vốn chương trình' }],
    ['52,7%', { label: 'giải ngân vốn chương trình … mức bình quân chung' }],
  ],
]);

reads('a rank', [
  ['Hải Phòng có tốc độ tăng trưởng cao thứ 2 cả nước.', { aspect: 'rank', place: 'VN-HP' }, ['2', { unit: null }]],
  ['Đây là tỉnh có diện tích lúa lớn thứ 3 vùng đồng bằng sông Cửu Long.', { aspect: 'rank' }, ['3']],
  [
    'Tỉnh xếp thứ 9/63 tỉnh, thành phố về chỉ số cải cách hành chính.',
    { aspect: 'rank' },
    ['9/63 tỉnh, thành phố', { value: 9, of: 63, unit: 'province' }],
  ],
  ['Xuất khẩu gạo của Việt Nam đứng thứ 3 thế giới.', { aspect: 'rank' }, ['3', { value: 3, label: 'xuất khẩu gạo' }]],
  [
    'Chỉ số PCI tăng 6 bậc so với năm 2022, xếp thứ 27 cả nước.',
    {},
    ['6 bậc', { aspect: 'increase', unit: 'rank', baseline: '2022' }],
    ['27', { aspect: 'rank', unit: null }],
  ],
  [
    'Với 88,2 điểm, Sở Công Thương xếp vị trí thứ 4 trong khối các sở, ngành.',
    {},
    ['88,2 điểm', { aspect: 'level', unit: 'point' }],
    ['4', { aspect: 'rank' }],
  ],
  [
    'Chỉ số chuyển đổi số từ vị trí thứ 45 vươn lên vị trí thứ 33.',
    { aspect: 'rank', label: 'chỉ số chuyển đổi số' },
    ['45'],
    ['33'],
  ],
  ['Huyện giữ vị trí thứ ba toàn tỉnh về thu ngân sách.', { aspect: 'rank' }, ['ba', { value: 3 }]],
]);

reads('multiples', [
  [
    'Quý I/2024, doanh thu của công ty đạt 186 tỷ đồng, gấp 2,3 lần cùng kỳ.',
    { period: '2024-01/2024-03' },
    ['186 tỷ đồng', { aspect: 'level' }],
    ['2,3 lần', { aspect: 'increase', unit: 'times', baseline: '2023-01/2023-03' }],
  ],
  [
    'Quy mô nền kinh tế năm 2023 gấp 1,3 lần năm 2015.',
    { period: '2023' },
    ['1,3 lần', { aspect: 'increase', baseline: '2015', label: 'quy mô nền kinh tế' }],
  ],
  [
    'Mật độ dân số nơi đây cao gấp 4 lần bình quân cả nước.',
    { aspect: 'level' },
    ['4 lần', { unit: 'times', label: 'mật độ dân số' }],
  ],
  [
    'Lượng khách lưu trú tăng hơn 2 lần so với năm 2021.',
    { aspect: 'increase', baseline: '2021' },
    ['2 lần', { bound: 'more_than', unit: 'times' }],
  ],
  [
    'Số vốn huy động trong dân gấp 1,3 lần so với giai đoạn 2011 - 2015.',
    { aspect: 'increase', baseline: '2011/2015' },
    ['1,3 lần', { label: 'số vốn huy động trong dân' }],
  ],
]);

reads('a rate of growth', [
  [
    'GRDP tăng 7,1%, chỉ thấp hơn tốc độ tăng 8,4% của năm 2019.',
    { aspect: 'increase' },
    ['7,1%'],
    ['8,4%', { label: 'tốc độ tăng' }],
  ],
  ['Tỷ lệ tăng thu ngân sách bình quân hằng năm: 11%.', { aspect: 'increase' }, ['11%']],
  ['Tỷ lệ hộ nghèo giảm bình quân hằng năm theo chuẩn mới 1,5%.', { aspect: 'decrease' }, ['1,5%']],
  [
    'Tăng trưởng GRDP năm 2024 ước đạt 8,05%.',
    { aspect: 'increase', status: 'estimate', period: '2024' },
    ['8,05%', { label: 'tăng trưởng GRDP' }],
  ],
  [
    'Tốc độ tăng trưởng huy động vốn bình quân 12%/năm.',
    { aspect: 'increase' },
    ['12%/năm', { unit: '%/year', label: 'tốc độ tăng trưởng huy động vốn bình quân' }],
  ],
  [
    'GRDP 6 tháng đầu năm 2024 đạt 6,8%.',
    { aspect: 'increase', period: '2024-01/2024-06' },
    ['6,8%', { label: 'GRDP' }],
  ],
  [
    'Tỷ trọng kinh tế số trong GRDP đạt 14,2%.',
    { aspect: 'level' },
    ['14,2%', { label: 'tỷ trọng kinh tế số trong GRDP' }],
  ],
  [
    'Giá trị sản xuất ngành trồng trọt tăng từ 3 đến 4%/năm.',
    { aspect: 'increase', bound: 'range' },
    ['3 đến 4%/năm', { unit: '%/year', low: 3, high: 4 }],
  ],
  [
    'Mục tiêu tăng trưởng kinh tế năm 2026 là từ 10 đến 10,5%.',
    { aspect: 'increase', bound: 'range', status: 'target', period: '2026' },
    ['10 đến 10,5%'],
  ],
  [
    'Khu vực nông nghiệp tăng 3,2%; công nghiệp - xây dựng tăng 10,5%; dịch vụ tăng 7,9%.',
    { aspect: 'increase' },
    ['3,2%', { label: 'khu vực nông nghiệp' }],
    ['10,5%', { label: 'công nghiệp - xây dựng' }],
    ['7,9%', { label: 'dịch vụ' }],
  ],
  [
    'Trong mức tăng chung 7,2%, khu vực dịch vụ đóng góp 3,1 điểm phần trăm.',
    {},
    ['7,2%'],
    ['3,1 điểm phần trăm', { aspect: 'level', unit: 'percentage_point', label: 'khu vực dịch vụ' }],
  ],
  [
    'Tốc độ tăng tổng mức bán lẻ hàng hóa giai đoạn 2016 - 2020 là 11,6%/năm.',
    { aspect: 'increase', period: '2016/2020' },
    ['11,6%/năm', { label: 'tốc độ tăng tổng mức bán lẻ hàng hóa' }],
  ],
  [
    'Dư nợ tăng trưởng 9,3% so với cuối năm 2023.',
    { aspect: 'increase', baseline: '2023' },
    ['9,3%', { label: 'dư nợ' }],
  ],
  [
    'Tốc độ tăng trưởng tín dụng giảm còn 5,1%, thấp nhất trong nhiều năm.',
    { aspect: 'increase' },
    ['5,1%', { label: 'tốc độ tăng trưởng tín dụng' }],
  ],
  [
    'Chỉ số sản xuất công nghiệp 8 tháng ước tăng 12,4%, trong đó ngành khai khoáng giảm 2,2%.',
    { status: 'estimate' },
    ['12,4%', { aspect: 'increase', label: 'chỉ số sản xuất công nghiệp' }],
    ['2,2%', { aspect: 'decrease', label: 'Chỉ số sản xuất công nghiệp … ngành khai khoáng' }],
  ],
]);

reads('a change said again in brackets', [
  [
    'Tổng đàn bò có 48 nghìn con, tăng 3 nghìn con (khoảng 6%) so với năm 2022.',
    {},
    ['48 nghìn con', { aspect: 'level' }],
    ['3 nghìn con', { aspect: 'increase' }],
    ['6%', { aspect: 'increase', bound: 'about' }],
  ],
  [
    'Số người tham gia bảo hiểm y tế tăng 74 nghìn người (0,14%) so với cuối năm 2022.',
    { aspect: 'increase', baseline: '2022', label: 'số người tham gia bảo hiểm y tế' },
    ['74 nghìn người', { value: 74000, unit: 'person' }],
    ['0,14%', { unit: '%' }],
  ],
  [
    'Tháng 4/2023, tổng đàn trâu giảm 1.850 con (2,6%) so với cùng kỳ năm trước.',
    { aspect: 'decrease', period: '2023-04', baseline: '2022-04' },
    ['1.850 con', { unit: 'head' }],
    ['2,6%'],
  ],
  [
    'Thu nội địa đạt 6.540 tỷ đồng (tăng 9%), trong đó thuế tài nguyên 410 tỷ đồng (giảm 4%).',
    {},
    ['6.540 tỷ đồng', { aspect: 'level', label: 'thu nội địa' }],
    ['9%', { aspect: 'increase', label: 'thu nội địa' }],
    ['410 tỷ đồng', { aspect: 'level', label: 'thuế tài nguyên' }],
    ['4%', { aspect: 'decrease', label: 'thuế tài nguyên' }],
  ],
  [
    'Toàn tỉnh còn 5.210 hộ nghèo (chiếm 3,1%).',
    { aspect: 'level' },
    ['5.210 hộ', { label: 'hộ nghèo' }],
    ['3,1%', { label: 'hộ nghèo' }],
  ],
  [
    'Toàn tỉnh giải ngân 1.340 tỷ đồng (đạt 38% kế hoạch), cao hơn mức bình quân của cả nước (34%).',
    {},
    ['1.340 tỷ đồng', { aspect: 'level' }],
    ['38% kế hoạch', { aspect: 'share_of_plan' }],
    ['34%', { aspect: 'share_of_plan', place: 'VN' }],
  ],
  [
    'Giá vàng miếng tăng 1,5 triệu đồng/lượng (tương đương 1,9%) chỉ sau một phiên.',
    {},
    ['1,5 triệu', { aspect: 'increase', label: 'giá vàng miếng' }],
    ['1,9%'],
  ],
  [
    'Số vụ đuối nước giảm 6 vụ (giảm 20%), số trẻ tử vong giảm 7 em (giảm 22,6%) so với năm 2022.',
    { aspect: 'decrease', baseline: '2022' },
    ['6 vụ', { label: 'số vụ đuối nước' }],
    ['20%', { label: 'số vụ đuối nước' }],
    ['7 em', { label: 'số trẻ tử vong' }],
    ['22,6%', { label: 'số trẻ tử vong' }],
  ],
]);

reads('in the markets', [
  [
    'Chỉ số VN30 tăng 12,4 điểm, đóng cửa ở mức 1.287 điểm.',
    { unit: 'point' },
    ['12,4 điểm', { aspect: 'increase', label: 'chỉ số VN30' }],
    ['1.287 điểm', { aspect: 'level' }],
  ],
  ['Chỉ số S&P 500 và Nasdaq lần lượt tăng 0,6% và 0,7%.', { aspect: 'increase' }, ['0,6%'], ['0,7%']],
  [
    'Cổ phiếu HPG tăng 350 đồng, hay 1,3%, lên 27.450 đồng/cổ phiếu.',
    {},
    ['350 đồng', { aspect: 'increase' }],
    ['1,3%', { aspect: 'increase' }],
    ['27.450', { aspect: 'level' }],
  ],
  [
    'Giá dầu Brent giảm 1,2 USD xuống còn 82,6 USD/thùng.',
    { label: 'giá dầu Brent' },
    ['1,2 USD', { aspect: 'decrease' }],
    ['82,6', { aspect: 'level' }],
  ],
  ['Giá cá tra giảm từ 2.000 - 3.000 đồng/kg.', {}, ['2.000 - 3.000 đồng/kg', { aspect: 'decrease', bound: 'range' }]],
]);

reads('as reports write it', [
  [
    'Tổng lượng khách tăng hơn 12%, doanh thu tăng khoảng 15%, ngày lưu trú tăng gần 8%.',
    { aspect: 'increase' },
    ['12%', { bound: 'more_than' }],
    ['15%', { bound: 'about' }],
    ['8%', { bound: 'about' }],
  ],
  [
    'Đơn hàng giảm gần 40%, giá bán giảm tới 25%.',
    { aspect: 'decrease' },
    ['40%', { bound: 'about' }],
    ['25%', { bound: 'exact' }],
  ],
  [
    'Thu nội địa đạt 3.150 tỷ đồng, bằng 54% dự toán và tăng 8% so với cùng kỳ.',
    { label: 'thu nội địa' },
    ['3.150 tỷ đồng', { aspect: 'level' }],
    ['54% dự toán', { aspect: 'share_of_plan' }],
    ['8%', { aspect: 'increase' }],
  ],
  [
    'Chi ngân sách đạt 62% dự toán HĐND tỉnh giao, bằng 112% so với cùng kỳ.',
    { label: 'chi ngân sách' },
    ['62% dự toán', { aspect: 'share_of_plan' }],
    ['112%', { aspect: 'level' }],
  ],
  ['Số thu đạt 105,3% so với dự toán được giao.', {}, ['105,3%', { aspect: 'share_of_plan', label: 'số thu' }]],
  [
    'Thuế giá trị gia tăng thu được 92 tỷ đồng, đạt 88% dự toán, giảm 5% (cùng kỳ tăng 11%).',
    { label: 'thuế giá trị gia tăng' },
    ['92 tỷ đồng', { aspect: 'level' }],
    ['88% dự toán', { aspect: 'share_of_plan' }],
    ['5%', { aspect: 'decrease' }],
    ['11%', { aspect: 'increase' }],
  ],
  [
    'Giá thịt lợn tăng 3.000 - 5.000 đồng/kg, lên mức 68.000 đồng/kg.',
    { label: 'giá thịt lợn', unit: 'VND/kg' },
    ['3.000 - 5.000 đồng/kg', { aspect: 'increase', bound: 'range' }],
    ['68.000 đồng/kg', { aspect: 'level' }],
  ],
  ['Số hộ nghèo giảm từ 4,8% xuống còn 3,1%.', { label: 'số hộ nghèo' }, ['4,8%'], ['3,1%', { aspect: 'level' }]],
  [
    'Công suất phòng bình quân tăng từ 48% năm 2022 lên 61% năm 2023.',
    { aspect: 'level', label: 'công suất phòng bình quân' },
    ['48%', { period: '2022' }],
    ['61%', { period: '2023' }],
  ],
  [
    'Đến nay, tổng đàn đã tăng lên hơn 9.000 con, gấp 3 lần năm 2018.',
    { label: 'tổng đàn' },
    ['9.000 con', { aspect: 'level', bound: 'more_than' }],
    ['3 lần', { aspect: 'increase', baseline: '2018' }],
  ],
  [
    'Tỷ lệ giải ngân tăng dần từ 12% trong quý I lên 45% trong quý III/2023.',
    { aspect: 'level', label: 'tỷ lệ giải ngân' },
    ['12%', { period: '2023-01/2023-03' }],
    ['45%', { period: '2023-07/2023-09' }],
  ],
  [
    'Diện tích lúa thu hẹp 1.200 ha, diện tích rau màu mở rộng thêm 850 ha.',
    {},
    ['1.200 ha', { label: 'diện tích lúa' }],
    ['850 ha', { aspect: 'increase', label: 'diện tích rau màu' }],
  ],
  [
    'Số trường học giảm 14 trường sau sắp xếp, còn 312 trường.',
    { unit: 'school' },
    ['14 trường', { aspect: 'decrease' }],
    ['312 trường', { aspect: 'level' }],
  ],
  [
    'Kim ngạch hai chiều tăng trưởng bình quân 15,3%/năm.',
    { aspect: 'increase' },
    ['15,3%/năm', { unit: '%/year', label: 'kim ngạch hai chiều' }],
  ],
  [
    'Vốn FDI thực hiện tăng 2,4 lần và số dự án cấp mới tăng 1,6 lần so với năm 2020.',
    { aspect: 'increase', unit: 'times', baseline: '2020' },
    ['2,4 lần', { label: 'vốn FDI thực hiện' }],
    ['1,6 lần', { label: 'số dự án cấp mới' }],
  ],
  [
    'Tỷ giá trung tâm được niêm yết ở mức 24.038 đồng/USD, tăng 12 đồng so với phiên trước.',
    {},
    ['24.038 đồng/USD', { aspect: 'level', label: 'tỷ giá trung tâm' }],
    ['12 đồng', { aspect: 'increase', label: 'tỷ giá trung tâm' }],
  ],
  [
    'VN-Index giảm 9,8 điểm (0,77%) xuống 1.262 điểm.',
    {},
    ['9,8 điểm', { aspect: 'decrease', unit: 'point' }],
    ['0,77%', { aspect: 'decrease' }],
    ['1.262 điểm', { aspect: 'level', unit: 'point' }],
  ],
]);

reads('a change with its bound', [
  ['Tỷ lệ hộ nghèo giảm từ 0,8% trở lên.', { aspect: 'decrease', bound: 'at_least' }, ['0,8%']],
  ['Tỷ lệ hộ nghèo giảm từ 4,8% xuống 3,1%.', { aspect: 'level' }, ['4,8%'], ['3,1%']],
]);

reads('a list whose members have their change in brackets', [
  [
    'Toàn tỉnh có 52 xã nâng cao (tăng 9 xã so với năm 2022) và 11 xã kiểu mẫu (tăng 3 xã so với năm 2022).',
    {},
    ['52 xã', { aspect: 'level' }],
    ['9 xã', { aspect: 'increase' }],
    ['11 xã', { aspect: 'level' }],
    ['3 xã', { aspect: 'increase' }],
  ],
]);

reads('a number that is a change itself', [
  [
    'Số lớp tăng ở bậc tiểu học là 42 lớp, thêm 8 lớp mầm non và 15 lớp bán trú.',
    { aspect: 'increase' },
    ['42 lớp'],
    ['8 lớp'],
    ['15 lớp'],
  ],
  ['Số lớp ở bậc tiểu học tăng lên là 42 lớp.', { aspect: 'level' }, ['42 lớp']],
]);

reads('a change with its comparison before the number', [
  [
    'Chỉ số PCI năm 2021 đạt 66 điểm, cao hơn so với năm 2019 là 2,5 điểm.',
    {},
    ['66 điểm', { aspect: 'level' }],
    ['2,5 điểm', { aspect: 'increase', baseline: '2019' }],
  ],
  [
    'Hết năm 2022, xã còn 3,4% hộ nghèo, giảm so với đầu năm 2020 1,2%.',
    {},
    ['3,4%', { aspect: 'level' }],
    ['1,2%', { aspect: 'decrease', baseline: '2020' }],
  ],
  [
    'Quý I/2023, số vụ cháy là 12 vụ, ít hơn so với cùng kỳ 5 vụ.',
    {},
    ['12 vụ', { aspect: 'level' }],
    ['5 vụ', { aspect: 'decrease' }],
  ],
  ['Tỷ lệ hộ nghèo vùng cao giảm bình quân/năm: trên 5%.', { aspect: 'decrease' }, ['5%', { bound: 'more_than' }]],
  ['Thu ngân sách tăng so với năm 2020 đạt 300 tỷ đồng.', { aspect: 'level' }, ['300 tỷ đồng']],
  ['Số tàu ngày càng tăng, năm 2014 chỉ mới 10 tàu.', { aspect: 'level' }, ['10 tàu']],
]);

reads('rates of decline', [
  ['Mức giảm sinh 0,2‰.', { aspect: 'decrease' }, ['0,2‰', { label: 'mức giảm sinh' }]],
  ['Mức giảm tỷ lệ hộ nghèo: 1,5%.', { aspect: 'decrease' }, ['1,5%']],
  ['Tỷ lệ giảm nghèo đạt 1,5%.', { aspect: 'decrease' }, ['1,5%']],
  ['Sau giảm nghèo, tỷ lệ hộ nghèo là 5%.', { aspect: 'level' }, ['5%']],
  [
    'Tốc độ tăng trưởng ngành nông, lâm nghiệp, thủy sản năm 2021 đạt 5,3% đứng thứ 4/14 tỉnh.',
    {},
    ['5,3%', { aspect: 'increase' }],
    ['4/14 tỉnh', { aspect: 'rank' }],
  ],
]);

reads('what a higher body assigned', [
  ['Thu nội địa đạt 51,6% so với HĐND huyện giao.', { aspect: 'share_of_plan' }, ['51,6%', { label: 'thu nội địa' }]],
  [
    'Thu ngân sách bằng 102% Trung ương giao và bằng 98% tỉnh giao.',
    { aspect: 'share_of_plan' },
    ['102%', { label: 'thu ngân sách' }],
    ['98%'],
  ],
  ['Thu ngân sách 6 tháng, so với dự toán giao đạt 42%.', { aspect: 'share_of_plan' }, ['42%']],
  ['Tỷ lệ che phủ đạt 80% diện tích được giao.', { aspect: 'level' }, ['80%']],
]);

reads('from one level to another', [
  [
    'HTX huy động thêm vốn điều lệ từ 800 triệu đồng lên 1 tỷ đồng.',
    { aspect: 'level' },
    ['800 triệu đồng'],
    ['1 tỷ đồng'],
  ],
]);

reads('multiples', [
  ['Vốn điều lệ bình quân tăng gấp 1,8 lần so với năm 2011.', { aspect: 'increase' }, ['1,8 lần']],
  ['Vốn điều lệ bình quân gấp 1,3 lần so với HTX vận tải.', { aspect: 'level' }, ['1,3 lần']],
]);
