import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from '../../src/export/tables.js';
import { CAN_GIO, HA_NOI, SAMPLE } from './sample.js';

const texts = new Map([HA_NOI, CAN_GIO].map(({ path, text }) => [path, [...text]]));

describe('the sample', () => {
  it.each(Object.keys(TABLES) as TableName[])('has %s that the schema accepts', (table) => {
    for (const row of SAMPLE[table]) expect(TABLES[table].record.safeParse(row).error).toBeUndefined();
  });

  it('quotes its sources at the offsets that it names', () => {
    for (const { document, start, end, quote } of [...SAMPLE.figures, ...SAMPLE.ledger]) {
      expect(texts.get(document)!.slice(start, end).join('')).toBe(quote);
    }
    for (const { document, sentence, sentence_start, sentence_end } of SAMPLE.figures) {
      expect(texts.get(document)!.slice(sentence_start, sentence_end).join('')).toBe(sentence);
    }
  });
});
