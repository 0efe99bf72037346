import type { SentenceView } from '../sentence-view.js';
import { wordSet } from '../word-sets.js';
import { type ClaimRule, claim } from './claim.js';

const AFTER_MARK = wordSet(['.', ')', '/', '-', '–', ':']);
const BULLETS = wordSet(['-', '–', '+', '•', '*', '(', '“', '"', '#', '|']);
const BEFORE_MARK = wordSet([':', ';', '.']);

/** `1.`, `2)`, `3/`, `(1)` at the head of a sentence, or after a colon or semicolon: it numbers the item. */
const listMark: ClaimRule = (view, at) => {
  if (view.text(at).length > 2 || !AFTER_MARK.has(view.word(at + 1)) || !view.isGlued(at + 1)) return undefined;
  let head = at;
  while (head > view.first && BULLETS.has(view.word(head - 1))) head--;
  const listed = COMMA.has(view.word(head - 1)) && view.isMark(at + 1, ')');
  // `Về kinh tế (11 chỉ tiêu) 1. Tốc độ …`.
  const headed = view.isMark(head - 1, ')') && view.isMark(at + 1, '.') && view.isCapitalised(at + 2);
  const opens = head === view.first || listed || headed || BEFORE_MARK.has(view.word(head - 1));
  if (!opens || view.isNumber(at + 2)) return undefined;
  return claim('list_marker', at, at + 1, 'list-mark');
};

const COMMA = wordSet([',']);

/** `1.1. Về trồng trọt`, `2.1.3 Chăn nuôi`: a mark of several levels at the head of a sentence. */
const levelMark: ClaimRule = (view, at) => {
  if (at !== view.first || !/^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(view.text(at))) return undefined;
  const next = view.isMark(at + 1, '.') ? at + 2 : at + 1;
  const alone = next >= view.last && view.text(at).split('.').length > 2;
  return alone || view.isCapitalised(next) ? claim('list_marker', at, at + 1, 'level-mark') : undefined;
};

/** `1 - Thành lập mới`: a dash between spaces, and a capital behind it. */
const dashMark: ClaimRule = (view, at) => {
  if (at !== view.first || view.text(at).length > 2 || !DASH.has(view.word(at + 1)) || view.isGlued(at + 1))
    return undefined;
  return view.isCapitalised(at + 2) ? claim('list_marker', at, at + 1, 'dash-mark') : undefined;
};
const DASH = wordSet(['-', '–']);

/** Whether a sentence begins as an item of a list: with a bullet, a number, or a letter as in `a)`. */
export function opensListItem(view: SentenceView): boolean {
  const { first } = view;
  if (view.isMark(first) || view.isNumber(first)) return true;
  return view.isWord(first) && view.text(first).length === 1 && AFTER_MARK.has(view.word(first + 1));
}

/** `1 Hoàn Kiếm 08:30 12:00`: a row number before a name, in a line that goes on with clock times. */
const rowNumber: ClaimRule = (view, at) => {
  if (view.text(at).length > 2) return undefined;
  for (let i = at + 1; i < at + 6; i++) {
    if (view.isNumber(i)) {
      return view.isMark(i + 1, ':') && view.isGlued(i + 1)
        ? claim('list_marker', at, at + 1, 'row-number')
        : undefined;
    }
    if (!view.isCapitalised(i)) return undefined;
  }
  return undefined;
};

export const LIST_MARK_RULES: readonly ClaimRule[] = [listMark, levelMark, dashMark, rowNumber];
