import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { StatusCue } from '../recognise/statuses.js';
import { wordSet } from '../recognise/word-sets.js';
import { isAgainstPlan } from './aspects.js';
import type { Lead } from './lead.js';
import type { Quantity } from './quantities.js';
import type { Reading } from './reading.js';
import type { Scanned } from './scan.js';
import { isAside } from './statement.js';

/** The nearest strong cue since the figure before, else a weak one, else what holds for the figure before. */
export function linkStatus(
  { view, quantities, places }: Scanned,
  quantity: Quantity,
  lead: Lead,
  leftLimit: number,
  previous: Reading | undefined,
): PhraseHit<StatusCue> | undefined {
  const cues = view
    .all<StatusCue | null>('status')
    .filter((cue): cue is PhraseHit<StatusCue> => cue.value !== null)
    .filter(({ first, last }) => first >= leftLimit && last <= quantity.first)
    .filter((cue) => !quantities.some(({ first, last }) => first < cue.last && cue.first < last))
    .filter((cue) => !places.some(({ first, last }) => first <= cue.first && cue.last <= last))
    .filter((cue) => !isAside(view, cue, quantity) && !isCounted(view, cue))
    .filter((cue) => !isMeasuredAgainst(view, cue, lead, leftLimit, previous))
    .filter((cue) => !endsClauseBefore(view, cue, quantity, previous));
  const strong = cues.findLast(({ value }) => value.strong);
  return strong ?? cues.at(-1) ?? carriedCue(view, quantity, previous);
}

/** What holds for the figure before goes on, unless it only named the plan that a result was compared with. */
function carriedCue(
  view: SentenceView,
  quantity: Quantity,
  previous: Reading | undefined,
): PhraseHit<StatusCue> | undefined {
  const cue = previous?.status;
  if (!cue || (cue.value.status !== 'actual' && isContrasted(view, previous.quantity, quantity))) return undefined;
  if (cue.value.status !== 'estimate' && !cue.value.expected) return cue;
  const spoken = previous.lead.first <= cue.first;
  return spoken && opensClause(view, previous.quantity.last, quantity.first) ? undefined : cue;
}

const CONTRASTS = wordSet(['nhưng', 'song']);

/** `cần ít nhất 1,2 tỷ đồng nhưng chỉ vay được 700 triệu`: the second says how it is. */
export function isContrasted(view: SentenceView, { last }: TokenSpan, { first }: TokenSpan): boolean {
  for (let i = last; i < first; i++) if (CONTRASTS.has(view.word(i))) return true;
  return false;
}

/** `trong số 16 chỉ tiêu`: there the word is what the number counts. */
function isCounted(view: SentenceView, { first }: TokenSpan): boolean {
  return view.isNumber(first - 1) && view.text(first - 1).length <= 2 && view.at('unit', first) !== undefined;
}

/** Whether a figure's status is its own: said in brackets that close before the next, or of the plan it is compared with. */
export function keepsStatus({ view, status, quantity }: Reading, next: TokenSpan): boolean {
  return status ? isCompared(view, status) || isAside(view, status, next) : isAside(view, quantity, next);
}

/** Whether a semicolon stands between two tokens. */
function opensClause(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.isMark(i, ';')) return true;
  return false;
}

const EXCEEDS = wordSet(['vượt', 'hơn']);
const MEASURES = wordSet(['đạt', 'bằng', 'với', 'thành']);
const AGAINST = wordSet(['với']);
const COMPARING = wordSet(['so']);

/** The plan of `đạt 100% kế hoạch` or `vượt dự toán` sets no target for what follows. */
function isMeasuredAgainst(
  view: SentenceView,
  cue: PhraseHit,
  lead: Lead,
  leftLimit: number,
  previous: Reading | undefined,
): boolean {
  if (isCompared(view, cue) && !isValued(view, cue, lead)) return true;
  if (!view.at('plan', cue.first)) return false;
  if (EXCEEDS.has(view.word(cue.first - 1))) return true;
  if (cue.last >= lead.first - 1 && !view.isMark(cue.last)) return false;
  if (MEASURES.has(view.word(cue.first - 1))) return true;
  return cue.first - leftLimit <= 4 && previous !== undefined && isAgainstPlan(previous.aspect.aspect);
}

const IS = wordSet(['là']);

/** `so với chỉ tiêu 80 HTX`, `so với mục tiêu của cả năm là 2%`: the plan's own value follows. */
function isValued(view: SentenceView, { last }: TokenSpan, lead: Lead): boolean {
  if (last >= lead.first) return !view.isMark(last);
  if (!IS.has(view.word(lead.last - 1))) return false;
  for (let i = last; i < lead.first; i++) if (view.isMark(i)) return false;
  return true;
}

/** `so với mục tiêu`, `so với chỉ tiêu 80 HTX`: a plan that a result is compared with. */
export function isCompared(view: SentenceView, { first }: TokenSpan): boolean {
  if (AGAINST.has(view.word(first))) return COMPARING.has(view.word(first - 1));
  return AGAINST.has(view.word(first - 1)) && COMPARING.has(view.word(first - 2));
}

/** `40% số xã đã về đích đạt chuẩn nâng cao, 10% …`: what narrows the noun before says nothing of the next figure. */
function endsClauseBefore(
  view: SentenceView,
  cue: PhraseHit<StatusCue>,
  quantity: Quantity,
  previous: Reading | undefined,
): boolean {
  if (cue.value.status !== 'actual' || previous?.status?.value.status !== 'target') return false;
  for (let i = previous.quantity.last; i < cue.first; i++) if (view.isMark(i)) return false;
  for (let i = cue.last; i < quantity.first; i++) if (view.isMark(i)) return true;
  return false;
}
