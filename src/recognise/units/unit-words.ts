/**
 * Units and counted nouns with the surfaces that name them. Canonical names are those of docs/dataset.md: ISO 4217 for
 * money, SI symbols for measures, English singular nouns for things that are counted. A noun that is not here stands in
 * the dataset as it is written; a pipeline's `units.yaml` adds the nouns of its domain.
 */

import { list } from '../../core/list.js';

export type UnitWords = Readonly<Record<string, readonly string[]>>;

export const MONEY: UnitWords = {
  VND: list`đồng | VND | VNĐ | vnđ | đồng Việt Nam | đ | ₫ | đồng VN`,
  USD: ['USD', 'đô la', 'đô la Mỹ', 'đô-la', 'đô-la Mỹ', 'đôla', 'đôla Mỹ', 'Mỹ kim', '$', 'US$'],
  EUR: ['EUR', 'euro', '€'],
  CNY: ['CNY', 'nhân dân tệ', 'NDT'],
  JPY: ['JPY', 'yên', 'yên Nhật'],
  KRW: ['KRW', 'won'],
  GBP: ['GBP', 'bảng Anh'],
};

/** Abbreviations that hold both scale and unit: `300 trđ` are millions of đồng. */
export const SCALED_MONEY = {
  unit: 'VND',
  exponent: 6,
  phrases: list`trđ | trđồng | tr đồng | tr đ | tr.đồng | tr.đ | tr. đồng | triệuđồng`,
} as const;

export const PERCENT: UnitWords = {
  '%': ['%', 'phần trăm', 'percent'],
  percentage_point: ['điểm %', 'điểm phần trăm', '% điểm', 'điểm bách phân'],
  per_mille: ['‰', 'phần nghìn', 'phần ngàn'],
};

export const MEASURES: UnitWords = {
  ha: ['ha', 'hecta', 'héc ta', 'héc-ta', 'hec ta'],
  m2: ['m2', 'm²', 'mét vuông', 'm 2', 'm^2'],
  m3: ['m3', 'm³', 'mét khối', 'm 3', 'khối', 'm^3'],
  km2: ['km2', 'km²', 'ki lô mét vuông', 'kilômét vuông', 'cây số vuông'],
  km: ['km', 'ki lô mét', 'ki-lô-mét', 'kilômét', 'cây số'],
  m: ['m', 'mét'],
  cm: ['cm'],
  mm: ['mm'],
  t: ['tấn'],
  kg: ['kg', 'kilôgam', 'ki lô gam', 'ki-lô-gam', 'kilogram', 'cân'],
  g: ['g', 'gam', 'gram'],
  mg: ['mg'],
  quintal: ['tạ'],
  litre: ['lít', 'lit'],
  ml: ['ml'],
  sao: ['sào'],
  cong: ['công đất'],
  mau: ['mẫu ruộng'],
  W: ['W'],
  kW: ['kW', 'KW'],
  MW: ['MW'],
  GW: ['GW'],
  MWp: ['MWp'],
  kWh: ['kWh', 'KWh', 'kwh', 'ki-lô-oát giờ', 'số điện'],
  MWh: ['MWh'],
  GWh: ['GWh'],
  TOE: ['TOE'],
  kV: ['kV', 'KV'],
  MVA: ['MVA'],
  '°C': ['°C', 'ºC', 'độ C', 'oC'],
  '°': ['độ'],
  point: ['điểm'],
  TEU: ['TEU', 'Teus', 'teu'],
  Mbps: ['Mbps'],
  GB: ['GB'],
};

export const TIMES: UnitWords = { times: ['lần'] };

/** Lengths of time; alone they mostly say when, so only some of them measure (see the durations among the claims). */
export const TIME_UNITS: UnitWords = {
  year: ['năm'],
  month: ['tháng'],
  day: ['ngày', 'ngày đêm'],
  hour: ['giờ', 'tiếng', 'giờ đồng hồ'],
  minute: ['phút'],
  week: ['tuần'],
  school_year: ['năm học'],
  quarter: ['quý'],
  age: ['tuổi'],
};

