import { list } from '../core/list.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { isAgainstPlan } from './aspects.js';
import type { Lead } from './lead.js';
import type { Reading } from './reading.js';
import { closeOfBracket } from './statement.js';

const EXCEEDS = wordSet(['vượt', 'hơn']);
const MEASURES = wordSet(['đạt', 'bằng', 'với', 'thành']);
const AGAINST = wordSet(['với']);
const COMPARING = wordSet(['so']);

/** The plan of `đạt 100% kế hoạch` or `vượt dự toán`, or one that was met, sets no target for what follows. */
export function isMeasuredAgainst(
  view: SentenceView,
  cue: PhraseHit,
  lead: Lead,
  leftLimit: number,
  previous: Reading | undefined,
): boolean {
  if (isCompared(view, cue) && !isValued(view, cue, lead)) return true;
  if (!isPlanNoun(view, cue)) return false;
  const verb = startOfPlans(view, cue.first) - 1;
  if (EXCEEDS.has(view.word(verb)) || cue.first === previous?.aspect.plan?.first) return true;
  if (isMet(view, cue, lead.first)) return true;
  if (cue.last >= lead.first - 1 && !view.isMark(cue.last)) return false;
  if (MEASURES.has(view.word(verb))) return true;
  return cue.first - leftLimit <= 4 && previous !== undefined && isAgainstPlan(previous.aspect.aspect);
}

/** Where plan nouns begin that follow one another: `vượt chỉ tiêu kế hoạch đề ra`. */
function startOfPlans(view: SentenceView, at: number): number {
  const before = view.before('plan', at);
  return before ? startOfPlans(view, before.first) : at;
}

const QUANTIFIERS = wordSet(['các', 'một', 'số']);

/** `kế hoạch`, `các chỉ tiêu`; not `đặt mục tiêu`, which sets one. */
export function isPlanNoun(view: SentenceView, { first }: TokenSpan): boolean {
  let noun = first;
  while (QUANTIFIERS.has(view.word(noun))) noun++;
  return view.at('plan', noun) !== undefined;
}

const PLANS = wordSet(list`kế | quy | đề`);
const CARRIES_OUT = wordSet(list`khai | hiện | bố | qua | chỉnh | thành | tốt | quả`);

/** `triển khai quy hoạch, tỉnh mở 12 lớp`: a plan that is carried out, before the clause that tells what was done. */
export function isCarriedOut(view: SentenceView, { first, last }: TokenSpan, limit: number): boolean {
  if (!PLANS.has(view.word(first)) || !CARRIES_OUT.has(view.word(first - 1))) return false;
  return view.holds(CLAUSE_ENDS, last, limit);
}

const IS = wordSet(['là']);

/** `so với chỉ tiêu 80 HTX`, `so với mục tiêu của cả năm là 2%`: the plan's own value follows. */
function isValued(view: SentenceView, { last }: TokenSpan, lead: Lead): boolean {
  if (last >= lead.first) return !view.isMark(last);
  if (!IS.has(view.word(lead.last - 1))) return false;
  for (let i = last; i < lead.first; i++) {
    i = closeOfBracket(view, i) ?? i;
    if (view.isMark(i) && !view.isMark(i, ')')) return false;
  }
  return true;
}

/** `so với mục tiêu`, `so dự toán`, `so với chỉ tiêu 80 HTX`: a plan that a result is compared with. */
export function isCompared(view: SentenceView, { first }: TokenSpan): boolean {
  if (COMPARING.has(view.word(first - 1))) return true;
  return AGAINST.has(view.word(first - 1)) && COMPARING.has(view.word(first - 2));
}

const MEETS = wordSet(list`đạt | vượt | thành | hơn | bằng | tăng | giảm`);
const CLAUSE_ENDS = wordSet([',', ';', ':', '.', '…', '(']);
const OF_RESULTS = wordSet(list`và | hoặc | khá | cao | thấp | so | kết | liên | đều | mạnh | nhanh | dần | rõ`);

/** `nhiều chỉ tiêu vẫn đạt và vượt kế hoạch: …`, `các chỉ tiêu tăng đều qua các năm, …`: of plans that were met it tells results. */
export function isMet(view: SentenceView, { last }: TokenSpan, limit: number): boolean {
  for (let i = last; i < limit - 1 && !CLAUSE_ENDS.has(view.word(i)); i++) {
    const next = view.word(i + 1);
    if (!MEETS.has(view.word(i))) continue;
    if (CLAUSE_ENDS.has(next) || OF_RESULTS.has(next) || view.at('plan', i + 1)) return true;
  }
  return false;
}
