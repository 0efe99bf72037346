import { reads } from '../grammar/support.js';

reads('a provincial report', [
  [
    [
      'Bắc Ninh: Kinh tế 6 tháng đầu năm 2024 phục hồi rõ nét',
      'Theo Cục Thống kê tỉnh Bắc Ninh, GRDP 6 tháng đầu năm 2024 tăng 2,3% so với cùng kỳ năm trước; trong đó khu vực nông, lâm nghiệp và thủy sản tăng 0,9%, công nghiệp và xây dựng tăng 1,6%, dịch vụ tăng 5,1%.',
      'Chỉ số sản xuất công nghiệp tháng 6 tăng 4,5% so với tháng trước và tăng 8,2% so với cùng tháng năm 2023. Kim ngạch xuất khẩu ước đạt 18,7 tỷ USD, bằng 46,2% kế hoạch năm.',
      'Tổng thu ngân sách nhà nước ước thực hiện 17.850 tỷ đồng, đạt 56,8% dự toán, trong đó thu nội địa 14.120 tỷ đồng.',
    ],
    { place: 'VN-56' },
    [
      '2,3%',
      { label: 'GRDP', aspect: 'increase', status: 'actual', period: '2024-01/2024-06', baseline: '2023-01/2023-06' },
    ],
    ['0,9%', { label: 'khu vực nông, lâm nghiệp và thủy sản', aspect: 'increase', period: '2024-01/2024-06' }],
    ['1,6%', { label: 'công nghiệp và xây dựng', aspect: 'increase', period: '2024-01/2024-06' }],
    ['5,1%', { label: 'dịch vụ', aspect: 'increase', period: '2024-01/2024-06' }],
    ['4,5%', { label: 'chỉ số sản xuất công nghiệp', period: '2024-06', baseline: '2024-05' }],
    ['8,2%', { label: 'chỉ số sản xuất công nghiệp', period: '2024-06' }],
    ['18,7 tỷ USD', { label: 'kim ngạch xuất khẩu', status: 'estimate' }],
    ['46,2', { aspect: 'share_of_plan', status: 'estimate' }],
    ['17.850 tỷ đồng', { label: 'tổng thu ngân sách nhà nước', status: 'estimate', period: '2024-01/2024-06' }],
    ['56,8% dự toán', { aspect: 'share_of_plan', status: 'estimate' }],
    ['14.120 tỷ đồng', { label: 'thu nội địa', status: 'estimate', period: '2024-01/2024-06' }],
  ],
]);

reads('a farming story', [
  [
    [
      'Vụ cá bè được mùa ở Hồng Ngự',
      '18/08/2023',
      'Hơn một tháng nay, nông dân huyện Hồng Ngự (Đồng Tháp) bán cá tra giống với giá 32.000 - 35.000 đồng/kg, cao hơn cùng kỳ năm ngoái 6.000 đồng/kg.',
      'Gia đình ông Nguyễn Văn Tám thả 1,2 triệu con cá bột trên diện tích 8.000 m2, sau 3 tháng thu hoạch được 11 tấn, trừ chi phí còn lãi 145 triệu đồng.',
      'Toàn huyện hiện có 640 ha nuôi cá giống với 512 hộ tham gia, chiếm 35% diện tích của tỉnh.',
    ],
    { place: 'VN-45', status: 'actual' },
    ['32.000 - 35.000 đồng/kg', { bound: 'range', unit: 'VND/kg', label: 'giá', aspect: 'level' }],
    ['6.000 đồng/kg', { aspect: 'increase', unit: 'VND/kg' }],
    ['1,2 triệu con cá bột', { label: 'thả … cá bột' }],
    ['8.000 m2', { label: 'diện tích', unit: 'm2' }],
    ['11 tấn', { label: 'thu hoạch', unit: 't' }],
    ['145 triệu đồng', { unit: 'VND' }],
    ['640 ha', { label: 'nuôi cá giống', unit: 'ha' }],
    ['512 hộ', { label: 'hộ tham gia', unit: 'household' }],
    ['35%', { label: 'nuôi cá giống … diện tích của tỉnh', aspect: 'level' }],
  ],
]);

