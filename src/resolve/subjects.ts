import { list } from '../core/list.js';
import type { Quantity } from '../grammar/quantities.js';
import type { Reading } from '../grammar/reading.js';
import { isAside } from '../grammar/statement.js';
import type { SentenceView, TokenSpan } from '../recognise/sentence-view.js';
import { NO_SUBJECT, type Subject } from '../recognise/vocabulary.js';
import { wordSet } from '../recognise/word-sets.js';
import { lastBreakdown } from './breakdowns.js';
import type { DocumentContext } from './document.js';
import { type Draft, evidenceOf, type Resolved, toContext } from './draft.js';
import { carryQualifier, resolveQualifier, shareBranch } from './qualifiers.js';

/** How many blocks a subject stays the one that is spoken of. */
const MAX_BLOCKS = 1;

/** The kind that the text last spoke of, alone in its sentence. */
interface Topic {
  readonly subject: Resolved<string>;
  readonly block: number;
}

/** Gives every figure whom it is about: its counted noun, its label, its clause, else what the figure or sentence before is about. */
export function resolveSubjects({ sentences, vocabulary }: DocumentContext): void {
  const kinds: Kinds = new Map(vocabulary.subjects.map((subject) => [subject.id, subject]));
  let topic: Topic | undefined;
  for (const { scanned, drafts } of sentences) {
    const { view } = scanned;
    const { block } = view.sentence;
    const near = topic && block - topic.block <= MAX_BLOCKS ? topic : undefined;
    for (const [index, draft] of drafts.entries()) {
      resolveSubject(drafts, index, near, kinds);
      if (!canHave(draft, kinds)) dropSubject(draft);
      if (!draft.qualifier) shareBranch(draft, drafts.slice(0, index));
    }
    const subject = spokenOf(view, drafts);
    if (subject) topic = subject === NO_SUBJECT ? undefined : { subject, block };
  }
}

/** The subjects of the domain by id. */
type Kinds = ReadonlyMap<string, Subject>;

/** `lúa` has an area and a yield, and no rate of poverty, whatever the sentence before was about. */
function canHave({ subject, indicator }: Draft, kinds: Kinds): boolean {
  const { indicators, never } = kinds.get(subject?.value ?? '') ?? {};
  const id = indicator?.value ?? '';
  return (!indicators || indicators.has(id)) && !never?.has(id);
}

function dropSubject(draft: Draft): void {
  draft.subject = undefined;
  draft.qualifier = undefined;
  draft.flags.delete('subject_inferred');
}

/** The one kind that a sentence's figures are about, or else the one that it names; `none` where it names several. */
function spokenOf(view: SentenceView, drafts: readonly Draft[]): Resolved<string> | typeof NO_SUBJECT | undefined {
  const told = drafts.flatMap(({ subject }) => (subject ? [subject] : []));
  if (told.length) return told.every(({ value }) => value === told[0]!.value) ? toContext(told[0]!) : NO_SUBJECT;
  const named = inSpans(view, [view]);
  if (!named) return undefined;
  return kindOf(view, named) ?? NO_SUBJECT;
}

