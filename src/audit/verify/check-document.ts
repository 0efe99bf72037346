import type { CodePoints } from '../../dataset/code-points.js';
import { figureId } from '../../dataset/ids.js';
import { machineReading } from '../../dataset/machine-reading.js';
import { numberPlace } from '../../dataset/number-place.js';
import type { DocumentRecord, FigureRecord } from '../../dataset/records.js';
import type { DocumentRows } from '../../dataset/to-rows.js';
import { checkNumbers } from './check-numbers.js';
import type { Mismatch } from './mismatch.js';

interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Holds the rows of one document against the text that they were read from. */
export function checkDocument({ document, figures, ledger }: DocumentRows, text: CodePoints): Mismatch[] {
  return [
    ...checkShape(document, text),
    ...figures.flatMap((figure) => checkFigure(figure, document, text)),
    ...ledger.flatMap((row) => checkQuote('ledger.jsonl', `${row.document}:${row.start}`, row, text)),
    ...checkNumbers({ document, figures, ledger }, text),
    ...checkCount(document, 'figures', figures.length),
    ...checkCount(document, 'numbers_in_ledger', ledger.length),
  ];
}

function checkShape({ path, characters, blocks }: DocumentRecord, text: CodePoints): Mismatch[] {
  const where = `documents.jsonl ${path}`;
  const found: Mismatch[] = [];
  if (characters !== text.length) {
    found.push({ code: 'length_differs', where, expected: text.length, found: characters });
  }
  let reached = 0;
  for (const { start, end } of blocks) {
    if (start !== reached) found.push({ code: 'blocks_gap', where, expected: reached, found: start });
    reached = end;
  }
  if (reached !== text.length) found.push({ code: 'blocks_gap', where, expected: text.length, found: reached });
  return found;
}

function checkFigure(figure: FigureRecord, { sha256 }: DocumentRecord, text: CodePoints): Mismatch[] {
  const { id, start, end, sentence, sentence_start, sentence_end, evidence } = figure;
  const whole = { start: sentence_start, end: sentence_end, quote: sentence };
  const where = `figures.jsonl ${id}`;
  const isInside = sentence_start <= start && end <= sentence_end;
  return [
    ...checkQuote('figures.jsonl', id, figure, text),
    ...checkQuote('figures.jsonl', id, whole, text, 'sentence'),
    ...(isInside ? [] : [{ code: 'outside_sentence', where } as const]),
    ...Object.entries(evidence).flatMap(([field, words]) =>
      checkQuote('figures.jsonl', id, words, text, `evidence.${field}`),
    ),
    ...checkId(figure, sha256),
  ];
}

function checkQuote(file: string, row: string, quoted: Quotation, text: CodePoints, part?: string): Mismatch[] {
  const found = text.slice(quoted.start, quoted.end);
  if (found === quoted.quote) return [];
  const where = `${file} ${row}`;
  if (part === undefined) return [{ code: 'quote_differs', where, expected: quoted.quote, found }];
  return [{ code: 'evidence_differs', where, part, expected: quoted.quote, found }];
}

/** An id is that of the program's reading; it ends in a number where another copy of the same article came first. */
function checkId(figure: FigureRecord, sha256: string): Mismatch[] {
  const { id } = figure;
  const expected = figureId(sha256, numberPlace(machineReading(figure)));
  if (id === expected || id.startsWith(`${expected}-`)) return [];
  return [{ code: 'id_differs', where: `figures.jsonl ${id}`, expected, found: id }];
}

function checkCount(document: DocumentRecord, part: 'figures' | 'numbers_in_ledger', expected: number): Mismatch[] {
  if (document[part] === expected) return [];
  return [{ code: 'count_differs', where: `documents.jsonl ${document.path}`, part, expected, found: document[part] }];
}
