import { yearOf } from '../core/calendar.js';
import type { Basis } from '../core/figure.js';
import { sortPeriods } from '../grammar/period-links.js';
import { wordSet } from '../recognise/word-sets.js';
import type { DocumentContext } from './document.js';
import { documentPeriod, lastMonth, runningMonths } from './document-period.js';
import { type Draft, evidenceOf, type Resolved } from './draft.js';
import { inheritedPeriod, isYearly, type Memory, returnedPeriod, stageOf } from './inherited-period.js';
import { closePeriod, yearInSentence } from './open-periods.js';
import { headingLevel, Outline } from './outline.js';
import { type Close, headingPeriod, nextTopic, STAGE, topicAt } from './period-topics.js';
import { planInBrackets } from './plan-brackets.js';

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
      const stage = stageOf(memory)?.value;
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
      memory.stage = { value: iso, evidence: evidenceOf(view, period, 'context') };
      if (TERM.has(view.word(period.first))) memory.term = memory.stage;
    }
  }
}

function isInferred(basis: Basis): boolean {
  return basis === 'context' || basis === 'title' || basis === 'document';
}

function ownPeriod({ reading }: Draft, close: Close): Resolved<string> | undefined {
  const link = reading.period;
  // `mỗi năm tăng 10 HTX, đến năm 2025 có 684 HTX`: the horizon is the second's.
  if (link?.how === 'elsewhere' && isYearly(reading)) return undefined;
  const value = link && close(link.period);
  return value ? { value, evidence: evidenceOf(reading.view, link.period, 'sentence') } : undefined;
}

/** `kế hoạch năm (70 tỷ đồng)`, `dự toán cả năm (…)`: the plan of the whole year that the result is a part of. */
function planPeriod(draft: Draft, before: Draft | undefined): Resolved<string> | undefined {
  const plan = planInBrackets(draft, before);
  const { view } = draft.reading;
  const year = plan && [0, 1, 2].map((words) => plan.last + words).find((at) => YEAR.has(view.word(at)));
  if (year === undefined || !before?.period || view.isNumber(year + 1)) return undefined;
  const evidence = evidenceOf(view, { first: plan!.first, last: year + 1 }, 'sentence');
  return { value: String(yearOf(before.period.value)), evidence };
}
const YEAR = wordSet(['năm']);
const TERM = wordSet(['nhiệm']);

function resolveBaseline(draft: Draft, close: Close): void {
  const { baseline, view } = draft.reading;
  const changes = draft.aspect.value === 'increase' || draft.aspect.value === 'decrease';
  const value = changes && baseline && close(baseline, draft.period?.value);
  if (value) draft.baseline = { value, evidence: evidenceOf(view, baseline, 'sentence') };
}
