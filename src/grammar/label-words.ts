import { list } from '../core/list.js';
import type { PhraseIndex } from '../recognise/phrases.js';

/** Nouns that begin the name of a measure: a label starts at the first of them in its part of the sentence. */
const HEADS: readonly string[] = list`
  mức tăng trưởng | mức tăng | mức giảm | tốc độ tăng trưởng | tốc độ tăng | tốc độ phát triển | thâm hụt | cán cân thương mại | học phí | trị giá |
  tỷ lệ | tỉ lệ | tổng | tổng số | số | số lượng | tổng giá trị | tổng vốn | tổng mức | tổng thu | tổng chi |
  tổng sản phẩm | doanh thu | thu nhập | giá trị | kim ngạch | sản lượng | diện tích | tốc độ | tăng trưởng | GRDP |
  GDP | dư nợ | nợ xấu | vốn | nguồn vốn | lượng | thu ngân sách | chi ngân sách | lợi nhuận | lãi | lãi suất |
  chỉ số | quy mô | năng suất | mức | tỷ trọng | tỉ trọng | cơ cấu | giải ngân | giá | chi phí | kinh phí | dân số |
  độ che phủ | công suất | chiều dài | trữ lượng | tiền lương | lương | tổng diện tích | tổng sản lượng |
  tổng kim ngạch | tổng dư nợ | tổng doanh thu | bội chi | tổng lượt | lượt khách | tổng đàn | đàn | vốn điều lệ |
  vốn đầu tư | hệ số | mật độ | khối lượng | tổng nguồn | tổng nhu cầu | tổng đầu tư | tổng lượng | thị phần |
  suất đầu tư | hạn mức | tuổi thọ | mức độ | nguồn thu | giá bán | nhập siêu | xuất siêu | lượng khách | ngày khách |
  nguồn lực | chi đầu tư | tổng chiều dài | tiền | thu hút | xuất khẩu | nhập khẩu | huy động | bình quân |
  tổng doanh số | doanh số | thặng dư | thâm hụt | công nợ | nợ | tài sản | tổng tài sản | ngân sách | khách quốc tế |
  khách nội địa | thu về | lỗ ròng | lỗ sau thuế | lỗ lũy kế | dân số trung bình | chi thường xuyên | thu nội địa | chi | thu | tổng số vốn | tổng kinh phí | đơn giá | mức lương |
  thu nhập bình quân | nhu cầu | thời hạn | lệ phí | phí | mức phí | giá trị ngày công | thời gian | lượng khách
`;

/** Verbs whose object is counted: `thành lập mới 58 HTX`, `trồng mới 450 ha`; the label names verb and object. */
const ACTIONS: readonly string[] = list`
  thành lập mới | thành lập | hỗ trợ | tổ chức | xây dựng | xây dựng mới | trồng mới | trồng | trồng được | thu hút |
  tạo việc làm | tạo việc làm thường xuyên | tạo việc làm ổn định | tạo việc làm tại chỗ | tạo việc làm mới |
  giải quyết việc làm mới | giải quyết việc làm thường xuyên | tạo | đào tạo | giải thể | đầu tư | sử dụng | tiết kiệm | tiết kiệm thêm | bãi bỏ | đơn giản hóa |
  giữ nguyên | khởi công | hoàn thành | công nhận | cấp | cho vay | sản xuất | xuất khẩu | nhập khẩu | phát triển |
  phát triển thêm | phát triển mới | kết nạp | kết nạp mới | huy động | bố trí | phân bổ | mở | mở mới | tiếp nhận |
  củng cố | giải quyết việc làm | giải quyết | đưa | thu mua | tiêu thụ | thu mua, tiêu thụ | sản xuất và tiêu thụ |
  tập huấn | vận động | chuyển đổi | bồi dưỡng | tư vấn | hướng dẫn | sáp nhập | giải ngân | bàn giao | khánh thành |
  nâng cấp | sửa chữa | cải tạo | phê duyệt | ban hành | xử lý | phát hiện | xử phạt | thu hồi | khai thác |
  chế biến | nuôi | thả | gieo trồng | gieo cấy | thu hoạch | tiếp cận | vay | được vay | hỗ trợ vay vốn | đón |
  phục vụ | tuyển dụng | giới thiệu | tặng | trao | ủng hộ | đóng góp | trích | chi trả | nộp | nộp ngân sách |
  bổ sung | cắt giảm | sắp xếp | duy trì | thiếu | còn thiếu | cung cấp | đăng ký | cấp mới | cấp phép | triển khai |
  đạt chuẩn | lắp đặt | nhân rộng | hợp đồng mua | hợp đồng tiêu thụ | cung ứng | bao tiêu | tuyên truyền |
  thẩm định | kiểm tra | chuyển giao | xuất hiện | tạo việc làm ổn định | tạo việc làm mới | dự toán | tạo thêm |
  thu hút thêm | hình thành | giải quyết việc làm mới | tạo ra | xóa | xây mới | tái đàn | thăm | khám | tiêm |
  điều trị | chi | nhập | bán | mua | gieo sạ | cho thuê | tăng cường | tinh giản | thực hiện | hoàn thiện |
  công bố | khởi tố | bắt giữ | ký kết | thu gom | phủ xanh
`;

