import { reads } from '../grammar/support.js';

reads('the thing counted', [
  [
    'Toàn huyện có 42 HTX, 2 liên hiệp HTX, 118 tổ hợp tác và 5 quỹ tín dụng nhân dân.',
    { indicator: 'organisations' },
    ['42 HTX', { subject: 'cooperative', unit: 'cooperative' }],
    ['2 liên hiệp HTX', { subject: 'cooperative_union', unit: 'cooperative_union' }],
    ['118 tổ hợp tác', { subject: 'cooperative_group', unit: 'cooperative_group' }],
    ['5 quỹ tín dụng nhân dân', { subject: 'people_credit_fund' }],
  ],
  [
    'Tỉnh thành lập mới 12 hợp tác xã nông nghiệp, 4 hợp tác xã thủy sản và 3 hợp tác xã vận tải.',
    { subject: 'cooperative' },
    ['12 hợp tác xã', { indicator: 'new_establishments', qualifier: 'nông nghiệp' }],
    ['4 hợp tác xã', { qualifier: 'thủy sản' }],
    ['3 hợp tác xã', { qualifier: 'vận tải' }],
  ],
  [
    'Hiện có 17 HTX kiểu mới, trong đó 9 HTX thanh niên.',
    { subject: 'cooperative' },
    ['17 HTX', { qualifier: 'kiểu mới' }],
    ['9 HTX', { qualifier: 'thanh niên' }],
  ],
  ['Có 31 HTX phi nông nghiệp đang hoạt động.', { subject: 'cooperative', qualifier: 'phi nông nghiệp' }, ['31 HTX']],
  [
    'Trong 52 HTX của huyện có 40 HTX dịch vụ nông nghiệp.',
    { subject: 'cooperative' },
    ['52 HTX', { qualifier: null }],
    ['40 HTX'],
  ],
]);

reads('units that other words say', [
  [
    'Năm 2024, toàn tỉnh thành lập mới 24 HTX, nâng tổng số lên 187 đơn vị.',
    { unit: 'cooperative', subject: 'cooperative' },
    ['24 HTX', { indicator: 'new_establishments' }],
    ['187 đơn vị', { indicator: 'organisations' }],
  ],
  ['Lớp tập huấn đón 45 lượt thành viên HTX.', { unit: 'person' }, ['45 lượt thành viên']],
]);

reads('the branch', [
  [
    'Toàn huyện có 90 THT, chia theo nhóm: trồng trọt 52 THT chiếm 57,8%, chăn nuôi 38 THT chiếm 42,2%.',
    { subject: 'cooperative_group' },
    ['90 THT', { qualifier: null }],
    ['52 THT', { qualifier: 'trồng trọt' }],
    ['57,8%', { qualifier: 'trồng trọt' }],
    ['38 THT', { qualifier: 'chăn nuôi' }],
    ['42,2%', { qualifier: 'chăn nuôi' }],
  ],
  [
    'Tỷ lệ HTX hoạt động hiệu quả trong lĩnh vực nông nghiệp đạt 60%, trong lĩnh vực phi nông nghiệp đạt 75%.',
    { subject: 'cooperative', indicator: 'effective_share' },
    ['60%', { qualifier: 'nông nghiệp' }],
    ['75%', { qualifier: 'phi nông nghiệp' }],
  ],
  [
    'Trong đó có 3.150 thành viên HTX nông nghiệp, 480 thành viên vận tải và 62 thành viên khối dịch vụ.',
    { indicator: 'members' },
    ['3.150 thành viên', { qualifier: 'nông nghiệp' }],
    ['480 thành viên', { qualifier: 'vận tải' }],
    ['62 thành viên', { qualifier: 'dịch vụ' }],
  ],
  [
    'Trong đó, lĩnh vực nông nghiệp có 118 hợp tác xã, lĩnh vực phi nông nghiệp có 37 hợp tác xã.',
    { subject: 'cooperative' },
    ['118 hợp tác xã', { qualifier: 'nông nghiệp' }],
    ['37 hợp tác xã', { qualifier: 'phi nông nghiệp' }],
  ],
]);

