import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { NO_SUBJECT } from '../recognise/vocabulary.js';
import { normaliseWord } from '../segment/normalise.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf } from './draft.js';

const KINDS: ReadonlySet<string> = new Set([
  'cooperative',
  'cooperative_union',
  'cooperative_group',
  'people_credit_fund',
]);

/** Gives every figure whom it is about: its counted noun, its label, its clause, else the figure that it goes on from. */
export function resolveSubjects({ sentences }: DocumentContext): void {
  for (const { drafts } of sentences) {
    for (const [index, draft] of drafts.entries()) resolveSubject(draft, drafts[index - 1]);
  }
}

function resolveSubject(draft: Draft, before: Draft | undefined): void {
  const { reading, unit } = draft;
  const { view, quantity } = reading;
  if (unit && KINDS.has(unit.value)) {
    const span = quantity.unit?.base ?? quantity;
    draft.subject = { value: unit.value, evidence: evidenceOf(view, span, 'figure') };
    resolveQualifier(draft, view, span.last);
    return;
  }
  const found = inSpans(view, reading.label.parts) ?? (isOwned(draft) ? inSpans(view, clause(draft)) : undefined);
  if (found) {
    if (found.id === NO_SUBJECT) return;
    draft.subject = { value: found.id, evidence: evidenceOf(view, found.span, 'sentence') };
    resolveQualifier(draft, view, found.span.last);
  } else if (before?.subject && (isOwned(draft) || draft.labelOf)) {
    draft.subject = before.subject;
    if (before.qualifier) draft.qualifier = before.qualifier;
  } else if (draft.labelOf?.subject) {
    draft.subject = draft.labelOf.subject;
    draft.flags.add('subject_inferred');
  }
}

/** Whether the figure measures something that its clause's subject has: an indicator of the domain, `doanh thu`, `việc làm`. */
function isOwned({ indicator, reading }: Draft): boolean {
  if (indicator) return true;
  const { view, label } = reading;
  return view
    .every('subject-measure')
    .some((hit) => label.parts.some(({ first, last }) => first <= hit.first && hit.last <= last));
}

/** The words since the last statement and up to the next mark. */
function clause({ reading }: Draft): TokenSpan[] {
  const { view, quantity, leftLimit, rightLimit } = reading;
  let first = quantity.first;
  while (first > leftLimit && !CLAUSE_ENDS.has(view.text(first - 1))) first--;
  let last = quantity.last;
  while (last < rightLimit && !view.isMark(last)) last++;
  return [
    { first, last: quantity.first },
    { first: quantity.last, last },
  ];
}
const CLAUSE_ENDS = new Set([';', '.', ':']);

/** The subject that the spans name; none where they name several kinds. */
function inSpans(view: SentenceView, spans: readonly TokenSpan[]): { id: string; span: TokenSpan } | undefined {
  const hits = view
    .all<string>('subject')
    .filter(({ first, last }) => spans.some((span) => span.first <= first && last <= span.last));
  const ids = new Set(hits.map(({ value }) => value));
  if (!hits.length) return undefined;
  return ids.size === 1 ? { id: hits[0]!.value, span: hits[0]! } : { id: NO_SUBJECT, span: hits[0]! };
}

function resolveQualifier(draft: Draft, view: SentenceView, at: number): void {
  const hit = view.at<string>('qualifier', at);
  if (hit) draft.qualifier = { value: normaliseWord(hit.value), evidence: evidenceOf(view, hit, 'sentence') };
}
