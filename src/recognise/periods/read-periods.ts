import { formatPoint, monthsOf } from '../../core/calendar.js';
import { list } from '../../core/list.js';
import type { PhraseHit } from '../phrases.js';
import type { SentenceView } from '../sentence-view.js';
import { anyOf, wordSet } from '../word-sets.js';
import { DATE_RULES } from './dates.js';
import { OPEN_PHRASE_STARTS } from './open-phrases.js';
import { PART_OF_YEAR_RULES, PART_OF_YEAR_STARTS, WORD_RULES } from './parts-of-year.js';
import { type Found, type OpenPeriod, type Period, type PeriodRule, yearAfter } from './period.js';
import { YEAR_RULES } from './years.js';

/** Tried in this order on every number; the first that reads something wins. */
const NUMBER_RULES: readonly PeriodRule[] = [...DATE_RULES, ...PART_OF_YEAR_RULES, ...YEAR_RULES];

/** Words that a period can begin with. */
const PERIOD_STARTS = anyOf(OPEN_PHRASE_STARTS, PART_OF_YEAR_STARTS);

/** All words of a sentence that say when, from left to right. */
export function readPeriods(view: SentenceView): Period[] {
  const periods: Period[] = [];
  for (let at = view.first; at < view.last; at++) {
    if (!view.isNumber(at) && !PERIOD_STARTS.has(view.word(at))) continue;
    const found = readOpenPhrase(view, at) ?? readByRules(view, at);
    if (!found) continue;
    const { iso, open, class: kind, last, rule } = found;
    const first = takeName(view, found.first ?? at);
    periods.push({ iso, open, class: kind, until: readUntil(view, first, kind === 'date'), first, last, rule });
    at = last - 1;
  }
  return joinRanges(view, periods);
}

function readByRules(view: SentenceView, at: number): Found | undefined {
  if (view.isNumber(at)) return firstOf(NUMBER_RULES, view, at);
  return PART_OF_YEAR_STARTS.has(view.word(at)) ? firstOf(WORD_RULES, view, at) : undefined;
}

function firstOf(rules: readonly PeriodRule[], view: SentenceView, at: number): Found | undefined {
  for (const rule of rules) {
    const found = rule(view, at);
    if (found) return found;
  }
  return undefined;
}

/** `cùng kỳ năm 2020`, `cả năm 2016`, `cuối năm 2020`: a fixed phrase, made definite by a year behind it. */
function readOpenPhrase(view: SentenceView, at: number): Found | undefined {
  const hit = OPEN_PHRASE_STARTS.has(view.word(at)) ? view.at<OpenPeriod>('open-period', at) : undefined;
  if (!hit || SEVERAL.has(view.word(at - 1)) || isProverbial(view, hit)) return undefined;
  if (hit.value.type === 'now') {
    return saysNow(view, hit) ? { open: hit.value, class: 'period', last: hit.last, rule: 'now' } : undefined;
  }
  const named = yearAfter(view, hit.last - (YEAR_WORD.has(view.word(hit.last - 1)) ? 1 : 0));
  if (hit.value.type === 'term' && view.isNumber(hit.last)) return undefined;
  if (!named) return { open: hit.value, class: 'period', last: hit.last, rule: 'open-phrase' };
  const last = named.last;
  if (hit.value.type === 'months') {
    return { iso: monthsOf(named.year, hit.value.first, hit.value.last), class: 'period', last, rule: 'part-of-year' };
  }
  if (hit.value.type === 'same_period') {
    return { open: { type: 'same_period', year: named.year }, class: 'period', last, rule: 'same-period' };
  }
  return { iso: formatPoint({ year: named.year }), class: 'period', last, rule: 'year' };
}
const YEAR_WORD = wordSet(['năm']);

/** `hiện có`, but `thực hiện`, `hiện diện`; `nay là`, but `năm nay`; not `từ trước đến nay`; `từ đầu năm (2024) đến nay` is that year. */
function saysNow(view: SentenceView, { first, last }: PhraseHit): boolean {
  if (AGES.has(view.word(first - 1))) return false;
  if (HIEN.has(view.word(first))) return view.all('status').some((cue) => cue.first === first && cue.value !== null);
  if (last - first === 1) return first === view.first || view.isMark(first - 1);
  const year = view.isNumber(first - 1) && view.lower(first - 3) === 'đầu' ? first - 2 : first - 1;
  return !YEAR_WORD.has(view.word(year));
}
const HIEN = wordSet(['hiện']);
const AGES = wordSet(['trước', 'xưa', 'lâu']);

/** `năm sau cao hơn năm trước`: from year to year, no single one. */
function isProverbial(view: SentenceView, { last }: PhraseHit): boolean {
  if (view.lower(last - 1) !== 'sau') return false;
  for (let i = last; i < last + MAX_PROVERB; i++) {
    if (view.isMark(i)) return false;
    if (YEAR_WORD.has(view.word(i))) return BEFORE.has(view.word(i + 1));
  }
  return false;
}
const MAX_PROVERB = 6;

