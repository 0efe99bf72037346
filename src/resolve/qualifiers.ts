import type { Reading } from '../grammar/reading.js';
import { GLOSS, isGloss } from '../grammar/statement.js';
import type { PhraseHit } from '../recognise/phrases.js';
import type { SentenceView } from '../recognise/sentence-view.js';
import { wordSet } from '../recognise/word-sets.js';
import { normaliseWord } from '../segment/normalise.js';
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

function branchBehind(view: SentenceView, at: number): PhraseHit<string> | undefined {
  return view.at<string>('qualifier', isGloss(view, at) ? at + GLOSS : at);
}

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
  if (hit) draft.qualifier = { value: normaliseWord(hit.value), evidence: evidenceOf(view, hit, 'sentence') };
  return hit !== undefined;
}

/** `210 thành viên vận tải`: the branch right behind the counted noun. */
function branchCounted({ view, quantity: { unit } }: Reading): PhraseHit<string> | undefined {
  return unit?.kind === 'count' ? branchAt(view, unit.base.last) : undefined;
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
      const hit = FIELD_ENDS.has(view.word(i)) ? branchAt(view, i) : undefined;
      if (hit && hit.first > i) return hit;
    }
  }
  return undefined;
}

/** The branch at a token, behind what says that it is one: `khối vận tải`, `lĩnh vực vận tải`. */
function branchAt(view: SentenceView, at: number): PhraseHit<string> | undefined {
  const from = view.lower(at) === 'lĩnh' ? at + 1 : at;
  return view.at<string>('qualifier', FIELD_ENDS.has(view.word(from)) ? from + 1 : from);
}
const FIELD_ENDS = wordSet(['vực', 'khối']);
