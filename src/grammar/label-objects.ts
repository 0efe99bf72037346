import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { UnitEntry } from '../recognise/unit-entry.js';
import { type WordSet, wordSet } from '../recognise/word-sets.js';
import { trimBack } from './label-nouns.js';
import type { Surroundings } from './labels.js';
import type { LeadRole } from './lead-words.js';
import { GLOSS, isGloss } from './statement.js';

const MAX_WORDS = 14;
const LINKS = wordSet(['-', '–', '/', '&', '%']);
const PLACE_LINKS = wordSet(['ở', 'tại', 'của', 'trên']);
const COMMA = wordSet([',']);

/** The words behind a quantity that narrow what it counts or name its whole, up to the next statement; places are left out. */
export function rightParts(around: Surroundings, mayOpen?: WordSet): TokenSpan[] {
  const { view, quantity, rightLimit, periods, places } = around;
  let first = quantity.unit?.kind === 'count' ? quantity.unit.base.last : quantity.last;
  // `khá chiếm 41,2%, HTX yếu chiếm 27%`: behind an amount a comma ends what is said of it; behind a count it may list on.
  if (quantity.unit?.kind !== 'count' && COMMA.has(view.word(first))) return [];
  if (mayOpen) first += opening(view, first, mayOpen);
  const parts: TokenSpan[] = [];
  let last = first;
  while (last < rightLimit && last - first < MAX_WORDS) {
    if (isGloss(view, last)) {
      last += GLOSS;
      continue;
    }
    const place = PLACE_LINKS.has(view.word(last)) ? places.find((named) => named.first === last + 1) : undefined;
    if (place) {
      parts.push({ first, last });
      first = place.last;
      last = first;
      continue;
    }
    if (periods.some((period) => period.first === last) || ends(view, last, rightLimit) || owns(around, last)) break;
    last++;
  }
  parts.push({ first, last });
  return parts
    .map((part) => ({ first: part.first, last: trimBack(view, part) }))
    .filter((part) => part.last > part.first);
}

/** `410 HTX có tổng số vốn 940 tỷ đồng`: what is counted has the next amount. */
function owns({ view, next }: Surroundings, at: number): boolean {
  if (!HAS.has(view.word(at)) || !next || !view.at('head', at + 1)) return false;
  for (let i = at; i < next.first; i++) if (view.isMark(i) || WITH.has(view.word(i))) return false;
  return true;
}
const HAS = wordSet(['có']);
/** `hộ có lãi với số tiền hơn 3 tỷ đồng`: what comes with it is said of its own. */
const WITH = wordSet(['với']);

/** `hỗ trợ 90% đối với các HTX`, `hỗ trợ 5 tỷ đồng cho HTX`: how many words join an object to its verb. */
function opening(view: SentenceView, at: number, mayOpen: WordSet): number {
  if (mayOpen.has(view.word(at))) return 1;
  return view.lower(at) === 'đối' && view.lower(at + 1) === 'với' ? 2 : 0;
}

/** Whether the words that name end before a token: a mark, a bound, a plan, the verb of the next statement. */
function ends(view: SentenceView, at: number, rightLimit: number): boolean {
  if (view.isMark(at)) return !LINKS.has(view.word(at)) && !listsOn(view, at);
  if (view.at('hedge-after', at) || view.at('plan', at) || ranks(view, at)) return true;
  if (!view.at('label-end', at)) return false;
  if (REACHES.has(view.word(at)) && rightLimit - at > NUMBER_NEAR) return false;
  return (
    !NARROWING.some(([word, next]) => word.has(view.word(at)) && next.has(view.word(at + 1))) ||
    view.at('citation', at) !== undefined
  );
}

/** `đạt 5,4% đứng thứ 4/14 tỉnh`; not `12 di tích xếp hạng cấp tỉnh`, `chợ hạng 3`. */
function ranks(view: SentenceView, at: number): boolean {
  const verb = view.at<LeadRole>('lead', at);
  return verb?.value === 'rank' && STANDS.has(view.word(at)) && view.isNumber(verb.last);
}
const STANDS = wordSet(['đứng', 'xếp']);

/** `thành phố, thị xã, thị trấn`, `hội viên, phụ nữ được tuyên truyền`: the comma lists further nouns that are counted. */
function listsOn(view: SentenceView, at: number): boolean {
  const next = at + 1;
  if (!COMMA.has(view.word(at)) || view.at('action', next) || view.at('statement-start', next)) return false;
  if (QUALITIES.has(view.word(at - 1)) && QUALITIES.has(view.word(next))) return true;
  const noun = view.at<UnitEntry>('unit', next);
  // A noun of one syllable may be the beginning of another word: `bình quân`, `giải thể`.
  if (noun?.value.kind === 'count' && (noun.last - next > 1 || goesOn(view, noun.last)))
    return !states(view, noun.last);
  return /^\p{Lu}{2,}$/u.test(view.text(next));
}

/** `thành viên, lao động thường xuyên đều là thành viên`: behind the comma a statement of its own begins. */
function states(view: SentenceView, from: number): boolean {
  for (let i = from; view.isWord(i); i++) if (STATES.has(view.word(i))) return true;
  return false;
}
const STATES = wordSet(['là', 'đều']);

function goesOn(view: SentenceView, at: number): boolean {
  return view.isMark(at) || AND.has(view.word(at)) || view.at('lead', at) !== undefined;
}
const AND = wordSet(['và']);

/** `hộ đạt danh hiệu` narrows the households; `xã đạt 19/19` states the next number. */
const REACHES = wordSet(['đạt']);
const NUMBER_NEAR = 4;

/** `HTX xếp loại tốt, khá`. */
const QUALITIES = wordSet(list`tốt | khá | giỏi | kém | yếu`);

/** Words that end a label unless one of a few follows, with which they narrow what it names. */
const NARROWING: readonly (readonly [WordSet, WordSet])[] = [
  // `HTX trên địa bàn tỉnh ứng dụng công nghệ số`, `tổng sản phẩm trong nước`, `HTX trong lĩnh vực nông nghiệp`.
  [wordSet(['trên']), wordSet(['địa'])],
  [wordSet(['trong']), wordSet(list`nước | lĩnh | vùng | ngành`)],
  // `HTX hoạt động từ loại khá trở lên`, `HTX hoạt động tốt và khá`.
  [wordSet(['từ']), wordSet(list`loại | hạng | mức | khá`)],
  [AND, QUALITIES],
  // `HTX liên kết theo chuỗi giá trị`, `diện tích lúa theo tiêu chuẩn hữu cơ`.
  [wordSet(['theo']), wordSet(list`chuỗi | quy | tiêu | mô`)],
];
