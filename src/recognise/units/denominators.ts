import { list } from '../../core/list.js';
import type { SentenceView } from '../sentence-view.js';
import type { UnitKind } from '../unit-entry.js';
import { wordSet } from '../word-sets.js';

/** What a unit is divided by, in the order written, and where the last of it ends. */
export interface Denominators {
  readonly names: readonly string[];
  readonly last: number;
}

interface Denominator {
  readonly name: string;
  readonly last: number;
}

const SLASH = wordSet(['/']);
const PER_WORDS = wordSet(['một', 'mỗi', 'trên']);
const OVER = wordSet(['trên']);
const EACH = wordSet(['mỗi']);
const ONE = wordSet(['một', '1', '01']);
/** Times that repeat: `lượt khách mỗi ngày`, `6,5% một năm`. */
const TIMES = new Set(['hour', 'day', 'week', 'month', 'quarter', 'year', 'crop']);
/** Populations that rates are counted over: `10 bác sĩ trên một vạn dân`. */
const POPULATIONS = new Set(['thousand_person', 'ten_thousand_person', 'hundred_thousand_person', 'hundred_household']);
/** What `trên` divides by: land and people; `trên cơ sở` does not divide. */
const OVERS = new Set(['ha', 'm2', 'km2', 'km', 'sao', 'cong', 'person', 'household', 'head', 'tree', ...POPULATIONS]);

/** `/người/tháng`, `một năm`, `trên ha`, `/1 ha`, `/người mỗi năm`, and `sàn/người` behind a measure. */
export function readDenominators(view: SentenceView, at: number, kind: UnitKind): Denominators {
  const names: string[] = [];
  let last = at;
  for (;;) {
    const next = readSlash(view, last) ?? readPerWord(view, last, kind, names);
    if (!next) break;
    names.push(next.name);
    last = endOfNarrowing(view, next.last);
  }
  const narrowed = !names.length && kind === 'measure' && view.isWord(at) && SLASH.has(view.word(at + 1));
  return narrowed && readSlash(view, at + 1) ? readDenominators(view, at + 1, kind) : { names, last };
}

const MAX_NARROWING = 4;

/** `/tổ chức kinh tế tập thể/năm`, `/hộ nghèo/năm`: words that narrow a denominator belong to it where another one follows. */
function endOfNarrowing(view: SentenceView, at: number): number {
  for (let last = at + 1; last <= at + MAX_NARROWING; last++) {
    if (!view.isWord(last - 1) || view.isCapitalised(last - 1)) break;
    if (SLASH.has(view.word(last)) && view.at('denominator', last + 1)) return last;
  }
  return at;
}

/** `/người`, `/1 ha`; a noun that no list has stands as written where it is glued to its slash: `đồng/vé`. */
function readSlash(view: SentenceView, at: number): Denominator | undefined {
  if (!SLASH.has(view.word(at))) return undefined;
  const noun = ONE.has(view.word(at + 1)) ? at + 2 : at + 1;
  const hit = view.at<string>('denominator', noun);
  if (hit) return { name: hit.value, last: hit.last };
  const plain = view.isWord(at + 1) && view.isGlued(at) && view.isGlued(at + 1) && !view.isCapitalised(at + 1);
  return plain && !NOT_DIVIDED_BY.has(view.word(at + 1)) ? { name: view.lower(at + 1), last: at + 2 } : undefined;
}
/** Alternatives and further nouns behind a slash: `hộ/nhân khẩu` is read as listed, `xã/phường` joins two names. */
const NOT_DIVIDED_BY = wordSet(list`và | hoặc | hay | phường | thị | thành | quận | bản | buôn | cụm | nhóm`);

/** `triệu đồng một năm`, `tạ trên ha`: only right behind a unit, and never `trên 50 ha`. */
function readPerWord(
  view: SentenceView,
  at: number,
  kind: UnitKind,
  before: readonly string[],
): Denominator | undefined {
  const word = view.word(at);
  if (!PER_WORDS.has(word)) return undefined;
  const noun = ONE.has(view.word(at + 1)) ? at + 2 : at + 1;
  const hit = view.at<string>('denominator', noun);
  if (!hit || before.includes(hit.value)) return undefined;
  const fits =
    POPULATIONS.has(hit.value) ||
    (kind === 'percent' && TIMES.has(hit.value) && !OVER.has(word)) ||
    (kind === 'count' && TIMES.has(hit.value) && EACH.has(word)) ||
    (kind !== 'percent' && kind !== 'count' && (!OVER.has(word) || OVERS.has(hit.value)));
  return fits && (!before.length || TIMES.has(hit.value) || !OVER.has(word))
    ? { name: hit.value, last: hit.last }
    : undefined;
}
