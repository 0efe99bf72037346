import { yearOf } from '../core/calendar.js';
import type { Basis } from '../core/figure.js';
import { isBracketed, isOfPlan, sortPeriods } from '../grammar/period-links.js';
import type { Scanned } from '../grammar/scan.js';
import { opensListItem } from '../recognise/claims/list-marks.js';
import type { Period } from '../recognise/periods/period.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { breaksDown } from './breakdowns.js';
import { type DocumentContext, isTitle, leadOf, type ResolvedSentence } from './document.js';
import { type Draft, evidenceOf, planInBrackets, type Resolved } from './draft.js';
import { closePeriod } from './open-periods.js';
import { headingLevel, Outline } from './outline.js';

/** How many blocks a period stays valid for figures that name none. */
const MAX_BLOCKS = 2;
/** How many blocks a list can have under the line that opens it. */
const MAX_LIST = 30;
const MAX_HEADING = 16;

/** The period that the text last spoke of, with where it said so. */
interface Topic {
  /** None where the text turned to the moment of speech, `đến nay`. */
  readonly period: Resolved<string> | undefined;
  readonly block: number;
  /** Whether its block ends in a colon and so opens a list. */
  readonly opensList: boolean;
}

/** Gives every figure its period and baseline: its own, the passage's, the document's, in this order. */
export function resolvePeriods({ sentences, year: documentYear }: DocumentContext): void {
  const home = documentPeriod(sentences, documentYear);
  const running = runningMonths(sentences);
  const outline = new Outline<Resolved<string>>();
  const memory: Memory = {};
  for (const { scanned, drafts } of sentences) {
    const { view, periods } = scanned;
    const close: Close = (period, about) => {
      if (period.iso) return period.iso;
      const bare = period.rule === 'bare-months';
      if (bare && !running.has(lastMonth(period))) return undefined;
      const year =
        yearInSentence(view, periods, period) ??
        (bare ? running.get(lastMonth(period)) : undefined) ??
        (period.class === 'date' || bare ? (documentYear ?? memory.year) : memory.year);
      const stage = memory.term ?? memory.stage;
      const anchor = {
        ...(year && { year }),
        ...(documentYear && { documentYear }),
        ...(about && { about }),
        ...(stage && { stage }),
      };
      return period.open && closePeriod(period.open, anchor);
    };
    for (const [index, draft] of drafts.entries()) {
      const period =
        planPeriod(draft, drafts[index - 1]) ??
        ownPeriod(draft, close) ??
        returnedPeriod(draft, drafts.slice(0, index)) ??
        inheritedPeriod(draft, memory, outline.value ?? home, documentYear);
      if (period) draft.period = period;
      if (period?.evidence && isInferred(period.evidence.basis)) draft.flags.add('period_inferred');
      resolveBaseline(draft, close);
    }
    const spoken = drafts.findLast(({ period }) => period)?.period;
    if (spoken) memory.last = spoken;
    memory.topic = nextTopic(scanned, drafts, close, memory.topic, home);
    const level = drafts.length ? undefined : headingLevel(view);
    if (level !== undefined) outline.enter(level, headingPeriod(scanned, close));
    for (const period of sortPeriods(view, periods).topics) {
      const iso = close(period);
      if (!iso || period.class === 'date') continue;
      memory.year = yearOf(iso);
      if (!/^\d{4}\/\d{4}$/.test(iso)) continue;
      memory.stage = iso;
      if (TERM.has(view.word(period.first))) memory.term = iso;
    }
  }
}

/** What the text spoke of so far. */
interface Memory {
  year?: number;
  /** The last stage of several years, and the last term of office. */
  stage?: string;
  term?: string;
  topic?: Topic | undefined;
  /** The period of the last figure, for sentences that break it down: `Trong số này, …`. */
  last?: Resolved<string>;
}

type Close = (period: Period, about?: string) => string | undefined;

function isInferred(basis: Basis): boolean {
  return basis === 'context' || basis === 'title' || basis === 'document';
}

function lastMonth({ open }: Period): number {
  return open?.type === 'months' ? open.last : 0;
}

/** Numbers of months that the document uses for running totals, `9 tháng đầu năm 2013`, with the first year it names for each. */
function runningMonths(sentences: readonly ResolvedSentence[]): ReadonlyMap<number, number | undefined> {
  const running = new Map<number, number | undefined>();
  for (const { scanned } of sentences) {
    for (const period of sortPeriods(scanned.view, scanned.periods).topics) {
      if (period.rule !== 'first-months' && period.rule !== 'months') continue;
      const last = period.iso ? Number(period.iso.split('-').at(-1)) : lastMonth(period);
      running.set(last, running.get(last) ?? (period.iso ? yearOf(period.iso) : undefined));
    }
  }
  return running;
}

