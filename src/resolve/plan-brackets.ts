import { findVerb } from '../grammar/lead.js';
import type { Reading } from '../grammar/reading.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Draft } from './draft.js';

/** `đạt 74,9% kế hoạch năm (70 tỷ đồng)`, `vượt kế hoạch giao (thành lập mới 12 HTX)`: the plan whose amount brackets behind it hold. */
export function planInBrackets({ reading }: Draft, before: Draft | undefined): TokenSpan | undefined {
  const { view, lead, quantity } = reading;
  if (quantity.unit?.kind === 'percent' || reading.aspect.aspect !== 'level') return undefined;
  const shared = before?.reading.view === view ? planOf(before.reading) : undefined;
  const open = openBracket(view, lead.first, shared ? 0 : MAX_ACTION);
  if (open === undefined) return undefined;
  const plan = shared ?? (findVerb(lead, 'has') ? undefined : planMet(view, open));
  if (view.holdsMark(plan?.last ?? open, open)) return undefined;
  return plan;
}

/** The plan that a share is of, right behind it or behind `so với`. */
function planOf({ aspect }: Reading): TokenSpan | undefined {
  return aspect.plan ?? (aspect.aspect === 'share_of_plan' ? aspect.at : undefined);
}

const MAX_ACTION = 3;

/** A bracket that opens before a token, at most some words away: `(thành lập mới 12 HTX`. */
function openBracket(view: SentenceView, at: number, words: number): number | undefined {
  for (let i = at - 1; i >= at - 1 - words; i--) {
    if (view.isMark(i, '(')) return i;
    if (!view.isWord(i)) return undefined;
  }
  return undefined;
}

const MAX_PLAN = 5;
const MEETS = wordSet(['vượt', 'đạt']);

/** The plan that a result meets without a number: `vượt kế hoạch giao đầu năm (`. */
function planMet(view: SentenceView, open: number): TokenSpan | undefined {
  for (let i = open - 1; i >= open - MAX_PLAN; i--) {
    const plan = view.at('plan', i);
    if (plan && MEETS.has(view.word(i - 1))) return plan;
  }
  return undefined;
}
