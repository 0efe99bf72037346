import { reads } from './support.js';

reads('beside its number', [
  ['Toàn vùng có khoảng 3.200 ha sầu riêng.', {}, ['3.200 ha', { bound: 'about', value: 3200, low: null, high: null }]],
  ['Bảo tàng đón gần 1,2 triệu lượt khách.', {}, ['1,2 triệu lượt khách', { bound: 'about', value: 1200000 }]],
  ['Tỷ lệ tiêm chủng đạt trên 85%.', {}, ['85%', { bound: 'more_than', low: 85, high: null }]],
  ['Đã có hơn 400 doanh nghiệp quay lại hoạt động.', {}, ['400 doanh nghiệp', { bound: 'more_than' }]],
  ['Tỷ lệ phế phẩm không quá 5%.', {}, ['5%', { bound: 'at_most', value: 5, low: null, high: 5 }]],
  ['Nợ xấu được kiểm soát dưới 1%.', {}, ['1%', { bound: 'less_than', high: 1, low: null }]],
  ['Hồ chỉ còn chưa đến 3% dung tích.', {}, ['3%', { bound: 'less_than', label: 'dung tích' }]],
  ['Mỗi xã xây dựng tối thiểu 1 sản phẩm OCOP.', {}, ['1 sản phẩm OCOP', { bound: 'at_least', unit: 'product' }]],
  ['Tỷ lệ nội địa hóa không dưới 60%.', {}, ['60%', { bound: 'at_least' }]],
  ['Có 90% số trường trở lên đạt chuẩn.', {}, ['90%', { bound: 'at_least', label: 'số trường' }]],
  ['Tăng trưởng bình quân khoảng 10 - 12%.', {}, ['10 - 12%', { bound: 'range', value: null, low: 10, high: 12 }]],
  ['Tỷ lệ lấp đầy ước khoảng trên 60%.', {}, ['60%', { bound: 'more_than', status: 'estimate' }]],
  ['Số tiền trên tương đương 42 triệu USD.', {}, ['42 triệu USD', { bound: 'exact' }]],
  ['Mức thu từ 9,5 - 10,8% trở lên.', {}, ['9,5 - 10,8%', { bound: 'range' }]],
  ['Mỗi sào cho thu trên dưới 15 triệu đồng.', {}, ['15 triệu đồng', { bound: 'about' }]],
  ['Tỷ lệ giải quyết hồ sơ đúng hạn xấp xỉ 98%.', {}, ['98%', { bound: 'about' }]],
  [
    'Doanh thu mỗi năm trên 6 - 7 tỷ đồng.',
    {},
    ['6 - 7 tỷ đồng', { bound: 'range', low: 6000000000, high: 7000000000 }],
  ],
  [
    'Vốn vay từ trên 50 triệu đồng đến 100 triệu đồng.',
    {},
    ['50 triệu đồng đến 100 triệu đồng', { bound: 'range', low: 50000000, high: 100000000 }],
  ],
  [
    'Mỗi hộ góp vốn từ 300 triệu đồng đến hơn 2 tỷ đồng.',
    {},
    ['300 triệu đồng đến hơn 2 tỷ đồng', { bound: 'range', low: 300000000, high: 2000000000 }],
  ],
  ['Doanh nghiệp có từ 10 đến dưới 50 lao động.', {}, ['10 đến dưới 50 lao động', { bound: 'range' }]],
  ['Chi phí đầu tư ban đầu ít nhất cũng phải 300 triệu đồng.', {}, ['300 triệu đồng', { bound: 'at_least' }]],
  [
    'Thu nhập cao nhất là 25 triệu đồng/tháng, thấp nhất cũng được 6 triệu đồng/tháng.',
    {},
    ['25 triệu đồng/tháng', { bound: 'at_most' }],
    ['6 triệu đồng/tháng'],
  ],
  ['Kinh phí khoảng gần 2 tỷ đồng.', {}, ['2 tỷ đồng', { bound: 'about' }]],
  ['Quỹ đã cho vay vượt mốc 1.000 tỷ đồng.', {}, ['1.000 tỷ đồng', { bound: 'more_than', aspect: 'level' }]],
  ['Thu nội địa vượt gần 12% dự toán.', {}, ['12%', { bound: 'about', aspect: 'above_plan' }]],
  [
    'Số hộ thoát nghèo vượt hơn 30 hộ so với kế hoạch.',
    {},
    ['30 hộ', { bound: 'more_than', aspect: 'above_plan', low: 30, high: null }],
  ],
  ['Thu nội địa vượt trên 12% dự toán.', {}, ['12%', { bound: 'more_than', aspect: 'above_plan' }]],
  [
    'Thu ngân sách trên địa bàn xã đạt 100% chỉ tiêu trở lên.',
    {},
    ['100% chỉ tiêu', { bound: 'at_least', aspect: 'share_of_plan', low: 100, high: null }],
  ],
  ['Chi bộ kết nạp từ 8 đảng viên mới trở lên.', {}, ['8 đảng viên', { bound: 'at_least', low: 8, high: null }]],
  ['Trang trại nuôi từ 20 con trở lại.', {}, ['20 con', { bound: 'at_most', low: null, high: 20 }]],
]);

