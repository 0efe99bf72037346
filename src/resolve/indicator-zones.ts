import { isGloss } from '../grammar/statement.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { REACHES, type Reach } from '../recognise/vocabulary.js';
import { type WordSet, wordSet } from '../recognise/word-sets.js';
import { lastBreakdown } from './breakdowns.js';
import type { Draft } from './draft.js';

/** The stretches of a sentence in which a figure's indicator is looked for. */
export type Zones = Readonly<Record<Reach | 'own', readonly TokenSpan[]>>;

/** Label, words right beside the number, rest of the clause; `own` are the first two without what follows a preposition behind the number. */
export function zonesOf({ reading }: Draft): Zones {
  const { view, quantity, label, lead, leftLimit, rightLimit } = reading;
  let last = quantity.last;
  while (last < rightLimit && !endsWords(view, last)) last++;
  let first = quantity.first;
  while (first > leftLimit && !endsWords(view, first - 1)) first--;
  let own = quantity.last;
  while (own < last && !view.at('label-end', own)) own++;
  const clauseMarks = GIVES.has(view.word(lead.first - 1)) ? MARKS : SEMICOLON;
  return {
    label: label.parts,
    own: [...label.parts, { first, last: own }],
    beside: [{ first, last }],
    clause: [{ first: afterLast(view, leftLimit, quantity.first, clauseMarks), last }],
  };
}

/** Whether a mark stands at a token that no phrase goes on over: `kim ngạch xuất, nhập khẩu` does. */
function endsWords(view: SentenceView, at: number): boolean {
  if (!view.isMark(at) || isGloss(view, at) || isGloss(view, at - 2)) return false;
  const goesOver = ({ first, last }: TokenSpan) => first < at && at + 1 < last;
  return !view.every('indicator').some(goesOver) && !view.every('indicator-not').some(goesOver);
}

const SEMICOLON = wordSet([';']);
/** `12 HTX thành lập mới, hỗ trợ xây kho cho 7 HTX`: before those that get something stands a verb of their own. */
const GIVES = wordSet(['cho']);
const MARKS = wordSet([';', ',']);

/** Start of the clause: behind the last of some marks before a token, or `trong đó`, which speaks of a part. */
function afterLast(view: SentenceView, from: number, to: number, marks: WordSet): number {
  const part = lastBreakdown(view, from, to);
  for (let i = to - 1; i >= from; i--) if (marks.has(view.word(i))) return Math.max(i + 1, part?.last ?? 0);
  return part?.last ?? from;
}

export function zoneOf(zones: Zones, hit: TokenSpan): Reach | undefined {
  return REACHES.find((reach) => within(zones[reach], hit));
}

export function within(spans: readonly TokenSpan[], { first, last }: TokenSpan): boolean {
  return spans.some((span) => span.first <= first && last <= span.last);
}
