/**
 * The 63 provinces as they stood until 30 June 2025 and the province that each belongs to since 1 July 2025 (Resolution
 * 202/2025/QH15). Codes are those of the General Statistics Office and of ISO 3166-2:VN. Names and codes are official facts,
 * taken from the MIT-licensed dataset thanglequoc/vietnamese-provinces-database.
 *
 * Columns: GSO code | name | ISO 3166-2 | GSO code since 2025.
 */
export const PROVINCES = `
01|Hà Nội|VN-HN|01
02|Hà Giang|VN-03|08
04|Cao Bằng|VN-04|04
06|Bắc Kạn|VN-53|19
08|Tuyên Quang|VN-07|08
10|Lào Cai|VN-02|15
11|Điện Biên|VN-71|11
12|Lai Châu|VN-01|12
14|Sơn La|VN-05|14
15|Yên Bái|VN-06|15
17|Hoà Bình|VN-14|25
19|Thái Nguyên|VN-69|19
20|Lạng Sơn|VN-09|20
22|Quảng Ninh|VN-13|22
24|Bắc Giang|VN-54|24
25|Phú Thọ|VN-68|25
26|Vĩnh Phúc|VN-70|25
27|Bắc Ninh|VN-56|24
30|Hải Dương|VN-61|31
31|Hải Phòng|VN-HP|31
33|Hưng Yên|VN-66|33
34|Thái Bình|VN-20|33
35|Hà Nam|VN-63|37
36|Nam Định|VN-67|37
37|Ninh Bình|VN-18|37
38|Thanh Hóa|VN-21|38
40|Nghệ An|VN-22|40
42|Hà Tĩnh|VN-23|42
44|Quảng Bình|VN-24|44
45|Quảng Trị|VN-25|44
46|Huế|VN-26|46
48|Đà Nẵng|VN-DN|48
49|Quảng Nam|VN-27|48
51|Quảng Ngãi|VN-29|51
52|Bình Định|VN-31|52
54|Phú Yên|VN-32|66
56|Khánh Hòa|VN-34|56
58|Ninh Thuận|VN-36|56
60|Bình Thuận|VN-40|68
62|Kon Tum|VN-28|51
64|Gia Lai|VN-30|52
66|Đắk Lắk|VN-33|66
67|Đắk Nông|VN-72|68
68|Lâm Đồng|VN-35|68
70|Bình Phước|VN-58|75
72|Tây Ninh|VN-37|80
74|Bình Dương|VN-57|79
75|Đồng Nai|VN-39|75
77|Bà Rịa - Vũng Tàu|VN-43|79
79|Hồ Chí Minh|VN-SG|79
80|Long An|VN-41|80
82|Tiền Giang|VN-46|82
83|Bến Tre|VN-50|86
84|Trà Vinh|VN-51|86
86|Vĩnh Long|VN-49|86
87|Đồng Tháp|VN-45|82
89|An Giang|VN-44|91
91|Kiên Giang|VN-47|91
92|Cần Thơ|VN-CT|92
93|Hậu Giang|VN-73|92
94|Sóc Trăng|VN-52|92
95|Bạc Liêu|VN-55|96
96|Cà Mau|VN-59|96
`;
