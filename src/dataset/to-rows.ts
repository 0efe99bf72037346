import type { CleanDocument, Stated } from '../core/document.js';
import type { Figure, LedgerEntry } from '../core/figure.js';
import type { Excerpt } from '../core/span.js';
import { CodePoints } from './code-points.js';
import { figureId } from './ids.js';
import {
  type DocumentRecord,
  documentRecord,
  type FigureRecord,
  figureRecord,
  type LedgerRecord,
  ledgerRecord,
} from './records.js';
import { type Sketch, sketch } from './story.js';
import { toSource } from './to-source.js';

const UNREVIEWED = { review: null, machine: null, reviewed_by: [], comment: null } satisfies Partial<FigureRecord>;

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

/** Turns findings into rows as files hold them: offsets in code points, words in NFC, every row checked. */
export function toRows(findings: Findings): DocumentRows {
  const { document, figures, ledger } = toSource(findings);
  const points = new CodePoints(document.text);
  return {
    document: documentRecord.parse({
      ...toDocument(document, points),
      figures: figures.length,
      numbers_in_ledger: ledger.length,
      figures_in_chrome: findings.figuresInChrome ?? 0,
      same_story_as: null,
    }),
    figures: figures.map((figure) => figureRecord.parse(toFigure(figure, document, points))),
    ledger: ledger.map((entry) => ledgerRecord.parse(toLedger(entry, document, points))),
    sketch: sketchOf(findings.document),
  };
}

/** Of the article's own words: its site may dress a copy in other furniture. */
function sketchOf({ text, readable, blocks }: CleanDocument): Sketch | undefined {
  const read = readable?.text ?? text;
  const own = blocks.filter(({ kind }) => kind === 'body' || kind === 'title');
  return sketch(own.map(({ start, end }) => read.slice(start, end)));
}

function toDocument(
  document: CleanDocument,
  points: CodePoints,
): Omit<DocumentRecord, 'figures' | 'numbers_in_ledger' | 'figures_in_chrome' | 'same_story_as'> {
  const { path, sha256, bytes, encoding, language, metadata, blocks } = document;
  return {
    ...{ path, sha256, bytes, encoding, language },
    title: stated(metadata.title),
    url: stated(metadata.url),
    publisher: stated(metadata.publisher),
    author: stated(metadata.author),
    published: stated(metadata.published),
    characters: points.length,
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
    ...figure,
    id: figureId(sha256, points.fromUnits(firstNumber(figure))),
    document: path,
    start: points.fromUnits(figure.start),
    end: points.fromUnits(figure.end),
    hedge: composed(figure.hedge),
    unit: composed(figure.unit),
    number_text: figure.number_text.normalize('NFC'),
    unit_text: composed(figure.unit_text),
    indicator_text: composed(figure.indicator_text),
    qualifier: composed(figure.qualifier),
    place_text: composed(figure.place_text),
    sentence: text.slice(sentence.start, sentence.end),
    sentence_start: points.fromUnits(sentence.start),
    sentence_end: points.fromUnits(sentence.end),
    evidence: toEvidence(figure.evidence, points),
    ...UNREVIEWED,
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
