import type { Bound } from '../core/figure.js';
import type { Period } from '../recognise/periods/period.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { LeadRole } from './lead-words.js';

/** The words right before a quantity that say how it is meant: `đã tăng lên khoảng`, `ước đạt gần`, `chiếm từ`. */
export interface Lead extends TokenSpan {
  readonly hedge?: PhraseHit<Bound>;
  /** From the number outwards. */
  readonly verbs: readonly PhraseHit<LeadRole>[];
  /** A period between the label and the number, the nearest first: `năm 2015 đạt`. */
  readonly periods: readonly Period[];
}

const MAX_STEPS = 12;

/** Between a bound and its number: `khoảng từ`, `gần gấp 3 lần`. */
const TRANSPARENT: ReadonlySet<LeadRole> = new Set<LeadRole>(['from', 'light', 'multiple']);

/** Reads leftwards from a quantity, not beyond `limit`, as long as words say how the number is meant. */
export function readLead(view: SentenceView, quantityFirst: number, limit: number, periods: readonly Period[]): Lead {
  const verbs: PhraseHit<LeadRole>[] = [];
  const within: Period[] = [];
  let hedge: PhraseHit<Bound> | undefined;
  let at = quantityFirst;
  for (let step = 0; step < MAX_STEPS && at > limit; step++) {
    const period = periods.find(({ last }) => last === at);
    if (period && period.first >= limit) {
      within.push(period);
      at = period.first;
      continue;
    }
    // A bound stands at its number: `nói trên chiếm 96%` has none; nor has `ngân sách cấp trên 8 tỷ đồng`.
    const bounding =
      hedge || verbs.some(({ value }) => !TRANSPARENT.has(value)) || view.before('whole-word', at)
        ? undefined
        : view.before<Bound>('hedge', at);
    const verb = verbBefore(view, at);
    const longer = bounding && (!verb || bounding.first <= verb.first) ? bounding : verb;
    if (!longer || longer.first < limit) {
      if (isAverage(view, at)) {
        at -= 2;
        continue;
      }
      const goesOn = !within.length && verbs.every(({ value }) => value === 'from' || value === 'light');
      if (!goesOn || !followsChange(view, at)) break;
      at--;
      continue;
    }
    if (longer === bounding) hedge = bounding;
    else verbs.push(verb!);
    at = longer.first;
  }
  return { first: at, last: quantityFirst, verbs, periods: within, ...(hedge && { hedge }) };
}

/** The verb that ends before a token, unless it is the end of a longer noun (`thâm hụt`, `tốc độ tăng trưởng`) or of `so với`. */
function verbBefore(view: SentenceView, at: number): PhraseHit<LeadRole> | undefined {
  const verb = view.before<LeadRole>('lead', at);
  if (verb && COMPARED.has(view.word(verb.first - 1))) return undefined;
  const noun = view.before('head', at);
  return noun && verb && noun.first < verb.first ? undefined : verb;
}

/** `tăng nhanh, bình quân 12%/năm`: the word belongs to the number where a comma or verb stands before it. */
function isAverage(view: SentenceView, at: number): boolean {
  if (view.lower(at - 1) !== 'quân' || view.lower(at - 2) !== 'bình') return false;
  return COMMA.has(view.word(at - 3)) || view.before('lead', at - 2) !== undefined;
}

const COMMA = wordSet([',']);
const COMPARED = wordSet(['so']);

/** `giảm nhanh, trung bình từ 5 - 7%`: a change goes on behind its comma. */
function followsChange(view: SentenceView, at: number): boolean {
  if (!COMMA.has(view.word(at - 1))) return false;
  for (let end = at - 1; end > at - 3; end--) {
    const verb = view.before<LeadRole>('lead', end);
    if (verb?.value === 'rise' || verb?.value === 'fall') return true;
    if (verb?.value !== 'light') return false;
  }
  return false;
}

/** Whether the lead has a verb of a role, and where. */
export function findVerb(lead: Lead, ...roles: LeadRole[]): PhraseHit<LeadRole> | undefined {
  return lead.verbs.find(({ value }) => roles.includes(value));
}
