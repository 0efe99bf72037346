import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/segment/sentences.js';
import { tokenise } from '../../src/segment/tokenise.js';
import { vietnameseText } from '../support/arbitraries.js';
import { sentencesOf } from '../support/read.js';

function split(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

const BAR = / ?\| ?/;

describe('ends at the bars', () => {
  it.each([
    'Toàn tỉnh có 878 HTX. | Trong đó, 620 HTX nông nghiệp.',
    'Doanh thu bình quân đạt 2,5 tỷ đồng. | 12 HTX thua lỗ.',
    'Diện tích lúa đạt 33.448,5 ha. | Năng suất đạt 58,2 tạ/ha.',
    'Đến nay, xã đạt 19/19 tiêu chí! | Vì sao xã làm được?',
    'Làm sao để HTX lớn mạnh? | Câu hỏi ấy chưa có lời đáp.',
    'HTX trồng rau, củ, quả… | Mỗi năm HTX bán 200 tấn.',
    'HTX trồng rau, củ, quả... | Mỗi năm HTX bán 200 tấn.',
    'Các hộ trồng cam, bưởi, v.v... | Toàn xã có 300 ha cam.',
    'Mỗi thành viên góp 5 triệu đ. | Cả HTX có 50 người.',
    'Thành phố có 22 quận, huyện . | Trong đó có 5 huyện.',
    'Ông Lê Văn Tám nói: “Năm nay HTX lãi 2 tỷ đồng.” | Bà con rất phấn khởi.',
    'Bà nói: “Chúng tôi cần vốn!”. | Ngân hàng đã vào cuộc.',
    'Huyện có 12 xã (trong đó 5 xã miền núi.) | Thu ngân sách đạt 85 tỷ đồng.',
    'Năng suất đạt 6,5 tấn/ha. | “Đây là vụ được mùa”, ông Hùng nói.',
    'Kế hoạch năm 2025. | Kết quả năm 2024.',
    'Sản lượng cà phê đạt 25 tấn. | Ước cả năm đạt 60 tấn.',
    'Mỗi hộ được hỗ trợ 30 kg. | Ông Bình cho biết thêm.',
    'Thu nhập 65 triệu đồng/người/năm. | Đ/c Bí thư kết luận.',
  ])('%s', (barred) => {
    expect(split(barred.replaceAll(' | ', ' '))).toEqual(barred.split(BAR));
  });

  it.each([
    ['a missing space', 'Toàn huyện có 58 HTX.|Trong đó có 40 HTX nông nghiệp.'],
    ['a missing space and a quotation mark', 'Tôi rất vui khi vào HTX.”|Ông Nam nói vậy.'],
    ['a missing space behind a question', 'Bao giờ HTX có đất?|Xã đang xem xét.'],
    ['a missing space behind an ellipsis', 'Trồng bưởi, cam, quýt…|Nhiều hộ đã thoát nghèo.'],
  ])('at %s', (_, barred) => {
    expect(split(barred.replace('|', ''))).toEqual(barred.split('|'));
  });

  it.each(['\r\n', '\n', '\u00a0', '  ', ' \u200b'])('at a full stop before %j', (space) => {
    expect(split(`HTX có 20 xã viên.${space}Vốn điều lệ là 2 tỷ đồng.`)).toEqual([
      'HTX có 20 xã viên.',
      'Vốn điều lệ là 2 tỷ đồng.',
    ]);
  });
});

describe('goes on', () => {
  it.each([
    ['after TP.', 'Hội nghị diễn ra tại TP. Vinh với 200 đại biểu.'],
    ['after Tp.', 'Từ Tp. Hồ Chí Minh, đoàn về thăm 3 HTX.'],
    ['inside TP.HCM', 'Liên minh HTX TP.HCM có 120 thành viên.'],
    ['after TX.', 'Năm qua TX. Gò Công có thêm 4 HTX.'],
    ['after TT.', 'HTX đặt tại TT. Ba Tri từ 2019.'],
    ['after H.', 'Xã An Thới Đông, H. Cần Giờ có 5 HTX.'],
    ['inside H.Cần Giờ', 'Dân xã Lý Nhơn, H.Cần Giờ nuôi tôm trên 200 ha.'],
    ['after Q.', 'Chợ đầu mối ở Q. Bình Tân bán 300 tấn mỗi đêm.'],
    ['after P.', 'Khu phố 3, P. Thắng Tam vừa sửa 2 tuyến đường.'],
    ['after ThS.', 'Theo ThS. Trần Thị Lan, giống này cho 7 tấn/ha.'],
    ['after TS.', 'Theo TS. Nguyễn Văn Hòa, chi phí giảm 15%.'],
    ['after PGS.TS.', 'Đề tài do PGS.TS. Lê Hữu Phước chủ trì kéo dài 2 năm.'],
    ['after GS.', 'Báo cáo của GS. Võ Tòng nêu 3 vấn đề.'],
    ['after BS.', 'Đội của BS. Đỗ Minh đã khám cho 500 người.'],
    ['after KS.', 'Nhờ KS. Phan Anh chỉ dẫn, 40 hộ đã đổi giống.'],
    ['after NSND.', 'Đêm diễn của NSND. Thanh Hoa thu hút 2.000 khán giả.'],
    ['after Mr.', 'Khách hàng của Mr. Tân mua 50 tấn mỗi năm.'],
    ['after an initial', 'Ông Y. Niê và 12 hộ khác góp đất.'],
    ['inside initials', 'Ông Nguyễn V.K. Hùng góp 2 ha đất.'],
    ['inside Th.S', 'Theo Th.S Nguyễn Hoa, HTX cần 5 tỷ đồng.'],
    ['inside a decimal', 'Tổng vốn là 1.234.567 đồng và lãi 58.5 triệu đồng.'],
    ['inside a date', 'Hạn nộp là 15.01.2021 cho cả 12 xã.'],
    ['inside a host', 'Theo trang lienminhhtx.vn, cả nước có 30.000 HTX.'],
    ['after an ellipsis before a small letter', 'Xoài, nhãn, bưởi... đạt hơn 2.000 tấn.'],
    ['after a list number', '1. Về trồng trọt: toàn xã gieo 250 ha.'],
    ['after a list number of two digits', '12. Giao Sở Tài chính bố trí 5 tỷ đồng.'],
    ['after list numbers behind a colon', 'Kết quả: 1. Thành lập 5 HTX; 2. Giải thể 3 HTX.'],
    ['after a list letter', 'a. Mục tiêu chung là 100 HTX.'],
    ['over a line break', 'Toàn tỉnh hiện có\n878 HTX\r\nđang hoạt động.'],
    ['over a semicolon', 'Có 5 HTX khá; 3 HTX trung bình; 2 HTX yếu.'],
    ['over a colon', 'Cụ thể: Nghệ An có 800 HTX, Hà Tĩnh có 900 HTX.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('every text', () => {
  it('is cut alike when decomposed', () => {
    const text = 'Ông ở TP. Huế có 5 ha. Năm ngoái ông lãi 200 triệu đồng. Ai cũng mừng!';
    expect(split(text.normalize('NFD')).map((one) => one.normalize('NFC'))).toEqual(split(text));
  });

  it('has its list numbers at the heads of its sentences', () => {
    expect(split('Kết quả như sau. 1. Trồng trọt đạt 20 ha. 2. Chăn nuôi đạt 500 con.')).toEqual([
      'Kết quả như sau.',
      '1. Trồng trọt đạt 20 ha.',
      '2. Chăn nuôi đạt 500 con.',
    ]);
  });

  it('keeps sentences inside their block and leaves chrome out', () => {
    const text = 'Đầu trang có 3 mục\nHTX có 5 ha. Lãi 2 tỷ\nLượt xem: 120\n';
    const ends = [19, 41, text.length];
    const kinds = ['title', 'body', 'chrome'] as const;
    const blocks = ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end, kind: kinds[i]!, reason: 'test' }));
    const cut = (of: 'text' | 'chrome') =>
      splitSentences(tokenise(text), blocks, of).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
    expect(cut('text')).toEqual([
      ['title', 'Đầu trang có 3 mục'],
      ['body', 'HTX có 5 ha.'],
      ['body', 'Lãi 2 tỷ'],
    ]);
    expect(cut('chrome')).toEqual([['chrome', 'Lượt xem: 120']]);
  });

  it('has sentences in order, apart, inside it, and all of its tokens in them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), vietnameseText), (text) => {
        const tokens = tokenise(text);
        const sentences = sentencesOf(text);
        let token = 0;
        for (const { first, last, start, end } of sentences) {
          expect([first, start, end]).toEqual([token, tokens.start[first], tokens.end[last - 1]]);
          expect(last).toBeGreaterThan(first);
          token = last;
        }
        expect(token).toBe(tokens.count);
      }),
    );
  });
});

describe('a run without a full stop', () => {
  const member = 'xã Đông Hải trồng 12 ha lúa';
  const words = (text: string) => split(text).map((sentence) => sentence.split(/\s+/u).length);

  it('is cut at a comma once it is longer than any sentence', () => {
    const lengths = words(Array.from({ length: 300 }, () => member).join(', '));
    expect(lengths.length).toBeGreaterThan(2);
    expect(Math.max(...lengths)).toBeLessThan(700);
  });

  it('is cut somewhere without any mark', () => {
    expect(Math.max(...words(Array.from({ length: 5000 }, () => 'lúa').join(' ')))).toBeLessThan(1300);
  });

  it('stays whole as long as people write', () => {
    expect(words(Array.from({ length: 60 }, () => member).join(', '))).toHaveLength(1);
  });
});
