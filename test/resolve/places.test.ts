import { reads } from '../grammar/support.js';

reads('in the sentence', [
  ['Năm 2023, tỉnh Hưng Yên thu hút 1,1 tỷ USD vốn FDI.', { place: 'VN-66' }, ['1,1 tỷ USD']],
  ['Huyện Cư Jút có 34 HTX đang hoạt động.', { place: 'VN-72' }, ['34 HTX']],
  ['Đến nay, thành phố Vinh có 25 phường, xã.', { place: 'VN-22' }, ['25 phường, xã']],
  ['Thị xã Gò Công thu ngân sách 210 tỷ đồng.', { place: 'VN-46' }, ['210 tỷ đồng']],
  ['Sản lượng thanh long của Bình Thuận đạt 570.000 tấn.', { place: 'VN-40' }, ['570.000 tấn']],
  ['TP.HCM có 268.000 doanh nghiệp đang hoạt động.', { place: 'VN-SG' }, ['268.000 doanh nghiệp']],
  ['Ở xã biên giới Thanh Thủy (huyện Vị Xuyên, Hà Giang), 68% số hộ có nhà kiên cố.', { place: 'VN-03' }, ['68%']],
  [
    'Tại Đà Nẵng, giá thuê phòng tăng 12%; tại Khánh Hòa, giá thuê phòng tăng 9%.',
    {},
    ['12%', { place: 'VN-DN' }],
    ['9%', { place: 'VN-34' }],
  ],
  ['Nguồn vốn này giúp 320 hộ dân ở huyện Sốp Cộp, tỉnh Sơn La có nhà mới.', { place: 'VN-05' }, ['320 hộ dân']],
  ['Toàn tỉnh Thừa Thiên Huế còn 9.800 hộ nghèo.', { place: 'VN-26' }, ['9.800 hộ']],
]);

reads('several provinces', [
  [
    'Năm 2023, Tiền Giang xuất khẩu 5,1 tỷ USD, Bến Tre 1,5 tỷ USD, còn Vĩnh Long 0,9 tỷ USD.',
    {},
    ['5,1 tỷ USD', { place: 'VN-46' }],
    ['1,5 tỷ USD', { place: 'VN-50' }],
    ['0,9 tỷ USD', { place: 'VN-49' }],
  ],
  [
    'Tỷ lệ hộ nghèo cao nhất nước thuộc về Điện Biên (26,7%), Hà Giang (24,1%) và Lai Châu (20,8%).',
    {},
    ['26,7%', { place: 'VN-71' }],
    ['24,1%', { place: 'VN-03' }],
    ['20,8%', { place: 'VN-01' }],
  ],
  [
    'Dẫn đầu là Bắc Giang với 13,4%, tiếp đến là Thanh Hóa với 11,7% và Hải Phòng 10,9%.',
    {},
    ['13,4%', { place: 'VN-54' }],
    ['11,7%', { place: 'VN-21' }],
    ['10,9%', { place: 'VN-HP' }],
  ],
]);

reads('the country in comparison', [
  ['GRDP của Hải Phòng tăng 10,3%, cao hơn mức 5,1% của cả nước.', {}, ['10,3%', { place: 'VN-HP' }], ['5,1%']],
  [
    'Tỷ lệ thất nghiệp của Đồng Nai là 2,1%, thấp hơn bình quân chung cả nước (2,3%).',
    {},
    ['2,1%', { place: 'VN-39' }],
    ['2,3%', { place: 'VN' }],
  ],
  [
    'Sóc Trăng đứng thứ 5 cả nước về diện tích nuôi tôm với 53.000 ha.',
    {},
    ['5', { place: 'VN-52', aspect: 'rank' }],
    ['53.000 ha'],
  ],
  ['Mỗi năm Lâm Đồng cung ứng hơn 60% lượng hoa của cả nước.', { place: 'VN-35' }, ['60%']],
  [
    'Cả nước có 63 liên minh HTX, riêng Hà Nội có 2.300 HTX.',
    {},
    ['63 liên minh', { place: 'VN' }],
    ['2.300 HTX', { place: 'VN-HN' }],
  ],
]);

