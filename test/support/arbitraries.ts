import fc from 'fast-check';

/** Pieces that news are made of, sound and broken, so that random texts meet the rules' borders. */
const PIECES = [
  ...[
    'Toàn tỉnh có',
    'HTX',
    'hợp tác xã',
    'đạt',
    'tăng',
    'khoảng',
    'trên',
    'dưới',
    'từ',
    'đến',
    'lên',
    'còn',
    'so với',
  ],
  ...[
    'năm',
    'tháng',
    'ngày',
    'quý',
    'giai đoạn',
    'lần thứ',
    'số',
    'Điều',
    'Quyết định',
    'thôn',
    'Quốc lộ',
    'TP.',
    'ThS.',
  ],
  ...['tỷ', 'triệu', 'nghìn', 'đồng', '%', 'ha', 'tấn', 'người', 'hộ', 'xã', 'km', 'm2', 'tạ/ha', 'đồng/người/tháng'],
  ...['một', 'hai mươi', 'năm', 'rưỡi', 'linh', 'trăm', 'hàng trăm', 'tư', 'trở lên', 'trong đó', 'sau:', 'gồm'],
  ...['.', ',', ';', ':', '-', '–', '/', '(', ')', '“', '”', '…', '\n', '\r\n', '\u00a0', '\u200b', 'www.', '@', '='],
] as const;

const digits = fc.oneof(
  fc.nat({ max: 9_999_999 }).map(String),
  fc.nat({ max: 9_999_999 }).map((n) => n.toLocaleString('vi-VN')),
  fc.nat({ max: 9_999_999 }).map((n) => n.toLocaleString('en-US')),
  fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 999 })).map(([whole, part]) => `${whole},${part}`),
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2030 }))
    .map((d) => d.join('/')),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map((pair) => pair.join('-')),
);

/** Running words of Vietnamese news with numbers of every form, in no sensible order. */
export const vietnameseText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 2, arbitrary: digits }),
      fc.constantFrom(' ', ' ', ' ', ''),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''));
