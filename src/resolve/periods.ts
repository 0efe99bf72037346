import { yearOf } from '../core/calendar.js';
import type { Basis } from '../core/figure.js';
import { sortPeriods } from '../grammar/period-links.js';
import { opensListItem } from '../recognise/claims/list-marks.js';
import { wordSet } from '../recognise/word-sets.js';
import { breaksDown } from './breakdowns.js';
import type { DocumentContext } from './document.js';
import { documentPeriod, lastMonth, runningMonths } from './document-period.js';
import { type Draft, evidenceOf, planInBrackets, type Resolved, toContext } from './draft.js';
import { tellsEvent } from './occasions.js';
import { closePeriod, yearInSentence } from './open-periods.js';
import { headingLevel, Outline } from './outline.js';
import {
  type Close,
  headingPeriod,
  isNow,
  nextTopic,
  reachesNow,
  STAGE,
  type Topic,
  topicAt,
} from './period-topics.js';
import { isFuture, type Speech } from './years.js';

/** How many blocks a period stays valid for figures that name none. */
const MAX_BLOCKS = 2;
/** How many blocks a list can have under the line that opens it. */
const MAX_LIST = 30;

/** Gives every figure its period and baseline: its own, the passage's, the document's, in this order. */
export function resolvePeriods(context: DocumentContext): void {
  const { sentences, year: documentYear } = context;
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
    memory.topic = topicAt(scanned, memory.topic);
    for (const [index, draft] of drafts.entries()) {
      const period =
        planPeriod(draft, drafts[index - 1]) ??
        ownPeriod(draft, close) ??
        returnedPeriod(draft, drafts.slice(0, index), context) ??
        inheritedPeriod(draft, memory, outline.value ?? home, context);
      if (period) draft.period = period;
      if (period?.evidence && isInferred(period.evidence.basis)) draft.flags.add('period_inferred');
      resolveBaseline(draft, close);
    }
    const spoken = drafts.findLast(({ period }) => period)?.period;
    if (spoken) memory.last = spoken;
    const topic = nextTopic(scanned, drafts, { close, before: memory.topic, home, speech: context });
    if (!drafts.length && topic !== memory.topic) memory.last = topic?.period;
    memory.topic = topic;
    const level = drafts.length ? undefined : headingLevel(view);
    if (level !== undefined) outline.enter(level, headingPeriod(scanned, close));
    for (const period of sortPeriods(view, periods).topics) {
      const iso = close(period);
      if (!iso || period.class === 'date') continue;
      memory.year = yearOf(iso);
      if (!STAGE.test(iso)) continue;
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
  /** The period of the last figure, or of a sentence behind it, for sentences that break it down: `Trong số này, …`. */
  last?: Resolved<string> | undefined;
}

function isInferred(basis: Basis): boolean {
  return basis === 'context' || basis === 'title' || basis === 'document';
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

/** `Năm 2023 đạt 52 triệu (năm 2015 là 21 triệu), đến nay …`: a sentence returns to its own year, where it looked back from it or is of the year under way. */
function returnedPeriod({ reading }: Draft, before: readonly Draft[], speech: Speech): Resolved<string> | undefined {
  const own = before[0]?.period;
  if (!own || !isNow(reading.period?.period)) return undefined;
  const looksBack = before.some(({ period }) => period && yearOf(period.value) < yearOf(own.value));
  return looksBack || reachesNow(own.value, speech) ? own : undefined;
}

/** What the passage spoke of last, else what the document is about; `hiện nay` is not a plan's year. */
function inheritedPeriod(
  { reading }: Draft,
  { topic, last }: Memory,
  home: Resolved<string> | undefined,
  speech: Speech,
): Resolved<string> | undefined {
  const { sentence } = reading.view;
  if (last && breaksDown(reading.view)) return toContext(last);
  const listed = topic?.opensList && sentence.block - topic.block <= MAX_LIST && opensListItem(reading.view);
  const passage = topic && (topic.block === sentence.block || listed) ? topic : undefined;
  const inherited = passage?.period ?? (sentence.kind === 'title' ? undefined : home);
  const near = topic && (!home || sentence.block - topic.block <= MAX_BLOCKS) ? topic.period : undefined;
  const chosen = inherited ?? near;
  if (!chosen?.evidence) return undefined;
  const happened = reading.status?.value.status === 'actual' || tellsEvent(reading.view);
  if (happened && speech.metadata.published && isFuture(chosen.value, speech.year)) return undefined;
  const ofNow = isNow(reading.period?.period) || (passage && !passage.period);
  const isHome = chosen === home;
  if (ofNow && !(isHome ? !STAGE.test(chosen.value) : reachesNow(chosen.value, speech))) return undefined;
  return isHome ? home : toContext(chosen);
}

const TERM = wordSet(['nhiệm']);

function resolveBaseline(draft: Draft, close: Close): void {
  const { baseline, view } = draft.reading;
  const changes = draft.aspect.value === 'increase' || draft.aspect.value === 'decrease';
  const value = changes && baseline && close(baseline, draft.period?.value);
  if (value) draft.baseline = { value, evidence: evidenceOf(view, baseline, 'sentence') };
}
