import { yearOf } from '../core/calendar.js';
import type { Basis } from '../core/figure.js';
import type { Period } from '../recognise/periods/period.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import type { DocumentContext, ResolvedSentence } from './document.js';
import { type Draft, evidenceOf, type Resolved } from './draft.js';
import { closePeriod } from './open-periods.js';

/** How many blocks a period stays valid for figures that name none. */
const MAX_BLOCKS = 3;

/** The period that the text last spoke of, with where it said so. */
interface Topic {
  readonly period: Resolved<string>;
  readonly block: number;
}

/** Gives every figure its period and baseline: its own, the sentence before's, the title's, in this order. */
export function resolvePeriods({ sentences, year: documentYear }: DocumentContext): void {
  const title = titlePeriod(sentences);
  const running = runningMonths(sentences);
  let topic: Topic | undefined;
  let year: number | undefined;
  let stage: string | undefined;
  for (const { scanned, drafts } of sentences) {
    const { view } = scanned;
    const close = (period: Period, about?: string): string | undefined => {
      if (period.iso) return period.iso;
      if (period.rule === 'bare-months' && !running.has(lastMonth(period))) return undefined;
      const near = yearInSentence(scanned.periods, period) ?? year;
      const anchor = {
        ...(near && { year: near }),
        ...(documentYear && { documentYear }),
        ...(about && { about }),
        ...(stage && { stage }),
      };
      return period.open && closePeriod(period.open, anchor);
    };
    for (const draft of drafts) {
      const period = ownPeriod(draft, close) ?? inheritedPeriod(draft, topic, title, view);
      if (period) draft.period = period;
      if (period?.evidence && isInferred(period.evidence.basis)) draft.flags.add('period_inferred');
      resolveBaseline(draft, close);
    }
    const spoken = lastSpoken(scanned.periods, close, view, drafts);
    if (spoken) topic = { period: spoken, block: view.sentence.block };
    for (const period of scanned.periods) {
      const iso = close(period);
      if (!iso || period.class === 'date') continue;
      year = yearOf(iso);
      if (/^\d{4}\/\d{4}$/.test(iso)) stage = iso;
    }
  }
}

function isInferred(basis: Basis): boolean {
  return basis === 'context' || basis === 'title' || basis === 'document';
}

function lastMonth({ open }: Period): number {
  return open?.type === 'months' ? open.last : 0;
}

/** Numbers of months that the document uses for running totals: `9 tháng đầu năm`. */
function runningMonths(sentences: readonly ResolvedSentence[]): ReadonlySet<number> {
  const periods = sentences.flatMap(({ scanned }) => scanned.periods);
  return new Set(
    periods.filter(({ rule }) => rule === 'first-months' || rule === 'months').map((period) => monthsEnd(period)),
  );
}

function monthsEnd({ iso, open }: Period): number {
  if (open?.type === 'months') return open.last;
  return Number(iso?.split('-').at(-1) ?? 0);
}

/** A definite year elsewhere in the sentence: the one before the open period, or else the one behind it. */
function yearInSentence(periods: readonly Period[], open: Period): number | undefined {
  const definite = periods.filter(({ iso }) => iso !== undefined);
  const near = definite.findLast(({ first }) => first < open.first) ?? definite.find(({ first }) => first > open.first);
  return near?.iso ? yearOf(near.iso) : undefined;
}

type Close = (period: Period, about?: string) => string | undefined;

function ownPeriod({ reading }: Draft, close: Close): Resolved<string> | undefined {
  const link = reading.period;
  const value = link && close(link.period);
  return value ? { value, evidence: evidenceOf(reading.view, link.period, 'sentence') } : undefined;
}

/** What the sentence before spoke of, in the same passage; else the title's period. */
function inheritedPeriod(
  draft: Draft,
  topic: Topic | undefined,
  title: Resolved<string> | undefined,
  view: SentenceView,
): Resolved<string> | undefined {
  const near = topic && view.sentence.block - topic.block <= MAX_BLOCKS;
  if (near && topic.period.evidence)
    return { ...topic.period, evidence: { ...topic.period.evidence, basis: 'context' } };
  return draft.reading.view.sentence.kind === 'title' ? undefined : title;
}

/** The last period of a sentence that it is about: that of its last figure, or of a sentence without figures. */
function lastSpoken(
  periods: readonly Period[],
  close: Close,
  view: SentenceView,
  drafts: readonly Draft[],
): Resolved<string> | undefined {
  const stated = drafts.findLast(({ period, reading }) => period && reading.period && reading.period.how !== 'behind');
  if (stated?.period) return stated.period;
  if (drafts.length) return undefined;
  const spoken = periods.findLast(
    ({ class: kind, open, iso }) => kind === 'period' && (iso || open?.type === 'months'),
  );
  const value = spoken && close(spoken);
  return value ? { value, evidence: evidenceOf(view, spoken, 'sentence') } : undefined;
}

function titlePeriod(sentences: readonly ResolvedSentence[]): Resolved<string> | undefined {
  for (const { scanned } of sentences) {
    if (scanned.view.sentence.kind !== 'title') continue;
    const period = scanned.periods.find(({ iso, class: kind }) => iso && kind === 'period');
    if (period?.iso) return { value: period.iso, evidence: evidenceOf(scanned.view, period, 'title') };
  }
  return undefined;
}

function resolveBaseline(draft: Draft, close: Close): void {
  const { baseline, view } = draft.reading;
  const value = baseline && close(baseline, draft.period?.value);
  if (value) draft.baseline = { value, evidence: evidenceOf(view, baseline, 'sentence') };
}
