import type { Status } from '../core/figure.js';
import { list } from '../core/list.js';
import type { Reading } from '../grammar/reading.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { normaliseWord } from '../segment/normalise.js';
import type { Draft, Resolved } from './draft.js';
import { isPast } from './years.js';

const SUPPORT = list`
  học phí | lệ phí | viện phí |
  hỗ trợ | mức hỗ trợ | trợ cấp | mức phạt | mức lương cơ sở | mức đóng | mức thu | mức chi | phạt tiền
`;

/** Their words begin like those of fees, but nobody sets them. */
const EARNINGS = list`mức thu nhập | mức chi tiêu | mức chi phí`;

const GIVERS = list`ngân sách | nhà nước`;
const GIVES = list`hỗ trợ | bảo đảm | đảm bảo | chi trả | đài thọ`;

/** `ngân sách trung ương bảo đảm 100% kinh phí`: what the state pays for, it pays by rule. */
function isStateSupport(words: string): boolean {
  return GIVERS.some((giver) => words.startsWith(giver)) && GIVES.some((verb) => words.includes(` ${verb} `));
}

/** Rates of support, fines and fees that a rule sets: money or percent behind `hỗ trợ`, without a word that it was paid. */
export function fromNorm({ reading, label, period }: Draft, year: number | undefined): Resolved<Status> | undefined {
  if ((reading.status && !isBeyondMark(reading)) || isPast(period?.value, year)) return undefined;
  const kind = reading.quantity.unit?.kind;
  const words = normaliseWord(label?.value ?? '');
  const perUnit = reading.quantity.unit?.name.includes('/') ?? false;
  if (kind !== 'percent' && !(kind === 'money' && perUnit)) return undefined;
  if (EARNINGS.some((earning) => words.startsWith(earning))) return undefined;
  const supports = SUPPORT.some((support) => words.startsWith(support)) || isStateSupport(words);
  if (!supports || reading.aspect.aspect !== 'level') return undefined;
  return { value: 'norm', ...(label?.evidence && { evidence: label.evidence }) };
}

/** Whether a semicolon stands between the status cue and the figure, so that the cue is another statement's. */
function isBeyondMark({ view, status, quantity }: Reading): boolean {
  for (let i = status?.last ?? 0; i < quantity.first; i++) if (view.isMark(i, ';')) return true;
  return false;
}

/** `đã có 41 HTX được hỗ trợ`, `năm 2016, xã được hỗ trợ 150 triệu đồng`: what was granted is told, not ruled. */
export function wasGranted(
  view: SentenceView,
  { first }: PhraseHit,
  period: Resolved<string> | undefined,
  year: number | undefined,
): boolean {
  if (!PASSIVE.has(view.word(first))) return false;
  if (isPast(period?.value, year)) return true;
  for (let i = first - 1; i >= view.first && !view.isMark(i, ';'); i--) if (DONE.has(view.word(i))) return true;
  return false;
}
const PASSIVE = wordSet(['được']);
const DONE = wordSet(['đã']);
