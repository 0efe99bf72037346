/** What the pages hold for their own scripts. Nothing here touches a file: the scripts import it too. */
import type { CheckRecord, DocumentRecord, FigureRecord } from '../../dataset/records.js';
import type { Vocabulary } from '../../export/codebook.js';
import type { PrintedPlace } from './printed-place.js';

/** A figure that states the same fact as another, or a fact that contradicts it. */
export interface RelatedFigure {
  readonly id: string;
  /** Its place in the pages, as seen from the page that names it. */
  readonly href: string;
  readonly title: string;
  readonly quote: string;
  readonly sentence: string;
}

/** A calculation that a figure is part of. */
export type PageCheck = Pick<CheckRecord, 'id' | 'kind' | 'outcome' | 'calculation' | 'expected' | 'stated' | 'unit'>;

export interface PageFigure {
  /** Its words without the markup among them. */
  readonly record: FigureRecord;
  /** The live page at its words; null where the source has no address. */
  readonly live: string | null;
  /** Its page and line in a PDF; null in any other document. */
  readonly printed: PrintedPlace | null;
  readonly checks: readonly PageCheck[];
  readonly same: readonly RelatedFigure[];
  readonly conflicting: readonly RelatedFigure[];
}

/** Where the workbook holds a figure as long as nobody sorts it. */
export interface WorkbookPlace {
  readonly sheet: string;
  readonly row: number;
}

/** `page-data` of a document's page. */
export interface PageData {
  readonly document: Pick<DocumentRecord, 'path' | 'title'>;
  readonly figures: readonly (PageFigure & WorkbookPlace)[];
  /** What the codes of its figures are called, by column. */
  readonly labels: Vocabulary;
}
