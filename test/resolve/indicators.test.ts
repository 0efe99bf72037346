import { reads } from '../grammar/support.js';

reads('new_establishments', [
  ['Năm qua, Liên minh HTX tỉnh tư vấn thành lập mới 22 HTX.', { indicator: 'new_establishments' }, ['22 HTX']],
  ['Quý I/2024, có 7 HTX được thành lập trên địa bàn huyện Lương Sơn.', { indicator: 'new_establishments' }, ['7 HTX']],
  [
    'Năm 2021, Hội Nông dân các cấp vận động, ra mắt 54 tổ hợp tác.',
    { indicator: 'new_establishments' },
    ['54 tổ hợp tác'],
  ],
  ['HTX được thành lập năm 2017 với 32 thành viên sáng lập.', {}, ['32 thành viên', { indicator: 'members' }]],
  ['Vốn điều lệ của các HTX thành lập mới là 65 tỷ đồng.', {}, ['65 tỷ đồng', { indicator: 'charter_capital' }]],
]);

reads('organisations', [
  ['Số lượng HTX nông nghiệp hiện là 512 HTX.', { indicator: 'organisations' }, ['512 HTX']],
  ['Trên địa bàn tỉnh Nam Định có 398 HTX nông nghiệp.', { indicator: 'organisations' }, ['398 HTX']],
  ['Đến cuối năm 2023, số lượng tổ hợp tác toàn tỉnh là 1.412 tổ.', { indicator: 'organisations' }, ['1.412 tổ']],
  ['Có 57 HTX tham gia liên kết với doanh nghiệp.', {}, ['57 HTX', { indicator: null }]],
  ['Hội chợ thu hút 36 HTX trưng bày sản phẩm.', {}, ['36 HTX', { indicator: null }]],
]);

reads('a part counts what its whole does', [
  [
    'Năm 2023, toàn tỉnh có 24 HTX đăng ký mới với 210 thành viên, trong đó 17 HTX nông nghiệp, 7 HTX vận tải.',
    { indicator: 'new_establishments' },
    ['24 HTX'],
    ['210 thành viên', { indicator: 'members' }],
    ['17 HTX'],
    ['7 HTX'],
  ],
  [
    'Toàn tỉnh có 96 hợp tác xã. Trong đó, trồng trọt 61 hợp tác xã, thủy sản 35 hợp tác xã.',
    { indicator: 'organisations' },
    ['96 hợp tác xã'],
    ['61 hợp tác xã'],
    ['35 hợp tác xã'],
  ],
  ['Quỹ hỗ trợ cho 30 HTX mua máy, trong đó 12 HTX nông nghiệp.', { indicator: null }, ['30 HTX'], ['12 HTX']],
  [
    'Phấn đấu 65% HTX đạt loại tốt, khá, trong đó ít nhất 40% tham gia chuỗi liên kết.',
    {},
    ['65%', { indicator: 'good_or_fair_share' }],
    ['40%', { indicator: null }],
  ],
]);

reads('what stands behind a list holds for its members', [
  [
    'Từ năm 2018 đến nay có 47 hợp tác xã (HTX) và 93 tổ hợp tác (THT) thành lập mới.',
    { indicator: 'new_establishments' },
    ['47 hợp tác xã'],
    ['93 tổ hợp tác'],
  ],
]);

reads('one verb or measure over the members of a list', [
  [
    'Năm 2025, huyện phấn đấu phát triển mới 8 tổ hợp tác; 12 hợp tác xã; 1 liên hiệp hợp tác xã.',
    { indicator: 'new_establishments', status: 'target' },
    ['8 tổ hợp tác'],
    ['12 hợp tác xã', { label: 'phát triển … hợp tác xã' }],
    ['1 liên hiệp hợp tác xã'],
  ],
  [
    'Thu nhập bình quân của thành viên HTX đạt 5,2 triệu đồng/tháng và của người lao động là 4,6 triệu đồng/tháng.',
    { indicator: 'average_income' },
    ['5,2 triệu đồng/tháng'],
    ['4,6 triệu đồng/tháng', { label: 'Thu nhập bình quân … người lao động' }],
  ],
  [
    'Thu nhập bình quân của lao động ở HTX thủy sản đạt 6,1 triệu đồng/tháng; HTX vận tải đạt 7,4 triệu đồng/tháng.',
    { indicator: 'average_income' },
    ['6,1 triệu đồng/tháng', { qualifier: 'thủy sản' }],
    ['7,4 triệu đồng/tháng', { qualifier: 'vận tải', label: 'Thu nhập bình quân của lao động … HTX vận tải' }],
  ],
  [
    'Thu nhập bình quân của lao động HTX đạt 6,1 triệu đồng/tháng, lương của giám đốc là 9 triệu đồng/tháng.',
    {},
    ['6,1 triệu đồng/tháng'],
    ['9 triệu đồng/tháng', { label: 'lương của giám đốc' }],
  ],
]);

