import { hash } from 'node:crypto';
import { lastDigit } from '../amounts.js';
import { plainWords } from '../plain-words.js';
import type { CheckRecord, FigureRecord } from '../records.js';

/** What one kind of check makes of the figures of a document, in their order. */
export type Checker = (figures: readonly FigureRecord[]) => CheckRecord[];

/** A figure and the part it plays in a calculation. */
export type Part = readonly [role: CheckRecord['roles'][number], figure: ExactFigure];

/** A figure that states one number. */
export type ExactFigure = FigureRecord & { readonly value: number };

export function isExact(figure: FigureRecord): figure is ExactFigure {
  return figure.bound === 'exact' && figure.value !== null && figure.review !== 'rejected';
}

/** What rounding leaves open of a figure: `2,7 tỷ` lies between 2,65 and 2,75. Many papers cut digits off instead, hence a whole digit. */
export function slackOf(figure: ExactFigure): number {
  return lastDigit(figure);
}

/** A calculation in numbers that people can follow, and what came out. */
export interface Result {
  readonly calculation: string;
  readonly unit: string | null;
  /** What the other figures give, and how far rounding lets it be off. */
  readonly expected: number;
  readonly slack: number;
  /** What the text says; null where it says nothing. */
  readonly stated: number | null;
}

const NOISE = 1e-9;

export function toCheck(kind: CheckRecord['kind'], parts: readonly Part[], result: Result): CheckRecord {
  const { calculation, unit, expected, slack, stated } = result;
  const figures = parts.map(([, { id }]) => id);
  const near = stated !== null && Math.abs(stated - expected) <= slack + Math.abs(expected) * NOISE;
  return {
    id: `k-${hash('sha256', [kind, ...figures].join(' ')).slice(0, 12)}`,
    document: parts[0]![1].document,
    kind,
    outcome: stated === null ? 'derived' : near ? 'agrees' : 'contradicts',
    calculation,
    expected: stated === null ? asExactAs(expected, slack) : rounded(expected),
    stated,
    unit,
    figures,
    roles: parts.map(([role]) => role),
  };
}

/** Twelve significant digits: what lies beyond is the computer's, not the text's. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A derived value with no more digits than the figures behind it warrant: 2,742.57 ± 27 is 2,740. */
function asExactAs(value: number, slack: number): number {
  if (slack === 0) return rounded(value);
  const step = 10 ** Math.floor(Math.log10(slack));
  return rounded(Math.round(value / step) * step);
}

/** The number as it is written in a calculation. */
export function show(value: number): string {
  return String(rounded(value));
}

/** Whether two figures are about the same: measured alike, of the same kind, for the same time and place. */
export function isSameMeasure(one: FigureRecord, other: FigureRecord): boolean {
  return (
    one.indicator === other.indicator &&
    one.subject === other.subject &&
    one.qualifier === other.qualifier &&
    one.place === other.place &&
    one.place_text === other.place_text &&
    isLabelOf(one.indicator_text, other.indicator_text)
  );
}

/** `trồng mới` and `trồng mới … rừng`: all words of one label are words of the other. */
function isLabelOf(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [few, many] = [one, other]
    .map((label) => new Set(plainWords(label).split(' ')))
    .sort((a, b) => a.size - b.size);
  return [...few!].every((word) => many!.has(word));
}

export function isSameSentence(one: FigureRecord, other: FigureRecord): boolean {
  return one.sentence_start === other.sentence_start;
}

/** The level right before a figure in its sentence that the figure is about, unless one of the marks ends the statement between them. */
export function levelBefore(
  figure: ExactFigure,
  before: readonly FigureRecord[],
  ends: RegExp,
): ExactFigure | undefined {
  const level = before.findLast((one) => isSameSentence(one, figure) && one.aspect === 'level');
  if (!level || !isExact(level) || level.unit === '%' || !isSameMeasure(level, figure)) return undefined;
  return ends.test(wordsBetween(level, figure)) ? undefined : level;
}

/** The words of a sentence between two of its figures. */
export function wordsBetween(one: FigureRecord, other: FigureRecord): string {
  return [...one.sentence].slice(one.end - one.sentence_start, other.start - one.sentence_start).join('');
}
