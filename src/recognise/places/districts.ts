/**
 * The districts as they stood until 30 June 2025, when the level was abolished, by the GSO code of their province. Names are
 * official facts, taken from the MIT-licensed dataset thanglequoc/vietnamese-provinces-database.
 *
 * Each line: province | kind:name, kind:name, … with h huyện, q quận, x thị xã, p thành phố.
 */
export const DISTRICTS = `
01|q:Ba Đình,q:Hoàn Kiếm,q:Tây Hồ,q:Long Biên,q:Cầu Giấy,q:Đống Đa,q:Hai Bà Trưng,q:Hoàng Mai,q:Thanh Xuân,h:Sóc Sơn,h:Đông Anh,h:Gia Lâm,q:Nam Từ Liêm,h:Thanh Trì,q:Bắc Từ Liêm,h:Mê Linh,q:Hà Đông,x:Sơn Tây,h:Ba Vì,h:Phúc Thọ,h:Đan Phượng,h:Hoài Đức,h:Quốc Oai,h:Thạch Thất,h:Chương Mỹ,h:Thanh Oai,h:Thường Tín,h:Phú Xuyên,h:Ứng Hòa,h:Mỹ Đức
02|p:Hà Giang,h:Đồng Văn,h:Mèo Vạc,h:Yên Minh,h:Quản Bạ,h:Vị Xuyên,h:Bắc Mê,h:Hoàng Su Phì,h:Xín Mần,h:Bắc Quang,h:Quang Bình
04|p:Cao Bằng,h:Bảo Lâm,h:Bảo Lạc,h:Hà Quảng,h:Trùng Khánh,h:Hạ Lang,h:Quảng Hòa,h:Hoà An,h:Nguyên Bình,h:Thạch An
06|p:Bắc Kạn,h:Pác Nặm,h:Ba Bể,h:Ngân Sơn,h:Bạch Thông,h:Chợ Đồn,h:Chợ Mới,h:Na Rì
08|p:Tuyên Quang,h:Lâm Bình,h:Na Hang,h:Chiêm Hóa,h:Hàm Yên,h:Yên Sơn,h:Sơn Dương
10|p:Lào Cai,h:Bát Xát,h:Mường Khương,h:Si Ma Cai,h:Bắc Hà,h:Bảo Thắng,h:Bảo Yên,x:Sa Pa,h:Văn Bàn
11|p:Điện Biên Phủ,x:Mường Lay,h:Mường Nhé,h:Mường Chà,h:Tủa Chùa,h:Tuần Giáo,h:Điện Biên,h:Điện Biên Đông,h:Mường Ảng,h:Nậm Pồ
12|p:Lai Châu,h:Tam Đường,h:Mường Tè,h:Sìn Hồ,h:Phong Thổ,h:Than Uyên,h:Tân Uyên,h:Nậm Nhùn
14|p:Sơn La,h:Quỳnh Nhai,h:Thuận Châu,h:Mường La,h:Bắc Yên,h:Phù Yên,x:Mộc Châu,h:Yên Châu,h:Mai Sơn,h:Sông Mã,h:Sốp Cộp,h:Vân Hồ
15|p:Yên Bái,x:Nghĩa Lộ,h:Lục Yên,h:Văn Yên,h:Mù Căng Chải,h:Trấn Yên,h:Trạm Tấu,h:Văn Chấn,h:Yên Bình
17|p:Hòa Bình,h:Đà Bắc,h:Lương Sơn,h:Kim Bôi,h:Cao Phong,h:Tân Lạc,h:Mai Châu,h:Lạc Sơn,h:Yên Thủy,h:Lạc Thủy
19|p:Thái Nguyên,p:Sông Công,h:Định Hóa,h:Phú Lương,h:Đồng Hỷ,h:Võ Nhai,h:Đại Từ,p:Phổ Yên,h:Phú Bình
20|p:Lạng Sơn,h:Tràng Định,h:Bình Gia,h:Văn Lãng,h:Cao Lộc,h:Văn Quan,h:Bắc Sơn,h:Hữu Lũng,h:Chi Lăng,h:Lộc Bình,h:Đình Lập
22|p:Hạ Long,p:Móng Cái,p:Cẩm Phả,p:Uông Bí,h:Bình Liêu,h:Tiên Yên,h:Đầm Hà,h:Hải Hà,h:Ba Chẽ,h:Vân Đồn,p:Đông Triều,x:Quảng Yên,h:Cô Tô
24|p:Bắc Giang,h:Yên Thế,h:Tân Yên,h:Lạng Giang,h:Lục Nam,h:Lục Ngạn,h:Sơn Động,x:Việt Yên,h:Hiệp Hòa,x:Chũ
25|p:Việt Trì,x:Phú Thọ,h:Đoan Hùng,h:Hạ Hoà,h:Thanh Ba,h:Phù Ninh,h:Yên Lập,h:Cẩm Khê,h:Tam Nông,h:Lâm Thao,h:Thanh Sơn,h:Thanh Thuỷ,h:Tân Sơn
26|p:Vĩnh Yên,p:Phúc Yên,h:Lập Thạch,h:Tam Dương,h:Tam Đảo,h:Bình Xuyên,h:Yên Lạc,h:Vĩnh Tường,h:Sông Lô
27|p:Bắc Ninh,h:Yên Phong,x:Quế Võ,h:Tiên Du,p:Từ Sơn,x:Thuận Thành,h:Gia Bình,h:Lương Tài
30|p:Hải Dương,p:Chí Linh,h:Nam Sách,x:Kinh Môn,h:Kim Thành,h:Thanh Hà,h:Cẩm Giàng,h:Bình Giang,h:Gia Lộc,h:Tứ Kỳ,h:Ninh Giang,h:Thanh Miện
31|q:Hồng Bàng,q:Ngô Quyền,q:Lê Chân,q:Hải An,q:Kiến An,q:Đồ Sơn,q:Dương Kinh,p:Thuỷ Nguyên,q:An Dương,h:An Lão,h:Kiến Thuỵ,h:Tiên Lãng,h:Vĩnh Bảo,h:Cát Hải,h:Bạch Long Vĩ
33|p:Hưng Yên,h:Văn Lâm,h:Văn Giang,h:Yên Mỹ,x:Mỹ Hào,h:Ân Thi,h:Khoái Châu,h:Kim Động,h:Tiên Lữ,h:Phù Cừ
34|p:Thái Bình,h:Quỳnh Phụ,h:Hưng Hà,h:Đông Hưng,h:Thái Thụy,h:Tiền Hải,h:Kiến Xương,h:Vũ Thư
35|p:Phủ Lý,x:Duy Tiên,x:Kim Bảng,h:Thanh Liêm,h:Bình Lục,h:Lý Nhân
36|p:Nam Định,h:Vụ Bản,h:Ý Yên,h:Nghĩa Hưng,h:Nam Trực,h:Trực Ninh,h:Xuân Trường,h:Giao Thủy,h:Hải Hậu
37|p:Tam Điệp,h:Nho Quan,h:Gia Viễn,p:Hoa Lư,h:Yên Khánh,h:Kim Sơn,h:Yên Mô
38|p:Thanh Hóa,x:Bỉm Sơn,p:Sầm Sơn,h:Mường Lát,h:Quan Hóa,h:Bá Thước,h:Quan Sơn,h:Lang Chánh,h:Ngọc Lặc,h:Cẩm Thủy,h:Thạch Thành,h:Hà Trung,h:Vĩnh Lộc,h:Yên Định,h:Thọ Xuân,h:Thường Xuân,h:Triệu Sơn,h:Thiệu Hóa,h:Hoằng Hóa,h:Hậu Lộc,h:Nga Sơn,h:Như Xuân,h:Như Thanh,h:Nông Cống,h:Quảng Xương,x:Nghi Sơn
40|p:Vinh,x:Thái Hoà,h:Quế Phong,h:Quỳ Châu,h:Kỳ Sơn,h:Tương Dương,h:Nghĩa Đàn,h:Quỳ Hợp,h:Quỳnh Lưu,h:Con Cuông,h:Tân Kỳ,h:Anh Sơn,h:Diễn Châu,h:Yên Thành,h:Đô Lương,h:Thanh Chương,h:Nghi Lộc,h:Nam Đàn,h:Hưng Nguyên,x:Hoàng Mai
42|p:Hà Tĩnh,x:Hồng Lĩnh,h:Hương Sơn,h:Đức Thọ,h:Vũ Quang,h:Nghi Xuân,h:Can Lộc,h:Hương Khê,h:Thạch Hà,h:Cẩm Xuyên,h:Kỳ Anh,x:Kỳ Anh
44|p:Đồng Hới,h:Minh Hóa,h:Tuyên Hóa,h:Quảng Trạch,h:Bố Trạch,h:Quảng Ninh,h:Lệ Thủy,x:Ba Đồn
45|p:Đông Hà,x:Quảng Trị,h:Vĩnh Linh,h:Hướng Hóa,h:Gio Linh,h:Đa Krông,h:Cam Lộ,h:Triệu Phong,h:Hải Lăng,h:Cồn Cỏ
46|q:Thuận Hóa,q:Phú Xuân,x:Phong Điền,h:Quảng Điền,h:Phú Vang,x:Hương Thủy,x:Hương Trà,h:A Lưới,h:Phú Lộc
48|q:Liên Chiểu,q:Thanh Khê,q:Hải Châu,q:Sơn Trà,q:Ngũ Hành Sơn,q:Cẩm Lệ,h:Hòa Vang,h:Hoàng Sa
49|p:Tam Kỳ,p:Hội An,h:Tây Giang,h:Đông Giang,h:Đại Lộc,x:Điện Bàn,h:Duy Xuyên,h:Quế Sơn,h:Nam Giang,h:Phước Sơn,h:Hiệp Đức,h:Thăng Bình,h:Tiên Phước,h:Bắc Trà My,h:Nam Trà My,h:Núi Thành,h:Phú Ninh
51|p:Quảng Ngãi,h:Bình Sơn,h:Trà Bồng,h:Sơn Tịnh,h:Tư Nghĩa,h:Sơn Hà,h:Sơn Tây,h:Minh Long,h:Nghĩa Hành,h:Mộ Đức,x:Đức Phổ,h:Ba Tơ,h:Lý Sơn
52|p:Quy Nhơn,h:An Lão,x:Hoài Nhơn,h:Hoài Ân,h:Phù Mỹ,h:Vĩnh Thạnh,h:Tây Sơn,h:Phù Cát,x:An Nhơn,h:Tuy Phước,h:Vân Canh
54|p:Tuy Hoà,x:Sông Cầu,h:Đồng Xuân,h:Tuy An,h:Sơn Hòa,h:Sông Hinh,h:Tây Hoà,h:Phú Hoà,x:Đông Hòa
56|p:Nha Trang,p:Cam Ranh,h:Cam Lâm,h:Vạn Ninh,x:Ninh Hòa,h:Khánh Vĩnh,h:Diên Khánh,h:Khánh Sơn,h:Trường Sa
58|p:Phan Rang-Tháp Chàm,h:Bác Ái,h:Ninh Sơn,h:Ninh Hải,h:Ninh Phước,h:Thuận Bắc,h:Thuận Nam
60|p:Phan Thiết,x:La Gi,h:Tuy Phong,h:Bắc Bình,h:Hàm Thuận Bắc,h:Hàm Thuận Nam,h:Tánh Linh,h:Đức Linh,h:Hàm Tân,h:Phú Quí
62|p:Kon Tum,h:Đắk Glei,h:Ngọc Hồi,h:Đắk Tô,h:Kon Plông,h:Kon Rẫy,h:Đắk Hà,h:Sa Thầy,h:Tu Mơ Rông,h:Ia H' Drai
64|p:Pleiku,x:An Khê,x:Ayun Pa,h:KBang,h:Đăk Đoa,h:Chư Păh,h:Ia Grai,h:Mang Yang,h:Kông Chro,h:Đức Cơ,h:Chư Prông,h:Chư Sê,h:Đăk Pơ,h:Ia Pa,h:Krông Pa,h:Phú Thiện,h:Chư Pưh
66|p:Buôn Ma Thuột,x:Buôn Hồ,h:Ea H'leo,h:Ea Súp,h:Buôn Đôn,h:Cư M'gar,h:Krông Búk,h:Krông Năng,h:Ea Kar,h:M'Đrắk,h:Krông Bông,h:Krông Pắc,h:Krông A Na,h:Lắk,h:Cư Kuin
67|p:Gia Nghĩa,h:Đăk Glong,h:Cư Jút,h:Đắk Mil,h:Krông Nô,h:Đắk Song,h:Đắk R'Lấp,h:Tuy Đức
68|p:Đà Lạt,p:Bảo Lộc,h:Đam Rông,h:Lạc Dương,h:Lâm Hà,h:Đơn Dương,h:Đức Trọng,h:Di Linh,h:Bảo Lâm,h:Đạ Tẻh
70|x:Phước Long,p:Đồng Xoài,x:Bình Long,h:Bù Gia Mập,h:Lộc Ninh,h:Bù Đốp,h:Hớn Quản,h:Đồng Phú,h:Bù Đăng,x:Chơn Thành,h:Phú Riềng
72|p:Tây Ninh,h:Tân Biên,h:Tân Châu,h:Dương Minh Châu,h:Châu Thành,x:Hòa Thành,h:Gò Dầu,h:Bến Cầu,x:Trảng Bàng
74|p:Thủ Dầu Một,h:Bàu Bàng,h:Dầu Tiếng,p:Bến Cát,h:Phú Giáo,p:Tân Uyên,p:Dĩ An,p:Thuận An,h:Bắc Tân Uyên
75|p:Biên Hòa,p:Long Khánh,h:Tân Phú,h:Vĩnh Cửu,h:Định Quán,h:Trảng Bom,h:Thống Nhất,h:Cẩm Mỹ,h:Long Thành,h:Xuân Lộc,h:Nhơn Trạch
77|p:Vũng Tàu,p:Bà Rịa,h:Châu Đức,h:Xuyên Mộc,h:Long Đất,p:Phú Mỹ,h:Côn Đảo
79|q:1,q:12,q:Gò Vấp,q:Bình Thạnh,q:Tân Bình,q:Tân Phú,q:Phú Nhuận,p:Thủ Đức,q:3,q:10,q:11,q:4,q:5,q:6,q:8,q:Bình Tân,q:7,h:Củ Chi,h:Hóc Môn,h:Bình Chánh,h:Nhà Bè,h:Cần Giờ
80|p:Tân An,x:Kiến Tường,h:Tân Hưng,h:Vĩnh Hưng,h:Mộc Hóa,h:Tân Thạnh,h:Thạnh Hóa,h:Đức Huệ,h:Đức Hòa,h:Bến Lức,h:Thủ Thừa,h:Tân Trụ,h:Cần Đước,h:Cần Giuộc,h:Châu Thành
82|p:Mỹ Tho,p:Gò Công,x:Cai Lậy,h:Tân Phước,h:Cái Bè,h:Cai Lậy,h:Châu Thành,h:Chợ Gạo,h:Gò Công Tây,h:Gò Công Đông,h:Tân Phú Đông
83|p:Bến Tre,h:Châu Thành,h:Chợ Lách,h:Mỏ Cày Nam,h:Giồng Trôm,h:Bình Đại,h:Ba Tri,h:Thạnh Phú,h:Mỏ Cày Bắc
84|p:Trà Vinh,h:Càng Long,h:Cầu Kè,h:Tiểu Cần,h:Châu Thành,h:Cầu Ngang,h:Trà Cú,h:Duyên Hải,x:Duyên Hải
86|p:Vĩnh Long,h:Long Hồ,h:Mang Thít,h:Vũng Liêm,h:Tam Bình,x:Bình Minh,h:Trà Ôn,h:Bình Tân
87|p:Cao Lãnh,p:Sa Đéc,p:Hồng Ngự,h:Tân Hồng,h:Hồng Ngự,h:Tam Nông,h:Tháp Mười,h:Cao Lãnh,h:Thanh Bình,h:Lấp Vò,h:Lai Vung,h:Châu Thành
89|p:Long Xuyên,p:Châu Đốc,h:An Phú,x:Tân Châu,h:Phú Tân,h:Châu Phú,x:Tịnh Biên,h:Tri Tôn,h:Châu Thành,h:Chợ Mới,h:Thoại Sơn
91|p:Rạch Giá,p:Hà Tiên,h:Kiên Lương,h:Hòn Đất,h:Tân Hiệp,h:Châu Thành,h:Giồng Riềng,h:Gò Quao,h:An Biên,h:An Minh,h:Vĩnh Thuận,p:Phú Quốc,h:Kiên Hải,h:U Minh Thượng,h:Giang Thành
92|q:Ninh Kiều,q:Ô Môn,q:Bình Thuỷ,q:Cái Răng,q:Thốt Nốt,h:Vĩnh Thạnh,h:Cờ Đỏ,h:Phong Điền,h:Thới Lai
93|p:Vị Thanh,p:Ngã Bảy,h:Châu Thành A,h:Châu Thành,h:Phụng Hiệp,h:Vị Thuỷ,h:Long Mỹ,x:Long Mỹ
94|p:Sóc Trăng,h:Châu Thành,h:Kế Sách,h:Mỹ Tú,h:Cù Lao Dung,h:Long Phú,h:Mỹ Xuyên,x:Ngã Năm,h:Thạnh Trị,x:Vĩnh Châu,h:Trần Đề
95|p:Bạc Liêu,h:Hồng Dân,h:Phước Long,h:Vĩnh Lợi,x:Giá Rai,h:Đông Hải,h:Hoà Bình
96|p:Cà Mau,h:U Minh,h:Thới Bình,h:Trần Văn Thời,h:Cái Nước,h:Đầm Dơi,h:Năm Căn,h:Phú Tân,h:Ngọc Hiển
`;

/**
 * Districts that were merged into others before 2025 and stand in older articles, and those that became towns and share their
 * name with a district of another province, so that `huyện Phong Điền` alone does not tell which; the resolutions of the
 * Standing Committee and of the Government name them.
 */
export const EARLIER_DISTRICTS = `
01|h:Từ Liêm
04|h:Trà Lĩnh,h:Phục Hòa,h:Quảng Uyên,h:Thông Nông
22|h:Hoành Bồ
24|h:Yên Dũng
37|h:Hoa Lư
38|h:Đông Sơn
40|x:Cửa Lò
42|h:Lộc Hà
46|h:Nam Đông,h:Phong Điền
49|h:Nông Sơn
68|h:Đạ Huoai,h:Cát Tiên
70|h:Phước Long
74|h:Tân Uyên
77|h:Tân Thành,h:Long Điền,h:Đất Đỏ
79|q:Thủ Đức
89|h:Tân Châu
`;