reads('the branch behind what says that it is one', [
  [
    'Đến nay có 40 HTX thuộc lĩnh vực nông nghiệp, 12 HTX ngành vận tải và 5 HTX hoạt động trong lĩnh vực dịch vụ.',
    { subject: 'cooperative', indicator: 'organisations' },
    ['40 HTX', { qualifier: 'nông nghiệp' }],
    ['12 HTX', { qualifier: 'vận tải' }],
    ['5 HTX', { qualifier: 'dịch vụ' }],
  ],
  [
    'Huyện có 3 HTX thủy sản và vận tải, 4 HTX nông nghiệp, xây dựng vườn mẫu tại 6 xã.',
    {},
    ['3 HTX', { qualifier: 'thủy sản và vận tải' }],
    ['4 HTX', { qualifier: 'nông nghiệp' }],
    '6 xã',
  ],
]);

reads('the branch of those that have something', [
  [
    'Huyện có 64 HTX nông nghiệp (thành lập mới 5 HTX), với 3.120 thành viên, tổng vốn điều lệ 48 tỷ đồng.',
    { subject: 'cooperative', qualifier: 'nông nghiệp' },
    ['64 HTX', { indicator: 'organisations' }],
    ['5 HTX', { indicator: 'new_establishments' }],
    ['3.120 thành viên', { indicator: 'members' }],
    ['48 tỷ đồng', { indicator: 'charter_capital' }],
  ],
  [
    'Doanh thu bình quân của HTX nông nghiệp đạt 1,2 tỷ đồng/HTX/năm; lợi nhuận đạt 210 triệu đồng/HTX/năm.',
    { subject: 'cooperative', qualifier: 'nông nghiệp' },
    ['1,2 tỷ đồng/HTX/năm'],
    ['210 triệu đồng/HTX/năm'],
  ],
  [
    'Huyện thành lập mới 12 HTX thủy sản, nâng tổng số lên 187 HTX với 9.000 thành viên.',
    { subject: 'cooperative', qualifier: null },
    ['12 HTX', { qualifier: 'thủy sản' }],
    ['187 HTX'],
    ['9.000 thành viên'],
  ],
  [
    'Huyện có 90 HTX; trong đó, 64 HTX nông nghiệp; tổng vốn điều lệ của các HTX là 70 tỷ đồng.',
    { subject: 'cooperative', qualifier: null },
    ['90 HTX'],
    ['64 HTX', { qualifier: 'nông nghiệp' }],
    ['70 tỷ đồng'],
  ],
]);

reads('the branch of the whole', [
  [
    'Mới có 48 HTX, tức khoảng 16% số HTX nông nghiệp.',
    { subject: 'cooperative' },
    ['48 HTX'],
    ['16%', { qualifier: 'nông nghiệp' }],
  ],
  [
    'Số lượng HTX nông nghiệp xếp loại khá, tốt: 142 HTX, chiếm 51%.',
    { subject: 'cooperative', qualifier: 'nông nghiệp' },
    ['142 HTX'],
    ['51%'],
  ],
]);

reads('who gets or takes money', [
  [
    'Tỉnh hỗ trợ 1,4 tỷ đồng cho 12 HTX, hỗ trợ lãi suất cho 3 HTX với kinh phí hơn 80 triệu đồng.',
    { subject: 'cooperative', indicator: null },
    ['1,4 tỷ đồng'],
    ['12 HTX'],
    ['3 HTX'],
    ['80 triệu đồng'],
  ],
  [
    'Ngoài ra, HTX còn thu về hơn 700 triệu đồng, nông dân thu về 300 triệu đồng.',
    {},
    ['700 triệu đồng', { subject: 'cooperative' }],
    ['300 triệu đồng', { subject: null }],
  ],
]);

reads('behind the parts of a whole', [
  [
    'Toàn tỉnh có 97 HTX, trong đó 43 HTX vận tải, 7 quỹ tín dụng; tổng vốn điều lệ là 610 tỷ đồng.',
    { subject: 'cooperative', qualifier: null },
    ['97 HTX'],
    ['43 HTX', { qualifier: 'vận tải' }],
    ['7 quỹ tín dụng', { subject: 'people_credit_fund' }],
    ['610 tỷ đồng'],
  ],
]);

