import { describe, expect, it } from 'vitest';
import { provinceOfHost, readPlaces } from '../../src/recognise/places/places.js';
import { readSignature } from '../../src/recognise/places/signatures.js';
import { figures, viewOf } from '../support/read.js';
import { reads } from '../support/surfaces.js';

/** The places that a text names, as `Nghệ An is VN-22`; a name of several provinces is `many`. */
function places(text: string): string {
  const view = viewOf(text);
  const named = readPlaces(view).map(({ first, last, level, provinces }) => {
    const code = provinces.length > 1 ? 'many' : (provinces[0]?.iso ?? level);
    return `${view.text(first, last)} is ${code}`;
  });
  return named.join('; ') || 'nothing';
}

/** The place of a figure in a sentence about it. */
function place(name: string): string | undefined {
  return figures(`Năm 2023, ${name} có 12 HTX.`)[0]?.place ?? undefined;
}

describe('where a figure is', () => {
  reads(
    {
      'VN-HN': [
        'Hà Nội',
        'TP Hà Nội',
        'TP. Hà Nội',
        'thành phố Hà Nội',
        'HÀ NỘI',
        'Thủ đô Hà Nội',
        'Hà Nội'.normalize('NFD'),
        'huyện Đông Anh',
        'thị xã Sơn Tây',
        'quận Hoàn Kiếm',
      ],
      'VN-SG': [
        'TP.HCM',
        'TPHCM',
        'TP HCM',
        'TP. HCM',
        'Tp.HCM',
        'TP. Hồ Chí Minh',
        'TP.Hồ Chí Minh',
        'thành phố Hồ Chí Minh',
        'Thành phố Hồ Chí Minh',
        'THÀNH PHỐ HỒ CHÍ MINH',
        'Tp Hồ Chí Minh',
        'Sài Gòn',
        'huyện Cần Giờ',
        'huyện Củ Chi',
        'Củ Chi',
        'TP Thủ Đức',
        'quận Bình Tân',
        'Q.Gò Vấp',
        'H.Cần Giờ',
      ],
      'VN-DN': ['Đà Nẵng', 'TP Đà Nẵng', 'TP. Đà Nẵng', 'huyện Hòa Vang', 'huyện Hoà Vang', 'quận Sơn Trà'],
      'VN-CT': ['Cần Thơ', 'TP. Cần Thơ', 'quận Ninh Kiều', 'huyện Phong Điền thuộc Cần Thơ'],
      'VN-HP': ['Hải Phòng', 'TP Hải Phòng', 'huyện Thủy Nguyên', 'huyện Thuỷ Nguyên'],
      'VN-26': [
        'Huế',
        'Thừa Thiên Huế',
        'Thừa Thiên - Huế',
        'Thừa Thiên – Huế',
        'Thừa Thiên-Huế',
        'TT-Huế',
        'thành phố Huế',
        'TP. Huế',
        'tỉnh Thừa Thiên Huế',
        'thị xã Hương Trà',
      ],
      'VN-14': ['Hòa Bình', 'Hoà Bình', 'tỉnh Hòa Bình', 'tỉnh Hoà Bình', 'HÒA BÌNH', 'HOÀ BÌNH', 'huyện Đà Bắc'],
      'VN-21': ['Thanh Hóa', 'Thanh Hoá', 'tỉnh Thanh Hóa', 'THANH HÓA', 'huyện Thọ Xuân', 'TP Sầm Sơn'],
      'VN-34': ['Khánh Hòa', 'Khánh Hoà', 'TP Nha Trang', 'thị xã Ninh Hòa', 'thị xã Ninh Hoà', 'Nha Trang'],
      'VN-33': [
        'Đắk Lắk',
        'Đăk Lăk',
        'Đắc Lắc',
        'Đắk Lăk',
        'ĐẮK LẮK',
        'tỉnh Đắk Lắk',
        'Buôn Ma Thuột',
        'TP. Buôn Ma Thuột',
        'huyện Krông Pắc',
      ],
      'VN-72': ['Đắk Nông', 'Đăk Nông', 'Đắc Nông', 'tỉnh Đắk Nông', 'huyện Đắk Mil', 'TP Gia Nghĩa'],
      'VN-28': ['Kon Tum', 'Kontum', 'KonTum', 'KON TUM', 'huyện Sa Thầy', 'huyện Đắk Hà'],
      'VN-53': ['Bắc Kạn', 'Bắc Cạn', 'tỉnh Bắc Kạn'],
      'VN-43': [
        'Bà Rịa - Vũng Tàu',
        'Bà Rịa – Vũng Tàu',
        'Bà Rịa-Vũng Tàu',
        'BR-VT',
        'tỉnh Bà Rịa - Vũng Tàu',
        'Vũng Tàu',
        'TP Vũng Tàu',
        'huyện Côn Đảo',
      ],
      'VN-22': [
        'Nghệ An',
        'tỉnh Nghệ An',
        'NGHỆ AN',
        'TP. Vinh',
        'thành phố Vinh',
        'TP Vinh',
        'huyện Nghi Lộc',
        'thị xã Hoàng Mai',
        'huyện Quỳ Châu',
      ],
      'VN-23': ['Hà Tĩnh', 'huyện Lộc Hà', 'Lộc Hà', 'huyện Can Lộc', 'Can Lộc'],
      'VN-31': ['Bình Định', 'TP Quy Nhơn', 'huyện Phù Cát', 'thị xã An Nhơn'],
      'VN-35': ['Lâm Đồng', 'TP Đà Lạt', 'Đà Lạt', 'huyện Lạc Dương', 'huyện Đức Trọng'],
      'VN-02': ['Lào Cai', 'tỉnh Lào Cai', 'thị xã Sa Pa', 'huyện Bắc Hà'],
      'VN-40': ['Bình Thuận', 'Phan Thiết', 'TP Phan Thiết', 'thị xã La Gi'],
      'VN-47': ['Kiên Giang', 'TP Phú Quốc', 'Phú Quốc', 'huyện Giồng Riềng', 'TP Rạch Giá'],
      'VN-45': ['Đồng Tháp', 'TP Cao Lãnh', 'huyện Tháp Mười', 'TP Sa Đéc'],
      VN: ['cả nước', 'toàn quốc', 'Việt Nam', 'nước ta', 'Cả nước'],
    },
    place,
  );
});

