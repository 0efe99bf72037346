import { reads } from './support.js';

reads('a measure noun before its value', [
  [
    'Theo báo cáo của Chi cục Thống kê, tổng sản phẩm trên địa bàn tỉnh (GRDP) quý I/2025 tăng 9,6%.',
    {},
    ['9,6%', { label: 'tổng sản phẩm trên địa bàn tỉnh (GRDP)', aspect: 'increase' }],
  ],
  [
    'Kim ngạch xuất khẩu thủy sản của tỉnh Bạc Liêu 8 tháng năm 2023 đạt 620 triệu USD.',
    {},
    ['620 triệu USD', { label: 'kim ngạch xuất khẩu thủy sản', place: 'VN-55', period: '2023-01/2023-08' }],
  ],
  [
    'Nhà máy nước Sông Hinh có công suất 12.000 m3/ngày đêm.',
    {},
    ['12.000 m3/ngày đêm', { label: 'công suất', unit: 'm3/day' }],
  ],
  [
    'Giá cà phê nhân xô tại Gia Lai sáng nay dao động quanh mức 121.500 đồng/kg.',
    {},
    ['121.500 đồng/kg', { label: 'giá cà phê nhân xô', unit: 'VND/kg' }],
  ],
  [
    'Diện tích sầu riêng cho thu hoạch là 4.100 ha, năng suất bình quân 18 tấn/ha, sản lượng 73.800 tấn.',
    {},
    ['4.100 ha', { label: 'diện tích sầu riêng cho thu hoạch' }],
    ['18 tấn/ha', { label: 'năng suất bình quân', unit: 't/ha' }],
    ['73.800 tấn', { label: 'sản lượng' }],
  ],
  [
    'Tổng vốn đăng ký của các dự án FDI đạt 2,15 tỷ USD, trong đó vốn thực hiện 890 triệu USD.',
    { unit: 'USD' },
    ['2,15 tỷ USD', { label: 'tổng vốn đăng ký của các dự án FDI' }],
    ['890 triệu USD'],
  ],
  ['Mật độ đường giao thông đạt 1,9 km/km2.', {}, ['1,9 km/km2', { label: 'mật độ đường giao thông', unit: 'km/km2' }]],
  [
    'Doanh thu thuần của Công ty CP Đường Kon Tum đạt 560 tỷ đồng, lợi nhuận sau thuế 48,7 tỷ đồng, biên lợi nhuận gộp cải thiện lên 19,2%.',
    { aspect: 'level' },
    ['560 tỷ đồng', { label: 'doanh thu thuần' }],
    ['48,7 tỷ đồng', { label: 'lợi nhuận sau thuế' }],
    ['19,2%', { label: 'biên lợi nhuận gộp' }],
  ],
  [
    'Điểm trung bình môn Toán của toàn tỉnh là 6,87 điểm.',
    {},
    ['6,87 điểm', { label: 'điểm trung bình môn Toán', unit: 'point' }],
  ],
  [
    'Tỷ lệ tốt nghiệp THPT đạt 99,1%, trong đó hệ giáo dục thường xuyên đạt 96,4%.',
    {},
    ['99,1%', { label: 'tỷ lệ tốt nghiệp THPT' }],
    ['96,4%', { label: 'hệ giáo dục thường xuyên' }],
  ],
  [
    'Tỷ lệ bao phủ bảo hiểm y tế (BHYT) toàn dân đạt 93,5%.',
    {},
    ['93,5%', { label: 'tỷ lệ bao phủ bảo hiểm y tế (BHYT) toàn dân' }],
  ],
  [
    'Dân số trung bình năm 2023 của tỉnh là 1.152.400 người; trong đó dân số thành thị chiếm 24,1%, nông thôn chiếm 75,9%.',
    {},
    ['1.152.400 người', { label: 'dân số trung bình' }],
    ['24,1%', { label: 'dân số thành thị' }],
    ['75,9%', { label: 'dân số … nông thôn' }],
  ],
  ['Tuổi thọ trung bình của người dân đạt 74,5 tuổi.', {}, ['74,5 tuổi', { label: 'tuổi thọ trung bình' }]],
  [
    'Đáng chú ý, theo ông Lê Văn Hòa, Giám đốc Sở Tài chính, số thu tiền sử dụng đất mới đạt 310 tỷ đồng.',
    {},
    ['310 tỷ đồng', { label: 'số thu tiền sử dụng đất' }],
  ],
  [
    'Sau ba năm triển khai, thu nhập bình quân của người lao động làm việc thường xuyên trong các HTX nông nghiệp đã đạt 5,6 triệu đồng/tháng.',
    {},
    [
      '5,6 triệu đồng/tháng',
      { label: 'thu nhập bình quân của người lao động làm việc thường xuyên trong các HTX nông nghiệp' },
    ],
  ],
  [
    'Suất đầu tư cho một mét vuông nhà màng vào khoảng 350.000 đồng.',
    {},
    ['350.000 đồng', { label: 'suất đầu tư cho một mét vuông nhà màng', bound: 'about' }],
  ],
  [
    'Với diện tích mặt nước hơn 1.500 ha, sản lượng nuôi trồng của huyện luôn dẫn đầu tỉnh.',
    {},
    ['1.500 ha', { label: 'diện tích mặt nước', bound: 'more_than' }],
  ],
  [
    'Thời tiết thuận lợi nên năng suất cà phê niên vụ này đạt 3,1 tấn nhân/ha.',
    {},
    ['3,1 tấn nhân/ha', { label: 'năng suất cà phê', unit: 't/ha' }],
  ],
]);

