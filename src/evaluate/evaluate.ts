import { groupBy } from '../core/group-by.js';
import { outcomesOf, type Reliability, reliability } from './calibration.js';
import { type Comparison, compare, type Judged, type Match } from './compare.js';
import { FIELDS, type Field, isJudged } from './fields.js';

/** Precision, recall and their harmonic mean. */
export interface Rate {
  readonly gold: number;
  readonly predicted: number;
  readonly correct: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well a rule's readings do. */
interface RuleScore {
  readonly rule: string;
  readonly predicted: number;
  /** Readings that are figures, and those of them in which every field is right. */
  readonly figures: number;
  readonly strict: number;
}

interface IndicatorScore extends Rate {
  /** Null where annotators saw none in the vocabulary. */
  readonly indicator: string | null;
}

/** In how many of the found figures annotators say something of a field, and it is right. */
interface FieldScore {
  readonly judged: number;
  readonly right: number;
  /** Figures in which the field is read although annotators left it out: what may be invented costs nothing elsewhere. */
  readonly silent: number;
}

/** Everything that an evaluation says. */
export interface Scores {
  readonly documents: number;
  readonly detection: Rate;
  readonly strict: Rate;
  readonly fields: Partial<Record<Field, FieldScore>>;
  readonly rules: readonly RuleScore[];
  readonly indicators: readonly IndicatorScore[];
  readonly reliability: readonly Reliability[];
  readonly numbers: Comparison['numbers'];
  readonly comparisons: readonly Comparison[];
}

export function evaluate(documents: readonly Judged[]): Scores {
  const comparisons = documents.map(compare);
  const matches = comparisons.flatMap((one) => one.matches);
  const gold = matches.length + sum(comparisons, ({ missed }) => missed.length);
  const predicted = matches.length + sum(comparisons, ({ extra }) => extra.length);
  return {
    documents: documents.length,
    detection: rate(gold, predicted, matches.length),
    strict: rate(gold, predicted, matches.filter(({ strict }) => strict).length),
    fields: scoreFields(matches),
    rules: scoreRules(comparisons),
    indicators: scoreIndicators(comparisons),
    reliability: reliability(outcomesOf(comparisons)),
    numbers: {
      digits: sum(comparisons, ({ numbers }) => numbers.digits),
      unaccounted: sum(comparisons, ({ numbers }) => numbers.unaccounted),
      twice: sum(comparisons, ({ numbers }) => numbers.twice),
      badOffsets: sum(comparisons, ({ numbers }) => numbers.badOffsets),
    },
    comparisons,
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function rate(gold: number, predicted: number, correct: number): Rate {
  const precision = correct / Math.max(1, predicted);
  const recall = correct / Math.max(1, gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, predicted, correct, precision, recall, f1 };
}

function scoreFields(matches: readonly Match[]): Scores['fields'] {
  const scored = FIELDS.map((field) => {
    const judged = matches.filter((match) => match.judged.includes(field));
    const right = judged.filter(({ wrong }) => !wrong.includes(field)).length;
    const silent = matches.filter(({ gold, found }) => !isJudged(gold, field) && found[field] !== null).length;
    return [field, { judged: judged.length, right, silent }] as const;
  });
  return Object.fromEntries(scored.filter(([, { judged, silent }]) => judged + silent > 0));
}

/** The rules that read most come first. */
function scoreRules(comparisons: readonly Comparison[]): RuleScore[] {
  const readings = comparisons.flatMap(({ matches, extra }) => [
    ...matches.map(({ found, strict }) => ({ rule: found.rule, figure: true, strict })),
    ...extra.map(({ rule }) => ({ rule, figure: false, strict: false })),
  ]);
  return [...groupBy(readings, ({ rule }) => rule)]
    .map(([rule, all]) => ({
      rule,
      predicted: all.length,
      figures: all.filter(({ figure }) => figure).length,
      strict: all.filter(({ strict }) => strict).length,
    }))
    .sort((a, b) => b.predicted - a.predicted || (a.rule < b.rule ? -1 : 1));
}

/** Only figures count for which annotators were asked about the indicator. */
function scoreIndicators(comparisons: readonly Comparison[]): IndicatorScore[] {
  const readings = comparisons.flatMap(({ matches, missed }) => [
    ...matches.map(({ gold, found }) => ({ gold: gold.indicator, found: found.indicator })),
    ...missed.map(({ indicator }) => ({ gold: indicator, found: undefined })),
  ]);
  const asked = readings.filter((one) => one.gold !== undefined);
  const names = new Set(asked.flatMap(({ gold, found }) => [gold ?? null, ...(found === undefined ? [] : [found])]));
  return [...names]
    .map((indicator) => {
      const gold = asked.filter((one) => one.gold === indicator);
      const predicted = asked.filter((one) => one.found === indicator);
      return {
        indicator,
        ...rate(gold.length, predicted.length, gold.filter((one) => one.found === indicator).length),
      };
    })
    .sort((a, b) => b.gold - a.gold || ((a.indicator ?? '') < (b.indicator ?? '') ? -1 : 1));
}