reads('words that hold an indicator and are none', [
  ['Hội đồng quản trị HTX gồm 5 thành viên.', { indicator: null }, ['5 thành viên']],
  ['Đóng góp của khu vực HTX vào ngân sách tăng 6%/năm.', { indicator: null }, ['6%/năm']],
  ['Phấn đấu 90% số xã có hợp tác xã hoạt động hiệu quả.', { indicator: null }, ['90%']],
  ['Số HTX là thành viên của các liên hiệp HTX là 64 HTX.', { indicator: null }, ['64 HTX']],
]);

reads('averages by what they are divided by', [
  ['Tổng doanh thu bình quân của các HTX 2,4 tỷ đồng/HTX.', { indicator: 'average_revenue' }, ['2,4 tỷ đồng/HTX']],
  [
    'Các HTX có doanh thu 1,9 tỷ đồng/HTX/năm, lợi nhuận 160 triệu đồng/HTX/năm.',
    {},
    ['1,9 tỷ đồng/HTX/năm', { indicator: 'average_revenue' }],
    ['160 triệu đồng/HTX/năm', { indicator: 'average_profit' }],
  ],
]);

reads('dissolutions_or_conversions', [
  [
    'Các địa phương đã hoàn thành giải thể bắt buộc 19 HTX ngừng hoạt động lâu năm.',
    { indicator: 'dissolutions_or_conversions' },
    ['19 HTX'],
  ],
  ['Trong năm, 4 HTX chuyển đổi sang loại hình công ty.', { indicator: 'dissolutions_or_conversions' }, ['4 HTX']],
  [
    'Sau rà soát, tỉnh thu hồi giấy chứng nhận đăng ký của 11 HTX.',
    { indicator: 'dissolutions_or_conversions' },
    ['11 HTX'],
  ],
  ['Có 120 ha lúa được chuyển đổi sang trồng rau trong các HTX.', {}, ['120 ha', { indicator: null }]],
  ['Huyện đang củng cố 14 HTX hoạt động cầm chừng.', {}, ['14 HTX', { indicator: null }]],
]);

reads('members', [
  ['HTX Dịch vụ nông nghiệp Phú Hòa hiện có 1.026 thành viên.', { indicator: 'members' }, ['1.026 thành viên']],
  ['Số thành viên tham gia các tổ hợp tác là 12.480 người.', { indicator: 'members' }, ['12.480 người']],
  [
    'Ban đầu HTX chỉ có 15 xã viên, nay đã phát triển lên 230 xã viên.',
    { indicator: 'members' },
    ['15 xã viên'],
    ['230 xã viên'],
  ],
  ['Thu nhập của thành viên HTX đạt 65 triệu đồng/năm.', {}, ['65 triệu đồng/năm', { indicator: 'average_income' }]],
  ['Tỉnh hiện có 86 HTX là thành viên Liên minh HTX tỉnh.', {}, ['86 HTX', { indicator: 'alliance_members' }]],
]);

reads('new_members', [
  [
    'Trong 6 tháng, các quỹ tín dụng nhân dân kết nạp mới 842 thành viên.',
    { indicator: 'new_members' },
    ['842 thành viên'],
  ],
  ['Nhờ làm ăn hiệu quả, HTX có thêm 45 thành viên mới.', { indicator: 'new_members' }, ['45 thành viên']],
  ['Các HTX thu hút thêm 1.150 thành viên.', { indicator: 'new_members' }, ['1.150 thành viên']],
  ['Đến nay, HTX có 215 thành viên chính thức.', {}, ['215 thành viên', { indicator: 'members' }]],
  [
    'Thu hút 9.200 thành viên tham gia, các HTX dần khẳng định vai trò.',
    {},
    ['9.200 thành viên', { indicator: 'members' }],
  ],
]);