reads('the country as a yardstick', [
  [
    'Đồng Tháp dẫn đầu cả nước về nuôi cá tra với 450.000 tấn, cao hơn bình quân cả nước nhiều lần, giá trị 9.200 tỷ đồng.',
    { place: 'VN-45' },
    ['450.000 tấn'],
    ['9.200 tỷ đồng'],
  ],
  [
    'Cần Thơ đứng thứ hai trong vùng đồng bằng sông Cửu Long với 128 dự án.',
    { place: 'VN-CT' },
    ['hai', { aspect: 'rank' }],
    ['128 dự án'],
  ],
  ['Bình quân cả nước, mỗi HTX có 215 thành viên.', { place: 'VN' }, ['215 thành viên']],
]);

reads('the subject behind its figures', [
  [
    'Hưng Yên thu ngân sách 31.000 tỷ đồng. Với 27.500 tỷ đồng, tăng 9%, Nam Định đứng ngay sau.',
    {},
    ['31.000 tỷ đồng', { place: 'VN-66' }],
    ['27.500 tỷ đồng', { place: 'VN-67' }],
    ['9%', { place: 'VN-67' }],
  ],
]);

reads('a locality without a name', [
  [
    [
      'Kinh tế tập thể thêm khởi sắc',
      'Thực hiện Nghị định số 77/2014/NĐ-CP của Chính phủ, toàn huyện có 34 HTX.',
      'Doanh thu bình quân 2,1 tỷ đồng/HTX, cao hơn mức bình quân chung của cả nước.',
      'Đồng chí Lê Văn Bộ - Phó Bí thư Huyện ủy cho biết, năm nay sẽ thành lập mới 5 HTX từ ngân sách Nhà nước.',
    ],
    { place: null },
    ['34 HTX'],
    ['2,1 tỷ đồng/HTX'],
    ['5 HTX'],
  ],
  ['Cả nước có 34.000 HTX. Toàn tỉnh có 412 HTX.', {}, ['34.000 HTX', { place: 'VN' }], ['412 HTX', { place: null }]],
  ['Tại Hậu Giang, đến nay toàn tỉnh có 268 HTX.', { place: 'VN-73' }, ['268 HTX']],
  [
    ['Nông thôn mới ở Trà Vinh', 'So với cả nước, toàn tỉnh đi trước với 85 xã đạt chuẩn.'],
    { place: 'VN-51' },
    ['85 xã'],
  ],
]);

reads('counts of provinces', [
  [
    'Vĩnh Long xuất khẩu 900 triệu USD. Có 12 tỉnh, thành phố khác cũng vượt mốc này.',
    {},
    ['900 triệu USD', { place: 'VN-49' }],
    ['12 tỉnh, thành phố', { place: null }],
  ],
]);

reads('the whole country and its bodies', [
  ['Theo Tổng cục Thống kê, quý I/2024, cả nước có 52,4 triệu lao động.', { place: 'VN' }, ['52,4 triệu lao động']],
  [
    [
      'Tín dụng toàn hệ thống tăng 6%',
      'Ngân hàng Nhà nước Việt Nam cho biết, đến cuối tháng 6/2024, tín dụng tăng 6% so với cuối năm 2023. Lãi suất cho vay bình quân giảm 0,9%/năm.',
    ],
    { place: 'VN' },
    ['6%'],
    ['6%'],
    ['0,9%/năm'],
  ],
]);

reads('abroad and regions', [
  ['Tại Thái Lan, giá gạo trắng chào bán ở mức 560 USD/tấn.', { place: null }, ['560 USD/tấn']],
  [
    'Kinh tế Mỹ tăng trưởng 2,8% trong quý II/2024.',
    { place: null },
    ['2,8%', { aspect: 'increase', period: '2024-04/2024-06' }],
  ],
  ['Đồng bằng sông Cửu Long có 1,5 triệu ha lúa.', { place: null }, ['1,5 triệu ha']],
  ['Vùng Tây Nguyên hiện có 1.980 HTX.', { place: null }, ['1.980 HTX', { indicator: 'organisations' }]],
  [
    [
      'Cà phê Gia Lai được giá',
      'Sáng nay, giá cà phê tại Gia Lai đạt 122.000 đồng/kg. Trên sàn London của Anh, giá robusta giao tháng 11 đạt 4.850 USD/tấn.',
    ],
    {},
    ['122.000 đồng/kg', { place: 'VN-30' }],
    ['4.850 USD/tấn', { place: null }],
  ],
]);

