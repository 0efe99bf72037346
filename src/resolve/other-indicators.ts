import { contains } from '../core/span.js';
import type { UnitEntry } from '../recognise/unit-entry.js';
import type { Indicator } from '../recognise/vocabulary.js';
import { wordSet } from '../recognise/word-sets.js';
import { lastBreakdown } from './breakdowns.js';
import { countsAll } from './counts-all.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf } from './draft.js';
import { type Admits, admittedDrafts, fits, notExcluded, RATES } from './indicator-fit.js';

/** Gives the rest the indicator of the figure that they go on from, are part of or are listed with, or that stands for their unit. */
export function resolveOtherIndicators(context: DocumentContext): void {
  const { indicators } = context.vocabulary;
  const otherwise = indicators.filter((indicator) => indicator.otherwise);
  for (const [draft, admits, around] of admittedDrafts(context)) {
    if (draft.indicator) continue;
    const whole = countsAll(draft.reading) ? wholeOf(draft, around) : undefined;
    const next = nextInList(draft, around);
    const from = draft.labelOf ?? whole ?? actedOnBefore(draft, around) ?? (next?.indicator && next);
    if (from) goOn(draft, from, indicators, admits);
    else fallBack(draft, otherwise, admits, next);
  }
}

/** `đăng ký mới 15 HTX với 130 thành viên, trong đó 14 HTX nông nghiệp`: the count that the words part. */
function wholeOf({ reading: { view, quantity } }: Draft, around: readonly Draft[]): Draft | undefined {
  const parts = quantity.unit?.kind === 'count' ? lastBreakdown(view, view.first, quantity.first) : undefined;
  if (!parts) return undefined;
  return around.findLast(
    ({ reading: { view: of, quantity: whole } }) =>
      whole.unit?.name === quantity.unit?.name && (of !== view || whole.last <= parts.first),
  );
}

/** `phát triển mới 20 tổ hợp tác; 15 hợp tác xã`: the figure before in the list that one verb acts on. */
function actedOnBefore({ reading: { label, listedAfter } }: Draft, around: readonly Draft[]): Draft | undefined {
  return label.form === 'action' ? around.find(({ reading }) => reading === listedAfter) : undefined;
}

/** The kind behind a figure's in one list: `12 HTX và 35 tổ hợp tác thành lập mới` says the same of both. */
function nextInList({ reading }: Draft, around: readonly Draft[]): Draft | undefined {
  return around.find(
    ({ reading: { listedAfter, quantity } }) =>
      listedAfter === reading && quantity.unit?.name !== reading.quantity.unit?.name,
  );
}

/** A figure without words of its own measures what the one before does, where its unit fits that too. */
function goOn(draft: Draft, { indicator }: Draft, indicators: readonly Indicator[], admits: Admits): void {
  if (!indicator) return;
  const fitting = indicators.filter((one) => one.id === indicator.value && admits(one) && fits(draft, one));
  if (!fitting.length || !notExcluded(draft, fitting)) return;
  const { evidence } = indicator;
  if (evidence && !contains(draft.reading.view.sentence, evidence)) {
    draft.indicator = { ...indicator, evidence: { ...evidence, basis: 'context' } };
    draft.flags.add('indicator_inferred');
  } else draft.indicator = indicator;
}

/** An indicator that stands for its units where no words say more: `có 412 HTX` counts those that exist. */
function fallBack(draft: Draft, otherwise: readonly Indicator[], admits: Admits, next: Draft | undefined): void {
  const { view, quantity } = draft.reading;
  const fitting = draft.unit ? otherwise.filter((one) => counts(draft, one) && admits(one)) : [];
  const members = next && fitting.some((one) => fits(next, one)) ? [draft, next] : [draft];
  const all = fitting.length && members.every(({ reading }) => countsAll(reading));
  const indicator = all ? notExcluded(draft, fitting) : undefined;
  if (indicator)
    draft.indicator = { value: indicator.id, evidence: evidenceOf(view, quantity.unit ?? quantity, 'figure') };
}

/** Whether a figure counts what an indicator does, or tells by a percentage how the number of it changes. */
function counts(draft: Draft, indicator: Indicator): boolean {
  if (!fits(draft, indicator)) return false;
  if (!RATES.has(draft.unit?.value.split('/')[0] ?? '')) return true;
  const { view, label } = draft.reading;
  return label.parts.some(({ first }) => {
    const noun = NUMBER_OF.has(view.word(first)) ? first + 1 : first;
    return indicator.units.has(view.at<UnitEntry>('unit', noun)?.value.unit ?? '');
  });
}

const NUMBER_OF = wordSet(['số']);
