import { relative, resolve } from 'node:path';
import { indexPage } from '../audit/pages/index-page.js';
import { figureHref, INDEX_FILE } from '../audit/pages/page-name.js';
import type { Dataset } from '../dataset/records.js';
import type { RunRecord } from '../dataset/run-record.js';
import { codebookLines, type Vocabulary } from '../export/codebook.js';
import { csvLines } from '../export/csv.js';
import { jsonLines } from '../export/jsonl.js';
import type { TableName, TableRows } from '../export/tables.js';
import { fileHref } from '../export/workbook/links.js';
import { streamWorkbook } from '../export/workbook/write-workbook.js';
import { STANDARD_INPUT } from '../sources/byte-source.js';
import { auditContext } from './audit-pages.js';
import type { Chunks } from './staging.js';

/** What files say about a dataset beside its rows; nothing in it changes from run to run. */
export interface About extends Pick<RunRecord, 'solieu' | 'pipeline'> {
  readonly output: string;
  /** The folder that paths of documents start from. */
  readonly root: string;
  readonly vocabulary: Vocabulary;
}

interface OutputFile {
  readonly name: string;
  readonly chunks: (dataset: Dataset, about: About) => Chunks;
}

/** The files of a dataset beside its audit pages; a further format is a further row. */
export const OUTPUT_FILES: readonly OutputFile[] = [
  jsonl('figures'),
  jsonl('facts'),
  jsonl('documents'),
  jsonl('ledger'),
  jsonl('checks'),
  { name: 'figures.csv', chunks: ({ figures }) => csvLines('figures', figures) },
  { name: 'codebook.csv', chunks: (_, { vocabulary }) => codebookLines(vocabulary) },
  { name: 'solieu.xlsx', chunks: workbook },
  { name: INDEX_FILE, chunks: (dataset, about) => [indexPage(dataset, auditContext(dataset, about))] },
];

function jsonl<Name extends TableName>(table: Name): OutputFile {
  return {
    name: `${table}.jsonl`,
    chunks: (dataset) => jsonLines(table, dataset[table] as Iterable<TableRows[Name]>),
  };
}

/** `solieu 0.1.0, cooperatives 1`: what made a file. */
export function generatorOf({ solieu, pipeline }: Pick<RunRecord, 'solieu' | 'pipeline'>): string {
  return [`solieu ${solieu.version}`, ...pipeline.parts.map(({ name, version }) => `${name} ${version}`)].join(', ');
}

function workbook(dataset: Dataset, { solieu, pipeline, output, root, vocabulary }: About): Chunks {
  return streamWorkbook(dataset, {
    title: `Số liệu: ${pipeline.label.vi}`,
    generator: generatorOf({ solieu, pipeline }),
    sourceHref: (path) => (path === STANDARD_INPUT ? undefined : fileHref(relative(output, resolve(root, path)))),
    figureHref: ({ document, id }) => (document === STANDARD_INPUT ? undefined : figureHref(document, id)),
    vocabulary,
  });
}
