import type { FigureRecord } from '../records.js';
import {
  type Checker,
  type ExactFigure,
  isExact,
  isSameSentence,
  levelBefore,
  show,
  slackOf,
  toCheck,
  wordsBetween,
} from './check.js';

const AGAINST_PLAN = new Set<FigureRecord['aspect']>(['share_of_plan', 'above_plan', 'below_plan']);

/**
 * `giải ngân 52 tỷ đồng, đạt 65% kế hoạch (80 tỷ đồng)`: the result, its share of the plan and the plan. Where the plan is not
 * said, it follows from the other two: `52 HTX thành lập mới, vượt kế hoạch 12 HTX` had planned 40.
 */
export const checkPlans: Checker = (figures) =>
  figures.flatMap((relation, index) => {
    if (!AGAINST_PLAN.has(relation.aspect) || !isExact(relation)) return [];
    const result = levelBefore(relation, figures.slice(0, index), /[;.]/);
    if (!result || result.status === 'target') return [];
    const implied = impliedPlan(result, relation);
    if (!implied) return [];
    const plan = planBehind(relation, result, figures[index + 1]);
    const parts = [['result', result], ['relation', relation], ...(plan ? [['plan', plan] as const] : [])] as const;
    const slack = implied.slack + (plan ? slackOf(plan) : 0);
    return [toCheck(relation.aspect as 'share_of_plan', parts, { ...implied, slack, stated: plan?.value ?? null })];
  });

/** The plan's own amount right behind the relation: `(80 tỷ đồng)`, `so với chỉ tiêu 80 HTX`. */
function planBehind(
  relation: ExactFigure,
  result: ExactFigure,
  next: FigureRecord | undefined,
): ExactFigure | undefined {
  if (!next || !isExact(next) || !isSameSentence(next, relation)) return undefined;
  const joined = /^[^,;.:]*$/.test(wordsBetween(relation, next));
  return joined && next.status === 'target' && next.aspect === 'level' && next.unit === result.unit ? next : undefined;
}

function impliedPlan(result: ExactFigure, relation: ExactFigure) {
  const { value: share, aspect } = relation;
  if (relation.unit === result.unit) {
    const sign = aspect === 'above_plan' ? -1 : aspect === 'below_plan' ? 1 : 0;
    if (sign === 0) return undefined;
    const expected = result.value + sign * share;
    if (expected <= 0) return undefined;
    const calculation = `${show(result.value)} ${sign < 0 ? '-' : '+'} ${show(share)}`;
    return { calculation, unit: result.unit, expected, slack: slackOf(result) + slackOf(relation) };
  }
  if (relation.unit !== '%') return undefined;
  const percent = aspect === 'share_of_plan' ? share : aspect === 'above_plan' ? 100 + share : 100 - share;
  if (percent <= 0) return undefined;
  const expected = (result.value / percent) * 100;
  const slack = expected * (slackOf(relation) / percent) + (slackOf(result) / percent) * 100;
  return { calculation: `${show(result.value)} / ${show(percent)}%`, unit: result.unit, expected, slack };
}