reads('workers', [
  ['Các tổ hợp tác giải quyết việc làm cho 3.640 lao động địa phương.', { indicator: 'workers' }, ['3.640 lao động']],
  ['Tổng số lao động làm việc thường xuyên trong HTX là 21.300 người.', { indicator: 'workers' }, ['21.300 người']],
  [
    'Hiện HTX có 18 lao động thường xuyên, 30 lao động thời vụ.',
    { indicator: 'workers' },
    ['18 lao động'],
    ['30 lao động'],
  ],
  [
    'Thu nhập bình quân của lao động trong HTX đạt 7 triệu đồng/tháng.',
    {},
    ['7 triệu đồng/tháng', { indicator: 'average_income' }],
  ],
  [
    'Liên minh HTX tập huấn an toàn lao động cho 90 thành viên.',
    {},
    ['90 thành viên', { indicator: 'trained_people' }],
  ],
]);

reads('average_revenue', [
  [
    'Doanh thu bình quân của các HTX nông nghiệp ước đạt 1,8 tỷ đồng/HTX/năm.',
    { indicator: 'average_revenue' },
    ['1,8 tỷ đồng/HTX/năm'],
  ],
  ['Bình quân mỗi HTX đạt doanh thu 2,4 tỷ đồng.', { indicator: 'average_revenue' }, ['2,4 tỷ đồng']],
  ['Năm 2023, doanh thu của một HTX bình quân là 3,35 tỷ đồng.', { indicator: 'average_revenue' }, ['3,35 tỷ đồng']],
  ['Thu nhập bình quân của thành viên HTX tăng 9%.', {}, ['9%', { indicator: 'average_income' }]],
  ['Tổng doanh thu toàn khu vực HTX ước đạt 4.150 tỷ đồng.', {}, ['4.150 tỷ đồng', { indicator: 'total_revenue' }]],
]);

reads('average_income', [
  [
    'Thu nhập bình quân của thành viên HTX đạt 62 triệu đồng/năm.',
    { indicator: 'average_income' },
    ['62 triệu đồng/năm'],
  ],
  [
    'Người lao động trong HTX có mức lương 7 - 9 triệu đồng/tháng.',
    { indicator: 'average_income' },
    ['7 - 9 triệu đồng/tháng'],
  ],
  [
    'Thành viên HTX có thu nhập ổn định 5,5 triệu đồng/người/tháng.',
    { indicator: 'average_income' },
    ['5,5 triệu đồng/người/tháng'],
  ],
  [
    'Thu nhập bình quân đầu người toàn xã đạt 58 triệu đồng/năm, trong đó có đóng góp của HTX.',
    {},
    ['58 triệu đồng/năm', { indicator: null }],
  ],
  ['HTX nộp thuế thu nhập doanh nghiệp 320 triệu đồng.', {}, ['320 triệu đồng', { indicator: null }]],
]);

reads('average_profit', [
  ['Lãi bình quân của một HTX đạt 310 triệu đồng/năm.', { indicator: 'average_profit' }, ['310 triệu đồng/năm']],
  ['Bình quân mỗi HTX lãi 185 triệu đồng.', { indicator: 'average_profit' }, ['185 triệu đồng']],
  [
    'Lợi nhuận bình quân đạt 96 triệu đồng/tổ hợp tác/năm.',
    { indicator: 'average_profit' },
    ['96 triệu đồng/tổ hợp tác/năm'],
  ],
  ['Lãi suất cho vay bình quân của quỹ tín dụng nhân dân là 9,2%/năm.', {}, ['9,2%/năm', { indicator: null }]],
  ['Tổng lợi nhuận trước thuế của các quỹ tín dụng nhân dân đạt 41 tỷ đồng.', {}, ['41 tỷ đồng', { indicator: null }]],
]);

reads('total_revenue', [
  ['Tổng doanh thu của khu vực HTX năm 2023 đạt 6.240 tỷ đồng.', { indicator: 'total_revenue' }, ['6.240 tỷ đồng']],
  [
    'Các HTX trong tỉnh đạt tổng doanh thu 890 tỷ đồng, tăng 6%.',
    { indicator: 'total_revenue' },
    ['890 tỷ đồng'],
    ['6%'],
  ],
  [
    'Doanh thu của toàn khu vực kinh tế tập thể, HTX ước đạt 3.300 tỷ đồng.',
    { indicator: 'total_revenue' },
    ['3.300 tỷ đồng'],
  ],
  ['Doanh thu bình quân HTX tăng 6,5%.', {}, ['6,5%', { indicator: 'average_revenue' }]],
  ['Cửa hàng trực tuyến mang lại cho HTX 15% tổng doanh thu.', {}, ['15%', { indicator: null }]],
]);

