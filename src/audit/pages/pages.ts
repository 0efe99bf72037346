import type { Dataset } from '../../dataset/records.js';
import type { Vocabulary } from '../../export/codebook.js';
import { partTitle } from '../../export/workbook/sheet.js';
import { EXCEL_LIMITS } from '../../export/workbook/workbook-writer.js';
import { type Asset, readAsset } from './assets.js';
import { labelsOf } from './labels.js';
import type { WorkbookPlace } from './page-data.js';
import { Relations } from './related.js';

/** What the pages say beside the rows of the dataset. */
export interface AboutPages {
  readonly study: { readonly vi: string; readonly en: string };
  readonly generator: string;
  readonly vocabulary: Vocabulary;
  /** The address of a document's file as seen from the pages' folder; undefined where there is none. */
  readonly sourceHref: (path: string) => string | undefined;
}

/** What all pages of a dataset have in common, made once. */
export interface Pages {
  readonly about: AboutPages;
  readonly assets: Readonly<Record<'audit' | 'index', Asset>>;
  readonly labels: Vocabulary;
  readonly relations: Relations;
  /** Where the workbook shows a figure: its sheet and its row, as it is written. */
  readonly rowOf: (id: string) => WorkbookPlace;
}

const HEADER_ROWS = 1;

export function preparePages(dataset: Dataset, about: AboutPages): Pages {
  const places = new Map(dataset.figures.map(({ id }, index) => [id, index]));
  const { rows } = EXCEL_LIMITS;
  return {
    about,
    assets: { audit: readAsset('audit'), index: readAsset('index') },
    labels: labelsOf(about.vocabulary),
    relations: new Relations(dataset),
    rowOf: (id) => {
      const index = places.get(id)!;
      return {
        sheet: partTitle('Figures', Math.floor(index / rows) + 1),
        row: (index % rows) + HEADER_ROWS + 1,
      };
    },
  };
}
