import { list } from '../core/list.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Surroundings } from './labels.js';
import type { Quantity } from './quantities.js';

/** Words that open the criterion by which something is counted: `xã đạt 19/19 tiêu chí`, `hộ có thu nhập trên 100 triệu đồng`. */
const FULFILS = wordSet(list`đạt | có | thu | lãi | dưới | trên`);
/** Units of which a count says a grade, not an amount. */
const GRADES = new Set(list`criterion | point | sao`);
const MAX_WORDS = 8;

/** End of the criterion right behind a counted noun that the next number is part of: `6 xã đạt 19/19 tiêu chí`. */
export function criterionEnd({ view, quantity, next }: Surroundings): number | undefined {
  const first = quantity.unit?.base.last ?? quantity.last;
  if (!next || !FULFILS.has(view.word(first)) || next.first - first > MAX_WORDS) return undefined;
  for (let i = first; i < next.first; i++) if (!view.isWord(i)) return undefined;
  return isGrade(next) || isThreshold(view, next) ? next.last : undefined;
}

function isGrade({ unit }: Quantity): boolean {
  return unit?.kind === 'count' && GRADES.has(unit.name);
}

/** `thu nhập trên 100 triệu đồng`, `dưới 10 tỷ đồng`: an amount that bounds who is counted. */
function isThreshold(view: SentenceView, { first, last, unit }: Quantity): boolean {
  if (unit?.kind !== 'money') return false;
  return BOUNDS.has(view.word(first - 1)) || view.at('hedge-after', last) !== undefined;
}
const BOUNDS = wordSet(list`trên | dưới | hơn`);
