import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { readGold } from '../../src/evaluate/gold.js';
import { loadPipeline } from '../../src/pipeline/load.js';
import { extractGold } from '../../src/run/extract-gold.js';

/** What the sample articles must give at least. Raised when the engine reads better, never lowered to let a change pass. */
const FLOORS = {
  detection: { precision: 0.985, recall: 0.995, f1: 0.99 },
  strict: { f1: 0.89 },
  fields: {
    value: 0.995,
    bound: 0.995,
    unit: 0.995,
    aspect: 0.995,
    status: 0.99,
    period: 0.98,
    place: 0.995,
    subject: 0.9,
    indicator: 0.95,
    indicator_text: 0.875,
  },
};

/** The floors hold for these texts and annotations: other ones need floors of their own. */
const CORPUS = '2385f8deea1fcaa2';

const gold = readGold('test/gold/seeds');
const pipeline = await loadPipeline('cooperatives');
const scores = evaluate(await Promise.all(gold.map((document) => extractGold(document, 'seeds', pipeline))));

describe('the sample articles against their annotations', () => {
  it('are those that the floors were measured on', () => {
    const files = gold.flatMap(({ document }) => [
      join('seeds', document),
      join('test/gold/seeds', document.replace(/\.txt$/, '.json')),
    ]);
    expect(hash('sha256', files.map((file) => hash('sha256', readFileSync(file))).join('\n')).slice(0, 16)).toBe(
      CORPUS,
    );
  });

  it.each(Object.entries(FLOORS.detection))('finds figures: %s at least %d', (rate, floor) => {
    expect(scores.detection[rate as keyof typeof FLOORS.detection]).toBeGreaterThanOrEqual(floor);
  });

  it('reads every field of a figure right often enough', () => {
    expect(scores.strict.f1).toBeGreaterThanOrEqual(FLOORS.strict.f1);
  });

  it.each(Object.entries(FLOORS.fields))('reads %s right in at least %d of the figures found', (field, floor) => {
    const { judged, right } = scores.fields[field as keyof typeof FLOORS.fields]!;
    expect(judged).toBeGreaterThan(0);
    expect(right / judged).toBeGreaterThanOrEqual(floor);
  });

  it('accounts for every number once, at its place', () => {
    const { digits, ...faults } = scores.numbers;
    expect(digits).toBeGreaterThan(1000);
    expect(faults).toEqual({ unaccounted: 0, twice: 0, badOffsets: 0 });
  });
});
