import type { FigureRecord } from '../records.js';
import {
  type Checker,
  type ExactFigure,
  isExact,
  isSameSentence,
  show,
  slackOf,
  toCheck,
  wordsBetween,
} from './check.js';

const MIN_PARTS = 2;
/** Words that open the list of all parts, and those that open a list of some. */
const ALL_PARTS = /(?:^|[^\p{L}])(?:gồm|bao gồm|chia ra|cụ thể)(?![\p{L}])|:\s*$/iu;
const SOME_PARTS = /(?:^|[^\p{L}])trong đó(?![\p{L}])|\(\s*$/iu;

/**
 * `187 HTX, gồm 96 HTX nông nghiệp, 41 HTX công nghiệp … và 21 HTX vận tải`: parts that add up to the whole. Parts that `gồm` lists
 * and that give more contradict it; of a list that may leave parts out, only a sum that fits is told.
 */
export const checkSums: Checker = (figures) =>
  figures.flatMap((whole, index) => {
    const first = figures[index + 1];
    if (!first || !isExact(whole) || whole.aspect !== 'level' || whole.unit === '%' || !isSameSentence(whole, first))
      return [];
    const opening = wordsBetween(whole, first);
    const all = ALL_PARTS.test(opening);
    if (/;/.test(opening) || !(all || SOME_PARTS.test(opening))) return [];
    const parts = partsOf(whole, figures.slice(index + 1));
    if (parts.length < MIN_PARTS) return [];
    const expected = parts.reduce((sum, { value }) => sum + value, 0);
    const slack = parts.reduce((sum, part) => sum + fractionSlack(part), fractionSlack(whole));
    const check = toCheck('sum', [['whole', whole], ...parts.map((part) => ['part', part] as const)], {
      calculation: parts.map(({ value }) => show(value)).join(' + '),
      unit: whole.unit,
      expected,
      slack,
      stated: whole.value,
    });
    const exceeds = all && expected > whole.value;
    return check.outcome === 'agrees' || exceeds ? [check] : [];
  });

/** Whole numbers are counted, not rounded. */
function fractionSlack(figure: ExactFigure): number {
  return Number.isInteger(figure.value) && slackOf(figure) <= 1 ? 0 : slackOf(figure);
}

/** Levels in the unit of the whole, up to the end of the statement or to a part of a part. */
function partsOf(whole: ExactFigure, following: readonly FigureRecord[]): ExactFigure[] {
  const parts: ExactFigure[] = [];
  for (const figure of following) {
    const between = wordsBetween(parts.at(-1) ?? whole, figure);
    if (!isSameSentence(whole, figure) || (parts.length > 0 && /[;:(]|trong đó|gồm/iu.test(between))) break;
    if (!isExact(figure) || figure.unit !== whole.unit || figure.aspect !== 'level' || figure.status !== whole.status)
      break;
    if (figure.period !== whole.period) break;
    parts.push(figure);
  }
  return parts;
}
