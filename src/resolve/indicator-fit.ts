import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { Indicator, IndicatorPiece } from '../recognise/vocabulary.js';
import type { DocumentContext, ResolvedSentence } from './document.js';
import type { Draft } from './draft.js';
import { within, type Zones, zonesOf } from './indicator-zones.js';

/** Mentions of a domain's subjects that make a document one of its own. */
const MIN_MENTIONS = 3;

export type Admits = (indicator: Indicator) => boolean;

/**
 * Every figure; which indicators may read it, those of any text and those whose subjects its document or sentence names;
 * and the figures of the sentence before and of its own.
 */
export function* admittedDrafts({
  sentences,
  vocabulary,
}: DocumentContext): Generator<[Draft, Admits, readonly Draft[]]> {
  const subjects = [...new Set(vocabulary.indicators.map(({ among }) => among))];
  const named = sentences.flatMap(subjectsOf);
  const inDocument = subjects.filter((among) => mentions(named, among) >= MIN_MENTIONS);
  for (const [index, sentence] of sentences.entries()) {
    if (!sentence.drafts.length) continue;
    const here = subjectsOf(sentence);
    const inSentence = subjects.filter((among) => mentions(here, among) > 0);
    const admits: Admits = ({ among }) => !among || inDocument.includes(among) || inSentence.includes(among);
    const around = [...(sentences[index - 1]?.drafts ?? []), ...sentence.drafts];
    for (const draft of sentence.drafts) yield [draft, admits, around];
  }
}

function subjectsOf({ scanned }: ResolvedSentence): string[] {
  return scanned.view.all<string>('subject').map(({ value }) => value);
}

/** How many of the subjects that were named are among some. */
function mentions(named: readonly string[], among: Indicator['among']): number {
  return among ? named.filter((subject) => among.has(subject)).length : 0;
}

/** Amounts by weight, area or volume are prices and yields, which only an indicator that names them measures. */
const BY_MEASURE = new Set(list`kg | t | quintal | ha | m2 | m3 | km | litre | sao | kWh`);

export const RATES = new Set(['%', 'percentage_point']);

/** Whether an indicator is counted in the figure's unit; any may rise, fall or reach its plan by a percentage. */
export function fits({ unit, aspect }: Draft, { units, aspects }: Indicator): boolean {
  if (aspects.size && !aspects.has(aspect.value)) return false;
  const [base = '', ...per] = unit?.value.split('/') ?? [];
  if (!units.size || (aspect.value !== 'level' && RATES.has(base))) return true;
  return units.has(unit?.value ?? '') || (units.has(base) && !per.some((name) => BY_MEASURE.has(name)));
}

/** The first of some indicators that no word of the figure rules out. */
export function notExcluded(draft: Draft, indicators: readonly Indicator[]): Indicator | undefined {
  const excluded = excludedBy(draft.reading.view, zonesOf(draft));
  return indicators.find((one) => !excluded.has(one));
}

/** Words rule an indicator out unless they stand in a longer phrase of its own: `tổng doanh thu bình quân`. */
export function excludedBy(view: SentenceView, zones: Zones): ReadonlySet<Indicator> {
  const phrases = view.every<IndicatorPiece>('indicator');
  const hits = view
    .every<Indicator>('indicator-not')
    .filter((hit) => within(zones.own, hit))
    .filter((hit) => !phrases.some(({ value, ...span }) => value.indicator === hit.value && holds(span, hit)));
  return new Set(hits.map(({ value }) => value));
}

/** Whether one span is part of another, larger one. */
export function holds(span: TokenSpan, part: TokenSpan): boolean {
  return span.first <= part.first && part.last <= span.last && part.last - part.first < span.last - span.first;
}
