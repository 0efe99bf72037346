import type { Span } from '../../core/span.js';
import type { AnchoredText } from '../../dataset/anchored-text.js';
import { sentenceAround } from '../../dataset/passage-spans.js';
import { READING_FIELDS, type Reading, readingOf } from '../../dataset/reading.js';
import type { DocumentRecord, FigureRecord } from '../../dataset/records.js';
import { completeReading } from '../complete-reading.js';
import type { Change, Decision, NewDecision } from '../decision.js';
import { changesBetween, entryFor } from '../entry.js';
import { type Codes, fieldFault } from '../field-fault.js';
import type { Corrections, DecisionRequest } from './api.js';
import { Refused } from './refused.js';
import type { ReviewState } from './review-state.js';

/** What a decision of the page rests on. */
interface Basis {
  readonly state: ReviewState;
  readonly decisions: readonly Decision[];
  readonly codes: Codes;
}

/** A figure of which nothing is known but its words. */
const BLANK: Reading = {
  ...{ value: null, low: null, high: null, of: null, bound: 'exact', hedge: null, unit: null },
  ...{ number_text: '', unit_text: null, indicator: null, indicator_text: null, subject: null, qualifier: null },
  ...{
    aspect: 'level',
    status: null,
    period: null,
    baseline: null,
    place: null,
    place_text: null,
    province_2025: null,
  },
};

/** The line of the journal that a request of the page asks for; throws `Refused` for one that makes no sense. */
export async function makeDecision(request: DecisionRequest, basis: Basis): Promise<NewDecision> {
  const { reviewer } = request;
  const stamp = { reviewer, via: 'page', why: request.why?.trim() || null } as const;
  if (request.action === 'undo') return { action: 'undo', ...stamp, undoes: lastOf(reviewer, basis.decisions) };
  if (request.action === 'add') {
    const { document } = basis.state.rowsOf(request.document);
    const { anchored: text } = await basis.state.text(document.path);
    const { path, sha256 } = document;
    const anchor = anchorAt(request.span, document, text);
    const reading = completeReading(BLANK, checked(request.changes, basis.codes), anchor.quote);
    return { action: 'add', ...stamp, document: { path, sha256 }, anchor, reading };
  }
  const { record, rows } = basis.state.figure(request.figure);
  const { anchored: text } = await basis.state.text(rows.document.path);
  const entry = { ...stamp, ...entryFor(record, rows.document, text) };
  if (request.action === 'correct') {
    return { action: 'correct', ...entry, changes: changesOf(request, record, rows.document, text, basis.codes) };
  }
  if (request.action !== 'comment') return { action: request.action, ...entry };
  if (entry.why === null) throw new Refused('no_words');
  return { action: 'comment', ...entry, why: entry.why };
}

type Correction = Extract<DecisionRequest, { action: 'correct' }>;

function changesOf(
  { changes, span }: Correction,
  record: FigureRecord,
  document: DocumentRecord,
  text: AnchoredText,
  codes: Codes,
): Change[] {
  const sentence = { start: record.sentence_start, end: record.sentence_end };
  const moved = span && (span.start !== record.start || span.end !== record.end);
  const to = moved ? anchorAt(span, document, text) : undefined;
  const old = readingOf(record);
  const held = completeReading(old, checked(changes, codes), to?.quote);
  const all: Change[] = changesBetween(old, held);
  if (to) all.push({ field: 'span', old: text.anchor(record, sentence), new: to });
  if (all.length === 0) throw new Refused('no_change');
  return all;
}

function anchorAt(span: Span, document: DocumentRecord, text: AnchoredText) {
  const { start, end } = span;
  if (start >= end || end > text.points.length) throw new Refused('no_words');
  return text.anchor(span, sentenceAround(span, document, text.points));
}

/** Only what a field can hold goes into the journal. */
function checked(changes: Corrections, codes: Codes): Partial<Reading> {
  const given = READING_FIELDS.filter((field) => changes[field] !== undefined);
  for (const field of given) {
    const fault = fieldFault(field, changes[field]!, codes);
    if (fault) throw new Refused(fault, field);
  }
  return Object.fromEntries(given.map((field) => [field, changes[field]]));
}

/** A reviewer's last decision that still stands. */
function lastOf(reviewer: string, decisions: readonly Decision[]): string {
  const undone = new Set(decisions.map((decision) => (decision.action === 'undo' ? decision.undoes : '')));
  const last = decisions.findLast(
    (decision) => decision.action !== 'undo' && decision.reviewer === reviewer && !undone.has(decision.id),
  );
  if (!last) throw new Refused('nothing_to_undo');
  return last.id;
}
