import { list } from '../../core/list.js';
import type { SentenceView } from '../sentence-view.js';
import type { UnitEntry } from '../unit-entry.js';
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
  lộ | ql | tl | đt | hl | tốc | đoàn | trường | y | xí | nghiệp | máy | trạm | trại | bệnh | viện | trình |
  dự | cầu | hồ | giàn | covid | vtv | kênh | top | nhóm | đai | tuyến | metro | gói | hợp | phần | bão
`);

/** `Covid-19`, `T-25`, `Vinatex-3`: joined by a dash to a word before it, and nothing countable behind it. */
const hyphenated: ClaimRule = (view, at) => {
  if (!DASH.has(view.word(at - 1)) || !view.isGlued(at) || !view.isGlued(at - 1)) return undefined;
  const counts = view.at('unit', at + 1) && !view.at('lead', at + 1);
  if (!view.isWord(at - 2) || counts || view.at('scale', at + 1)) return undefined;
  return claim('name', at, at + 1, 'hyphenated-name');
};

/** `QH15`, `B12`, `G7`, `30a`, `1A`, `2b`: digits and letters written as one. */
const alphanumeric: ClaimRule = (view, at) => {
  // `ước đạt16.743 tỷ đồng`: a verb lost the blank behind it.
  if (view.isGlued(at) && view.isWord(at - 1))
    return view.before('lead', at) ? undefined : claim('code', at, at + 1, 'alphanumeric');
  if (!view.isGlued(at + 1) || !view.isWord(at + 1)) return undefined;
  const measured = view.at('unit', at + 1) || view.at('scale', at + 1) || view.at('glued-scale', at + 1);
  if (measured && !(view.text(at + 1).length === 1 && view.isCapitalised(at + 1))) return undefined;
  return claim(ADDRESS_WORDS.has(view.word(at - 1)) ? 'address' : 'name', at, at + 1, 'alphanumeric');
};

/** `tổ dân phố 3`, `thôn 7 và thôn 9`, `Ngõ 75, 118, 240`: numbers in a row share the word before the first. */
const address: ClaimRule = (view, at) => {
  if (isCounted(view, at + 1) && !isPartOfAddress(view, at)) return undefined;
  let head = at - 1;
  while (head > view.first && (SERIES.has(view.word(head)) || view.isNumber(head)) && at - head < 24) head--;
  const first = head + 1;
  if (view.lower(head) === 'số' && view.lower(head - 1) === 'phố') head--;
  if (!ADDRESS_WORDS.has(view.word(head))) return undefined;
  if (first < at && !view.isNumber(first)) return undefined;
  if (view.lower(head) === 'số' && !STREET_WORDS.has(view.word(at + 1))) return undefined;
  return claim('address', at, at + 1, 'address');
};
/** `Lô 13 khu 2A`, `lô 7 - 12 khu 2B`, `tổ 9 phường Đại Kim`: what follows is the next part of an address, not a count. */
function isPartOfAddress(view: SentenceView, at: number): boolean {
  const next = at + 1;
  if (DASH.has(view.word(next)) && view.isNumber(next + 1)) return isPartOfAddress(view, next + 1);
  if (!ADDRESS_WORDS.has(view.word(next)) && !view.isCapitalised(next)) return false;
  return view.isCapitalised(next + 1) || view.isNumber(next + 1);
}

const TOP = wordSet(['top', 'tốp']);

/** `Top 10 địa phương`: the name of a list. */
const topList: ClaimRule = (view, at) =>
  TOP.has(view.word(at - 1)) ? claim('name', at, at + 1, 'top-list') : undefined;

const SERIES = wordSet([',', 'và', '-', '–', 'đến', ';']);

/** Bodies, places and goods that carry a number, a date or a formula for a name. */
const NAMED_BODIES = wordSet(list`
  trường | viên | giống | ty | htx | xã | nghiệp | đội | đoàn | viện | máy | xưởng | kho | trại | hội | npk | iso | haccp | sân | chợ | cầu
