import type { FacetRow } from '../../src/audit/pages/facets.js';
import { INDEX_FACETS, type IndexData, type IndexFacet } from '../../src/audit/pages/index-data.js';

/** A figure as the index knows it: its document and what it is filtered by. */
export type IndexRow = FacetRow<IndexFacet> & { readonly document: number };

export function decodeRows({ figures, values }: IndexData): IndexRow[] {
  return figures.map(([document, ...codes]) => {
    const facets = INDEX_FACETS.map((facet, at) => [facet, codes[at]!.map((code) => values[code]!)]);
    return { document, ...Object.fromEntries(facets) };
  });
}