reads('from the title', [
  [
    [
      'Quảng Bình: Nhiều HTX làm ăn khá',
      'Đến nay, toàn tỉnh có 356 HTX, trong đó huyện Lệ Thủy có 98 HTX.',
      'Doanh thu bình quân đạt 2,9 tỷ đồng/HTX.',
    ],
    { place: 'VN-24' },
    ['356 HTX'],
    ['98 HTX'],
    ['2,9 tỷ đồng/HTX'],
  ],
  [
    ['Nông thôn mới ở Cẩm Xuyên', 'Huyện Cẩm Xuyên có 21/21 xã đạt chuẩn. Năm nay huyện dành 46 tỷ đồng làm đường.'],
    { place: 'VN-23' },
    ['21/21 xã'],
    ['46 tỷ đồng'],
  ],
]);

reads('from a title in capitals', [
  [
    [
      'BẠCH THÔNG CÓ THÊM SẢN PHẨM MỚI',
      'Đến nay, toàn huyện có 27 sản phẩm của các hợp tác xã, tổ hợp tác và hộ kinh doanh được công nhận.',
    ],
    { place: 'VN-53' },
    ['27 sản phẩm'],
  ],
]);

reads('from the source', [
  [
    [
      'Bà con phấn khởi vì được mùa na',
      'Năm nay, giá na tại vườn đạt 45.000 đồng/kg, sản lượng ước 24.000 tấn.',
      'Nguồn: baokontum.com.vn',
    ],
    { place: 'VN-28' },
    ['45.000 đồng/kg'],
    ['24.000 tấn'],
  ],
  [
    [
      'Thêm sinh kế cho hộ nghèo',
      'Toàn tỉnh còn 6,2% hộ nghèo. Mỗi hộ được vay bình quân 52 triệu đồng.',
      'Theo baogialai.com.vn',
    ],
    { place: 'VN-30' },
    ['6,2%'],
    ['52 triệu đồng'],
  ],
  [
    [
      'https://baoninhbinh.org.vn/du-lich/don-khach-dau-xuan.html',
      'Du lịch đón khách đầu xuân',
      'Trong 9 ngày nghỉ Tết, các khu, điểm du lịch đón 480.000 lượt khách.',
    ],
    { place: 'VN-18' },
    ['480.000 lượt khách'],
  ],
]);

reads('from who issues a document', [
  [
    [
      'ỦY BAN NHÂN DÂN |',
      'CỘNG HÒA XÃ HỘI CHỦ',
      'NGHĨA VIỆT NAM |',
      'Số: 118/KH-UBND |',
      'Phú Yên, ngày 14 tháng 9 năm 2021 |',
      'PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2022',
      'Thực hiện hướng dẫn của Bộ Kế hoạch và Đầu tư và kết luận của Thủ tướng Chính phủ về kinh tế tập thể năm 2022.',
      'Hiện nay có 184 HTX đang hoạt động.',
    ],
    { place: 'VN-32' },
    ['184 HTX'],
  ],
  [
    [
      'Kế hoạch phát triển kinh tế tập thể năm 2022',
      'Thực hiện công văn của Bộ Kế hoạch và Đầu tư và chỉ đạo của Chính phủ, Ủy ban nhân dân tỉnh Sơn La xây dựng kế hoạch.',
      'Hiện nay có 184 HTX đang hoạt động.',
    ],
    { place: 'VN-05' },
    ['184 HTX'],
  ],
  [
    [
      'BỘ CÔNG THƯƠNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Nội, ngày 14 tháng 9 năm 2021',
      'BÁO CÁO',
      'Tình hình sản xuất công nghiệp tháng 8 năm 2021',
      'Chính phủ giao Bộ Công Thương theo dõi giá cả.',
      'Chỉ số sản xuất công nghiệp tăng 4,2%.',
    ],
    { place: 'VN' },
    ['4,2%'],
  ],
  [
    [
      'Nhiều HTX làm ăn khá',
      '(BGĐT) - Đến nay, toàn tỉnh có 356 HTX. Thu nhập bình quân đạt 6 triệu đồng/người/tháng.',
    ],
    { place: 'VN-54' },
    ['356 HTX'],
    ['6 triệu đồng/người/tháng'],
  ],
]);

reads('a district whose name two provinces have', [
  ['Huyện Phong Điền có 34 HTX.', { place: null }, ['34 HTX']],
  ['Tại Thừa Thiên Huế, huyện Phong Điền có 34 HTX.', { place: 'VN-26' }, ['34 HTX']],
  [['HTX ở Cần Thơ đổi mới', 'Huyện Phong Điền có 34 HTX.'], { place: 'VN-CT' }, ['34 HTX']],
  [['Nhiều HTX làm ăn khá', 'TTH - Huyện Phong Điền có 34 HTX.'], { place: 'VN-26' }, ['34 HTX']],
]);

