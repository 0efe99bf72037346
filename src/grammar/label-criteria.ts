import { list } from '../core/list.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Surroundings } from './labels.js';
import type { Quantity } from './quantities.js';
import { GLOSS, isGloss } from './statement.js';

/** Words that open the criterion by which something is counted: `xã đạt 19/19 tiêu chí`, `hộ có thu nhập trên 100 triệu đồng`. */
const FULFILS = wordSet(list`đạt | có | thu | lãi | dưới | trên`);
/** Units of which a count says a grade, not an amount. */
const GRADES = new Set(list`criterion | point | sao`);
const MAX_WORDS = 8;

/** End of the criterion right behind a counted noun that the next number is part of: `6 xã đạt 19/19 tiêu chí`. */
export function criterionEnd({ view, quantity, next }: Surroundings): number | undefined {
  const behind = quantity.unit?.base.last ?? quantity.last;
  const first = isGloss(view, behind) ? behind + GLOSS : behind;
  if (!next || !FULFILS.has(view.word(first)) || next.first - first > MAX_WORDS) return undefined;
  for (let i = first; i < next.first; i++) if (!view.isWord(i) || WITH.has(view.word(i))) return undefined;
  return isGrade(next) || isThreshold(view, first, next) ? next.last : undefined;
}

/** `hộ có lãi với số tiền hơn 3 tỷ đồng`: an amount of its own. */
const WITH = wordSet(['với']);

function isGrade({ unit }: Quantity): boolean {
  return unit?.kind === 'count' && GRADES.has(unit.name);
}

/** `có thu nhập trên 100 triệu đồng`, `quy mô vốn dưới 5 tỷ đồng`, `có diện tích lớn hơn 5 ha`: an amount that bounds who is counted. */
function isThreshold(view: SentenceView, at: number, { first, last, unit }: Quantity): boolean {
  if (unit?.kind !== 'money' && !(unit?.kind === 'measure' && HAS.has(view.word(at)))) return false;
  return BOUNDS.has(view.word(first - 1)) || view.at('hedge-after', last) !== undefined;
}
const HAS = wordSet(['có']);
const BOUNDS = wordSet(list`trên | dưới | hơn`);
