import { reads } from './support.js';

reads('one verb over a list', [
  [
    'Năm 2023, huyện Kim Bảng (Hà Nam) thành lập mới 6 HTX, 11 tổ hợp tác và 1 liên hiệp HTX.',
    { status: 'actual', period: '2023', place: 'VN-63', indicator: 'new_establishments' },
    ['6 HTX', { unit: 'cooperative', label: 'thành lập mới … HTX' }],
    ['11 tổ hợp tác', { unit: 'cooperative_group', label: 'thành lập mới … tổ hợp tác' }],
    ['1 liên hiệp HTX', { unit: 'cooperative_union', label: 'thành lập mới … liên hiệp HTX' }],
  ],
  [
    'Dịp này, tỉnh Yên Bái trao 150 suất quà, 420 suất học bổng và 36 căn nhà cho hộ nghèo vùng cao.',
    { status: 'actual', place: 'VN-06', aspect: 'level' },
    ['150 suất quà', { label: 'trao … suất quà' }],
    ['420 suất học bổng', { label: 'trao … suất học bổng' }],
    ['36 căn nhà', { unit: 'house', label: 'trao … căn nhà' }],
  ],
  [
    'Toàn tỉnh Sơn La hiện có 12 huyện, thành phố với 204 xã, phường, thị trấn và 2.247 bản.',
    { status: 'actual', place: 'VN-05' },
    ['12 huyện, thành phố', { unit: 'district', label: 'huyện, thành phố' }],
    ['204 xã, phường, thị trấn', { unit: 'commune', label: 'xã, phường, thị trấn' }],
    ['2.247 bản', { unit: 'village', value: 2247, label: 'bản' }],
  ],
  [
    'Tháng 5/2024, các doanh nghiệp trong tỉnh xuất khẩu 1.200 tấn vải thiều, 350 tấn nhãn và 48 nghìn tấn gạo.',
    { unit: 't', period: '2024-05', status: 'actual' },
    ['1.200 tấn', { label: 'xuất khẩu … vải thiều' }],
    ['350 tấn'],
    ['48 nghìn tấn', { value: 48000 }],
  ],
  [
    'Trong tháng 10 năm 2023, toàn quốc xảy ra 1.894 vụ tai nạn giao thông, làm chết 941 người, bị thương 1.390 người.',
    { period: '2023-10', place: 'VN', status: 'actual', aspect: 'level' },
    ['1.894 vụ tai nạn', { unit: 'case', label: 'vụ tai nạn giao thông' }],
    ['941 người', { unit: 'person', label: 'làm chết … người' }],
    ['1.390 người', { unit: 'person', label: 'bị thương … người' }],
  ],
  [
    'So với năm 2022, tai nạn giao thông trên địa bàn giảm 112 vụ, 35 người chết và 80 người bị thương.',
    { aspect: 'decrease', baseline: '2022' },
    ['112 vụ', { unit: 'case' }],
    ['35 người', { unit: 'person', label: 'người chết' }],
    ['80 người', { unit: 'person', label: 'người bị thương' }],
  ],
  [
    'Đến cuối tháng 6/2023, khu vực này tăng 5 HTX, 10 THT và 320 thành viên so với cuối năm 2022.',
    { aspect: 'increase', period: '2023-06', baseline: '2022' },
    ['5 HTX', { unit: 'cooperative' }],
    ['10 THT', { unit: 'cooperative_group' }],
    ['320 thành viên', { unit: 'person' }],
  ],
  [
    'Qua kiểm tra, ngành chức năng xử lý 27 cơ sở, thu hồi 3 giấy phép và phạt 640 triệu đồng.',
    { status: 'actual', aspect: 'level' },
    ['27 cơ sở', { unit: 'facility', label: 'xử lý … cơ sở' }],
    ['3 giấy phép', { label: 'thu hồi … giấy phép' }],
    ['640 triệu đồng', { unit: 'VND', label: 'phạt' }],
  ],
]);

