import { yearOf } from '../core/calendar.js';
import type { Bound, Status } from '../core/figure.js';
import { list } from '../core/list.js';
import { findVerb } from '../grammar/lead.js';
import { isBracketed } from '../grammar/period-links.js';
import type { Reading } from '../grammar/reading.js';
import { isCompared, isContrasted, keepsStatus } from '../grammar/status-links.js';
import { opensListItem } from '../recognise/claims/list-marks.js';
import type { Period } from '../recognise/periods/period.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import type { StatusCue } from '../recognise/statuses.js';
import { wordSet } from '../recognise/word-sets.js';
import { normaliseWord } from '../segment/normalise.js';
import { type DocumentContext, isTitle, leadOf, type ResolvedSentence } from './document.js';
import { type Draft, evidenceOf, planInBrackets, type Resolved } from './draft.js';
import { headingLevel, Outline } from './outline.js';

const MAX_BLOCKS = 2;

/** A status that reaches over following sentences. */
interface Reach {
  readonly status: Resolved<Status>;
  /** Whether words of its sentence said so. */
  readonly said: boolean;
  readonly block: number;
  /** First year of the figure that it comes from. */
  readonly year?: number | undefined;
}

/** The status of a title that announces a plan, and the year that the plan begins. */
interface Plan extends Resolved<Status> {
  readonly year?: number;
}

/** What surrounds a figure when its own clause gives no cue. */
interface Surrounding {
  readonly heading: Reach | undefined;
  /** What the numbered headings over it say. */
  readonly section: Resolved<Status> | undefined;
  /** The last figure before whose sentence gave a strong cue, or one without cue. */
  readonly previous: Reach | undefined;
  readonly planned: Plan | undefined;
  readonly year: number | undefined;
  /** Whether the text is a law or regulation. */
  readonly regulates: boolean;
}

/** Gives every figure its status: its clause's cue, what its period says, the heading over it, the passage, the title. */
export function resolveStatuses({ sentences, year, metadata }: DocumentContext): void {
  const planned = plannedStatus(sentences);
  const regulates = isRegulation(sentences);
  const outline = new Outline<Resolved<Status>>();
  let heading: Reach | undefined;
  let previous: Reach | undefined;
  for (const { scanned, drafts } of sentences) {
    const { view } = scanned;
    const { block } = view.sentence;
    if (!staysUnder(view, heading)) heading = undefined;
    for (const [index, draft] of drafts.entries()) {
      const around = { heading, section: outline.value, previous, planned, year, regulates };
      const own =
        fromPlan(draft, drafts[index - 1]) ??
        fromEarlier(draft, drafts[index - 1]) ??
        fromExisting(draft) ??
        fromNorm(draft) ??
        fromPredicate(draft) ??
        ownStatus(draft, year) ??
        fromPeriod(draft, year, metadata.published !== undefined) ??
        fromLimit(draft, around);
      const status = own ?? carried(drafts.slice(0, index), draft, year) ?? inherited(draft, around);
      draft.status = status;
    }
    for (const [index, draft] of drafts.entries()) {
      if (draft.status?.value === 'target' && isStart(draft, drafts[index + 1])) draft.status = { value: 'actual' };
      if (draft.status?.evidence?.basis !== 'sentence') draft.flags.add('status_inferred');
    }
    previous = drafts.length ? reachOf(drafts, block) : (turnOf(view, block) ?? previous);
    heading = headingOf(view, drafts, block) ?? heading;
    const level = drafts.length ? undefined : headingLevel(view);
    if (level !== undefined) outline.enter(level, headingStatus(view, MAX_SECTION_MARK));
  }
}

