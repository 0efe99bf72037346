import { join, relative, resolve } from 'node:path';
import { documentPage } from '../audit/pages/document-page.js';
import { foldsOf } from '../audit/pages/folds.js';
import { PAGES_FOLDER, pageName } from '../audit/pages/page-name.js';
import { type AboutPages, type Pages, preparePages } from '../audit/pages/pages.js';
import { rowsByDocument } from '../audit/read-dataset.js';
import { CodePoints } from '../dataset/code-points.js';
import type { Dataset } from '../dataset/records.js';
import { fileHref } from '../export/workbook/links.js';
import { STANDARD_INPUT } from '../sources/byte-source.js';
import { readSource } from '../sources/read-source.js';
import { isSkipped } from '../sources/reader.js';
import { type About, generatorOf } from './output-files.js';
import type { Prepared } from './prepare.js';

/** A page and the name under which it is written. */
interface PageFile {
  readonly name: string;
  readonly html: string;
}

/**
 * The audit pages of a dataset, one document after the other: sources are read again, since a run holds no more of them than
 * their rows. A source that has changed in between has no page, as its rows no longer fit.
 */
export async function* auditPages(
  dataset: Dataset,
  pages: Pages,
  { inputs, options }: Pick<Prepared, 'inputs' | 'options'>,
): AsyncGenerator<PageFile> {
  const rowsOf = new Map(rowsByDocument(dataset).map((rows) => [rows.document.path, rows]));
  for (const input of inputs) {
    // Standard input cannot be read twice.
    if (input.path === STANDARD_INPUT) continue;
    for await (const source of readSource(input, options.reading)) {
      const rows = rowsOf.get(source.path);
      if (isSkipped(source) || rows?.document.sha256 !== source.sha256) continue;
      const text = { points: new CodePoints(source.text), folds: foldsOf(source) };
      const html = documentPage(rows, text, pages);
      yield { name: `${PAGES_FOLDER}/${pageName(source.path)}`, html };
    }
  }
}

/** What all pages of a dataset have in common. */
export function auditContext(dataset: Dataset, { solieu, pipeline, vocabulary, output, root }: About): Pages {
  const folder = join(output, PAGES_FOLDER);
  const about: AboutPages = {
    study: pipeline.label,
    generator: generatorOf({ solieu, pipeline }),
    vocabulary,
    sourceHref: (path) => (path === STANDARD_INPUT ? undefined : fileHref(relative(folder, resolve(root, path)))),
  };
  return preparePages(dataset, about);
}