function resolveSubject(drafts: readonly Draft[], index: number, topic: Topic | undefined, kinds: Kinds): void {
  const draft = drafts[index]!;
  const before = drafts[index - 1];
  const next = drafts[index + 1];
  const { reading, unit } = draft;
  const { view, quantity, label } = reading;
  if (unit && kinds.has(unit.value)) {
    if (goesOnToOther(view, quantity, unit.value)) return;
    const span = quantity.unit?.base ?? inSpans(view, label.parts)?.span ?? quantity;
    draft.subject = { value: unit.value, evidence: evidenceOf(view, span, 'figure') };
    resolveQualifier(draft, view, span.last);
    return;
  }
  const per = unit?.value.split('/').find((name) => kinds.has(name));
  if (per && quantity.unit) {
    draft.subject = { value: per, evidence: evidenceOf(view, quantity.unit, 'figure') };
    const owner = inSpans(view, label.parts);
    if (owner?.id === per) resolveQualifier(draft, view, owner.span.last);
    return;
  }
  const receiver = next?.unit && isGivenTo(reading, next.reading) ? next.unit.value : '';
  if (kinds.has(receiver)) {
    draft.subject = { value: receiver, evidence: evidenceOf(view, next!.reading.quantity, 'sentence') };
    return;
  }
  if (label.inherited && before && ofSeveralKinds(before, kinds)) return;
  // `Số HTX là thành viên của liên hiệp HTX tăng 20 HTX (8%)`: of the words that both have, the count said which it is about.
  const sameWords = label.inherited && before?.subject && label.parts === before.reading.label.parts;
  const found = sameWords ? undefined : namedFor(draft);
  if (found) {
    if (found.id === NO_SUBJECT) return;
    draft.subject = { value: found.id, evidence: evidenceOf(view, found.span, 'sentence') };
    resolveQualifier(draft, view, found.span.last);
  } else if (before && ofSeveralKinds(before, kinds)) {
    return;
  } else if (before?.subject && (sameWords || isOwned(draft) || draft.labelOf || comesWith(before, draft, kinds))) {
    const owner = wholeBefore(drafts, index, kinds) ?? before;
    draft.subject = owner.subject;
    carryQualifier(draft, owner);
  } else if (draft.labelOf?.subject) {
    draft.subject = draft.labelOf.subject;
    draft.flags.add('subject_inferred');
  } else if ((draft.indicator || unit?.value !== '%') && isOwned(draft)) {
    const spoken = inSpans(view, [{ first: view.first, last: quantity.first }]) ?? fronted(view);
    const subject = spoken ? kindOf(view, spoken) : goesOnWith(topic, inSpans(view, [view]));
    if (!subject) return;
    draft.subject = subject;
    draft.flags.add('subject_inferred');
  }
}

/** `297 HTX, trong đó 43 HTX vận tải, 7 quỹ tín dụng; tổng vốn điều lệ …`: behind the parts the sentence goes back to the whole. */
function wholeBefore(drafts: readonly Draft[], index: number, kinds: Kinds): Draft | undefined {
  const { view, quantity: part } = drafts[index - 1]!.reading;
  let end = drafts[index]!.reading.quantity.first;
  while (end >= part.last && !view.isMark(end, ';')) end--;
  const parts = end >= part.last ? lastBreakdown(view, view.first, part.first) : undefined;
  if (!parts) return undefined;
  return drafts
    .slice(0, index)
    .findLast(({ unit, reading }) => reading.quantity.last <= parts.first && kinds.has(unit?.value ?? ''));
}

/** `hỗ trợ 2,3 tỷ đồng cho 46 HTX`: who gets it is counted right behind it. */
function isGivenTo({ view, quantity: { last } }: Reading, { quantity: { first } }: Reading): boolean {
  return GIVES.has(view.word(last)) && first - last <= MAX_GIVEN;
}
const GIVES = wordSet(['cho']);
const MAX_GIVEN = 3;

/** `hỗ trợ 17 HTX với số tiền 4,6 tỷ đồng`: the sum that comes with the ones counted before. */
function comesWith({ unit, reading: { quantity: counted } }: Draft, { reading }: Draft, kinds: Kinds): boolean {
  const { view, quantity } = reading;
  if (!kinds.has(unit?.value ?? '') || quantity.unit?.kind !== 'money') return false;
  if (view.holdsMark(counted.last, quantity.first)) return false;
  return COMES_WITH.has(view.word(counted.unit?.base.last ?? counted.last));
}
const COMES_WITH = wordSet(['với']);

/** The kind that a figure's label names, or else its clause where it has what the figure measures. */
function namedFor(draft: Draft): Named | undefined {
  const { reading } = draft;
  const { view, label, quantity } = reading;
  return (
    headOf(view, label.parts) ??
    inSpans(view, label.parts) ??
    doerOf(reading) ??
    (isOwned(draft) ? inSpans(view, clause(reading), quantity) : undefined)
  );
}

/** `Ngoài ra, HTX còn thu về 700 triệu đồng`: the kind right before the verb whose object is money. */
function doerOf({ view, quantity, label }: Reading): Named | undefined {
  const [verb] = label.parts;
  if (!verb || verb.first > quantity.first || quantity.unit?.kind !== 'money') return undefined;
  let at = verb.first;
  while (ADVERBS.has(view.word(at - 1))) at--;
  const kind = view.before<string>('subject', at);
  const opens = kind && (kind.first === view.first || view.isMark(kind.first - 1));
  return opens ? { id: kind.value, span: kind } : undefined;
}
const ADVERBS = wordSet(list`còn | đã | cũng | đang | sẽ | vẫn | ước`);