reads('a company’s results', [
  [
    [
      'Dệt may Hòa Bình báo lãi quý II/2024 tăng gấp đôi',
      'Công ty CP Dệt may Hòa Bình vừa công bố báo cáo tài chính quý II/2024 với doanh thu thuần 415 tỷ đồng, tăng 23% so với cùng kỳ. Lợi nhuận sau thuế đạt 31,6 tỷ đồng, gấp 2,1 lần cùng kỳ.',
      'Lũy kế 6 tháng đầu năm 2024, công ty ghi nhận doanh thu 798 tỷ đồng, hoàn thành 53% kế hoạch; lợi nhuận sau thuế 54 tỷ đồng, vượt 8% kế hoạch năm.',
      'Tại ngày 30/6/2024, tổng tài sản của công ty là 1.260 tỷ đồng, tăng 4% so với đầu năm; nợ vay tài chính 340 tỷ đồng.',
    ],
    { status: 'actual' },
    ['gấp đôi', { aspect: 'increase', label: 'lãi', period: '2024-04/2024-06' }],
    ['415 tỷ đồng', { label: 'doanh thu thuần', period: '2024-04/2024-06' }],
    ['23%', { aspect: 'increase', period: '2024-04/2024-06', baseline: '2023-04/2023-06' }],
    ['31,6 tỷ đồng', { label: 'lợi nhuận sau thuế', period: '2024-04/2024-06' }],
    ['2,1 lần', { aspect: 'increase', baseline: '2023-04/2023-06' }],
    ['798 tỷ đồng', { label: 'doanh thu', period: '2024-01/2024-06' }],
    ['53% kế hoạch', { aspect: 'share_of_plan', period: '2024-01/2024-06' }],
    ['54 tỷ đồng', { label: 'lợi nhuận sau thuế', period: '2024-01/2024-06' }],
    ['8', { aspect: 'above_plan' }],
    ['1.260 tỷ đồng', { label: 'tổng tài sản' }],
    ['4%', { aspect: 'increase' }],
    ['340 tỷ đồng', { label: 'nợ vay tài chính' }],
  ],
]);

reads('health and schools', [
  [
    [
      'Tuyên Quang: Tỷ lệ bao phủ BHYT năm 2022 đạt 95,1%',
      'Đến hết năm 2022, toàn tỉnh Tuyên Quang có 762.300 người tham gia bảo hiểm y tế, tỷ lệ bao phủ đạt 95,1% dân số, vượt 0,1% so với chỉ tiêu Thủ tướng Chính phủ giao.',
      'Các cơ sở y tế khám bệnh cho 1,15 triệu lượt người, tổng chi phí 986 tỷ đồng.',
      'Năm học 2022 - 2023, tỉnh có 472 trường, trong đó 268 trường đạt chuẩn quốc gia, chiếm 56,8%.',
      'Phấn đấu đến năm 2025, tỷ lệ bao phủ BHYT đạt trên 97%, 65% số trường đạt chuẩn quốc gia.',
    ],
    { place: 'VN-07' },
    ['95,1%', { status: 'actual', period: '2022', label: 'tỷ lệ bao phủ BHYT' }],
    ['762.300 người', { status: 'actual', period: '2022', label: 'người tham gia bảo hiểm y tế' }],
    ['95,1%', { status: 'actual', period: '2022', label: 'tỷ lệ bao phủ … dân số' }],
    ['0,1%', { aspect: 'above_plan', status: 'actual' }],
    ['1,15 triệu lượt người', { unit: 'visit', label: 'khám bệnh … lượt người' }],
    ['986 tỷ đồng', { label: 'tổng chi phí' }],
    ['472 trường', { period: '2022/2023', unit: 'school' }],
    ['268 trường', { period: '2022/2023', label: 'trường đạt chuẩn quốc gia' }],
    ['56,8%', { period: '2022/2023', aspect: 'level' }],
    ['97%', { status: 'target', period: '2025', bound: 'more_than', label: 'tỷ lệ bao phủ BHYT' }],
    ['65%', { status: 'target', period: '2025', label: 'số trường đạt chuẩn quốc gia' }],
  ],
]);

