import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { UnitEntry } from '../recognise/unit-entry.js';
import { wordSet } from '../recognise/word-sets.js';
import { EMPTY_WORDS } from './label-words.js';
import type { Surroundings } from './labels.js';
import type { LeadRole } from './lead-words.js';
import { COMMA, closingBrackets, HARD_MARKS } from './statement.js';

const EMPTY = wordSet(EMPTY_WORDS);

/** Whether a label may begin at a token. */
type HeadTest = (view: SentenceView, at: number) => boolean;

/** `kinh tế số`, `chuyển đổi số`: there the word counts nothing. */
const NUMBER_NOUN = wordSet(['số']);
const DIGITAL = wordSet(
  list`tế | đổi | tầng | dân | hội | quyền | nghệ | con | nền | thông | tham | doanh | chỉ | hệ | đa | thiểu`,
);

export function isMeasure(view: SentenceView, at: number): boolean {
  const head = view.at('head', at);
  if (!head || qualifies(view, at) || isInName(view, at)) return false;
  // `dịch vụ tổng hợp`, `số hóa`: the first syllable of another word.
  if (head.last === at + 1 && (view.at('whole-word', at)?.last ?? at) > head.last) return false;
  return !(NUMBER_NOUN.has(view.word(at)) && DIGITAL.has(view.word(at - 1)));
}

/** Verbs that also head a measure, `xuất khẩu đạt 2 tỷ USD`, and narrow the noun that they stand behind, `cao su xuất khẩu`. */
const VERB_HEADS = wordSet(['xuất', 'nhập']);

function qualifies(view: SentenceView, at: number): boolean {
  const before = view.before('whole-word', at) ?? view.before<UnitEntry>('unit', at);
  return VERB_HEADS.has(view.word(at)) && before !== undefined;
}

/** `sông Tiền`, `HTX Thu Hà`: a capital behind a word of small letters names something. */
function isInName(view: SentenceView, at: number): boolean {
  return view.isCapitalised(at) && view.isWord(at - 1) && !/^\p{Lu}{2}/u.test(view.text(at));
}

/** Counted nouns that name who acts or where, not what is measured. */
const ACTORS = new Set(list`
  province | district | commune | village | locality | organisation | country | group | head | house | case | facility
`);

function isCountedNoun(view: SentenceView, at: number): boolean {
  const noun = view.at<UnitEntry>('unit', at)?.value;
  return noun?.kind === 'count' && noun.unit !== null && !ACTORS.has(noun.unit) && !EMPTY.has(view.word(at));
}

/** The noun phrase before the lead that begins with a measure noun, in the last comma-separated segments. */
export function headedNoun(around: Surroundings, segments: number, isHead: HeadTest): TokenSpan | undefined {
  const { view, lead, leftLimit, periods } = around;
  const last = trimEnd(around, lead.first);
  // `vụ hè thu` has no income.
  const isDated = (at: number) => periods.some((period) => period.first <= at && at < period.last);
  const isNoun: HeadTest = (_, at) => isHead(view, at) && !isDated(at);
  let end = last;
  for (let segment = 0; segment < segments && end > leftLimit; segment++) {
    const start = segmentStart(view, end, leftLimit);
    const head = firstHead(view, start, end, isNoun);
    if (head !== undefined && head < last) {
      const first = subjectOf(around, start, head);
      const trimmed = trimBack(view, { first, last });
      return { first, last: trimmed - first > 1 ? trimmed : areaOf(view, trimmed, lead.first) };
    }
    if (!COMMA.has(view.word(start - 1)) || start - 1 <= leftLimit || says(view, start, end)) return undefined;
    end = start - 1;
  }
  return undefined;
}

/** `thu trên địa bàn huyện được 24 tỷ đồng`: a word that names little alone is named with its area. */
function areaOf(view: SentenceView, at: number, end: number): number {
  if (view.lower(at) !== 'trên' || view.lower(at + 1) !== 'địa') return at;
  return Math.min(AREAS.has(view.word(at + 3)) ? at + 4 : at + 3, end);
}
const AREAS = wordSet(list`tỉnh | huyện | xã | quận | phường`);

/** `HTX nông nghiệp đang hoạt động là …`: what stands before the lead since the last comma, where it names something that is counted. */
export function openingNoun(around: Surroundings): TokenSpan | undefined {
  const { view, lead, leftLimit } = around;
  const last = trimEnd(around, lead.first);
  if (hasComma(view, last, lead.first)) return undefined;
  const first = contentStart(around, segmentStart(view, last, leftLimit), last);
  return hasHead(view, first, last, isCountedNoun) ? { first, last } : undefined;
}

function hasComma(view: SentenceView, from: number, to: number): boolean {
  return view.holds(COMMA, from, to);
}