/** `nâng vốn từ 100 tỷ đồng lên 200 tỷ đồng`: a goal starts from what is. */
function isStart({ reading: { view, lead, quantity } }: Draft, next: Draft | undefined): boolean {
  if (!findVerb(lead, 'from') || !next || !findVerb(next.reading.lead, 'to')) return false;
  for (let i = quantity.last; i < next.reading.quantity.first; i++) if (view.isMark(i)) return false;
  return true;
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

function fromPlan(draft: Draft, before: Draft | undefined): Resolved<Status> | undefined {
  const plan = planInBrackets(draft, before);
  return plan && { value: 'target', evidence: evidenceOf(draft.reading.view, plan, 'sentence') };
}

function isPast(period: string | undefined, year: number | undefined): boolean {
  return period !== undefined && year !== undefined && yearOf(period) < year;
}

function firstYear(period: string): number {
  return Number(period.slice(0, 4));
}

/** `Năm 2023, xã thu 9 tỷ đồng` in the plan of 2024: a year of its own, before the plan's. */
function looksBack(period: Resolved<string> | undefined, planned: number | undefined): boolean {
  return period?.evidence?.basis === 'sentence' && isPast(period.value, planned);
}

function isFuture(period: string | undefined, year: number | undefined): boolean {
  return period !== undefined && year !== undefined && yearOf(period) > year;
}

/** The cue of the figure's clause. `dự kiến` of a year under way expects a result, of a later one it plans. */
function ownStatus({ reading, period }: Draft, year: number | undefined): Resolved<Status> | undefined {
  const { status: cue, view, leftLimit } = reading;
  if (!cue) return undefined;
  const evidence = evidenceOf(view, cue, 'sentence');
  const asOf = reading.period?.period.until === 'as_of' && reading.period.period.first > cue.last;
  if (cue.value.status === 'target') {
    if (
      cue.value.expected &&
      !announcesAction(reading) &&
      period &&
      !isFuture(period.value, year) &&
      year !== undefined
    )
      return { value: 'estimate', evidence };
    if (cue.last === reading.lead.first) return { value: 'target', evidence };
    if (isPast(period?.value, year) && !cue.value.strong) return { value: 'actual', evidence };
    if (asOf && !isFuture(period?.value, year)) return undefined;
    if (cue.first < leftLimit && !cue.value.strong) return undefined;
  }
  if (CUMULATES.has(view.word(cue.first)) && isHorizon(reading.period?.period, period?.value, year)) return undefined;
  if (cue.value.status === 'norm' && wasDone(view, cue)) return { value: 'actual', evidence };
  return { value: cue.value.status, evidence };
}

/** `Lũy kế đến năm 2025 là 190 HTX`: a plan adds up as well. */
const CUMULATES = wordSet(['lũy', 'luỹ']);

/** `đến năm 2025` while that year is not over. */
function isHorizon(period: Period | undefined, value: string | undefined, year: number | undefined): boolean {
  return period?.until === 'by' && HORIZON_RULES.has(period.rule) && !isPast(value, year);
}

/** `đã có 41 HTX được hỗ trợ`: what was granted is told, not ruled. */
function wasDone(view: SentenceView, { first }: PhraseHit): boolean {
  if (!PASSIVE.has(view.word(first))) return false;
  for (let i = first - 1; i >= view.first && !view.isMark(i, ';'); i--) if (DONE.has(view.word(i))) return true;
  return false;
}
const PASSIVE = wordSet(['được']);
const DONE = wordSet(['đã']);

/** `dự kiến chi 3 tỷ đồng để mở 12 lớp` plans what someone does; `dự kiến đạt 3 tỷ đồng` expects what comes of it. */
function announcesAction({ view, status }: Reading): boolean {
  return status !== undefined && view.at('action', status.last) !== undefined;
}

/** `12 xã sẽ về đích`: what is said of those counted is still to come. */
function fromPredicate({ reading: { view, quantity, rightLimit, status } }: Draft): Resolved<Status> | undefined {
  if (quantity.unit?.kind !== 'count' || status?.value.strong) return undefined;
  for (let i = quantity.last; i < rightLimit && !view.isMark(i); i++) {
    if (WILL.has(view.word(i)))
      return { value: 'target', evidence: evidenceOf(view, { first: i, last: i + 1 }, 'sentence') };
  }
  return undefined;
}
const WILL = wordSet(['sẽ']);

const SEASONS = wordSet(['học', 'vụ', 'xuân', 'thu']);

/** `năm học 2025 - 2026`, `vụ đông xuân 2024 - 2025`: under way once its first year is there. */
function begunSeason({ first, last }: Period, view: SentenceView): boolean {
  for (let i = first; i < last; i++) if (SEASONS.has(view.word(i))) return true;
  return false;
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

const SUPPORT = list`
  học phí | lệ phí | viện phí |
  hỗ trợ | mức hỗ trợ | trợ cấp | mức phạt | mức lương cơ sở | mức đóng | mức thu | mức chi | phạt tiền
`;

/** Their words begin like those of fees, but nobody sets them. */
const EARNINGS = list`mức thu nhập | mức chi tiêu | mức chi phí`;

/** Rates of support, fines and fees that a rule sets: money or percent behind `hỗ trợ`, without a word that it was paid. */
function fromNorm({ reading, label }: Draft): Resolved<Status> | undefined {
  if (reading.status && !isBeyondMark(reading)) return undefined;
  const kind = reading.quantity.unit?.kind;
  const words = normaliseWord(label?.value ?? '');
  const perUnit = reading.quantity.unit?.name.includes('/') ?? false;
  if (kind !== 'percent' && !(kind === 'money' && perUnit)) return undefined;
  if (EARNINGS.some((earning) => words.startsWith(earning))) return undefined;
  if (!SUPPORT.some((support) => words.startsWith(support)) || reading.aspect.aspect !== 'level') return undefined;
  return { value: 'norm', ...(label?.evidence && { evidence: label.evidence }) };
}

/** Whether a semicolon stands between the status cue and the figure, so that the cue is another statement's. */
function isBeyondMark({ view, status, quantity }: Reading): boolean {
  for (let i = status?.last ?? 0; i < quantity.first; i++) if (view.isMark(i, ';')) return true;
  return false;
}

const STRICT = list`tối đa | tối thiểu | không vượt quá | không quá | tối đa không quá | tối đa là | tối thiểu là`;

/** `được vay tối đa 500 triệu đồng`: a limit of money or share that nobody plans or reports is a rule's. */
function fromLimit(
  { reading, bound, period }: Draft,
  { heading, previous }: Surrounding,
): Resolved<Status> | undefined {
  const { hedge } = reading.bound;
  if (!hedge || !LIMITS.has(bound.value) || reading.status || heading || previous?.status.value === 'target')
    return undefined;
  const kind = reading.quantity.unit?.kind;
  if (period?.evidence?.basis === 'sentence' || (kind !== 'percent' && kind !== 'money')) return undefined;
  if (!STRICT.includes(normaliseWord(reading.view.text(hedge.first, hedge.last)))) return undefined;
  return { value: 'norm', evidence: evidenceOf(reading.view, hedge, 'sentence') };
}

/** What the figure before in the same sentence is, its clause goes on with. */
function carried(
  before: readonly Draft[],
  { reading, period }: Draft,
  year: number | undefined,
): Resolved<Status> | undefined {
  const from = before.findLast((draft) => !keepsStatus(draft.reading, reading.quantity));
  if (from?.status?.value === 'estimate' && endsWithClause(from.reading, reading)) return undefined;
  if (from?.status?.value !== 'actual' && from && isContrasted(reading.view, from.reading.quantity, reading.quantity))
    return undefined;
  // `từ 7 triệu năm 2005 lên 14 triệu vào năm 2010`: the first is over, which says nothing of the second.
  return isPast(from?.period?.value, year) && !isPast(period?.value, year) ? undefined : from?.status;
}

/** `ước đạt 8%; xuất khẩu 412 nghìn tấn`: an estimate said at its number ends at the semicolon, unless `trong đó` breaks it down. */
function endsWithClause({ view, status, lead, quantity }: Reading, next: Reading): boolean {
  if (!status || status.first < lead.first) return false;
  let ends = false;
  for (let i = quantity.last; i < next.quantity.first; i++) {
    if (view.lower(i) === 'trong' && view.lower(i + 1) === 'đó') return false;
    ends ||= view.isMark(i, ';');
  }
  return ends;
}

const LIMITS: ReadonlySet<Bound> = new Set<Bound>(['at_least', 'at_most']);

function inherited(
  { reading, period, bound }: Draft,
  { heading, section, previous, planned, year, regulates }: Surrounding,
): Resolved<Status> {
  const { block } = reading.view.sentence;
  if (heading && !isPast(period?.value, year)) return contextual(heading.status);
  const near = previous && block - previous.block <= MAX_BLOCKS ? previous.status : undefined;
  const lasting =
    near &&
    (near.value === 'target' || (near.value === 'norm' && LIMITS.has(bound.value))) &&
    !looksBack(period, previous?.year);
  if (lasting && !isPast(period?.value, year) && !states(reading)) return contextual(near);
  const stated = period?.evidence?.basis === 'sentence' || period?.evidence?.basis === 'context';
  if (stated && !states(reading) && isFuture(period?.value, year))
    return { value: 'target', ...(period?.evidence && { evidence: period.evidence }) };
  const told = previous?.said && (near?.value === 'actual' || near?.value === 'estimate');
  const lying = section ?? (looksBack(period, planned?.year) ? undefined : planned);
  if (lying && !told && !states(reading) && !isPast(period?.value, year)) return lying;
  return { value: regulates && !stated && !states(reading) ? 'norm' : 'actual' };
}

/** `Quảng Nam có 9 huyện miền núi`, `tăng 1 tiêu chí so với năm 2015`: told as it is, not planned. */
const EXISTS = wordSet(['có', 'hiện']);

function states({ view, lead, baseline, period }: Reading): boolean {
  const has = lead.verbs.some(({ value, first }) => value === 'has' && EXISTS.has(view.word(first)));
  return (has && !period) || baseline?.iso !== undefined;
}

function contextual({ value, evidence }: Resolved<Status>): Resolved<Status> {
  return { value, ...(evidence && { evidence: { ...evidence, basis: 'context' } }) };
}

/** What a sentence leaves to the next; weak cues (`sẽ`, `dự kiến`) end with it. */
function reachOf(drafts: readonly Draft[], block: number): Reach | undefined {
  const last = drafts.at(-1)!;
  const { status: cue, view } = last.reading;
  if (cue && (!cue.value.strong || isCompared(view, cue))) return undefined;
  // `đạt 7%, trong khi mục tiêu là 8%`: what a sentence tells first is what it is about.
  const told = last.status?.value === 'target' ? drafts.find(({ status }) => status?.value !== 'target') : undefined;
  const { status } = told ?? last;
  const { period } = told ?? last;
  return status && { status, said: cue !== undefined, block, year: period && firstYear(period.value) };
}

/** `Đến nay, bộ mặt nông thôn đã khởi sắc.`: from plans to what is, without a figure. */
function turnOf(view: SentenceView, block: number): Reach | undefined {
  const cue = strongCues(view).find(({ first, value }) => first === view.first && value.status === 'actual');
  return cue && { block, said: true, status: { value: 'actual', evidence: evidenceOf(view, cue, 'context') } };
}

const MAX_HEADING_MARK = 2;
const MAX_SECTION_MARK = 8;

/** A short line or a line that ends in a colon, with a cue and no figure, opens a passage. */
function headingOf(view: SentenceView, drafts: readonly Draft[], block: number): Reach | undefined {
  const ends = view.isMark(view.last - 1, ':');
  const short = view.last - view.first <= 12 && !view.isMark(view.last - 1, '.');
  if (drafts.length || view.sentence.kind !== 'body' || (!ends && !short)) return undefined;
  const status = headingStatus(view, MAX_HEADING_MARK);
  return status && { block, said: true, status };
}

/** `Tình hình thực hiện mục tiêu`: the first word heads the others; in `Từ kết quả đó, tỉnh đặt mục tiêu:` the last one announces. */
function headingStatus(view: SentenceView, within: number): Resolved<Status> | undefined {
  const cue = strongCues(view).at(view.isMark(view.last - 1, ':') ? -1 : 0);
  const named = view.all<Status>('status-heading').find(({ first }) => first - view.first <= within);
  const heads = named && (!cue || named.first <= cue.first) ? named : cue;
  if (!heads) return undefined;
  const status = heads === cue ? cue.value.status : named!.value;
  return { value: status, evidence: evidenceOf(view, heads, 'context') };
}

/** A passage goes on under its heading while its lines are list items. */
function staysUnder(view: SentenceView, heading: Reach | undefined): boolean {
  if (!heading) return false;
  return opensListItem(view) || view.sentence.block - heading.block <= 1;
}

/** `đạt 68,4% dự toán`, `so với chỉ tiêu`: the plan that a result is measured against plans nothing. */
function measures(view: SentenceView, cue: PhraseHit): boolean {
  return isCompared(view, cue) || (view.at('plan', cue.first) !== undefined && AGAINST.has(view.word(cue.first - 1)));
}
const AGAINST = wordSet(['%', 'vượt', 'bằng', 'đạt', 'với', 'trong', 'khi']);

function strongCues(view: SentenceView): PhraseHit<StatusCue>[] {
  return view.all<StatusCue | null>('status').filter((cue): cue is PhraseHit<StatusCue> => cue.value?.strong === true);
}

const MIN_ARTICLES = 2;

/** `Điều 1. …`, `Điều 2. …`: a text in articles sets rules. */
function isRegulation(sentences: readonly ResolvedSentence[]): boolean {
  const articles = sentences.filter(({ scanned: { view } }) => {
    return view.lower(view.first) === 'điều' && view.isNumber(view.first + 1);
  });
  return articles.length >= MIN_ARTICLES;
}

/** Whether the title announces a plan, or the first sentence of a text without title. */
function plannedStatus(sentences: readonly ResolvedSentence[]): Plan | undefined {
  const titles = sentences.filter(isTitle);
  for (const { scanned } of titles.length ? titles : leadOf(sentences).slice(0, 1)) {
    const { view } = scanned;
    const cue = strongCues(view).find((found) => found.value.status === 'target' && !measures(view, found));
    if (!cue) continue;
    const iso = scanned.periods.findLast((period) => period.iso)?.iso;
    const evidence = evidenceOf(view, cue, titles.length ? 'title' : 'document');
    return { value: 'target', evidence, ...(iso && { year: firstYear(iso) }) };
  }
  return undefined;
}