reads('a bank and prices', [
  [
    [
      'Lãi suất huy động tiếp tục giảm',
      '03/10/2023',
      'Từ hôm nay, Ngân hàng Sông Tiền áp dụng lãi suất huy động kỳ hạn 12 tháng ở mức 5,8%/năm, giảm 0,2 điểm phần trăm so với tháng trước.',
      'Đến cuối tháng 9/2023, huy động vốn của ngân hàng đạt 214.000 tỷ đồng, tăng 7,5% so với cuối năm 2022; tỷ lệ nợ xấu ở mức 1,9%.',
    ],
    { status: 'actual' },
    '12 tháng',
    ['5,8%/năm', { label: 'lãi suất huy động kỳ hạn 12 tháng', unit: '%/year', aspect: 'level' }],
    ['0,2 điểm phần trăm', { aspect: 'decrease', unit: 'percentage_point' }],
    ['214.000 tỷ đồng', { label: 'huy động vốn', period: '2023-09' }],
    ['7,5%', { aspect: 'increase', baseline: '2022', period: '2023-09' }],
    ['1,9%', { label: 'tỷ lệ nợ xấu', period: '2023-09', baseline: null }],
  ],
]);

reads('new rural areas', [
  [
    [
      'Yên Mô về đích nông thôn mới nâng cao',
      'Sau 3 năm, huyện Yên Mô (Ninh Bình) huy động 1.860 tỷ đồng xây dựng nông thôn mới, trong đó ngân sách trung ương 210 tỷ đồng, ngân sách huyện 640 tỷ đồng, còn lại do nhân dân đóng góp.',
      'Đến tháng 12/2023, 16/16 xã đạt chuẩn nâng cao, 5 xã đạt chuẩn kiểu mẫu; thu nhập bình quân đầu người 69,3 triệu đồng/năm, tăng 14,1 triệu đồng so với năm 2020; tỷ lệ hộ nghèo còn 1,02%.',
      'Huyện phấn đấu năm 2024 có thêm 3 xã kiểu mẫu, thu nhập bình quân đầu người đạt 75 triệu đồng.',
    ],
    { place: 'VN-18' },
    ['1.860 tỷ đồng', { status: 'actual' }],
    ['210 tỷ đồng', { label: 'ngân sách trung ương', status: 'actual' }],
    ['640 tỷ đồng', { label: 'ngân sách huyện', status: 'actual' }],
    ['16/16 xã', { of: 16, period: '2023-12', status: 'actual', label: 'xã đạt chuẩn nâng cao' }],
    ['5 xã', { period: '2023-12', label: 'xã đạt chuẩn kiểu mẫu' }],
    ['69,3 triệu đồng/năm', { label: 'thu nhập bình quân đầu người', period: '2023-12', unit: 'VND/year' }],
    ['14,1 triệu đồng', { aspect: 'increase', baseline: '2020', period: '2023-12' }],
    ['1,02%', { label: 'tỷ lệ hộ nghèo', period: '2023-12', aspect: 'level' }],
    ['3 xã', { aspect: 'increase', status: 'target', period: '2024' }],
    ['75 triệu đồng', { status: 'target', period: '2024', label: 'thu nhập bình quân đầu người' }],
  ],
]);

