import { describe, expect, it, test } from 'vitest';
import { headingLevel, Outline } from '../../src/resolve/outline.js';
import { viewOf } from '../support/read.js';

describe('the level of a heading', () => {
  test.each([
    ['Phần thứ nhất. Kết quả năm 2023', 0],
    ['A. Tình hình chung', 0],
    ['II. Nhiệm vụ năm 2024', 1],
    ['KẾT QUẢ ĐẠT ĐƯỢC', 1],
    ['1. Về trồng trọt', 2],
    ['**1. Về trồng trọt**', 2],
    ['1.2. Chăn nuôi', 3],
    ['b) Thủy sản', 9],
    ['Tổng đàn bò tăng mạnh', undefined],
    ['1. Diện tích lúa ổn định.', undefined],
    ['- Về chăn nuôi', undefined],
  ])('%s', (line, level) => {
    expect(headingLevel(viewOf(line))).toBe(level);
  });
});

it('closes a heading where the next of its level opens', () => {
  const outline = new Outline<string>();
  outline.enter(1, 'a');
  outline.enter(2, undefined);
  expect(outline.value).toBe('a');
  outline.enter(2, 'b');
  expect(outline.value).toBe('b');
  outline.enter(1, undefined);
  expect(outline.value).toBeUndefined();
});
