import type { Bound } from '../core/figure.js';
import { list } from '../core/list.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import type { Label } from './labels.js';
import type { Lead } from './lead.js';
import { findVerb } from './lead.js';
import type { LeadRole } from './lead-words.js';
import type { Quantity } from './quantities.js';
import { GLOSS, isGloss } from './statement.js';
import { isVague } from './word-quantities.js';

/** How the text bounds a quantity, and the words that do. */
export interface BoundReading {
  readonly bound: Bound;
  readonly hedge?: TokenSpan;
  /** Whether the hedge stands at another number of the list. */
  readonly shared: boolean;
}

const MAX_AFTER = 7;

/** Words that a bound behind them narrows instead of the number: `cao đẳng trở lên`, `quy mô cấp xã trở lên`. */
const LEVEL_WORDS = wordSet(list`
  cấp | loại | hạng | độ | đẳng | học | khá | mức | tuổi | sao | nghề | giỏi | chuẩn | tốt | năm | tháng | sơ |
  trung
`);

/** `trở lên` behind a quantity and what it counts: `50 hợp tác xã trở lên`, `30% tổng mức đầu tư trở lên`. */
export function hedgeAfter(
  view: SentenceView,
  quantity: Quantity,
  limit: number,
): { bound: Bound; hedge: TokenSpan } | undefined {
  const end = Math.min(limit, quantity.last + MAX_AFTER);
  for (let i = quantity.last; i < end; i++) {
    const hit = view.at<Bound>('hedge-after', i);
    if (hit) {
      const narrows = i > quantity.last && LEVEL_WORDS.has(view.word(i - 1));
      return narrows || returns(view, quantity, hit) ? undefined : { bound: hit.value, hedge: hit };
    }
    const noun = view.at('plan', i) ?? view.at('head', i);
    if (noun) i = noun.last - 1;
    else if (view.isMark(i) || speaks(view, i)) return undefined;
  }
  return undefined;
}

/** Whether the next statement begins at a token; `80 đảng viên mới trở lên` goes on. */
function speaks(view: SentenceView, at: number): boolean {
  const verb = view.at<LeadRole>('lead', at);
  return verb !== undefined && verb.value !== 'light';
}

/** `120 doanh nghiệp quay trở lại hoạt động`: what bounds only behind `từ` is a verb elsewhere. */
function returns(view: SentenceView, { first }: Quantity, { last }: TokenSpan): boolean {
  return BACK.has(view.word(last - 1)) && !FROM.has(view.word(first - 1));
}
const BACK = wordSet(['lại']);
const FROM = wordSet(['từ']);

/** The bound in the noun whose value follows: `mức vay tối đa của một dự án là 2 tỷ đồng`. */
function boundOfLabel(view: SentenceView, { form, parts }: Label, lead: Lead): BoundReading | undefined {
  if (form !== 'noun' || !EQUATES.has(view.word(lead.last - 1))) return undefined;
  for (const { first, last } of parts) {
    for (let i = first; i < last; i++) {
      const hedge = EXTREME.has(view.word(i)) && view.at<Bound>('hedge', i);
      if (hedge) return { bound: hedge.value, hedge, shared: false };
    }
  }
  return undefined;
}
const EQUATES = wordSet(['là', ':', 'bằng']);
const EXTREME = wordSet(['tối']);

export function readBound(
  view: SentenceView,
  quantity: Quantity,
  lead: Lead,
  label: Label,
  rightLimit: number,
): BoundReading {
  const after = hedgeAfter(view, quantity, rightLimit);
  if (quantity.high) return { bound: 'range', shared: false, ...(lead.hedge && { hedge: lead.hedge }) };
  if (isVague(view, quantity))
    return { bound: 'at_least', hedge: { first: quantity.first, last: quantity.first + 1 }, shared: false };
  if (after) return { ...after, shared: false };
  if (lead.hedge) return { bound: lead.hedge.value, hedge: lead.hedge, shared: false };
  return boundOfLabel(view, label, lead) ?? EXACT;
}

const EXACT: BoundReading = { bound: 'exact', shared: false };

const LIST_JOINTS = wordSet([',', 'và', 'hoặc', 'hay']);
const SEMICOLON = wordSet([';']);

/** Whether only a comma or `và`, between counts also a semicolon, stands between two quantities, a bound behind the first aside, so that they form one list. */
export function areListed(view: SentenceView, left: Quantity, right: Quantity, rightLead: Lead): boolean {
  const joint = view.word(right.first - 1);
  const joins = LIST_JOINTS.has(joint) || (SEMICOLON.has(joint) && areCounts(left, right));
  if (rightLead.first !== right.first || !joins) return false;
  const named = isGloss(view, left.last) ? left.last + GLOSS : left.last;
  const from = view.at<Bound>('hedge-after', named)?.last ?? named;
  return right.first - from <= 2 || (sameKind(left, right) && isPlain(view, from, right.first - 1));
}

const MAX_NARROWED = 6;

function areCounts({ unit: left }: Quantity, { unit: right }: Quantity): boolean {
  return left?.kind === 'count' && right?.kind === 'count';
}

function sameKind({ unit: left }: Quantity, { unit: right }: Quantity): boolean {
  return left !== undefined && left.name === right?.name;
}

/** `12 HTX nông nghiệp, 4 HTX thủy sản`: only words that narrow the noun stand between. */
function isPlain(view: SentenceView, from: number, to: number): boolean {
  if (to - from > MAX_NARROWED) return false;
  for (let i = from; i < to; i++) {
    if (
      !view.isWord(i) ||
      view.at('lead', i) ||
      view.at('action', i) ||
      view.at('status', i) ||
      view.at('label-end', i)
    )
      return false;
  }
  return true;
}

/** Whether a list was opened by `từ`, so that a bound behind its last member holds for all: `từ 30 HTX, 30 THT trở lên`. */
export function opensRange(lead: Lead): boolean {
  return findVerb(lead, 'from') !== undefined;
}
