import type { Bound, Status } from '../core/figure.js';
import { list } from '../core/list.js';
import { findVerb } from '../grammar/lead.js';
import { isCompared } from '../grammar/plan-comparisons.js';
import type { Reading } from '../grammar/reading.js';
import { isContrasted } from '../grammar/status-clauses.js';
import { isOfNumber, keepsStatus } from '../grammar/status-links.js';
import { wordSet } from '../recognise/word-sets.js';
import { normaliseWord } from '../segment/normalise.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf, type Resolved, toContext } from './draft.js';
import { headingLevel, Outline } from './outline.js';
import { statedStatus } from './stated-status.js';
import {
  headingOf,
  isRegulation,
  type Plan,
  plannedStatus,
  type Reach,
  sectionStatus,
  staysUnder,
  turnOf,
} from './status-headings.js';
import { firstYear, isFuture, isPast } from './years.js';

const MAX_BLOCKS = 2;

/** What surrounds a figure when its own clause gives no cue. */
interface Surrounding {
  readonly heading: Reach | undefined;
  /** What the numbered headings over it say. */
  readonly section: Resolved<Status> | undefined;
  /** The last figure before whose sentence gave a strong cue, or one without cue. */
  readonly previous: Reach | undefined;
  readonly planned: Plan | undefined;
  readonly year: number | undefined;
  /** Whether the text says when it was published; else its year is a guess. */
  readonly dated: boolean;
  /** Whether the text is a law or regulation. */
  readonly regulates: boolean;
}

/** Gives every figure its status: its clause's cue, what its period says, the heading over it, the passage, the title. */
export function resolveStatuses({ sentences, year, metadata }: DocumentContext): void {
  const planned = plannedStatus(sentences);
  const regulates = isRegulation(sentences);
  const dated = metadata.published !== undefined;
  const outline = new Outline<Resolved<Status>>();
  let heading: Reach | undefined;
  let previous: Reach | undefined;
  for (const { scanned, drafts } of sentences) {
    const { view } = scanned;
    const { block } = view.sentence;
    if (!staysUnder(view, heading)) heading = undefined;
    for (const [index, draft] of drafts.entries()) {
      const around = { heading, section: outline.value, previous, planned, year, dated, regulates };
      const own = statedStatus(draft, drafts[index - 1], year, dated) ?? fromLimit(draft, around);
      const status = own ?? carried(drafts.slice(0, index), draft, year) ?? inherited(draft, around);
      draft.status = status;
    }
    for (const [index, draft] of drafts.entries()) {
      if (draft.status?.value === 'target' && isStart(draft, drafts[index + 1])) draft.status = { value: 'actual' };
      if (draft.status?.evidence?.basis !== 'sentence') draft.flags.add('status_inferred');
    }
    previous = drafts.length ? reachOf(drafts, block) : (turnOf(view, block) ?? previous);
    heading = headingOf(scanned, drafts, block) ?? heading;
    const level = drafts.length ? undefined : headingLevel(view);
    if (level !== undefined) outline.enter(level, sectionStatus(scanned));
  }
}

/** `nâng vốn từ 100 tỷ đồng lên 200 tỷ đồng`: a goal starts from what is. */
function isStart({ reading: { view, lead, quantity } }: Draft, next: Draft | undefined): boolean {
  if (!findVerb(lead, 'from') || !next || !findVerb(next.reading.lead, 'to')) return false;
  for (let i = quantity.last; i < next.reading.quantity.first; i++) if (view.isMark(i)) return false;
  return true;
}

/** `Năm 2023, xã thu 9 tỷ đồng` in the plan of 2024: a year of its own, before the plan's. */
function looksBack(period: Resolved<string> | undefined, planned: number | undefined): boolean {
  return period?.evidence?.basis === 'sentence' && isPast(period.value, planned);
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
  if (from?.status?.value === 'estimate' && endsWithClause(before, from.reading, reading)) return undefined;
  if (from?.status?.value !== 'actual' && from && isContrasted(reading.view, from.reading.quantity, reading.quantity))
    return undefined;
  // `từ 7 triệu năm 2005 lên 14 triệu vào năm 2010`: the first is over, which says nothing of the second.
  return isPast(from?.period?.value, year) && !isPast(period?.value, year) ? undefined : from?.status;
}

/** `ước đạt 8%; xuất khẩu 412 nghìn tấn`: an estimate said at its number ends at the semicolon, unless `trong đó` breaks it down. */
function endsWithClause(before: readonly Draft[], { view, status, quantity }: Reading, next: Reading): boolean {
  const readings = before.map(({ reading }) => reading);
  if (!status || !isOfNumber(status, readings)) return false;
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
  { heading, section, previous, planned, year, dated, regulates }: Surrounding,
): Resolved<Status> {
  const { block } = reading.view.sentence;
  if (heading && !isPast(period?.value, year)) return toContext(heading.status);
  const near = previous && block - previous.block <= MAX_BLOCKS ? previous.status : undefined;
  const lasting =
    near &&
    (near.value === 'target' || (near.value === 'norm' && LIMITS.has(bound.value))) &&
    !looksBack(period, previous?.year);
  if (lasting && !isPast(period?.value, year) && !states(reading)) return toContext(near);
  const own = period?.evidence?.basis === 'sentence';
  const stated = own || period?.evidence?.basis === 'context';
  if ((own || (dated && stated)) && !states(reading) && isFuture(period?.value, year))
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
