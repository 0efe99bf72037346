import { reads } from '../grammar/support.js';

reads('a target', [
  ['Năm 2025, tỉnh phấn đấu thu hút 1,5 tỷ USD vốn FDI.', { status: 'target' }, ['1,5 tỷ USD', { period: '2025' }]],
  [
    'Thành phố đặt mục tiêu đón 9 triệu lượt khách, tạo ra doanh thu 31.000 tỷ đồng.',
    { status: 'target' },
    ['9 triệu lượt khách'],
    ['31.000 tỷ đồng'],
  ],
  ['Từ nay đến cuối năm, đơn vị sẽ tổ chức 6 lớp tập huấn.', { status: 'target' }, ['6 lớp']],
  [
    'Đến năm 2030, cả nước có khoảng 45.000 HTX với 8 triệu thành viên.',
    { status: 'target', period: '2030' },
    ['45.000 HTX'],
    ['8 triệu thành viên'],
  ],
  [
    'Theo dự toán, tổng chi ngân sách địa phương năm 2026 là 21.300 tỷ đồng.',
    { status: 'target' },
    ['21.300 tỷ đồng', { period: '2026' }],
  ],
  [
    'Tỉnh dự kiến chỉ tiêu tăng trưởng GRDP năm 2026 là 10%.',
    { status: 'target' },
    ['10%', { aspect: 'increase', period: '2026' }],
  ],
  ['Toàn ngành quyết tâm giải ngân hết 2.150 tỷ đồng vốn đầu tư công.', { status: 'target' }, ['2.150 tỷ đồng']],
  [
    'Quy hoạch xác định đến năm 2040 dân số đô thị đạt 1,2 triệu người.',
    { status: 'target', period: '2040' },
    ['1,2 triệu người'],
  ],
  [
    'Đề án hướng tới 100% cơ sở y tế thanh toán không dùng tiền mặt vào năm 2025.',
    { status: 'target', period: '2025' },
    ['100%'],
  ],
  [
    'Huyện được giao chỉ tiêu vận động thành lập 7 HTX trong năm 2024.',
    { status: 'target', period: '2024' },
    ['7 HTX', { indicator: 'new_establishments' }],
  ],
  [
    'Hội đồng cổ đông thông qua kế hoạch doanh thu 2.400 tỷ đồng, lợi nhuận sau thuế 180 tỷ đồng, cổ tức 15%.',
    { status: 'target' },
    ['2.400 tỷ đồng', { label: 'doanh thu' }],
    ['180 tỷ đồng', { label: 'lợi nhuận sau thuế' }],
    ['15%', { label: 'cổ tức' }],
  ],
]);

reads('an estimate', [
  [
    'Sản lượng cá tra cả năm 2023 ước đạt 245.000 tấn, tăng 3,8% so với năm 2022.',
    { status: 'estimate', period: '2023' },
    ['245.000 tấn'],
    ['3,8%'],
  ],
  [
    'Dự báo giá tiêu vượt mốc 160.000 đồng/kg trong quý IV/2024.',
    { status: 'estimate' },
    ['160.000 đồng/kg', { bound: 'more_than', period: '2024-10/2024-12' }],
  ],
  [
    'Tổng lượng khách dịp lễ ước khoảng 320.000 lượt, công suất phòng ước đạt 85%.',
    { status: 'estimate' },
    ['320.000 lượt', { bound: 'about' }],
    ['85%'],
  ],
  [
    'Thiệt hại ban đầu ước tính hơn 12 tỷ đồng.',
    { status: 'estimate' },
    ['12 tỷ đồng', { bound: 'more_than', label: 'thiệt hại ban đầu' }],
  ],
  [
    'Ngân hàng Thế giới dự báo kinh tế Việt Nam tăng trưởng 6,1% trong năm 2024.',
    { status: 'estimate', period: '2024', place: 'VN' },
    ['6,1%', { aspect: 'increase' }],
  ],
  [
    'Ước cả năm 2022, toàn tỉnh có 58 HTX được thành lập mới, đạt 116% kế hoạch.',
    { status: 'estimate', period: '2022' },
    ['58 HTX'],
    ['116% kế hoạch', { aspect: 'share_of_plan' }],
  ],
]);

