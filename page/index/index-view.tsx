import { useMemo, useState } from 'preact/hooks';
import { type FacetFilter, filterRows } from '../../src/audit/pages/facets.js';
import { INDEX_FACETS, type IndexData, type IndexDocument, type IndexFacet } from '../../src/audit/pages/index-data.js';
import { codeLabel, facetLabel } from '../shared/code-label.js';
import { FacetList } from '../shared/facet-list.js';
import { fill, useLanguage } from '../shared/language.js';
import { Conflicts } from './conflicts.js';
import { DocumentTable } from './document-table.js';
import type { IndexRow } from './rows.js';

interface Props {
  readonly data: IndexData;
  readonly rows: readonly IndexRow[];
}

const WORDS = {
  search: { vi: 'Tìm theo tiêu đề, nguồn, tệp', en: 'Search titles, publishers, files' },
  summary: {
    vi: '{figures} số liệu trong {documents} bài',
    en: '{figures} figures in {documents} articles',
  },
  filters: { vi: 'Bộ lọc', en: 'Filters' },
};

/** Facets whose values are few enough to be shown at once. */
const OPEN: readonly IndexFacet[] = ['indicator', 'status'];

export function IndexView({ data, rows }: Props) {
  const language = useLanguage();
  const [filter, setFilter] = useState<FacetFilter<IndexFacet>>({});
  const [words, setWords] = useState('');
  const found = useMemo(() => matching(data.documents, words), [words]);
  const inFound = useMemo(() => (words ? rows.filter(({ document }) => found.has(document)) : rows), [found]);
  const filtered = useMemo(() => filterRows(inFound, INDEX_FACETS, filter), [inFound, filter]);
  const counts = useMemo(() => countByDocument(filtered.rows), [filtered]);
  const isFiltered = Object.values(filter).some((chosen) => chosen.length > 0);
  const shown = [...found].filter((document) => !isFiltered || counts.has(document));
  return (
    <>
      <search class="filters" aria-label={WORDS.filters[language]}>
        <input
          type="search"
          placeholder={WORDS.search[language]}
          aria-label={WORDS.search[language]}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {INDEX_FACETS.map((facet) => (
          <FacetList
            key={facet}
            heading={facetLabel(facet, language)}
            counts={filtered.counts[facet]}
            chosen={filter[facet] ?? []}
            label={(code) => codeLabel(facet, code, data.labels, language)}
            language={language}
            open={OPEN.includes(facet)}
            choose={(values) => setFilter({ ...filter, [facet]: values })}
          />
        ))}
      </search>
      <div>
        <p class="summary" role="status">
          {fill(WORDS.summary[language], {
            figures: filtered.rows.length.toLocaleString(language),
            documents: shown.length.toLocaleString(language),
          })}
        </p>
        <Conflicts groups={data.conflicts} labels={data.labels} language={language} />
        <DocumentTable documents={data.documents} shown={shown} counts={counts} language={language} />
      </div>
    </>
  );
}

/** The places of documents whose title, publisher or file has all the words. */
function matching(documents: readonly IndexDocument[], words: string): ReadonlySet<number> {
  const wanted = words.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const places = documents.flatMap(({ title, publisher, path }, place) => {
    const text = `${title} ${publisher ?? ''} ${path}`.normalize('NFC').toLowerCase();
    return wanted.every((word) => text.includes(word)) ? [place] : [];
  });
  return new Set(places);
}

function countByDocument(rows: readonly IndexRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { document } of rows) counts.set(document, (counts.get(document) ?? 0) + 1);
  return counts;
}
