import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/run/in-order.js';

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    taken.push(i);
    yield i;
  }
}

describe('tasks in order', () => {
  it('yield their results in the order of the tasks, whichever is done first', async () => {
    const results: number[] = [];
    const run = async (i: number) => {
      await setTimeout(10 - i);
      return i * i;
    };
    for await (const result of inOrder(numbers(10), run, 3)) results.push(result);
    expect(results).toEqual([0, 1, 4, 9, 16, 25, 36, 49, 64, 81]);
  });

  it('are no more at a time than there are threads, and few are taken ahead', async () => {
    const taken: number[] = [];
    let running = 0;
    let most = 0;
    const run = async (i: number) => {
      most = Math.max(most, ++running);
      await setTimeout(1);
      running--;
      return i;
    };
    for await (const done of inOrder(numbers(30, taken), run, 2)) expect(taken.length - done).toBeLessThanOrEqual(6);
    expect(most).toBe(2);
    expect(taken).toHaveLength(30);
  });

  it('fail where one of them fails', async () => {
    const run = async (i: number) => {
      if (i === 3) throw new RangeError('three');
      return i;
    };
    const results: number[] = [];
    const all = async () => {
      for await (const result of inOrder(numbers(9), run, 2)) results.push(result);
    };
    await expect(all()).rejects.toThrow('three');
    expect(results).toEqual([0, 1, 2]);
  });
});
