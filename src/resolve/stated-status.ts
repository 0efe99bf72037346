import { yearOf } from '../core/calendar.js';
import type { Status } from '../core/figure.js';
import { list } from '../core/list.js';
import { isBracketed } from '../grammar/period-links.js';
import type { Reading } from '../grammar/reading.js';
import type { Period } from '../recognise/periods/period.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import type { StatusCue } from '../recognise/statuses.js';
import { wordSet } from '../recognise/word-sets.js';
import { type Draft, evidenceOf, type Resolved } from './draft.js';
import { fromNorm, wasGranted } from './norm-status.js';
import { planInBrackets } from './plan-brackets.js';
import { isFuture, isPast } from './years.js';

/** What a figure's own sentence says of its status; undefined where its surroundings must tell. */
export function statedStatus(
  draft: Draft,
  before: Draft | undefined,
  year: number | undefined,
  dated: boolean,
): Resolved<Status> | undefined {
  return (
    fromPlan(draft, before) ??
    fromEarlier(draft, before) ??
    fromExisting(draft) ??
    fromNorm(draft, year) ??
    fromPredicate(draft) ??
    fromCue(draft, before, year) ??
    fromPeriod(draft, year, dated)
  );
}

function fromPlan(draft: Draft, before: Draft | undefined): Resolved<Status> | undefined {
  const plan = planInBrackets(draft, before);
  return plan && { value: 'target', evidence: evidenceOf(draft.reading.view, plan, 'sentence') };
}

/** `đạt 2,45 tỷ đồng/năm (năm 2024 là 2,3 tỷ đồng)`: brackets look back on an earlier year. */
function fromEarlier({ reading, period }: Draft, before: Draft | undefined): Resolved<Status> | undefined {
  const own = reading.period?.how === 'before' ? reading.period.period : undefined;
  if (!own || !before?.period || !period || !isBracketed(reading.view, own)) return undefined;
  if (yearOf(period.value) >= Number(before.period.value.slice(0, 4))) return undefined;
  return { value: 'actual', ...(period.evidence && { evidence: period.evidence }) };
}

/** `nâng cấp 5 chợ hiện có`: a plan for what there is already. */
function fromExisting({ reading: { view, quantity } }: Draft): Resolved<Status> | undefined {
  if (view.lower(quantity.last) !== 'hiện' || view.lower(quantity.last + 1) !== 'có') return undefined;
  return { value: 'actual', evidence: evidenceOf(view, { first: quantity.last, last: quantity.last + 2 }, 'sentence') };
}

/** `12 xã sẽ về đích`: what is said of those counted is still to come. */
function fromPredicate({ reading: { view, quantity, rightLimit, status } }: Draft): Resolved<Status> | undefined {
  if (quantity.unit?.kind !== 'count' || (status?.value.strong && status.value.status !== 'target')) return undefined;
  for (let i = quantity.last; i < rightLimit && !view.isMark(i); i++) {
    if (WILL.has(view.word(i)))
      return { value: 'target', evidence: evidenceOf(view, { first: i, last: i + 1 }, 'sentence') };
  }
  return undefined;
}
const WILL = wordSet(['sẽ']);

/** The cue of the figure's clause. `dự kiến` of a year under way expects a result, of a later one it plans. */
function fromCue(
  { reading, period }: Draft,
  before: Draft | undefined,
  year: number | undefined,
): Resolved<Status> | undefined {
  const { status: cue, view, leftLimit } = reading;
  if (!cue) return undefined;
  const evidence = evidenceOf(view, cue, 'sentence');
  const asOf = reading.period?.period.until === 'as_of' && reading.period.period.first > cue.last;
  if (cue.value.status === 'target') {
    if (isConditional(view, cue)) return { value: 'estimate', evidence };
    if (
      cue.value.expected &&
      !announcesAction(reading) &&
      !isAmongTargets(before) &&
      period &&
      !isFuture(period.value, year) &&
      year !== undefined
    )
      return { value: 'estimate', evidence };
    if (cue.last === reading.lead.first) return { value: 'target', evidence };
    if (isPast(period?.value, year) && !cue.value.strong) return { value: 'actual', evidence };
    if (asOf && !isFuture(period?.value, year) && !setsDate(view, cue, reading.period!.period)) return undefined;
    if (cue.first < leftLimit && !cue.value.strong) return undefined;
  }
  if (CUMULATES.has(view.word(cue.first)) && isHorizon(reading.period?.period, period?.value, year)) return undefined;
  if (cue.value.status === 'norm' && wasGranted(view, cue, period, year)) return { value: 'actual', evidence };
  if (conformsTo(view, cue)) return undefined;
  return { value: cue.value.status, evidence };
}