reads('charter_capital', [
  ['Tổng vốn điều lệ của các HTX đăng ký mới là 48,6 tỷ đồng.', { indicator: 'charter_capital' }, ['48,6 tỷ đồng']],
  ['Khi ra đời, HTX có vốn điều lệ 2,5 tỷ đồng.', { indicator: 'charter_capital' }, ['2,5 tỷ đồng']],
  ['Vốn đăng ký bình quân một HTX mới là 1,3 tỷ đồng.', { indicator: 'charter_capital' }, ['1,3 tỷ đồng']],
  ['Quỹ hỗ trợ phát triển HTX được cấp 85 tỷ đồng từ ngân sách.', {}, ['85 tỷ đồng', { indicator: null }]],
  ['Tổng tài sản của các HTX là 1.120 tỷ đồng.', {}, ['1.120 tỷ đồng', { indicator: null }]],
]);

reads('capital that members pay in', [
  ['Các thành viên tham gia góp vốn 80 triệu đồng vào HTX.', { indicator: 'charter_capital' }, ['80 triệu đồng']],
]);

reads('good_or_fair_share', [
  ['Số HTX được xếp loại khá, tốt chiếm 58,4%.', { indicator: 'good_or_fair_share' }, ['58,4%']],
  ['Phấn đấu đến năm 2025 có trên 70% HTX đạt loại khá, tốt.', { indicator: 'good_or_fair_share' }, ['70%']],
  ['Tỷ lệ HTX tốt, khá tăng từ 41% lên 56%.', { indicator: 'good_or_fair_share' }, ['41%'], ['56%']],
  ['Tỷ lệ HTX trung bình chiếm 30%.', {}, ['30%', { indicator: null }]],
  ['Có 85% hộ đánh giá dịch vụ của HTX ở mức tốt.', {}, ['85%', { indicator: null }]],
]);

reads('effective_share', [
  ['Hiện 66% số HTX nông nghiệp hoạt động có hiệu quả.', { indicator: 'effective_share' }, ['66%']],
  ['Tỷ lệ HTX làm ăn hiệu quả đạt 52%.', { indicator: 'effective_share' }, ['52%']],
  ['Có trên 60% tổ hợp tác hoạt động hiệu quả.', { indicator: 'effective_share' }, ['60%']],
  ['Tỷ lệ HTX loại khá, tốt đạt 55%.', {}, ['55%', { indicator: 'good_or_fair_share' }]],
  ['Tỷ lệ HTX hoạt động kém hiệu quả còn 12%.', {}, ['12%', { indicator: 'weak_share' }]],
]);

reads('weak_share', [
  ['Tỷ lệ HTX yếu, kém giảm xuống dưới 5%.', { indicator: 'weak_share' }, ['5%']],
  ['HTX xếp loại yếu chiếm 9,6%.', { indicator: 'weak_share' }, ['9,6%']],
  ['Phấn đấu chỉ còn không quá 3% HTX hoạt động yếu kém.', { indicator: 'weak_share' }, ['3%']],
  ['Tỷ lệ HTX hoạt động hiệu quả tăng lên 71%.', {}, ['71%', { indicator: 'effective_share' }]],
  ['Tỷ lệ HTX loại khá đạt 34%.', {}, ['34%', { indicator: 'good_or_fair_share' }]],
]);

reads('managers_with_degree_share', [
  [
    'Hiện 28,5% cán bộ quản lý HTX có trình độ cao đẳng, đại học.',
    { indicator: 'managers_with_degree_share' },
    ['28,5%'],
  ],
  ['Tỷ lệ giám đốc HTX tốt nghiệp đại học đạt 22%.', { indicator: 'managers_with_degree_share' }, ['22%']],
  [
    'Số cán bộ HTX có trình độ từ cao đẳng trở lên chiếm 31,7%.',
    { indicator: 'managers_with_degree_share' },
    ['31,7%'],
  ],
  [
    'Cán bộ HTX qua đào tạo trung cấp, sơ cấp chiếm 44%.',
    {},
    ['44%', { indicator: 'managers_with_intermediate_share' }],
  ],
  ['Có 15% cán bộ HTX chưa qua đào tạo.', {}, ['15%', { indicator: null }]],
]);

