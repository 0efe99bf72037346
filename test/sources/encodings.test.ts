import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, isEncoding } from '../../src/sources/decode.js';

const TEXT =
  'Phát triển kinh tế tập thể\n\nNăm 2024, tỉnh Nghệ An đã thành lập mới 58 hợp tác xã. Doanh thu bình quân của một hợp tác xã đạt 2,7 tỷ đồng, thu nhập của người lao động được nâng lên ở các huyện miền núi.\n';

const VNI =
  'Phaùt trieån kinh teá taäp theå\n\nNaêm 2024, tænh Ngheä An ñaõ thaønh laäp môùi 58 hôïp taùc xaõ. Doanh thu bình quaân cuûa moät hôïp taùc xaõ ñaït 2,7 tyû ñoàng, thu nhaäp cuûa ngöôøi lao ñoäng ñöôïc naâng leân ôû caùc huyeän mieàn nuùi.\n';

/** windows-1258 has letters with a circumflex, a breve or a horn, and tones as signs behind them. */
const windows1258 = () => {
  const parts = TEXT.normalize('NFD')
    .replace(/([aeo])(\u0323?)\u0302/g, (_, base: string, dot: string) => `${`${base}\u0302`.normalize('NFC')}${dot}`)
    .replace(/a(\u0323?)\u0306/g, 'ă$1')
    .replace(/([ou])\u031b/g, (_, base: string) => (base === 'o' ? 'ơ' : 'ư'));
  return iconv.encode(parts, 'windows-1258');
};

describe('decode', () => {
  it.each([
    ['tcvn3', () => iconv.encode(TEXT, 'tcvn')],
    ['viscii', () => iconv.encode(TEXT, 'viscii')],
    ['vni', () => iconv.encode(VNI, 'windows-1252')],
    ['windows-1258', windows1258],
    ['utf-8-twice', () => Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(TEXT)))],
    ['tcvn3-in-utf-8', () => Buffer.from(new TextDecoder('windows-1252').decode(iconv.encode(TEXT, 'tcvn')))],
    ['vni-in-utf-8', () => Buffer.from(VNI)],
    ['utf-8', () => Buffer.from(TEXT)],
    ['utf-16le', () => Buffer.from(TEXT, 'utf16le')],
  ])('tells %s by itself', (encoding, bytes) => {
    const decoded = decode(bytes());
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.normalize('NFC')).toBe(TEXT);
  });

  it('takes a named encoding at its word', () => {
    expect(decode(iconv.encode('Hµ', 'latin1'), 'tcvn3')).toEqual({ text: 'Hà', encoding: 'tcvn3' });
    expect(decode(Buffer.from([0x41, 0xff]), 'utf-8')).toEqual({ text: 'A\ufffd', encoding: 'utf-8' });
  });

  it('leaves other languages of Western letters alone', () => {
    const french =
      'Les coopératives agricoles ont réalisé un chiffre d’affaires élevé, très supérieur à celui de l’année passée.';
    expect(decode(Buffer.from(french))).toEqual({ text: french, encoding: 'utf-8' });
  });
});

describe('isEncoding', () => {
  it('knows those that can be read', () => {
    expect(['tcvn3', 'VNI', 'windows-1258', 'utf-8', 'utf-16le', 'x'].map(isEncoding)).toEqual([
      ...[true, true, true, true, true, false],
    ]);
  });
});