reads('where what is got comes from', [
  [
    'HTX được vay 500 triệu đồng từ Quỹ Hỗ trợ nông dân.',
    { label: 'được vay … Quỹ Hỗ trợ nông dân' },
    ['500 triệu đồng'],
  ],
  ['Tỉnh huy động 5 tỷ đồng từ năm 2020 đến nay.', { label: 'huy động' }, ['5 tỷ đồng']],
]);

reads('what is done for those counted', [
  [
    'Tỉnh có 12 HTX mới, hỗ trợ xây dựng kho lạnh, nhà sơ chế, hỗ trợ mua máy cày máy gặt cho 17 HTX với số tiền 5 tỷ đồng.',
    {},
    '12 HTX',
    ['17 HTX', { label: 'hỗ trợ mua máy cày máy gặt … HTX' }],
    ['5 tỷ đồng', { label: 'hỗ trợ mua máy cày máy gặt … số tiền' }],
  ],
]);

reads('a crop before its verb', [
  ['Cây lúa gieo trồng được 530 ha, tăng 4%.', { label: 'Cây lúa gieo trồng' }, ['530 ha'], ['4%']],
  ['Cây ngô 6 tháng đầu năm gieo trồng được 471 ha.', { label: 'Cây ngô … gieo trồng' }, ['471 ha']],
  ['Toàn huyện gieo trồng được 471 ha rau.', { label: 'gieo trồng … rau' }, ['471 ha']],
]);

reads('numbers inside a label', [
  [
    'Xã có 21 hộ có lãi với số tiền hơn 3 tỷ đồng.',
    {},
    ['21 hộ', { label: 'hộ có lãi' }],
    ['3 tỷ đồng', { label: 'hộ có lãi … số tiền' }],
  ],
  [
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi còn 18,2%.',
    {},
    '5 tuổi',
    ['18,2%', { label: 'tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', aspect: 'level' }],
  ],
  [
    'Tỷ lệ người từ 15 tuổi trở lên biết chữ đạt 97,4%.',
    {},
    '15 tuổi',
    ['97,4%', { label: 'tỷ lệ người từ 15 tuổi trở lên biết chữ', bound: 'exact' }],
  ],
  [
    'Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ đạt trên 95%.',
    {},
    '1 tuổi',
    ['95%', { label: 'tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ', bound: 'more_than' }],
  ],
  [
    'Giá xăng RON 95 giảm 540 đồng/lít, xuống còn 23.110 đồng/lít.',
    { label: 'giá xăng RON 95', unit: 'VND/litre' },
    ['540 đồng/lít', { aspect: 'decrease' }],
    ['23.110 đồng/lít', { aspect: 'level' }],
  ],
  [
    'Lãi suất tiết kiệm kỳ hạn 12 tháng là 5,8%/năm.',
    {},
    '12 tháng',
    ['5,8%/năm', { label: 'lãi suất tiết kiệm kỳ hạn 12 tháng' }],
  ],
  ['Số xã đạt 19/19 tiêu chí nông thôn mới là 88 xã.', {}, '19/19 tiêu chí', ['88 xã', { unit: 'commune' }]],
  [
    'Tỷ suất tử vong trẻ em dưới 1 tuổi là 11,6‰.',
    {},
    '1 tuổi',
    ['11,6‰', { label: 'tỷ suất tử vong trẻ em dưới 1 tuổi' }],
  ],
  [
    'Sản phẩm OCOP đạt hạng 4 sao có 26 sản phẩm.',
    {},
    '4 sao',
    ['26 sản phẩm', { label: 'sản phẩm OCOP đạt hạng 4 sao', unit: 'product' }],
  ],
]);

reads('words of several syllables stay whole', [
  ['Đầu tư công của thành phố tăng 53% so với cùng kỳ.', {}, ['53%', { aspect: 'increase' }]],
  ['Toàn bộ 74 xã viên đồng ý phương án góp đất.', {}, ['74 xã viên', { label: 'xã viên đồng ý phương án góp đất' }]],
  ['Dư nợ tín chấp của chi nhánh đạt 620 tỷ đồng.', {}, ['620 tỷ đồng', { label: 'dư nợ tín chấp' }]],
  [
    'Quỹ cấp bảo lãnh tối đa 80% giá trị khoản vay.',
    {},
    ['80%', { label: 'bảo lãnh … giá trị khoản vay', bound: 'at_most', status: 'norm' }],
  ],
  ['Tỷ lệ hao hụt sau thu hoạch giảm còn 12%.', {}, ['12%', { label: 'tỷ lệ hao hụt sau thu hoạch', aspect: 'level' }]],
  ['Tỷ lệ hao hụt sau thu hoạch là 12%.', {}, ['12%', { label: 'tỷ lệ hao hụt sau thu hoạch', aspect: 'level' }]],
  [
    'Sản lượng điện tiêu thụ toàn tỉnh đạt 1,2 tỷ kWh.',
    {},
    ['1,2 tỷ kWh', { label: 'sản lượng điện tiêu thụ', unit: 'kWh' }],
  ],
  [
    'Phương tiện giao thông đăng ký mới trong tháng là 4.120 phương tiện.',
    {},
    ['4.120 phương tiện', { unit: 'vehicle' }],
  ],
  [
    'Tai nạn giao thông đường bộ giảm 12 vụ.',
    {},
    ['12 vụ', { label: 'tai nạn giao thông đường bộ', aspect: 'decrease' }],
  ],
  [
    'Bình quân lương thực đầu người đạt 512 kg.',
    {},
    ['512 kg', { label: 'bình quân lương thực đầu người', unit: 'kg' }],
  ],
  ['Ngành giao thông vận tải nộp ngân sách 48 tỷ đồng.', {}, ['48 tỷ đồng', { label: 'nộp ngân sách' }]],
  ['Hộ kinh doanh đăng ký mới tăng 21%.', {}, ['21%', { label: 'hộ kinh doanh đăng ký mới', aspect: 'increase' }]],
  [
    'Tổng thu từ hoạt động kinh doanh trong đợt cao điểm đạt 3,4 tỷ đồng.',
    {},
    ['3,4 tỷ đồng', { label: 'tổng thu từ hoạt động kinh doanh' }],
  ],
  ['Chuyển đổi cơ cấu cây trồng được 310 ha.', {}, ['310 ha', { label: 'chuyển đổi cơ cấu cây trồng' }]],
  ['Thực phẩm chế biến chiếm 44% giá trị xuất khẩu.', {}, ['44%', { label: 'thực phẩm chế biến … giá trị xuất khẩu' }]],
]);