reads('achieved', [
  ['Đến nay, toàn tỉnh đã có 47 sản phẩm OCOP đạt 4 sao.', { status: 'actual' }, ['47 sản phẩm OCOP']],
  [
    'Tính đến ngày 15/11/2023, dư nợ cho vay đạt 2.860 tỷ đồng.',
    { status: 'actual', period: '2023-11-15' },
    ['2.860 tỷ đồng'],
  ],
  [
    'Đến hết tháng 9/2023, tỉnh giải ngân được 62% kế hoạch.',
    { status: 'actual', period: '2023-09' },
    ['62% kế hoạch', { aspect: 'share_of_plan' }],
  ],
  [
    'Năm 2022, Quỹ đã hỗ trợ 18 HTX vay vốn với tổng số tiền 7,4 tỷ đồng.',
    { status: 'actual', period: '2022' },
    ['18 HTX', { indicator: 'supported_with_loans' }],
    ['7,4 tỷ đồng', { label: 'tổng số tiền' }],
  ],
  [
    'Hai năm qua, mỗi hộ được hỗ trợ 2 con bò giống, tổng kinh phí 3,6 tỷ đồng.',
    {},
    ['2 con bò', { unit: 'head' }],
    ['3,6 tỷ đồng'],
  ],
  [
    'Kết quả thực hiện kế hoạch năm 2021: thành lập mới 36 HTX, giải thể 9 HTX.',
    { status: 'actual', period: '2021' },
    ['36 HTX'],
    ['9 HTX', { indicator: 'dissolutions_or_conversions' }],
  ],
]);

reads('set by law or policy', [
  ['Hộ nghèo vay vốn sản xuất được hỗ trợ 50% lãi suất.', { status: 'norm' }, ['50%', { label: 'hỗ trợ … lãi suất' }]],
  [
    'Mức phạt từ 4 triệu đồng đến 6 triệu đồng đối với người điều khiển xe máy vượt đèn đỏ.',
    { status: 'norm' },
    ['4 triệu đồng đến 6 triệu đồng', { bound: 'range' }],
  ],
  [
    'Nghị quyết quy định hỗ trợ tối đa 300 triệu đồng/HTX để mua máy móc.',
    { status: 'norm' },
    ['300 triệu đồng/HTX', { bound: 'at_most', unit: 'VND/cooperative' }],
  ],
  [
    'Mức chuẩn trợ giúp xã hội là 500.000 đồng/tháng.',
    { status: 'norm' },
    ['500.000 đồng/tháng', { label: 'mức chuẩn trợ giúp xã hội' }],
  ],
  ['Mỗi tổ hợp tác phải có ít nhất 2 thành viên.', { status: 'norm' }, ['2 thành viên', { bound: 'at_least' }]],
  [
    'Mức lương tối thiểu vùng I là 4,96 triệu đồng/tháng.',
    { status: 'norm' },
    ['4,96 triệu đồng/tháng', { label: 'mức lương tối thiểu vùng I' }],
  ],
  [
    'Khách hàng được vay tối đa 100 triệu đồng, thời hạn vay tối đa 10 năm.',
    { status: 'norm' },
    ['100 triệu đồng', { bound: 'at_most' }],
    ['10 năm', { bound: 'at_most', unit: 'year', label: 'thời hạn vay' }],
  ],
  [
    'Người bán hàng giả bị phạt tiền đến 100 triệu đồng và bị tịch thu 100% tang vật.',
    { status: 'norm' },
    ['100 triệu đồng'],
    ['100%'],
  ],
  [
    [
      'Chính sách hỗ trợ liên kết sản xuất nông nghiệp ở Đồng Tháp',
      'HĐND tỉnh Đồng Tháp vừa thông qua nghị quyết về chính sách hỗ trợ liên kết sản xuất và tiêu thụ nông sản.',
      'Theo đó, ngân sách hỗ trợ 100% chi phí tư vấn xây dựng liên kết, tối đa 300 triệu đồng. Dự án liên kết được hỗ trợ 30% vốn đầu tư máy móc, không quá 10 tỷ đồng/dự án. Nông dân tham gia được hỗ trợ 70% chi phí tập huấn.',
    ],
    { place: 'VN-45' },
    ['100%'],
    ['300 triệu đồng', { status: 'norm', bound: 'at_most' }],
    ['30%', { status: 'norm' }],
    ['10 tỷ đồng/dự án', { status: 'norm', bound: 'at_most', unit: 'VND/project' }],
    ['70%', { status: 'norm' }],
  ],
  [
    [
      'Điều 5. Điều kiện công nhận',
      '1. Tỷ lệ hộ nghèo của xã dưới 3%.',
      '2. Thu nhập bình quân đầu người phải đạt từ 50 triệu đồng/năm trở lên.',
      '3. Có ít nhất 1 HTX hoạt động hiệu quả theo quy định.',
    ],
    {},
    ['3%', { bound: 'less_than' }],
    ['50 triệu đồng/năm', { status: 'norm', bound: 'at_least' }],
    ['1 HTX', { bound: 'at_least' }],
  ],
]);

