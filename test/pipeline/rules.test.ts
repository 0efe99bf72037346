import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/core/figure.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractText } from '../../src/run/extract-document.js';
import { pipelinesWith } from './temporary-pipeline.js';

/** What the small pipeline reads in a text under one rule of its own. */
async function readWith(match: string, give: string, text: string) {
  const example = '{ text: Có 3 con., figure: 3 con }';
  const rules = `rules:\n  - id: tried\n    match: ${JSON.stringify(match)}\n    give: ${give}\n    example: ${example}\n`;
  return extractText(text, await loadPipeline('bees', pipelinesWith({ 'rules.yaml': rules })));
}

type Gift = readonly [match: string, give: string, text: string, given: Partial<Figure>];

const GIFTS: readonly Gift[] = [
  [
    '[<figure>#Quantity] cam',
    '{ indicator: honey }',
    'Vườn có 900 cây bông.',
    { indicator: null, rule: 'count/level' },
  ],
  [
    '[<figure>#Tree] .{0,3} nở',
    '{ indicator: honey }',
    'Các tổ nuôi ong có 900 cây nhãn nở hoa.',
    { indicator: 'honey', rule: 'tried' },
  ],
  ['[<figure>#Percent] .{0,3} nở', '{ indicator: honey }', 'Tổ nuôi ong có 900 cây nhãn nở hoa.', { indicator: null }],
  ['[<figure>#Money] .{0,2} giống', '{ subject: bee_group }', 'Có 40 triệu đồng mua giống.', { subject: 'bee_group' }],
  [
    '#Period .{0,6} [<figure>#Count]',
    '{ indicator: hives }',
    'Năm 2023, tổ nuôi ong mua 30 cây nhãn.',
    { indicator: 'hives' },
  ],
  [
    '#Place .{0,6} [<figure>#Count]',
    '{ indicator: hives }',
    'Ở Sơn La, tổ nuôi ong mua 30 cây nhãn.',
    { indicator: 'hives' },
  ],
  [
    '#BeeGroup .{0,3} [<figure>#Count]',
    '{ indicator: hives }',
    'Năm nay tổ nuôi ong mua 30 cây nhãn.',
    { indicator: 'hives' },
  ],
  ['mua [<figure>#Quantity]', '{ aspect: increase }', 'Tổ nuôi ong mua 30 cây nhãn.', { aspect: 'increase' }],
  ['định mua [<figure>#Quantity]', '{ status: target }', 'Tổ nuôi ong định mua 30 cây nhãn.', { status: 'target' }],
  ['năm [<figure>#Quantity]', '{ indicator: honey }', 'Tổ nuôi ong nam 30 cây nhãn.', { indicator: null }],
  [
    'thu [<figure>#Quantity]',
    '{ indicator: hives }',
    'Các tổ nuôi ong thu 14,5 tấn mật.',
    { indicator: 'honey', value: 14.5 },
  ],
];

describe('a rule', () => {
  it.each(GIFTS)('“%s” giving %s reads “%s”', async (match, give, text, given) => {
    const { figures } = await readWith(match, give, text);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject(given);
  });

  it('keeps the words that it matched as evidence of what it gave', async () => {
    const text = 'Năm ngoái tổ nuôi ong mua 30 cây nhãn.';
    const { figures } = await readWith('#BeeGroup mua [<figure>#Count]', '{ indicator: hives }', text);
    expect(figures[0]!.evidence.indicator).toMatchObject({ quote: 'tổ nuôi ong mua 30 cây', basis: 'sentence' });
  });

  it('may say that a number is no figure, and the ledger then says which rule did', async () => {
    const text = 'Các tổ nuôi ong thắng với tỷ số 3 điểm cách biệt.';
    const { figures, ledger } = await readWith('số [<figure>#Quantity]', '{ class: unexplained }', text);
    expect(figures).toEqual([]);
    expect(ledger).toMatchObject([{ class: 'unexplained', reason: 'tried' }]);
  });

  it('matches a text that is decomposed', async () => {
    const text = 'Tổ nuôi ong định mua 30 cây nhãn.'.normalize('NFD');
    const { figures } = await readWith('định mua [<figure>#Quantity]', '{ aspect: increase }', text);
    expect(figures[0]!.aspect).toBe('increase');
  });
});