reads('words that begin or end like a function word', [
  ['Cao su xuất khẩu tăng 18% về lượng.', {}, ['18%', { aspect: 'increase' }]],
  ['Xuất khẩu sầu riêng tăng gấp 5 lần.', {}, ['5 lần', { label: 'xuất khẩu sầu riêng', aspect: 'increase' }]],
  ['Diện tích rau an toàn đạt 340 ha.', {}, ['340 ha', { label: 'diện tích rau an toàn' }]],
  ['Đồng bào Khmer chiếm 31% dân số.', {}, ['31%', { label: 'đồng bào Khmer … dân số' }]],
  ['Hành khách qua cảng tăng 24%.', {}, ['24%', { label: 'hành khách qua cảng', aspect: 'increase' }]],
  ['Giá trị gia tăng của ngành chiếm 22%.', {}, ['22%', { label: 'giá trị gia tăng của ngành', aspect: 'level' }]],
  ['Thành thị chiếm 38% dân số.', {}, ['38%', { label: 'thành thị … dân số' }]],
  ['Trung tâm thương mại chiếm 12% doanh số bán lẻ.', {}, ['12%', { label: 'trung tâm thương mại … doanh số bán lẻ' }]],
  ['Tiêu thụ xi măng trong nước giảm 9%.', {}, ['9%', { label: 'tiêu thụ xi măng trong nước', aspect: 'decrease' }]],
  ['Nước sạch nông thôn đạt 66%.', {}, ['66%', { label: 'nước sạch nông thôn' }]],
  ['Thành phần kinh tế tư nhân đóng góp 42% GRDP.', {}, ['42%', { label: 'thành phần kinh tế tư nhân … GRDP' }]],
  ['Chung cư chiếm 60% nguồn cung mới.', {}, ['60%', { label: 'chung cư … nguồn cung mới' }]],
  ['Bảo hiểm y tế hộ gia đình tăng 14%.', {}, ['14%', { label: 'bảo hiểm y tế hộ gia đình', aspect: 'increase' }]],
  ['Số thành viên mới là 320 người.', {}, ['320 người', { label: 'số thành viên mới' }]],
  ['Diện tích liên kết sản xuất đạt 2.100 ha.', {}, ['2.100 ha', { label: 'diện tích liên kết sản xuất' }]],
  ['Vốn giảm nghèo được giải ngân 74%.', {}, ['74%', { label: 'vốn giảm nghèo', aspect: 'level' }]],
  ['Sản lượng cao su mủ khô đạt 12.400 tấn.', {}, ['12.400 tấn', { label: 'sản lượng cao su mủ khô' }]],
]);

reads('a topic before its share', [
  [
    'Thương mại, dịch vụ, du lịch chiếm tỷ trọng 67,5%; nông, lâm, thủy sản còn 32,5%.',
    { aspect: 'level' },
    ['67,5%', { label: 'thương mại, dịch vụ, du lịch' }],
    ['32,5%', { label: 'nông, lâm, thủy sản' }],
  ],
  ['Lao động nữ chiếm tỷ lệ 54%.', {}, ['54%', { label: 'lao động nữ' }]],
  [
    'Đồng bào dân tộc thiểu số chiếm tỷ lệ hơn 85%.',
    {},
    ['85%', { label: 'đồng bào dân tộc thiểu số', bound: 'more_than' }],
  ],
  [
    'Toàn xã có 214 hộ trồng quế, đạt tỷ lệ 61%.',
    {},
    ['214 hộ', { label: 'hộ trồng quế' }],
    ['61%', { label: 'hộ trồng quế' }],
  ],
  [
    'Có 38 sản phẩm OCOP được công nhận, trong đó hạng 3 sao chiếm tỷ lệ 82%.',
    {},
    '3 sao',
    ['38 sản phẩm OCOP', { label: 'sản phẩm OCOP được công nhận' }],
    ['82%', { label: 'hạng 3 sao' }],
  ],
]);