/** Words that open an adverbial, which a label does not reach back over: `Theo báo cáo của …, ngành dệt tăng`. */
const ADVERBIAL = wordSet(list`
  năm | trong | theo | tính | đến | từ | tại | ở | trên | với | nhờ | do | để | sau | trước | khi | cụ | tuy | ngoài | bên |
  đồng | hiện | đặc | riêng | so | qua | về | mặc | cùng | vì | nếu | như | song | nhưng | đáng | theo | vào | cuối | đầu |
  quý | tháng | ngày | bình | còn | tính | tổng | giai | dù | sáng | chiều | tối | nay
`);
const MAX_NOUN = 16;
const MAX_LIST = 8;

/** What stands before the lead, over commas that only list (`công nghiệp chế biến, chế tạo`), where it means something. */
export function plainNoun(around: Surroundings): TokenSpan | undefined {
  const { view, lead, leftLimit } = around;
  const comma = COMMA.has(view.word(lead.first - 1));
  const last = trimEnd(around, comma ? lead.first - 1 : lead.first);
  if (comma && !opensClause(around, last)) return undefined;
  let start = segmentStart(view, last, leftLimit);
  if (contentStart(around, start, last) >= last) return undefined;
  while (COMMA.has(view.word(start - 1)) && start - 1 > leftLimit) {
    const before = segmentStart(view, start - 1, leftLimit);
    const opening = view.at('statement-start', before);
    // `trong đó khu vực nông, lâm nghiệp`: behind what opens the statement the list goes on.
    if (
      opening &&
      opening.last < start - 1 &&
      last - opening.last <= MAX_LIST &&
      !says(view, opening.last, start - 1)
    ) {
      start = opening.last;
      break;
    }
    const opens = ADVERBIAL.has(view.word(before)) || opening !== undefined;
    if (opens || says(view, before, start - 1) || last - before > MAX_NOUN) break;
    start = before;
  }
  const first = contentStart(around, start, last);
  return first < last ? { first, last } : undefined;
}

/** `…; khu vực nông, lâm nghiệp, ước đạt 2.100 tỷ đồng`: before the comma of a verb only a noun stands, and opens its clause. */
function opensClause({ view, lead, leftLimit }: Surroundings, last: number): boolean {
  let first = last;
  while (first > leftLimit && !HARD_MARKS.has(view.word(first - 1))) first--;
  return first > leftLimit && lead.verbs.some(({ value }) => value === 'is') && !says(view, first, last);
}

const TOPIC_ENDS = new Set<LeadRole>(['is', 'has', 'rise', 'fall', 'to', 'exceed']);

/** The noun that opens the sentence, up to its first verb or mark: what the sentence is about. */
export function topicOf(around: Surroundings): TokenSpan | undefined {
  const { view, lead } = around;
  const first = contentStart(around, view.first, lead.first, false);
  if (ADVERBIAL.has(view.word(view.first)) || first !== view.first) return undefined;
  let last = first;
  while (last < lead.first && !view.isMark(last) && !view.isNumber(last)) {
    const verb = view.at<LeadRole>('lead', last)?.value;
    if ((verb && TOPIC_ENDS.has(verb)) || view.at('label-end', last)) break;
    last++;
  }
  last = trimEnd(around, last);
  return last - first >= 2 ? { first, last } : undefined;
}

/** Start of the words between the last comma or stronger mark and `end`; short brackets are looked through. */
function segmentStart(view: SentenceView, end: number, limit: number): number {
  let start = end;
  while (start > limit) {
    const open = closingBrackets(view, start - 1, limit);
    if (open !== undefined) start = open;
    else if (HARD_MARKS.has(view.word(start - 1)) || endsSegment(view, start - 1)) return start;
    else start--;
  }
  return start;
}

/** Whether a comma parts segments; that of `kinh tế tập thể, HTX` stands inside one name. */
function endsSegment(view: SentenceView, at: number): boolean {
  return COMMA.has(view.word(at)) && !view.every('subject').some(({ first, last }) => first < at && at < last);
}

/** Whether a segment says something of its own, so that no label reaches over it. */
function says(view: SentenceView, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const verb = view.at<LeadRole>('lead', i)?.value;
    if (verb === 'rise' || verb === 'fall' || verb === 'exceed' || verb === 'rank') return true;
  }
  return false;
}

/** `Vùng sản xuất … phải có diện tích`: what has the measure is named with it. */
function subjectOf(around: Surroundings, start: number, head: number): number {
  const { view, places } = around;
  if (view.lower(head - 1) !== 'có' || view.lower(head - 2) !== 'phải') return head;
  const first = contentStart(around, start, head - 2);
  return first < head - 2 && !places.some((place) => place.first <= first && first < place.last) ? first : head;
}

/** Words before a measure noun that make it part of another phrase: `đóng góp vào GDP`, `so với GRDP`. */
const GOVERNS = wordSet(list`vào | trong | của | so | trên | / | cho | tới | từ | về | theo | phân | đánh | tăng`);

