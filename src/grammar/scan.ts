import { overlaps } from '../core/span.js';
import { type Claim, type ClaimRule, claim } from '../recognise/claims/claim.js';
import type { ContactSpan } from '../recognise/claims/contacts.js';
import { COUNT_RULES } from '../recognise/claims/counts.js';
import { LIST_MARK_RULES } from '../recognise/claims/list-marks.js';
import { NAME_RULES } from '../recognise/claims/names.js';
import { ORDINAL_RULES } from '../recognise/claims/ordinals.js';
import { lawYear, REFERENCE_RULES } from '../recognise/claims/references.js';
import { SCORE_RULES } from '../recognise/claims/scores.js';
import { NUMERAL_STARTS } from '../recognise/numerals/numerals.js';
import type { Period } from '../recognise/periods/period.js';
import { readPeriods } from '../recognise/periods/read-periods.js';
import { type Place, readPlaces } from '../recognise/places/places.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import type { SeparatorHabit } from '../recognise/separators.js';
import { anyOf } from '../recognise/word-sets.js';
import { isDuration, type Quantity, readPrefixed, readQuantity, SIGNS } from './quantities.js';
import { isWordQuantity, NUMBERLESS_STARTS, readMultipleWord, readVagueQuantity } from './word-quantities.js';

/** A sentence and the places that it names. */
export interface SentencePlaces {
  readonly view: SentenceView;
  readonly places: readonly Place[];
}

/** Everything that stands in a sentence, not yet joined. */
export interface Scanned extends SentencePlaces {
  readonly periods: readonly Period[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
}

/** Tried in this order on every number that no period holds. */
const CLAIM_RULES: readonly ClaimRule[] = [
  ...LIST_MARK_RULES,
  ...SCORE_RULES,
  ...REFERENCE_RULES,
  ...ORDINAL_RULES,
  ...NAME_RULES,
  ...COUNT_RULES,
];

/** Words and signs that a quantity can begin with; most words of a text are none of them. */
const QUANTITY_STARTS = anyOf(NUMERAL_STARTS, NUMBERLESS_STARTS, SIGNS);

export function scanSentence(view: SentenceView, contacts: readonly ContactSpan[], habit: SeparatorHabit): Scanned {
  const quantities: Quantity[] = [];
  const claims: Claim[] = claimContacts(view, contacts);
  const found = readPeriods(view).filter((period) => !claims.some((held) => overlapsTokens(held, period)));
  claims.push(...found.flatMap((period) => lawYear(view, period.last - 1) ?? []));
  const periods = found.filter((period) => !claims.some((held) => overlapsTokens(held, period)));
  const taken = [...claims, ...periods].sort((a, b) => a.first - b.first);
  let next = 0;
  for (let at = view.first; at < view.last; at++) {
    if (!view.isNumber(at) && !QUANTITY_STARTS.has(view.word(at))) continue;
    while (next < taken.length && taken[next]!.last <= at) next++;
    const held = taken[next];
    if (held && held.first <= at) {
      at = held.last - 1;
      continue;
    }
    const found = view.isNumber(at) ? readNumber(view, at, habit) : readWords(view, at, habit);
    if (!found) continue;
    if ('class' in found) claims.push(found);
    else quantities.push(found);
    at = found.last - 1;
  }
  return { view, periods, places: readPlaces(view), quantities, claims };
}

function readNumber(view: SentenceView, at: number, habit: SeparatorHabit): Quantity | Claim {
  for (const rule of CLAIM_RULES) {
    const found = rule(view, at);
    if (found) return found;
  }
  const quantity = readQuantity(view, at, habit);
  if (!quantity) return claim('unexplained', at, at + 1, 'unreadable-number');
  return isDuration(view, quantity) ? claim('duration', at, quantity.last, 'duration') : quantity;
}

function readWords(view: SentenceView, at: number, habit: SeparatorHabit): Quantity | undefined {
  const fixed = readVagueQuantity(view, at) ?? readMultipleWord(view, at) ?? readPrefixed(view, at, habit);
  if (fixed) return isDuration(view, fixed) ? undefined : fixed;
  const quantity = readQuantity(view, at, habit);
  return quantity && isWordQuantity(view, quantity) && !isDuration(view, quantity) ? quantity : undefined;
}

function claimContacts(view: SentenceView, contacts: readonly ContactSpan[]): Claim[] {
  const { start, end } = view.tokens;
  const claims: Claim[] = [];
  for (const contact of contacts) {
    if (!overlaps(contact, view.sentence)) continue;
    let first = view.first;
    while (first < view.last && end[first]! <= contact.start) first++;
    let last = first;
    while (last < view.last && start[last]! < contact.end) last++;
    if (first < last) claims.push(claim(contact.class, first, last, contact.rule));
  }
  return claims;
}

function overlapsTokens(a: TokenSpan, b: TokenSpan): boolean {
  return a.first < b.last && b.first < a.last;
}
