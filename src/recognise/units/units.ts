import type Big from 'big.js';
import { list } from '../../core/list.js';
import { onOneLine } from '../../core/on-one-line.js';
import type { PhraseIndex } from '../phrases.js';
import type { SentenceView, TokenSpan } from '../sentence-view.js';
import type { UnitEntry, UnitKind } from '../unit-entry.js';
import { type WordSet, wordMap, wordSet } from '../word-sets.js';
import { ANIMAL_UNITS, NOUNS_AS_WRITTEN } from './counted-nouns.js';
import { readDenominators } from './denominators.js';
import {
  COUNTED,
  DENOMINATORS,
  MEASURES,
  MONEY,
  PERCENT,
  SCALED_MONEY,
  TIME_UNITS,
  TIMES,
  type UnitWords,
} from './unit-words.js';

/** A unit behind a number, with its denominators: `triệu` is not part of it, `đồng/người/tháng` is. */
export interface Unit extends TokenSpan {
  /** `VND/person/month`; null where nothing names one. */
  readonly name: string;
  readonly kind: UnitKind;
  /** End of the unit itself, before its denominators. */
  readonly base: TokenSpan;
  /** Whether some vocabulary names it. */
  readonly listed: boolean;
}

const GENERAL: readonly (readonly [UnitKind, UnitWords])[] = [
  ['money', MONEY],
  ['percent', PERCENT],
  ['measure', MEASURES],
  ['times', TIMES],
  ['time', TIME_UNITS],
  ['count', ANIMAL_UNITS],
  ['count', COUNTED],
];

export function addUnits(index: PhraseIndex): void {
  for (const noun of NOUNS_AS_WRITTEN) {
    index.add('unit', noun, { unit: null, kind: 'count' } satisfies UnitEntry);
  }
  for (const [kind, words] of GENERAL) addUnitWords(index, kind, words);
  for (const phrase of SCALED_MONEY.phrases) {
    index.add('unit', phrase, { unit: SCALED_MONEY.unit, kind: 'money' } satisfies UnitEntry);
    index.add('scale-in-unit', phrase, SCALED_MONEY.exponent);
  }
  for (const [per, phrases] of Object.entries(DENOMINATORS)) {
    for (const phrase of phrases) index.add('denominator', phrase, per);
  }
}

export function addUnitWords(index: PhraseIndex, kind: UnitKind, words: UnitWords): void {
  for (const [unit, phrases] of Object.entries(words)) {
    for (const phrase of phrases) index.add('unit', phrase, { unit, kind } satisfies UnitEntry);
  }
}

/** Canonical names of all units and denominators (`class` is what `lớp` is among schools), and the nouns that stand as written. */
export function unitNames(): string[] {
  const named = [...GENERAL.map(([, words]) => words), DENOMINATORS].flatMap((words) => Object.keys(words));
  return [...named, 'class', ...NOUNS_AS_WRITTEN.map((noun) => noun.toLowerCase())];
}

/** The unit that begins at a token, denominators included. */
export function readUnit(view: SentenceView, at: number): Unit | undefined {
  const hit = view.at<UnitEntry>('unit', at);
  if (!hit || isOtherWord(view, hit) || isProperName(view, hit)) return undefined;
  if (hit.value.kind === 'time' && view.isNumber(hit.last)) return undefined;
  const base = { first: hit.first, last: hit.last };
  const name = hit.value.unit ?? view.text(hit.first, hit.last).normalize('NFC').toLowerCase();
  const per = readDenominators(view, base.last, hit.value.kind);
  return {
    first: base.first,
    last: per.last,
    base,
    name: per.names.length ? [name, ...per.names].join('/') : name,
    kind: hit.value.kind,
    listed: true,
  };
}

/** Words that, behind a unit's word, make it another word: `năm học`, `dân số`, `đồng bào`, `ca khúc`. */
const CONTINUATIONS: ReadonlyMap<number, WordSet> = wordMap({
  đồng: wordSet(list`bào | bằng | thời | ý | thuận | bộ | hành | đều | ruộng | hồ | nghiệp | quản | loạt`),
  dân: wordSet(list`số | tộc | cư | trí | chủ | sinh | vận | quân | gian | ca`),
  ca: wordSet(['khúc', 'sĩ', 'trù', 'nhạc', 'cao']),
  con: wordSet(['số', 'đường', 'người', 'em', 'nuôi', 'dấu']),
  cầu: wordSet(['thủ', 'nguyện', 'lông', 'thang']),
  điểm: wordSet(['nghẽn', 'nhấn', 'sáng', 'mới', 'nóng', 'mạnh', 'yếu']),
  lần: wordSet(['thứ', 'lượt', 'đầu', 'này']),
  xã: wordSet(['hội', 'luận', 'giao']),
  nước: wordSet(['sạch', 'sinh', 'thải', 'mắm', 'tưới']),
  lượng: wordSet([]),
});

