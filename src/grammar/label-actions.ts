import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Surroundings } from './labels.js';
import { findVerb } from './lead.js';
import { COMMA, HARD_MARKS } from './statement.js';

const MAX_GAP = 9;
const STOPS = wordSet(['và', 'hoặc', 'hay', 'cùng', 'có', 'là', 'đạt']);
const FILLERS = wordSet(list`cho | được | trên | các | với | thêm | cả | tới | trực | tiếp | mới | đối`);

/** The verb phrase before the lead: `thành lập mới`, `hỗ trợ trực tiếp cho`; a nearer verb that no list has comes first. */
export function actionBefore({ view, lead, leftLimit }: Surroundings): TokenSpan | undefined {
  const end = endWithoutFillers(view, lead.first, leftLimit);
  for (let at = lead.first; at > leftLimit && at > lead.first - MAX_GAP; at--) {
    const action = view.before('action', at);
    if (action && action.first >= leftLimit && !isInsideNoun(view, action)) {
      const whole = end - action.last <= 1 || findVerb(lead, 'from', 'has') !== undefined;
      return { first: whole ? action.first : end - 1, last: Math.max(action.last, end) };
    }
    const word = view.word(at - 1);
    if (HARD_MARKS.has(word) || COMMA.has(word) || STOPS.has(word) || view.isNumber(at - 1)) return undefined;
  }
  return undefined;
}

function endWithoutFillers(view: SentenceView, from: number, limit: number): number {
  let end = from;
  while (end > limit && FILLERS.has(view.word(end - 1))) end--;
  return end;
}

/** `doanh thu`, `sơ cấp`: a verb's word at the end of a longer noun. */
function isInsideNoun(view: SentenceView, { first, last }: TokenSpan): boolean {
  for (let i = first - 3; i < first; i++) {
    const longer = view.at('head', i) ?? view.at('compound', i);
    if (longer && longer.last >= last) return true;
  }
  return false;
}
