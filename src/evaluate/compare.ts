import { contains, overlaps, type Span } from '../core/span.js';
import { CodePoints } from '../dataset/code-points.js';
import type { FigureRecord, LedgerRecord } from '../dataset/records.js';
import { FIELDS, type Field, isJudged, isRight, SOFT } from './fields.js';
import type { GoldDocument, GoldFigure } from './gold.js';

/** A document as annotators and as the program read it. */
export interface Judged {
  readonly gold: GoldDocument;
  readonly text: string;
  readonly figures: readonly FigureRecord[];
  readonly ledger: readonly LedgerRecord[];
}

/** A figure that both found, with the fields that were judged and those that were wrong. */
export interface Match {
  readonly gold: GoldFigure;
  readonly found: FigureRecord;
  readonly judged: readonly Field[];
  readonly wrong: readonly Field[];
  /** Whether every field is right that makes the claim. */
  readonly strict: boolean;
}

/** How the readings of one document meet its annotations. */
export interface Comparison {
  readonly document: string;
  readonly matches: readonly Match[];
  readonly missed: readonly GoldFigure[];
  readonly extra: readonly FigureRecord[];
  readonly numbers: NumberCount;
}

/** What became of the numbers of a text. */
interface NumberCount {
  readonly digits: number;
  readonly unaccounted: number;
  readonly twice: number;
  readonly badOffsets: number;
}

const NUMBER = /\p{Nd}+(?:[.,/:]\p{Nd}+)*/gu;

/** Pairs figures by their first number; each reading serves one annotation, and optional ones neither gain nor cost. */
export function compare({ gold, text, figures, ledger }: Judged): Comparison {
  const points = new CodePoints(text);
  const numbers = Array.from(text.matchAll(NUMBER), ({ 0: quote, index }) => ({
    start: points.fromUnits(index),
    end: points.fromUnits(index + quote.length),
  }));
  const used = new Set<FigureRecord>();
  const matches: Match[] = [];
  const missed: GoldFigure[] = [];
  for (const figure of gold.figures) {
    const at = numbers.find((number) => contains(figure, number))?.start ?? figure.start;
    const found = figures.find((one) => !used.has(one) && one.start <= at && at < one.end);
    if (found) used.add(found);
    if (figure.optional) continue;
    if (found) matches.push(match(figure, found));
    else missed.push(figure);
  }
  const extra = figures.filter((one) => !used.has(one) && !gold.figures.some((figure) => overlaps(one, figure)));
  return { document: gold.document, matches, missed, extra, numbers: countNumbers(numbers, figures, ledger, points) };
}

function match(gold: GoldFigure, found: FigureRecord): Match {
  const judged = FIELDS.filter((field) => isJudged(gold, field));
  const wrong = judged.filter((field) => !isRight(field, gold, found));
  return { gold, found, judged, wrong, strict: wrong.every((field) => SOFT.has(field)) };
}

function countNumbers(
  numbers: readonly Span[],
  figures: readonly FigureRecord[],
  ledger: readonly LedgerRecord[],
  points: CodePoints,
): NumberCount {
  let unaccounted = 0;
  let twice = 0;
  for (const number of numbers) {
    const inFigures = figures.filter((figure) => contains(figure, number)).length;
    const inLedger = ledger.filter((row) => overlaps(row, number)).length;
    if (inFigures + inLedger === 0) unaccounted++;
    if (inFigures > 1 || (inFigures > 0 && inLedger > 0)) twice++;
  }
  const badOffsets = [...figures, ...ledger].filter(({ start, end, quote }) => points.slice(start, end) !== quote);
  return { digits: numbers.length, unaccounted, twice, badOffsets: badOffsets.length };
}