reads('in the noun whose value follows', [
  ['Mức cho vay tối đa đối với một dự án là 2 tỷ đồng.', {}, ['2 tỷ đồng', { bound: 'at_most', low: null }]],
  ['Vốn góp tối thiểu của mỗi thành viên: 5 triệu đồng.', {}, ['5 triệu đồng', { bound: 'at_least', high: null }]],
  [
    'Tỷ lệ hao hụt tối đa của kho lạnh là 6%, của kho thường là 9%.',
    {},
    ['6%', { bound: 'at_most' }],
    ['9%', { bound: 'at_most' }],
  ],
  ['HTX khai thác tối đa lợi thế, doanh thu là 5 tỷ đồng.', {}, ['5 tỷ đồng', { bound: 'exact' }]],
]);

reads('words that bound no number', [
  ['Tỷ lệ phiếu tán thành các nội dung nói trên chiếm 96%.', {}, ['96%', { bound: 'exact' }]],
  ['Năm qua, tỷ lệ trên đạt 72%.', {}, ['72%', { bound: 'exact' }]],
  ['Doanh thu năm qua vượt kế hoạch, đạt 54 tỷ đồng.', {}, ['54 tỷ đồng', { bound: 'exact', aspect: 'level' }]],
  ['Sản lượng điện vượt 14% kế hoạch tháng.', {}, ['14%', { bound: 'exact', aspect: 'above_plan' }]],
  ['Trong quý, 120 doanh nghiệp quay trở lại hoạt động.', {}, ['120 doanh nghiệp', { bound: 'exact' }]],
  ['Đến nay đã có 35 tàu cá trở lại, giảm 4 tàu.', {}, ['35 tàu cá', { bound: 'exact' }], ['4 tàu']],
  ['Trên địa bàn huyện có 34 HTX đang hoạt động.', {}, ['34 HTX', { bound: 'exact' }]],
  [
    'Năm 2023, huyện thành lập mới 15 HTX, nhiều hơn 3 HTX so với năm 2022.',
    {},
    ['15 HTX', { bound: 'exact', aspect: 'level' }],
    ['3 HTX'],
  ],
  ['Số học sinh đạt giải khá trở lên là 64 em.', {}, ['64 em', { bound: 'exact', unit: 'person' }]],
  [
    'Lao động có trình độ từ sơ cấp trở lên chiếm 31%.',
    {},
    ['31%', { bound: 'exact', label: 'lao động có trình độ từ sơ cấp trở lên' }],
  ],
  [
    'Tỷ trọng nông nghiệp - công nghiệp - dịch vụ tương ứng là 42,5% - 31,2% - 26,3%.',
    {},
    ['42,5%', { bound: 'exact' }],
    ['31,2%', { bound: 'exact' }],
    ['26,3%', { bound: 'exact' }],
  ],
  ['Hơn bao giờ hết, 120 hộ dân tái định cư mong sớm có đất sản xuất.', {}, ['120 hộ dân', { bound: 'exact' }]],
  ['Từ khoảng tháng 3/2023 đến nay, HTX đã bán 45 tấn mật ong.', {}, ['45 tấn', { bound: 'exact' }]],
  [
    'Tổng số giáo viên trên chuẩn là 212 người.',
    {},
    ['212 người', { bound: 'exact', label: 'tổng số giáo viên trên chuẩn' }],
  ],
  ['Gần 3 năm thực hiện đề án, tỉnh đã trồng 480 ha dược liệu.', {}, ['480 ha', { bound: 'exact' }]],
]);

