import { list } from '../core/list.js';
import type { PhraseIndex } from '../recognise/phrases.js';

/**
 * What the words between a label and its number do. `is` equates (`đạt`, `là`), `has` introduces a count (`có 412 HTX`),
 * `rise` and `fall` make a change, `to` turns a change into a level (`tăng lên 344`), `exceed` measures against a plan,
 * `multiple` precedes `lần`, `rank` precedes an ordinal, `from` opens a range, `light` words say nothing of it.
 */
export type LeadRole = 'is' | 'has' | 'rise' | 'fall' | 'to' | 'exceed' | 'multiple' | 'rank' | 'from' | 'light';

const LEAD_WORDS: Readonly<Record<LeadRole, readonly string[]>> = {
  is: list`
    : | là | đạt | được | bằng | đạt được | ở mức | mức | đạt mức | ước đạt | chiếm | tương đương | tương ứng |
    lần lượt là | chiếm tỷ lệ | chiếm tỉ lệ | chiếm tỷ trọng | với tỷ lệ | thực hiện | thực hiện đạt | đạt bình quân |
    duy trì | đóng góp | = | đạt trung bình | ổn định ở mức | vào mức | ước thực hiện | hoàn thành | đạt ở mức | chạm mốc | đạt mốc | cán mốc | dao động | dao động từ | tương đương với | có giá trị |
    đạt tỷ trọng | đạt tỷ lệ | đạt tỉ lệ | có tỷ lệ | chiếm bình quân | đạt giá trị | đạt kim ngạch | cho biết là | tức | tức là
  `,
  has: list`
    có | hiện có | với | gồm | gồm có | bao gồm | còn có | trong đó có | trong đó | đã có | hiện còn | có tổng số |
    có tổng cộng | với mức | với mức hỗ trợ | mức hỗ trợ | mức hỗ trợ là
  `,
  rise: list`
    tăng | tăng thêm | tăng trưởng | tăng bình quân | tăng nhẹ | tăng mạnh | tăng khá | tăng trưởng bình quân |
    cao hơn | nhiều hơn | có thêm | phát triển thêm | mở rộng thêm | tăng trung bình | tăng trưởng đạt |
    bổ sung thêm | thu hút thêm | kết nạp thêm | tăng đều | tăng cao | tăng thấp | tăng khá cao | tăng trưởng khá | tăng tự nhiên | tăng đột biến | vọt lên | tăng lần lượt | nhích thêm | nhích lên | tăng nhanh | tăng vọt | tăng tới | tăng đến
  `,
  fall: list`
    giảm | giảm bình quân | giảm nhẹ | giảm mạnh | thấp hơn | hụt | sụt giảm | giảm trung bình | giảm sâu |
    giảm thêm | giảm tới | giảm đến | ít hơn | kéo giảm | cắt giảm | thu hẹp | giảm lần lượt | lao dốc | mất | giảm đều | giảm nhanh | giảm sút | tăng trưởng âm | âm
  `,
  to: list`
    lên | lên tới | lên đến | xuống | xuống còn | còn | thành | lên mức | xuống mức | lên thành | nâng lên |
    tăng lên | giảm còn | giảm xuống | giảm xuống còn | tăng lên thành | chỉ còn | còn lại | tăng lên mức |
    nâng lên thành | tăng lên đến | tăng lên tới | đạt tới | đạt đến | nay còn | nay là | nâng tổng số lên | rút xuống | rút xuống còn |
    rút còn | hạ xuống | hạ xuống còn | hạ còn | trở lại mức | trở về mức | quay về mức
  `,
  exceed: ['vượt', 'vượt mức', 'đạt và vượt'],
  multiple: list`
    gấp | tăng gấp | cao gấp | bằng gấp | tăng hơn gấp | cao hơn gấp | lớn gấp | nhiều gấp | tăng gần gấp
  `,
  rank: list`
    đứng thứ | xếp thứ | xếp hạng | vị trí thứ | đứng vị trí thứ | xếp vị trí thứ | hạng | xếp hạng thứ |
    ở vị trí thứ | thứ hạng | đứng ở vị trí thứ | xếp ở vị trí thứ | đứng hàng thứ | xếp thứ hạng | giữ vị trí thứ |
    đứng vị trí | lên thứ | đứng hạng | xếp vị trí | lên vị trí thứ | xuống vị trí thứ | vươn lên thứ | lên hạng |
    xếp ở vị trí | cao thứ | lớn thứ | nhiều thứ | thấp thứ | đông thứ
  `,
  from: ['từ', 'từ mức'],
  light: list`
    đã | sẽ | vẫn | đều | cũng | mới | đang | chỉ | cơ bản | ước | ước tính | dự kiến | dự báo | phấn đấu |
    tổng cộng | phải | cần | lại | chỉ mới | mới chỉ | riêng | lũy kế | con số | nhanh | mạnh | đến | tới | thêm |
    hàng năm | hằng năm | mỗi năm | bình quân mỗi năm | bình quân hàng năm | tăng trưởng ở mức | thay vì | thay vì từ |
    bình quân hằng năm | dự ước | phấn đấu đến | nay | hiện nay | đến nay | hiện | dự tính | vào | tương đối |
    cả năm | lần lượt | đối với | trung bình | từng bước | đồng loạt | dần | nhẹ | sâu | liên tục | ở | nữa
  `,
};

export function addLeadWords(index: PhraseIndex): void {
  for (const [role, phrases] of Object.entries(LEAD_WORDS))
    for (const phrase of phrases) index.add('lead', phrase, role);
}
