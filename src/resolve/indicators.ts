import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { type Indicator, type IndicatorPiece, REACHES, type Reach } from '../recognise/vocabulary.js';
import { namesAll } from './counts-all.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf, spanning } from './draft.js';
import { type Admits, admittedDrafts, excludedBy, fits, holds } from './indicator-fit.js';
import { type Zones, zoneOf, zonesOf } from './indicator-zones.js';

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
    const [best] = draft.labelOf && !isShareOf(draft, draft.labelOf) ? [] : rank(draft, admits);
    // `số tổ hợp tác có đăng ký hợp đồng` are a part, and no other words tell which.
    if (best && !(best.indicator.otherwise && !namesAll(draft.reading))) {
      draft.indicator = { value: best.indicator.id, evidence: evidenceOf(draft.reading.view, best.span, 'sentence') };
    }
  }
}

/** `86 HTX hoạt động hiệu quả, chiếm 34%`: the same words name another measure of a share than of its count. */
function isShareOf({ unit, aspect, reading }: Draft, { reading: of }: Draft): boolean {
  return (
    unit?.value === '%' && aspect.value === 'level' && of.view === reading.view && of.quantity.unit?.kind === 'count'
  );
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
