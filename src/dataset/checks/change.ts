import type { FigureRecord } from '../records.js';
import {
  type Checker,
  type ExactFigure,
  isExact,
  isSameMeasure,
  levelBefore,
  show,
  slackOf,
  toCheck,
} from './check.js';

/**
 * `Năm 2023 có 240 HTX, tăng 20% so với năm 2022` where the text elsewhere says that there were 200 in 2022: the old level, the
 * change and the new level. An old level of another part of the text may be counted otherwise, so that it contradicts only
 * where indicator, place and words are the same.
 */
export const checkChanges: Checker = (figures) =>
  figures.flatMap((change, index) => {
    if (!isExact(change) || change.baseline === null || !['increase', 'decrease'].includes(change.aspect)) return [];
    const now = levelBefore(change, figures.slice(0, index), /;/);
    const before = now && figures.find((figure) => isOldLevel(figure, now, change));
    if (!before || !isExact(before)) return [];
    const sign = change.aspect === 'increase' ? 1 : -1;
    if (change.unit !== '%' && change.unit !== now.unit) return [];
    const percent = change.unit === '%';
    const added = percent ? (before.value * change.value) / 100 : change.value;
    const slack = slackOf(now) + slackOf(before) + (percent ? (before.value * slackOf(change)) / 100 : slackOf(change));
    return [
      toCheck(
        'change',
        [
          ['before', before],
          ['change', change],
          ['now', now],
        ],
        {
          calculation: `${show(before.value)} ${sign > 0 ? '+' : '-'} ${show(change.value)}${percent ? '%' : ''}`,
          unit: now.unit,
          expected: before.value + sign * added,
          slack,
          stated: now.value,
        },
      ),
    ];
  });

function isOldLevel(figure: FigureRecord, now: ExactFigure, change: ExactFigure): boolean {
  return (
    isExact(figure) &&
    figure !== now &&
    figure.aspect === 'level' &&
    figure.unit === now.unit &&
    figure.period === change.baseline &&
    isSameMeasure(figure, now)
  );
}