reads('examples of a group', [
  [
    'Một số mặt hàng tăng khá như gạo tăng 17%, rau quả tăng 64%, hạt điều tăng 5%.',
    { aspect: 'increase' },
    ['17%'],
    ['64%', { label: 'rau quả' }],
    ['5%', { label: 'hạt điều' }],
  ],
  [
    'Nhiều ngành giảm mạnh như sản xuất đồ uống giảm 22%, dệt giảm 18%.',
    { aspect: 'decrease' },
    ['22%', { label: 'sản xuất đồ uống' }],
    ['18%', { label: 'dệt' }],
  ],
  [
    'Các chỉ tiêu đều khá, cụ thể: thu ngân sách tăng 9%; số HTX tăng 12%.',
    { aspect: 'increase' },
    ['9%', { label: 'thu ngân sách' }],
    ['12%', { label: 'số HTX' }],
  ],
]);

reads('a verb and its object', [
  [
    'Phòng giao dịch huyện đã giải ngân 86 tỷ đồng cho 1.940 hộ vay.',
    {},
    ['86 tỷ đồng', { label: 'giải ngân' }],
    ['1.940 hộ', { label: 'hộ vay' }],
  ],
  [
    'Chi cục cấp 14 mã số vùng trồng cho 212 ha bưởi.',
    {},
    ['14 mã số', { label: 'cấp … mã số vùng trồng' }],
    ['212 ha', { label: 'bưởi' }],
  ],
  [
    'Lực lượng kiểm lâm phát hiện 38 vụ vi phạm, xử phạt 412 triệu đồng.',
    {},
    ['38 vụ', { label: 'phát hiện … vụ vi phạm' }],
    ['412 triệu đồng', { label: 'xử phạt' }],
  ],
  [
    'Ngành giáo dục tuyển mới 640 giáo viên, xóa 52 phòng học tạm.',
    {},
    ['640 giáo viên', { label: 'tuyển mới … giáo viên' }],
    ['52 phòng học', { label: 'xóa … phòng học tạm' }],
  ],
  [
    'Hội Nông dân tỉnh đã chuyển giao kỹ thuật cho 3.450 hội viên.',
    {},
    ['3.450 hội viên', { label: 'chuyển giao kỹ thuật … hội viên', unit: 'person' }],
  ],
  [
    'Doanh nghiệp chi 35 tỷ đồng mua lại 20% cổ phần nhà máy.',
    {},
    ['35 tỷ đồng'],
    ['20%', { label: 'cổ phần nhà máy' }],
  ],
  [
    'Huyện bố trí 9,4 tỷ đồng để sửa chữa 11 trạm y tế.',
    {},
    ['9,4 tỷ đồng', { label: 'bố trí … sửa chữa trạm y tế' }],
    ['11 trạm y tế', { label: 'sửa chữa … trạm y tế' }],
  ],
]);

reads('a share of a whole', [
  ['Hiện có 95,2% hộ dân sử dụng nước hợp vệ sinh.', {}, ['95,2%', { label: 'hộ dân sử dụng nước hợp vệ sinh' }]],
  [
    'Đến nay, 92,7% dân số của huyện tham gia bảo hiểm y tế.',
    {},
    ['92,7%', { label: 'dân số … tham gia bảo hiểm y tế' }],
  ],
  [
    'Toàn huyện có 100% thôn, bản có đường ô tô đến trung tâm.',
    {},
    ['100%', { label: 'thôn, bản có đường ô tô đến trung tâm' }],
  ],
  [
    'Lượng vốn huy động tại chỗ chiếm 78,6% tổng nguồn vốn.',
    {},
    ['78,6%', { label: 'lượng vốn huy động tại chỗ … tổng nguồn vốn' }],
  ],
  [
    'Hơn 70% sản lượng chè được xuất khẩu sang Pakistan.',
    {},
    ['70%', { label: 'sản lượng chè được xuất khẩu', bound: 'more_than' }],
  ],
  [
    'Nông sản qua sàn thương mại điện tử chiếm 8% doanh số bán lẻ.',
    {},
    ['8%', { label: 'nông sản qua sàn thương mại điện tử … doanh số bán lẻ' }],
  ],
  [
    'Trong tổng số 480 HTX, có 62% HTX hoạt động hiệu quả.',
    {},
    ['480 HTX', { indicator: 'organisations' }],
    ['62%', { label: 'HTX hoạt động hiệu quả', indicator: 'effective_share' }],
  ],
  [
    'Kinh tế biển đóng góp khoảng 45% GRDP của tỉnh Kiên Giang.',
    {},
    ['45%', { label: 'kinh tế biển đóng góp … GRDP', place: 'VN-47' }],
  ],
  [
    'Đất lâm nghiệp là 214.000 ha, chiếm 61,3% diện tích tự nhiên.',
    {},
    ['214.000 ha', { label: 'đất lâm nghiệp' }],
    ['61,3%', { label: 'đất lâm nghiệp … diện tích tự nhiên' }],
  ],
]);

reads('a count of things', [
  [
    'Toàn ngành có 1.127 trường, 14.560 lớp với 482.300 học sinh.',
    {},
    ['1.127 trường', { unit: 'school' }],
    ['14.560 lớp', { unit: 'class' }],
    ['482.300 học sinh', { unit: 'person' }],
  ],
  [
    'Toàn tỉnh đạt 9,8 bác sĩ/vạn dân, 27,5 giường bệnh/vạn dân.',
    {},
    ['9,8 bác sĩ/vạn dân', { label: 'bác sĩ', unit: 'person/ten_thousand_person' }],
    ['27,5 giường bệnh/vạn dân', { label: 'giường bệnh', unit: 'bed/ten_thousand_person' }],
  ],
  [
    'Cụm công nghiệp Đồng Ban hiện thu hút 17 dự án, lấp đầy 68% diện tích.',
    {},
    ['17 dự án', { label: 'thu hút … dự án', unit: 'project' }],
    ['68%', { label: 'lấp đầy … diện tích' }],
  ],
  [
    'Tham gia hội chợ có 120 gian hàng của 85 doanh nghiệp, HTX trong nước.',
    {},
    ['120 gian hàng', { label: 'Tham gia hội chợ … gian hàng' }],
    ['85 doanh nghiệp', { label: 'doanh nghiệp, HTX', unit: 'enterprise' }],
  ],
  [
    'Bản có 96 hộ với 430 nhân khẩu, chủ yếu là đồng bào Mông.',
    {},
    ['96 hộ', { unit: 'household' }],
    ['430 nhân khẩu', { unit: 'person' }],
  ],
  [
    'Số HTX nông nghiệp hoạt động có hiệu quả là 187.',
    {},
    ['187', { label: 'số HTX nông nghiệp hoạt động có hiệu quả', unit: 'cooperative' }],
  ],
]);