/** Where the words behind a quantity stop naming what is counted. */
const LABEL_ENDS: readonly string[] = list`
  ảnh |
  trên địa bàn | trong đó | so với | trong năm | vào năm | đến năm | trở lên | trở xuống | đạt | chiếm | tăng | giảm |
  nâng | với | là | nhằm | để | tại | do | bao gồm | gồm | theo | trước | đến | từ | góp phần | đồng thời | qua đó |
  tương đương | bằng | vượt | trong khi | nhưng | song | mà | vì | khi | như | còn | sẽ | thì | và | hoặc | hay | ở |
  trong | vào | nữa | chủ yếu | tập trung | nên | nhờ | giúp | cùng | trên cả nước | trên | khiến | nếu | rồi |
  này | nói | xuống | lên | đối với
`;

/** What a noun rests on, which is no part of its name: `HTX xếp loại khá theo Thông tư 09/2017/TT-BNNPTNT`. */
const CITATIONS: readonly string[] = list`
  theo thông tư | theo nghị định | theo nghị quyết | theo quyết định | theo chỉ thị | theo công văn | theo kết luận |
  theo kế hoạch số | theo quy định | theo hướng dẫn | theo tinh thần | theo văn bản | theo đề án | theo chương trình
`;

/** Behind one of these a new statement begins, so that a measure noun behind it opens the label. */
const STATEMENT_STARTS: readonly string[] = list`
  trong đó | cụ thể | nâng | đưa | đã | sẽ | phấn đấu | mục tiêu | thì | nhưng | song | riêng | cho biết | đặt mục tiêu |
  đặt kế hoạch | chỉ tiêu | nhằm | để | cho thấy | rằng | dự kiến | góp phần | trong khi | ngoài ra | bên cạnh đó | đồng thời |
  hiện nay | dự báo | thống nhất điều chỉnh | từ đó | qua đó | giúp | kéo | mặc dù | tuy nhiên | để thực hiện | hiện |
  chỉ tính riêng | không bao gồm | hạ | theo đó | và hạ | tổng hợp | trong số | đáng chú ý | đặc biệt | lũy kế | thông qua |
  tính đến | trong số này
`;

/** The same where no measure noun stands before it; behind one it belongs to the label (`số xã đạt chuẩn`). */
const STATEMENT_TURNS: readonly string[] = list`
  đạt | với | gồm | bao gồm | hoàn thành | duy trì | bảo đảm | đảm bảo | nhờ | chưa | tiếp tục | ước | giao | quyết định | có
`;

/** Verbs behind a counted noun, which narrow it to those that do something: `12 HTX ký được hợp đồng`. */
const PREDICATES = list`
  đã | được | chưa | không | có | ký | sở hữu | đăng ký | chuyển | chuyển sang | tồn tại | lập | đạt | bị | làm | tự |
  liên kết | áp dụng | ứng dụng | bán | giữ | vẫn | cam kết | tiếp nhận | nhận | nằm | do | cùng | biết | gặp | chạy |
  xin | xếp loại | mới | thuê | góp | trả | nợ | vay | chia | phải | cần | tạm dừng
`;

/** Words that name nothing: they neither open nor close a label, and alone make none. */
const EMPTY_WORDS: readonly string[] = list`
  và | của | các | những | trong | tại | ở | đến | toàn | là | đã | ngày | trên | thì | cả | hiện | theo | về | vào |
  năm | cho | với | sẽ | từ | hết | cuối | tính | nay | có | còn | được | so | nếu | này | đó | nói | lúc | vừa |
  rồi | thay | vì | cũng | như | giai | đoạn | đạt | chỉ | mới | giữa | tháng | quý | sau | khi | khoảng | hơn | gần |
  mỗi | một | số | riêng | tăng | giảm | nhiều | thấp | cao | đều | vẫn | đang | ước | nhất | ra | đề | trước | đầu |
  địa | bàn | tỉnh | huyện | thành | phố | nước | giao | trung | ương | kế | hoạch | ban | hành | việc | bằng | lại |
  thêm | kịch | bản | chung | bình | quân | tương | đương | bên | cạnh | ngoài | đồng | thời | cụ | thể | đặc | biệt |
  mức | phương | xuống | lên | tới | qua | hay | hoặc | để | nhằm | do | rất | khá | nhẹ | mạnh | nhanh | lần | vượt |
  trở | tiêu | mục | liên | tục
`;

