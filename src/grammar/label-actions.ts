import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Surroundings } from './labels.js';
import { findVerb } from './lead.js';
import { COMMA, HARD_MARKS } from './statement.js';

const MAX_GAP = 9;
const DASH = wordSet(['-', '–']);
const STOPS = wordSet(['và', 'hoặc', 'hay', 'cùng', 'có', 'là', 'đạt']);
const FILLERS = wordSet(list`cho | được | trên | các | với | thêm | cả | tới | trực | tiếp | mới | đối`);

/** The verb phrase before the lead: `thành lập mới`, `hỗ trợ trực tiếp cho`; a nearer verb that no list has comes first. */
export function actionBefore({ view, lead, leftLimit }: Surroundings): TokenSpan | undefined {
  const end = endWithoutFillers(view, lead.first, leftLimit);
  for (let at = lead.first; at > leftLimit && at > lead.first - MAX_GAP; at--) {
    const action = view.before('action', at);
    if (
      action &&
      action.first >= leftLimit &&
      !isInsideNoun(view, action) &&
      !hasOtherSubject(view, action.last, lead.first)
    ) {
      const whole = end - action.last <= 1 || findVerb(lead, 'from', 'has') !== undefined;
      return { first: whole ? action.first : lastWord(view, end, action.last), last: Math.max(action.last, end) };
    }
    const word = view.word(at - 1);
    if (HARD_MARKS.has(word) || COMMA.has(word) || STOPS.has(word) || view.isNumber(at - 1)) return undefined;
  }
  return undefined;
}

/** `hỗ trợ xây dựng cơ sở hạ tầng cho 17 HTX`: what is done for those counted, whole where its verb opens the statement. */
export function actionFor(around: Surroundings): TokenSpan | undefined {
  const { view, lead, leftLimit } = around;
  const last = endWithoutFillers(view, lead.first, leftLimit);
  let first = last;
  while (first > leftLimit && view.isWord(first - 1)) first--;
  const opens = view.at('action', first) !== undefined && last - first <= MAX_ACTION;
  return opens ? { first, last } : actionBefore(around);
}
const MAX_ACTION = 10;

/** Start of the word that ends at a token: a known one, or else two syllables, as most words have. */
function lastWord(view: SentenceView, end: number, limit: number): number {
  const known = (['head', 'whole-word', 'unit'] as const).map((kind) => view.before(kind, end)?.first ?? end);
  const first = Math.min(...known);
  const two = view.isWord(end - 2) ? end - 2 : end - 1;
  return Math.max(limit, first < end ? first : two);
}

function endWithoutFillers(view: SentenceView, from: number, limit: number): number {
  let end = from;
  while (end > limit && FILLERS.has(view.word(end - 1))) end--;
  return end;
}

/** `ngày đầu mới thành lập toàn huyện có 6 xã`: what has the count is named between the verb and it. */
function hasOtherSubject(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (WHOLES.has(view.word(i)) && view.isWord(i + 1)) return true;
  return false;
}
const WHOLES = wordSet(['toàn', 'cả']);

/** `doanh thu`, `sơ cấp`, `trồng trọt`, `công nghiệp - xây dựng`: a verb's word in a longer noun. */
function isInsideNoun(view: SentenceView, { first, last }: TokenSpan): boolean {
  if (DASH.has(view.word(first - 1)) && view.isWord(first - 2)) return true;
  if (view.at('compound', first)) return true;
  for (let i = first - 3; i < first; i++) {
    const longer = view.at('head', i) ?? view.at('compound', i);
    if (longer && longer.last >= last) return true;
  }
  return false;
}
