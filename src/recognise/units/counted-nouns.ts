/**
 * Counted nouns that have no canonical name, so that their unit is the noun as it is written. Phrases are matched longest
 * first: a longer noun keeps its first syllable from being read as another unit (`nhà đầu tư` is no house).
 */

import { list } from '../../core/list.js';
import type { UnitWords } from './unit-words.js';

/** Counted nouns that stand as written. */
const COUNTED_AS_WRITTEN: readonly string[] = list`
  khu đô thị | khu du lịch | điểm du lịch | khu, điểm du lịch |
  tập đoàn | tổng công ty | chi nhánh | phòng giao dịch | điểm giao dịch | văn phòng đại diện | tổ chức tín dụng |
  hội nghị | cuộc họp | hội thảo | buổi | cuộc | đợt | chuyến | chuyến bay | chuyến tàu | phiên | kỳ họp | văn bản |
  nghị quyết | quyết định | đề án | kế hoạch | chương trình | đề tài | quy hoạch | nghị định | hồ sơ | thủ tục |
  thủ tục hành chính | TTHC | dịch vụ công | giấy chứng nhận | giấy phép | bản | chứng chỉ | tàu | tàu cá |
  tàu thuyền | chiếc tàu | chiếc tàu cá | chiếc | cái | bộ | máy | thiết bị | máy móc | phòng | buồng | buồng phòng |
  phòng lưu trú | khách sạn | nhà hàng | nhà nghỉ | cơ sở lưu trú | homestay | huy chương | huy chương vàng | giải |
  giải thưởng | bằng khen | suất | suất quà | phần quà | suất học bổng | cuốn | quyển | ấn phẩm | bài | bài viết |
  tin, bài | tin bài | tờ rơi | bộ tài liệu | tác phẩm | tài khoản | thẻ | thẻ bảo hiểm y tế | thẻ BHYT | thuê bao |
  điểm truy cập | trạm BTS | camera | chuỗi | chuỗi liên kết | chuỗi giá trị | chuỗi cung ứng | thương hiệu |
  nhãn hiệu | sáng kiến | mã số | làng nghề | hồ chứa | hồ | đập | nhà máy | xưởng | kho | nhà kho | trạm |
  trạm y tế | trạm bơm | bến | tuyến | tuyến đường | tuyến xe | đoạn | điểm | điểm trường | nhà văn hóa | thiết chế |
  sân | khu | cụm | ngành | lĩnh vực | ngành, lĩnh vực | vùng | khu vực | chi bộ | đảng bộ | tổ chức đảng | chi hội |
  câu lạc bộ | phiếu | ý kiến | kiến nghị | đơn | đơn thư | cuộc thanh tra | cuộc kiểm tra | lượt phương tiện |
  lượt xe | giống | loại | loài | nghề | môn | hạng mục | gói thầu | lô | thửa | thửa đất | nền | lô đất |
  suất đầu tư | tuyến cáp | thùng | chai | hộp | lồng | lồng bè | bè | giàn | cột | cọc | trụ | liều |
  mũi | mẫu | bến xe | sân bay | cảng | cảng biển | di tích | lễ hội | tour | sản phẩm du lịch | sự kiện | gian hàng |
  thư viện
`;

