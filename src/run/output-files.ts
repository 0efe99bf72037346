import { relative, resolve } from 'node:path';
import { figureHref, INDEX_FILE } from '../audit/pages/page-name.js';
import type { FigureRecord } from '../dataset/records.js';
import type { RunRecord } from '../dataset/run-record.js';
import { codebookLines, type Vocabulary } from '../export/codebook.js';
import { csvLines } from '../export/csv.js';
import { jsonLines } from '../export/jsonl.js';
import type { TableName, TableRows } from '../export/tables.js';
import { fileHref } from '../export/workbook/links.js';
import { streamWorkbook } from '../export/workbook/write-workbook.js';
import { STANDARD_INPUT } from '../sources/byte-source.js';
import type { DatasetCounts } from './describe-run.js';
import type { Chunks } from './staging.js';

/** What files say about a dataset beside its rows; nothing in it changes from run to run. */
export interface About extends Pick<RunRecord, 'solieu' | 'pipeline'> {
  readonly output: string;
  /** The folder that paths of documents start from. */
  readonly root: string;
  readonly vocabulary: Vocabulary;
  /** Whether there are pages for the workbook to lead to; without them it leads to the sources. */
  readonly hasPages: boolean;
}

/** The tables of a dataset, in memory or in files, each to be gone through as often as needed. */
export type Tables = { readonly [Name in TableName]: Iterable<TableRows[Name]> };

/** Tables that are written, with the hashes of their files by name. */
export interface WrittenTables {
  readonly tables: Tables;
  readonly counts: DatasetCounts;
  readonly files: Record<string, string>;
}

interface TableFile {
  readonly name: string;
  readonly chunks: (tables: Tables) => Chunks;
}

interface OutputFile {
  readonly name: string;
  readonly chunks: (tables: Tables, about: About) => Chunks;
}

/** The tables for programs. */
export const TABLE_FILES: readonly TableFile[] = [
  jsonl('figures'),
  jsonl('facts'),
  jsonl('documents'),
  jsonl('ledger'),
  jsonl('checks'),
];

/** What is made of the tables; a further format is a further row. */
export const DERIVED_FILES: readonly OutputFile[] = [
  { name: 'figures.csv', chunks: ({ figures }) => csvLines('figures', figures) },
  { name: 'codebook.csv', chunks: (_, { vocabulary }) => codebookLines(vocabulary) },
];

export const WORKBOOK: OutputFile = { name: 'solieu.xlsx', chunks: workbook };

/** Every file that a run may write, but for the pages of documents. */
export const OUTPUT_NAMES: readonly string[] = [
  ...[...TABLE_FILES, ...DERIVED_FILES, WORKBOOK].map(({ name }) => name),
  INDEX_FILE,
];

function jsonl<Name extends TableName>(table: Name): TableFile {
  return {
    name: `${table}.jsonl`,
    chunks: (tables) => jsonLines(table, tables[table] as Iterable<TableRows[Name]>),
  };
}

/** `solieu 0.1.0, cooperatives 1`: what made a file. */
export function generatorOf({ solieu, pipeline }: Pick<RunRecord, 'solieu' | 'pipeline'>): string {
  return [`solieu ${solieu.version}`, ...pipeline.parts.map(({ name, version }) => `${name} ${version}`)].join(', ');
}

function workbook(tables: Tables, about: About): Chunks {
  const { solieu, pipeline, output, root, vocabulary, hasPages } = about;
  return streamWorkbook(tables, {
    title: `Số liệu: ${pipeline.label.vi}`,
    generator: generatorOf({ solieu, pipeline }),
    sourceHref: (path) => (path === STANDARD_INPUT ? undefined : fileHref(relative(output, resolve(root, path)))),
    ...(hasPages && { figureHref: pageOf }),
    vocabulary,
  });
}

/** Standard input has no page. */
function pageOf({ document, id }: Pick<FigureRecord, 'document' | 'id'>): string | undefined {
  return document === STANDARD_INPUT ? undefined : figureHref(document, id);
}
