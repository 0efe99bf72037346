import { list } from '../core/list.js';
import type { Reading } from '../grammar/reading.js';
import { isGloss } from '../grammar/statement.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { type Indicator, type IndicatorPiece, REACHES, type Reach } from '../recognise/vocabulary.js';
import { wordSet } from '../recognise/word-sets.js';
import type { DocumentContext, ResolvedSentence } from './document.js';
import { type Draft, evidenceOf, spanning } from './draft.js';

/** Mentions of a domain's subjects that make a document one of its own. */
const MIN_MENTIONS = 3;
const WEIGHTS: Readonly<Record<Reach, number>> = { label: 8, beside: 4, clause: 2 };

interface Match {
  readonly indicator: Indicator;
  readonly score: number;
  readonly span: TokenSpan;
  /** Whether all words of the span are the phrase's: it has no ellipsis. */
  readonly whole: boolean;
}

/** Gives figures the indicator whose phrase their label or clause holds; those that go on from another come last. */
export function resolveIndicators(context: DocumentContext): void {
  for (const [draft, admits] of admittedDrafts(context)) {
    const [best] = draft.labelOf ? [] : rank(draft, admits);
    if (best) {
      draft.indicator = { value: best.indicator.id, evidence: evidenceOf(draft.reading.view, best.span, 'sentence') };
    }
  }
}

/** Gives the rest the indicator that stands for their unit, or that of the figure whose label they share. */
export function resolveOtherIndicators(context: DocumentContext): void {
  const { indicators } = context.vocabulary;
  const otherwise = indicators.filter((indicator) => indicator.otherwise);
  for (const [draft, admits, around] of admittedDrafts(context)) {
    if (draft.indicator) continue;
    const whole = countsAll(draft.reading) ? wholeOf(draft, around) : undefined;
    const next = nextInList(draft, around);
    const from = draft.labelOf ?? whole ?? (next?.indicator && next);
    if (from) goOn(draft, from, indicators, admits);
    else fallBack(draft, otherwise, admits, next);
  }
}

type Admits = (indicator: Indicator) => boolean;

/** `18 HTX thành lập mới, trong đó có 5 HTX nông nghiệp`: the count that a part is of. */
function wholeOf({ reading: { view, quantity } }: Draft, around: readonly Draft[]): Draft | undefined {
  if (quantity.unit?.kind !== 'count') return undefined;
  let at = quantity.first - 1;
  while (at > view.first && !(view.lower(at) === 'đó' && view.lower(at - 1) === 'trong')) at--;
  return around.findLast(
    ({ reading }) => reading.quantity.last <= at && reading.quantity.unit?.name === quantity.unit?.name,
  );
}

/** The member behind a figure in its list: `12 HTX và 35 tổ hợp tác thành lập mới` says the same of both. */
function nextInList({ reading }: Draft, around: readonly Draft[]): Draft | undefined {
  return around.find((other) => other.reading.listedAfter === reading);
}

/** Every figure, which indicators may read it (those of any text, and those whose subjects its document or sentence names), and the figures of its sentence. */
function* admittedDrafts({ sentences, vocabulary }: DocumentContext): Generator<[Draft, Admits, readonly Draft[]]> {
  const subjects = [...new Set(vocabulary.indicators.map(({ among }) => among))];
  const named = sentences.flatMap(subjectsOf);
  const inDocument = subjects.filter((among) => mentions(named, among) >= MIN_MENTIONS);
  for (const sentence of sentences) {
    if (!sentence.drafts.length) continue;
    const here = subjectsOf(sentence);
    const inSentence = subjects.filter((among) => mentions(here, among) > 0);
    const admits: Admits = ({ among }) => !among || inDocument.includes(among) || inSentence.includes(among);
    for (const draft of sentence.drafts) yield [draft, admits, sentence.drafts];
  }
}

function subjectsOf({ scanned }: ResolvedSentence): string[] {
  return scanned.view.all<string>('subject').map(({ value }) => value);
}

/** How many of the subjects that were named are among some. */
function mentions(named: readonly string[], among: Indicator['among']): number {
  return among ? named.filter((subject) => among.has(subject)).length : 0;
}