reads('in a law', [
  [
    'Doanh nghiệp sử dụng từ 10 lao động trở lên phải xây dựng nội quy lao động.',
    {},
    ['10 lao động', { bound: 'at_least' }],
  ],
  [
    'Phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng đối với hành vi xả thải trái phép.',
    { status: 'norm' },
    ['5.000.000 đồng đến 10.000.000 đồng', { bound: 'range', low: 5000000, high: 10000000 }],
  ],
  [
    'Vốn góp của một thành viên không quá 20% vốn điều lệ của hợp tác xã.',
    { status: 'norm' },
    ['20%', { bound: 'at_most' }],
  ],
  [
    'Hợp tác xã phải có tối thiểu 5 thành viên chính thức.',
    { status: 'norm' },
    ['5 thành viên', { bound: 'at_least' }],
  ],
  [
    [
      'Điều 44. Điều kiện thành lập',
      '1. Có ít nhất 03 hợp tác xã tự nguyện tham gia.',
      '2. Vốn điều lệ tối thiểu là 300 triệu đồng.',
      '3. Tỷ lệ góp vốn của mỗi hợp tác xã không vượt quá 30%.',
    ],
    {},
    ['03 hợp tác xã', { bound: 'at_least' }],
    ['300 triệu đồng', { status: 'norm', bound: 'at_least' }],
    ['30%', { status: 'norm', bound: 'at_most' }],
  ],
  ['Người lao động nghỉ thai sản được hưởng 100% mức bình quân tiền lương.', { status: 'norm' }, ['100%']],
  [
    'Hộ được vay tối đa 40 triệu đồng, lãi suất bằng 50% lãi suất cho vay hộ nghèo.',
    { status: 'norm' },
    ['40 triệu đồng', { bound: 'at_most' }],
    ['50%'],
  ],
]);

reads('several in one sentence', [
  [
    'Năm 2023, tỉnh đã giải ngân 3.200 tỷ đồng, năm 2024 phấn đấu giải ngân 3.900 tỷ đồng.',
    {},
    ['3.200 tỷ đồng', { status: 'actual', period: '2023' }],
    ['3.900 tỷ đồng', { status: 'target', period: '2024' }],
  ],
  [
    'Đến nay, toàn huyện có 14/18 xã đạt chuẩn; phấn đấu đến hết năm 2025 có thêm 2 xã.',
    {},
    ['14/18 xã', { status: 'actual' }],
    ['2 xã', { status: 'target', aspect: 'increase', period: '2025' }],
  ],
  [
    'Mục tiêu đến năm 2030, tỷ lệ đô thị hóa đạt trên 50%, hiện tỷ lệ này là 37,4%.',
    {},
    ['50%', { status: 'target', period: '2030' }],
    ['37,4%', { status: 'actual' }],
  ],
  [
    'Năm 2021, huyện đặt mục tiêu trồng 500 ha mắc ca nhưng chỉ thực hiện được 320 ha.',
    { period: '2021' },
    ['500 ha', { status: 'target' }],
    ['320 ha', { status: 'actual' }],
  ],
  [
    'Chỉ tiêu giao đầu năm là 40 HTX, kết quả thành lập được 46 HTX.',
    {},
    ['40 HTX', { status: 'target' }],
    ['46 HTX', { status: 'actual' }],
  ],
  [
    'Nghị quyết đầu nhiệm kỳ đề ra mục tiêu 20 xã về đích, đến cuối năm 2020 đã có 23 xã, vượt 3 xã so với mục tiêu.',
    {},
    ['20 xã', { status: 'target' }],
    ['23 xã', { status: 'actual', period: '2020' }],
    ['3 xã', { status: 'actual', aspect: 'above_plan' }],
  ],
  [
    '9 tháng năm 2023, doanh thu của tập đoàn đạt 45.600 tỷ đồng, ước cả năm 2023 đạt 62.000 tỷ đồng, mục tiêu năm 2024 là 70.000 tỷ đồng.',
    { label: 'doanh thu' },
    ['45.600 tỷ đồng', { status: 'actual', period: '2023-01/2023-09' }],
    ['62.000 tỷ đồng', { status: 'estimate', period: '2023' }],
    ['70.000 tỷ đồng', { status: 'target' }],
  ],
  [
    'Tỉnh hiện có 26 cụm công nghiệp, trong đó 15 cụm đã đi vào hoạt động, phấn đấu đến năm 2030 có 40 cụm.',
    {},
    ['26 cụm công nghiệp', { status: 'actual' }],
    ['15 cụm', { status: 'actual' }],
    ['40 cụm', { status: 'target', period: '2030' }],
  ],
  [
    'So với mục tiêu 65%, tỷ lệ hộ sử dụng nước sạch hiện mới đạt 58,3%.',
    {},
    ['65%', { status: 'target' }],
    ['58,3%', { status: 'actual', aspect: 'level', label: 'tỷ lệ hộ sử dụng nước sạch' }],
  ],
  [
    'Kế hoạch cả năm là 12.000 tấn, 6 tháng đầu năm đơn vị đã thu mua 7.450 tấn.',
    {},
    ['12.000 tấn', { status: 'target' }],
    ['7.450 tấn', { status: 'actual' }],
  ],
]);

