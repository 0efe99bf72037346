import { list } from '../../core/list.js';
import type { SentenceView } from '../sentence-view.js';
import { wordSet } from '../word-sets.js';
import { type ClaimRule, claim } from './claim.js';

const DASH = wordSet(['-', '–', '‑']);
const PLUS = wordSet(['+', '.', '_']);

/** Words that a street, a ward or a plot is numbered after: `số 11 đường Lê Duẩn`, `tổ dân phố 3`, `Lô 14A`, `quận 1`. */
const ADDRESS_WORDS = wordSet(list`
  lô | ngõ | ngách | hẻm | kiệt | phố | đường | khu | thôn | xóm | ấp | đội | quận | phường | tầng | phòng | block |
  khối | tổ | khóm | nhà | căn | cổng | km | tòa | bản | buôn | hộp | đoạn | ô | vùng | cụm | số
`);
const STREET_WORDS = wordSet(list`
  đường | phố | ngõ | ngách | hẻm | kiệt | đại | quốc | tỉnh | lô | tầng | khu | tổ
`);

/** Things with a number for a name: `Quốc lộ 32`, `Chương trình 135`, `Sư đoàn 5`, `Viện Quân y 103`. */
const NAMED_WORDS = wordSet(list`
  lộ | ql | tl | đt | hl | cao | tốc | đoàn | trường | y | xí | nghiệp | máy | trạm | trại | bệnh | viện | trình |
  dự | cầu | hồ | giàn | covid | vtv | kênh | top | nhóm | tuyến | metro | gói | hợp | phần | bão
`);

/** `Covid-19`, `T-25`, `Vinatex-3`: joined by a dash to a word before it, and nothing countable behind it. */
const hyphenated: ClaimRule = (view, at) => {
  if (!DASH.has(view.word(at - 1)) || !view.isGlued(at) || !view.isGlued(at - 1)) return undefined;
  if (!view.isWord(at - 2) || view.at('unit', at + 1) || view.at('scale', at + 1)) return undefined;
  return claim('name', at, at + 1, 'hyphenated-name');
};

/** `QH15`, `B12`, `G7`, `30a`, `1A`, `2b`: digits and letters written as one. */
const alphanumeric: ClaimRule = (view, at) => {
  if (view.isGlued(at) && view.isWord(at - 1)) return claim('code', at, at + 1, 'alphanumeric');
  if (!view.isGlued(at + 1) || !view.isWord(at + 1)) return undefined;
  const measured = view.at('unit', at + 1) || view.at('scale', at + 1) || view.at('glued-scale', at + 1);
  if (measured && !(view.text(at + 1).length === 1 && view.isCapitalised(at + 1))) return undefined;
  return claim(ADDRESS_WORDS.has(view.word(at - 1)) ? 'address' : 'name', at, at + 1, 'alphanumeric');
};

/** `tổ dân phố 3`, `thôn 7 và thôn 9`, `Ngõ 163, 203, 211`: numbers in a row share the word before the first. */
const address: ClaimRule = (view, at) => {
  if (isCounted(view, at + 1) && !isPartOfAddress(view, at)) return undefined;
  let head = at - 1;
  while (head > view.first && (SERIES.has(view.word(head)) || view.isNumber(head)) && at - head < 24) head--;
  if (view.lower(head) === 'số' && view.lower(head - 1) === 'phố') head--;
  if (!ADDRESS_WORDS.has(view.word(head))) return undefined;
  if (head < at - 1 && !view.isNumber(head + 1)) return undefined;
  if (view.lower(head) === 'số' && !STREET_WORDS.has(view.word(at + 1))) return undefined;
  return claim('address', at, at + 1, 'address');
};
/** `Lô 13 khu 2A`, `tổ 9 phường Đại Kim`: what follows is the next part of an address, not a count. */
function isPartOfAddress(view: SentenceView, at: number): boolean {
  const next = at + 1;
  if (!ADDRESS_WORDS.has(view.word(next)) && !view.isCapitalised(next)) return false;
  return view.isCapitalised(next + 1) || view.isNumber(next + 1);
}

const TOP = wordSet(['top', 'tốp']);

/** `Top 10 địa phương`: the name of a list. */
const topList: ClaimRule = (view, at) =>
  TOP.has(view.word(at - 1)) ? claim('name', at, at + 1, 'top-list') : undefined;

const SERIES = wordSet([',', 'và', '-', '–', 'đến', ';']);

/** A capitalised word right before a number that counts nothing: `Vân Canh 1`, `Bơm Ngọc Hòa 4`, `Quyết định 167`. */
const numberedName: ClaimRule = (view, at) => {
  if (isCounted(view, at + 1) || view.text(at).length > 4) return undefined;
  if (NAMED_WORDS.has(view.word(at - 1))) return claim('name', at, at + 1, 'numbered-name');
  const capital = view.isCapitalised(at - 1) && at - 1 > view.first && !SENTENCE_WORDS.has(view.word(at - 1));
  return capital ? claim('name', at, at + 1, 'numbered-name') : undefined;
};
const SENTENCE_WORDS = wordSet(list`đạt | có | là | năm | tăng | giảm | chiếm | hơn | trên | gần | khoảng`);

/** Whether what follows a number is a unit, a scale or the other end of a range, so that the number measures. */
export function isCounted(view: SentenceView, at: number): boolean {
  if (view.at('unit', at) !== undefined || view.at('scale', at) !== undefined) return true;
  return PLUS.has(view.word(at))
    ? false
    : DASH.has(view.word(at)) && view.isNumber(at + 1)
      ? isCounted(view, at + 2)
      : false;
}

export const NAME_RULES: readonly ClaimRule[] = [topList, hyphenated, alphanumeric, address, numberedName];
