import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { FurnitureRules } from '../../src/clean/publisher-rules.js';

const TEXT = [
  'Hợp tác xã vùng cao tìm đường ra chợ',
  'Năm nay, hợp tác xã có 112 thành viên, doanh thu của hợp tác xã đạt 2,4 tỷ đồng.',
  'Gọi 1900 1234 để đặt báo năm 2024',
  'Bình luận',
  'Bảng giá: lúa 7.000 đồng/kg',
  'bao.example.vn',
].join('\n');

function kindOf(line: string, furniture: FurnitureRules): string {
  const at = TEXT.indexOf(line);
  const block = clean(TEXT, { furniture }).find(({ start, end }) => start <= at && at < end)!;
  return `${block.kind}/${block.reason}`;
}

describe("a publisher's own rules", () => {
  it('remove and keep lines by plain words and by patterns', () => {
    const rules = [{ publisher: 'bao.example.vn', remove: [/^Gọi \d/], keep: ['Bảng giá'] }];
    expect(kindOf('Gọi', [])).toBe('body/short-line');
    expect(kindOf('Gọi', rules)).toBe('chrome/publisher-rule');
    expect(kindOf('Bảng giá', [])).toBe('chrome/comments');
    expect(kindOf('Bảng giá', rules)).toMatch(/^body/);
  });

  it('keep a line that is also to be removed', () => {
    expect(kindOf('Gọi', [{ publisher: '*', remove: ['Gọi'], keep: [/Gọi/] }])).toMatch(/^body/);
  });

  it('hold on pages that name the publisher, in any case', () => {
    expect(kindOf('Gọi', [{ publisher: 'BAO.example.VN', remove: ['Gọi'], keep: [] }])).toMatch(/^chrome/);
    expect(kindOf('Gọi', [{ publisher: 'khac.example.vn', remove: ['Gọi'], keep: [] }])).toMatch(/^body/);
  });

  it('match words however they are composed', () => {
    expect(kindOf('Gọi', [{ publisher: '*', remove: ['để đặt báo'.normalize('NFD')], keep: [] }])).toMatch(/^chrome/);
  });
});