reads('managers_with_intermediate_share', [
  [
    'Cán bộ quản lý HTX có trình độ sơ, trung cấp chiếm 46%.',
    { indicator: 'managers_with_intermediate_share' },
    ['46%'],
  ],
  [
    'Tỷ lệ cán bộ chủ chốt HTX đạt trình độ trung cấp là 39%.',
    { indicator: 'managers_with_intermediate_share' },
    ['39%'],
  ],
  [
    'Trong số cán bộ quản lý HTX, trình độ trung cấp, sơ cấp đạt 55%.',
    { indicator: 'managers_with_intermediate_share' },
    ['55%'],
  ],
  ['Cán bộ HTX trình độ đại học, cao đẳng chiếm 27%.', {}, ['27%', { indicator: 'managers_with_degree_share' }]],
  ['Tỷ lệ cán bộ HTX có trình độ đại học là 19%.', {}, ['19%', { indicator: 'managers_with_degree_share' }]],
]);

reads('effective_models', [
  ['Toàn tỉnh xây dựng được 27 mô hình HTX kiểu mới hiệu quả.', { indicator: 'effective_models' }, ['27 mô hình']],
  ['Mỗi huyện chọn 2 HTX làm mô hình điểm.', { indicator: 'effective_models' }, ['2 HTX']],
  ['Hiện có 18 mô hình tổ hợp tác làm ăn hiệu quả.', { indicator: 'effective_models' }, ['18 mô hình']],
  ['Có 11 mô hình HTX ứng dụng công nghệ cao.', {}, ['11 mô hình', { indicator: 'high_tech_models' }]],
  ['HTX triển khai 3 mô hình trồng dưa lưới.', {}, ['3 mô hình', { indicator: null }]],
]);

reads('value_chain_models', [
  ['Tỉnh có 34 HTX tham gia chuỗi giá trị nông sản.', { indicator: 'value_chain_models' }, ['34 HTX']],
  ['Tỉnh xây dựng 6 mô hình HTX gắn với chuỗi liên kết tiêu thụ.', { indicator: 'value_chain_models' }, ['6 mô hình']],
  [
    'Các HTX hình thành 12 chuỗi liên kết từ sản xuất đến tiêu thụ.',
    { indicator: 'value_chain_models' },
    ['12 chuỗi liên kết'],
  ],
  ['Chuỗi 5 cửa hàng của HTX mở bán từ tháng 3.', {}, ['5 cửa hàng', { indicator: null }]],
  ['HTX ký hợp đồng liên kết với 140 hộ.', {}, ['140 hộ', { indicator: null }]],
]);

reads('high_tech_models', [
  ['Đến nay có 48 HTX ứng dụng công nghệ cao vào sản xuất.', { indicator: 'high_tech_models' }, ['48 HTX']],
  ['Tỉnh nhân rộng 7 mô hình HTX nông nghiệp thông minh.', { indicator: 'high_tech_models' }, ['7 mô hình']],
  [
    'Năm 2023, tỉnh hỗ trợ xây dựng 5 mô hình HTX nông nghiệp công nghệ cao.',
    { indicator: 'high_tech_models' },
    ['5 mô hình'],
  ],
  ['HTX có 3 ha nhà màng công nghệ cao.', {}, ['3 ha', { indicator: null }]],
  ['Toàn tỉnh có 21 HTX liên kết theo chuỗi.', {}, ['21 HTX', { indicator: 'value_chain_models' }]],
]);

reads('mobilised_capital', [
  [
    'Tổng nguồn vốn huy động của các quỹ tín dụng nhân dân đạt 1.620 tỷ đồng.',
    { indicator: 'mobilised_capital' },
    ['1.620 tỷ đồng'],
  ],
  ['Số dư tiền gửi tại các QTDND tăng 9,8%.', { indicator: 'mobilised_capital' }, ['9,8%']],
  [
    'Quỹ tín dụng nhân dân Tân Hiệp huy động vốn được 215 tỷ đồng.',
    { indicator: 'mobilised_capital' },
    ['215 tỷ đồng'],
  ],
  ['Vốn điều lệ của các quỹ tín dụng nhân dân là 96 tỷ đồng.', {}, ['96 tỷ đồng', { indicator: 'charter_capital' }]],
  ['Dư nợ của các quỹ tín dụng nhân dân là 1.480 tỷ đồng.', {}, ['1.480 tỷ đồng', { indicator: 'outstanding_loans' }]],
]);

