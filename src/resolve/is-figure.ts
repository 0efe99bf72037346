import { findVerb } from '../grammar/lead.js';
import type { Quantity } from '../grammar/quantities.js';
import type { Reading } from '../grammar/reading.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import type { Draft } from './draft.js';

/**
 * Whether a quantity measures something. A number without unit needs a verb or bound that gives it to a label; the others
 * stay numbers that nobody can use and go to the ledger.
 */
export function isFigure({ unit, aspect, reading, label, dismissed }: Draft): boolean {
  if (dismissed) return false;
  const { quantity, lead } = reading;
  if (isEndless(quantity)) return false;
  if (quantity.unit && !quantity.unit.listed) return isCounted(reading);
  if (unit || aspect.value === 'rank') return true;
  if (quantity.of && label?.value && reading.label.form === 'share') return true;
  if (quantity.of) return lead.hedge !== undefined || findVerb(lead, 'is', 'has', 'to', 'rise', 'fall') !== undefined;
  const said = findVerb(lead, 'is', 'to', 'rise', 'fall') !== undefined || lead.hedge !== undefined;
  return said && label !== undefined && !reading.label.inherited && !isNamed(reading.view, quantity.first);
}

/** A run of digits too long for a file's number is a key or a hash, whatever noun follows it. */
function isEndless({ low, high, of }: Quantity): boolean {
  return [low, high, of].some((numeral) => numeral && numeral.value.e > MOST_DIGITS);
}
const MOST_DIGITS = 300;

/** A noun that no vocabulary has needs a word that counts: a verb, a bound, or the list that it goes on with. */
function isCounted({ view, quantity, lead, label, listedAfter }: Reading): boolean {
  if (lead.verbs.length || lead.hedge || listedAfter || label.form === 'action') return true;
  return (
    view.isMark(quantity.first - 1, '(') || quantity.of !== undefined || (label.form === 'noun' && !label.inherited)
  );
}

/** A number right behind a capitalised word is that name's: `Vân Canh 1`. */
function isNamed(view: SentenceView, first: number): boolean {
  return view.isCapitalised(first - 1) && first - 1 > view.first;
}