reads('a clause that goes on', [
  [
    'Tổng lượng khách đạt 2,1 triệu lượt, tăng 17,5% so với cùng kỳ, bằng 70% kế hoạch.',
    { label: 'tổng lượng khách' },
    ['2,1 triệu lượt'],
    ['17,5%'],
    ['70% kế hoạch'],
  ],
  [
    'Xuất khẩu hàng hóa 11 tháng năm 2023 ước đạt 322,5 tỷ USD, giảm 5,9%; nhập khẩu đạt 296,7 tỷ USD, giảm 10,7%.',
    {},
    ['322,5 tỷ USD', { label: 'xuất khẩu hàng hóa', status: 'estimate' }],
    ['5,9%', { label: 'xuất khẩu hàng hóa', status: 'estimate' }],
    ['296,7 tỷ USD', { label: 'nhập khẩu', status: 'actual' }],
    ['10,7%', { label: 'nhập khẩu', status: 'actual' }],
  ],
  [
    'Năm 2022, HTX Rau sạch Yên Dũng đạt doanh thu 9,5 tỷ đồng. Năm 2023, con số này là 12 tỷ đồng.',
    { label: 'doanh thu', unit: 'VND' },
    ['9,5 tỷ đồng', { period: '2022' }],
    ['12 tỷ đồng', { period: '2023' }],
  ],
  [
    'Thu từ doanh nghiệp nhà nước đạt 540 tỷ đồng, bằng 51% dự toán; từ khu vực FDI đạt 218 tỷ đồng, bằng 63% dự toán.',
    {},
    ['540 tỷ đồng', { label: 'thu từ doanh nghiệp nhà nước' }],
    ['51% dự toán', { label: 'thu từ doanh nghiệp nhà nước' }],
    ['218 tỷ đồng', { label: 'thu … từ khu vực FDI' }],
    ['63% dự toán', { label: 'thu … từ khu vực FDI' }],
  ],
  [
    'Vụ này bà con bán được 7.800 đồng/kg, cao hơn năm trước 1.200 đồng/kg.',
    {},
    ['7.800 đồng/kg', { aspect: 'level' }],
    ['1.200 đồng/kg', { aspect: 'increase' }],
  ],
]);

reads('items under a heading', [
  [
    [
      'Kết quả thu hoạch vụ đông xuân ở huyện Phù Cát',
      'Đến giữa tháng 4/2024, nông dân huyện Phù Cát (Bình Định) cơ bản thu hoạch xong vụ đông xuân.',
      'Kết quả cụ thể:',
      '- Lúa: 7.150 ha, năng suất 71,2 tạ/ha.',
      '- Lạc: 2.300 ha, năng suất 38 tạ/ha.',
      '- Rau các loại: 1.020 ha.',
    ],
    { place: 'VN-31', status: 'actual' },
    ['7.150 ha', { label: 'lúa' }],
    ['71,2 tạ/ha', { label: 'năng suất' }],
    ['2.300 ha', { label: 'lạc' }],
    ['38 tạ/ha', { label: 'năng suất' }],
    ['1.020 ha', { label: 'rau các loại' }],
  ],
]);

reads('before another statement over a comma', [
  [
    'Toàn vùng có 1.150 HTX, bình quân 1 tỉnh có 96 HTX.',
    {},
    ['1.150 HTX', { label: 'HTX', indicator: 'organisations' }],
    ['96 HTX'],
  ],
  [
    'Năm 2021, tỉnh thành lập mới 36 HTX, giải thể 9 HTX.',
    {},
    ['36 HTX', { label: 'thành lập mới … HTX', indicator: 'new_establishments' }],
    ['9 HTX', { label: 'giải thể … HTX', indicator: 'dissolutions_or_conversions' }],
  ],
]);

reads('of a change of what was counted', [
  [
    'Sáu tháng đầu năm 2024, tỉnh đón 2,1 triệu lượt khách, tăng 12% so với cùng kỳ.',
    {},
    ['2,1 triệu lượt khách', { label: 'đón … lượt khách' }],
    ['12%', { label: 'đón … lượt khách', aspect: 'increase' }],
  ],
  [
    'Năm 2020, tỉnh thành lập mới 22 HTX, 1 liên hiệp HTX, đạt 95% kế hoạch.',
    {},
    ['22 HTX', { subject: 'cooperative' }],
    ['1 liên hiệp HTX', { subject: 'cooperative_union' }],
    ['95% kế hoạch', { subject: null }],
  ],
]);