describe('names in a sentence', () => {
  reads(
    {
      'Nghệ An is VN-22; Hà Tĩnh is VN-23': [
        'Nghệ An và Hà Tĩnh đều có mưa.',
        'Mưa lớn ở Nghệ An, Hà Tĩnh.',
        'Từ Nghệ An đến Hà Tĩnh có mưa.',
      ],
      'huyện Phong Điền is many': ['HTX nằm ở huyện Phong Điền.'],
      'huyện Tân Uyên is many': ['HTX nằm ở huyện Tân Uyên.'],
      'huyện Kinh Môn is VN-61': ['HTX nằm ở huyện Kinh Môn.'],
      'thị xã Hà Giang is VN-03': ['HTX nằm ở thị xã Hà Giang.'],
      'huyện Châu Thành is many': ['HTX nằm ở huyện Châu Thành.', 'Đoàn về huyện Châu Thành làm việc.'],
      'Tây Nguyên is region': ['Vùng Tây Nguyên có mưa.', 'Đây là HTX lớn nhất Tây Nguyên.'],
      'đồng bằng sông Cửu Long is region': ['Vùng đồng bằng sông Cửu Long bị mặn.'],
      'ĐBSCL is region': ['Vùng ĐBSCL bị mặn.'],
      'Trung Quốc is abroad': [
        'Vải được bán sang Trung Quốc.',
        'Thị trường Trung Quốc mua nhiều sầu riêng.',
        'Giá tại Trung Quốc giảm.',
        'Xuất khẩu vào Trung Quốc tăng.',
      ],
      'Mỹ is abroad': ['Tôm được bán sang Mỹ.', 'Thị trường Mỹ khó tính.', 'Đơn hàng từ Mỹ giảm.'],
      'Nhật Bản is abroad': ['Chuối được bán sang Nhật Bản.', 'Đối tác từ Nhật Bản đến thăm HTX.'],
      'thế giới is abroad': ['Giá gạo thế giới tăng.', 'Thị trường thế giới biến động.'],
      'EU is abroad': ['Cá tra được bán vào EU.', 'Hàng sang EU phải sạch.'],
      'tỉnh Lai Châu is VN-01': ['Hội đồng nhân dân tỉnh Lai Châu họp.'],
      'tỉnh lai châu is VN-01': ['Hội đồng nhân dân tỉnh lai châu họp.'],
      'Toàn huyện is locality': ['Toàn huyện đã vào cuộc.', 'Toàn huyện có mưa.'],
      'Huyện nhà is locality': ['Huyện nhà đổi mới.'],
      'tỉnh Gia Lai is VN-30': ['Mưa trên địa bàn tỉnh Gia Lai.', 'Trong toàn tỉnh Gia Lai có mưa.'],
      'Bộ is national-body': ['Theo Bộ Tài chính, giá giảm.'],
      'Vĩnh Phúc is VN-70; Phú Thọ is VN-68': ['Hợp tác giữa Vĩnh Phúc với Phú Thọ.'],
    },
    places,
  );
});

