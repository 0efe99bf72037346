import { describe, expect, it } from 'vitest';
import { filterRows } from '../../../src/audit/pages/facets.js';

const FACETS = ['place', 'status'] as const;
const ROWS = [
  { id: 1, place: ['HN'], status: ['actual'] },
  { id: 2, place: ['HN'], status: ['target'] },
  { id: 3, place: ['HCM'], status: ['actual'] },
  { id: 4, place: [''], status: ['actual', 'target'] },
];
const filtered = (filter: Parameters<typeof filterRows<'place' | 'status', (typeof ROWS)[number]>>[2]) => {
  const { rows, counts } = filterRows(ROWS, FACETS, filter);
  return { ids: rows.map(({ id }) => id), counts };
};

describe('a filter with counts', () => {
  it('lets everything pass that it does not name', () => {
    expect(filtered({})).toEqual({
      ids: [1, 2, 3, 4],
      counts: { place: { HN: 2, HCM: 1, '': 1 }, status: { actual: 3, target: 2 } },
    });
  });

  it('joins values of one facet and crosses facets', () => {
    expect(filtered({ place: ['HN', ''] }).ids).toEqual([1, 2, 4]);
    expect(filtered({ place: ['HN', ''], status: ['target'] }).ids).toEqual([2, 4]);
    expect(filtered({ place: [] }).ids).toEqual([1, 2, 3, 4]);
  });

  it('counts what each value would leave beside the other facets', () => {
    const { counts } = filtered({ place: ['HN'], status: ['actual'] });
    expect(counts.place).toEqual({ HN: 1, HCM: 1, '': 1 });
    expect(counts.status).toEqual({ actual: 1, target: 1 });
  });
});
