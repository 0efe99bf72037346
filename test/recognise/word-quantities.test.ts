import { describe } from 'vitest';
import { statesAmounts } from '../support/cases.js';

/** Numbers in words count where a counted noun follows; most small number words are other words. */
describe('numbers in words that count', () => {
  statesAmounts({
    '2 model': [
      'Xã đã xây dựng {hai mô hình} nuôi cá lồng.',
      'Trong năm, hội triển khai {hai mô hình} trồng rau sạch.',
      'Có {hai mô hình} được nhân rộng ra toàn huyện.',
    ],
    '3 cooperative': ['Huyện hỗ trợ {ba HTX} mua máy sấy.', 'Trên địa bàn có {ba hợp tác xã} trồng nấm.'],
    '4 commune': ['Dự án triển khai tại {bốn xã} vùng cao.', '{Bốn xã} ven biển được đầu tư kè.'],
    '5 commune': [
      'Chương trình được thực hiện tại {năm xã} bãi ngang.',
      'Tỉnh có thêm {năm xã} về đích nông thôn mới.',
    ],
    '5 household': [
      'Xóm chỉ có {năm hộ} trồng chè.',
      'HTX được thành lập với {năm hộ} góp vốn.',
      'Tổ gồm {năm hộ} nuôi ong.',
    ],
    '6 project': ['Ban quản lý khởi công {sáu dự án} thủy lợi.'],
    '7 district': ['Dịch bệnh xảy ra tại {bảy huyện} miền núi.', 'Dịch bệnh xảy ra tại {bẩy huyện} miền núi.'],
    '8 enterprise': ['HTX liên kết với {tám doanh nghiệp} tiêu thụ vải.'],
    '9 village': ['Đường điện đã kéo đến {chín thôn}.', '{Chín thôn} đều có nhà văn hóa.'],
    '10 cooperative': ['Liên minh kết nạp {mười HTX} trong năm qua.', 'Tỉnh chọn {mười hợp tác xã} làm điểm.'],
    '12 person': ['HTX ra đời với {mười hai thành viên}.', 'Tổ có {mười hai lao động} thường xuyên.'],
    '15 ha': ['HTX thuê {mười lăm ha} đất bãi.'],
    '20 household': ['Mô hình thu hút {hai mươi hộ} tham gia.', 'Mô hình thu hút {hai chục hộ} tham gia.'],
    '24 cooperative': ['Đoàn đã đến thăm {hai mươi tư HTX}.', 'Đoàn đã đến thăm {hai mươi bốn HTX}.'],
    '35 product': ['Hội chợ trưng bày {ba mươi lăm sản phẩm} của HTX.'],
    '100 person': ['Lớp học mở cho {một trăm nông dân}.', 'Lớp học mở cho {100 nông dân}.'],
    '150 household': ['Nước sạch về với {một trăm năm mươi hộ}.', 'Nước sạch về với {một trăm rưỡi hộ}.'],
    '3_000 tree': ['Bà con trồng {ba nghìn cây} keo.', 'Bà con trồng {ba ngàn cây} keo.'],
    '1_000_000 visit': ['Khu du lịch đón {một triệu lượt khách}.'],
    '1_000_000 visit/year': ['Trang tin đón {một triệu lượt mỗi năm}.'],
    '2_000_000_000 VND': ['Mỗi năm trang trại lãi {hai tỷ đồng}.', 'Mỗi năm trang trại lãi {hai tỉ đồng}.'],
    '500_000_000 VND': ['Ông vay {năm trăm triệu đồng} mở xưởng.'],
    '~2_000_000_000 VND': ['Nhà kho trị giá khoảng {hai tỷ đồng}.'],
    '2 times': [
      'Thu nhập cao gấp {2 lần} trồng lúa.',
      'Thu nhập cao gấp {hai lần} trồng lúa.',
      'Thu nhập cao {gấp đôi} trồng lúa.',
      'Sản lượng tăng {gấp đôi} so với năm trước.',
      'Giá phân bón đã tăng {gấp đôi}.',
      'Doanh thu quý này {gấp đôi} quý trước.',
    ],
    '1.5 times': [
      'Lợi nhuận tăng {gấp rưỡi} sau một năm.',
      'Sản lượng tăng {1,5 lần}.',
      'Giá bán {gấp rưỡi} vụ trước.',
    ],
    '3 times': ['Giá bán tăng {ba lần} sau hai năm.', 'Năng suất gấp {ba lần} giống cũ.'],
    '2 t': ['Mỗi sào cho {hai tấn} củ.'],
    '4 ha': ['Anh thuê {bốn héc ta} đất đồi.', 'Ông trồng {bốn ha} cam.'],
    '5 t': ['Mỗi hộ thu được {năm tấn} cá.'],
    '3 %': ['Mức giảm là {ba phần trăm}.', 'Lãi suất là {3 phần trăm}.'],
    '2.5 %': ['Tỷ lệ hộ nghèo còn {hai phẩy năm phần trăm}.', 'Tỷ lệ hộ nghèo còn {hai chấm năm phần trăm}.'],
    '-2.5 %': [
      'GDP quý này đạt {âm 2,5%}.',
      'Chỉ số đạt {-2,5%} trong quý.',
      'Lạm phát là {âm hai phẩy năm phần trăm}.',
    ],
    '-3 °C': ['Nhiệt độ xuống {âm 3 độ C}.', 'Nhiệt độ xuống {-3°C}.'],
    '>500_000 visit': ['Tỉnh đón hơn {nửa triệu lượt khách}.'],
    '300_000_000 VND': ['Nhà máy nộp thuế {3 trăm triệu đồng}.', 'Vụ này anh lãi {ba trăm triệu}.'],
  });
});

