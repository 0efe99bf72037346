import type { CleanDocument, Stated } from '../core/document.js';
import type { Evidence, Figure, LedgerEntry } from '../core/figure.js';
import type { Excerpt, Span } from '../core/span.js';
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

/** What a document yields, in UTF-16 units of its text. */
export interface Findings {
  readonly document: CleanDocument;
  readonly figures: readonly Figure[];
  readonly ledger: readonly LedgerEntry[];
}

/** The rows of one document; what depends on other documents (facts, conflicts) is not in them yet. */
export interface DocumentRows {
  readonly document: DocumentRecord;
  readonly figures: readonly FigureRecord[];
  readonly ledger: readonly LedgerRecord[];
}

/** Turns findings into rows as files hold them: offsets in code points, words in NFC, every row checked. */
export function toRows({ document, figures, ledger }: Findings): DocumentRows {
  const points = new CodePoints(document.text);
  return {
    document: documentRecord.parse({
      ...toDocument(document, points),
      figures: figures.length,
      numbers_in_ledger: ledger.length,
    }),
    figures: figures.map((figure) => figureRecord.parse(toFigure(figure, document, points))),
    ledger: ledger.map((entry) =>
      ledgerRecord.parse({ document: document.path, ...entry, ...toPoints(entry, points) } satisfies LedgerRecord),
    ),
  };
}

function toDocument(
  document: CleanDocument,
  points: CodePoints,
): Omit<DocumentRecord, 'figures' | 'numbers_in_ledger'> {
  const { path, sha256, bytes, encoding, language, metadata, blocks } = document;
  return {
    ...{ path, sha256, bytes, encoding, language },
    title: stated(metadata.title),
    url: stated(metadata.url),
    publisher: stated(metadata.publisher),
    author: stated(metadata.author),
    published: stated(metadata.published),
    characters: points.length,
    blocks: blocks.map(({ kind, reason, ...block }) => ({ ...toPoints(block, points), kind, reason })),
  };
}

function toFigure(figure: Figure, { path, sha256, text }: CleanDocument, points: CodePoints): FigureRecord {
  const { sentence, evidence, flags, ...claim } = figure;
  const whole = toPoints(sentence, points);
  return {
    ...claim,
    id: figureId(sha256, points.fromUnits(firstNumber(figure))),
    document: path,
    ...toPoints(figure, points),
    hedge: composed(claim.hedge),
    unit: composed(claim.unit),
    number_text: claim.number_text.normalize('NFC'),
    unit_text: composed(claim.unit_text),
    indicator_text: composed(claim.indicator_text),
    qualifier: composed(claim.qualifier),
    place_text: composed(claim.place_text),
    sentence: text.slice(sentence.start, sentence.end),
    sentence_start: whole.start,
    sentence_end: whole.end,
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([field, { quote, basis, ...span }]: [string, Evidence]) => [
        field,
        { ...toPoints(span, points), quote, basis },
      ]),
    ),
    flags: [...flags],
    review: null,
  };
}

/** Where a figure's digits begin: words before them may come and go with the rules. A figure in words has none. */
function firstNumber({ start, quote }: Excerpt): number {
  return start + Math.max(0, quote.search(/\p{Nd}/u));
}

function toPoints({ start, end }: Span, points: CodePoints): Span {
  return { start: points.fromUnits(start), end: points.fromUnits(end) };
}

function stated(field: Stated<string> | undefined): string | null {
  return composed(field?.value ?? null);
}

function composed(text: string | null): string | null {
  return text?.normalize('NFC') ?? null;
}