/** Words that end in a verb's syllable and are no such verb. */
const COMPOUNDS = list`
  trồng trọt | sơ cấp | trung cấp | cao cấp | trợ cấp | phụ cấp | đẳng cấp | phân cấp | nguồn thu | người mua | giá bán | giá mua | lãi vay |
  vốn vay | cây trồng | vật nuôi | chăn nuôi | vùng nuôi | nhà nuôi | hàng bán | thu nhập | nông nghiệp trồng | học bổng | đi vay
`;

/** Words of two syllables or more that hold one of the empty syllables above and are cut nowhere. */
const WHOLE_WORDS = list`
  cao su | cao tốc | cao đẳng | cao cấp | cao tuổi | cao nguyên | cao ốc | giao thông | giao dịch | giao thương |
  giao hàng | giao khoán | giao lưu | đầu tư | đầu mối | đầu tàu | đầu vào | đầu ra | đầu người | đầu ngành | trung tâm |
  trung học | trung cấp | trung du | trung gian | trung đoàn | địa phương | địa chính | địa chỉ | địa chất | địa điểm |
  phương tiện | phương án | phương thức | phương pháp | số liệu | số hóa | số lượng | thành viên | thành phẩm |
  thành phần | thành tích | thành niên | thể thao | thể dục | thời gian | thời hạn | thời tiết | tiêu thụ | tiêu chí |
  tiêu chuẩn | tiêu dùng | tính chất | hiện vật | hiện trạng | mặt bằng | mặt nước | nước sạch | nước thải | nước mắm |
  nước ngoài | nước ngọt | nước sinh hoạt | nước khoáng | nước uống | nước tưới | liên kết | liên hiệp | liên minh |
  liên doanh | liên đoàn | chung cư | riêng lẻ | bằng cấp | bằng sáng chế | bằng khen | bản đồ | bản quyền |
  biệt thự | chỉ số | chỉ dẫn địa lý | đồng bào | đồng ruộng | đồng nghiệp | đồng phục | đặc sản | đặc khu |
  đặc dụng | đề tài | đề án | đề xuất | giảm nghèo | giảm phát thải | tăng trưởng | tăng thu | ngày công |
  ngày khách | quân đội | quân nhân | quý hiếm | sau thu hoạch | sầu riêng | tỉnh lộ | tỉnh ủy | huyện lộ | huyện ủy |
  thành ủy | lên men | mức sống | mức lương | nhà nước | hành khách | hành chính | hành lang | hành nghề | kế toán |
  kế hoạch hóa gia đình | bình ổn | bình đẳng | cạnh tranh | của cải | xuống giống | xuống cấp | trong nước |
  cấp trên | cấp dưới | giao tháng | qua đào tạo | qua biên giới | ra mắt | khi gà | một cửa | một chiều | một sản phẩm | tại chỗ | tại chức | có hạt | có múi |
  có điện | có nghĩa | để dành | theo dõi | cả nước | toàn cầu | toàn cảnh | vượt biên | từ thiện | khoảng cách |
  trở về | lại quả | ban quản lý | ban ngành | ban kiểm soát | ban giám đốc | ban quản trị | ban chỉ đạo | giúp việc | việc làm | chung tay | cộng đồng | đồng hồ | ước mơ | hai lúa |
  an toàn | bảo toàn | cấp tỉnh | cấp huyện | tuyến huyện | tuyến tỉnh | liên tỉnh | nội tỉnh | ngoại tỉnh |
  đường tỉnh | đường huyện | thống nhất | hợp nhất | kèm theo | máy tính | vi tính | giới tính | tài chính |
  ngân sách tỉnh | ngân sách huyện | ngân sách trung ương | hằng ngày | thường ngày | học kỳ | biên giới | chất lượng | chuỗi giá trị |
  thu về | tổng hợp | tổng kết | tổng cục | tổng công ty
`;

export function addLabelWords(index: PhraseIndex): void {
  for (const phrase of WHOLE_WORDS) index.add('whole-word', phrase, true);
  for (const phrase of COMPOUNDS) index.add('compound', phrase, true);
  for (const phrase of PREDICATES) index.add('predicate', phrase, true);
  for (const phrase of HEADS) index.add('head', phrase, true);
  for (const phrase of ACTIONS) index.add('action', phrase, true);
  for (const phrase of LABEL_ENDS) index.add('label-end', phrase, true);
  for (const phrase of CITATIONS) index.add('citation', phrase, true);
  for (const phrase of STATEMENT_TURNS) index.add('statement-turn', phrase, true);
  for (const phrase of STATEMENT_STARTS) index.add('statement-start', phrase, true);
}

export { EMPTY_WORDS };