describe('five and the year', () => {
  statesAmounts({
    '5 commune': ['Hiện còn {năm xã} chưa đạt chuẩn.', '{Năm xã} vùng biên được đầu tư điện.'],
    '12 cooperative': [
      'Cả năm xã chỉ có {12 HTX}.',
      'Trong năm huyện có {12 HTX}.',
      'Mỗi năm tỉnh thành lập {12 HTX}.',
      'Cuối năm xã tổng kết {12 HTX}.',
      'Sang năm huyện lập thêm {12 HTX}.',
    ],
  });
});

/** `hai ba hộ`: about how many; `dăm ba` and `vài ba` say nothing that could be counted. */
describe('two number words in a row', () => {
  statesAmounts({
    '2..3 household': [
      'Mỗi tổ có {hai đến ba hộ} nòng cốt.',
      'Mỗi tổ có {hai - ba hộ} nòng cốt.',
      'Mỗi tổ có {hai, ba hộ} nòng cốt.',
      'Mỗi tổ có {hai ba hộ} nòng cốt.',
    ],
    '5..7 t': ['Mỗi vụ thu {năm bảy tấn} quả.', 'Mỗi vụ thu {năm, bảy tấn} quả.'],
    '3..4 person': ['Mỗi nhóm có {ba bốn người}.'],
    '6..7 ha': ['Trang trại rộng {sáu bảy ha}.', 'Trang trại rộng {sáu đến bảy ha}.'],
    '12 cooperative': [
      'Dăm ba hộ rồi cả xóm vào {12 HTX}.',
      'Đôi ba HTX nhỏ không bằng {12 HTX} lớn.',
      'Vài ba người đã rời {12 HTX}.',
    ],
  });
});

describe('words that count nothing', () => {
  statesAmounts({
    '12 cooperative': [
      'Mỗi năm hộ anh bán hàng cho {12 HTX}.',
      'Hết năm xã phải có {12 HTX}.',
      'Đầu năm huyện chỉ có {12 HTX}.',
      'Trong năm hợp tác xã này liên kết với {12 HTX}.',
      'Hộ thứ ba góp vốn vào {12 HTX}.',
      'Chỉ một mình chị bán hàng cho {12 HTX}.',
      'Một số địa phương đã có {12 HTX}.',
      'Đây là một trong những xã có {12 HTX}.',
      'Một HTX ở huyện đã giúp {12 HTX} khác.',
      'Năm qua, cả huyện có {12 HTX}.',
      'Mỗi năm một lần, tỉnh khen thưởng {12 HTX}.',
      'Kinh tế tư nhân góp vốn vào {12 HTX}.',
      'Ông Tư cùng {12 HTX} ký kết hợp đồng.',
      'Ba mẹ ông từng làm ở {12 HTX}.',
      'Thứ ba vừa qua, đoàn kiểm tra {12 HTX}.',
      'Thứ năm hằng tuần, {12 HTX} mở phiên chợ.',
      'Từ tháng tư, {12 HTX} bắt đầu xuống giống.',
      'Tháng ba, {12 HTX} tổ chức đại hội.',
      'Giữa hai kỳ họp, tỉnh có thêm {12 HTX}.',
      'Ba khâu đột phá được {12 HTX} thực hiện.',
      'Lần thứ hai, tỉnh bình chọn {12 HTX} tiêu biểu.',
      'Tỷ lệ này cao nhất ở {12 HTX} chè.',
      'Tỷ trọng dịch vụ tăng nhanh ở {12 HTX}.',
      'Tỷ giá ổn định giúp {12 HTX} xuất khẩu thuận lợi.',
      'Tỷ phú nông dân đứng đầu {12 HTX}.',
      'Hai bên đã ký hợp đồng với {12 HTX}.',
      'Cả hai đều là thành viên của {12 HTX}.',
      'Bảy Núi là nơi có {12 HTX} nuôi bò.',
      'Anh Hai Lúa bán hàng cho {12 HTX}.',
      'Huyện Ba Tri hiện có {12 HTX}.',
      'Huyện Năm Căn hiện có {12 HTX}.',
      'Ngã Bảy hiện có {12 HTX}.',
      'Thủ Dầu Một hiện có {12 HTX}.',
      'Làm một lúc nhiều nghề, bà góp vốn vào {12 HTX}.',
      'Không một ai phản đối, {12 HTX} cùng ký tên.',
      'Bốn mùa cây trái xanh tốt ở {12 HTX}.',
      'Ngành nông nghiệp tư vấn cho {12 HTX}.',
      'Vốn đầu tư được rót vào {12 HTX}.',
      'Nghị định thứ tư hỗ trợ {12 HTX}.',
      'Cấp một, cấp hai đều có trường ở nơi có {12 HTX}.',
      'Quý ba, huyện thành lập {12 HTX}.',
      'Chín muồi về điều kiện, {12 HTX} ra đời.',
      'Sau hai mươi năm thành lập, liên hiệp có {12 HTX}.',
      'Qua mười năm xây dựng nông thôn mới, huyện có {12 HTX}.',
      'Qua mười năm, xã có {12 HTX}.',
      'Suốt ba tháng, tỉnh khảo sát {12 HTX}.',
      'Chỉ trong vòng hai tuần, đoàn đã thăm {12 HTX}.',
      'Năm xưa, nơi đây có {12 HTX}.',
      'Trăm năm nay, vùng chè mới có {12 HTX}.',
      'Trăm sự nhờ {12 HTX}.',
      'Muôn vàn khó khăn đã qua, nay có {12 HTX}.',
      'Chị Tám bán hàng cho {12 HTX}.',
      'Ông Sáu là giám đốc giỏi nhất trong {12 HTX}.',
    ],
    '100 cooperative': ['Đại hội lần thứ tư đề ra mục tiêu {100 HTX}.', 'Khóa mười bốn đề ra mục tiêu {100 HTX}.'],
  });
});