reads('under a heading', [
  [
    [
      'Kế hoạch phát triển kinh tế tập thể tỉnh Hậu Giang',
      'UBND tỉnh vừa ban hành kế hoạch phát triển kinh tế tập thể giai đoạn 2021 - 2025.',
      'Mục tiêu cụ thể đến năm 2025:',
      '- Thành lập mới 60 HTX, 4 liên hiệp HTX.',
      '- Có 65% HTX xếp loại khá, tốt.',
      '- Thu nhập bình quân của lao động thường xuyên đạt 72 triệu đồng/năm.',
      'Tính đến ngày 31/12/2020, toàn tỉnh có 214 HTX với 8.930 thành viên.',
    ],
    { place: 'VN-73' },
    ['60 HTX', { status: 'target', period: '2025' }],
    ['4 liên hiệp HTX', { status: 'target', period: '2025' }],
    ['65%', { status: 'target', period: '2025' }],
    ['72 triệu đồng/năm', { status: 'target', period: '2025' }],
    ['214 HTX', { status: 'actual', period: '2020-12-31' }],
    ['8.930 thành viên', { status: 'actual', period: '2020-12-31' }],
  ],
  [
    [
      'Hội nghị tổng kết công tác năm 2022 của Liên minh HTX tỉnh Thái Bình',
      'Kết quả năm 2022:',
      '- Thành lập mới 14 HTX, 25 tổ hợp tác.',
      '- Tổ chức 9 lớp bồi dưỡng cho 480 cán bộ.',
      'Nhiệm vụ năm 2023:',
      '- Thành lập mới 16 HTX trở lên.',
      '- Tổ chức 10 lớp bồi dưỡng cho 500 cán bộ.',
    ],
    { place: 'VN-20' },
    ['14 HTX', { status: 'actual', period: '2022' }],
    ['25 tổ hợp tác', { status: 'actual', period: '2022' }],
    ['9 lớp', { status: 'actual', period: '2022' }],
    ['480 cán bộ', { status: 'actual', period: '2022' }],
    ['16 HTX', { period: '2023', bound: 'at_least' }],
    ['10 lớp', { period: '2023' }],
    ['500 cán bộ', { period: '2023' }],
  ],
  [
    [
      'Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2024',
      'I. TÌNH HÌNH THỰC HIỆN NĂM 2023',
      'Tổng giá trị sản xuất đạt 8.460 tỷ đồng, tăng 11,3% so với năm 2022. Toàn huyện giảm 412 hộ nghèo.',
      'II. CHỈ TIÊU CHỦ YẾU NĂM 2024',
      '1. Tốc độ tăng giá trị sản xuất đạt 12%.',
      '2. Thu nhập bình quân đầu người đạt 68 triệu đồng/năm.',
      '3. Giảm tỷ lệ hộ nghèo còn 1,5%.',
    ],
    {},
    ['8.460 tỷ đồng', { status: 'actual' }],
    ['11,3%', { status: 'actual', baseline: '2022' }],
    ['412 hộ', { status: 'actual', aspect: 'decrease' }],
    ['12%', { status: 'target', period: '2024', aspect: 'increase' }],
    ['68 triệu đồng/năm', { status: 'target', period: '2024' }],
    ['1,5%', { status: 'target', period: '2024', aspect: 'level' }],
  ],
]);