reads('from the first sentences behind headings', [
  [
    [
      'I. SẢN XUẤT NÔNG NGHIỆP',
      '1. Trồng trọt',
      '1.1. Cây hàng năm',
      'Ước 6 tháng đầu năm 2022, tổng diện tích cây hàng năm trên địa bàn huyện Đạ Tẻh đạt 3.300 ha, tăng 3% so với cùng kỳ.',
      'Cây lúa được bà con gieo trồng tập trung ở các xã vùng thấp ven sông.',
      'Cây ngô được bà con gieo trồng tập trung ở các xã vùng cao xa sông.',
      'Cây rau được bà con gieo trồng tập trung ở các xã gần thị trấn.',
      'Tổng diện tích cây lâu năm toàn huyện hiện có 4.900 ha.',
    ],
    { place: 'VN-35' },
    ['3.300 ha'],
    ['3%'],
    ['4.900 ha'],
  ],
]);

reads('a guest is not the host', [
  [
    [
      'Đoàn công tác tỉnh Hòa Bình học tập kinh nghiệm tại Ninh Thuận',
      'Sáng 14/5, Liên minh HTX tỉnh Ninh Thuận đón đoàn công tác của Liên minh HTX tỉnh Hòa Bình.',
      'Tại buổi làm việc, đại diện Liên minh HTX tỉnh Ninh Thuận cho biết, toàn tỉnh hiện có 118 HTX.',
    ],
    {},
    ['118 HTX', { place: 'VN-36' }],
  ],
  [
    'Đắk Nông học Lâm Đồng cách làm nhà kính; đến nay tỉnh Đắk Nông đã có 260 ha nhà màng.',
    {},
    ['260 ha', { place: 'VN-72' }],
  ],
  ['Từ Hà Nội, hãng mở 3 chuyến bay mỗi ngày đến Côn Đảo.', {}, ['3 chuyến bay mỗi ngày']],
]);

reads('after a list of provinces', [
  [
    [
      'Sản xuất công nghiệp cả nước tháng 2/2018',
      'Chỉ số của Hải Dương tăng 8%; Bắc Ninh tăng 11%; Thái Nguyên tăng 6%; Cần Thơ tăng 5%.',
      'Chỉ số tồn kho toàn ngành tăng 7,4%.',
    ],
    {},
    ['8%', { place: 'VN-61' }],
    ['11%', { place: 'VN-56' }],
    ['6%', { place: 'VN-69' }],
    ['5%', { place: 'VN-CT' }],
    ['7,4%', { place: 'VN' }],
  ],
]);

reads('the whole that a place is ranked in', [
  ['Năm 2023, Bình Phước dẫn đầu cả nước với 152.000 ha điều.', { place: 'VN-58' }, ['152.000 ha']],
  [
    'Vốn đầu tư vào Hải Dương đạt 1,2 tỷ USD, đứng thứ 4 trong khu vực đồng bằng sông Hồng với 84 dự án.',
    { place: 'VN-61' },
    ['1,2 tỷ USD'],
    ['4'],
    ['84 dự án'],
  ],
  ['Kon Tum có tỷ lệ che phủ rừng cao nhất Tây Nguyên với 63,1%.', { place: 'VN-28' }, ['63,1%']],
  ['Năm 2023, cả nước trồng 152.000 ha điều.', { place: 'VN' }, ['152.000 ha']],
]);

reads('what only the whole country has', [
  ['GDP quý II tăng 6,1%. Hiện có 63 tỉnh, thành phố báo cáo.', { place: 'VN' }, ['6,1%'], ['63 tỉnh, thành phố']],
  [['Lai Châu: Kinh tế năm 2010', 'GDP năm 2010 tăng 12%.'], { place: 'VN-01' }, ['12%']],
]);

reads('the answer to a reader', [
  [
    [
      'Hỏi đáp: Hỗ trợ thành lập hợp tác xã',
      'Bà Lê Thị Sen ở huyện Tân Yên hỏi về mức hỗ trợ của Chính phủ. Trả lời: Theo Nghị định của Chính phủ, mức hỗ trợ là 30 triệu đồng.',
    ],
    { place: 'VN' },
    ['30 triệu đồng'],
  ],
]);
