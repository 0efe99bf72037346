import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/dataset/build-dataset.js';
import type { FigureRecord } from '../../src/dataset/records.js';
import { claimed, documentsOf } from './rows.js';

const factsOf = (...figures: FigureRecord[]) => buildDataset(documentsOf(figures)).facts;

describe('figures of one claim', () => {
  it('are one fact however the number is written', () => {
    const [fact, ...others] = factsOf(
      claimed(2.7e9, { number_text: '2.700' }),
      claimed(2.7e9, { number_text: '2,7', indicator_text: 'bình quân doanh thu' }),
    );
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ value: 2.7e9, agreement: 'repeated', documents: ['a.txt'], conflicts: [] });
    expect(fact?.figures).toHaveLength(2);
  });

  it('are one fact in several documents', () => {
    const [fact] = factsOf(claimed(5), claimed(5, { document: 'b.txt' }));
    expect(fact).toMatchObject({ documents: ['a.txt', 'b.txt'], agreement: 'repeated' });
  });

  it('are one fact whatever the spelling of a label that no vocabulary names', () => {
    const label = { indicator: null };
    const facts = factsOf(
      claimed(5.5, { ...label, indicator_text: 'Tỷ lệ hộ nghèo hoà nhập' }),
      claimed(5.5, { ...label, indicator_text: 'tỷ  lệ hộ nghèo, hòa nhập'.normalize('NFD') }),
    );
    expect(facts).toHaveLength(1);
  });

  it.each<[string, Partial<FigureRecord>]>([
    ['another bound', { bound: 'at_least', high: null }],
    ['another status', { status: 'target' }],
    ['another period', { period: '2025' }],
    ['another place', { place: 'VN-22' }],
    ['a district of the province', { place_text: 'huyện Sóc Sơn' }],
    ['another aspect', { aspect: 'increase' }],
    ['another baseline', { baseline: '2019' }],
    ['a narrower subject', { qualifier: 'nông nghiệp' }],
    ['another unit', { unit: 'VND/year' }],
    ['another indicator', { indicator: 'average_income' }],
  ])('are two facts with %s', (_, claim) => {
    expect(factsOf(claimed(5), claimed(5, claim))).toHaveLength(2);
  });

  it('are two facts in two documents that say no time', () => {
    const timeless = { period: null };
    expect(factsOf(claimed(120, timeless), claimed(120, { ...timeless, document: 'b.txt' }))).toHaveLength(2);
    expect(factsOf(claimed(120, timeless), claimed(120, timeless))).toHaveLength(1);
  });

  it('are two facts when nobody knows what they measure, or only a common noun says', () => {
    const nameless = { indicator: null, indicator_text: null };
    expect(factsOf(claimed(5, nameless), claimed(5, nameless))).toHaveLength(2);
    const vague = { indicator: null, indicator_text: 'tiêu chí' };
    expect(factsOf(claimed(18, vague), claimed(18, vague))).toHaveLength(2);
    expect(factsOf(claimed(14_206, vague), claimed(14_206, vague))).toHaveLength(1);
  });
});

describe('ids', () => {
  it('of facts do not depend on the documents that state them', () => {
    const [here] = factsOf(claimed(5));
    const [there] = factsOf(claimed(7, { document: 'b.txt' }), claimed(5, { document: 'c.txt' })).slice(1);
    expect(there?.id).toBe(here?.id);
    expect(here?.id).toMatch(/^c-[0-9a-f]{12}$/);
  });

  it('of two copies of an article are told apart in their order', () => {
    const id = 'f-0123456789ab';
    const { figures, facts } = buildDataset(
      documentsOf([claimed(5, { id }), claimed(5, { id, document: 'copy.txt' })]),
    );
    expect(figures.map((figure) => figure.id)).toEqual([id, `${id}-2`]);
    expect(facts[0]?.figures).toEqual([id, `${id}-2`]);
  });
});