reads('of a member of a list', [
  [
    'Kim ngạch xuất khẩu đạt 1,2 tỷ USD, trong đó hồ tiêu 310 triệu USD; hạt điều 275 triệu USD.',
    {},
    ['1,2 tỷ USD', { label: 'Kim ngạch xuất khẩu' }],
    ['310 triệu USD', { label: 'Kim ngạch xuất khẩu … hồ tiêu' }],
    ['275 triệu USD', { label: 'Kim ngạch xuất khẩu … hạt điều' }],
  ],
  [
    'Chỉ số tồn kho toàn ngành công nghiệp tăng 4,1%. Cụ thể, dệt tăng 6%; đồ uống giảm 2%.',
    {},
    ['4,1%'],
    ['6%', { label: 'Chỉ số tồn kho … dệt' }],
    ['2%', { label: 'Chỉ số tồn kho … đồ uống' }],
  ],
  [
    'Tốc độ tăng trưởng kinh tế đạt 9%, trong đó dịch vụ tăng 11%, diện tích gieo trồng tăng 2%.',
    {},
    ['9%'],
    ['11%', { label: 'Tốc độ tăng trưởng kinh tế … dịch vụ' }],
    ['2%', { label: 'diện tích gieo trồng' }],
  ],
]);

reads('a word of several syllables before the number', [
  ['Các hộ liên kết nuôi cá trên diện tích 45 ha.', {}, ['45 ha', { label: 'diện tích' }]],
  ['HTX được vay tín chấp tối đa 300 triệu đồng.', {}, ['300 triệu đồng', { label: 'tín chấp' }]],
]);

reads('the thing that an amount is of', [
  ['Gia đình bà Tâm có 1,5 ha thanh long.', {}, ['1,5 ha', { label: 'thanh long' }]],
  ['Dân quân gia cố 86 km đê biển.', {}, ['86 km', { label: 'gia cố … đê biển' }]],
  ['Vụ này mưa lớn làm ao nuôi có 40 ha bị ngập.', {}, ['40 ha', { label: 'ao nuôi … bị ngập' }]],
]);

reads('in what respect something changes', [
  [
    'Xuất khẩu hồ tiêu đạt 96 triệu USD, giảm 20% về lượng và giảm 15% về giá trị so với năm 2022.',
    {},
    ['96 triệu USD', { label: 'xuất khẩu hồ tiêu' }],
    ['20%', { label: 'xuất khẩu hồ tiêu … lượng', aspect: 'decrease' }],
    ['15%', { label: 'xuất khẩu hồ tiêu … giá trị', aspect: 'decrease' }],
  ],
]);

reads('what belongs to those counted before', [
  [
    'Toàn huyện có 18 trang trại với 96 lao động.',
    {},
    ['18 trang trại'],
    ['96 lao động', { label: 'trang trại … lao động' }],
  ],
  [
    'Ba xã bán 1.200 tấn nhãn, trị giá 30 tỷ đồng.',
    {},
    ['Ba xã'],
    ['1.200 tấn'],
    ['30 tỷ đồng', { label: 'bán … trị giá' }],
  ],
]);

reads('words of periods and names are no measures', [
  ['Vụ hè thu 2021 toàn huyện xuống giống 2.300 ha.', {}, ['2.300 ha', { label: 'xuống giống' }]],
  ['Mực nước trên sông Tiền ở mức 3,2 m.', {}, ['3,2 m', { label: 'mực nước trên sông Tiền' }]],
  ['HTX Đồng Xuân là một ví dụ: 612 thành viên cùng canh tác.', {}, ['612 thành viên', { label: 'thành viên' }]],
]);

reads('a change before what changes', [
  [
    'Xã phấn đấu tăng 18% doanh thu bình quân của một HTX; giảm 3% tỷ lệ hộ nghèo (khoảng 120 hộ).',
    {},
    ['18%', { label: 'doanh thu bình quân của một HTX', aspect: 'increase' }],
    ['3%', { label: 'tỷ lệ hộ nghèo', aspect: 'decrease' }],
    ['120 hộ'],
  ],
  [
    'Toàn tỉnh có 851 HTX, tăng 183 HTX (khoảng 27%) so với năm 2021.',
    {},
    ['851 HTX'],
    ['183 HTX', { aspect: 'increase', baseline: '2021' }],
    ['27%', { aspect: 'increase', baseline: '2021' }],
  ],
]);

reads('a verb that succeeded', [
  ['Năm qua, tỉnh thành lập được 21 HTX.', {}, ['21 HTX', { label: 'thành lập được … HTX' }]],
]);

reads('words right behind a count narrow it', [
  [
    'Huyện có 56 tổ hợp tác trồng trọt (chiếm 40%), 84 tổ hợp tác chăn nuôi (chiếm 60%).',
    { subject: 'cooperative_group' },
    ['56 tổ hợp tác', { label: 'tổ hợp tác trồng trọt' }],
    ['40%', { label: 'tổ hợp tác trồng trọt' }],
    ['84 tổ hợp tác', { label: 'tổ hợp tác chăn nuôi' }],
    ['60%', { label: 'tổ hợp tác chăn nuôi' }],
  ],
  [
    'Tỉnh có 33 HTX thương mại và 18 HTX vận tải.',
    {},
    ['33 HTX', { label: 'HTX thương mại' }],
    ['18 HTX', { label: 'HTX vận tải' }],
  ],
]);