reads('outstanding_loans', [
  ['Tổng dư nợ cho vay thành viên của QTDND đạt 940 tỷ đồng.', { indicator: 'outstanding_loans' }, ['940 tỷ đồng']],
  [
    'Đến 30/6/2023, Quỹ hỗ trợ phát triển HTX có dư nợ 52,3 tỷ đồng.',
    { indicator: 'outstanding_loans' },
    ['52,3 tỷ đồng'],
  ],
  ['Dư nợ tín dụng đối với HTX tăng 14%.', { indicator: 'outstanding_loans' }, ['14%']],
  ['Nợ xấu của các QTDND chiếm 0,4% tổng dư nợ.', {}, ['0,4%', { indicator: 'bad_debt_ratio' }]],
  [
    'Doanh số cho vay của Quỹ đạt 38 tỷ đồng; đã có 20 HTX được vay.',
    {},
    ['38 tỷ đồng', { indicator: null }],
    ['20 HTX', { indicator: 'supported_with_loans' }],
  ],
]);

reads('bad_debt_ratio', [
  ['Tỷ lệ nợ xấu của hệ thống QTDND chỉ 0,52%.', { indicator: 'bad_debt_ratio' }, ['0,52%']],
  ['Nợ quá hạn tại các quỹ tín dụng nhân dân ở mức 0,8%.', { indicator: 'bad_debt_ratio' }, ['0,8%']],
  ['Các QTDND kiểm soát nợ xấu dưới 1%.', { indicator: 'bad_debt_ratio' }, ['1%']],
  ['Các QTDND còn 12 tỷ đồng nợ xấu.', {}, ['12 tỷ đồng', { indicator: null }]],
  ['Lãi suất huy động của QTDND là 5,4%/năm.', {}, ['5,4%/năm', { indicator: null }]],
]);

reads('training_courses', [
  ['Liên minh HTX tỉnh tổ chức 15 lớp bồi dưỡng kiến thức quản lý.', { indicator: 'training_courses' }, ['15 lớp']],
  ['Năm qua, đã có 22 khóa đào tạo nghề cho thành viên HTX.', { indicator: 'training_courses' }, ['22 khóa']],
  ['Tỉnh mở 4 lớp tập huấn về chuyển đổi số cho các HTX.', { indicator: 'training_courses' }, ['4 lớp']],
  ['Trường mầm non cạnh HTX có 6 lớp.', {}, ['6 lớp', { indicator: null }]],
  ['Liên minh tổ chức 3 hội nghị tuyên truyền Luật HTX.', {}, ['3 hội nghị', { indicator: null }]],
]);

reads('trained_people', [
  ['Có 1.260 cán bộ HTX được bồi dưỡng nghiệp vụ.', { indicator: 'trained_people' }, ['1.260 cán bộ']],
  ['Các lớp tập huấn thu hút 740 học viên là thành viên HTX.', { indicator: 'trained_people' }, ['740 học viên']],
  [
    'Liên minh HTX đào tạo nghề cho 215 lao động của các tổ hợp tác.',
    { indicator: 'trained_people' },
    ['215 lao động'],
  ],
  ['Cán bộ HTX qua đào tạo đạt 63%.', {}, ['63%', { indicator: null }]],
  ['HTX tạo việc làm cho 90 lao động.', {}, ['90 lao động', { indicator: 'workers' }]],
]);

reads('supported_with_loans', [
  ['Trong năm, Quỹ cho vay đối với 25 HTX.', { indicator: 'supported_with_loans' }, ['25 HTX']],
  ['Quỹ đã giải ngân cho 17 HTX vay vốn mở rộng sản xuất.', { indicator: 'supported_with_loans' }, ['17 HTX']],
  ['Đến nay, 36 HTX được vay vốn từ Quỹ quốc gia về việc làm.', { indicator: 'supported_with_loans' }, ['36 HTX']],
  ['Quỹ cho vay 5,6 tỷ đồng đối với HTX.', {}, ['5,6 tỷ đồng', { indicator: null }]],
  ['Toàn tỉnh có 14 HTX được hỗ trợ máy móc.', {}, ['14 HTX', { indicator: null }]],
]);

