import { list } from '../core/list.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { StatusCue } from '../recognise/statuses.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Lead } from './lead.js';
import { isCarriedOut, isCompared, isMeasuredAgainst } from './plan-comparisons.js';
import type { Quantity } from './quantities.js';
import type { Reading } from './reading.js';
import type { Scanned } from './scan.js';
import { isAside } from './statement.js';
import { isContrasted, isForeseen, isParticiple, isPurpose } from './status-clauses.js';

/** The nearest strong cue since the figure before, else a weak one, else what holds for the figure before. */
export function linkStatus(
  { view, quantities, places, periods }: Scanned,
  quantity: Quantity,
  lead: Lead,
  leftLimit: number,
  before: readonly Reading[],
): PhraseHit<StatusCue> | undefined {
  const previous = before.findLast((reading) => !keepsStatus(reading, quantity));
  const cues = view
    .all<StatusCue | null>('status')
    .filter((cue): cue is PhraseHit<StatusCue> => cue.value !== null)
    .filter(({ first, last }) => first >= leftLimit && last <= quantity.first)
    .filter((cue) => !quantities.some(({ first, last }) => first < cue.last && cue.first < last))
    .filter((cue) => !places.some(({ first, last }) => first <= cue.first && cue.last <= last))
    .filter((cue) => !isAside(view, cue, quantity) && !isCounted(view, cue))
    .filter((cue) => !narrowsCount(view, cue, leftLimit, quantity.first))
    .filter((cue) => !isMeasuredAgainst(view, cue, lead, leftLimit, previous))
    .filter((cue) => !isCarriedOut(view, cue, lead.first))
    .filter((cue) => !endsClauseBefore(view, cue, quantity, previous))
    .filter((cue) => !isPurpose(view, cue) && !isParticiple(view, cue, lead))
    .filter((cue, _, all) => !isForeseen(view, cue, all, periods));
  const strong = cues.findLast(({ value }) => value.strong);
  return strong ?? cues.at(-1) ?? carriedCue(view, quantity, previous, before);
}

/** What holds for the figure before goes on, unless it only named the plan that a result was compared with. */
function carriedCue(
  view: SentenceView,
  quantity: Quantity,
  previous: Reading | undefined,
  before: readonly Reading[],
): PhraseHit<StatusCue> | undefined {
  const cue = previous?.status;
  if (!cue || (cue.value.status !== 'actual' && isContrasted(view, previous.quantity, quantity))) return undefined;
  if (cue.value.status !== 'estimate' && !cue.value.expected) return cue;
  return endsWithClause(cue, before, previous.quantity, quantity) ? undefined : cue;
}

/** `trong số 16 chỉ tiêu`: there the word is what the number counts. */
function isCounted(view: SentenceView, { first }: TokenSpan): boolean {
  return view.isNumber(first - 1) && view.text(first - 1).length <= 2 && view.at('unit', first) !== undefined;
}

/** Whether a figure's status is its own: said in brackets that close before the next, or of the plan it is compared with. */
export function keepsStatus({ view, status, quantity }: Reading, next: TokenSpan): boolean {
  return status ? isCompared(view, status) || isAside(view, status, next) : isAside(view, quantity, next);
}

/**
 * `ước đạt 8%; xuất khẩu 412 nghìn tấn`: a cue said right at a number ends at the semicolon; not over the list that breaks
 * it down, `ước đạt 58 tỷ USD, bao gồm: …; …`.
 */
export function endsWithClause(
  cue: PhraseHit<StatusCue>,
  before: readonly Reading[],
  { last: from }: TokenSpan,
  { first: to }: TokenSpan,
): boolean {
  const origin = before.find(({ status, lead }) => status === cue && lead.first <= cue.first);
  if (!origin) return false;
  const { view, quantity } = origin;
  for (let i = quantity.last; i < to; i++) {
    if (view.isMark(i, ':') || (view.lower(i) === 'trong' && view.lower(i + 1) === 'đó')) return false;
  }
  for (let i = from; i < to; i++) if (view.isMark(i, ';')) return true;
  return false;
}

/** `trong 1.950 HTX được hỗ trợ đất đai, có 310 HTX …`: of those counted before it tells which ones. */
function narrowsCount(
  view: SentenceView,
  { first, last, value }: PhraseHit<StatusCue>,
  leftLimit: number,
  at: number,
): boolean {
  return value.status === 'norm' && first === leftLimit && first > view.first && lastMark(view, last, at) !== undefined;
}

/** `40% số xã đã về đích đạt chuẩn nâng cao, 10% …`, `duy trì tiêu chí tại các xã đã đạt chuẩn, đồng thời nâng …`: what narrows a noun before says nothing of the next figure. */
function endsClauseBefore(
  view: SentenceView,
  cue: PhraseHit<StatusCue>,
  quantity: Quantity,
  previous: Reading | undefined,
): boolean {
  if (cue.value.status !== 'actual' || previous?.status?.value.status !== 'target') return false;
  const mark = lastMark(view, cue.last, quantity.first);
  if (mark === undefined) return false;
  return lastMark(view, previous.quantity.last, cue.first) === undefined || GOES_ON.has(view.word(mark + 1));
}
const GOES_ON = wordSet(list`đồng | nâng | đưa | giảm | tiếp | phấn`);

function lastMark(view: SentenceView, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from; i--) if (view.isMark(i)) return i;
  return undefined;
}
