import type { CheckRecord, DocumentRecord, FactRecord, FigureRecord, LedgerRecord } from '../../dataset/records.js';
import type { Vocabulary } from '../codebook.js';
import { DocumentLinks, type FigureHref, type SourceHref } from './links.js';
import type { Rows } from './sheet.js';
import { checksSheet } from './sheets/checks.js';
import { codebookSheet } from './sheets/codebook.js';
import { documentsSheet } from './sheets/documents.js';
import { factsSheet } from './sheets/facts.js';
import { figuresSheet } from './sheets/figures.js';
import { ledgerSheet } from './sheets/ledger.js';
import type { WorkbookProperties } from './workbook-parts.js';
import { EXCEL_LIMITS, type SheetLimits, WorkbookWriter } from './workbook-writer.js';

/** The tables of a dataset; all but the documents, which are gone through twice, may come as streams. */
export interface WorkbookTables {
  readonly figures: Rows<FigureRecord>;
  readonly facts: Rows<FactRecord>;
  readonly documents: Iterable<DocumentRecord>;
  readonly ledger: Rows<LedgerRecord>;
  readonly checks: Rows<CheckRecord>;
}

export interface WorkbookInfo extends WorkbookProperties {
  readonly sourceHref?: SourceHref;
  /** Where the audit pages show a figure; without it, its row opens the source. */
  readonly figureHref?: FigureHref;
  /** The study's own codes with their labels, for the codebook. */
  readonly vocabulary?: Vocabulary;
  /** Only tests have reason to lower them. */
  readonly limits?: SheetLimits;
}

/** `solieu.xlsx` in pieces, to be written one after the other; no more than a block of rows is held. */
export async function* streamWorkbook(tables: WorkbookTables, info: WorkbookInfo): AsyncGenerator<Uint8Array> {
  const writer = new WorkbookWriter(info.limits ?? EXCEL_LIMITS);
  const links = new DocumentLinks(tables.documents, writer.limits.rows);
  const href = info.sourceHref ?? (() => undefined);
  const openSource: FigureHref = ({ document }) => href(document);
  yield* writer.write(figuresSheet(tables.figures, links, info.figureHref ?? openSource, info.vocabulary ?? {}));
  yield* writer.write(factsSheet(tables.facts));
  yield* writer.write(documentsSheet(tables.documents, links, href));
  yield* writer.write(ledgerSheet(tables.ledger));
  yield* writer.write(checksSheet(tables.checks));
  yield* writer.write(codebookSheet(info.title, info.vocabulary ?? {}));
  yield* writer.finish(info);
}

/** `solieu.xlsx` in one piece, for datasets that fit in memory. */
export async function writeWorkbook(tables: WorkbookTables, info: WorkbookInfo): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamWorkbook(tables, info)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