reads('a count behind a colon names itself where it is narrowed', [
  ['Vĩnh Lộc: 38 hợp tác xã làm ăn có lãi', {}, ['38 hợp tác xã', { label: 'hợp tác xã làm ăn có lãi' }]],
  [
    'Phân loại các tổ hợp tác đang hoạt động: 61 tổ hợp tác trồng trọt, 12 tổ hợp tác dùng nước.',
    {},
    ['61 tổ hợp tác', { label: 'tổ hợp tác trồng trọt' }],
    ['12 tổ hợp tác', { label: 'tổ hợp tác dùng nước' }],
  ],
  ['Tổng số HTX trồng rau: 24 HTX nông nghiệp.', {}, ['24 HTX', { label: 'tổng số HTX trồng rau' }]],
]);

reads('what a noun rests on is no part of its name', [
  [
    'Số lượng HTX nông nghiệp xếp loại khá, tốt theo Thông tư 09/2017/TT-BNNPTNT của Bộ Nông nghiệp: 142 HTX, chiếm 51%.',
    {},
    ['142 HTX', { label: 'HTX nông nghiệp xếp loại khá, tốt' }],
    ['51%', { label: 'HTX nông nghiệp xếp loại khá, tốt', indicator: 'good_or_fair_share' }],
  ],
  [
    'Theo Nghị định 98/2018/NĐ-CP, tổng kinh phí hỗ trợ là 12 tỷ đồng.',
    {},
    ['12 tỷ đồng', { label: 'tổng kinh phí hỗ trợ' }],
  ],
]);

reads('words that go on over what often ends a label', [
  ['Có 214 HTX hoạt động tốt và khá.', {}, ['214 HTX', { label: 'HTX hoạt động tốt và khá' }]],
  [
    'Xã phấn đấu 65% số hợp tác xã hoạt động từ loại khá trở lên.',
    {},
    ['65%', { label: 'số hợp tác xã hoạt động từ loại khá', indicator: 'good_or_fair_share' }],
  ],
  [
    'Cả tỉnh có 310 HTX liên kết theo chuỗi giá trị (chiếm gần 14% tổng số HTX).',
    {},
    ['310 HTX', { label: 'HTX liên kết theo chuỗi giá trị' }],
    ['14%', { label: 'HTX liên kết theo chuỗi giá trị … tổng số HTX' }],
  ],
  ['Nhà nước hỗ trợ 90% đối với các HTX ở vùng khó khăn.', {}, ['90%', { label: 'hỗ trợ … các HTX' }]],
]);

reads('measures of two words and more', [
  ['Dân số trung bình 6.840 người.', {}, ['6.840 người', { label: 'dân số trung bình' }]],
  [
    'Các HTX đang tạo việc làm thường xuyên cho trên 4.100 người.',
    {},
    ['4.100 người', { label: 'tạo việc làm thường xuyên cho … người' }],
  ],
  [
    'Tỉnh đón 3,2 triệu lượt khách, thu về gần 1.900 tỷ đồng.',
    {},
    ['3,2 triệu lượt khách'],
    ['1.900 tỷ đồng', { label: 'thu về' }],
  ],
  [
    'Tổng kế hoạch vốn đầu tư công trên 2.400 tỷ đồng, đã giải ngân đạt 61%.',
    {},
    ['2.400 tỷ đồng'],
    ['61%', { label: 'tổng kế hoạch vốn đầu tư công … giải ngân' }],
  ],
]);

reads('the measure of a list for members that only have a name', [
  [
    'Một số HTX có doanh thu cao như: HTX Tân Lập: 9 tỷ đồng; Mỹ Lương: 2,6 tỷ đồng; An Hòa: 840 triệu đồng.',
    { subject: 'cooperative' },
    ['9 tỷ đồng', { label: 'doanh thu … HTX Tân Lập' }],
    ['2,6 tỷ đồng', { label: 'doanh thu … Mỹ Lương' }],
    ['840 triệu đồng', { label: 'doanh thu … An Hòa' }],
  ],
  [
    ['- Thực hiện tổng diện tích gieo trồng 810 ha, trong đó:', '+ Lúa 530 ha', '+ Màu và cây khác: 280 ha.'],
    {},
    ['810 ha', { label: 'tổng diện tích gieo trồng' }],
    ['530 ha', { label: 'tổng diện tích gieo trồng … lúa' }],
    ['280 ha', { label: 'tổng diện tích gieo trồng … màu và cây khác' }],
  ],
  [
    'Tổng sản lượng khai thác và nuôi trồng thủy sản đạt 62.100 tấn, đạt 60% kế hoạch, trong đó tôm 8.400 tấn.',
    {},
    ['62.100 tấn'],
    ['60% kế hoạch'],
    ['8.400 tấn', { label: 'tổng sản lượng … tôm' }],
  ],
  [
    'Thu nhập bình quân của giám đốc HTX là 18 triệu đồng, Ban kiểm soát HTX 14 triệu đồng, tăng 5%, cán bộ giúp việc 9 triệu đồng.',
    {},
    ['18 triệu đồng', { indicator: 'average_income' }],
    ['14 triệu đồng', { label: 'thu nhập bình quân … Ban kiểm soát HTX' }],
    ['5%', { label: 'thu nhập bình quân … Ban kiểm soát HTX' }],
    ['9 triệu đồng', { label: 'thu nhập bình quân … cán bộ giúp việc' }],
  ],
  ['Cần Thơ: 12 dự án khởi công.', {}, ['12 dự án', { label: 'dự án khởi công' }]],
]);

reads('a measure word that begins another word', [
  ['Có 56 HTX tổng hợp (chiếm 24%).', {}, ['56 HTX', { label: 'HTX tổng hợp' }], ['24%', { label: 'HTX tổng hợp' }]],
]);