reads('cooperatives of a province', [
  [
    [
      'Vĩnh Long tiếp sức cho hợp tác xã',
      'Tính đến 30/9/2024, tỉnh Vĩnh Long có 241 HTX và 1.102 tổ hợp tác. Các HTX có 34.700 thành viên, tổng vốn điều lệ 312 tỷ đồng, giải quyết việc làm cho 5.900 lao động.',
      'Trong 9 tháng đầu năm, toàn tỉnh thành lập mới 17 HTX, đạt 113% kế hoạch; giải thể 6 HTX.',
      'Liên minh HTX tỉnh mở 11 lớp tập huấn cho 620 cán bộ, kết nạp 14 HTX làm thành viên Liên minh; Quỹ hỗ trợ phát triển HTX cho 9 HTX vay 6,8 tỷ đồng.',
      'Năm 2025, tỉnh phấn đấu thành lập mới từ 20 HTX trở lên, doanh thu bình quân đạt 2,2 tỷ đồng/HTX, có 62% HTX xếp loại khá, tốt.',
    ],
    { place: 'VN-49' },
    ['241 HTX', { indicator: 'organisations', subject: 'cooperative', period: '2024-09-30', status: 'actual' }],
    ['1.102 tổ hợp tác', { indicator: 'organisations', subject: 'cooperative_group', period: '2024-09-30' }],
    ['34.700 thành viên', { indicator: 'members', subject: 'cooperative', period: '2024-09-30' }],
    ['312 tỷ đồng', { indicator: 'charter_capital', subject: 'cooperative', period: '2024-09-30' }],
    ['5.900 lao động', { indicator: 'workers', subject: 'cooperative', period: '2024-09-30' }],
    ['17 HTX', { indicator: 'new_establishments', period: '2024-01/2024-09', status: 'actual' }],
    ['113% kế hoạch', { indicator: 'new_establishments', aspect: 'share_of_plan', period: '2024-01/2024-09' }],
    ['6 HTX', { indicator: 'dissolutions_or_conversions', period: '2024-01/2024-09' }],
    ['11 lớp', { indicator: 'training_courses' }],
    ['620 cán bộ', { indicator: 'trained_people' }],
    ['14 HTX', { indicator: 'alliance_members' }],
    ['9 HTX', { indicator: 'supported_with_loans' }],
    ['6,8 tỷ đồng', { unit: 'VND' }],
    ['20 HTX', { indicator: 'new_establishments', status: 'target', bound: 'at_least', period: '2025' }],
    ['2,2 tỷ đồng/HTX', { indicator: 'average_revenue', status: 'target', unit: 'VND/cooperative', period: '2025' }],
    ['62%', { indicator: 'good_or_fair_share', status: 'target', period: '2025' }],
  ],
  [
    [
      'Một HTX của người Dao ở Nguyên Bình',
      'HTX Dược liệu Phja Oắc, xã Thành Công (Nguyên Bình, Cao Bằng) ra đời năm 2018 với 9 thành viên, vốn điều lệ 450 triệu đồng.',
      'Đến nay, HTX có 31 thành viên, liên kết với 126 hộ trồng 58 ha giảo cổ lam. Năm 2023, doanh thu của HTX đạt 3,7 tỷ đồng, thu nhập của lao động từ 5 đến 6 triệu đồng/người/tháng.',
      'Giám đốc HTX cho biết, năm 2024 HTX dự kiến mở rộng thêm 15 ha, xuất khẩu 4 tấn trà sang Nhật Bản.',
    ],
    { place: 'VN-04' },
    ['9 thành viên', { indicator: 'members', subject: 'cooperative', period: '2018', status: 'actual' }],
    ['450 triệu đồng', { indicator: 'charter_capital', period: '2018', status: 'actual' }],
    ['31 thành viên', { indicator: 'members', subject: 'cooperative', status: 'actual' }],
    ['126 hộ', { label: 'hộ', status: 'actual' }],
    ['58 ha', { label: 'trồng … giảo cổ lam' }],
    ['3,7 tỷ đồng', { label: 'doanh thu của HTX', period: '2023', subject: 'cooperative' }],
    ['5 đến 6 triệu đồng/người/tháng', { indicator: 'average_income', period: '2023', bound: 'range' }],
    ['15 ha', { aspect: 'increase', status: 'target', period: '2024' }],
    ['4 tấn', { status: 'target', period: '2024', label: 'xuất khẩu … trà' }],
  ],
]);