/** Counted nouns with their classifier and head, without what narrows them: the unit of `120 hộ nghèo` is `hộ`. */
export const COUNTED: UnitWords = {
  cooperative: ['HTX', 'hợp tác xã', 'HTXNN'],
  cooperative_union: list`
    liên hiệp HTX | liên hiệp hợp tác xã | LHHTX | LH HTX | liên hiệp các HTX | liên hiệp các hợp tác xã |
    liên hợp tác xã | LH hợp tác xã | LHTX | liên hiệp | liên hợp HTX | liên hợp hợp tác xã
  `,
  cooperative_group: list`THT | tổ hợp tác | tổ hợp tác xã | tổ HT | tổ nhóm hợp tác | tổ, nhóm hợp tác | nhóm hợp tác`,
  people_credit_fund: ['quỹ tín dụng nhân dân', 'QTDND', 'quỹ tín dụng', 'QTD', 'QTD nhân dân'],
  organisation: ['tổ chức', 'đoàn thể', 'cơ quan', 'đơn vị'],
  person: list`
    người | lao động | thành viên | hộ viên | cán bộ | học sinh | dân | nhân khẩu | nông dân | giáo viên | bác sĩ |
    bác sỹ | xã viên | tổ viên | hội viên | đoàn viên | đảng viên | sinh viên | công nhân | viên chức | công chức |
    người dân | người lao động | nhân viên | học viên | chuyên gia | đại biểu | khẩu | trẻ em | trẻ | cháu | em |
    phụ nữ | thanh niên | chiến sĩ | chiến sỹ | cử tri | bệnh nhân | cư dân | đối tượng | thí sinh | du khách |
    khách | khách du lịch | hành khách | người nghèo | nhân dân | công dân | đồng chí | ngư dân | cán bộ, công chức |
    cán bộ công chức | nhân sự | y sĩ | dược sĩ | kỹ sư | tiến sĩ | vận động viên | nghệ nhân | sáng lập viên |
    giám đốc | thuyền viên | tiểu thương | thạc sĩ | nhân lực | thương binh | liệt sĩ | liệt sỹ | ủy viên | cá nhân |
    tình nguyện viên | y, bác sĩ | y bác sĩ | trí thức | lượt lao động | lượt thành viên | nhà khoa học | doanh nhân | chủ hộ | tài xế |
    khách hàng | khách mời | tác giả | nhà báo | nhà văn | nhà thơ | nhà giáo | nhà quản lý | nữ | nam | nữ giới |
    khán giả | cổ động viên | nạn nhân | tín đồ | giáo dân | phật tử | sĩ quan | quân nhân | chiến sĩ công an | điều dưỡng | hướng dẫn viên |
    tân binh | nhân chứng | ứng viên | thực tập sinh | du học sinh | nghiên cứu sinh | lao động nữ
  `,
  household: list`
    hộ | hộ dân | hộ gia đình | gia đình | hộ nông dân | nông hộ | hộ thành viên | hộ đồng bào | lượt hộ
  `,
  enterprise: ['doanh nghiệp', 'DN', 'công ty', 'DNNN', 'DNNVV'],
  model: ['mô hình'],
  course: ['lớp', 'lớp học', 'khóa học', 'khóa', 'khoá', 'khoá học'],
  commune: list`
    xã | phường | thị trấn | đơn vị cấp xã | xã, phường | xã, phường, thị trấn | xã, thị trấn | phường, xã |
    phường, thị trấn | xã, phường, đặc khu | đơn vị hành chính cấp xã | xã phường | phường, xã, thị trấn |
    xã, phường và đặc khu | xã, phường và thị trấn | xã và thị trấn | xã, phường, thị trấn trên địa bàn
  `,
  district: list`
    huyện | quận | thị xã | huyện, thành, thị | huyện, thị xã | huyện, thành phố | quận, huyện |
    huyện, thị xã, thành phố | huyện, thị, thành phố | quận, huyện, thị xã | huyện, thành | đơn vị cấp huyện |
    huyện, thị, thành | huyện, thành phố, thị xã | thành phố, huyện | đơn vị hành chính cấp huyện | huyện, thị |
    huyện, thị xã và thành phố | huyện, thị xã, TP | huyện và thành phố | thành phố, thị xã, huyện | huyện, quận
  `,
  province: ['tỉnh', 'tỉnh, thành phố', 'tỉnh, thành', 'tỉnh thành', 'tỉnh, TP', 'thành phố', 'tỉnh/thành phố'],
  village: list`
    thôn | bản | buôn | bon | ấp | xóm | làng | thôn, bản | thôn, bon | thôn bản | thôn, buôn | khóm | thôn, xóm |
    bản, làng | thôn, làng | thôn, ấp | ấp, khóm | thôn, bon, buôn | thôn, tổ dân phố | sóc | tổ dân phố | khu phố |
    thôn, khu phố | thôn buôn | thôn, khối phố
  `,
  residential_area: ['khu dân cư'],
  product: ['sản phẩm', 'mặt hàng'],
  project: ['dự án', 'tiểu dự án'],
  criterion: ['tiêu chí'],
  visit: ['lượt khách', 'lượt', 'lượt khách du lịch', 'lượt du khách', 'lượt người', 'lượt hành khách', 'ngày khách'],
  head: list`
    con | con gia súc | con gia cầm | con lợn | con bò | con trâu | con gà | con vịt | con dê | con heo | gà con |
    con trâu, bò | con trâu bò | đầu con | con gia súc, gia cầm | con cá giống | con tôm | vật nuôi | con tôm giống |
    gia súc | gia cầm | đầu gia súc | con trâu, bò, lợn
  `,
  house: list`căn | căn nhà | ngôi nhà | nhà | căn hộ | căn nhà ở | nhà ở | ngôi nhà ở`,
  case: list`ca | vụ | trường hợp | vụ việc | ca mắc | ca nhiễm | ca bệnh | vụ án | vụ tai nạn`,
  crop: list`vụ lúa | vụ rau | vụ màu | vụ hoa | vụ ngô | vụ tôm | vụ cá | vụ nuôi | vụ sản xuất | vụ mùa`,
  locality: ['địa phương'],
  school: ['trường', 'trường học', 'ngôi trường'],
  classroom: ['phòng học', 'phòng học bộ môn'],
  hospital: ['bệnh viện'],
  bed: ['giường bệnh', 'giường'],
  job: ['việc làm', 'việc làm mới', 'chỗ làm việc', 'chỗ làm việc mới', 'chỗ làm mới', 'chỗ làm'],
  group: ['tổ', 'nhóm', 'nhóm hộ', 'đội', 'tổ, nhóm', 'tổ nhóm'],
  facility: ['công trình', 'cơ sở', 'lượt cơ sở'],
  farm: ['trang trại', 'gia trại', 'trại'],
  store: ['cửa hàng'],
  tree: ['cây', 'cây xanh', 'cây giống'],
  vehicle: list`xe | ô tô | phương tiện | xe ô tô | xe máy | chiếc xe | xe tải | mô tô | xe đạp |
    xe đạp điện | xe buýt | xe khách | xe bồn | đầu xe`,
  rank: ['bậc', 'hạng'],
  target: ['chỉ tiêu', 'mục tiêu'],
  market: ['chợ'],
  supermarket: ['siêu thị'],
  shopping_centre: ['trung tâm thương mại'],
  ethnic_group: ['dân tộc', 'dân tộc anh em'],
  economic_zone: ['khu kinh tế', 'KKT'],
  industrial_park: ['khu công nghiệp', 'KCN'],
  industrial_cluster: ['cụm công nghiệp', 'CCN'],
  pond: ['ao'],
  bag: ['bao'],
  high_tech_park: ['khu công nghệ cao'],
  condition: ['điều kiện'],
  business_line: ['ngành nghề'],
  plan: ['đồ án'],
  task_group: ['nhóm nhiệm vụ', 'nhóm nhiệm vụ, giải pháp'],
  bridge: ['cầu', 'cây cầu', 'cầu treo', 'cầu vượt'],
  country: ['quốc gia', 'nước'],
  contract: ['hợp đồng'],
  bank: ['ngân hàng'],
  day: ['ngày công'],
};