reads('one number for several kinds', [
  ['Toàn tỉnh có 420 hợp tác xã, liên hiệp hợp tác xã.', { subject: null }, ['420 hợp tác xã']],
  ['Toàn tỉnh có 420 hợp tác xã, HTX Tân Lập là lớn nhất.', { subject: 'cooperative' }, ['420 hợp tác xã']],
]);

reads('in the label', [
  ['100% HTX hoạt động đúng Luật HTX.', { subject: 'cooperative' }, ['100%']],
  [
    'Doanh thu bình quân của một HTX nông nghiệp đạt 1,6 tỷ đồng.',
    { subject: 'cooperative', qualifier: 'nông nghiệp' },
    ['1,6 tỷ đồng'],
  ],
  [
    'Thu nhập bình quân của thành viên tổ hợp tác đạt 4,2 triệu đồng/tháng.',
    { subject: 'cooperative_group', indicator: 'average_income' },
    ['4,2 triệu đồng/tháng'],
  ],
  [
    'Dư nợ cho vay của các quỹ tín dụng nhân dân đạt 1.120 tỷ đồng, nợ xấu chiếm 0,6%.',
    { subject: 'people_credit_fund' },
    ['1.120 tỷ đồng', { indicator: 'outstanding_loans' }],
    ['0,6%', { indicator: 'bad_debt_ratio' }],
  ],
  ['Tỷ lệ hợp tác xã hoạt động hiệu quả đạt 64%.', { subject: 'cooperative', indicator: 'effective_share' }, ['64%']],
  [
    'Tổng doanh thu của 3 liên hiệp hợp tác xã đạt 95 tỷ đồng.',
    { subject: 'cooperative_union' },
    ['3 liên hiệp hợp tác xã'],
    ['95 tỷ đồng', { indicator: 'total_revenue' }],
  ],
]);

reads('in the clause', [
  [
    'Hiện có 88 HTX (kể cả quỹ tín dụng nhân dân) với 31.200 thành viên.',
    { subject: 'cooperative' },
    ['88 HTX'],
    ['31.200 thành viên'],
  ],
  [
    'Các HTX thu hút 48.200 thành viên, tạo việc làm cho 2.300 lao động.',
    { subject: 'cooperative' },
    ['48.200 thành viên', { indicator: 'members' }],
    ['2.300 lao động', { indicator: 'workers' }],
  ],
  [
    'Mỗi HTX bình quân có 68 thành viên, doanh thu 1,9 tỷ đồng/năm, lãi 150 triệu đồng/năm.',
    { subject: 'cooperative' },
    ['68 thành viên'],
    ['1,9 tỷ đồng/năm'],
    ['150 triệu đồng/năm'],
  ],
  [
    'Tổ hợp tác nuôi ong ở bản Pọng có 14 thành viên, mỗi năm thu 3,2 tấn mật.',
    {},
    ['14 thành viên', { subject: 'cooperative_group', indicator: 'members' }],
    ['3,2 tấn', { label: 'thu … mật' }],
  ],
  [
    'HTX Sơn Hồng có 36 thành viên, doanh thu năm 2023 đạt 5,2 tỷ đồng, trồng 28 ha bưởi.',
    {},
    ['36 thành viên', { subject: 'cooperative' }],
    ['5,2 tỷ đồng', { subject: 'cooperative' }],
    ['28 ha', { label: 'trồng … bưởi' }],
  ],
]);

reads('the whole sector is no subject', [
  [
    'Khu vực kinh tế tập thể đóng góp 3,4% GRDP của tỉnh.',
    { subject: null, indicator: 'contribution_to_gdp' },
    ['3,4%'],
  ],
  [
    'Tổng số lao động làm việc trong khu vực kinh tế tập thể, hợp tác xã là 25.000 lao động.',
    { subject: null, indicator: 'workers' },
    ['25.000 lao động'],
  ],
  [
    'Các HTX và tổ hợp tác tạo việc làm cho 7.800 lao động.',
    { subject: null, indicator: 'workers' },
    ['7.800 lao động'],
  ],
  [
    'Đóng góp của khu vực kinh tế tập thể, HTX vào GRDP của tỉnh đạt 4,5%.',
    { subject: null, label: 'đóng góp của khu vực kinh tế tập thể, HTX vào GRDP' },
    ['4,5%'],
  ],
  [
    'Tỷ lệ cán bộ quản lý các HTX, tổ hợp có trình độ đại học là 31%.',
    { subject: null, indicator: 'managers_with_degree_share' },
    ['31%'],
  ],
  ['Liên minh HTX tỉnh tổ chức 5 lớp tập huấn.', { subject: null, indicator: 'training_courses' }, ['5 lớp']],
  ['Quỹ hỗ trợ phát triển HTX có vốn điều lệ 60 tỷ đồng.', { subject: null }, ['60 tỷ đồng']],
]);

