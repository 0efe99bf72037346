import { expect, it } from 'vitest';
import { onOneLine } from '../../src/core/on-one-line.js';

it.each([
  ['58 HTX mới', '58 HTX mới'],
  ['doanh thu\nbình quân', 'doanh thu bình quân'],
  ['tỉnh \r\n\t Nghệ  An', 'tỉnh Nghệ An'],
  ['2,7\u00a0tỷ đồng', '2,7 tỷ đồng'],
  ['\n mở đầu', ' mở đầu'],
])('puts %j on one line', (text, line) => {
  expect(onOneLine(text)).toBe(line);
});
