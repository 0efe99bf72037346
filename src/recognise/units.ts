import { list } from '../core/list.js';
import type { PhraseIndex } from './phrases.js';
import type { SentenceView, TokenSpan } from './sentence-view.js';
import {
  COUNTED,
  COUNTED_AS_WRITTEN,
  DENOMINATORS,
  MEASURES,
  MONEY,
  PERCENT,
  TIME_UNITS,
  TIMES,
  type UnitKind,
  type UnitWords,
} from './unit-words.js';
import { wordSet } from './word-sets.js';

/** A unit that some vocabulary names. */
export interface UnitEntry {
  /** Canonical name; null when the noun stands as written. */
  readonly unit: string | null;
  readonly kind: UnitKind;
}

/** A unit behind a number, with its denominators: `triệu` is not part of it, `đồng/người/tháng` is. */
export interface Unit extends TokenSpan {
  /** `VND/person/month`; null where nothing names one. */
  readonly name: string;
  readonly kind: UnitKind;
  /** End of the unit itself, before its denominators. */
  readonly base: TokenSpan;
  /** True when no vocabulary knew the noun. */
  readonly unlisted: boolean;
}

const GENERAL: readonly (readonly [UnitKind, UnitWords])[] = [
  ['money', MONEY],
  ['percent', PERCENT],
  ['measure', MEASURES],
  ['times', TIMES],
  ['time', TIME_UNITS],
  ['count', COUNTED],
];

export function addUnits(index: PhraseIndex): void {
  for (const noun of COUNTED_AS_WRITTEN) index.add('unit', noun, { unit: null, kind: 'count' } satisfies UnitEntry);
  for (const [kind, words] of GENERAL) addUnitWords(index, kind, words);
  for (const [per, phrases] of Object.entries(DENOMINATORS)) {
    for (const phrase of phrases) index.add('denominator', phrase, per);
  }
}

export function addUnitWords(index: PhraseIndex, kind: UnitKind, words: UnitWords): void {
  for (const [unit, phrases] of Object.entries(words)) {
    for (const phrase of phrases) index.add('unit', phrase, { unit, kind } satisfies UnitEntry);
  }
}

/** The unit that begins at a token, denominators included. */
export function readUnit(view: SentenceView, at: number): Unit | undefined {
  const hit = view.at<UnitEntry>('unit', at);
  if (!hit || isOtherWord(view, hit)) return undefined;
  const base = { first: hit.first, last: hit.last };
  const name = hit.value.unit ?? view.text(hit.first, hit.last).normalize('NFC').toLowerCase();
  const per = readDenominators(view, base.last, hit.value.kind);
  return {
    ...base,
    last: per.last,
    base,
    name: [name, ...per.names].join('/'),
    kind: hit.value.kind,
    unlisted: hit.value.unit === null,
  };
}

/** Words that, behind a unit's word, make it another word: `năm học`, `dân số`, `đồng bào`, `ca khúc`. */
const CONTINUATIONS: Readonly<Record<string, ReadonlySet<number>>> = {
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
};
const CONTINUED = new Map(Object.entries(CONTINUATIONS).map(([word, next]) => [[...wordSet([word])][0]!, next]));

function isOtherWord(view: SentenceView, { first, last }: TokenSpan): boolean {
  return last === first + 1 && (CONTINUED.get(view.word(first))?.has(view.word(last)) ?? false);
}

const SLASH = wordSet(['/']);
const PER_WORDS = wordSet(['một', 'mỗi', 'trên', 'mỗi một', 'cho']);
const ONE = wordSet(['một', '1', '01']);

/** `/người/tháng`, `một năm`, `trên ha`, `/1 ha`, and `sàn/người` behind a measure. */
function readDenominators(view: SentenceView, at: number, kind: UnitKind): { names: string[]; last: number } {
  const names: string[] = [];
  let last = at;
  for (;;) {
    const next =
      readSlash(view, last) ?? (names.length || kind === 'count' ? undefined : readPerWord(view, last, kind));
    if (!next) break;
    names.push(next.name);
    last = next.last;
  }
  if (!names.length && kind === 'measure' && view.isWord(at) && SLASH.has(view.word(at + 1))) {
    return readSlash(view, at + 1) ? readDenominators(view, at + 1, kind) : { names, last };
  }
  return { names, last };
}

function readSlash(view: SentenceView, at: number): { name: string; last: number } | undefined {
  if (!SLASH.has(view.word(at))) return undefined;
  const noun = ONE.has(view.word(at + 1)) ? at + 2 : at + 1;
  const hit = view.at<string>('denominator', noun);
  return hit && { name: hit.value, last: hit.last };
}

/** `triệu đồng một năm`, `tạ trên ha`: only right behind a unit of money or measure, and never `trên 50 ha`. */
function readPerWord(view: SentenceView, at: number, kind: UnitKind): { name: string; last: number } | undefined {
  if (!PER_WORDS.has(view.word(at)) || kind === 'percent') return undefined;
  const noun = ONE.has(view.word(at + 1)) ? at + 2 : at + 1;
  const hit = view.at<string>('denominator', noun);
  return hit && { name: hit.value, last: hit.last };
}