/** The first measure noun of a segment, behind the last word that begins another statement. */
function firstHead(view: SentenceView, start: number, end: number, isHead: HeadTest): number | undefined {
  let first: number | undefined;
  for (let i = start; i < end; i++) {
    const whole = view.at('whole-word', i);
    if (whole && !isHead(view, i)) {
      i = whole.last - 1;
      continue;
    }
    const turn = view.at('statement-turn', i);
    const joins = turn && WITH.has(view.word(i)) && !BEFORE_WITH.has(view.word(i - 1)) && isHead(view, i + 1);
    const cut = view.at('statement-start', i) ?? (turn && (first === undefined || joins) ? turn : undefined);
    if (cut && cut.last < end && hasHead(view, cut.last, end, isHead)) {
      first = undefined;
      i = cut.last - 1;
      continue;
    }
    const governed = i > start && GOVERNS.has(view.word(i - 1));
    if (!isHead(view, i)) continue;
    if (first === undefined && !governed) first = i;
    i = (view.at('head', i) ?? view.at('unit', i))!.last - 1;
  }
  return first;
}

/** `dự toán ngân sách năm 2026 với số thu là`: a measure noun right behind `với` begins a statement, but not behind `so với`. */
const WITH = wordSet(['với']);
const BEFORE_WITH = wordSet(['so', 'cùng', 'gắn', 'đối', 'bằng', 'đương', 'ứng']);

function hasHead(view: SentenceView, from: number, to: number, isHead: HeadTest): boolean {
  for (let i = from; i < to; i++) if (isHead(view, i) && (i === from || !GOVERNS.has(view.word(i - 1)))) return true;
  return false;
}

/** Skips cues, comparisons, periods, places and empty words that open a segment. */
function contentStart({ view, periods, places }: Surroundings, from: number, to: number, skipPlaces = true): number {
  let start = from;
  for (let i = from; i < to; i++) {
    const whole = view.at('whole-word', i);
    if (whole) {
      i = whole.last - 1;
      continue;
    }
    const cut = view.at('statement-start', i) ?? view.at('statement-turn', i) ?? view.at('status', i);
    if (skipPlaces && cut && cut.last <= to) start = cut.last;
    if (view.lower(i) === 'so' && view.lower(i + 1) === 'với') return skipPlaces ? to : start;
  }
  for (;;) {
    const period = periods.find(({ first }) => first === start);
    const place = skipPlaces ? places.find(({ first }) => first === start) : undefined;
    const skip = period ?? place;
    if (skip && skip.last <= to) start = skip.last;
    else if (start < to && (view.isMark(start) || isEmpty(view, start))) start++;
    else return Math.min(start, to);
  }
}

/** A word that names nothing, unless it begins a longer word (`giao thông`) or a name (`Đồng Nai`). */
function isEmpty(view: SentenceView, at: number): boolean {
  if (!EMPTY.has(view.word(at)) || view.at('whole-word', at)) return false;
  return !(view.isCapitalised(at) && view.isCapitalised(at + 1) && at > view.first);
}

/** Words that a label does not end in: joining words; periods and places are cut too (`trên địa bàn tỉnh Hà Nam`). */
const TRAILING = wordSet(list`
  của | tại | ở | trong | trên | toàn | cả | tỉnh | và | đến | vào | cho | với | về | các | thì | huyện | đã | so | sẽ | ngày |
  từ | giai | đoạn | hết | cuối | tính | nay | có | là | hiện | theo | được | cũng | như | ước | nhất | khi | mà
`);

function trimEnd({ view, periods, places, leftLimit }: Surroundings, end: number): number {
  let last = citationBefore(view, leftLimit, end) ?? end;
  while (last > leftLimit) {
    const cut =
      periods.find((period) => period.last === last) ??
      places.find((place) => place.last === last && place.level !== 'national-body');
    if (cut && cut.first >= leftLimit) last = cut.first;
    else if (view.lower(last - 1) === 'bàn' && view.lower(last - 2) === 'địa') last -= 2;
    else if (
      (TRAILING.has(view.word(last - 1)) && !view.before('whole-word', last)) ||
      (last < end && COMMA.has(view.word(last - 1)))
    )
      last--;
    else return last;
  }
  return last;
}

/** Start of the act that the words before a token end in: `xếp loại khá theo Thông tư 09/2017 của Bộ Nông nghiệp`. */
function citationBefore(view: SentenceView, limit: number, end: number): number | undefined {
  for (let i = end - 1; i > limit; i--) {
    if (view.at('citation', i)) return i;
    if (HARD_MARKS.has(view.word(i)) || COMMA.has(view.word(i)) || view.at('head', i) || view.at('lead', i))
      return undefined;
  }
  return undefined;
}

/** Drops joining words from the end of a phrase. */
export function trimBack(view: SentenceView, { first, last }: TokenSpan): number {
  let end = last;
  for (;;) {
    const trails = TRAILING.has(view.word(end - 1)) && !view.before('whole-word', end);
    if (end <= first || !(trails || (view.isMark(end - 1) && !view.isMark(end - 1, ')')))) return end;
    end--;
  }
}
