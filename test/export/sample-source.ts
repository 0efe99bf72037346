/** Builders of test records: offsets are counted from the source's own text, never typed. */
import type { DocumentRecord, FactRecord, FigureRecord, LedgerRecord } from '../../src/dataset/records.js';

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a source says: a sentence, the figure in it, and the figure's number and unit. */
export type Wording = readonly [sentence: string, quote: string, number: string, unit?: string];

type Evidence = FigureRecord['evidence'];
type Basis = Evidence[string]['basis'];

function codePoints(text: string): number {
  return [...text].length;
}

/** Where the first `part` stands in the source, in code points. */
export function spanOf(text: string, part: string): { start: number; end: number; quote: string } {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`the sample does not hold “${part}”`);
  const start = codePoints(text.slice(0, index));
  return { start, end: start + codePoints(part), quote: part };
}

export function evidence({ text }: Source, found: Readonly<Record<string, readonly [Basis, string]>>): Evidence {
  return Object.fromEntries(
    Object.entries(found).map(([field, [basis, quote]]) => [field, { ...spanOf(text, quote), basis }]),
  );
}

/** A figure that is exact and plain, but for what `claim` says. */
export function figure(
  source: Source,
  [sentence, quote, number, unit]: Wording,
  claim: Partial<FigureRecord> = {},
): FigureRecord {
  const whole = spanOf(source.text, sentence);
  const inside = spanOf(sentence, quote);
  const start = whole.start + inside.start;
  return {
    id: `f-${codePoints(source.path)}-${String(start).padStart(4, '0')}`,
    document: source.path,
    start,
    end: whole.start + inside.end,
    quote,
    value: null,
    low: claim.value ?? null,
    high: claim.value ?? null,
    bound: 'exact',
    of: null,
    unit: null,
    indicator: null,
    indicator_text: null,
    subject: null,
    qualifier: null,
    aspect: 'level',
    status: null,
    period: null,
    baseline: null,
    place: null,
    hedge: null,
    number_text: number,
    unit_text: unit ?? null,
    place_text: null,
    province_2025: null,
    sentence,
    sentence_start: whole.start,
    sentence_end: whole.end,
    evidence: {},
    rule: 'indicator-verb-figure',
    confidence: 0.94,
    other_value: null,
    flags: [],
    review: null,
    machine: null,
    reviewed_by: [],
    comment: null,
    ...claim,
  };
}

/** The fact that a figure states. */
export function fact(stated: FigureRecord, more: Partial<FactRecord> = {}): FactRecord {
  const { value, low, high, bound, of, unit, indicator, indicator_text } = stated;
  const { subject, qualifier, aspect, status, period, baseline, place } = stated;
  return {
    id: stated.id.replace('f-', 'c-'),
    ...{ value, low, high, bound, of, unit, indicator, indicator_text },
    ...{ subject, qualifier, aspect, status, period, baseline, place },
    figures: [stated.id],
    documents: [stated.document],
    sources: 1,
    agreement: 'single',
    conflicts: [],
    ...more,
  };
}

export function ledgerRow(source: Source, quote: string, kind: LedgerRecord['class'], reason: string): LedgerRecord {
  return { document: source.path, ...spanOf(source.text, quote), class: kind, reason };
}

/** The document that a source is; its first line is the title. */
export function documentOf({ path, text }: Source, more: Partial<DocumentRecord> = {}): DocumentRecord {
  const title = text.split('\n')[0]!;
  const characters = codePoints(text);
  return {
    path,
    sha256: '0123456789abcdef'.repeat(4),
    bytes: Buffer.byteLength(text),
    encoding: 'utf-8',
    language: 'vie',
    title,
    url: null,
    publisher: null,
    author: null,
    published: null,
    characters,
    figures: 0,
    numbers_in_ledger: 0,
    figures_in_chrome: 0,
    same_story_as: null,
    blocks: [
      { start: 0, end: codePoints(title), kind: 'title', reason: 'first-line' },
      { start: codePoints(title), end: characters, kind: 'body', reason: 'paragraph' },
    ],
    ...more,
  };
}
