import type { Status } from '../core/figure.js';
import { list } from '../core/list.js';
import type { Period } from '../recognise/periods/period.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { StatusCue } from '../recognise/statuses.js';
import { wordSet } from '../recognise/word-sets.js';
import { findVerb, type Lead } from './lead.js';
import { isPlanNoun } from './plan-comparisons.js';

const CONTRASTS = wordSet(['nhưng', 'song']);

/** `cần ít nhất 1,2 tỷ đồng nhưng chỉ vay được 700 triệu`: the second says how it is. */
export function isContrasted(view: SentenceView, { last }: TokenSpan, { first }: TokenSpan): boolean {
  return view.holds(CONTRASTS, last, first);
}

const FORESEES: ReadonlySet<Status> = new Set<Status>(['estimate', 'target']);

/** `ước thực hiện được`, `phấn đấu tỷ lệ hộ đã dùng nước sạch đạt 98%`: what is foreseen in one breath is not yet so. */
export function isForeseen(
  view: SentenceView,
  cue: PhraseHit<StatusCue>,
  cues: readonly PhraseHit<StatusCue>[],
  periods: readonly Period[],
): boolean {
  if (cue.value.status !== 'actual') return false;
  const verb = cues.findLast(
    (other) =>
      other.first < cue.first && other.value.strong && FORESEES.has(other.value.status) && !isPlanNoun(view, other),
  );
  if (!verb || isContrasted(view, verb, cue)) return false;
  for (let i = verb.last; i < cue.first; i++) {
    if (view.isMark(i) && !periods.some(({ first, last }) => first <= i && i <= last)) return false;
  }
  return true;
}

const PURPOSE = wordSet(['để', 'nhằm']);
const RESULTS = wordSet(['đạt', 'kết', 'thực']);

/** `Để đạt được kết quả trên, …`: a result that something is to bring about. */
export function isPurpose(view: SentenceView, { first, value }: PhraseHit<StatusCue>): boolean {
  if (value.status !== 'actual' || !RESULTS.has(view.word(first))) return false;
  for (let i = first - 1; i >= view.first && !view.isMark(i); i--) if (PURPOSE.has(view.word(i))) return true;
  return false;
}

const DONE = wordSet(['đã']);
const RATE = wordSet(['lệ']);
const COUNT = wordSet(['số']);
const RAISES = wordSet(list`nâng | đưa | tăng | giảm | hạ | kéo`);

/** `nâng số hộ đã đăng ký lên 520 hộ`, `tỷ lệ lao động đã qua lớp nghề đạt 70%`: it says which ones are counted, another verb what becomes of them. */
export function isParticiple(view: SentenceView, { first, last }: TokenSpan, lead: Lead): boolean {
  if (!DONE.has(view.word(first)) || last >= lead.first || !findVerb(lead, 'to', 'is')) return false;
  for (let i = first - 1; i >= view.first && !view.isMark(i) && !view.isNumber(i); i--) {
    if (RATE.has(view.word(i))) return true;
    if (COUNT.has(view.word(i))) return RAISES.has(view.word(i - 1)) || RAISES.has(view.word(i - 2));
  }
  return false;
}
