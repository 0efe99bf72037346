import type { Status } from '../core/figure.js';
import { list } from '../core/list.js';
import type { PhraseIndex } from './phrases.js';

/** Words that say whether a figure is planned, expected, achieved or set by a rule. */
export interface StatusCue {
  readonly status: Status;
  /** A strong cue holds for the sentences behind it too; a weak one only for its clause. */
  readonly strong: boolean;
  /** `dự kiến`: plans what lies ahead and expects what is under way. */
  readonly expected?: boolean;
}

const STRONG: Readonly<Record<Status, readonly string[]>> = {
  target: list`
    phấn đấu | đặt mục tiêu | đặt kế hoạch | đặt chỉ tiêu | mục tiêu | mục tiêu cụ thể | mục tiêu tổng quát |
    đề ra mục tiêu | phấn đấu đến | phấn đấu đạt | quyết tâm | nỗ lực đạt | mục tiêu đến | mục tiêu là |
    chỉ tiêu cụ thể | các chỉ tiêu | đặt ra mục tiêu | xác định mục tiêu | hướng tới | hướng đến | kỳ vọng |
    chỉ tiêu chủ yếu | một số chỉ tiêu | phấn dấu | phấn đầu | hướng tới mục tiêu | với mục tiêu | nhằm đạt | nhằm mục tiêu |
    chỉ tiêu phấn đấu | mục tiêu phấn đấu | chỉ tiêu | dự toán | kế hoạch đề ra | kế hoạch đặt ra | tầm nhìn đến |
    chỉ tiêu được giao | kế hoạch được giao | mục tiêu đề ra | từ nay đến | từ nay tới | theo lộ trình |
    lộ trình đặt ra
  `,
  estimate: list`
    ước | ước đạt | ước tính | ước thực hiện | ước cả năm | ước khoảng | dự báo | dự ước | ước có | dự tính |
    ước tăng | ước giảm | dự đoán | ước tính đạt | ước chừng | có thể đạt | có thể tăng | có thể giảm |
    có khả năng đạt | có khả năng tăng
  `,
  actual: list`
    đã | đạt được | hiện có | hiện nay | đến nay | tính đến nay | kết quả | đã có | thực tế | thực hiện được |
    hiện tại | thời gian qua | vừa qua | qua thống kê | theo thống kê | theo số liệu | hiện đang | lũy kế |
    trong những năm qua | tính chung
  `,
  norm: list`
    hỗ trợ tối đa | mức lương cơ sở | lương tối thiểu | mức phạt | phạt tiền | theo quy định là | tối thiểu phải |
    mức chuẩn | quy định mức | mức chi | định mức | mức thu | mức đóng | phải có | phải đạt | phải đảm bảo |
    phải bảo đảm | mức trợ cấp | tiền lương cơ sở | lương cơ sở | sẽ được hỗ trợ | mức vay tối đa | cho vay tối đa |
    được vay tối đa | mức vay | phải được | hỗ trợ một lần | hỗ trợ không quá | hỗ trợ mức | quy định tối thiểu |
    chuẩn nghèo| bị phạt tiền | mức hỗ trợ | mức hỗ trợ tối đa | được hỗ trợ tối đa | được hỗ trợ |
    theo quy định | mức cho vay | mức cho phép | được hưởng | được trả | lãi suất cho vay ưu đãi | chỉ cần |
    cần ít nhất | cần có ít nhất | cần tối thiểu | không được vượt quá | không được quá
  `,
};

const WEAK: Readonly<Partial<Record<Status, readonly string[]>>> = {
  target: list`
    sẽ | theo kế hoạch | định hướng | theo quy hoạch | kế hoạch | quy hoạch | đề án | cần | giao chỉ tiêu | yêu cầu |
    nỗ lực đưa | nỗ lực nâng | nỗ lực giảm | nỗ lực để đạt
  `,
  actual: ['hiện', 'vừa'],
};

const EXPECTATIONS = ['dự kiến', 'dự kiến đạt', 'dự kiến sẽ', 'dự kiến có', 'dự kiến đến', 'dự kiến cả năm'];

/** Words that only as a heading say what its passage tells: `II. Nhiệm vụ năm 2024`, `Tình hình thực hiện năm 2023`. */
const HEADINGS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  target: list`nhiệm vụ | phương hướng | định hướng | kế hoạch`,
  actual: list`tình hình | đánh giá tình hình | tình hình thực hiện | đánh giá kết quả | kết quả thực hiện`,
};

/** Names that hold a cue's words and are none. */
const NO_CUES = list`
  thực hiện | xuất hiện | phát hiện | thể hiện | hiện đại | hiện hành | hiện trạng | biểu hiện | hiện thực | đại hiện |
  hiện diện | hiện hữu | hiện vật | hiện trường | hiện tượng | hiện thân | tái hiện | ẩn hiện | đã qua đào tạo |
  đã qua chế biến | đã qua xử lý | đã qua sử dụng | từ trước đến nay | từ trước tới nay | xưa đến nay | xưa tới nay |
  xưa nay | lâu nay | hoàn cảnh | cần cù | chuyên cần | kết quả sản xuất | sẽ gầy |
  chương trình mục tiêu | chương trình mục tiêu quốc gia | mục tiêu quốc gia | Sở Kế hoạch và Đầu tư |
  Kế hoạch và Đầu tư | Bộ Kế hoạch và Đầu tư | Kế hoạch - Tài chính | Kế hoạch - Đầu tư | kế hoạch hóa | ước mơ |
  Kế hoạch Đầu tư | Kế hoạch & Đầu tư | Tài chính - Kế hoạch | Tài chính Kế hoạch | phòng kế hoạch | vụ kế hoạch |
  mong ước | công ước | quy ước | bổ sung có mục tiêu | sở kế hoạch | kết quả thảo luận | kết quả điều tra |
  kết quả này | kết quả đó | kết quả trên |
  báo cáo kết quả | kế hoạch hóa gia đình | điều ước | mức thu nhập | mức chi tiêu | mức chi phí | mức thu hút |
  mức đóng góp | theo chuẩn nghèo | chuẩn nghèo đa chiều | chuẩn nghèo tiếp cận | trên chuẩn nghèo | dưới chuẩn nghèo
`;

export function addStatusCues(index: PhraseIndex): void {
  const add = (cues: Readonly<Partial<Record<Status, readonly string[]>>>, strong: boolean) => {
    for (const [status, phrases] of Object.entries(cues)) {
      for (const phrase of phrases)
        index.add('status', phrase, { status: status as Status, strong } satisfies StatusCue);
    }
  };
  add(WEAK, false);
  add(STRONG, true);
  for (const phrase of EXPECTATIONS)
    index.add('status', phrase, { status: 'target', strong: true, expected: true } satisfies StatusCue);
  for (const [status, phrases] of Object.entries(HEADINGS)) {
    for (const phrase of phrases) index.add('status-heading', phrase, status as Status);
  }
  for (const phrase of NO_CUES) index.add('status', phrase, null);
}