reads('a bound behind the last member', [
  [
    'Mỗi năm, mỗi huyện phấn đấu thành lập mới từ 3 HTX, 5 THT trở lên.',
    { bound: 'at_least', status: 'target', indicator: 'new_establishments' },
    ['3 HTX', { value: 3, low: 3, high: null }],
    ['5 THT', { value: 5, low: 5, high: null }],
  ],
  [
    'Giai đoạn 2021 - 2025, tỉnh Bến Tre đặt chỉ tiêu mỗi năm thành lập mới từ 10 HTX, 20 tổ hợp tác, 1 liên hiệp HTX trở lên.',
    { status: 'target', period: '2021/2025', place: 'VN-50' },
    ['10 HTX', { bound: 'at_least' }],
    ['20 tổ hợp tác'],
    ['1 liên hiệp HTX', { bound: 'at_least' }],
  ],
  [
    'Đến năm 2030, có 80% HTX xếp loại khá, tốt trở lên, 50% cán bộ quản lý có trình độ đại học, cao đẳng trở lên.',
    { status: 'target', period: '2030', unit: '%', bound: 'exact' },
    ['80%', { indicator: 'good_or_fair_share', label: 'HTX xếp loại khá, tốt trở lên' }],
    ['50%', { indicator: 'managers_with_degree_share', label: 'cán bộ quản lý có trình độ đại học, cao đẳng trở lên' }],
  ],
  [
    'Hộ tham gia liên kết phải có từ 2 ha đất, 3 lao động trở lên.',
    { bound: 'at_least', status: 'norm' },
    ['2 ha', { unit: 'ha' }],
    ['3 lao động', { unit: 'person', label: 'lao động' }],
  ],
  [
    'Kế hoạch năm 2026 của huyện là củng cố từ 5 đến 7 HTX, từ 10 - 15 THT trở lên.',
    { bound: 'range', status: 'target', period: '2026' },
    ['5 đến 7 HTX', { low: 5, high: 7 }],
    ['10 - 15 THT', { low: 10, high: 15 }],
  ],
  [
    'Hạng ba phải đón từ 150.000 lượt khách, tạo 200 việc làm trở lên mỗi năm.',
    {},
    ['150.000 lượt khách'],
    ['200 việc làm', { bound: 'at_least', unit: 'job' }],
  ],
]);

reads('commas inside a label', [
  [
    'Ngành công nghiệp chế biến, chế tạo tăng 9,4% so với cùng kỳ năm trước.',
    {},
    ['9,4%', { aspect: 'increase', label: 'ngành công nghiệp chế biến, chế tạo' }],
  ],
  [
    'Tỷ lệ lao động có trình độ đại học, cao đẳng trở lên đạt 24,6%.',
    {},
    ['24,6%', { bound: 'exact', label: 'tỷ lệ lao động có trình độ đại học, cao đẳng trở lên' }],
  ],
  [
    'Doanh thu dịch vụ lưu trú, ăn uống quý II/2024 ước đạt 1.870 tỷ đồng, tăng 13,2% so với cùng kỳ.',
    { label: 'doanh thu dịch vụ lưu trú, ăn uống', period: '2024-04/2024-06', status: 'estimate' },
    ['1.870 tỷ đồng', { value: 1870000000000, aspect: 'level' }],
    ['13,2%', { aspect: 'increase', baseline: '2023-04/2023-06' }],
  ],
  [
    'Giá trị sản xuất nông, lâm nghiệp và thủy sản đạt 28.450 tỷ đồng.',
    {},
    ['28.450 tỷ đồng', { label: 'giá trị sản xuất nông, lâm nghiệp và thủy sản', aspect: 'level' }],
  ],
  [
    'Tỷ lệ xã, phường, thị trấn đạt tiêu chí quốc gia về y tế là 98,3%.',
    {},
    ['98,3%', { aspect: 'level', label: 'tỷ lệ xã, phường, thị trấn đạt tiêu chí quốc gia về y tế' }],
  ],
  [
    'Số vụ phá rừng, lấn chiếm đất rừng trái phép giảm còn 47 vụ.',
    {},
    ['47 vụ', { aspect: 'level', unit: 'case', label: 'số vụ phá rừng, lấn chiếm đất rừng trái phép' }],
  ],
  [
    'Khách đến từ Hàn Quốc, Đài Loan, Trung Quốc chiếm 61% tổng lượng khách quốc tế.',
    {},
    ['61%', { aspect: 'level', label: 'khách đến từ Hàn Quốc, Đài Loan, Trung Quốc … tổng lượng khách quốc tế' }],
  ],
  [
    'Nhóm hàng dệt may, da giày, gỗ và sản phẩm gỗ đóng góp 2,34 tỷ USD vào kim ngạch chung.',
    {},
    ['2,34 tỷ USD', { unit: 'USD' }],
  ],
  [
    'Chi cho giáo dục, đào tạo và dạy nghề chiếm 41,8% chi thường xuyên.',
    {},
    ['41,8%', { label: 'chi cho giáo dục, đào tạo và dạy nghề … chi thường xuyên' }],
  ],
]);

