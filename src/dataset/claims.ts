import { distinctIds, factId } from './ids.js';
import { localityOf } from './locality.js';
import { plainWords } from './plain-words.js';
import type { FigureRecord } from './records.js';

/** One distinct claim with the figures that state it, in the order of the dataset. */
export interface Claim {
  readonly id: string;
  /** What the claim answers; null when the figure leaves open what it measures, or when, where or how far it holds. */
  readonly question: string | null;
  readonly figures: readonly [FigureRecord, ...FigureRecord[]];
}

/** Puts figures together that claim the same: `2.700 triệu đồng/năm` and `2,7 tỷ đồng/năm` are one claim. */
export function collectClaims(figures: readonly FigureRecord[]): Claim[] {
  const distinct = distinctIds();
  const claims = new Map<string, Claim & { figures: FigureRecord[] }>();
  for (const figure of figures) {
    const key = claimKey(figure);
    const known = claims.get(key);
    if (known) known.figures.push(figure);
    else claims.set(key, { id: distinct(factId(key)), question: questionOf(figure), figures: [figure] });
  }
  return [...claims.values()];
}

function claimKey(figure: FigureRecord): string {
  const { value, low, high, bound } = figure;
  return JSON.stringify([questionKey(figure), value, low, high, bound, reachOf(figure)]);
}

/**
 * How far a claim reaches. Nothing equals a figure of which nobody knows what it measures; `18/19 tiêu chí` is its own
 * sentence's; and without a time a claim is its own article's, since `120 thành viên` in two papers need not be the same.
 */
function reachOf(figure: FigureRecord): string {
  if (measureOf(figure) === null) return figure.id;
  if (isVague(figure) && isCommon(figure)) return `${figure.document} ${plainWords(figure.sentence)}`;
  return figure.period === null ? figure.document : '';
}

function questionOf(figure: FigureRecord): string | null {
  const { status, period, place } = figure;
  return isVague(figure) || [status, period, place].includes(null) ? null : questionKey(figure);
}

/** All that a claim says but its number. */
function questionKey(figure: FigureRecord): string {
  const { subject, aspect, status, period, baseline, place, unit, of } = figure;
  const narrowing = [figure.qualifier && plainWords(figure.qualifier), localityOf(figure)];
  return JSON.stringify([measureOf(figure), subject, narrowing, aspect, status, period, baseline, place, unit, of]);
}

/** The vocabulary's name for what is measured, or else the article's own words. */
function measureOf({ indicator, indicator_text }: FigureRecord): string | null {
  if (indicator !== null) return `#${indicator}`;
  return (indicator_text && plainWords(indicator_text)) || null;
}

/** Fewer words than these name a kind of thing (`xã`, `diện tích`), more of them a measure (`tỷ lệ hộ nghèo`). */
const WORDS_OF_A_MEASURE = 4;

function isVague(figure: FigureRecord): boolean {
  return figure.indicator === null && (measureOf(figure) ?? '').split(' ').length < WORDS_OF_A_MEASURE;
}

/** Whole numbers below this meet by chance. */
const COMMON = 1000;

function isCommon({ value, low, high }: FigureRecord): boolean {
  return [value, low, high].every((number) => number === null || (Number.isInteger(number) && number < COMMON));
}
