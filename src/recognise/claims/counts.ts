import { list } from '../../core/list.js';
import { readNumeral } from '../numerals/numerals.js';
import type { SentenceView } from '../sentence-view.js';
import type { UnitEntry } from '../unit-entry.js';
import { wordSet } from '../word-sets.js';
import { type Claim, type ClaimRule, claim } from './claim.js';

const HABIT = { vietnamese: 1, english: 0, englishGroups: 0 };

/** Nouns for the parts of a text or a programme; their count announces the list that follows. */
const LISTED = wordSet(list`
  giải | nhiệm | nội | đột | khâu | yêu | nguyên | trụ | điểm | vấn | bài | vùng | nhóm | chỉ | bước | lý | phần |
  hình | yếu | hạn | mục | định | chương | quan | tồn | kiến | đề | trọng | biện | tiêu | mũi | hướng | kết | câu | điều | hợp | lĩnh | yếu
`);
const ANNOUNCES = wordSet([':', 'sau', 'gồm', 'là', 'như']);

/** `06 giải pháp trọng tâm …:`, `3 đột phá chiến lược gồm`, `5 nhóm nhiệm vụ sau`: a count of the list that follows. */
const enumeration: ClaimRule = (view, at) => {
  if (isAmong(view, at) || announcedBefore(view, at)) return claim('enumeration', at, at + 1, 'announced-list');
  if (view.text(at).length > 2 || !LISTED.has(view.word(at + 1))) return undefined;
  const unit = view.at<UnitEntry>('unit', at + 1);
  if (unit && announcedBehind(view, unit.last)) return claim('enumeration', at, at + 1, 'announced-list');
  if (unit && unit.value.unit !== null && !PARTS_OF_TEXT.has(unit.value.unit)) return undefined;
  if (opensNumberedList(view, at)) return claim('enumeration', at, at + 1, 'announced-list');
  for (let i = at + 2; i < view.last && i < at + 40; i++) {
    if (view.isNumber(i) && !/^(?:19|20)\d\d$/.test(view.text(i))) return partOfText(view, at);
    if (view.isMark(i, ':')) return claim('enumeration', at, at + 1, 'announced-list');
    if (view.lower(i) === 'sau' && view.lower(i - 1) !== 'trước')
      return claim('enumeration', at, at + 1, 'announced-list');
    if (ANNOUNCES.has(view.word(i)) && (view.lower(i) === 'gồm' || view.isMark(i + 1, ':'))) {
      return claim('enumeration', at, at + 1, 'announced-list');
    }
    if (view.lower(i) === 'điển' && view.lower(i + 1) === 'hình')
      return claim('enumeration', at, at + 1, 'announced-list');
  }
  if (continuesInNext(view)) return claim('enumeration', at, at + 1, 'announced-list');
  return partOfText(view, at);
};

/** `3 khâu đột phá`, `4 trụ cột`. */
function partOfText(view: SentenceView, at: number): Claim | undefined {
  return DIVISIONS.has(view.word(at + 1)) ? claim('enumeration', at, at + 1, 'part-of-text') : undefined;
}

/** `Về kinh tế (11 chỉ tiêu) 1. Tốc độ …`: the list begins right behind the bracket that counts it. */
function opensNumberedList(view: SentenceView, at: number): boolean {
  let close = at + 2;
  while (view.isWord(close) && close - at < MAX_NOUN) close++;
  return view.isMark(at - 1, '(') && view.isMark(close, ')') && view.isNumber(close + 1) && view.isMark(close + 2, '.');
}
const MAX_NOUN = 5;

/** `Cả 3 khu vực nông nghiệp; công nghiệp, xây dựng; dịch vụ đều tăng`: all members that the number counts are named. */
const allNamed: ClaimRule = (view, at) => {
  if (!ALL.has(view.word(at - 1)) || !/^\d$/.test(view.text(at)) || !view.isWord(at + 1)) return undefined;
  let members = 1;
  for (let i = at + 2; i < view.last && i < at + 40; i++) {
    if (JOINTS.has(view.word(i))) members++;
    else if (ALIKE.has(view.word(i)))
      return members >= Number(view.text(at)) ? claim('enumeration', at, at + 1, 'all-named') : undefined;
    else if (!view.isWord(i)) return undefined;
  }
  return undefined;
};
const ALL = wordSet(['cả']);
const JOINTS = wordSet([',', ';', 'và', 'lẫn']);
const ALIKE = wordSet(['đều', 'cùng']);

/** `2 điểm sau:`, `5 hợp phần sau:`. */
function announcedBehind(view: SentenceView, at: number): boolean {
  const last = view.lower(at) === 'sau' ? (view.lower(at + 1) === 'đây' ? at + 2 : at + 1) : undefined;
  return last !== undefined && view.isMark(last, ':');
}

const OPENS_LIST = wordSet(['điển', 'cụ', 'gồm', 'bao']);

