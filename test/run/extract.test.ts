import { describe, expect, it } from 'vitest';
import { extract, loadPipeline } from '../../src/index.js';

const SENTENCE = 'Năm 2024, tỉnh Nghệ An thành lập mới 58 HTX.';

describe('the library', () => {
  it('reads a text without any file', async () => {
    const { figures, facts, ledger, documents } = await extract(SENTENCE);
    expect(figures).toMatchObject([
      { quote: '58 HTX', value: 58, unit: 'cooperative', period: '2024', document: 'text' },
    ]);
    expect(facts).toMatchObject([{ figures: [figures[0]?.id] }]);
    expect(ledger).toMatchObject([{ quote: '2024', class: 'period' }]);
    expect(documents).toMatchObject([{ path: 'text', figures: 1, numbers_in_ledger: 1 }]);
  });

  it('takes a loaded pipeline and a name for the text', async () => {
    const pipeline = await loadPipeline('cooperatives');
    const { figures } = await extract(SENTENCE, { pipeline, path: 'cau-1' });
    expect(figures[0]?.document).toBe('cau-1');
  });

  it('finds nothing in nothing', async () => {
    expect(await extract('')).toMatchObject({ figures: [], facts: [], ledger: [] });
  });

  it('names the pipelines it knows when asked for another', async () => {
    await expect(extract(SENTENCE, { pipeline: 'cooperative' })).rejects.toThrow(/no pipeline/);
  });
});