reads('a policy explained', [
  [
    [
      'Phú Thọ hỗ trợ hợp tác xã mua máy',
      'HĐND tỉnh Phú Thọ vừa ban hành nghị quyết quy định chính sách hỗ trợ hợp tác xã giai đoạn 2024 - 2028.',
      'Theo nghị quyết, HTX có từ 15 thành viên trở lên được hỗ trợ 50% chi phí mua máy, tối đa 200 triệu đồng/HTX. Trường hợp HTX ở xã đặc biệt khó khăn, mức hỗ trợ là 70%, không quá 300 triệu đồng/HTX.',
      'Tổng kinh phí thực hiện dự kiến 48 tỷ đồng. Giai đoạn 2019 - 2023, tỉnh đã hỗ trợ 64 HTX với 21,5 tỷ đồng.',
    ],
    { place: 'VN-68' },
    ['15 thành viên', { bound: 'at_least' }],
    ['50%', { status: 'norm', label: 'hỗ trợ … chi phí mua máy' }],
    ['200 triệu đồng/HTX', { status: 'norm', bound: 'at_most', unit: 'VND/cooperative' }],
    ['70%', { status: 'norm' }],
    ['300 triệu đồng/HTX', { status: 'norm', bound: 'at_most' }],
    ['48 tỷ đồng', { status: 'target', label: 'tổng kinh phí thực hiện' }],
    ['64 HTX', { status: 'actual', period: '2019/2023', subject: 'cooperative' }],
    ['21,5 tỷ đồng', { status: 'actual', period: '2019/2023' }],
  ],
]);

reads('an accident report', [
  [
    [
      'Tai nạn giao thông giảm cả ba tiêu chí',
      'Theo Ban An toàn giao thông tỉnh Bình Phước, quý I/2024, toàn tỉnh xảy ra 42 vụ tai nạn, làm chết 19 người, bị thương 38 người; so với cùng kỳ năm 2023, giảm 9 vụ, giảm 6 người chết, giảm 11 người bị thương.',
      'Lực lượng chức năng xử lý 8.760 trường hợp vi phạm, xử phạt 17,2 tỷ đồng, tước 1.430 giấy phép lái xe.',
    ],
    { place: 'VN-58', status: 'actual', period: '2024-01/2024-03' },
    'ba tiêu chí',
    ['42 vụ tai nạn', { unit: 'case', aspect: 'level' }],
    ['19 người', { label: 'làm chết … người', aspect: 'level' }],
    ['38 người', { label: 'bị thương … người', aspect: 'level' }],
    ['9 vụ', { aspect: 'decrease', baseline: '2023-01/2023-03' }],
    ['6 người', { aspect: 'decrease', baseline: '2023-01/2023-03' }],
    ['11 người', { aspect: 'decrease', baseline: '2023-01/2023-03', label: 'người bị thương' }],
    ['8.760 trường hợp', { unit: 'case', label: 'xử lý … trường hợp vi phạm' }],
    ['17,2 tỷ đồng', { label: 'xử phạt' }],
    ['1.430 giấy phép', { label: 'tước … giấy phép lái xe' }],
  ],
]);

reads('a title and its text', [
  [
    [
      'Trà Vinh hiện có 178 HTX nông nghiệp',
      'Đến tháng 10/2023, toàn tỉnh có 178 HTX nông nghiệp.',
      'Phần lớn các HTX tập trung ở vùng trồng lúa và vùng nuôi tôm.',
    ],
    { period: '2023-10', place: 'VN-51', status: 'actual' },
    ['178 HTX', { qualifier: 'nông nghiệp' }],
    ['178 HTX', { qualifier: 'nông nghiệp' }],
  ],
  [
    ['Gần 5.500 hộ thoát nghèo', 'Năm 2022, tỉnh Kon Tum có 5.472 hộ thoát nghèo, đạt 109% kế hoạch.'],
    { period: '2022', place: 'VN-28', status: 'actual' },
    ['5.500 hộ', { bound: 'about' }],
    ['5.472 hộ', { bound: 'exact' }],
    ['109% kế hoạch'],
  ],
  [
    [
      'Ngành tôm Cà Mau phấn đấu xuất khẩu 1,3 tỷ USD',
      'Năm 2025, ngành tôm Cà Mau phấn đấu đạt kim ngạch xuất khẩu 1,3 tỷ USD.',
      'Theo Sở Nông nghiệp và Phát triển nông thôn, vùng nuôi tôm siêu thâm canh tiếp tục mở rộng, người nuôi yên tâm hơn nhờ giá ổn định.',
    ],
    { period: '2025', place: 'VN-59', status: 'target' },
    ['1,3 tỷ USD', { label: 'xuất khẩu' }],
    ['1,3 tỷ USD', { label: 'kim ngạch xuất khẩu' }],
  ],
]);