reads('a verb said again', [
  [
    'Nhà nước hỗ trợ 100% chi phí thiết kế mẫu. Các địa phương khác hỗ trợ 70%.',
    {},
    ['100%'],
    ['70%', { label: 'hỗ trợ … chi phí thiết kế mẫu' }],
  ],
  [
    'Tỉnh đã hỗ trợ 1.200 hộ nghèo xây nhà. Trong đó Nhà nước hỗ trợ không quá 1/3.',
    {},
    ['1.200 hộ'],
    ['1/3', { label: 'Nhà nước hỗ trợ' }],
  ],
]);

reads('a criterion names who is counted', [
  [
    'Huyện có 7 xã đạt 19/19 tiêu chí về nông thôn mới, 2 xã dưới 10 tiêu chí.',
    {},
    ['7 xã', { label: 'xã đạt 19/19 tiêu chí' }],
    '19/19 tiêu chí',
    ['2 xã', { label: 'xã dưới 10 tiêu chí' }],
    '10 tiêu chí',
  ],
  [
    'Có 140 hộ thu từ 250 triệu đồng/năm trở lên, 22 doanh nghiệp có quy mô vốn dưới 5 tỷ đồng.',
    {},
    ['140 hộ', { label: 'hộ thu từ 250 triệu đồng/năm' }],
    '250 triệu đồng/năm',
    ['22 doanh nghiệp', { label: 'doanh nghiệp có quy mô vốn dưới 5 tỷ đồng' }],
    '5 tỷ đồng',
  ],
  [
    'Tỉnh thành lập mới 14 HTX đạt 100% kế hoạch, có 26 HTX với 310 thành viên.',
    {},
    ['14 HTX', { label: 'thành lập mới … HTX' }],
    '100% kế hoạch',
    ['26 HTX', { label: 'HTX' }],
    '310 thành viên',
  ],
]);

reads('words that name little alone', [
  [
    'Tổng thu ngân sách đạt 310 tỷ đồng; trong đó, thu trên địa bàn huyện được 26 tỷ đồng.',
    {},
    ['310 tỷ đồng', { label: 'tổng thu ngân sách' }],
    ['26 tỷ đồng', { label: 'thu trên địa bàn huyện' }],
  ],
  [
    'Riêng tháng 9, tỉnh thu hút hơn 4.200 tỷ đồng vốn ngoài ngân sách.',
    {},
    ['4.200 tỷ đồng', { label: 'thu hút … vốn ngoài ngân sách' }],
  ],
]);

reads('how many a share comes to', [
  [
    'Tỷ lệ thôn đạt chuẩn nông thôn mới là 58% (66/112 thôn); tỷ lệ hộ nghèo còn 3% (gồm 40 doanh nghiệp).',
    {},
    ['58%'],
    ['66/112 thôn', { label: 'tỷ lệ thôn đạt chuẩn nông thôn mới' }],
    ['3%'],
    ['40 doanh nghiệp', { label: 'doanh nghiệp' }],
  ],
]);

reads('fields and abbreviations behind a count', [
  [
    'Toàn tỉnh có 72 hợp tác xã (HTX) hoạt động trong lĩnh vực nông nghiệp.',
    {},
    ['72 hợp tác xã', { label: 'hợp tác xã (HTX) hoạt động trong lĩnh vực nông nghiệp' }],
  ],
  ['Huyện có 4 xã nằm trong vùng dân tộc thiểu số.', {}, ['4 xã', { label: 'xã nằm trong vùng dân tộc thiểu số' }]],
]);

reads('a noun that a comma parts from its verb', [
  [
    'Khu vực dịch vụ đạt 4.100 tỷ đồng, tăng 6%; khu vực nông, lâm nghiệp, ước đạt 1.900 tỷ đồng, tăng 2%.',
    {},
    ['4.100 tỷ đồng', { label: 'khu vực dịch vụ' }],
    ['6%', { label: 'khu vực dịch vụ' }],
    ['1.900 tỷ đồng', { label: 'khu vực nông, lâm nghiệp' }],
    ['2%', { label: 'khu vực nông, lâm nghiệp' }],
  ],
  [
    'Doanh thu đạt 5 tỷ đồng, theo ước tính, đạt 60% kế hoạch.',
    { label: 'doanh thu' },
    ['5 tỷ đồng'],
    ['60% kế hoạch'],
  ],
]);

reads('an owner and what it has', [
  [
    '240 HTX có tổng số vốn hoạt động 610 tỷ đồng.',
    {},
    ['240 HTX', { label: 'HTX' }],
    ['610 tỷ đồng', { label: 'tổng số vốn hoạt động' }],
  ],
  [
    'Có 3.100 doanh nghiệp (DN) có diện tích canh tác lớn hơn 5 ha.',
    {},
    ['3.100 doanh nghiệp', { label: 'doanh nghiệp (DN) có diện tích canh tác lớn hơn 5 ha' }],
    '5 ha',
  ],
]);

reads('places go on with the measure before', [
  [
    'Giá heo hơi tại Vĩnh Long đạt 52.000 đồng/kg; các tỉnh Trà Vinh, Tiền Giang cũng trở lại mức 54.000 đồng/kg; Long An, Cần Thơ đồng loạt tăng 2.000 đồng/kg.',
    { label: 'giá heo hơi' },
    ['52.000 đồng/kg'],
    ['54.000 đồng/kg'],
    ['2.000 đồng/kg', { aspect: 'increase' }],
  ],
]);