/** A definite year elsewhere in the sentence: the one before the open period, or else the one behind it. */
function yearInSentence(view: SentenceView, periods: readonly Period[], open: Period): number | undefined {
  const { baselines } = sortPeriods(view, periods);
  const definite = periods.filter((period) => period.iso !== undefined && !baselines.includes(period));
  const near = definite.findLast(({ first }) => first < open.first) ?? definite.find(({ first }) => first > open.first);
  return near?.iso ? yearOf(near.iso) : undefined;
}

function ownPeriod({ reading }: Draft, close: Close): Resolved<string> | undefined {
  const link = reading.period;
  const value = link && close(link.period);
  return value ? { value, evidence: evidenceOf(reading.view, link.period, 'sentence') } : undefined;
}

/** `kế hoạch năm (70 tỷ đồng)`, `dự toán cả năm (…)`: the plan of the whole year that the result is a part of. */
function planPeriod(draft: Draft, before: Draft | undefined): Resolved<string> | undefined {
  const plan = planInBrackets(draft, before);
  const { view } = draft.reading;
  const year = plan && [plan.last, plan.last + 1].find((at) => YEAR.has(view.word(at)));
  if (year === undefined || !before?.period || view.isNumber(year + 1)) return undefined;
  const evidence = evidenceOf(view, { first: plan!.first, last: year + 1 }, 'sentence');
  return { value: String(yearOf(before.period.value)), evidence };
}
const YEAR = wordSet(['năm']);

/** `Năm 2023 đạt 52 triệu (năm 2015 là 21 triệu), đến nay …`: a sentence that looks back from its own year returns to it. */
function returnedPeriod({ reading }: Draft, before: readonly Draft[]): Resolved<string> | undefined {
  const own = before[0]?.period;
  if (!own || !isNow(reading.period?.period)) return undefined;
  return before.some(({ period }) => period && yearOf(period.value) < yearOf(own.value)) ? own : undefined;
}

/** What the passage spoke of last, else what the document is about; `hiện nay` is not a plan's year. */
function inheritedPeriod(
  { reading }: Draft,
  { topic, last }: Memory,
  home: Resolved<string> | undefined,
  documentYear: number | undefined,
): Resolved<string> | undefined {
  const { sentence } = reading.view;
  if (last && breaksDown(reading.view)) return toContext(last);
  const listed = topic?.opensList && sentence.block - topic.block <= MAX_LIST && opensListItem(reading.view);
  const passage = topic && (topic.block === sentence.block || listed) ? topic : undefined;
  const inherited = passage?.period ?? (sentence.kind === 'title' ? undefined : home);
  const near = topic && (!home || sentence.block - topic.block <= MAX_BLOCKS) ? topic.period : undefined;
  const chosen = inherited ?? near;
  if (!chosen?.evidence) return undefined;
  const ahead = documentYear !== undefined && yearOf(chosen.value) > documentYear;
  if (ahead && reading.status?.value.status === 'actual') return undefined;
  const ofNow = isNow(reading.period?.period) || (passage && !passage.period);
  if (ofNow && !reachesNow(chosen.value, chosen === home, documentYear)) return undefined;
  return chosen === home ? home : toContext(chosen);
}

/** Whether what is so now is so in a period: what the document is about, or the year under way; no stage, no month told of. */
function reachesNow(period: string, isHome: boolean, documentYear: number | undefined): boolean {
  if (/^\d{4}\/\d{4}$/.test(period)) return false;
  return isHome || (yearOf(period) === documentYear && !/^\d{4}-\d\d$/.test(period));
}
const TERM = wordSet(['nhiệm']);

function toContext(period: Resolved<string>): Resolved<string> {
  return period.evidence ? { ...period, evidence: { ...period.evidence, basis: 'context' } } : period;
}

/** A line that ends in a colon, or a short one without figure and stop: `Điều 2. Mục tiêu đến năm 2025`. */
function isHeading(view: SentenceView, hasFigures: boolean): boolean {
  const end = view.last - 1;
  return (
    view.isMark(end, ':') ||
    view.isMark(end - 1, ':') ||
    (!hasFigures && !view.isMark(end, '.') && view.last - view.first <= MAX_HEADING)
  );
}

/** `(năm 2024 là 2.285 triệu đồng)`; not `(giai đoạn 2005 - 2015)`, which dates what follows. */
function isOfBracket(view: SentenceView, period: Period): boolean {
  return isBracketed(view, period) && !view.isMark(period.last, ')');
}