/** Nouns whose first syllables alone are another unit: `nhà` house, `cây` tree, `ca` case, `tổ` group, `điểm` point. */
const LONGER_NOUNS: readonly string[] = list`
  nhà kính | nhà màng | nhà lưới | nhà vệ sinh | nhà tiêu | nhà đầu tư | nhà thầu | nhà cung cấp | nhà phân phối |
  nhà bán lẻ | nhà sản xuất | nhà tài trợ | nhà hảo tâm | nhà ga | nhà thờ | nhà rông | nhà dài | nhà trẻ | nhà sách |
  nhà thuốc | nhà hát | nhà ăn | nhà bếp | nhà xưởng | nhà chờ | nhà tù | nhà mạng | nhà yến | nhà nuôi yến |
  nhà thi đấu | nhà khách | nhà truyền thống | nhà bia | nhà cầu | nhà sơ chế | nhà ươm | nhà nuôi | nhà công vụ |
  nhà đa năng | cây xăng | cây ATM | cây nước | cây cột điện | cây trồng | ca nô | ca khúc | ca máy | ca làm việc |
  ca trực | tổ máy | tổ ong | tổ yến | tổ chim | đội bóng | đội tàu | đội tuyển | nhóm giải pháp | nhóm vấn đề |
  bài học | bài hát | bài thi | bài tập | bài tham luận | bài toán | bài thuốc | bài báo | bài thơ | giải pháp |
  lý do | điểm cầu | điểm bán | điểm tiêm | điểm sạt lở | điểm sạt trượt | điểm đen | điểm ngập | điểm đến |
  điểm dừng | điểm dừng chân | điểm dừng nghỉ | điểm thi | điểm bưu điện | điểm tập kết | điểm chợ | điểm dân cư |
  điểm nhóm | điểm chốt | điểm kiểm soát | điểm trưng bày | điểm thu mua | điểm thu gom | điểm mỏ | điểm tái định cư |
  điểm phục vụ | điểm cách ly | điểm xét nghiệm | điểm ô nhiễm | điểm tham quan | điểm khai thác | điểm bỏ phiếu |
  điểm bầu cử | điểm quan trắc | điểm kinh doanh | điểm cung cấp | điểm tiếp nhận | điểm sinh hoạt | điểm vui chơi |
  điểm cai nghiện | điểm nút | điểm giao | điểm giao cắt | điểm nguy cơ | điểm xung yếu | điểm hẹn | điểm tư vấn |
  điểm trông giữ xe | điểm đỗ xe | điểm thu phí | điểm kết nối | điểm phát sóng | điểm rửa xe | điểm giết mổ |
  khối nhà | khối thi đua | khối phố | mẫu xe | mẫu vật | mẫu nước | mẫu đất | mẫu máu | mẫu bệnh phẩm |
  mẫu xét nghiệm | mẫu giống | mẫu thiết kế | mẫu sản phẩm | xe lăn | trại giống |
  trại giam | trại hè | chợ nổi | chợ phiên | trường bắn | bản án | bản vẽ | bản tin | bản đồ | bản kê | bản cam kết |
  bản sao | bản hợp đồng | cầu cảng | cân điện tử | giường nằm | giống lúa | giống cây | tuần lễ | khóa luận |
  đơn hàng | đơn nguyên | đơn khiếu nại | đơn tố cáo | đơn đăng ký | đối tác
`;

/** Further things that are counted in plans, reports and news. */
const COUNTED_THINGS: readonly string[] = list`
  tầng | block | tòa nhà | đại lý | câu hỏi | giấy khen | tin nhắn | cổ phiếu | trái phiếu | tua bin | đầu sách | bức ảnh |
  biển báo | chính sách | kiosk | ki ốt | tiết mục | tập phim | tín chỉ | hiện vật | CLB | đội văn nghệ | HCV | HCB | HCĐ | huy chương bạc | huy chương đồng | cúp | cờ thi đua | bước |
  khâu | phần mềm | bộ luật | báo cáo | kênh | sàn thương mại điện tử | sàn | gói hỗ trợ | gói tín dụng | khoản vay |
  khoản | khoản thu | sổ tiết kiệm | bình gas | bình oxy | bình | máy cày | máy gặt | máy bơm | máy sấy | máy kéo |
  máy tính | máy bay | tuabin | trụ gió | lò sấy | lò | hầm biogas | hầm | bể | bể nước | giếng | giếng khoan | cống |
  kè | mương | kênh mương | đê | tuyến đê | đập dâng | trạm biến áp | trạm xử lý | trạm cấp nước | bốt | chốt |
  chốt kiểm dịch | đèn | bóng đèn | camera an ninh | ổ dịch | ổ | đàn | đàn ong | lứa | trận | hiệp | bàn |
  bàn thắng | điểm số | vé | ghế | chỗ | chỗ ngồi | chỗ ở | vùng trồng | cơ sở đóng gói | sở | ban | phòng ban |
  ngành hàng | thửa ruộng | vở diễn | bộ phim | cuộc gọi | mũi tiêm | liều vắc xin | đơn vị máu | túi máu |
  phòng khám | phòng mổ | phòng học tập | mũi thi công | môn học | ngành học | ngành đào tạo | suất ăn | bữa ăn |
  bữa | mâm | công lao động
`;

