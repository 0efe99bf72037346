import { list } from '../core/list.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { AspectReading } from './aspects.js';
import { findVerb, type Lead } from './lead.js';
import type { LeadRole } from './lead-words.js';
import type { Quantity } from './quantities.js';
import { closeOfBracket } from './statement.js';

/** The rise or fall that the words around a quantity tell of. */
export function readChange(view: SentenceView, quantity: Quantity, lead: Lead): AspectReading | undefined {
  return (
    readVerb(view, lead) ??
    readComparedChange(view, lead) ??
    readChangedNoun(view, quantity, lead) ??
    readChangedNumber(view, lead) ??
    readAddition(view, lead)
  );
}

function changeBy(verb: PhraseHit<LeadRole>, rule: string): AspectReading {
  return { aspect: verb.value === 'rise' ? 'increase' : 'decrease', at: verb, rule };
}

/** `tăng 4,8%`, `giảm 2,5%`; `tăng lên 344` and `giảm còn 44%` are levels. */
function readVerb(view: SentenceView, lead: Lead): AspectReading | undefined {
  const verb = findVerb(lead, 'rise', 'fall', 'to');
  if (!verb || verb.value === 'to') return undefined;
  if (findVerb(lead, 'from') && goesFromTo(view, lead)) return undefined;
  return changeBy(verb, 'change');
}

const IS = wordSet(['là']);
const EQUATES = wordSet(['là', ':']);
const COLON = wordSet([':']);
/** What may stand between the verb and the period or the colon: `so với cùng kỳ`, `so với cuối năm 2020`, `bình quân/năm`. */
const BETWEEN = wordSet(list`so | với | cùng | kỳ | đầu | cuối | bình | quân | / | năm | hằng | hàng | mỗi`);

/** `cao hơn so với năm 2019 là 2,5 điểm`, `giảm so với cùng kỳ 5%`, `giảm bình quân/năm: trên 1%`: the comparison stands between the verb and the number. */
function readComparedChange(view: SentenceView, lead: Lead): AspectReading | undefined {
  const equates = lead.verbs.every((verb) => SILENT.has(verb.value) || EQUATES.has(view.word(verb.last - 1)));
  if (!equates || !(lead.periods.length || COLON.has(view.word(lead.first)))) return undefined;
  let at = lead.first;
  while (BETWEEN.has(view.word(at - 1))) at--;
  const verb = view.before<LeadRole>('lead', at);
  if (at === lead.first || (verb?.value !== 'rise' && verb?.value !== 'fall')) return undefined;
  return changeBy(verb, 'compared-change');
}

const MAX_TO_VERB = 8;
const SILENT = new Set<LeadRole>(['from', 'light']);

/** `giảm doanh thu từ 50 - 70%`: the verb stands before the measure that it changes. */
function readChangedNoun(view: SentenceView, quantity: Quantity, lead: Lead): AspectReading | undefined {
  if (quantity.unit?.kind !== 'percent') return undefined;
  const verbs = lead.verbs.filter(({ value }) => !SILENT.has(value));
  if (verbs.some(({ value }) => value !== 'is')) return undefined;
  for (let i = lead.first - 1; i > lead.first - MAX_TO_VERB && i >= view.first; i--) {
    if (view.isMark(i) || view.isNumber(i)) return undefined;
    const verb = view.before<LeadRole>('lead', i);
    if (verb?.value !== 'rise' && verb?.value !== 'fall') continue;
    if (verbs.length && !MEASURE_OF_CHANGE.has(view.word(verb.first - 1))) return undefined;
    // `thấp hơn tốc độ tăng 6%` compares with what a noun is; nothing falls by it.
    if (THAN.has(view.word(i - 1)) || !(view.at('head', i) || THEO.has(view.word(skipLight(view, i)))))
      return undefined;
    return changeBy(verb, 'changed-noun');
  }
  return undefined;
}

/** `mức giảm tỷ lệ hộ nghèo: 1,5%`, `tốc độ tăng giá trị sản xuất đạt 4%`. */
const MEASURE_OF_CHANGE = wordSet(['mức', 'độ']);
const THAN = wordSet(['hơn']);
/** `tỷ lệ hộ nghèo giảm bình quân hằng năm theo chuẩn mới 1,5%`. */
const THEO = wordSet(['theo']);

function skipLight(view: SentenceView, from: number): number {
  let at = from;
  for (let light = view.at<LeadRole>('lead', at); light?.value === 'light'; light = view.at('lead', at))
    at = light.last;
  return at;
}

const NUMBER_OF = wordSet(['số']);

/** `Số trường tăng ở bậc tiểu học là 37 trường`: what is counted is the change itself. */
function readChangedNumber(view: SentenceView, lead: Lead): AspectReading | undefined {
  if (!IS.has(view.word(lead.last - 1))) return undefined;
  let change: AspectReading | undefined;
  for (let i = lead.first - 1; i >= view.first && !view.isMark(i) && !view.isNumber(i); i--) {
    if (NUMBER_OF.has(view.word(i))) return change;
    const verb = view.at<LeadRole>('lead', i);
    if (verb?.value === 'rise' || verb?.value === 'fall') change = changeBy(verb, 'changed-number');
  }
  return undefined;
}

const MORE = wordSet(['thêm']);
const MAX_TO_MORE = 9;

/** `phát triển thêm thành viên từ 15 HTX`, `…, thêm 6 trường`: what is added to what exists. */
function readAddition(view: SentenceView, lead: Lead): AspectReading | undefined {
  if (findVerb(lead, 'is', 'has') || (findVerb(lead, 'from') && goesFromTo(view, lead))) return undefined;
  if (MORE.has(view.word(lead.last - 1)) && view.isMark(lead.last - 2, ','))
    return { aspect: 'increase', at: { first: lead.last - 1, last: lead.last }, rule: 'addition' };
  for (let i = lead.last - 1; i > lead.first - MAX_TO_MORE && i > view.first; i--) {
    if (view.isMark(i) || view.isNumber(i)) return undefined;
    if (MORE.has(view.word(i)) && (view.before('action', i) ?? view.before('action', i + 1)))
      return { aspect: 'increase', at: { first: i, last: i + 1 }, rule: 'addition' };
  }
  return undefined;
}

const OPEN = wordSet(['(']);
const TO_WORDS = wordSet(['lên', 'xuống', 'còn', 'thành']);

/** `tăng từ 70% lên 75%`: both numbers are levels; `giảm từ 0,5% trở lên` is a change. */
function goesFromTo(view: SentenceView, lead: Lead): boolean {
  for (let i = lead.last; i < Math.min(lead.last + 14, view.last); i++) {
    const close = closeOfBracket(view, i);
    if (close !== undefined) i = close + 1;
    if (view.isMark(i) && !OPEN.has(view.word(i)) && !view.isMark(i, '%') && !view.isMark(i, '/')) return false;
    if (TO_WORDS.has(view.word(i)) && !view.at('hedge-after', i - 1)) return true;
  }
  return false;
}