/** `hàng trăm`: at least the power of ten that is named, and the quotation begins at `hàng`. */
describe('vague words', () => {
  statesAmounts({
    '≥100_000_000_000 VND': [
      'Dự án tiêu tốn {hàng trăm tỷ đồng}.',
      'Thiệt hại lên tới {hàng trăm tỉ đồng}.',
      'Ngân sách bố trí {hàng trăm tỷ} mỗi năm.',
    ],
    '≥1_000 household': [
      'Nước lũ cô lập {hàng nghìn hộ}.',
      'Nước lũ cô lập {hàng ngàn hộ}.',
      'Dự án hỗ trợ {hàng nghìn hộ} nghèo.',
    ],
    '≥10 household': ['Nghề mới giúp {hàng chục hộ} đổi đời.', '{Hàng chục hộ} đã ký cam kết.'],
    '≥10_000 person': ['Khu công nghiệp tạo việc làm cho {hàng vạn lao động}.', '{Hàng vạn người} đổ về trẩy hội.'],
    '≥1_000_000 t': ['Vùng này cung cấp {hàng triệu tấn} lúa.'],
    '≥1_000_000_000 VND': ['Mỗi vụ ông thu {hàng tỷ đồng}.', 'Người dân mất {hàng tỉ đồng} vì dịch.'],
    '≥10_000_000_000 VND': ['Mỗi năm HTX doanh thu {hàng chục tỷ đồng}.'],
    '≥1_000_000_000_000 VND': ['Các dự án thu hút {hàng nghìn tỷ đồng}.', 'Các dự án thu hút {hàng ngàn tỷ đồng}.'],
    '≥100 ha': ['Sâu bệnh gây hại {hàng trăm ha} lúa.'],
    '12 cooperative': [
      'Hàng trăm năm nay, nghề này nuôi sống dân của {12 HTX}.',
      'Hàng chục năm qua, rừng được giao cho {12 HTX}.',
      'Hàng nghìn năm trước, nơi này là biển, nay có {12 HTX}.',
      'Hàng năm, tỉnh thành lập {12 HTX}.',
      'Hàng tháng, cán bộ về {12 HTX}.',
      'Mặt hàng này có ở {12 HTX}.',
      'Cửa hàng bán sản phẩm của {12 HTX}.',
      'Ngân hàng cho vay {12 HTX}.',
      'Hàng loạt giải pháp giúp {12 HTX} phát triển.',
      'Hàng hóa của {12 HTX} bán chạy.',
      'Vài HTX nhỏ sáp nhập thành {12 HTX}.',
      'Nhiều hộ, nhiều HTX nhỏ lập nên {12 HTX}.',
    ],
  });
});
