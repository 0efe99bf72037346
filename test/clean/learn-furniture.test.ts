import { describe, expect, it } from 'vitest';
import { CERTAIN, FurnitureLearner, PROPOSED } from '../../src/clean/learn-furniture.js';

const SLOGAN = 'Chuyên trang Nông thôn hôm nay';

function learn(habit: typeof PROPOSED, pages: readonly (readonly string[])[]) {
  const learner = new FurnitureLearner(habit);
  for (const lines of pages) learner.add('anson.example', lines);
  return learner.learn();
}

const pages = (count: number, linesOf: (i: number) => readonly string[]) =>
  Array.from({ length: count }, (_, i) => linesOf(i));

describe('what recurs in the pages of a site', () => {
  it('would go, but for sentences with numbers', () => {
    const mission = 'Năm 2024 toàn tỉnh phấn đấu thành lập mới 50 hợp tác xã, góp phần xây dựng nông thôn mới.';
    const seen = pages(5, (i) => [
      ...[SLOGAN, mission, SLOGAN],
      `Bài số ${i} nói về một hợp tác xã ở xã vùng cao.`,
      ...(i < 2 ? ['Ảnh: Bảo Nam'] : []),
    ]);
    expect(learn(PROPOSED, seen)).toEqual([
      {
        site: 'anson.example',
        documents: 5,
        remove: [{ line: SLOGAN, documents: 5 }],
        keep: [{ line: mission, documents: 5 }],
      },
    ]);
  });

  it('is proposed from four pages, and certain from eight of which half have it', () => {
    const all = () => [SLOGAN];
    const some = (share: number) => (i: number) => (i < share ? [SLOGAN] : [`Bài số ${i}`]);
    expect(learn(PROPOSED, pages(3, all))).toEqual([]);
    expect(learn(PROPOSED, pages(10, some(3)))).toMatchObject([{ documents: 10, remove: [{ documents: 3 }] }]);
    expect(learn(CERTAIN, pages(7, all))).toEqual([]);
    expect(learn(CERTAIN, pages(10, some(4)))).toEqual([]);
    expect(learn(CERTAIN, pages(10, some(5)))).toMatchObject([{ remove: [{ line: SLOGAN, documents: 5 }] }]);
  });
});