/** A figure without words of its own measures what the one before does, where its unit fits that too. */
function goOn(draft: Draft, { indicator }: Draft, indicators: readonly Indicator[], admits: Admits): void {
  if (!indicator) return;
  const fitting = indicators.filter((one) => one.id === indicator.value && admits(one) && fits(draft, one));
  if (fitting.length && notExcluded(draft, fitting)) draft.indicator = indicator;
}

/** The first of some indicators that no word of the figure rules out. */
function notExcluded(draft: Draft, indicators: readonly Indicator[]): Indicator | undefined {
  const excluded = excludedBy(draft.reading.view, zonesOf(draft));
  return indicators.find((one) => !excluded.has(one));
}

/** All indicators that fit a figure, those of the first pipeline first; a phrase inside a longer one is not that phrase. */
function rank(draft: Draft, admits: Admits): Match[] {
  const { view } = draft.reading;
  if (!view.every('indicator').length) return [];
  const zones = zonesOf(draft);
  const excluded = excludedBy(view, zones);
  const fitting = matchPhrases(view, zones).filter(
    ({ indicator }) => admits(indicator) && fits(draft, indicator) && !excluded.has(indicator),
  );
  return fitting
    .filter((match) => !fitting.some((other) => other.whole && sameRank(match, other) && holds(other.span, match.span)))
    .sort((a, b) => a.indicator.rank - b.indicator.rank || b.score - a.score);
}

function sameRank(one: Match, other: Match): boolean {
  return one.indicator.rank === other.indicator.rank;
}

/** Whether one span is part of another, larger one. */
function holds(span: TokenSpan, part: TokenSpan): boolean {
  return span.first <= part.first && part.last <= span.last && part.last - part.first < span.last - span.first;
}

function excludedBy(view: SentenceView, zones: Zones): ReadonlySet<Indicator> {
  const hits = view.every<Indicator>('indicator-not').filter((hit) => within(zones.own, hit));
  return new Set(hits.map(({ value }) => value));
}

/** An indicator that stands for its units where no words say more: `có 412 HTX` counts those that exist. */
function fallBack(draft: Draft, otherwise: readonly Indicator[], admits: Admits, next: Draft | undefined): void {
  const { view, quantity } = draft.reading;
  const fitting = draft.unit && isOfCount(draft) ? otherwise.filter((one) => fits(draft, one) && admits(one)) : [];
  const members = next && fitting.some((one) => fits(next, one)) ? [draft, next] : [draft];
  const all = fitting.length && members.every(({ reading }) => countsAll(reading));
  const indicator = all ? notExcluded(draft, fitting) : undefined;
  if (indicator)
    draft.indicator = { value: indicator.id, evidence: evidenceOf(view, quantity.unit ?? quantity, 'figure') };
}

/** `số liên hiệp HTX tăng 5%`, not `doanh thu của HTX tăng 5%`: a rate of a count, where the label names no measure of what is counted. */
function isOfCount({ unit, reading: { view, label } }: Draft): boolean {
  if (!RATES.has(unit?.value.split('/')[0] ?? '')) return true;
  const holds = (kind: string) => view.every(kind).some((hit) => within(label.parts, hit));
  return holds('subject') && !holds('subject-measure');
}

/** Amounts by weight, area or volume are prices and yields, which only an indicator that names them measures. */
const BY_MEASURE = new Set(list`kg | t | quintal | ha | m2 | m3 | km | litre | sao | kWh`);
const RATES = new Set(['%', 'percentage_point']);

/** Whether an indicator is counted in the figure's unit; any may rise, fall or reach its plan by a percentage. */
function fits({ unit, aspect }: Draft, { units, aspects }: Indicator): boolean {
  if (aspects.size && !aspects.has(aspect.value)) return false;
  const [base = '', ...per] = unit?.value.split('/') ?? [];
  if (!units.size || (aspect.value !== 'level' && RATES.has(base))) return true;
  return units.has(unit?.value ?? '') || (units.has(base) && !per.some((name) => BY_MEASURE.has(name)));
}

