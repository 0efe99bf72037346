import { list } from '../core/list.js';
import type { Place, PlaceLevel } from '../recognise/places/places.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Quantity } from './quantities.js';
import type { Reading } from './reading.js';

const BODIES = new Set<PlaceLevel>(['national-body', 'national-act']);
const NAMED = new Set<PlaceLevel>(['province', 'district']);

/** The place named last before the number, unless it is only a yardstick; else that of the figure before, or the subject behind. */
export function linkPlace(
  view: SentenceView,
  quantity: Quantity,
  places: readonly Place[],
  leftLimit: number,
  previous: Reading | undefined,
): Place | undefined {
  const before = places.filter(({ level, last }) => !BODIES.has(level) && last <= quantity.first);
  const near = before.filter(({ first }) => first >= leftLimit);
  const bracketed = view.isMark(quantity.first - 1, '(')
    ? near.find(({ last }) => last === quantity.first - 1)
    : undefined;
  const own = bracketed ?? near.findLast((place) => !isYardstick(view, place));
  // `Tại Gia Lai, toàn tỉnh có`: the sentence has said which.
  if (own?.level === 'locality') return before.findLast(({ level }) => NAMED.has(level)) ?? own;
  return own ?? previous?.place ?? subjectBehind(view, quantity, places);
}

/** Words between a place and what compares with it: `cao hơn mức bình quân chung của cả nước`. */
const BETWEEN = wordSet(list`
  mức | bình | quân | trung | chung | của | toàn | tỷ | lệ | tốc | độ | tăng | trưởng | trong | khu | vực | vùng | số | cả | phạm | vi
`);
const COMPARES = wordSet(list`với | hơn | vượt`);
/** What stands first or in some place among all: `lớn nhất cả nước`, `đứng đầu vùng`, `thứ ba cả nước`. */
const RANKS = wordSet(list`nhất | đầu | thứ | hạng | tốp | top`);
/** Parts of a whole: `các tỉnh trên cả nước`. */
const PARTS = wordSet(list`tỉnh | phố | phương`);
const WHOLES = new Set<PlaceLevel>(['country', 'region']);

/** Whether a place is only compared with, or is the whole among whose parts something stands. */
export function isYardstick(view: SentenceView, { first, level }: Place): boolean {
  let at = first - 1;
  while (BETWEEN.has(view.word(at))) at--;
  const word = view.word(at);
  if (COMPARES.has(word) && (view.lower(at) !== 'với' || view.lower(at - 1) === 'so')) return true;
  if (!WHOLES.has(level)) return false;
  const reaches = REACHES.has(word) && at < first - 1;
  return reaches || RANKS.has(word) || RANKS.has(view.word(at - 1)) || PARTS.has(word);
}
/** `đạt mức trung bình cả nước`. */
const REACHES = wordSet(['đạt', 'bằng']);

/** Words that open what is said of a subject before it is named: `Với 12 HTX, Hà Nam là …`. */
const FRONTED = wordSet(list`với | đạt | chiếm | có`);
const COMMA = wordSet([',']);

/** The place that is the subject of a sentence whose figures come first: `Với 12 HTX, Hà Nam là …`. */
function subjectBehind(view: SentenceView, { last }: Quantity, places: readonly Place[]): Place | undefined {
  const [subject] = places;
  const fronted = FRONTED.has(view.word(view.first)) && subject && subject.first > last;
  return fronted && NAMED.has(subject.level) && COMMA.has(view.word(subject.first - 1)) ? subject : undefined;
}
