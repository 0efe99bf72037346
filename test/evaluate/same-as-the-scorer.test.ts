import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FigureRecord, LedgerRecord } from '../../src/dataset/records.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { readGold } from '../../src/evaluate/gold.js';

const FOLDER = resolve('test/evaluate/scorer-example');
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const rowsOf = <Row extends { document: string }>(name: string, document: string) =>
  (
    read(name)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)) as Row[]
  ).filter((row) => row.document === document);

describe('the example of the shared scorer', () => {
  const scores = evaluate(
    readGold(join(FOLDER, 'gold')).map((gold) => ({
      gold,
      text: read(`text/${gold.document}`),
      figures: rowsOf<FigureRecord>('figures.jsonl', gold.document),
      ledger: rowsOf<LedgerRecord>('ledger.jsonl', gold.document),
    })),
  );
  const expected = JSON.parse(read('scores.json'));

  it('has the same totals', () => {
    const { documents, detection, strict, numbers } = scores;
    const { gold, predicted, precision, recall, f1 } = detection;
    const { digits, unaccounted, twice, badOffsets } = numbers;
    const { fields: _, ...totals } = expected;
    expect({
      documents,
      gold,
      predicted,
      precision,
      recall,
      f1,
      strictF1: strict.f1,
      digits,
      unaccounted,
      twice,
      badOffsets,
    }).toEqual(totals);
  });

  it('has the same share right in every field', () => {
    const shares = Object.entries(scores.fields).map(([field, { judged, right }]) => [field, right / judged]);
    expect(Object.fromEntries(shares)).toEqual(expected.fields);
  });
});
