import { list } from '../../core/list.js';
import { yearAt } from '../periods/period.js';
import type { SentenceView } from '../sentence-view.js';
import { wordSet } from '../word-sets.js';
import { type Claim, type ClaimRule, claim } from './claim.js';

/** Documents that carry a number: `Nghị định 193/2013`, `Thông tư số 24/2014/TT-BNN`, `Quyết định 167`. */
const DOCUMENT_WORDS = wordSet(list`
  định | tư | quyết | lệnh | thị | hướng | văn | trình | cáo | hoạch | luật | án | bản | báo | luận | điện | dẫn |
  đơn | phép | biên
`);
const NUMBER_WORD = wordSet(['số', 'no']);
const JOINERS = wordSet(['/', '-', '–', '\\', '.']);

/** Two syllables that name a kind of document; the second is in `DOCUMENT_WORDS`. */
const DOCUMENT_HEADS = wordSet(list`
  nghị | quyết | thông | chỉ | công | tờ | báo | kế | kết | pháp | hướng | giấy | bộ | sắc | văn | chương | đề
`);
const PROVISIONS = wordSet(list`
  điều | khoản | điểm | chương | mục | tiết | phụ | lục | mẫu | biểu | bảng | hình | sơ | đồ
`);
/** First halves of other words: `thời điểm`, `danh mục`, `tài khoản`, `mô hình`. */
const COMPOUNDS = wordSet(list`
  thời | thí | địa | quan | cao | trọng | ưu | nhược | danh | hạng | chuyên | tài | mô | loại | điển | tiêu | phát
`);
const YEAR_WORD = wordSet(['năm']);

/** `24-CTr/TU`, `82/NĐ-CP`, `245/2025/QH15`, `87/2006/QĐ-TTg`, `1044/TTr-UBND`: a number joined to capitals or further numbers. */
function endOfReference(view: SentenceView, at: number): number {
  let last = at + 1;
  while (JOINERS.has(view.word(last)) && view.isGlued(last) && view.isGlued(last + 1) && last + 1 < view.last) {
    if (!view.isNumber(last + 1) && !isCode(view, last + 1)) break;
    last += 2;
    while (view.isGlued(last) && (view.isNumber(last) || isCode(view, last))) last++;
  }
  return last;
}

/** Letters of a document code have a capital: `QĐ`, `TTg`, `CTr`, `NQ`. */
function isCode(view: SentenceView, at: number): boolean {
  return view.isCapitalised(at) && view.text(at).length <= 12;
}

/** A number that is joined to a code of capitals is a document's, whatever stands before it. */
const codedReference: ClaimRule = (view, at) => {
  const last = endOfReference(view, at);
  for (let i = at + 1; i < last; i++) {
    if (isCode(view, i) && !view.at('unit', i) && !view.at('denominator', i)) {
      return claim('document_number', at, last, 'coded-reference');
    }
  }
  return undefined;
};

/** `Nghị định 193/2013`, `Kết luận số 56`, `Giấy phép số: 87`; not `so với kế hoạch: 95%`. */
const namedReference: ClaimRule = (view, at) => {
  let before = at - 1;
  let numbered = false;
  for (; before > at - 4 && (NUMBER_WORD.has(view.word(before)) || view.isMark(before, ':')); before--)
    numbered ||= NUMBER_WORD.has(view.word(before));
  if (!DOCUMENT_WORDS.has(view.word(before)) || !DOCUMENT_HEADS.has(view.word(before - 1))) return undefined;
  const countable = view.at('unit', at + 1) !== undefined || view.at('scale', at + 1) !== undefined;
  if (!numbered && countable && endOfReference(view, at) === at + 1) return undefined;
  return claim('document_number', at, endOfReference(view, at), 'named-reference');
};

/** `Luật HTX năm 2012`, `Luật Đất đai 2013`: a law's year within a few words of its name. */
export const lawYear: ClaimRule = (view, at) => {
  if (yearAt(view, at) === undefined) return undefined;
  const start = YEAR_WORD.has(view.word(at - 1)) ? at - 2 : at - 1;
  for (let i = start; i > start - 14 && i >= view.first; i--) {
    if (view.isNumber(i) || (view.isMark(i) && !BRACKETS.has(view.word(i)))) return undefined;
    if (LAW_NAME.has(view.word(i)) && view.isCapitalised(i)) return claim('legal_reference', at, at + 1, 'law-year');
    if (STOPS.has(view.word(i))) return undefined;
  }
  return undefined;
};
const LAW_NAME = wordSet(['luật', 'lệnh', 'pháp']);
const BRACKETS = wordSet(['(', ')', '-', ',', '–']);
const STOPS = wordSet(list`trong | từ | đến | tại | đã | sẽ | được | có | theo`);

