import { machineReading } from '../../dataset/machine-reading.js';
import { READING_FIELDS, type Reading, readingOf } from '../../dataset/reading.js';
import { type FigureRecord, REVIEWS } from '../../dataset/records.js';
import type { Flat } from '../../export/flatten.js';
import { fitCell } from '../../export/workbook/text.js';
import { completeReading } from '../complete-reading.js';
import type { Codes } from '../field-fault.js';
import { readCorrections } from './read-corrections.js';
import type { SheetRow } from './read-workbook.js';
import { RowRefused } from './refusal.js';

type Review = (typeof REVIEWS)[number];

/** What a reviewer says in a row. */
export interface RowJudgement {
  /** The figure with the values that the row shows. */
  readonly seen: FigureRecord;
  /** Null for a remark alone. */
  readonly review: Review | null;
  /** The reading that the reviewer holds to be right; that of `seen` unless the review is `corrected`. */
  readonly held: Reading;
  /** The figure's right words, where they are others. */
  readonly quote?: string;
  readonly comment: string | null;
}

const MAX_COMMENT = 4000;

/** The columns that must still be as they were written; what was corrected stands beside them. */
const SHOWN = ['quote', ...READING_FIELDS] as const;

/** What a row says about its figure, or undefined where it says nothing new. Throws `RowRefused`. */
export function readRow(row: SheetRow, figure: FigureRecord, codes: Codes): RowJudgement | undefined {
  const seen = seenIn(row, figure);
  const { fields, quote } = readCorrections(row, seen, codes);
  const isCorrected = Object.keys(fields).length > 0 || quote !== undefined;
  const comment = commentIn(row, figure);
  const review = reviewIn(row, seen, isCorrected);
  if (review === null && comment === null) return undefined;
  const held = completeReading(readingOf(seen), fields, quote);
  if (held.bound === 'range' && (held.low === null || held.high === null)) throw new RowRefused('range_open');
  return { seen, review, held, comment, ...(quote !== undefined && { quote }) };
}

/** A row may show the figure as it is now or, in a workbook from before it was corrected, as the program reads it. */
function seenIn({ cells }: SheetRow, figure: FigureRecord): FigureRecord {
  const versions = [figure, { ...machineReading(figure), review: null }];
  const seen = versions.find((version) => SHOWN.every((column) => sameCell(version[column], cells[column] ?? null)));
  if (seen) return seen;
  const column = SHOWN.find((name) => !sameCell(figure[name], cells[name] ?? null))!;
  throw new RowRefused('cell_edited', { column, found: shown(cells[column] ?? null), expected: shown(figure[column]) });
}

/** Programs may turn a text of digits into a number, and blanks and ends of lines into others; long texts were cut. */
function sameCell(expected: Flat, found: Flat): boolean {
  if (expected === null || found === null) return (expected ?? '') === (found ?? '');
  if (typeof expected === 'string' && typeof found === 'string') return plain(fitCell(expected)) === plain(found);
  const [one, other] = [Number(expected), Number(found)];
  return one === other || Math.abs(one - other) <= 1e-12 * Math.abs(one);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{C}\uFFFD]+/gu, ' ')
    .trim();
}

function shown(cell: Flat): string {
  return cell === null ? '' : `${cell}`;
}

/** The review that a row asks for; null where it stands as it was. */
function reviewIn({ cells }: SheetRow, { review: old }: FigureRecord, isCorrected: boolean): Review | null {
  const found = `${cells['review'] ?? ''}`.trim().toLowerCase();
  const review = REVIEWS.find((one) => one === found) ?? null;
  if (found !== '' && review === null) throw new RowRefused('unknown_review', { column: 'review', found });
  if (isCorrected && (review === null || review === 'corrected' || review === old)) return 'corrected';
  if (isCorrected) throw new RowRefused('also_corrected', { column: 'review', found });
  if (review === old) return null;
  if (review === 'corrected') throw new RowRefused('nothing_corrected', { column: 'review', found });
  return review;
}

function commentIn({ cells }: SheetRow, { comment: old }: FigureRecord): string | null {
  const comment = `${cells['comment'] ?? ''}`.trim();
  if (comment.length > MAX_COMMENT) throw new RowRefused('comment_too_long', { column: 'comment' });
  return comment === '' || plain(comment) === plain(old ?? '') ? null : comment;
}