/** Whether nothing narrows what is counted but its kind: `412 HTX nông nghiệp`, not `12 HTX ký được hợp đồng`. */
function countsAll({ view, quantity, label, rightLimit }: Reading): boolean {
  if (label.form === 'action') return false;
  for (let i = quantity.unit?.base.last ?? quantity.last; i < rightLimit; i++) {
    if (view.isMark(i) && !JOINS.has(view.word(i))) return true;
    const allowed = view.at('counted-with', i);
    if (allowed) i = allowed.last - 1;
    else if (view.at('label-end', i)) return true;
    else if (view.at('predicate', i) ?? view.at('action', i)) return false;
  }
  return true;
}
const JOINS = wordSet(['-', '–', '(', ')']);

type Zones = Readonly<Record<Reach | 'own', readonly TokenSpan[]>>;

/** Label, words right beside the number, rest of the clause; `own` are the first two without what follows a preposition behind the number. */
function zonesOf({ reading }: Draft): Zones {
  const { view, quantity, label, leftLimit, rightLimit } = reading;
  let last = quantity.last;
  while (last < rightLimit && !endsWords(view, last)) last++;
  let first = quantity.first;
  while (first > leftLimit && !endsWords(view, first - 1)) first--;
  let own = quantity.last;
  while (own < last && !view.at('label-end', own)) own++;
  return {
    label: label.parts,
    own: [...label.parts, { first, last: own }],
    beside: [{ first, last }],
    clause: [{ first: afterLast(view, leftLimit, quantity.first), last }],
  };
}

/** Whether a mark stands at a token that no phrase goes on over: `kim ngạch xuất, nhập khẩu` does. */
function endsWords(view: SentenceView, at: number): boolean {
  if (!view.isMark(at) || isGloss(view, at) || isGloss(view, at - 2)) return false;
  const goesOver = ({ first, last }: TokenSpan) => first < at && at + 1 < last;
  return !view.every('indicator').some(goesOver) && !view.every('indicator-not').some(goesOver);
}

const SEMICOLON = wordSet([';']);

/** Start of the clause: behind the last semicolon before a token. */
function afterLast(view: SentenceView, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (SEMICOLON.has(view.word(i))) return i + 1;
  return from;
}

function zoneOf(zones: Zones, hit: TokenSpan): Reach | undefined {
  return REACHES.find((reach) => within(zones[reach], hit));
}

function within(spans: readonly TokenSpan[], { first, last }: TokenSpan): boolean {
  return spans.some((span) => span.first <= first && last <= span.last);
}

/** Phrases whose pieces all stand in the figure's zones, in their order and within the indicator's reach. */
function matchPhrases(view: SentenceView, zones: Zones): Match[] {
  const matches: Match[] = [];
  const hits = view.every<IndicatorPiece>('indicator').filter((hit) => {
    const zone = zoneOf(zones, hit);
    return zone !== undefined && REACHES.indexOf(zone) <= REACHES.indexOf(hit.value.indicator.reach);
  });
  for (const hit of hits) {
    if (hit.value.piece !== 0) continue;
    const pieces = completes(hit, hits);
    if (!pieces) continue;
    const words = pieces.reduce((sum, { first, last }) => sum + last - first, 0);
    const weight = Math.min(...pieces.map((piece) => WEIGHTS[zoneOf(zones, piece)!]));
    matches.push({
      indicator: hit.value.indicator,
      score: weight * (1 + words),
      span: spanning(pieces),
      whole: pieces.length === 1,
    });
  }
  return matches;
}

/** The later pieces of a phrase behind its first. */
function completes(
  first: PhraseHit<IndicatorPiece>,
  hits: readonly PhraseHit<IndicatorPiece>[],
): TokenSpan[] | undefined {
  const { indicator, pattern, pieces } = first.value;
  const found: TokenSpan[] = [first];
  for (let piece = 1; piece < pieces; piece++) {
    const next = hits.find(
      (hit) =>
        hit.value.indicator === indicator &&
        hit.value.pattern === pattern &&
        hit.value.piece === piece &&
        hit.first >= found.at(-1)!.last,
    );
    if (!next) return undefined;
    found.push(next);
  }
  return found;
}