/** Classifiers with the heads that they stand before; head and classifier are quoted together: `60 chiếc áo`. */
const CLASSIFIED: readonly (readonly [classifiers: readonly string[], heads: readonly string[]])[] = [
  [
    ['chiếc', 'cái'],
    list`
      áo | áo phao | áo dài | quần | mũ | nón | khăn | giày | dép | túi | ba lô | cặp | bút | vở | bàn | ghế |
      giường | tủ | tivi | ti vi | tủ lạnh | máy | máy tính | máy tính bảng | máy bay | điện thoại | đồng hồ | quạt |
      xuồng | thuyền | ghe | đò | phà | bè | tàu | tàu cá | tàu biển | xe đạp | xe lăn | cầu | cọc | lồng | lồng đèn |
      đèn | bánh | bánh chưng | bánh tét | nồi | bát | đĩa | ly | cốc | chum | lu | bể | giếng | ao | hồ | chăn | màn |
      chiếu | gối | thùng | thùng rác | sọt | giỏ | rổ | khẩu trang | phao | thẻ | camera | loa | trống | cồng | chiêng
    `,
  ],
  [
    ['cuốn', 'quyển'],
    list`sách | vở | truyện | sổ | tạp chí | tiểu thuyết | hộ chiếu | tài liệu | lịch | từ điển | hồi ký | giáo trình`,
  ],
  [
    ['bộ'],
    list`
      máy tính | máy vi tính | sách | sách giáo khoa | quần áo | bàn ghế | đồ | đồ bảo hộ | phim | hồ sơ | ấm chén |
      thiết bị | dụng cụ | thủ tục | chỉ số | tiêu chí | xét nghiệm | kit | kít xét nghiệm | trang phục | áo dài
    `,
  ],
  [
    ['cuộc'],
    list`
      gọi | thi | vận động | tuần tra | tuần hành | mít tinh | tọa đàm | đối thoại | giám sát | khảo sát | thanh tra |
      kiểm tra | họp | gặp | gặp gỡ | hội thảo | diễn tập | tấn công | biểu tình | đình công | bầu cử | điều tra |
      tập huấn | truyền thông | tuyên truyền | tiếp xúc cử tri | xung đột | chiến tranh | khủng hoảng | đấu giá | triển lãm
    `,
  ],
  [
    ['bức', 'tấm'],
    list`tranh | ảnh | thư | tượng | tường | bia | bằng | pin | tôn | lưới | bạt | huy chương | thiệp | thẻ`,
  ],
  [['tờ'], list`báo | vé số | tiền | lịch | trình | khai | vé`],
  [['viên'], list`gạch | thuốc | đạn | đá | ngói | kẹo | ngọc`],
  [
    ['quả', 'trái'],
    list`trứng | bóng | dừa | bưởi | cam | dưa | dưa hấu | mít | sầu riêng | bom | đạn | pháo | núi | đồi | tên lửa`,
  ],
  [['ngôi'], list`chùa | đình | đền | mộ | làng | miếu | nhà thờ | biệt thự | sao`],
  [
    ['con'],
    list`tàu | suối | sông | kênh | rạch | mương | đê | đập | hẻm | ngõ | phố | đường | dốc | đèo | thuyền | đò | dao`,
  ],
  [['khẩu'], list`súng | pháo | phần`],
  [['ngọn'], list`núi | đồi | đèn | nến | hải đăng`],
  [['dãy'], list`nhà | phòng | phòng học | trọ | nhà trọ | núi | ki ốt`],
  [['gian'], list`nhà | bếp | trưng bày`],
  [['cánh'], list`rừng | đồng | cửa`],
  [['cỗ', 'dàn', 'giàn'], list`máy | khoan | nhạc | xe | mướp`],
  [['đôi', 'cặp'], list`giày | dép | vợ chồng | bò | bò giống | trâu | lợn giống | chim | song sinh`],
];

const CLASSIFIED_NOUNS = CLASSIFIED.flatMap(([classifiers, heads]) =>
  classifiers.flatMap((classifier) => heads.map((head) => `${classifier} ${head}`)),
);

/** All nouns whose unit is the noun itself. */
export const NOUNS_AS_WRITTEN: readonly string[] = [
  ...COUNTED_AS_WRITTEN,
  ...COUNTED_THINGS,
  ...LONGER_NOUNS,
  ...CLASSIFIED_NOUNS,
];

/** Animals behind `con`; what they are kept for (`con bò sữa`) narrows the noun and is not quoted. */
const ANIMALS = list`
  bò | trâu | lợn | heo | gà | vịt | ngan | ngỗng | dê | cừu | thỏ | chó | mèo | ngựa | hươu | hươu sao | nai | nhím | dúi |
  chồn | rắn | trăn | ba ba | ếch | lươn | chạch | cá | cá sấu | cá giống | tôm | tôm giống | tôm hùm | cua | ghẹ | ốc |
  cá bột | cá hương | chim | bồ câu | chim cút | cút | đà điểu | rùa | yến | gia súc | gia cầm | thủy cầm | vật nuôi | đại gia súc | voi | hổ |
  gấu | khỉ | vượn | voọc | ong | tằm | giống | lợn rừng | gà giống | lợn giống | bê | nghé
`;
export const ANIMAL_UNITS: UnitWords = { head: ANIMALS.map((animal) => `con ${animal}`) };
