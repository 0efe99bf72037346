import type { Bound, Status } from '../core/figure.js';
import { list } from '../core/list.js';
import type { Reading } from '../grammar/reading.js';
import { isContrasted } from '../grammar/status-clauses.js';
import { endsWithClause, keepsStatus } from '../grammar/status-links.js';
import { wordSet } from '../recognise/word-sets.js';
import { normaliseWord } from '../segment/normalise.js';
import { type Draft, evidenceOf, type Resolved, toContext } from './draft.js';
import { tellsEvent } from './occasions.js';
import type { Plan, Reach } from './status-headings.js';
import { isFuture, isPast } from './years.js';

const MAX_BLOCKS = 2;

/** What surrounds a figure when its own clause gives no cue. */
export interface Surrounding {
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

/** `Năm 2023, xã thu 9 tỷ đồng` in the plan of 2024: a year that the passage names itself, before the plan's. */
function looksBack(period: Resolved<string> | undefined, planned: number | undefined): boolean {
  return isNamed(period) && isPast(period?.value, planned);
}

/** Whether the sentence or one before it names the period; a title's or the document's is only what all is about. */
function isNamed(period: Resolved<string> | undefined): boolean {
  return period?.evidence?.basis === 'sentence' || period?.evidence?.basis === 'context';
}

const STRICT = list`tối đa | tối thiểu | không vượt quá | không quá | tối đa không quá | tối đa là | tối thiểu là`;

/** `được vay tối đa 500 triệu đồng`: a limit of money or share that nobody plans or reports is a rule's. */
export function fromLimit(
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
export function carried(
  before: readonly Draft[],
  { reading, period }: Draft,
  year: number | undefined,
): Resolved<Status> | undefined {
  const from = before.findLast((draft) => !keepsStatus(draft.reading, reading.quantity));
  const cue = from?.status?.value === 'estimate' ? from.reading.status : undefined;
  const readings = before.map((draft) => draft.reading);
  if (cue && endsWithClause(cue, readings, from!.reading.quantity, reading.quantity)) return undefined;
  if (from?.status?.value !== 'actual' && from && isContrasted(reading.view, from.reading.quantity, reading.quantity))
    return undefined;
  // `từ 8 triệu năm 2005 lên 15 triệu vào năm 2010`: the first is over, which says nothing of the second.
  return isPast(from?.period?.value, year) && !isPast(period?.value, year) ? undefined : from?.status;
}

const LIMITS: ReadonlySet<Bound> = new Set<Bound>(['at_least', 'at_most']);

export function inherited(
  { reading, period, bound }: Draft,
  { heading, section, previous, planned, year, dated, regulates }: Surrounding,
): Resolved<Status> {
  const { block } = reading.view.sentence;
  if (heading && !isPast(period?.value, year)) return toContext(heading.status);
  if (tellsEvent(reading.view)) return { value: 'actual' };
  const near = previous && block - previous.block <= MAX_BLOCKS ? previous.status : undefined;
  const lasting =
    near &&
    (near.value === 'target' || (near.value === 'norm' && LIMITS.has(bound.value))) &&
    !looksBack(period, previous?.year);
  if (lasting && !isPast(period?.value, year) && !states(reading)) return toContext(near);
  const own = period?.evidence?.basis === 'sentence';
  const stated = isNamed(period);
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