function isOtherWord(view: SentenceView, { first, last }: TokenSpan): boolean {
  return last === first + 1 && (CONTINUATIONS.get(view.word(first))?.has(view.word(last)) ?? false);
}

/** `Ngõ 2 Cầu Bươu`, `lô 11 Trại Găng`: a noun of one syllable written as a name, with the rest of the name behind it. */
function isProperName(view: SentenceView, { first, last }: TokenSpan): boolean {
  return last === first + 1 && isTitleCase(view, first) && isTitleCase(view, last) && !followsVerb(view, first);
}

/** `Thu Hoạch Được 620 Tấn Cà Phê`: all words of a headline may be capitals, and its verb gives what is counted. */
function followsVerb(view: SentenceView, at: number): boolean {
  let number = at;
  while (view.isNumber(number - 1)) number--;
  return view.isCapitalised(number - 1) && view.before('lead', number) !== undefined;
}

function isTitleCase(view: SentenceView, at: number): boolean {
  return view.isCapitalised(at) && /^\p{Lu}[\p{M}\p{Ll}]/u.test(view.text(at));
}

/** Words that name nothing countable behind a number. */
const NOT_NOUNS = wordSet(list`
  và | của | là | đã | sẽ | được | bị | có | không | trong | trên | dưới | tại | ở | từ | đến | tới | với | cho | để | do | vì |
  theo | về | như | khi | nếu | thì | mà | nhưng | hay | hoặc | so | các | những | này | đó | kia | nay | qua | sau | trước |
  cả | cùng | cũng | đều | vẫn | còn | chỉ | mới | rất | quá | lên | xuống | ra | vào | đạt | tăng | giảm | chiếm | gồm | hơn |
  trở | nữa | rồi | đang | phải | cần | nên | thuộc | mỗi | một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười |
  nâng | đưa | tương | bằng | gần | khoảng | nghĩa | nhằm | ngay | thấp | cao | vượt | tính | làm | đối | số | chưa | trường | tổng |
  đi | trúng | dài | rộng | xếp | thu | bán | mua | gây | khiến | giúp | nhận | sử | nối | chạy | lần | bên
`);

/** A noun that no vocabulary has, behind a number: its one or two syllables in small letters (`bóng đèn`), or its initials (`HCV`). */
export function readUnlistedNoun(view: SentenceView, at: number): Unit | undefined {
  if (view.isGlued(at) || view.at<UnitEntry>('unit', at)?.value.kind === 'time') return undefined;
  const last = isInitials(view, at) ? at + 1 : endOfNoun(view, at);
  if (last === undefined) return undefined;
  const base = { first: at, last };
  const name = onOneLine(view.text(at, last).normalize('NFC').toLowerCase());
  return { ...base, base, name, kind: 'count', listed: false };
}

function isInitials(view: SentenceView, at: number): boolean {
  return view.isCapitalised(at) && /^\p{Lu}{2,5}$/u.test(view.text(at)) && !view.isCapitalised(at + 1);
}

function endOfNoun(view: SentenceView, at: number): number | undefined {
  if (!isPlainWord(view, at)) return undefined;
  return isPlainWord(view, at + 1) && !view.at('label-end', at + 1) && !view.at('lead', at + 1) ? at + 2 : at + 1;
}

function isPlainWord(view: SentenceView, at: number): boolean {
  return view.isWord(at) && !view.isCapitalised(at) && !NOT_NOUNS.has(view.word(at)) && view.text(at).length > 1;
}

/** Goods that are sold by these, so that a bare number divided by one is a price: `20.000/kg`. */
const SOLD_BY = new Set(['kg', 'litre', 'quintal', 't']);
const PRICE = 1000;
const THOUSANDS = 3;

/** A number with the power of ten that its last scale word stands for. */
interface Amount {
  readonly value: Big;
  readonly scale: number;
}

/** Money without its name in front of a denominator: `6,5 triệu/người/tháng`, `20 nghìn/kg`, `20.000/kg`. */
export function readImpliedMoney(view: SentenceView, at: number, { value, scale }: Amount): Unit | undefined {
  const { names, last } = readDenominators(view, at, 'money');
  if (!names.length || !view.isMark(at, '/')) return undefined;
  const sold = value.gte(PRICE) && SOLD_BY.has(names[0]!);
  if (scale < THOUSANDS && !sold) return undefined;
  return {
    first: at,
    last,
    base: { first: at, last: at },
    name: ['VND', ...names].join('/'),
    kind: 'money',
    listed: true,
  };
}
