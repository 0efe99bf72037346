import { describe, expect, it } from 'vitest';
import { normaliseWord, otherTonePlacement, withoutHorn } from '../../src/segment/normalise.js';
import { WordTable } from '../../src/segment/words.js';

describe('normaliseWord', () => {
  it.each([
    ['HTX', 'htx'],
    ['Đồng', 'đồng'],
    ['ÐỒNG', 'đồng'],
    ['ðồng', 'đồng'],
    ['TỈNH'.normalize('NFD'), 'tỉnh'],
    ['tỷ\u200b', 'tỷ'],
    ['\ufeffToàn', 'toàn'],
    ['hợp\u00adtác', 'hợptác'],
    ['ƯỚC', 'ước'],
    ['QUÝ', 'quý'],
    ['2.285', '2.285'],
    ['', ''],
  ])('%j is %j', (word, normal) => {
    expect(normaliseWord(word)).toBe(normal);
  });
});

describe('withoutHorn', () => {
  it.each([
    ['ước', 'uớc'],
    ['được', 'đuợc'],
    ['trường', 'truờng'],
    ['hươu', 'huơu'],
    ['thuở', undefined],
    ['mưa', undefined],
    ['quơ', undefined],
  ])('makes %s %s', (word, typed) => {
    expect(withoutHorn(word)).toBe(typed);
  });

  it('leaves both spellings one word', () => {
    const words = new WordTable();
    const id = words.intern('ước');
    expect(words.find('UỚC', 0, 3)).toBe(id);
    expect(words.word(id)).toBe('ước');
  });
});

describe('otherTonePlacement', () => {
  it.each([
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['khóa', 'khoá'],
    ['tỏa', 'toả'],
    ['họa', 'hoạ'],
    ['khỏe', 'khoẻ'],
    ['lòe', 'loè'],
    ['thủy', 'thuỷ'],
    ['lũy', 'luỹ'],
    ['tùy', 'tuỳ'],
    ['hủy', 'huỷ'],
    ['ngụy', 'nguỵ'],
  ])('%s and %s are one word', (onFirst, onSecond) => {
    expect(otherTonePlacement(onFirst)).toBe(onSecond);
    expect(otherTonePlacement(onSecond)).toBe(onFirst);
  });

  it.each(['quý', 'quỳ', 'quỹ', 'hoa', 'hoàn', 'toán', 'khoản', 'huyện', 'thuế', 'mía', 'của', 'mùa', 'quả', 'hợp'])(
    '%s is written one way',
    (word) => {
      expect(otherTonePlacement(word)).toBeUndefined();
    },
  );
});

describe('WordTable', () => {
  it('finds a word in any case and tone placement, and no other', () => {
    const table = new WordTable();
    const id = table.intern('Khóa');
    const find = (word: string) => table.find(word, 0, word.length);
    expect([find('khóa'), find('KHÓA'), find('khoá'), table.intern('khoá')]).toEqual([id, id, id, id]);
    expect([find('khoa'), find('khóa học'), find('hóa'), find('')]).toEqual([0, 0, 0, 0]);
    expect(table.word(id)).toBe('khóa');
  });

  it('keeps its words apart when it grows', () => {
    const table = new WordTable();
    const words = Array.from({ length: 20_000 }, (_, i) => `từ${i}`);
    const ids = words.map((word) => table.intern(word));
    expect(new Set(ids).size).toBe(words.length);
    expect(words.map((word) => table.find(word, 0, word.length))).toEqual(ids);
  });

  it('reads a slice of a longer text', () => {
    const table = new WordTable();
    const id = table.intern('hợp tác xã');
    expect(table.find('một HỢP TÁC XÃ mới', 4, 14)).toBe(id);
  });
});
