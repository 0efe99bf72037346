import { list } from '../core/list.js';
import type { Reading } from '../grammar/reading.js';
import { GLOSS, isGloss } from '../grammar/statement.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { anyOf, wordSet } from '../recognise/word-sets.js';
import { lastBreakdown } from './breakdowns.js';
import { type Draft, evidenceOf } from './draft.js';

/**
 * The branch that narrows the subject: right behind it, `HTX nông nghiệp`, `hợp tác xã (HTX) vận tải`; before its number,
 * `trồng trọt 38 THT`; as the label's field, `tỷ lệ HTX khá trong lĩnh vực vận tải`; of the label's whole; or the one of the figure gone on from.
 */
export function resolveQualifier(draft: Draft, view: SentenceView, at: number): void {
  const { reading, labelOf } = draft;
  const hit =
    branchCounted(reading) ??
    branchBehind(view, at) ??
    branchBefore(reading) ??
    fieldOf(reading) ??
    wholeBranch(draft, view);
  if (qualify(draft, view, hit)) return;
  if (labelOf?.reading.view === view && labelOf.subject?.value === draft.subject?.value)
    draft.qualifier = labelOf.qualifier;
}

/** The branch of a figure that goes on from another: its own where its noun names one, else that one's. */
export function carryQualifier(draft: Draft, before: Draft): void {
  const { reading } = draft;
  if (!qualify(draft, reading.view, branchCounted(reading))) draft.qualifier = before.qualifier;
}

/**
 * `có 190 HTX nông nghiệp (thành lập mới 13 HTX), với 7.000 thành viên`: the one branch that the sentence said of the kind, for
 * what they have and, in brackets, how many of them there are; a word for the whole area turns to all of the kind.
 */
export function shareBranch(draft: Draft, earlier: readonly Draft[]): void {
  const { subject, unit, reading } = draft;
  const said = earlier.filter((other) => other.subject?.value === subject?.value);
  const last = said.at(-1);
  if (!subject || !last?.qualifier || unit?.value === '%') return;
  const counts = unit?.value === subject.value;
  if (counts && !inBracket(reading)) return;
  const same = said.every((other) =>
    other.qualifier ? other.qualifier.value === last.qualifier!.value : isApart(other.reading, last.reading),
  );
  if (same && !reading.view.holds(counts ? TO_NUMBER : TO_ALL, last.reading.quantity.last, reading.quantity.first))
    draft.qualifier = last.qualifier;
}

/** `3 liên hiệp với 14 HTX thành viên; có 190 HTX nông nghiệp`: a statement of its own, unless the later one parts it. */
function isApart(one: Reading, later: Reading): boolean {
  return (
    later.view.holds(SEMICOLON, one.quantity.last, later.quantity.first) &&
    !lastBreakdown(later.view, one.quantity.last, later.quantity.first)
  );
}
const SEMICOLON = wordSet([';']);

/** Whether a figure stands in a bracket; one that closes before it is none. */
function inBracket({ view, quantity }: Reading): boolean {
  for (let i = quantity.first - 1; i >= view.first && !view.isMark(i, ')'); i--) if (view.isMark(i, '(')) return true;
  return false;
}

const TO_ALL = wordSet(list`toàn | cả | chung | mọi`);
const TO_NUMBER = anyOf(TO_ALL, wordSet(['số']));

/** The branch at a token, behind a gloss and what says that it is one: `HTX (HTX) vận tải`, `HTX hoạt động trong lĩnh vực vận tải`. */
function branchBehind(view: SentenceView, at: number): PhraseHit<string> | undefined {
  const from = isGloss(view, at) ? at + GLOSS : at;
  let field = from;
  while (FIELD_LEADS.has(view.word(field))) field++;
  return view.at<string>('qualifier', FIELD_ENDS.has(view.word(field - 1)) ? field : from);
}
const FIELD_ENDS = wordSet(['vực', 'khối', 'ngành']);
const FIELD_LEADS = wordSet(list`đang | hoạt | động | thuộc | trong | ở | các | lĩnh | vực | khối | ngành`);

/** `62 HTX, tức 15% số HTX nông nghiệp`: the branch of the whole, where the label names its kind again. */
function wholeBranch({ reading: { label }, subject }: Draft, view: SentenceView): PhraseHit<string> | undefined {
  for (const { value, first, last } of view.all<string>('subject')) {
    const named = value === subject?.value && label.parts.some((part) => part.first <= first && last <= part.last);
    const branch = named ? branchBehind(view, last) : undefined;
    if (branch) return branch;
  }
  return undefined;
}

function qualify(draft: Draft, view: SentenceView, hit: PhraseHit<string> | undefined): boolean {
  if (!hit) return false;
  const branch = withJoined(view, hit);
  draft.qualifier = { value: branch.value, evidence: evidenceOf(view, branch, 'sentence') };
  return true;
}

/** `4 HTX thủy sản và vận tải,`: the branches that share one number, up to a mark or a verb; before other words the last may be a verb itself, `xây dựng`. */
function withJoined(view: SentenceView, hit: PhraseHit<string>): PhraseHit<string> {
  let { value, last } = hit;
  while (JOINTS.has(view.word(last))) {
    const next = view.at<string>('qualifier', last + 1);
    if (!next) break;
    value += `${view.isMark(last, ',') ? '' : ' '}${view.lower(last)} ${next.value}`;
    last = next.last;
  }
  const ends = last === view.last || view.isMark(last) || view.at('lead', last);
  return ends ? { ...hit, value, last } : hit;
}
const JOINTS = wordSet(['và', ',', '-', '–']);

/** `210 thành viên vận tải`: the branch behind the counted noun. */
function branchCounted({ view, quantity: { unit } }: Reading): PhraseHit<string> | undefined {
  return unit?.kind === 'count' ? branchBehind(view, unit.base.last) : undefined;
}

/** `gồm: trồng trọt 38 THT, chăn nuôi 21 THT`: the branch alone between the mark or figure before and the number. */
function branchBefore({ view, quantity, lead, leftLimit }: Reading): PhraseHit<string> | undefined {
  const hit = quantity.unit?.kind === 'count' ? view.before<string>('qualifier', lead.first) : undefined;
  if (!hit) return undefined;
  const opens = hit.first === leftLimit || view.isMark(hit.first - 1) || FIELD_ENDS.has(view.word(hit.first - 1));
  return opens ? hit : undefined;
}

/** `lĩnh vực phi nông nghiệp` in a label before the number. */
function fieldOf({ view, label, quantity }: Reading): PhraseHit<string> | undefined {
  for (const { first, last } of label.parts) {
    for (let i = first; i < Math.min(last, quantity.first); i++) {
      const hit = FIELD_ENDS.has(view.word(i)) ? view.at<string>('qualifier', i + 1) : undefined;
      if (hit) return hit;
    }
  }
  return undefined;
}