reads('each member with a noun of its own', [
  [
    'Về cơ cấu kinh tế, nông nghiệp chiếm 18,2%, công nghiệp - xây dựng 41,5%, dịch vụ 40,3%.',
    { aspect: 'level', unit: '%' },
    ['18,2%', { label: 'nông nghiệp' }],
    ['41,5%', { label: 'công nghiệp - xây dựng' }],
    ['40,3%', { label: 'dịch vụ' }],
  ],
  [
    'Trong số này có 214 HTX nông nghiệp, 36 HTX tiểu thủ công nghiệp, 21 HTX vận tải và 18 quỹ tín dụng nhân dân.',
    { indicator: 'organisations', status: 'actual' },
    ['214 HTX', { subject: 'cooperative', qualifier: 'nông nghiệp', label: 'HTX nông nghiệp' }],
    ['36 HTX', { subject: 'cooperative', qualifier: 'tiểu thủ công nghiệp', label: 'HTX tiểu thủ công nghiệp' }],
    ['21 HTX', { subject: 'cooperative', qualifier: 'vận tải', label: 'HTX vận tải' }],
    ['18 quỹ tín dụng nhân dân', { subject: 'people_credit_fund', unit: 'people_credit_fund' }],
  ],
  [
    'Đàn lợn có 412.000 con, đàn bò 96.300 con, đàn gia cầm 7,2 triệu con.',
    { unit: 'head', aspect: 'level' },
    ['412.000 con', { label: 'đàn lợn' }],
    ['96.300 con', { label: 'đàn bò' }],
    ['7,2 triệu con', { label: 'đàn gia cầm' }],
  ],
  [
    'Vụ đông xuân, huyện gieo cấy 5.600 ha lúa, 820 ha ngô; năng suất lúa bình quân đạt 66,5 tạ/ha, ngô đạt 48 tạ/ha.',
    {},
    ['5.600 ha', { unit: 'ha', label: 'gieo cấy … lúa' }],
    ['820 ha', { unit: 'ha' }],
    ['66,5 tạ/ha', { unit: 'quintal/ha', label: 'năng suất lúa bình quân' }],
    ['48 tạ/ha', { unit: 'quintal/ha' }],
  ],
  [
    'Trong 9 tháng năm 2023, thu nội địa đạt 4.120 tỷ đồng; thu từ hoạt động xuất nhập khẩu đạt 890 tỷ đồng; chi ngân sách địa phương 7.350 tỷ đồng.',
    { period: '2023-01/2023-09', status: 'actual', unit: 'VND' },
    ['4.120 tỷ đồng', { label: 'thu nội địa' }],
    ['890 tỷ đồng', { label: 'thu từ hoạt động xuất nhập khẩu' }],
    ['7.350 tỷ đồng', { label: 'chi ngân sách địa phương' }],
  ],
  [
    'Toàn huyện có 34.500 hộ dân, trong đó có 1.206 hộ nghèo, 874 hộ cận nghèo.',
    { unit: 'household', aspect: 'level', status: 'actual' },
    ['34.500 hộ dân', { label: 'hộ dân' }],
    ['1.206 hộ', { label: 'hộ nghèo' }],
    ['874 hộ', { label: 'hộ cận nghèo' }],
  ],
  [
    'Bệnh viện có 320 giường bệnh, 74 bác sĩ, 210 điều dưỡng và kỹ thuật viên.',
    { aspect: 'level' },
    ['320 giường bệnh', { unit: 'bed' }],
    ['74 bác sĩ', { unit: 'person' }],
    ['210 điều dưỡng'],
  ],
]);