/** `Điều 4`, `khoản 2`, `Nghị quyết Trung ương 5 (khóa IX)`. */
const provision: ClaimRule = (view, at) => {
  const before = view.word(at - 1);
  const names = PROVISIONS.has(before) && !COMPOUNDS.has(view.word(at - 2));
  if (names && !view.at('scale', at + 1) && (!view.at('unit', at + 1) || view.isCapitalised(at - 1))) {
    return claim('legal_reference', at, endOfSeries(view, at), 'provision');
  }
  const central = view.lower(at - 1) === 'ương' || view.lower(at - 1) === 'tw';
  return central && (view.isMark(at + 1, '(') || view.lower(at + 1) === 'khóa')
    ? claim('legal_reference', at, at + 1, 'plenum')
    : undefined;
};

/** `Điều 5 - 7`, `khoản 2, 3 và 5`: further numbers that count nothing. */
function endOfSeries(view: SentenceView, at: number): number {
  let last = at + 1;
  while (SERIES.has(view.word(last)) && /^\d{1,3}$/.test(view.text(last + 1)) && !view.at('unit', last + 2)) {
    if (view.at('scale', last + 2) || view.isMark(last + 2, '/')) break;
    last += 2;
  }
  return last;
}
const SERIES = wordSet([',', 'và', '-', '–', 'đến']);

/** `số 05`, `mã số 1234`, `bão số 3`, `số 45 Trần Phú`: numbered, not counted. */
const numbered: ClaimRule = (view, at): Claim | undefined => {
  const word = view.isMark(at - 1, ':') ? at - 2 : at - 1;
  if (!NUMBER_WORD.has(view.word(word)) || COUNTS.has(view.word(word - 1))) return undefined;
  if (view.at('unit', at + 1) || view.at('scale', at + 1)) return undefined;
  if (view.text(at).length > 6 && word === at - 1 && !/^\d+$/.test(view.text(at))) return undefined;
  if (STORMS.has(view.word(word - 1))) return claim('name', at, at + 1, 'numbered');
  const house = endOfPair(view, at);
  const street = STREETS.has(view.word(house)) || isTitle(view, house) || ADDRESSED.has(view.word(word - 1));
  return street
    ? claim('address', at, house, 'house-number')
    : claim('document_number', at, endOfReference(view, at), 'numbered');
};
const STORMS = wordSet(['bão', 'đới']);
const STREETS = wordSet(['đường', 'phố', 'ngõ', 'hẻm', 'ngách', 'quốc', 'đại']);
const ADDRESSED = wordSet(['phố', 'nhà', 'thôn', 'xóm', 'khu']);

/** `25/4` in `số 25/4 đường Lê Lợi`. */
function endOfPair(view: SentenceView, at: number): number {
  return view.isMark(at + 1, '/') && view.isGlued(at + 1) && view.isGlued(at + 2) && view.isNumber(at + 2)
    ? at + 3
    : at + 1;
}

function isTitle(view: SentenceView, at: number): boolean {
  return view.isCapitalised(at) && /\p{Ll}/u.test(view.text(at)) && view.isCapitalised(at + 1);
}

/** `Mã số thuế: 3500123456`, `sổ đỏ số BC 123456`: long plain digits that count nothing identify. */
const identifier: ClaimRule = (view, at) => {
  const digits = view.text(at);
  if (!/^\d+$/.test(digits) || view.at('unit', at + 1) || view.at('scale', at + 1)) return undefined;
  const series =
    digits.length >= 5 && view.isWord(at - 1) && /^\p{Lu}{1,3}$/u.test(view.text(at - 1)) && !view.at('unit', at - 1);
  return digits.length >= 9 || series ? claim('code', at, at + 1, 'identifier') : undefined;
};

/** `Cấp cứu: 115`, `gọi 113`: the short numbers of the emergency services. */
const emergency: ClaimRule = (view, at) => {
  const word = view.isMark(at - 1, ':') ? at - 2 : at - 1;
  if (!/^11[1-5]$/.test(view.text(at)) || view.at('unit', at + 1) || view.at('scale', at + 1)) return undefined;
  return EMERGENCIES.has(view.word(word)) ? claim('phone', at, at + 1, 'emergency') : undefined;
};
const EMERGENCIES = wordSet(list`cứu | hỏa | sát | gọi | đài | an | nóng | em`);

/** `con số 26.000`, `tổng số 215`, `hệ số 0,37`: an amount, not a number plate. */
const COUNTS = wordSet(list`con | tổng | chỉ | hệ | dân | một | ước | doanh | tần | điểm | và`);

export const REFERENCE_RULES: readonly ClaimRule[] = [
  codedReference,
  namedReference,
  lawYear,
  provision,
  emergency,
  numbered,
  identifier,
];