reads('goes on from the sentence before', [
  [
    'Toàn tỉnh có 310 HTX. Tổng số thành viên là 41.000 người.',
    {},
    ['310 HTX', { subject: 'cooperative' }],
    ['41.000 người', { subject: 'cooperative' }],
  ],
  [
    'Năm 2023, doanh thu bình quân một HTX đạt 3,1 tỷ đồng, tăng 7% so với năm 2022. Đây là mức tăng cao nhất từ trước đến nay.',
    { subject: 'cooperative', indicator: 'average_revenue' },
    ['3,1 tỷ đồng'],
    ['7%', { aspect: 'increase' }],
  ],
]);

reads('goes on inside a sentence', [
  [
    'Số hợp tác xã là thành viên của liên hiệp hợp tác xã là 96 hợp tác xã, tăng 12 hợp tác xã (khoảng 14%).',
    { subject: 'cooperative' },
    ['96 hợp tác xã'],
    ['12 hợp tác xã', { aspect: 'increase' }],
    ['14%', { aspect: 'increase' }],
  ],
  [
    'Số HTX làm ăn có lãi theo Luật Hợp tác xã là 52 HTX (chiếm 31%), đạt 104% kế hoạch.',
    { subject: 'cooperative' },
    ['52 HTX'],
    ['31%'],
    ['104% kế hoạch', { aspect: 'share_of_plan' }],
  ],
  [
    'Tổng vốn điều lệ của các HTX là 214 tỷ đồng; tổng tài sản 530 tỷ đồng, tăng 4%.',
    { subject: 'cooperative' },
    ['214 tỷ đồng'],
    ['530 tỷ đồng'],
    ['4%'],
  ],
  [
    'Doanh thu của HTX đạt 6,2 tỷ đồng, nộp ngân sách Nhà nước gần 240 triệu đồng.',
    { subject: 'cooperative' },
    ['6,2 tỷ đồng'],
    ['240 triệu đồng'],
  ],
  [
    'Với 3.450 lao động, 118 HTX có tổng số vốn hoạt động 640 tỷ đồng.',
    { subject: 'cooperative' },
    ['3.450 lao động'],
    ['118 HTX'],
    ['640 tỷ đồng'],
  ],
]);

reads('the topic where the sentence names the same kind later', [
  [
    'Tổng số thành viên THT khoảng 3.120 người. Tổng doanh thu đạt 18,4 tỷ đồng; thu nhập của lao động trong THT là 3 triệu đồng/tháng.',
    { subject: 'cooperative_group' },
    ['3.120 người'],
    ['18,4 tỷ đồng', { flags: ['subject_inferred'] }],
    ['3 triệu đồng/tháng'],
  ],
  [
    'Huyện có 14 tổ hợp tác. Tổng doanh thu đạt 9 tỷ đồng, theo báo cáo của HTX Bình Minh.',
    {},
    ['14 tổ hợp tác', { subject: 'cooperative_group' }],
    ['9 tỷ đồng', { subject: null }],
  ],
]);

reads('other texts have none', [
  ['Doanh thu bình quân của doanh nghiệp lữ hành đạt 12 tỷ đồng.', { subject: null, indicator: null }, ['12 tỷ đồng']],
  ['Hội Phụ nữ xã có 1.240 hội viên.', { subject: null, indicator: null }, ['1.240 hội viên']],
  ['Dư nợ của chi nhánh ngân hàng đạt 3.600 tỷ đồng.', { subject: null, indicator: null }, ['3.600 tỷ đồng']],
]);