reads('alliance_members', [
  ['Số HTX là thành viên Liên minh HTX tỉnh đạt 190 HTX.', { indicator: 'alliance_members' }, ['190 HTX']],
  ['Đến nay có 312 HTX là thành viên của Liên minh HTX tỉnh.', { indicator: 'alliance_members' }, ['312 HTX']],
  ['Có 64 tổ hợp tác xin gia nhập Liên minh HTX thành phố.', { indicator: 'alliance_members' }, ['64 tổ hợp tác']],
  ['HTX An Phú có 64 thành viên.', {}, ['64 thành viên', { indicator: 'members' }]],
  ['Liên minh HTX tỉnh tư vấn cho 25 HTX.', {}, ['25 HTX', { indicator: null }]],
]);

reads('contribution_to_gdp', [
  ['Khu vực KTTT, HTX đóng góp khoảng 4,1% vào GRDP của tỉnh.', { indicator: 'contribution_to_gdp' }, ['4,1%']],
  ['Tỷ trọng kinh tế tập thể, HTX trong GRDP đạt 2,6%.', { indicator: 'contribution_to_gdp' }, ['2,6%']],
  ['Kinh tế tập thể, HTX chiếm 3,62% GDP cả nước.', { indicator: 'contribution_to_gdp' }, ['3,62%']],
  [
    'GRDP bình quân đầu người của tỉnh đạt 68 triệu đồng, HTX góp phần không nhỏ.',
    {},
    ['68 triệu đồng', { indicator: null }],
  ],
  ['HTX đóng góp 120 triệu đồng xây dựng nông thôn mới.', {}, ['120 triệu đồng', { indicator: null }]],
]);

reads('districts_covered', [
  ['Đến nay, 12/12 huyện, thành phố có HTX kiểu mới.', { indicator: 'districts_covered' }, ['12/12 huyện, thành phố']],
  ['Đã có 6 huyện xây dựng được mô hình HTX gắn với du lịch.', { indicator: 'districts_covered' }, ['6 huyện']],
  ['Hiện 9/10 huyện đã thành lập được HTX chè.', { indicator: 'districts_covered' }, ['9/10 huyện']],
  ['Hội nghị HTX có đại diện 11 huyện tham dự.', {}, ['11 huyện', { indicator: null }]],
  ['HTX vận tải mở tuyến tới 4 huyện.', {}, ['4 huyện', { indicator: null }]],
]);

reads('the parts of a count and the members of a list', [
  [
    'Trong năm, toàn tỉnh có 18 HTX thành lập mới, trong đó có 8 HTX vận tải, 5 HTX nông nghiệp.',
    { indicator: 'new_establishments' },
    ['18 HTX'],
    ['8 HTX'],
    ['5 HTX'],
  ],
  ['Hiện toàn tỉnh có 90 HTX, trong đó có 40 HTX nông nghiệp.', { indicator: 'organisations' }, ['90 HTX'], ['40 HTX']],
  [
    'Từ đầu năm, có 12 hợp tác xã (HTX) và 35 tổ hợp tác (THT) thành lập mới.',
    { indicator: 'new_establishments' },
    ['12 hợp tác xã'],
    ['35 tổ hợp tác'],
  ],
  [
    'Sau hai năm, có 60 HTX và 2 liên hiệp HTX ký được hợp đồng với siêu thị.',
    { indicator: null },
    ['60 HTX'],
    ['2 liên hiệp HTX'],
  ],
  ['Hội đồng quản trị HTX gồm 5 thành viên.', { indicator: null }, ['5 thành viên']],
]);

reads('rates of something else than the count', [
  ['HTX phấn đấu doanh thu tăng 10% mỗi năm.', { indicator: null }, ['10% mỗi năm']],
  ['Năm 2023, số HTX của tỉnh tăng 5%.', { indicator: 'organisations' }, ['5%']],
]);

reads('a share measures what its count is of', [
  [
    'Vùng có 214 HTX hoạt động tốt và khá, chiếm tỷ lệ 36%.',
    {},
    ['214 HTX'],
    ['36%', { indicator: 'good_or_fair_share', label: 'HTX hoạt động tốt' }],
  ],
  ['Số HTX hoạt động hiệu quả là 86 HTX (chiếm 34,1%).', {}, ['86 HTX'], ['34,1%', { indicator: 'effective_share' }]],
  [
    'Cả tỉnh có 96 giám đốc HTX tốt nghiệp đại học, chiếm 24%.',
    {},
    ['96 giám đốc'],
    ['24%', { indicator: 'managers_with_degree_share' }],
  ],
]);