/** The one period of a heading: `KẾT QUẢ NĂM 2023`, not `Kết quả năm 2023, nhiệm vụ năm 2024`. */
function headingPeriod({ view, periods }: Scanned, close: Close): Resolved<string> | undefined {
  const [period, other] = sortPeriods(view, periods).topics.filter(({ class: kind }) => kind === 'period');
  const value = period && !other && close(period);
  return value ? { value, evidence: evidenceOf(view, period, 'context') } : undefined;
}

/** What a sentence leaves to the next: the period of its first figure that names one, or of a sentence without figures. */
function nextTopic(
  scanned: Scanned,
  drafts: readonly Draft[],
  close: Close,
  before: Topic | undefined,
  home: Resolved<string> | undefined,
): Topic | undefined {
  const { view } = scanned;
  const { block } = view.sentence;
  const opensList = isHeading(view, drafts.length > 0);
  if (turnsToNow(view, scanned.periods, drafts)) return { period: undefined, block, opensList };
  const stated = drafts.find(
    ({ period, reading }) => period && reading.period?.how === 'before' && !isOfBracket(view, reading.period.period),
  );
  if (stated?.period) {
    // A day, or a month of the document's period, inside a clause dates that clause; at the head of the sentence it opens a passage.
    const heads = (stated.reading.period?.period.last ?? 0) <= (stated.reading.label.parts[0]?.first ?? 0);
    const aside =
      stated.reading.period?.period.class === 'date' ? before?.block === block : isPartOf(stated.period, home);
    if (heads || !aside) {
      return { period: stated.period, block, opensList };
    }
  }
  const { topics } = sortPeriods(view, scanned.periods);
  const spoken = drafts.length ? undefined : topics.findLast(({ class: kind }) => kind === 'period');
  const value = spoken && close(spoken);
  if (value) return { period: { value, evidence: evidenceOf(view, spoken, 'sentence') }, block, opensList };
  return before;
}

/** `tháng 6` in a text about `6 tháng đầu năm`. */
function isPartOf({ value }: Resolved<string>, home: Resolved<string> | undefined): boolean {
  const [first, last] = home?.value.split('/') ?? [];
  return last !== undefined && /^\d{4}-\d\d$/.test(value) && first! <= value && value <= last;
}

/** Whether a sentence ends at the moment of speech: `Năm 2015, HTX có 7 thành viên, đến nay đã có 60 thành viên.` */
function turnsToNow(view: SentenceView, periods: readonly Period[], drafts: readonly Draft[]): boolean {
  const last = drafts.length
    ? drafts.at(-1)!.reading.period?.period
    : sortPeriods(view, periods).topics.findLast(({ class: kind }) => kind === 'period');
  return isNow(last);
}

function isNow(period: Period | undefined): boolean {
  return period?.open?.type === 'now';
}

/** The period that the whole document is about: its title's, or the one that its lead names most. */
function documentPeriod(
  sentences: readonly ResolvedSentence[],
  documentYear: number | undefined,
): Resolved<string> | undefined {
  for (const { scanned } of sentences.filter(isTitle)) {
    const { view, periods } = scanned;
    for (const period of sortPeriods(view, periods).topics) {
      const year = yearInSentence(view, periods, period) ?? documentYear;
      const value = period.iso ?? (opensTitle(period) && year ? closePeriod(period.open!, { year }) : undefined);
      if (value) return { value, evidence: evidenceOf(view, period, 'title') };
    }
  }
  const named = leadOf(sentences).flatMap((sentence) =>
    namedTopics(sentence)
      .filter(({ iso, class: kind }) => iso && kind === 'period')
      .map((period) => ({ value: period.iso!, evidence: evidenceOf(sentence.scanned.view, period, 'document') })),
  );
  const votes = new Map<string, number>();
  for (const { value } of named) votes.set(value, (votes.get(value) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  return most > 1 ? named.find(({ value }) => votes.get(value) === most) : undefined;
}

/** Periods that a sentence is about, without those of plans that its figures are measured against. */
function namedTopics({ scanned: { view, periods }, drafts }: ResolvedSentence): readonly Period[] {
  return sortPeriods(view, periods).topics.filter(
    (period) => !drafts.some(({ reading }) => isOfPlan(view, period, reading)),
  );
}

/** `6 tháng đầu năm` in a title says what the text is about, `trong năm` hardly. */
function opensTitle({ open, rule }: Period): boolean {
  return open?.type === 'months' && rule !== 'bare-months';
}

function resolveBaseline(draft: Draft, close: Close): void {
  const { baseline, view } = draft.reading;
  const changes = draft.aspect.value === 'increase' || draft.aspect.value === 'decrease';
  const value = changes && baseline && close(baseline, draft.period?.value);
  if (value) draft.baseline = { value, evidence: evidenceOf(view, baseline, 'sentence') };
}