reads('lần lượt', [
  [
    'Năm 2022, xã Hòa Bình và xã Tân Lập lần lượt đạt 17 tiêu chí và 15 tiêu chí.',
    { unit: 'criterion', period: '2022', aspect: 'level' },
    ['17 tiêu chí'],
    ['15 tiêu chí'],
  ],
  [
    'Xuất khẩu gạo và cà phê lần lượt tăng 34% và 52% so với năm 2022.',
    { aspect: 'increase', baseline: '2022', unit: '%' },
    ['34%'],
    ['52%'],
  ],
]);

reads('items of a resolution', [
  [
    [
      'Nghị quyết về phát triển kinh tế - xã hội năm 2025 của huyện Mường La',
      'Hội đồng nhân dân huyện Mường La, tỉnh Sơn La thống nhất các chỉ tiêu chủ yếu năm 2025 như sau:',
      '- Tổng diện tích cây ăn quả đạt 4.300 ha, sản lượng quả tươi 31.000 tấn.',
      '- Trồng mới 250 ha rừng; độ che phủ của rừng đạt 47,5%.',
      '- Thu ngân sách trên địa bàn 118 tỷ đồng.',
    ],
    { status: 'target', period: '2025', place: 'VN-05' },
    ['4.300 ha', { label: 'tổng diện tích cây ăn quả' }],
    ['31.000 tấn', { label: 'sản lượng quả tươi' }],
    ['250 ha', { label: 'trồng mới … rừng' }],
    ['47,5%', { label: 'độ che phủ của rừng' }],
    ['118 tỷ đồng', { label: 'thu ngân sách' }],
  ],
  [
    [
      'Phương hướng, nhiệm vụ phát triển kinh tế tập thể năm 2024',
      'Trên cơ sở kết quả đạt được, Liên minh HTX tỉnh Quảng Ngãi đề ra một số chỉ tiêu chính năm 2024:',
      '+ Thành lập mới 25 HTX, 40 tổ hợp tác; kết nạp 20 HTX làm thành viên Liên minh.',
      '+ Tỷ lệ HTX hoạt động hiệu quả đạt từ 60% trở lên.',
      '+ Tổ chức 12 lớp tập huấn cho 600 học viên.',
    ],
    { status: 'target', period: '2024', place: 'VN-29' },
    ['25 HTX', { indicator: 'new_establishments' }],
    ['40 tổ hợp tác', { indicator: 'new_establishments' }],
    ['20 HTX', { indicator: 'alliance_members' }],
    ['60%', { indicator: 'effective_share', bound: 'at_least' }],
    ['12 lớp', { indicator: 'training_courses', unit: 'course' }],
    ['600 học viên', { indicator: 'trained_people', unit: 'person' }],
  ],
]);

reads('a part and its whole', [
  ['Đến nay, 185 trong tổng số 240 HTX làm ăn có lãi.', { unit: 'cooperative' }, ['185'], ['240 HTX']],
  ['Hiện 96 trong số 120 xã có chợ.', { unit: 'commune' }, ['96'], ['120 xã']],
]);