reads('the average of a total by its owners', [
  [
    'Tổng doanh thu của các HTX đạt 412 tỷ đồng, bình quân đạt 2,4 tỷ đồng/HTX (năm 2022 là 2,2 tỷ đồng/HTX).',
    {},
    ['412 tỷ đồng', { indicator: 'total_revenue' }],
    ['2,4 tỷ đồng/HTX', { indicator: 'average_revenue', label: 'tổng doanh thu của các HTX … bình quân' }],
    ['2,2 tỷ đồng/HTX', { indicator: 'average_revenue' }],
  ],
  [
    'Tổng doanh thu của các HTX đạt 412 tỷ đồng, bình quân mỗi năm 82 tỷ đồng.',
    { indicator: 'total_revenue' },
    ['412 tỷ đồng'],
    ['82 tỷ đồng'],
  ],
]);

reads('a part of the organisations is not how many there are', [
  ['Có 18 HTX chia lợi nhuận cho thành viên.', { indicator: null }, ['18 HTX']],
  ['Có lúc 40/96 HTX phải đóng cửa.', { indicator: null }, ['40/96 HTX']],
  [
    'Tổng số tổ hợp tác là 260 tổ hợp tác; số tổ hợp tác có đăng ký hợp đồng là 190 tổ hợp tác.',
    {},
    ['260 tổ hợp tác', { indicator: 'organisations' }],
    ['190 tổ hợp tác', { indicator: null }],
  ],
  ['Hơn 2/3 số HTX đã tự lo được vốn.', { indicator: null }, ['2/3']],
  ['Huyện có 52 HTX nông nghiệp, 3 HTX xây dựng.', { indicator: 'organisations' }, ['52 HTX'], ['3 HTX']],
  ['Trong tổng số 240 HTX đang kinh doanh có lãi, HTX Tân An dẫn đầu.', { indicator: 'organisations' }, ['240 HTX']],
]);

reads('the plan of a count', [
  [
    'Tỉnh thành lập mới 14 HTX, đạt 40% so với kế hoạch năm 2024 (kế hoạch năm 2024 là 35 HTX).',
    { indicator: 'new_establishments', subject: 'cooperative' },
    ['14 HTX'],
    ['40%'],
    ['35 HTX', { label: 'thành lập … HTX' }],
  ],
  [
    'Năm 2022, tỉnh có 66 HTX ra đời, vượt 6 HTX so với chỉ tiêu 60 HTX.',
    { indicator: 'new_establishments' },
    ['66 HTX'],
    ['6 HTX'],
    ['60 HTX'],
  ],
]);

reads('a yardstick is no income', [
  ['Lao động trẻ về HTX được hỗ trợ bằng 1,5 lần mức lương tối thiểu vùng.', { indicator: null }, ['1,5 lần']],
]);

reads('a statement behind a comma is no list', [
  [
    'Tổng số thành viên THT khoảng 3.150 thành viên, lao động thường xuyên đều là thành viên THT.',
    { indicator: 'members', label: 'tổng số thành viên THT' },
    ['3.150 thành viên'],
  ],
]);

reads('what a figure takes from the words of others', [
  [
    'Số HTX hoạt động khá chiếm 37%, HTX hoạt động trung bình chiếm 35%, HTX hoạt động yếu chiếm 27%.',
    { subject: 'cooperative' },
    ['37%', { indicator: 'good_or_fair_share', label: 'Số HTX hoạt động khá' }],
    ['35%', { indicator: null }],
    ['27%', { indicator: 'weak_share' }],
  ],
  [
    'Tỉnh có 46 HTX thành lập mới, hỗ trợ xây kho lạnh cho 17 HTX.',
    { subject: 'cooperative' },
    ['46 HTX', { indicator: 'new_establishments' }],
    ['17 HTX', { indicator: null }],
  ],
]);

reads('revenue of cooperatives', [
  [
    'Doanh thu của HTX đạt trên 9 tỷ đồng, tăng 8%.',
    { indicator: 'total_revenue', subject: 'cooperative' },
    ['9 tỷ đồng'],
    ['8%'],
  ],
  ['Doanh thu của HTX đạt 1,4 tỷ đồng/HTX.', { indicator: 'average_revenue' }, ['1,4 tỷ đồng/HTX']],
  ['Huyện có 12 HTX có doanh thu trên 1 tỷ đồng.', { indicator: null }, '12 HTX', ['1 tỷ đồng']],
]);
