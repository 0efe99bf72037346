import type { Reading } from '../grammar/reading.js';
import { GLOSS, isGloss } from '../grammar/statement.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';

/** Whether nothing narrows what is counted but its kind: `412 HTX nông nghiệp`, not `12 HTX ký được hợp đồng`. */
export function countsAll(reading: Reading): boolean {
  const { view, quantity, label, rightLimit } = reading;
  return (
    label.form !== 'action' && isWhole(view, quantity.unit?.base.last ?? quantity.last, rightLimit) && namesAll(reading)
  );
}

/** Whether the words around the number name all of a kind: `số HTX nông nghiệp`, not `số tổ hợp tác có đăng ký hợp đồng`. */
export function namesAll({ view, label, lead, quantity }: Reading): boolean {
  if (GIVES.has(view.word(lead.first - 1))) return false;
  const kinds = view.all('subject').filter(({ first }) => first !== quantity.unit?.base.first);
  return label.parts.every((part) =>
    kinds.every(({ first, last }) => first < part.first || last > part.last || isWhole(view, last, part.last)),
  );
}

/** `giải ngân 9 tỷ đồng cho 46 HTX`, `khảo sát ở 120 HTX`: those that something was done for or at. */
const GIVES = wordSet(['cho', 'ở', 'tại']);

/** Whether no verb between two tokens narrows the kind before them; what follows a mark or a joining word is not asked. */
function isWhole(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isGloss(view, i)) i += GLOSS;
    if (view.isMark(i) && !JOINS.has(view.word(i))) return true;
    const allowed = view.at('counted-with', i) ?? view.at('qualifier', i);
    if (allowed) i = allowed.last - 1;
    else if (view.at('label-end', i)) return true;
    else if (view.at('predicate', i) ?? view.at('action', i)) return false;
  }
  return true;
}
const JOINS = wordSet(['-', '–']);