/** `Với 640 lao động, 52 HTX có …`: the owner that a fronted phrase looks forward to. */
function fronted(view: SentenceView): Named | undefined {
  const named = WITH.has(view.word(view.first)) ? inSpans(view, [view]) : undefined;
  const at = named ? named.span.first - 1 : view.first;
  return view.isMark(at, ',') || view.isNumber(at) ? named : undefined;
}
const WITH = wordSet(['với']);

/** `Tổng số THT: 240 THT. Tổng doanh thu đạt 30 tỷ đồng; thu nhập của lao động trong THT …`: the topic, unless the sentence goes over to another kind. */
function goesOnWith(topic: Topic | undefined, named: Named | undefined): Resolved<string> | undefined {
  return !named || named.id === topic?.subject.value ? topic?.subject : undefined;
}

/** `320 HTX, liên hiệp HTX đang hoạt động`: one number for several kinds. */
function goesOnToOther(view: SentenceView, { unit, last }: Quantity, kind: string): boolean {
  const next = JOINTS.has(view.word(unit?.base.last ?? last)) && view.at<string>('subject', last + 1);
  return next ? next.value !== kind : false;
}
const JOINTS = wordSet([',', 'và']);

function kindOf(view: SentenceView, { id, span }: Named): Resolved<string> | undefined {
  return id !== NO_SUBJECT ? { value: id, evidence: evidenceOf(view, span, 'context') } : undefined;
}

/** `50 HTX, 2 liên hiệp HTX, đạt 100% kế hoạch`: what goes on from a list of several kinds is about none of them. */
function ofSeveralKinds({ unit, reading }: Draft, kinds: Kinds): boolean {
  const { listedAfter } = reading;
  const kind = listedAfter?.quantity.unit?.name ?? '';
  return listedAfter !== undefined && kinds.has(kind) && kind !== unit?.value;
}

/** Whether the figure measures something that its clause's subject has: an indicator of the domain, `doanh thu`, `việc làm`. */
function isOwned({ indicator, reading, listMeasure }: Draft): boolean {
  if (indicator) return true;
  const { view, label, quantity } = reading;
  // What is paid is told by the verb before it, `được hỗ trợ`, more often than by a noun.
  const spans = quantity.unit?.kind === 'money' ? [...label.parts, ...clause(reading)] : label.parts;
  return measures(view, spans) || (listMeasure !== undefined && measures(listMeasure.view, [listMeasure]));
}

function measures(view: SentenceView, spans: readonly TokenSpan[]): boolean {
  return view
    .every('subject-measure')
    .some((hit) => spans.some(({ first, last }) => first <= hit.first && hit.last <= last));
}

/** The words since the last statement and up to the next mark. */
function clause({ view, quantity, leftLimit, rightLimit }: Reading): TokenSpan[] {
  let first = quantity.first;
  while (first > leftLimit && !CLAUSE_ENDS.has(view.word(first - 1))) first--;
  let last = quantity.last;
  while (last < rightLimit && !view.isMark(last)) last++;
  return [
    { first, last: quantity.first },
    { first: quantity.last, last },
  ];
}
const CLAUSE_ENDS = wordSet([';', '.', ':']);

/** `HTX hoạt động đúng Luật HTX`: the kind that a label begins with, where only names of other things hold one too. */
function headOf(view: SentenceView, [part]: readonly TokenSpan[]): Named | undefined {
  const head = part && view.at<string>('subject', part.first);
  if (!head || head.value === NO_SUBJECT) return undefined;
  const others = view.all<string>('subject').filter(({ first, last }) => head.last <= first && last <= part.last);
  return others.every(({ value }) => value === NO_SUBJECT) ? { id: head.value, span: head } : undefined;
}

/** A subject and the words that name it. */
interface Named {
  readonly id: string;
  readonly span: TokenSpan;
}

/** The subject that the spans name, brackets that close before the figure aside; none where they name several kinds. */
function inSpans(view: SentenceView, spans: readonly TokenSpan[], before?: TokenSpan): Named | undefined {
  const hits = view
    .all<string>('subject')
    .filter(({ first, last }) => spans.some((span) => span.first <= first && last <= span.last))
    .filter((hit) => !before || !isAside(view, hit, before));
  const ids = new Set(hits.map(({ value }) => value));
  if (!hits.length) return undefined;
  return ids.size === 1 ? { id: hits[0]!.value, span: hits[0]! } : { id: NO_SUBJECT, span: hits[0]! };
}
