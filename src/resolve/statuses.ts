import { yearOf } from '../core/calendar.js';
import type { Status } from '../core/figure.js';
import type { Reading } from '../grammar/reading.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import type { StatusCue } from '../recognise/statuses.js';
import type { DocumentContext, ResolvedSentence } from './document.js';
import { type Draft, evidenceOf, type Resolved } from './draft.js';

const STRONG = 3;

/** A heading or lead-in that governs the list behind it: `Mục tiêu cụ thể đến năm 2025:`. */
interface Heading {
  readonly status: Resolved<Status>;
  readonly block: number;
}

/** Gives every figure its status: its own cue, the heading's over it, what the sentence before meant, the period's tense. */
export function resolveStatuses({ sentences, year }: DocumentContext): void {
  const title = titleStatus(sentences);
  let heading: Heading | undefined;
  let previous: { status: Resolved<Status>; block: number } | undefined;
  for (const { scanned, drafts } of sentences) {
    const { view } = scanned;
    const { block } = view.sentence;
    for (const draft of drafts) {
      const own = ownStatus(draft.reading, draft.period?.value, year);
      const status = own ?? inheritedStatus(draft, heading, previous, title, year);
      draft.status = status;
      if (!own) draft.flags.add('status_inferred');
    }
    const last = drafts.findLast(({ reading }) => reading.status)?.status;
    if (last) previous = { status: last, block };
    heading = headingOf(view, drafts, block) ?? (staysUnder(view, heading) ? heading : undefined);
  }
}

function ownStatus(
  { status: cue, view, aspect }: Reading,
  period: string | undefined,
  year: number | undefined,
): Resolved<Status> | undefined {
  if (!cue) return undefined;
  const value = cue.value.strength < STRONG && isPast(period, year) ? 'actual' : cue.value.status;
  void aspect;
  return { value, evidence: evidenceOf(view, cue, 'sentence') };
}

function isPast(period: string | undefined, year: number | undefined): boolean {
  return period !== undefined && year !== undefined && yearOf(period) < year;
}

function isFuture(period: string | undefined, year: number | undefined): boolean {
  return period !== undefined && year !== undefined && yearOf(period) > year;
}

function inheritedStatus(
  draft: Draft,
  heading: Heading | undefined,
  previous: { status: Resolved<Status>; block: number } | undefined,
  title: Resolved<Status> | undefined,
  year: number | undefined,
): Resolved<Status> {
  const { block } = draft.reading.view.sentence;
  const period = draft.period?.value;
  if (heading && !isPast(period, year)) return { ...heading.status, ...contextual(heading.status) };
  if (previous && previous.block === block) return { ...previous.status, ...contextual(previous.status) };
  if (isFuture(period, year))
    return { value: 'target', ...(draft.period?.evidence && { evidence: draft.period.evidence }) };
  if (title && !isPast(period, year)) return title;
  return { value: 'actual' };
}

function contextual({ evidence }: Resolved<Status>): { evidence?: NonNullable<Resolved<Status>['evidence']> } {
  return evidence ? { evidence: { ...evidence, basis: 'context' } } : {};
}

/** A short line or a line that ends in a colon, with a cue and no figure, opens a passage. */
function headingOf(view: SentenceView, drafts: readonly Draft[], block: number): Heading | undefined {
  const ends = view.text(view.last - 1) === ':';
  const short = view.last - view.first <= 16;
  if (drafts.length || (!ends && !short)) return undefined;
  const cue = strongest(view);
  return cue && { block, status: { value: cue.value.status, evidence: evidenceOf(view, cue, 'context') } };
}

/** A passage goes on under its heading while its lines are list items. */
function staysUnder(view: SentenceView, heading: Heading | undefined): boolean {
  if (!heading) return false;
  return view.isMark(view.first) || view.isNumber(view.first) || view.sentence.block - heading.block <= 1;
}

function strongest(view: SentenceView): PhraseHit<StatusCue> | undefined {
  return view
    .all<StatusCue | null>('status')
    .filter((cue): cue is PhraseHit<StatusCue> => cue.value !== null && cue.value.strength >= STRONG)
    .at(-1);
}

function titleStatus(sentences: readonly ResolvedSentence[]): Resolved<Status> | undefined {
  for (const { scanned } of sentences) {
    const { view } = scanned;
    if (view.sentence.kind !== 'title') continue;
    const cue = view.all<StatusCue | null>('status').find(({ value }) => value?.status === 'target');
    if (cue) return { value: 'target', evidence: evidenceOf(view, cue, 'title') };
  }
  return undefined;
}