describe('no places', () => {
  reads(
    {
      nothing: [
        'Nhân dân ta yêu chuộng hòa bình.',
        'Cuộc sống hòa bình, ấm no.',
        'Hòa bình là khát vọng của mọi người.',
        'Ông Đức trồng bưởi.',
        'Chị Nga nuôi ong.',
        'Anh Anh và chị Mỹ mở HTX.',
        'Bà Mỹ bán chè.',
        'Ông Trần Văn Thời nuôi tôm.',
        'Chị Nguyễn Kim Sơn trồng hoa.',
        'Đồng chí Lê Bình Minh phát biểu.',
        'Ông Hồ Chí Minh sinh năm 1890.',
        'Phong trào học tập Bác Hồ Chí Minh lan rộng.',
        'Sản phẩm của HTX rất đẹp, mỹ thuật cao.',
        'Cán bộ có đức, có tài.',
        'Các Tỉnh ủy, Thành ủy vào cuộc.',
        'Ông Lê Văn Bộ - Phó Chủ tịch.',
        'Bộ sản phẩm mới ra mắt.',
        'Tỉnh đã có chủ trương.',
        'Đường Nguyễn Huệ đông vui.',
        'Xã Hòa Bình có đường mới.',
        'Người dân thôn Thái Bình góp công.',
        'Ở ấp Vĩnh Lộc, bà con trồng khóm.',
        'Nước sông Đồng Nai dâng cao.',
        'Tàu cá đánh bắt ở vùng biển Hoàng Sa.',
        'Ngành pháp y vào cuộc.',
        'Nơi đây an giang sơn một cõi.',
      ],
    },
    places,
  );
});

describe('readSignature', () => {
  const province = (text: string) => readSignature(viewOf(text))?.provinces[0]?.iso ?? 'none';
  reads(
    {
      'VN-27': ['(QNO) - Từ đầu năm, toàn tỉnh có mưa.', '12/3/2023 (QNO) - Mưa lớn.', 'QNO - Mưa lớn ở miền núi.'],
      'VN-26': ['TTH - Mưa lớn ở đầm phá.', 'TTH.VN - Mưa lớn ở đầm phá.'],
      'VN-35': ['(LĐ online) - Mưa lớn ở cao nguyên.'],
      'VN-68': ['PhuthoPortal - Sáng nay có mưa.'],
      'VN-46': ['(ABO) Chiều 5-3, mưa lớn.'],
      'VN-40': ['BTO-Sáng nay có mưa.'],
      none: [
        'Nhóm máu (ABO) được xét nghiệm.',
        'Ngân hàng TTH cho vay.',
        'Tho - con gái ông - nuôi gà.',
        '(LĐ) - Mưa lớn ở nhiều nơi.',
        '(HNMO) - Mưa lớn ở nhiều nơi.',
      ],
    },
    province,
  );
});

describe('provinceOfHost', () => {
  it.each([
    ['nghean.gov.vn', 'Nghệ An'],
    ['baokontum.com.vn', 'Kon Tum'],
    ['www.daknong.gov.vn', 'Đắk Nông'],
    ['lienminhhtx.hatinh.gov.vn', 'Hà Tĩnh'],
    ['baobinhduong.vn', 'Bình Dương'],
    ['hue.gov.vn', 'Huế'],
    ['dongthap.gov.vn', 'Đồng Tháp'],
    ['angiang.gov.vn', 'An Giang'],
  ])('%s is of %s', (host, name) => {
    expect(provinceOfHost(host)?.name).toBe(name);
  });

  it.each(['vnexpress.net', 'chinhphu.vn', 'vca.org.vn', 'nongnghiep.vn', 'hanoimoi.example', 'thuehue.example', ''])(
    '%s is of none',
    (host) => {
      expect(provinceOfHost(host)).toBeUndefined();
    },
  );
});