/** `hoạt động đúng bản chất theo quy định của Luật Hợp tác xã`: it tells how, and sets no number; not `Theo quy định của Luật, HTX có …`. */
function conformsTo(view: SentenceView, { first, last, value }: PhraseHit<StatusCue>): boolean {
  const isInside = first > view.first && view.isWord(first - 1);
  return value.status === 'norm' && isInside && BY.has(view.word(first)) && OF.has(view.word(last));
}
const BY = wordSet(['theo']);
const OF = wordSet(['của', 'tại']);

/** `Lộ trình đặt ra đến hết tháng 12/2024 …`: the date is the plan's own; not that of `Theo kế hoạch, đến 30/6 …`. */
function setsDate(view: SentenceView, cue: PhraseHit, { first }: Period): boolean {
  if (cue.first > view.first && !view.isMark(cue.first - 1)) return false;
  for (let i = cue.last; i < first; i++) if (!UNTIL.has(view.word(i))) return false;
  return true;
}
const UNTIL = wordSet(list`đến | tới | hết | cuối | ngày | là | trước`);

/** `nếu giữ được mức này, xuất khẩu sẽ đạt 370 tỷ USD`: what follows from a condition is expected. */
function isConditional(view: SentenceView, { first }: PhraseHit): boolean {
  if (!WILL.has(view.word(first))) return false;
  return view.holds(IF, view.first, first);
}
const IF = wordSet(['nếu']);

/** `Lũy kế đến năm 2025 là 190 HTX`: a plan adds up as well. */
const CUMULATES = wordSet(['lũy', 'luỹ']);

/** `đến năm 2025` while that year is not over. */
function isHorizon(period: Period | undefined, value: string | undefined, year: number | undefined): boolean {
  return period?.until === 'by' && HORIZON_RULES.has(period.rule) && !isPast(value, year);
}

/** `phấn đấu giá trị sản xuất đạt 995 tỷ đồng; sản lượng dự kiến đạt 48 nghìn tấn`: one of the goals of its sentence. */
function isAmongTargets(before: Draft | undefined): boolean {
  return before?.status?.value === 'target' && before.reading.status?.value.expected !== true;
}

/** `dự kiến chi 3 tỷ đồng để mở 12 lớp` plans what someone does; `dự kiến đạt 3 tỷ đồng` expects what comes of it. */
function announcesAction({ view, status }: Reading): boolean {
  return status !== undefined && view.at('action', status.last) !== undefined;
}

const SEASONS = wordSet(['học', 'vụ', 'xuân', 'thu']);

/** `năm học 2025 - 2026`, `vụ đông xuân 2024 - 2025`: under way once its first year is there. */
function begunSeason({ first, last }: Period, view: SentenceView): boolean {
  return view.holds(SEASONS, first, last);
}

function startOf(period: string | undefined): string | undefined {
  return period?.split('/')[0];
}

const BEFORE = wordSet(['trước']);
const HORIZON_RULES = new Set(['year', 'bare-year', 'quarter', 'stage']);

/** `đến năm 2025` sets a goal; a state as of a day and a part of the running year have happened. */
function fromPeriod(
  { reading, period }: Draft,
  year: number | undefined,
  dated: boolean,
): Resolved<Status> | undefined {
  const link = reading.period;
  const evidence = period?.evidence && { evidence: period.evidence };
  if (link && link.how !== 'elsewhere') {
    const { until } = link.period;
    const before = BEFORE.has(reading.view.word(link.period.first - 1));
    if (isHorizon(link.period, period?.value, year) && !before) return { value: 'target', ...evidence };
    if (dated && isFuture(begunSeason(link.period, reading.view) ? startOf(period?.value) : period?.value, year))
      return { value: 'target', ...evidence };
    if (until === 'as_of') return { value: 'actual', ...evidence };
    if (/-/.test(period?.value ?? '') && link.how !== 'carried') return { value: 'actual', ...evidence };
  }
  return undefined;
}
