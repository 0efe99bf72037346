import type { Status } from '../core/figure.js';
import { findVerb } from '../grammar/lead.js';
import { isCompared } from '../grammar/plan-comparisons.js';
import type { DocumentContext } from './document.js';
import type { Draft, Resolved } from './draft.js';
import { carried, fromLimit, inherited } from './inherited-status.js';
import { headingLevel, Outline } from './outline.js';
import { statedStatus } from './stated-status.js';
import {
  headingOf,
  isRegulation,
  plannedStatus,
  type Reach,
  sectionStatus,
  staysUnder,
  turnOf,
} from './status-headings.js';
import { firstYear } from './years.js';

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
  if (view.holdsMark(quantity.last, next.reading.quantity.first)) return false;
  return true;
}

/** The first figure that is no goal, nor what a goal starts from: `giảm từ 48% xuống 33%`. */
function firstTold(drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((draft, index) => draft.status?.value !== 'target' && !isStart(draft, drafts[index + 1]));
}

/** What a sentence leaves to the next; weak cues (`sẽ`, `dự kiến`) end with it. */
function reachOf(drafts: readonly Draft[], block: number): Reach | undefined {
  const last = drafts.at(-1)!;
  const { status: cue, view } = last.reading;
  if (cue && (!cue.value.strong || isCompared(view, cue))) return undefined;
  // `đạt 7%, trong khi mục tiêu là 8%`: what a sentence tells first is what it is about.
  const told = last.status?.value === 'target' ? firstTold(drafts) : undefined;
  const { status } = told ?? last;
  const { period } = told ?? last;
  return status && { status, said: cue !== undefined, block, year: period && firstYear(period.value) };
}
