import { describe, expect, it } from 'vitest';
import { FurnitureLearner } from '../../src/clean/learn-furniture.js';

const line = (text: string, isChrome = false) => ({ line: text, isChrome });

describe('what recurs in the pages of a site', () => {
  it('would go, but for sentences with numbers', () => {
    const learner = new FurnitureLearner();
    const mission = 'Năm 2024 toàn tỉnh phấn đấu thành lập mới 50 hợp tác xã, góp phần xây dựng nông thôn mới.';
    for (let i = 0; i < 5; i++) {
      learner.add('anson.example', [
        line('Chuyên trang Nông thôn hôm nay'),
        line('Trang chủ', true),
        line(mission),
        line(`Bài số ${i} nói về một hợp tác xã ở xã vùng cao.`),
        ...(i < 2 ? [line('Ảnh: Bảo Nam')] : []),
      ]);
    }
    expect(learner.learn()).toEqual([
      {
        publisher: 'anson.example',
        documents: 5,
        remove: [{ line: 'Chuyên trang Nông thôn hôm nay', documents: 5 }],
        keep: [{ line: mission, documents: 5 }],
      },
    ]);
  });

  it('is not told from three pages', () => {
    const learner = new FurnitureLearner();
    for (let i = 0; i < 3; i++) learner.add('a', [line('Chuyên trang Nông thôn hôm nay')]);
    expect(learner.learn()).toEqual([]);
  });
});