/** `những năm tới`: no single year. */
const SEVERAL = wordSet(['những', 'các', 'mấy', 'nhiều', 'vài', 'chục', 'mươi']);

/** Words that belong to a period's name and stand before what its rule read: `năm`, `ngày`, `giai đoạn`, `tháng`. */
const NAME_WORDS = wordSet(['năm', 'ngày', 'tháng', 'quý']);

function takeName(view: SentenceView, first: number): number {
  const start = NAME_WORDS.has(view.word(first - 1)) ? first - 1 : first;
  // `5 năm 2021-2025`: how long the stage is belongs to its name.
  const length = start < first && /^\d{1,2}$/.test(view.text(start - 1)) && view.isNumber(first + 2);
  if (length) return takeName(view, start - 1);
  const stage = view.before('stage', start);
  return stage && !isInWord(view, stage.first) ? stage.first : start;
}

/** `dịch vụ năm 2026`, `nhiệm vụ quý II`: no season. */
function isInWord(view: SentenceView, at: number): boolean {
  return view.lower(at) === 'vụ' && SERVICES.has(view.word(at - 1));
}
const SERVICES = wordSet(list`dịch | nhiệm | nghiệp | phục | chức | công`);

const FROM = wordSet(['từ']);
const START_WORDS = wordSet(['đầu', 'ngày', 'tháng']);
const RANGE_FILLERS = wordSet(['hết', 'cuối', 'ngày', 'thời', 'điểm', 'trước']);

/** `từ năm 2016 đến hết tháng 9-2018`: two definite periods that `từ` opens and `đến` joins are one. */
function joinRanges(view: SentenceView, periods: readonly Period[]): Period[] {
  return periods.reduce<Period[]>((joined, period) => {
    const from = joined.at(-1);
    const iso = from?.iso && period.iso && isRange(view, from, period) && spanOf(from.iso, period.iso);
    if (!iso) joined.push(period);
    else joined.splice(-1, 1, { iso, class: 'period', first: from.first, last: period.last, rule: 'range' });
    return joined;
  }, []);
}

function isRange(view: SentenceView, from: Period, to: Period): boolean {
  let at = from.first - 1;
  while (START_WORDS.has(view.word(at))) at--;
  if (!FROM.has(view.word(at)) || !TO.has(view.word(from.last))) return false;
  for (let i = from.last + 1; i < to.first; i++) if (!RANGE_FILLERS.has(view.word(i))) return false;
  return true;
}

/** From the beginning of one period to the end of another, as exact as the more exact of them; nothing where it ends first. */
function spanOf(from: string, to: string): string | undefined {
  const [start, end] = [from.split('/')[0]!, to.split('/').at(-1)!];
  const length = Math.max(start.length, end.length);
  if (end.length < length || start.slice(0, end.length) >= end) return undefined;
  return `${start}${'-01-01'.slice(0, length - start.length)}/${end}`;
}

/** Between an until word and the period: `đến hết năm 2016`, `tính đến thời điểm 31/12`, `đến cuối tháng 11`. */
const FILLERS = wordSet(list`
  thời | điểm | ngày | nay | tháng | năm | ( | khoảng | hết | cuối | giữa | đầu | quý
`);
/** `tính đến 17 giờ ngày 28/9`. */
const HOURS = wordSet(['giờ', 'h', 'phút']);
const STATE_WORDS = wordSet(['hết', 'cuối', 'điểm', 'giữa', 'đầu']);
const TO = wordSet(['đến', 'tới']);
const COUNTED = wordSet(['tính', 'thống', 'lũy']);
const BEFORE = wordSet(['trước']);

/** What the words in front of a period make of it. */
function readUntil(view: SentenceView, first: number, isDay: boolean): Period['until'] {
  let state = isDay;
  // `tính đến cuối năm`: there the until word belongs to the phrase.
  if (TO.has(view.word(first)) && COUNTED.has(view.word(first - 1))) return 'as_of';
  for (let at = first - 1; at > first - 6; at--) {
    const word = view.word(at);
    if (view.lower(at) === 'điểm' && view.lower(at - 1) === 'thời') return 'as_of';
    if (TO.has(word)) return state || COUNTED.has(view.word(at - 1)) ? 'as_of' : 'by';
    if (BEFORE.has(word)) return 'by';
    if (HOURS.has(word) && view.isNumber(at - 1)) at--;
    else if (!FILLERS.has(word)) return state && STATE_WORDS.has(view.word(at + 1)) && !isDay ? 'as_of' : undefined;
    if (STATE_WORDS.has(word)) state = true;
  }
  return undefined;
}
