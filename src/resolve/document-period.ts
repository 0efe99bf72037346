import { yearOf } from '../core/calendar.js';
import { isOfPlan, sortPeriods } from '../grammar/period-links.js';
import type { Period } from '../recognise/periods/period.js';
import { isTitle, leadOf, type ResolvedSentence } from './document.js';
import { evidenceOf, type Resolved } from './draft.js';
import { closePeriod, yearInSentence } from './open-periods.js';

/** The period that the whole document is about: its title's, or the one that its lead names most. */
export function documentPeriod(
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

export function lastMonth({ open }: Period): number {
  return open?.type === 'months' ? open.last : 0;
}

const MIN_MONTH = 6;

/** `9 tháng đầu năm`, `lũy kế 9 tháng`; and `tháng 9`, up to which `trong 9 tháng` adds up, but not `tháng 3`: that can as well be how long something took. */
function isRunning({ rule, iso }: Period): boolean {
  if (rule === 'month') return iso !== undefined && !iso.includes('/') && Number(iso.slice(5)) >= MIN_MONTH;
  return rule === 'first-months' || rule === 'months';
}

/** Numbers of months that the document uses for running totals, `9 tháng đầu năm 2013`, with the first year it names for each. */
export function runningMonths(sentences: readonly ResolvedSentence[]): ReadonlyMap<number, number | undefined> {
  const running = new Map<number, number | undefined>();
  for (const { scanned } of sentences) {
    for (const period of sortPeriods(scanned.view, scanned.periods).topics) {
      if (!isRunning(period)) continue;
      const last = period.iso ? Number(period.iso.split('-').at(-1)) : lastMonth(period);
      running.set(last, running.get(last) ?? (period.iso ? yearOf(period.iso) : undefined));
    }
  }
  return running;
}
