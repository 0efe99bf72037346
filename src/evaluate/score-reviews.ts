import { groupBy } from '../core/group-by.js';
import { type EstimatedShare, wilsonInterval } from '../core/wilson.js';
import { machineReading } from '../dataset/machine-reading.js';
import { ADDED, type FigureRecord } from '../dataset/records.js';
import type { Outcome } from './calibration.js';
import { FIELDS, type Field, SOFT } from './fields.js';

/** How well the program reads, by what reviewers said of its figures. */
export interface ReviewScores {
  /** Figures of the program that were judged, those that are figures, and those of them in which every field is right. */
  readonly judged: number;
  readonly figures: number;
  readonly right: number;
  /** `right` of `judged`; null before anything was judged. */
  readonly precision: EstimatedShare | null;
  /** Figures that reviewers added. */
  readonly added: number;
  readonly rules: readonly ReviewedRule[];
  /** In how many of the judged figures that are figures a field was changed. */
  readonly corrected: Partial<Record<Field, number>>;
}

interface ReviewedRule {
  readonly rule: string;
  readonly judged: number;
  readonly figures: number;
  readonly right: number;
  readonly precision: EstimatedShare;
}

/** The columns that a scored field stands for. */
const COLUMNS: Readonly<Partial<Record<Field, readonly (keyof FigureRecord)[]>>> = {
  value: ['value', 'low', 'high', 'of'],
};

/** What reviewers found of each reading of the program: for `evaluate --reviews`, and to calibrate confidence from. */
export function reviewedOutcomes(figures: readonly FigureRecord[]): Outcome[] {
  return judgedByReview(figures).map((figure) => ({ figure: machineReading(figure), right: isRight(figure) }));
}

export function scoreReviews(figures: readonly FigureRecord[]): ReviewScores {
  const judged = judgedByReview(figures);
  const total = scoreOf(judged);
  return {
    ...total,
    precision: judged.length > 0 ? wilsonInterval(total.right, judged.length) : null,
    added: figures.filter(({ rule }) => rule === ADDED).length,
    rules: [...groupBy(judged, ({ rule }) => rule)]
      .map(([rule, own]) => ({ rule, ...scoreOf(own), precision: wilsonInterval(scoreOf(own).right, own.length) }))
      .sort((a, b) => b.judged - a.judged || (a.rule < b.rule ? -1 : 1)),
    corrected: countCorrected(judged),
  };
}

/** What the program read and a reviewer judged. */
function judgedByReview(figures: readonly FigureRecord[]): FigureRecord[] {
  return figures.filter(({ review, rule }) => review !== null && rule !== ADDED);
}

function scoreOf(judged: readonly FigureRecord[]) {
  const figures = judged.filter(({ review }) => review !== 'rejected').length;
  return { judged: judged.length, figures, right: judged.filter(isRight).length };
}

/** As in scores against annotations: the wording of a label and a narrowing may differ. */
function isRight(figure: FigureRecord): boolean {
  return figure.review !== 'rejected' && FIELDS.every((field) => SOFT.has(field) || !isCorrected(figure, field));
}

function isCorrected({ machine }: FigureRecord, field: Field): boolean {
  return machine !== null && (COLUMNS[field] ?? [field]).some((column) => column in machine);
}

function countCorrected(judged: readonly FigureRecord[]): ReviewScores['corrected'] {
  const counts = FIELDS.map((field) => [field, judged.filter((figure) => isCorrected(figure, field)).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
