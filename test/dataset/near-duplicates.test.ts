import { describe, expect, it } from 'vitest';
import { NearDuplicates } from '../../src/dataset/near-duplicates.js';
import { sketch } from '../../src/dataset/story.js';

const STORY = [
  'Sáng 12/4, Liên minh Hợp tác xã tỉnh tổ chức hội nghị sơ kết công tác quý I, triển khai nhiệm vụ quý II năm 2024.',
  'Trong quý I, toàn tỉnh thành lập mới 14 hợp tác xã, đạt 28% kế hoạch năm, trong đó có 9 hợp tác xã nông nghiệp và 5 hợp tác xã dịch vụ. Doanh thu bình quân của một hợp tác xã ước đạt 1,2 tỷ đồng, thu nhập của người lao động khoảng 5,4 triệu đồng một tháng.',
  'Lãnh đạo Liên minh yêu cầu các phòng chuyên môn bám sát cơ sở, hướng dẫn các sáng lập viên hoàn thiện hồ sơ và tháo gỡ khó khăn về vốn, đất đai cho các hợp tác xã vùng cao.',
];

const add = (stories: NearDuplicates, path: string, texts: readonly string[], published: string | null = null) =>
  stories.add({ path, published, sketch: sketch(texts) });

describe('near-duplicates', () => {
  it('link every copy to the first, whatever was added at its ends', () => {
    const stories = new NearDuplicates();
    expect(add(stories, 'a', STORY)).toBeNull();
    expect(add(stories, 'b', [...STORY, '(Theo Báo An Sơn)'])).toBe('a');
    expect(
      add(
        stories,
        'c',
        STORY.map((text) => text.normalize('NFD').toUpperCase()),
      ),
    ).toBe('a');
    expect(add(stories, 'd', ['Tin hợp tác xã', ...STORY])).toBe('a');
  });

  it('do not take the next quarter’s report in the same words for a copy', () => {
    const stories = new NearDuplicates();
    add(stories, 'a', STORY);
    const next = STORY.map((text) =>
      text
        .replace('12/4', '10/7')
        .replaceAll('quý I', 'quý III')
        .replace('14', '21')
        .replace('28%', '74%')
        .replace('9 hợp', '15 hợp')
        .replace('5 hợp', '6 hợp')
        .replace('1,2', '1,4')
        .replace('5,4', '5,9'),
    );
    expect(add(stories, 'b', next)).toBeNull();
  });

  it('are of one month', () => {
    const stories = new NearDuplicates();
    add(stories, 'a', STORY, '2024-04-12');
    expect(add(stories, 'b', STORY, '2024-04-20')).toBe('a');
    expect(add(stories, 'c', STORY, '2024-07-20')).toBeNull();
  });

  it('are not looked for in a few words', () => {
    expect(sketch(['Năm 2024 có 58 hợp tác xã.'])).toBeUndefined();
  });
});
