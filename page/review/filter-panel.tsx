import { QUEUE_FACETS, type QueueFacet } from '../../src/review/server/api.js';
import { codeLabel, facetLabel } from '../shared/code-label.js';
import { FacetList } from '../shared/facet-list.js';
import { type Language, useLanguage } from '../shared/language.js';
import { useReview } from './use-review.js';
import { FACET_WORDS, WORDS } from './words.js';

/** Filters of the queue, each value with how many figures it would leave. */
export function FilterPanel() {
  const language = useLanguage();
  const { store, state } = useReview();
  const { queue, filter, session } = state;
  const labels = session?.labels ?? {};
  return (
    <details class="filters">
      <summary>{WORDS.filters[language]}</summary>
      {QUEUE_FACETS.map((facet) => (
        <FacetList
          key={facet}
          heading={headingOf(facet, language)}
          counts={queue?.counts[facet] ?? {}}
          chosen={filter[facet] ?? []}
          label={(code) => codeLabel(facet, code, labels, language)}
          language={language}
          open={false}
          choose={(values) => void store.setFilter({ ...filter, [facet]: values })}
        />
      ))}
    </details>
  );
}

function headingOf(facet: QueueFacet, language: Language): string {
  return facet === 'mine' ? FACET_WORDS.mine[language] : facetLabel(facet, language);
}
