import type { CleanDocument, Stated } from '../core/document.js';
import type { Figure, LedgerEntry } from '../core/figure.js';
import type { Excerpt } from '../core/span.js';
import { CodePoints } from './code-points.js';
import { figureId } from './ids.js';
import type { DocumentRecord, FigureRecord, LedgerRecord } from './records.js';
import { type Sketch, sketch } from './story.js';
import { toSource } from './to-source.js';

/** What a document yields, in UTF-16 units of its text. */
export interface Findings {
  readonly document: CleanDocument;
  readonly figures: readonly Figure[];
  readonly ledger: readonly LedgerEntry[];
  /** Sentences of the furniture that read as if they held figures. */
  readonly figuresInChrome?: number;
}

/** The rows of one document; what depends on other documents (facts, conflicts) is not in them yet. */
export interface DocumentRows {
  readonly document: DocumentRecord;
  readonly figures: readonly FigureRecord[];
  readonly ledger: readonly LedgerRecord[];
  /** By which copies of its story are found. */
  readonly sketch?: Sketch | undefined;
}

/**
 * Turns findings into rows as files hold them: offsets in code points, words in NFC. What is made here has the shape of its
 * schema by its type; rows are held against the schema where they are read from a file.
 */
export function toRows(findings: Findings): DocumentRows {
  const placed = toSource(findings);
  const { document, figures, ledger } = placed;
  const points = new CodePoints(document.text);
  return {
    document: toDocument(placed, points),
    figures: figures.map((figure) => toFigure(figure, document, points)),
    ledger: ledger.map((entry) => toLedger(entry, document, points)),
    sketch: sketchOf(findings.document),
  };
}

/** Of the article's own words: its site may dress a copy in other furniture. */
function sketchOf({ text, readable, blocks }: CleanDocument): Sketch | undefined {
  const read = readable?.text ?? text;
  const own = blocks.filter(({ kind }) => kind === 'body' || kind === 'title');
  return sketch(own.map(({ start, end }) => read.slice(start, end)));
}

function toDocument({ document, figures, ledger, figuresInChrome }: Findings, points: CodePoints): DocumentRecord {
  const { path, sha256, bytes, encoding, language, metadata, blocks } = document;
  return {
    ...{ path, sha256, bytes, encoding, language },
    title: stated(metadata.title),
    url: stated(metadata.url),
    publisher: stated(metadata.publisher),
    author: stated(metadata.author),
    published: stated(metadata.published),
    characters: points.length,
    figures: figures.length,
    numbers_in_ledger: ledger.length,
    figures_in_chrome: figuresInChrome ?? 0,
    same_story_as: null,
    blocks: blocks.map(({ start, end, kind, reason }) => ({
      start: points.fromUnits(start),
      end: points.fromUnits(end),
      kind,
      reason,
    })),
  };
}

function toFigure(figure: Figure, { path, sha256, text }: CleanDocument, points: CodePoints): FigureRecord {
  const { sentence } = figure;
  return {
    id: figureId(sha256, points.fromUnits(firstNumber(figure))),
    document: path,
    start: points.fromUnits(figure.start),
    end: points.fromUnits(figure.end),
    quote: figure.quote,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    of: figure.of,
    unit: composed(figure.unit),
    indicator: figure.indicator,
    indicator_text: composed(figure.indicator_text),
    subject: figure.subject,
    qualifier: composed(figure.qualifier),
    aspect: figure.aspect,
    status: figure.status,
    period: figure.period,
    baseline: figure.baseline,
    place: figure.place,
    hedge: composed(figure.hedge),
    number_text: figure.number_text.normalize('NFC'),
    unit_text: composed(figure.unit_text),
    place_text: composed(figure.place_text),
    province_2025: figure.province_2025,
    sentence: text.slice(sentence.start, sentence.end),
    sentence_start: points.fromUnits(sentence.start),
    sentence_end: points.fromUnits(sentence.end),
    evidence: toEvidence(figure.evidence, points),
    rule: figure.rule,
    confidence: figure.confidence,
    other_value: figure.other_value,
    flags: figure.flags,
    review: null,
    machine: null,
    reviewed_by: [],
    comment: null,
  };
}

function toEvidence(evidence: Figure['evidence'], points: CodePoints): FigureRecord['evidence'] {
  const rows: FigureRecord['evidence'] = {};
  for (const [field, { start, end, quote, basis }] of Object.entries(evidence)) {
    rows[field] = { start: points.fromUnits(start), end: points.fromUnits(end), quote, basis };
  }
  return rows;
}

function toLedger(entry: LedgerEntry, { path }: CleanDocument, points: CodePoints): LedgerRecord {
  return {
    document: path,
    start: points.fromUnits(entry.start),
    end: points.fromUnits(entry.end),
    quote: entry.quote,
    class: entry.class,
    reason: entry.reason,
  };
}

/** Where a figure's digits begin: words before them may come and go with the rules. A figure in words has none. */
function firstNumber({ start, quote }: Excerpt): number {
  return start + Math.max(0, quote.search(/\p{Nd}/u));
}

function stated(field: Stated<string> | undefined): string | null {
  return composed(field?.value ?? null);
}

function composed(text: string | null): string | null {
  return text?.normalize('NFC') ?? null;
}
