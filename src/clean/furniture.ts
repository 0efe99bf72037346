/**
 * The words of a site's furniture, each typed once. A phrase is a whole line without its bullets; in it `#` stands for a
 * number and `*` for any words. Spelling, case and tone placement do not matter.
 */

/**
 * Where the words are furniture. A `fixture` is so wherever it stands. A `closer` heads what follows an article (other
 * stories, comments), a `sidebar` heads a box that may stand before or after it. `navigation` and `label` are furniture
 * outside the article only, since `Giới thiệu` may head a paragraph; a label does not even prove that a text is a web page.
 */
type Role = 'fixture' | 'closer' | 'sidebar' | 'navigation' | 'label';

export interface Furniture {
  readonly reason: string;
  readonly role: Role;
  readonly phrases: readonly string[];
}

function furniture(reason: string, role: Role, table: string): Furniture {
  return { reason, role, phrases: table.trim().split(/\s*[|\n]\s*/) };
}

export const FURNITURE: readonly Furniture[] = [
  furniture(
    'view-count',
    'fixture',
    `# lượt xem | # lượt đọc | # người xem | # người đã xem | # lần xem | # views | views: # | lượt xem: # | lượt đọc: #
     số lượt xem: # | số lượt đọc: # | số lần xem: # | số lần đọc: # | số lần nhấp: # | đã xem: # | xem: # | đọc: #
     lượt truy cập: # | số lượt truy cập: # | tổng lượt truy cập: # | tổng số truy cập: # | tổng số lượt truy cập: #
     tổng truy cập: # | số người truy cập: # | đang truy cập: # | đang online: # | đang trực tuyến: # | trực tuyến: #
     đang xem: # | khách viếng thăm: # | máy chủ tìm kiếm: # | thành viên online: # | lượt thích: # | nhấp chuột: #
     số lần nhấp chuột: # | lượt nhấp: # | lượt view: # | hits: # | bạn đọc thứ #`,
  ),
  furniture(
    'view-count',
    'sidebar',
    `số lượt truy cập | lượt truy cập | tổng lượt truy cập | thống kê truy cập | thống kê lượt truy cập | lượng truy cập
     số lượt đang online | số người truy cập | số người đang truy cập | số người online | đang online | đang truy cập
     người trực tuyến | bộ đếm truy cập | số lượt xem`,
  ),
  furniture(
    'view-count',
    'label',
    `hôm nay: # | hôm qua: # | trong tuần: # | tuần này: # | tuần trước: # | trong tháng: # | tháng này: # | tháng trước: #
     tháng hiện tại: # | năm nay: # | trong năm: # | tất cả: # | khách: # | thành viên: # | tổng: # | tổng cộng: #`,
  ),
  furniture(
    'pager',
    'fixture',
    `trang sau | trang trước | trang đầu | trang cuối | trang tiếp | trang #/# | trước sau | next | previous
     bài trước | bài sau | bài tiếp theo | bài kế tiếp | bài trước: * | bài sau: * | bài tiếp: *
     hiển thị # - # trong # * | hiển thị kết quả *`,
  ),
  furniture(
    'share-bar',
    'fixture',
    `chia sẻ | chia sẻ bài viết | chia sẻ # | chia sẻ facebook * | chia sẻ qua * | chia sẻ lên * | facebook | zalo | twitter
     youtube | tiktok | tweet | linkedin | pinterest | instagram | google news | theo dõi * trên google news | like | like # | share
     share # | thích | thích # | in bài viết | in bài | in trang | bản in | in tin | bản để in | print | gửi email | gửi mail
     gửi bài viết * | gửi cho bạn bè | lưu bài viết | lưu bài | lưu tin | sao chép liên kết | lấy link | copy link
     link bài gốc * | font size * | cỡ chữ | cỡ chữ * | xem với cỡ chữ * | a a a | a- a a | a+ a a | a a+ a | aa
     nghe đọc bài | nghe bài viết | đọc bài viết | màu chữ * | độ tương phản * | chế độ ban đêm * | giọng đọc * | giọng nam *
     giọng nữ * | đánh giá bài viết * | click để đánh giá bài viết | tổng số điểm của bài viết là: * | xếp hạng: #* | # phiếu bầu
     current time * | your browser does not support * | leftcenterrightdel`,
  ),
  furniture('comments', 'fixture', '# bình luận | bình luận # | bình luận: # | # phản hồi | phản hồi: # | # nhận xét'),
  furniture(
    'related',
    'fixture',
    `xem thêm: * | đọc thêm: * | tin liên quan: * | xem lại: * | có thể bạn quan tâm: * | mời bạn đọc * | mời quý độc giả *
     mời quý vị * | mời xem * | mời các bạn * | mời độc giả * | mời đọc * | xem video: *`,
  ),
  furniture(
    'tags',
    'fixture',
    'từ khóa: * | tags: * | tag: * | từ khóa liên quan: * | từ khóa tìm kiếm: * | hashtag: *',
  ),
  furniture(
    'breadcrumb',
    'fixture',
    'vị trí của bạn: * | bạn đang ở: * | bạn đang ở đây: * | bạn đang xem: * | you are here: *',
  ),
  furniture(
    'related',
    'closer',
    `tin liên quan | các tin liên quan | tin bài liên quan | bài viết liên quan | bài liên quan | tin tức liên quan
     nội dung liên quan | video liên quan | văn bản liên quan | related | tin khác | các tin khác | những tin khác
     tin tức khác | tin bài khác | các tin bài khác | các bài khác | bài khác | bài viết khác | các bài viết khác
     tin cùng chuyên mục | các tin cùng chuyên mục | tin bài cùng chuyên mục | bài cùng chuyên mục | cùng chuyên mục
     bài viết cùng chuyên mục | same category | tin cùng loại | tin cùng ngày | cùng chủ đề | tin cùng chủ đề
     bài cùng chủ đề | cùng tác giả | tin đã đưa | các tin đã đưa | các tin đã đưa ngày: * | tin đã đăng | tin mới hơn
     các tin mới hơn | những tin mới hơn | bài mới hơn | các bài mới hơn | bài viết mới hơn | bài cũ hơn | các bài cũ hơn
     bài viết cũ hơn | tin cũ hơn | các tin cũ hơn | những tin cũ hơn | các tin trước
     tin tiếp theo | các tin tiếp | các tin tiếp theo | xem thêm | đọc thêm | có thể bạn quan tâm | bạn có thể quan tâm
     bạn có thể thích | có thể bạn thích | đừng bỏ lỡ | bài đọc nhiều | tin đọc nhiều | đọc nhiều | đọc nhiều nhất
     tin xem nhiều | xem nhiều | xem nhiều nhất | tin được quan tâm | bài viết mới | bài mới`,
  ),
  furniture('tags', 'closer', 'từ khóa | tags | tag | từ khóa liên quan | từ khóa tìm kiếm | hashtag'),
  furniture(
    'comments',
    'closer',
    `bình luận | bình luận bài viết | bình luận của bạn | ý kiến bạn đọc | ý kiến độc giả | ý kiến phản hồi | ý kiến của bạn
     gửi bình luận | gửi bình luận của bạn | viết bình luận | gửi ý kiến | gửi ý kiến của bạn | gửi phản hồi
     để lại bình luận | để lại một bình luận | thêm bình luận | bạn đọc bình luận | ý kiến bình luận
     chia sẻ ý kiến của bạn | leave a reply | comments`,
  ),
  furniture(
    'prices',
    'sidebar',
    'giá vàng # tr.đ/lượng | giá vàng tr.đ/lượng | giá vàng sjc | tỷ giá đvt: * | tỷ giá ngoại tệ | loại mua bán',
  ),
  furniture(
    'sidebar',
    'sidebar',
    `tin nổi bật | tin tức nổi bật | tin mới | tin mới nhất | mới nhất | tin nóng | văn bản mới | văn bản mới ban hành
     văn bản nổi bật | thông báo mới | thông tin cần biết | liên kết web | liên kết website | liên kết trang
     website liên kết | thư viện ảnh | thư viện video | thư viện hình ảnh | video clip | video clips | album ảnh
     hình ảnh hoạt động | quảng cáo | thăm dò ý kiến | thời tiết | dịch vụ công trực tuyến | phóng sự ảnh | tin ảnh
     infographic | emagazine | podcast`,
  ),
  furniture(
    'menu',
    'navigation',
    `trang chủ | trang nhất | về trang chủ | home | home page | pages | default | menu | logo | banner | sign in | login
     logout | search | liên hệ | góp ý | đăng nhập | đăng ký | đăng xuất | tìm kiếm | tìm kiếm * | sơ đồ site | sơ đồ trang
     sơ đồ website | sơ đồ cổng | sitemap | rss | thư điện tử | hộp thư * | hòm thư * | lên đầu trang | về đầu trang
     đầu trang | trở về đầu trang | trở lại | quay lại | back to top | english | tiếng việt | tiếng anh | xem chi tiết
     xem chi tiết * | xem tiếp | xem tất cả | xem toàn bộ | previous image * | next image | enlarge | close
     chỉnh sửa liên kết ảnh | quản trị | quan tri | gioithieu | tải ứng dụng | đặt báo | bỏ qua nội dung
     chuyển đến nội dung chính | skip to * | toggle navigation | currently selected | phân loại cột | bộ lọc tìm kiếm
     trang thông tin điện tử * | cổng thông tin điện tử * | nhiệt liệt chào mừng * | chào mừng bạn đến với *
     chào mừng quý *`,
  ),
  furniture(
    'menu',
    'label',
    `giới thiệu | giới thiệu chung | tin tức | tin tức - sự kiện | tin tức & sự kiện | tin tức sự kiện | sự kiện | thời sự
     chính trị | kinh tế | kinh tế - xã hội | xã hội | văn hóa | văn hóa - xã hội | giáo dục | y tế | sức khỏe | thể thao
     pháp luật | du lịch | đời sống | thế giới | quốc tế | trong nước | trong tỉnh | an ninh - quốc phòng | bạn đọc
     quốc phòng - an ninh | khoa học | công nghệ | môi trường | giải trí | bất động sản | thị trường | doanh nghiệp
     nông nghiệp | nông thôn mới | xây dựng đảng | cải cách hành chính | thủ tục hành chính | công dân | tiếp công dân
     lịch tiếp công dân | chuyển đổi số | tổng quan | cơ cấu tổ chức | tổ chức bộ máy | chức năng nhiệm vụ
     lịch sử hình thành | điều kiện tự nhiên | văn bản | văn bản pháp luật | văn bản pháp quy | văn bản qppl
     văn bản cđđh | hệ thống văn bản | văn bản chỉ đạo điều hành | huyện ủy | tỉnh ủy | thành ủy | hội đồng nhân dân
     ủy ban nhân dân | hđnd | ubnd | đảng ủy | mặt trận và các đoàn thể | ubnd các xã | ubnd xã, thị trấn
     quy hoạch | kế hoạch | quy hoạch - kế hoạch | đề án | dự án | thông báo | công khai ngân sách | công báo | tuyển dụng
     đấu thầu | video | media | multimedia | đa phương tiện | longform | magazine | báo in | báo điện tử | truyền hình
     phát thanh | danh bạ điện tử | lịch công tác | lịch làm việc | hỏi đáp | danh mục | chuyên mục | chuyên đề | chi tiết
     tải về | testing | chủ đề: *`,
  ),
  furniture(
    'comments',
    'label',
    `họ và tên | họ tên | họ và tên: * | tên của bạn | email của bạn | địa chỉ email | tiêu đề | nội dung
     nội dung bình luận | nội dung ý kiến | mã xác nhận | mã bảo vệ | mã an toàn | mã kiểm tra | nhập mã * | nhập lại | gửi
     gửi đi | hủy | hủy bỏ | làm lại | xóa | trả lời | thích trả lời | nhập bình luận * | nhập nội dung * | vui lòng nhập *
     vui lòng đăng nhập * | đăng nhập để * | bạn cần đăng nhập * | chưa có bình luận * | hãy là người đầu tiên *
     ý kiến của bạn sẽ * | bạn còn # ký tự | số ký tự * | vui lòng gõ tiếng việt *`,
  ),
  furniture(
    'footer',
    'navigation',
    `© * | ® * | copyright * | bản quyền * | giữ bản quyền * | all rights reserved * | tổng biên tập: *
     phó tổng biên tập: * | trưởng ban biên tập: * | phó trưởng ban biên tập: * | tòa soạn: * | ghi rõ nguồn *
     vui lòng ghi rõ nguồn * | thiết kế bởi * | phát triển bởi * | designed by * | developed by * | powered by *
     mọi hành động sử dụng * | trang đang trong * | website đang * | giấy phép số * | giấy phép xuất bản * | giấy phép: *
     giấy phép hoạt động * | giấy phép thiết lập * | số giấy phép: * | chịu trách nhiệm về nội dung *
     chịu trách nhiệm nội dung * | chịu trách nhiệm chính * | người chịu trách nhiệm * | chịu trách nhiệm: *
     đường dây nóng * | hotline * | liên hệ quảng cáo * | quảng cáo: *`,
  ),
  furniture(
    'footer',
    'label',
    `địa chỉ: * | trụ sở: * | điện thoại: * | điện thoại * | đt: * | tel: * | số điện thoại: * | fax: * | email: *
     e-mail: * | thư điện tử: * | website: * | cơ quan chủ quản * | cơ quan quản lý: * | cơ quan thường trực: *
     lãnh đạo ban biên tập * | ban biên tập * | thường trực ban biên tập *`,
  ),
];
