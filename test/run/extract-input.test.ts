import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractInput } from '../../src/run/extract-input.js';
import { extractInputs } from '../../src/run/extract-inputs.js';
import { workspace } from './workspace.js';

const pipeline = await loadPipeline('cooperatives');

/** A pipeline on which every document fails. */
const broken = {
  ...pipeline,
  get phrases(): never {
    throw new RangeError('out of words');
  },
};

describe('one input', () => {
  it('on which the program fails is left out, and its fault named', async () => {
    const cwd = workspace();
    const input = { path: 'bai/nghe-an.txt', file: join(cwd, 'bai/nghe-an.txt') };
    const { documents, skipped, sha256 } = await extractInput(input, { pipeline: broken });
    expect(documents).toEqual([]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(skipped).toMatchObject([{ path: input.path, code: 'failed' }]);
    expect(skipped[0]?.reason).toMatch(/RangeError: out of words/);
  });
});

describe('many inputs', () => {
  const inputs = Array.from({ length: 100 }, (_, i) => ({ path: `${i}.txt`, file: '' }));
  const resultOf = (path: string) => ({ path, sha256: '', documents: [], skipped: [], unchanged: false });

  it('come back in their order, whichever batch is done first', async () => {
    let left = 4;
    const results = await extractInputs(
      inputs,
      async (batch) => {
        await new Promise((done) => setTimeout(done, 5 * left--));
        return batch.map(({ path }) => resultOf(path));
      },
      4,
      () => {},
    );
    expect(results.map(({ path }) => path)).toEqual(inputs.map(({ path }) => path));
  });

  it('are read in no more batches at a time than allowed', async () => {
    let running = 0;
    let most = 0;
    const reports: number[] = [];
    const extractor = async (batch: readonly { path: string }[]) => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 1));
      running--;
      return batch.map(({ path }) => resultOf(path));
    };
    await extractInputs(inputs, extractor, 2, (done) => reports.push(done));
    expect(most).toBe(2);
    expect(reports.at(-1)).toBe(100);
  });
});
