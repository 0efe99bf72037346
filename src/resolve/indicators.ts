import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { Indicator, IndicatorPiece } from '../recognise/vocabulary.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf, spanning } from './draft.js';

/** Mentions of the domain's subjects that make a document one of its own. */
const MIN_MENTIONS = 3;
const WEIGHTS = { label: 8, beside: 4, clause: 2 } as const;

interface Match {
  readonly indicator: Indicator;
  readonly score: number;
  readonly span: TokenSpan;
}

/** Gives figures the indicator whose phrase their label or clause holds; those that go on from another come last. */
export function resolveIndicators(context: DocumentContext): void {
  for (const draft of ownDrafts(context)) {
    const [best] = draft.labelOf ? [] : rank(draft);
    if (best)
      draft.indicator = { value: best.indicator.id, evidence: evidenceOf(draft.reading.view, best.span, 'sentence') };
  }
}

/** Gives the rest the indicator that stands for their unit, or that of the figure whose label they share. */
export function resolveOtherIndicators(context: DocumentContext): void {
  const otherwise = context.vocabulary.indicators.filter((indicator) => indicator.otherwise);
  for (const draft of ownDrafts(context)) {
    if (draft.indicator) continue;
    if (!draft.labelOf) fallBack(draft, otherwise);
    else if (draft.labelOf.indicator && goesOn(draft)) draft.indicator = draft.labelOf.indicator;
  }
}

/** Figures of a document of the domain, or of the sentences that name one of its subjects. */
function ownDrafts({ sentences }: DocumentContext): Draft[] {
  const mentions = sentences.reduce((sum, { scanned }) => sum + scanned.view.all('subject').length, 0);
  return sentences
    .filter(({ scanned }) => mentions >= MIN_MENTIONS || scanned.view.all('subject').length > 0)
    .flatMap(({ drafts }) => drafts);
}

/** `…, chiếm 35% tổng số` is a share of what was counted before, not its count. */
function goesOn({ unit, aspect, labelOf }: Draft): boolean {
  return aspect.value !== 'level' || unit?.value !== '%' || labelOf?.unit?.value === '%';
}

/** All indicators that fit a figure, the best first. */
function rank(draft: Draft): Match[] {
  const { view } = draft.reading;
  const zones = zonesOf(draft);
  const excluded = excludedBy(view, zones);
  return matchPhrases(view, zones)
    .filter(({ indicator }) => fits(draft, indicator) && !excluded.has(indicator))
    .sort((a, b) => b.score - a.score);
}

function excludedBy(view: SentenceView, zones: Zones): ReadonlySet<Indicator> {
  const hits = view.every<Indicator>('indicator-not').filter((hit) => zoneOf(zones, hit) !== undefined);
  return new Set(hits.map(({ value }) => value));
}

/** An indicator that stands for its units where no words say more: `có 412 HTX` counts those that exist. */
function fallBack(draft: Draft, otherwise: readonly Indicator[]): void {
  const { view, quantity } = draft.reading;
  const excluded = excludedBy(view, zonesOf(draft));
  const indicator = draft.unit && otherwise.find((one) => fits(draft, one) && !excluded.has(one));
  if (indicator)
    draft.indicator = { value: indicator.id, evidence: evidenceOf(view, quantity.unit ?? quantity, 'figure') };
}

function fits({ unit, aspect }: Draft, indicator: Indicator): boolean {
  const base = unit?.value.split('/')[0] ?? '';
  if (indicator.units.size && !indicator.units.has(base)) return false;
  return !indicator.aspects.size || indicator.aspects.has(aspect.value);
}

type Zones = Readonly<Record<keyof typeof WEIGHTS, readonly TokenSpan[]>>;

/** Label, words right beside the number, rest of the clause. */
function zonesOf({ reading }: Draft): Zones {
  const { view, quantity, label, leftLimit, rightLimit } = reading;
  let last = quantity.last;
  while (last < rightLimit && !view.isMark(last)) last++;
  let first = quantity.first;
  while (first > leftLimit && !view.isMark(first - 1)) first--;
  return {
    label: label.parts,
    beside: [{ first, last }],
    clause: [{ first: leftLimit, last: rightLimit }],
  };
}

function zoneOf(zones: Zones, { first, last }: TokenSpan): keyof typeof WEIGHTS | undefined {
  const within = (spans: readonly TokenSpan[]) => spans.some((span) => span.first <= first && last <= span.last);
  return within(zones.label) ? 'label' : within(zones.beside) ? 'beside' : undefined;
}

function farZoneOf(zones: Zones, hit: TokenSpan): keyof typeof WEIGHTS | undefined {
  const within = zones.clause.some((span) => span.first <= hit.first && hit.last <= span.last);
  return zoneOf(zones, hit) ?? (within ? 'clause' : undefined);
}

/** Phrases whose pieces all stand in the figure's zones, in their order. */
function matchPhrases(view: SentenceView, zones: Zones): Match[] {
  const matches: Match[] = [];
  const hits = view.every<IndicatorPiece>('indicator').filter((hit) => farZoneOf(zones, hit) !== undefined);
  for (const hit of hits) {
    if (hit.value.piece !== 0) continue;
    const pieces = completes(hit, hits);
    if (!pieces) continue;
    const words = pieces.reduce((sum, { first, last }) => sum + last - first, 0);
    const weight = Math.min(...pieces.map((piece) => WEIGHTS[farZoneOf(zones, piece)!]));
    matches.push({ indicator: hit.value.indicator, score: weight * (1 + words), span: spanning(pieces) });
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
