import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN, tokenise } from '../../src/segment/tokenise.js';
import { WORDS } from '../../src/segment/words.js';
import { vietnameseText } from '../support/arbitraries.js';

function cut(text: string): string[] {
  const { count, start, end } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

function kinds(text: string): number[] {
  return [...tokenise(text).kind];
}

describe('tokens, cut at the bars', () => {
  it.each([
    'Toàn|tỉnh|có|878|HTX|.',
    'đạt|58,5|%',
    '2.285|hộ',
    '1.234.567,89|đồng',
    '33,448.222|ha',
    '60|703,0|triệu',
    'ngày|15.01.2021',
    'ngày|30|/|6|/|2023',
    'năm|2021|-|2025',
    '65|–|70|%',
    'dân|số|1.250.000|.',
    'gồm|12|,|15|và|20|xã',
    'HTX|.|Trong|đó',
    'năm|2023|.|Trong|đó',
    'TP|.|HCM',
    'Quyết|định|số|1804|/|QĐ|-|TTg',
    'Covid|-|19',
    'Quốc|lộ|1|A',
    '5|tr|/|tháng',
    '20|k',
    '12.500|đồng',
    '300|m|2|đất',
    '300|m²|đất',
    '4,5|tỷ|đồng|/|năm',
    '“|Chung|sức|”',
    '(|2,7|tỷ|)',
    'rau|,|củ|…',
    '1|.|Về|trồng|trọt',
    'a|)|Mục|tiêu',
    '8|h|30',
    '08|:|30',
    '+|84|912|345|678',
    "Ea|H|'|leo",
    'đạt|>|60|%',
    '≥|50|%',
    '1|/|3|số|hộ',
    'đồng|/|người|/|tháng',
  ])('%s', (cuts) => {
    const tokens = cuts.split('|');
    // With spaces between all of them, and with none where no two words or numbers would grow together.
    expect(cut(tokens.join(' '))).toEqual(tokens);
  });

  it.each([
    ['878HTX', ['878', 'HTX']],
    ['12.500đồng', ['12.500', 'đồng']],
    ['5tr', ['5', 'tr']],
    ['34,3%.Trong', ['34,3', '%', '.', 'Trong']],
    ['HTX.Trong', ['HTX', '.', 'Trong']],
    ['2023.Trong', ['2023', '.', 'Trong']],
    ['G7', ['G', '7']],
    ['QH15', ['QH', '15']],
    ['2.000-3.000', ['2.000', '-', '3.000']],
    ['58,5%', ['58,5', '%']],
    ['m2/người', ['m', '2', '/', 'người']],
    ['1,2,3', ['1,2,3']],
    ['100.', ['100', '.']],
    ['100,', ['100', ',']],
    ['.5', ['.', '5']],
    ['3..5', ['3', '.', '.', '5']],
    ['', []],
    ['   \r\n\t ', []],
  ] as const)('%j', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it.each([
    ['a no-break space', '3.000\u00a0ha', ['3.000', 'ha']],
    ['a thin space', '3.000\u202fha', ['3.000', 'ha']],
    ['CRLF', 'có\r\n878\r\nHTX', ['có', '878', 'HTX']],
    ['a byte order mark', '\ufeffToàn tỉnh', ['Toàn', 'tỉnh']],
    ['a zero-width space between words', '878 \u200bHTX', ['878', 'HTX']],
    ['a soft hyphen in a word', 'hợp\u00adtác', ['hợp\u00adtác']],
    ['a zero-width joiner in a word', 'huy\u200dện', ['huy\u200dện']],
    ['an emoji', '👉 12 HTX', ['👉', '12', 'HTX']],
    ['full-width digits', '１２ HTX', ['１２', 'HTX']],
    ['Arabic-Indic digits', '١٢ HTX', ['١٢', 'HTX']],
    ['an eth for a đ', '5 ðồng', ['5', 'ðồng']],
  ])('sees through %s', (_, text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it('counts mathematical digits as numbers', () => {
    expect(kinds('𝟓 xã')[0]).toBe(TOKEN.number);
  });

  it('cuts decomposed letters where it cuts composed ones', () => {
    const text = 'Thu nhập bình quân của người lao động đạt 6,5 triệu đồng/tháng.';
    expect(cut(text.normalize('NFD')).map((token) => token.normalize('NFC'))).toEqual(cut(text));
  });

  it('gives a word the same number in every spelling', () => {
    const number = WORDS.intern('hòa');
    const spellings = ['hòa', 'Hòa', 'HÒA', 'hoà', 'HOÀ', 'hòa'.normalize('NFD'), 'Hoà'.normalize('NFD'), 'h\u00adòa'];
    expect(spellings.map((word) => tokenise(word).word[0])).toEqual(spellings.map(() => number));
  });
});

describe('whatever the text', () => {
  it('every character but spaces and invisible ones lies in one token, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), vietnameseText), (text) => {
        const { count, start, end } = tokenise(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          expect(text.slice(at, start[i])).toMatch(/^[\s\p{Cf}]*$/u);
          expect(end[i]).toBeGreaterThan(start[i]!);
          at = end[i]!;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });

  it('every digit lies in a number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), vietnameseText), (text) => {
        const { count, start, end, kind } = tokenise(text);
        for (const { index } of text.matchAll(/\p{Nd}/gu)) {
          const i = Array.from({ length: count }, (_, token) => token).find((token) => end[token]! > index);
          expect(start[i!]).toBeLessThanOrEqual(index);
          expect(kind[i!]).toBe(TOKEN.number);
        }
      }),
    );
  });

  it('composed and decomposed letters are cut alike', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(cut(text.normalize('NFD')).map((token) => token.normalize('NFC'))).toEqual(cut(text.normalize('NFC')));
      }),
    );
  });
});