reads('in an article', [
  [
    [
      'Kế hoạch trường chuẩn quốc gia giai đoạn 2026 - 2028 của tỉnh Cà Mau',
      'UBND tỉnh Cà Mau ban hành kế hoạch xây dựng trường đạt chuẩn quốc gia giai đoạn 2026 - 2028.',
      'Đến nay, toàn tỉnh có 430/502 trường đạt chuẩn, đạt tỷ lệ 85,7%.',
      'Giai đoạn 2026 - 2028, tỉnh phấn đấu công nhận thêm 45 trường.',
    ],
    { place: 'VN-59' },
    ['430/502 trường', { status: 'actual' }],
    ['85,7%', { status: 'actual' }],
    ['45 trường', { status: 'target', period: '2026/2028' }],
  ],
  [
    [
      'Thanh Hóa bước vào năm học mới',
      '05/9/2025',
      'Năm học 2025 - 2026, tỉnh Thanh Hóa có 1.094.000 học sinh, trong đó bậc mầm non 234.700 học sinh, tiểu học 501.500 học sinh. Toàn tỉnh thiếu 6.300 giáo viên.',
    ],
    { place: 'VN-21', period: '2025/2026' },
    ['1.094.000 học sinh'],
    ['234.700 học sinh', { label: 'bậc mầm non … học sinh' }],
    ['501.500 học sinh', { label: 'tiểu học … học sinh' }],
    ['6.300 giáo viên', { label: 'thiếu … giáo viên' }],
  ],
  [
    [
      'Bộ Công Thương nói về xuất khẩu năm 2024',
      '15/12/2023',
      'Năm 2023, xuất khẩu cả nước ước đạt 355 tỷ USD, giảm 4,4% so với năm 2022.',
      'Năm 2024, Bộ đặt mục tiêu xuất khẩu tăng trên 6%. Theo dự báo của Ngân hàng Thế giới, nhu cầu toàn cầu chỉ tăng 1,6%.',
    ],
    {},
    ['355 tỷ USD', { status: 'estimate', period: '2023', place: 'VN' }],
    ['4,4%', { status: 'estimate', period: '2023', baseline: '2022' }],
    ['6%', { status: 'target', period: '2024', aspect: 'increase' }],
    ['1,6%', { status: 'estimate', place: null }],
  ],
  [
    [
      'Lâm Đồng: Du lịch phục hồi mạnh',
      '10/10/2023 08:15',
      '9 tháng qua, ngành du lịch Lâm Đồng đón 6,9 triệu lượt khách, tăng 22% so với cùng kỳ, đạt 98% kế hoạch. Khách quốc tế đạt 300.000 lượt.',
      'Quý IV, tỉnh phấn đấu đón thêm 1,6 triệu lượt khách. Dự kiến cả năm tổng lượng khách đạt 8,5 triệu lượt, vượt 21% kế hoạch.',
      'Năm 2024, ngành đặt mục tiêu 9,5 triệu lượt khách, trong đó có 400.000 lượt khách quốc tế.',
    ],
    { place: 'VN-35' },
    ['6,9 triệu lượt khách', { status: 'actual' }],
    ['22%', { status: 'actual' }],
    ['98% kế hoạch', { status: 'actual', aspect: 'share_of_plan' }],
    ['300.000 lượt', { status: 'actual' }],
    ['1,6 triệu lượt khách', { status: 'target', period: '2023-10/2023-12', aspect: 'increase' }],
    ['8,5 triệu lượt', { status: 'estimate', period: '2023' }],
    ['21%', { status: 'estimate', aspect: 'above_plan' }],
    ['9,5 triệu lượt khách', { status: 'target', period: '2024' }],
    ['400.000 lượt khách', { status: 'target', period: '2024' }],
  ],
  [
    [
      'Nhìn lại nhiệm kỳ 2015 - 2020 ở Đảng bộ huyện Quế Phong',
      'Nhiệm kỳ 2015 - 2020, Đảng bộ huyện Quế Phong (Nghệ An) đề ra 28 chỉ tiêu. Đến cuối nhiệm kỳ, tốc độ tăng trưởng kinh tế bình quân đạt 7,9%, trong khi mục tiêu là 8 - 9%.',
      'Thu ngân sách năm 2020 đạt 42 tỷ đồng, gấp 1,8 lần năm 2015. Tỷ lệ hộ nghèo giảm từ 46,2% xuống còn 21,7%.',
    ],
    { place: 'VN-22' },
    ['28 chỉ tiêu'],
    ['7,9%', { status: 'actual', aspect: 'increase' }],
    ['8 - 9%', { status: 'target', aspect: 'increase' }],
    ['42 tỷ đồng', { period: '2020' }],
    ['1,8 lần', { aspect: 'increase', period: '2020', baseline: '2015' }],
    ['46,2%'],
    ['21,7%', { aspect: 'level' }],
  ],
]);

reads('from what is to a goal', [
  [
    'Thành phố đặt mục tiêu nâng số HTX nông nghiệp từ 120 HTX lên 200 HTX.',
    {},
    ['120 HTX', { status: 'actual' }],
    ['200 HTX', { status: 'target' }],
  ],
  ['Huyện phấn đấu trồng mới từ 150 đến 200 ha rừng.', {}, ['150 đến 200 ha', { status: 'target', bound: 'range' }]],
  [
    'Kế hoạch năm 2025 đặt doanh thu bình quân 3 tỷ đồng/HTX (năm 2023 đạt 2,6 tỷ đồng/HTX).',
    {},
    ['3 tỷ đồng/HTX', { status: 'target', period: '2025' }],
    ['2,6 tỷ đồng/HTX', { status: 'actual', period: '2023' }],
  ],
]);