/** What follows a slash, `một`, `mỗi` or `trên` behind a unit: `đồng/người/tháng`, `triệu đồng một năm`. */
export const DENOMINATORS: UnitWords = {
  year: ['năm'],
  month: ['tháng'],
  quarter: ['quý'],
  day: ['ngày', 'ngày đêm', 'ngày công'],
  hour: ['giờ', 'h'],
  week: ['tuần'],
  person: list`
    người | nhân khẩu | khẩu | lao động | thành viên | học sinh | đầu người | ng | học viên | xã viên | công nhân |
    cán bộ
  `,
  household: ['hộ', 'gia đình', 'hộ gia đình', 'hộ dân'],
  cooperative: ['HTX', 'hợp tác xã'],
  cooperative_group: ['THT', 'tổ hợp tác', 'tổ'],
  cooperative_union: ['liên hiệp HTX', 'liên hiệp hợp tác xã'],
  people_credit_fund: ['quỹ', 'quỹ tín dụng'],
  enterprise: ['doanh nghiệp', 'DN'],
  ha: ['ha', 'hecta', 'héc ta'],
  m2: ['m2', 'm²', 'mét vuông'],
  m3: ['m3', 'm³', 'mét khối', 'khối'],
  km2: ['km2', 'km²'],
  km: ['km', 'cây số'],
  sao: ['sào'],
  cong: ['công'],
  kg: ['kg', 'cân', 'ký'],
  t: ['tấn'],
  quintal: ['tạ'],
  litre: ['lít'],
  kWh: ['kWh', 'kwh', 'KWh'],
  province: ['tỉnh'],
  district: ['huyện'],
  commune: ['xã'],
  village: ['thôn', 'bản'],
  model: ['mô hình'],
  project: ['dự án'],
  house: ['nhà', 'căn', 'ngôi nhà', 'căn nhà'],
  head: ['con'],
  tree: ['cây'],
  product: ['sản phẩm'],
  course: ['lớp', 'khóa'],
  visit: ['lượt', 'lượt khách', 'khách'],
  case: ['ca', 'trường hợp'],
  school_year: ['năm học'],
  crop: ['vụ', 'vụ sản xuất', 'lứa', 'vụ lúa', 'vụ nuôi'],
  organisation: ['đơn vị', 'tổ chức', 'cơ quan'],
  point: ['điểm'],
  thousand_person: list`nghìn dân | ngàn dân | nghìn người | ngàn người | 1.000 dân | 1000 dân | 1.000 người`,
  farm: ['trang trại'],
  ten_thousand_person: ['vạn dân', '10.000 dân', '10000 dân', '1 vạn dân'],
  hundred_thousand_person: ['100.000 dân', '100 nghìn dân', '100.000 người'],
  hundred_household: ['trăm hộ'],
  gift: ['suất'],
  classroom: ['phòng học'],
  school: ['trường'],
  card: ['thẻ'],
  bed: ['giường'],
  facility: ['cơ sở', 'công trình'],
  USD: ['USD'],
};