`);
const PAIR = wordSet(['/', '-']);

/** `Nông trường 1/5`, `HTX 20-10 xã An Bình`, `NPK 16-16-8`: joined numbers behind a named body, with its name between. */
const joinedName: ClaimRule = (view, at) => {
  let last = at + 1;
  while (PAIR.has(view.word(last)) && view.isGlued(last) && view.isGlued(last + 1) && view.isNumber(last + 1))
    last += 2;
  if (last === at + 1 || (isCounted(view, last) && !isTitle(view, last + 1)) || view.isMark(last, '%'))
    return undefined;
  let head = at - 1;
  while (head > at - 5 && head > view.first && !NAMED_BODIES.has(view.word(head)) && view.isWord(head)) head--;
  const named = NAMED_BODIES.has(view.word(head)) && (head === at - 1 || view.isCapitalised(head + 1));
  return named && !LINKING.has(view.word(at - 1)) ? claim('name', at, last, 'joined-name') : undefined;
};
const LINKING = wordSet(
  list`đạt | có | là | còn | chiếm | trên | khoảng | hơn | gần | được | từ | ngày | hoàn | thành`,
);

/** `Công ty Xây dựng 47`, `Công ty Cà phê 15`: a firm's number stands behind what it does. */
const firm: ClaimRule = (view, at) => {
  if (view.text(at).length > 4 || isCounted(view, at + 1) || LINKING.has(view.word(at - 1))) return undefined;
  for (let i = at - 1; i > at - 6 && i > view.first && view.isWord(i); i--) {
    if (view.lower(i) === 'ty' && view.lower(i - 1) === 'công') {
      return view.isCapitalised(i + 1) ? claim('name', at, at + 1, 'firm') : undefined;
    }
  }
  return undefined;
};

const MAP_SCALE = /^(?:[2-9]00|[1-9]\d?\.?(?:000|500))$/;

/** `tỷ lệ 1/500`, `bản đồ 1/2.000`: how a map is drawn. */
const mapScale: ClaimRule = (view, at) => {
  const joined = view.isMark(at + 1, '/') || view.isMark(at + 1, ':');
  if (view.text(at) !== '1' || !joined || !view.isGlued(at + 1) || !MAP_SCALE.test(view.text(at + 2))) return undefined;
  return MAPPED.has(view.word(at - 1)) && !view.at('unit', at + 3) ? claim('name', at, at + 3, 'map-scale') : undefined;
};
const MAPPED = wordSet(['lệ', 'đồ', 'khu', 'hoạch', 'tiết']);

/** `ĐT.741`, `QL.1A`, `Q.12`, `P.15`, `Km12+300`: an abbreviation of roads and wards with its number. */
const abbreviated: ClaimRule = (view, at) => {
  const word = view.isMark(at - 1, '.') && view.isGlued(at) ? at - 2 : at - 1;
  if (!ROADS.has(view.word(word)) || !view.isCapitalised(word)) return undefined;
  if (word === at - 2) return claim('address', at, at + 1, 'abbreviated');
  const point = view.isMark(at + 1, '+') && view.isGlued(at + 1) && view.isNumber(at + 2);
  return point ? claim('address', at, at + 3, 'abbreviated') : undefined;
};
const ROADS = wordSet(list`đt | ql | tl | hl | đh | q | p | km | ấp`);

/** `Tại 15 Nguyễn Huệ`, `ngách 12/5`, `đường 3/2`: a house or a lane, behind the word that says where. */
const house: ClaimRule = (view, at) => {
  const paired = view.isMark(at + 1, '/') && view.isGlued(at + 1) && view.isGlued(at + 2) && view.isNumber(at + 2);
  if (paired && LANES.has(view.word(at - 1))) return claim('address', at, at + 3, 'house');
  if (!WHERE.has(view.word(at - 1))) return undefined;
  const ranged = DASH.has(view.word(at + 1)) && view.isNumber(at + 2);
  const end = ranged || paired ? at + 3 : at + 1;
  const street = isTitle(view, end) && isTitle(view, end + 1) && !view.at('unit', end);
  return street ? claim('address', at, end, 'house') : undefined;
};
const LANES = wordSet(list`ngách | ngõ | hẻm | kiệt | đường | phố | nhà`);
const WHERE = wordSet(['tại', 'ở']);

function isTitle(view: SentenceView, at: number): boolean {
  return view.isCapitalised(at) && /\p{Ll}/u.test(view.text(at));
}

/** A capitalised word right before a number that counts nothing: `Vân Canh 1`, `Bơm Ngọc Hòa 4`, `Quyết định 167`. */
const numberedName: ClaimRule = (view, at) => {
  if (isCounted(view, at + 1) || view.text(at).length > 4) return undefined;
  if (NAMED_WORDS.has(view.word(at - 1)) || isProvincialRoad(view, at))
    return claim('name', at, at + 1, 'numbered-name');
  const capital = view.isCapitalised(at - 1) && at - 1 > view.first && !SENTENCE_WORDS.has(view.word(at - 1));
  return capital ? claim('name', at, at + 1, 'numbered-name') : undefined;
};
/** `Đường tỉnh 741`. */
function isProvincialRoad(view: SentenceView, at: number): boolean {
  return view.lower(at - 2) === 'đường' && (view.lower(at - 1) === 'tỉnh' || view.lower(at - 1) === 'huyện');
}
const SENTENCE_WORDS = wordSet(list`đạt | có | là | năm | tăng | giảm | chiếm | hơn | trên | gần | khoảng`);

/** Whether what follows a number is a unit, a scale or the other end of a range, so that the number measures. */
export function isCounted(view: SentenceView, at: number): boolean {
  const unit = view.at<UnitEntry>('unit', at);
  // `đợt 2 năm 2023`: the year counts nothing.
  if (unit) return unit.value.kind !== 'time' || !view.isNumber(unit.last);
  if (view.at('scale', at) !== undefined) return true;
  return PLUS.has(view.word(at))
    ? false
    : DASH.has(view.word(at)) && view.isNumber(at + 1)
      ? isCounted(view, at + 2)
      : false;
}

export const NAME_RULES: readonly ClaimRule[] = [
  topList,
  mapScale,
  joinedName,
  abbreviated,
  hyphenated,
  alphanumeric,
  house,
  address,
  firm,
  numberedName,
];