reads('after a contrast', [
  [
    'Mỗi dự án cần ít nhất 2 tỷ đồng nhưng HTX chỉ vay được 600 triệu đồng.',
    {},
    ['2 tỷ đồng', { status: 'norm' }],
    ['600 triệu đồng', { status: 'actual' }],
  ],
  ['Năm 2022, sản lượng tôm tăng 5% nhưng sản lượng cá giảm 2%.', { status: 'actual' }, ['5%'], ['2%']],
]);

reads('under a heading', [
  [
    ['Báo cáo của UBND huyện Tân Sơn', 'II. NHIỆM VỤ', '- Trồng mới 450 ha rừng.', '- Mở 12 lớp nghề cho thanh niên.'],
    { status: 'target' },
    ['450 ha'],
    ['12 lớp'],
  ],
  [
    ['Báo cáo của UBND huyện Tân Sơn', 'I. TÌNH HÌNH THỰC HIỆN', '- Trồng mới 430 ha rừng.', '- Mở 9 lớp nghề.'],
    { status: 'actual' },
    ['430 ha'],
    ['9 lớp'],
  ],
  [
    [
      'Hỏi đáp về hỗ trợ',
      'Các mức như sau:',
      'a) Mỗi HTX được hỗ trợ 30 triệu đồng;',
      'b) Mỗi lớp được hưởng 12 triệu đồng;',
      'Câu hỏi 2: HTX Sông Trà có 48 thành viên thì được vay thế nào?',
    ],
    {},
    ['30 triệu đồng', { status: 'norm' }],
    ['12 triệu đồng', { status: 'norm' }],
    ['48 thành viên', { status: 'actual' }],
  ],
]);

reads('of a text in articles', [
  [
    [
      'Quy chế cho vay của Quỹ',
      'Điều 1. Đối tượng',
      'Thành viên của Quỹ đủ 18 tuổi.',
      'Điều 2. Lãi suất',
      'Lãi suất quá hạn bằng 150% lãi suất trong hạn.',
    ],
    { status: 'norm' },
    ['150%'],
  ],
]);

reads('a turn from plans to what is', [
  [
    [
      'Xã Bình Minh xây dựng nông thôn mới',
      'Giai đoạn 2021 - 2025, xã phấn đấu xây 14 km đường. Đến nay, bộ mặt làng quê đã đổi thay nhiều. Bình quân mỗi thôn đạt 12 tiêu chí.',
    ],
    {},
    ['14 km', { status: 'target' }],
    ['12 tiêu chí', { status: 'actual' }],
  ],
  ['Từ nay đến cuối năm, huyện tiếp tục vận động thành lập mới 6 HTX.', {}, ['6 HTX', { status: 'target' }]],
  ['Trước năm 2019, xã chỉ có 3 trang trại.', {}, ['3 trang trại', { status: 'actual' }]],
]);

reads('under the headings of a report', [
  [
    [
      'Kế hoạch phát triển kinh tế - xã hội huyện Phú Lâm năm 2025',
      'Phần thứ nhất. Tình hình thực hiện mục tiêu năm 2024',
      '1. Trồng trọt',
      'Diện tích lúa 3.200 ha. Diện tích rau màu 450 ha.',
      '2. Chăn nuôi',
      'Tổng đàn bò 12.300 con.',
      'Phần thứ hai. Phương hướng, nhiệm vụ năm 2025',
      '1. Trồng trọt',
      'Diện tích lúa 3.300 ha. Diện tích rau màu 500 ha.',
      'Huyện cải tạo 5 hồ chứa hiện có.',
      '2. Chăn nuôi',
      'Tổng đàn bò 13.000 con.',
    ],
    { status: 'target', period: '2025' },
    ['3.200 ha', { status: 'actual', period: '2024' }],
    ['450 ha', { status: 'actual', period: '2024' }],
    ['12.300 con', { status: 'actual', period: '2024' }],
    ['3.300 ha'],
    ['500 ha'],
    ['5 hồ chứa', { status: 'actual' }],
    ['13.000 con'],
  ],
]);

