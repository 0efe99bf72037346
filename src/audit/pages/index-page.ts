import type { Dataset, DocumentRecord, FactRecord, FigureRecord } from '../../dataset/records.js';
import { conflictGroups } from './conflict-groups.js';
import { NONE } from './facets.js';
import { bothLanguages } from './html.js';
import { type ConflictGroup, INDEX_FACETS, type IndexData, type IndexDocument, type IndexFacet } from './index-data.js';
import { labelsIn } from './labels.js';
import { PAGES_FOLDER, pageName } from './page-name.js';
import { pageShell } from './page-shell.js';
import type { Pages } from './pages.js';

/** The page that lists all documents, filters them by their figures, and shows contradictions side by side. */
export function indexPage(dataset: Dataset, pages: Pages): string {
  const { study, generator } = pages.about;
  return pageShell({
    title: `${study.vi} · solieu`,
    generator,
    asset: pages.assets.index,
    data: indexData(dataset, pages),
    body: `<header class="top"><nav><span></span><div id="tools"></div></nav><h1>${bothLanguages(study)}</h1></header>
<main id="index"></main>`,
  });
}

function indexData(dataset: Dataset, pages: Pages): IndexData {
  const { documents, figures, facts } = dataset;
  const places = new Map(documents.map(({ path }, index) => [path, index]));
  const values = new Map<string, number>();
  const valueAt = (value: string) => {
    const known = values.get(value);
    if (known !== undefined) return known;
    values.set(value, values.size);
    return values.size - 1;
  };
  return {
    study: pages.about.study,
    documents: documents.map((document) => toIndexDocument(document, pages)),
    figures: figures.map((figure) => [
      places.get(figure.document)!,
      ...INDEX_FACETS.map((facet) => facetValues(figure, facet).map(valueAt)),
    ]),
    values: [...values.keys()],
    conflicts: conflictGroups(facts).map((group) => toConflictGroup(group, pages)),
    labels: labelsIn(figures, pages.labels),
  };
}

function toIndexDocument(document: DocumentRecord, { about }: Pages): IndexDocument {
  const { path, title, publisher, published, figures, numbers_in_ledger: others } = document;
  const href = about.sourceHref(path) === undefined ? null : `${PAGES_FOLDER}/${pageName(path)}`;
  return { path, title: title ?? path, href, publisher, published, figures, others };
}

function facetValues(figure: FigureRecord, facet: IndexFacet): readonly string[] {
  if (facet === 'flag') return figure.flags.length > 0 ? figure.flags : [NONE];
  return [figure[facet] ?? NONE];
}

function toConflictGroup(group: readonly FactRecord[], { relations }: Pages): ConflictGroup {
  const { indicator, indicator_text, subject, place, period, status, aspect } = group[0]!;
  return {
    question: { indicator, indicator_text, subject, place, period, status, aspect },
    answers: group.map(({ value, low, high, bound, of, unit, figures }) => ({
      amount: { value, low, high, bound, of, unit },
      statedBy: relations.describe(figures),
    })),
  };
}