reads('a hedge in a list', [
  [
    'Cả nước có hơn 31.000 HTX, 137 liên hiệp HTX và khoảng 73.000 tổ hợp tác.',
    { place: 'VN', indicator: 'organisations' },
    ['31.000 HTX', { bound: 'more_than' }],
    ['137 liên hiệp HTX'],
    ['73.000 tổ hợp tác', { bound: 'about' }],
  ],
  [
    'Mô hình thu hút khoảng 500 thành viên, tạo 200 việc làm.',
    {},
    ['500 thành viên', { bound: 'about' }],
    ['200 việc làm', { bound: 'exact', label: 'tạo … việc làm' }],
  ],
  [
    'Đàn gia súc gồm khoảng 48.000 con trâu, trên 92.000 con bò.',
    {},
    ['48.000 con trâu', { bound: 'about' }],
    ['92.000 con bò', { bound: 'more_than' }],
  ],
  [
    'Mỗi ngày nhà máy chế biến gần 40 tấn nguyên liệu, xuất bán 12 tấn thành phẩm.',
    { unit: 't' },
    ['40 tấn', { bound: 'about', label: 'chế biến … nguyên liệu' }],
    ['12 tấn', { bound: 'exact', label: 'xuất bán … thành phẩm' }],
  ],
  [
    'Mức hỗ trợ tối đa 200 triệu đồng/mô hình, tối thiểu 50 triệu đồng/mô hình.',
    { status: 'norm', unit: 'VND/model' },
    ['200 triệu đồng/mô hình', { bound: 'at_most' }],
    ['50 triệu đồng/mô hình', { bound: 'at_least' }],
  ],
  [
    'Khoảng 70 - 80% lượng quả được bao tiêu, 20 - 30% còn lại bán tại chợ.',
    { bound: 'range' },
    ['70 - 80%', { label: 'lượng quả được bao tiêu' }],
    ['20 - 30%'],
  ],
  [
    'Giai đoạn 2021 - 2025, tỉnh phấn đấu thành lập mới ít nhất 50 HTX, dưới 10% HTX yếu kém.',
    { status: 'target', period: '2021/2025' },
    ['50 HTX', { bound: 'at_least' }],
    ['10%', { bound: 'less_than', indicator: 'weak_share' }],
  ],
]);

reads('a part of a whole', [
  [
    'Đến nay, 21/24 xã của huyện đã về đích nông thôn mới.',
    {},
    ['21/24 xã', { value: 21, of: 24, bound: 'exact', unit: 'commune', label: 'xã … đã về đích nông thôn mới' }],
  ],
  ['Khoảng 2/3 số hộ trong bản thoát nghèo.', {}, ['2/3', { value: 2, of: 3, bound: 'about' }]],
  [
    'Nhà nước hỗ trợ không quá 1/2 chi phí giống.',
    {},
    ['1/2', { value: 1, of: 2, bound: 'at_most', status: 'norm', label: 'hỗ trợ … chi phí giống' }],
  ],
  [
    'Hội nghị có 45/48 đại biểu tham dự, 100% đại biểu biểu quyết tán thành.',
    {},
    ['45/48 đại biểu', { value: 45, of: 48, unit: 'person' }],
    ['100%', { label: 'đại biểu biểu quyết tán thành' }],
  ],
  [
    'Có hơn 3/4 diện tích cà phê được tái canh.',
    {},
    ['3/4', { value: 3, of: 4, bound: 'more_than', label: 'diện tích cà phê được tái canh' }],
  ],
]);

reads('behind the whole of a share', [
  ['Chủ đầu tư phải có vốn tự có từ 20% tổng mức đầu tư trở lên.', { bound: 'at_least' }, ['20%']],
  ['Doanh nghiệp phải nộp tối thiểu bằng 80% dự toán.', { bound: 'at_least' }, ['80% dự toán']],
  ['Lao động có trình độ từ trung cấp trở lên chiếm 20% tổng số lao động.', { bound: 'exact' }, ['20%']],
]);

reads('comparisons with or', [
  [
    'Có 14 HTX có tổng điểm lớn hơn hoặc bằng 70 điểm.',
    { bound: 'at_least' },
    ['14 HTX', { bound: 'exact' }],
    ['70 điểm'],
  ],
  ['Tỷ lệ hao hụt phải nhỏ hơn hoặc bằng 3%.', { bound: 'at_most' }, ['3%']],
]);