/** The next sentence gives examples: `… 26 chỉ tiêu …. Điển hình như: …`. */
function continuesInNext(view: SentenceView): boolean {
  const { word, count } = view.tokens;
  return view.last + 1 < count && OPENS_LIST.has(word[view.last]!);
}

/** `1 trong 3 nòng cốt`: one of several, no amount. */
function isAmong(view: SentenceView, at: number): boolean {
  if (view.lower(at - 1) === 'trong' && view.text(at - 2) === '1') return true;
  return view.text(at) === '1' && view.lower(at + 1) === 'trong' && !view.at('unit', at + 1);
}

/** `Dưới đây là 10 địa phương …`. */
function announcedBefore(view: SentenceView, at: number): boolean {
  return (
    view.lower(at - 1) === 'là' &&
    view.lower(at - 2) === 'đây' &&
    (view.lower(at - 3) === 'dưới' || view.lower(at - 3) === 'sau')
  );
}

const PARTS_OF_TEXT = new Set(['target', 'task_group', 'group', 'criterion', 'condition', 'plan']);
const DIVISIONS = wordSet(['đột', 'trụ', 'khâu', 'mũi', 'nguyên']);

const PER_NOUNS = new Set(list`
  cooperative | cooperative_group | cooperative_union | province | district | commune | person | household |
  enterprise | people_credit_fund | ha | village
`);
const PER_BEFORE = wordSet(list`của | quân | / | mỗi | một | cho | trên | quân/ | tính | bình | cứ`);

/** `doanh thu của 01 HTX đạt`, `bình quân 1 tỉnh`: one, named as what the amount is divided by. */
const perUnit: ClaimRule = (view, at) => {
  if (!PER_BEFORE.has(view.word(at - 1))) return undefined;
  const one = readNumeral(view, at, HABIT);
  if (!one || one.last !== at + 1 || !one.value.eq(1)) return undefined;
  const unit = view.at<UnitEntry>('unit', at + 1);
  if (!unit?.value.unit || !PER_NOUNS.has(unit.value.unit)) return undefined;
  return claim('per_unit', at, at + 1, 'per-unit');
};

const TIME_NOUNS = new Set(list`year | month | day | hour | minute | week | quarter | age | school_year`);

/** Words that make a length of time an amount: `thời hạn vay 10 năm`, `rút ngắn 5 ngày`, `tuổi thọ bình quân 73 tuổi`. */
const MEASURES_TIME = wordSet(list`
  hạn | vay | là | đạt | ngắn | thiểu | đa | nhất | quá | giảm | tăng | thọ | quân | tuổi | chậm | cắt
`);
const THROUGH = wordSet(list`khoảng | gần | hơn | trên | dưới | từ | còn | xuống | tới | thêm`);

/** `trong 6 tháng`, `sau 5 năm`, `10 năm hình thành`: a length of time that places an event instead of measuring. */
export function placesEvent(view: SentenceView, at: number, unit: string): boolean {
  if (!TIME_NOUNS.has(unit)) return false;
  let before = at - 1;
  while (THROUGH.has(view.word(before)) && before > view.first) before--;
  return (!MEASURES_TIME.has(view.word(before)) || averagesOver(view, before)) && !namesLength(view, before);
}

/** `Tính bình quân 5 năm, tỉnh thu …` says when; `tuổi thọ bình quân 73 tuổi` measures. */
function averagesOver(view: SentenceView, at: number): boolean {
  return view.lower(at) === 'quân' && (at - 1 === view.first || CALCULATED.has(view.word(at - 2)));
}
const CALCULATED = wordSet(['tính', ',']);

const LENGTH = wordSet(['gian', 'hạn']);
const TIME = wordSet(['thời']);
const WITHIN = wordSet(list`trong | qua | sau | suốt | vào`);
const MAX_NAME = 5;

/** `Thời gian hoàn vốn 5 năm`: the words before name a length of time that is measured. */
function namesLength(view: SentenceView, at: number): boolean {
  for (let i = at; i > at - MAX_NAME && i > view.first; i--) {
    if (!view.isWord(i) || WITHIN.has(view.word(i))) return false;
    if (LENGTH.has(view.word(i)) && TIME.has(view.word(i - 1))) return !WITHIN.has(view.word(i - 2));
  }
  return false;
}

/** `chia 4 tổ thảo luận gồm: tổ 1 …, tổ 2 …`, `2 đợt: đợt 1 …, đợt 2 …`: what is counted is numbered behind it. */
const numbered: ClaimRule = (view, at) => {
  if (view.text(at).length > 2 || !view.isWord(at + 1)) return undefined;
  const noun = view.word(at + 1);
  const isNumbered = (number: string) => {
    for (let i = at + 2; i + 1 < view.last; i++) {
      if (view.word(i) === noun && view.text(i + 1) === number) return true;
    }
    return false;
  };
  return isNumbered('1') && isNumbered('2') ? claim('enumeration', at, at + 1, 'numbered-list') : undefined;
};

export const COUNT_RULES: readonly ClaimRule[] = [perUnit, enumeration, allNamed, numbered];