reads('how far an expectation reaches', [
  [
    'Chín tháng năm 2022, tăng trưởng ước đạt 8,9%; xuất khẩu gạo 412 nghìn tấn.',
    {},
    ['8,9%', { status: 'estimate' }],
    ['412 nghìn tấn', { status: 'actual' }],
  ],
  [
    'Năm 2022, tỉnh dự kiến chi 3 tỷ đồng để mở 12 lớp; thu ngân sách dự kiến đạt 900 tỷ đồng. Đến ngày 31/8/2022 đã thu 610 tỷ đồng.',
    {},
    ['3 tỷ đồng', { status: 'target' }],
    ['12 lớp', { status: 'target' }],
    ['900 tỷ đồng', { status: 'estimate' }],
    ['610 tỷ đồng', { status: 'actual' }],
  ],
  ['Quý sau, 14 xã sẽ được lắp đèn.', {}, ['14 xã', { status: 'target' }]],
  ['Lao động ở xưởng có mức thu nhập 6 triệu đồng/tháng.', {}, ['6 triệu đồng/tháng', { status: 'actual' }]],
]);

reads('what a plan looks back on', [
  [
    [
      'Dự toán ngân sách xã Phú Lâm năm 2024',
      'Tổng thu 9.850 triệu đồng, gồm bổ sung từ ngân sách cấp trên 8.200 triệu đồng. Năm 2023, xã thu được 9.120 triệu đồng.',
    ],
    {},
    ['9.850 triệu đồng', { status: 'target', period: '2024' }],
    ['8.200 triệu đồng', { status: 'target', bound: 'exact' }],
    ['9.120 triệu đồng', { status: 'actual', period: '2023' }],
  ],
  [
    'GRDP 6 tháng đầu năm 2024 ước tăng 8,3%; trong đó khu vực dịch vụ tăng 6,2%.',
    { status: 'estimate' },
    ['8,3%'],
    ['6,2%'],
  ],
]);

reads('support that was granted and support that a rule grants', [
  [
    'Năm 2023, đã có 41 HTX được hỗ trợ với tổng kinh phí 2,3 tỷ đồng.',
    { status: 'actual' },
    ['41 HTX'],
    ['2,3 tỷ đồng'],
  ],
  ['Mỗi HTX thành lập mới được hỗ trợ 20 triệu đồng.', { status: 'norm' }, ['20 triệu đồng']],
]);

reads('brackets behind a share of plan', [
  [
    'Năm 2022, giá trị ngành xây dựng đạt 1.840 tỷ đồng, đạt 81,3%KH (tăng 95 tỷ đồng so với năm 2021).',
    { status: 'actual' },
    ['1.840 tỷ đồng'],
    ['81,3%KH'],
    ['95 tỷ đồng', { aspect: 'increase' }],
  ],
]);

reads('totals that add up to a horizon and to the day', [
  [
    'Mục tiêu cụ thể đến năm 2030: thành lập mới 30 HTX. Lũy kế số HTX đến năm 2030 là 145 HTX.',
    { status: 'target' },
    ['30 HTX'],
    ['145 HTX'],
  ],
  ['Lũy kế đến hết tháng 9/2021 có 145 HTX.', { status: 'actual' }, ['145 HTX']],
]);

reads('what someone strives for without a year or number', [
  [
    ['Hướng tới nền nông nghiệp sạch', 'HTX Tân Phú có 40 thành viên. Doanh thu đạt 12 tỷ đồng.'],
    { status: 'actual' },
    ['40 thành viên'],
    ['12 tỷ đồng'],
  ],
  [
    ['HTX nấm Tân Phú', 'Vụ này trời thuận.', 'Quyết tâm vươn lên', 'HTX thu 12 tỷ đồng, lãi 2 tỷ đồng.'],
    { status: 'actual' },
    ['12 tỷ đồng'],
    ['2 tỷ đồng'],
  ],
  [
    ['Lâm Đồng phấn đấu đón 9 triệu lượt khách', 'Tỉnh thu hút 40 dự án.'],
    { status: 'target' },
    ['9 triệu lượt khách'],
    ['40 dự án'],
  ],
]);

reads('a plan as of a day', [
  [
    'Lộ trình đặt ra đến hết tháng 12/2024, toàn bộ 420 căn nhà được bàn giao cho các hộ.',
    { status: 'target' },
    ['420 căn nhà'],
  ],
  [
    'Theo lộ trình, đến hết tháng 12/2024, toàn bộ 420 căn nhà sẽ được bàn giao.',
    { status: 'target' },
    ['420 căn nhà'],
  ],
  ['Theo kế hoạch, đến ngày 30/6/2024 huyện gieo 3.400 ha.', { status: 'actual' }, ['3.400 ha']],
]);

reads('what the state pays for', [
  ['Ngân sách tỉnh hỗ trợ 100% kinh phí tập huấn.', { status: 'norm' }, ['100%']],
  ['Ngân sách huyện đã hỗ trợ 70% kinh phí mua máy.', { status: 'actual' }, ['70%']],
  [
    ['Nông thôn mới', '12/3/2019', 'Năm 2016, xã được hỗ trợ 150 triệu đồng.'],
    { status: 'actual' },
    ['150 triệu đồng'],
  ],
]);

