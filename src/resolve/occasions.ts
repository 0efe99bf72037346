import { list } from '../core/list.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { normaliseWord } from '../segment/normalise.js';

const OCCASIONS = list`dịp này | nhân dịp | trước đó | tại lễ | tại buổi | tại cuộc | tại hội`;

/** `Dịp này, HTX chia lãi 20%`: what happened where a plan was announced, which is no part of the plan. */
export function tellsEvent(view: SentenceView): boolean {
  return OCCASIONS.includes(normaliseWord(view.text(view.first, view.first + 2)));
}
