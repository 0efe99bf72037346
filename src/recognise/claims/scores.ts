import { list } from '../../core/list.js';
import type { SentenceView } from '../sentence-view.js';
import type { UnitEntry } from '../unit-entry.js';
import { wordSet } from '../word-sets.js';
import { type ClaimRule, claim } from './claim.js';

const DASH = wordSet(['-', '–']);
const RESULTS = wordSet(list`thắng | thua | hòa | bại | tỷ | tỉ | hiệp | gỡ | dẫn`);
const MAX_TO_RESULT = 8;

/** `thắng Sông Tranh 3-1`, `tỷ số 2-0`: the result of a match, unless something is counted right behind it. */
const score: ClaimRule = (view, at) => {
  const joined = DASH.has(view.word(at + 1)) && view.isGlued(at + 1) && view.isGlued(at + 2) && isGoals(view, at + 2);
  if (!joined || !isGoals(view, at) || counts(view, at + 3) || !followsResult(view, at)) return undefined;
  return claim('unexplained', at, at + 3, 'score');
};

function isGoals(view: SentenceView, at: number): boolean {
  return /^\d{1,2}$/.test(view.text(at));
}

/** A unit on the same line. */
function counts(view: SentenceView, at: number): boolean {
  const unit = view.at<UnitEntry>('unit', at);
  const { text, start, end } = view.tokens;
  return unit !== undefined && !text.slice(end[at - 1], start[at]).includes('\n');
}

function followsResult(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= view.first && i > at - MAX_TO_RESULT; i--) if (RESULTS.has(view.word(i))) return true;
  return false;
}

export const SCORE_RULES: readonly ClaimRule[] = [score];