reads('an estimate and an expectation among other clauses', [
  [
    'Khu vực doanh nghiệp ước đạt 3.687 tỷ đồng, chiếm 91%; khu vực cá thể đạt 234 tỷ đồng, tăng 58,5%.',
    {},
    ['3.687 tỷ đồng', { status: 'estimate' }],
    ['91%', { status: 'estimate' }],
    ['234 tỷ đồng', { status: 'actual' }],
    ['58,5%', { status: 'actual' }],
  ],
  [
    [
      'Hàm Long vào năm mới',
      '05/01/2019',
      'Năm 2019, huyện phấn đấu giá trị sản xuất đạt 995 tỷ đồng; sản lượng lương thực dự kiến đạt trên 48 nghìn tấn; trồng mới 2.470 ha rừng.',
    ],
    { status: 'target', period: '2019' },
    ['995 tỷ đồng'],
    ['48 nghìn tấn'],
    ['2.470 ha'],
  ],
]);

reads('a text about a year and the goals of the next', [
  [
    [
      'Huyện Mường Lay phấn đấu năm 2019 giảm 6% hộ nghèo',
      '18/12/2018',
      'Năm 2018 huyện hoàn thành nhiều chỉ tiêu. Trong đó, sản lượng lương thực đạt 23.249 tấn, đạt 100,1% kế hoạch. Tổng đàn gia súc 33.976 con.',
      'Năm 2019, huyện phấn đấu thu hút 12 dự án.',
      'Dịp này, huyện khen thưởng 14 tập thể.',
    ],
    { status: 'actual', period: '2018' },
    ['6%', { status: 'target', period: '2019' }],
    ['23.249 tấn'],
    ['100,1% kế hoạch'],
    ['33.976 con'],
    ['12 dự án', { status: 'target', period: '2019' }],
    ['14 tập thể', { period: null }],
  ],
  [
    'Tỉnh phấn đấu giảm tỷ lệ hộ nghèo từ 48,14% xuống dưới 33%. Các huyện nghèo giảm 7%/năm.',
    {},
    ['48,14%', { status: 'actual' }],
    ['33%', { status: 'target' }],
    ['7%/năm', { status: 'target' }],
  ],
]);

reads('words of plans that plan nothing', [
  ['Chỉ tiêu tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm 1,5%.', { status: 'target' }, ['1,5%']],
  ['Tỉnh công bố và triển khai quy hoạch, trao quyết định cho 23 dự án.', { status: 'actual' }, ['23 dự án']],
  ['Kế hoạch năm 2024, huyện trồng 450 ha rừng.', { status: 'target' }, ['450 ha']],
]);

reads('an estimate over the list that breaks it down', [
  [
    'Xuất khẩu 5 tháng năm 2014 ước đạt 58,5 tỷ USD, tăng 15,4%, bao gồm: khu vực trong nước đạt 19 tỷ USD, tăng 11,9%; khu vực nước ngoài đạt 39,5 tỷ USD.',
    { status: 'estimate' },
    ['58,5 tỷ USD'],
    ['15,4%'],
    ['19 tỷ USD'],
    ['11,9%'],
    ['39,5 tỷ USD'],
  ],
  [
    'Số tổ hợp tác ước đạt: 240 tổ hợp tác; số tổ có đăng ký là 230 tổ hợp tác.',
    {},
    ['240 tổ hợp tác', { status: 'estimate' }],
    ['230 tổ hợp tác', { status: 'actual' }],
  ],
]);

reads('what follows from a condition', [
  ['Nếu giữ được đà này, xuất khẩu năm 2024 sẽ đạt 370 tỷ USD.', { status: 'estimate' }, ['370 tỷ USD']],
]);

reads('who was granted support, of whom some are counted', [
  [
    'Trong tổng số 1.950 HTX được hỗ trợ về đất đai giai đoạn 2013 - 2021, có 310 HTX được giao đất, 1.640 HTX được thuê đất.',
    { status: 'actual', period: '2013/2021' },
    ['1.950 HTX'],
    ['310 HTX'],
    ['1.640 HTX'],
  ],
]);

reads('a law that tells how, and one that sets a number', [
  [
    'Phấn đấu đến năm 2025, mỗi xã có ít nhất 1 HTX tổ chức đúng bản chất theo quy định của Luật Hợp tác xã và có doanh thu 3 tỷ đồng.',
    { status: 'target', period: '2025' },
    ['1 HTX'],
    ['3 tỷ đồng'],
  ],
  ['Theo quy định của Luật, mỗi HTX có ít nhất 7 thành viên.', { status: 'norm' }, ['7 thành viên']],
]);
