import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { UnitEntry } from '../recognise/unit-entry.js';
import { type WordSet, wordSet } from '../recognise/word-sets.js';
import { trimBack } from './label-nouns.js';
import type { Surroundings } from './labels.js';

const MAX_WORDS = 14;
const LINKS = wordSet(['-', '–', '/', '&', '%']);
const PLACE_LINKS = wordSet(['ở', 'tại', 'của', 'trên']);
const COMMA = wordSet([',']);

/** The words behind a quantity that narrow what it counts or name its whole, up to the next statement; places are left out. */
export function rightParts(around: Surroundings, mayOpen?: WordSet): TokenSpan[] {
  const { view, quantity, rightLimit, periods, places } = around;
  let first = quantity.unit?.kind === 'count' ? quantity.unit.base.last : quantity.last;
  if (mayOpen?.has(view.word(first))) first++;
  const parts: TokenSpan[] = [];
  let last = first;
  while (last < rightLimit && last - first < MAX_WORDS) {
    const place = PLACE_LINKS.has(view.word(last)) ? places.find((named) => named.first === last + 1) : undefined;
    if (place) {
      parts.push({ first, last });
      first = place.last;
      last = first;
      continue;
    }
    if (periods.some((period) => period.first === last) || ends(view, last, rightLimit)) break;
    last++;
  }
  parts.push({ first, last });
  return parts
    .map((part) => ({ first: part.first, last: trimBack(view, part) }))
    .filter((part) => part.last > part.first);
}

/** Whether the words that name end before a token: a mark, a bound, a plan, the verb of the next statement. */
function ends(view: SentenceView, at: number, rightLimit: number): boolean {
  if (view.isMark(at)) return !LINKS.has(view.word(at)) && !listsOn(view, at);
  if (view.at('hedge-after', at) || view.at('plan', at)) return true;
  if (!view.at('label-end', at)) return false;
  return (
    !(REACHES.has(view.word(at)) && rightLimit - at > NUMBER_NEAR) &&
    !(IN.has(view.word(at)) && HOME.has(view.word(at + 1))) &&
    !(ON.has(view.word(at)) && AREA.has(view.word(at + 1)))
  );
}

/** `thành phố, thị xã, thị trấn`, `hội viên, phụ nữ được tuyên truyền`: the comma lists further nouns that are counted. */
function listsOn(view: SentenceView, at: number): boolean {
  const next = at + 1;
  if (!COMMA.has(view.word(at)) || view.at('action', next) || view.at('statement-start', next)) return false;
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

/** `HTX trên địa bàn tỉnh ứng dụng công nghệ số`: where it is does not end the words that name it. */
const ON = wordSet(['trên']);
const AREA = wordSet(['địa']);

/** `tổng sản phẩm trong nước`. */
const IN = wordSet(['trong']);
const HOME = wordSet(['nước']);
