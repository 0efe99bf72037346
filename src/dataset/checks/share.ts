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

const MEANS_SHARE = /^\s*(?:\(\s*(?:chiếm\s*)?|,?\s*(?:chiếm|tức|tương đương|bằng)\s*(?:tỷ lệ\s*|tỉ lệ\s*)?)$/iu;

/**
 * `Trong 92 sản phẩm, HTX làm chủ 51 sản phẩm (55,4%)`: a part, its whole and the share between them. A sentence may speak of other
 * wholes too, so that only a share that fits is told.
 */
export const checkShares: Checker = (figures) =>
  figures.flatMap((share, index) => {
    const part = figures[index - 1];
    if (
      !part ||
      !isExact(share) ||
      !isExact(part) ||
      share.unit !== '%' ||
      part.unit === '%' ||
      share.aspect !== 'level'
    )
      return [];
    if (!isSameSentence(part, share) || !MEANS_SHARE.test(wordsBetween(part, share))) return [];
    return wholesOf(part, figures.slice(0, index - 1))
      .map((whole) =>
        toCheck(
          'share',
          [
            ['whole', whole],
            ['part', part],
            ['share', share],
          ],
          ratio(part, whole, share),
        ),
      )
      .filter(({ outcome }) => outcome === 'agrees')
      .slice(0, 1);
  });

function wholesOf(part: ExactFigure, before: readonly FigureRecord[]): ExactFigure[] {
  return before
    .filter(isExact)
    .filter((figure) => figure.aspect === 'level' && figure.unit === part.unit && figure.value > part.value)
    .filter((figure) => isSameSentence(figure, part))
    .reverse();
}

function ratio(part: ExactFigure, whole: ExactFigure, share: ExactFigure) {
  const expected = (part.value / whole.value) * 100;
  return {
    calculation: `${show(part.value)} / ${show(whole.value)}`,
    unit: '%',
    expected,
    slack: slackOf(share),
    stated: share.value,
  };
}
