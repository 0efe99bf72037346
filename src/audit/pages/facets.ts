/** Filters with counts, as the index of the audit pages and the queue of the review page have them. */

/** The values of one row under each facet; a row without a value has `NONE`. */
export type FacetRow<Facet extends string> = Readonly<Record<Facet, readonly string[]>>;

/** Chosen values: a row passes when it has one of them under every facet that names any. */
export type FacetFilter<Facet extends string> = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many rows each value would leave, were it chosen beside the choices under the other facets. */
type FacetCounts<Facet extends string> = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** Stands for a value that is not there. */
export const NONE = '';

export interface Filtered<Row, Facet extends string> {
  readonly rows: readonly Row[];
  readonly counts: FacetCounts<Facet>;
}

/** The rows that pass a filter, and the counts of every value. Reads each row once. */
export function filterRows<Facet extends string, Row extends FacetRow<Facet>>(
  rows: readonly Row[],
  facets: readonly Facet[],
  filter: FacetFilter<Facet>,
): Filtered<Row, Facet> {
  const counts = facets.map(() => new Map<string, number>());
  const all = facets.map((_, at) => at);
  const choices = all.flatMap((at) => {
    const values = filter[facets[at]!];
    return values?.length ? [{ at, wanted: new Set(values) }] : [];
  });
  const passed: Row[] = [];
  for (const row of rows) {
    const failed = choices.filter(({ at, wanted }) => !row[facets[at]!].some((value) => wanted.has(value)));
    if (failed.length === 0) passed.push(row);
    // A row that fails under one facet alone is what another value of that facet would bring in.
    if (failed.length > 1) continue;
    for (const at of failed.length === 1 ? [failed[0]!.at] : all) {
      for (const value of row[facets[at]!]) add(counts[at]!, value);
    }
  }
  const byFacet = facets.map((facet, at) => [facet, Object.fromEntries(counts[at]!)]);
  return { rows: passed, counts: Object.fromEntries(byFacet) };
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
