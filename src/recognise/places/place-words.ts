import { list } from '../../core/list.js';

/** Other ways in which provinces are written, by their name in the table; matched without regard to tone placement. */
export const PROVINCE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': list`TP.HCM | TPHCM | TP HCM | TP. HCM | Tp.HCM | HCMC | Sài Gòn | thành phố mang tên Bác`,
  Huế: ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên – Huế', 'TT-Huế', 'TT Huế', 'Thừa Thiên-Huế'],
  'Bà Rịa - Vũng Tàu': ['Bà Rịa – Vũng Tàu', 'Bà Rịa Vũng Tàu', 'BR-VT', 'BRVT', 'Bà Rịa-Vũng Tàu', 'Vũng Tàu'],
  'Đắk Lắk': list`Đắc Lắc | Đăk Lăk | Đak Lak | ĐắkLắk | Đăk Lắk | Đắk Lăk | Đắc Lắk | Daklak`,
  'Đắk Nông': ['Đăk Nông', 'Đắc Nông', 'ĐắkNông', 'ĐakNông', 'Đak Nông', 'ĐăkNông', 'Daknong'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Kon Tum': ['KonTum', 'Kontum'],
  'Hà Nội': ['Thủ đô', 'HN'],
};

/** Provinces whose bare name is mostly something else: a person, a common word. They count only behind `tỉnh` or `thành phố`. */
export const NEED_PREFIX: ReadonlySet<string> = new Set(['Hồ Chí Minh']);

export const PROVINCE_PREFIXES: readonly string[] = ['tỉnh', 'thành phố', 'TP', 'TP.', 'Tp', 'Tp.', 'T.P'];

export const DISTRICT_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  h: ['huyện', 'H.', 'H'],
  q: ['quận', 'Q.', 'Q'],
  x: ['thị xã', 'TX', 'TX.'],
  p: ['thành phố', 'TP', 'TP.', 'Tp.', 'Tp'],
};

/** The country as a whole. */
export const COUNTRY_WORDS: readonly string[] = [
  ...['cả nước', 'toàn quốc', 'Việt Nam', 'nước ta', 'toàn nước', 'phạm vi cả nước'],
];

/** Regions of several provinces: kept as they are written, without a code. */
export const REGIONS: readonly string[] = list`
  Tây Nguyên | đồng bằng sông Cửu Long | ĐBSCL | đồng bằng sông Hồng | ĐBSH | Đông Nam bộ | Nam Trung bộ |
  Bắc Trung bộ | Tây Bắc | Đông Bắc | miền Trung | miền Bắc | miền Nam | miền Tây | duyên hải Nam Trung bộ |
  trung du và miền núi phía Bắc | Trung du miền núi Bắc bộ | duyên hải miền Trung | Tây Nam bộ | Nam bộ | Bắc bộ |
  miền núi phía Bắc | vùng Thủ đô | vùng kinh tế trọng điểm phía Nam | vùng kinh tế trọng điểm |
  Bắc Trung bộ và duyên hải miền Trung
`;

/** Places that are not in Vietnam: a figure about them has no Vietnamese place. */
export const ABROAD: readonly string[] = list`
  thế giới | toàn cầu | Mỹ | Hoa Kỳ | Trung Quốc | Nhật Bản | Hàn Quốc | Đài Loan | Lào | Campuchia | Thái Lan | EU |
  châu Âu | Liên minh châu Âu | ASEAN | Ấn Độ | Nga | Liên bang Nga | Đức | Pháp | Anh | Vương quốc Anh | Úc |
  Australia | Singapore | Malaysia | Indonesia | Philippines | Myanmar | Canada | Brazil | Mexico | Ukraine | Hà Lan |
  Israel | Thái Bình Dương | châu Á | châu Phi | Đông Nam Á | Hong Kong | Hồng Công | Trung Đông | Italy |
  Tây Ban Nha | Bỉ | Thụy Điển | Thụy Sĩ | New Zealand | Chile | Peru | Argentina | Nam Phi | Ai Cập | Cuba | Bắc Mỹ |
  Nam Mỹ | châu Mỹ | khu vực đồng euro | Eurozone | Đan Mạch | Na Uy | Phần Lan | Ba Lan | Nhật
`;

/** Signs of the acts of national bodies, in the numbers of documents: where no place is named the text is about the country. */
export const NATIONAL_ACTS: readonly string[] = list`
  QĐ-TTg | NQ-CP | NĐ-CP | NQ-TW | NQ/TW | CT-TTg | TT-BTC | TT-BNNPTNT | QH12 | QH13 | QH14 | QH15 | CT/TW | KL-TW |
  NQ/QH15 | NQ/QH14
`;

/** Bodies of the whole country: a text that speaks for one of them, and names no province, is about the country. */
export const NATIONAL_BODIES: readonly string[] = list`
  Chính phủ | Quốc hội | Thủ tướng | Bộ trưởng | Thủ tướng Chính phủ | Tổng cục | Tổng cục Thống kê |
  Ngân hàng Nhà nước | Bộ | Liên minh HTX Việt Nam | Liên minh Hợp tác xã Việt Nam | Cục |
  Ủy ban Thường vụ Quốc hội | NHNN
`;

/** A locality that a text speaks for as its own and does not name: only the rest of the text can tell which it is. */
export const LOCALITIES: readonly string[] = list`
  toàn tỉnh | toàn huyện | toàn xã | toàn thành phố | toàn thị xã | toàn quận | toàn phường | tỉnh nhà | huyện nhà | tỉnh ta |
  huyện ta | địa bàn tỉnh | địa bàn huyện | địa bàn xã | địa bàn thành phố | địa bàn thị xã | địa bàn quận | Tỉnh ủy |
  Huyện ủy | Thành ủy | Thị ủy | Quận ủy
`;
