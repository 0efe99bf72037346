import { hash } from 'node:crypto';
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
    const measure = measureOf(figure);
    const question = questionOf(figure, measure);
    const { value, low, high, bound } = figure;
    const key = JSON.stringify([question, value, low, high, bound, reachOf(figure, measure)]);
    const known = claims.get(key);
    if (known) known.figures.push(figure);
    else
      claims.set(key, {
        id: distinct(factId(key)),
        question: isComparable(figure, measure) ? question : null,
        figures: [figure],
      });
  }
  return [...claims.values()];
}

/** What a figure measures, as far as it says. */
interface Measure {
  /** The vocabulary's name for it, or else the article's own words. */
  readonly name: string | null;
  /** Whether the words name a kind of thing (`xã`, `diện tích`) rather than a measure (`tỷ lệ hộ nghèo`). */
  readonly vague: boolean;
}

const WORDS_OF_A_MEASURE = 4;

function measureOf({ indicator, indicator_text }: FigureRecord): Measure {
  if (indicator !== null) return { name: `#${indicator}`, vague: false };
  const words = plainWords(indicator_text ?? '');
  return { name: words || null, vague: words.split(' ').length < WORDS_OF_A_MEASURE };
}

/** All that a figure says but its number. */
function questionOf(figure: FigureRecord, { name }: Measure): string {
  const { subject, aspect, status, period, baseline, place, unit, of } = figure;
  const narrowing = [figure.qualifier && plainWords(figure.qualifier), localityOf(figure)];
  return JSON.stringify([name, subject, narrowing, aspect, status, period, baseline, place, unit, of]);
}

/** A number by which figures are dealt out so that all answers to one question come together. */
export function questionHash(figure: FigureRecord): number {
  return Number.parseInt(hash('sha256', questionOf(figure, measureOf(figure))).slice(0, 8), 16);
}

/** Whether another answer to the same question would be a contradiction. */
function isComparable({ status, period, place }: FigureRecord, { vague }: Measure): boolean {
  return !vague && status !== null && period !== null && place !== null;
}

/**
 * How far a claim reaches. Nothing equals a figure of which nobody knows what it measures; `18/19 tiêu chí` is its own
 * sentence's; and without a time a claim is its own article's, since `120 thành viên` in two papers need not be the same.
 */
function reachOf(figure: FigureRecord, { name, vague }: Measure): string {
  if (name === null) return figure.id;
  if (vague && isCommon(figure)) return `${figure.document} ${plainWords(figure.sentence)}`;
  return figure.period === null ? figure.document : '';
}

/** Whole numbers below this meet by chance. */
const COMMON = 1000;

function isCommon({ value, low, high }: FigureRecord): boolean {
  return [value, low, high].every((number) => number === null || (Number.isInteger(number) && number < COMMON));
}
