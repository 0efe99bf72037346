import { describe, expect, it } from 'vitest';
import { figureRecord } from '../../src/dataset/records.js';
import { jsonLines } from '../../src/export/jsonl.js';
import { TABLES, type TableName } from '../../src/export/tables.js';
import { SAMPLE, withFigure } from './sample.js';

function firstLine(change: Parameters<typeof withFigure>[0]): string {
  return jsonLines('figures', withFigure(change).figures).next().value as string;
}

describe('JSONL', () => {
  it.each(Object.keys(TABLES) as TableName[])('gives the %s back', (table) => {
    const lines = [...jsonLines(table, SAMPLE[table])];
    expect(lines.map((line) => JSON.parse(line))).toEqual(SAMPLE[table]);
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  });

  it('writes the keys in the order of the schema, whatever the order of the record', () => {
    const [first] = SAMPLE.figures;
    const backwards = Object.fromEntries(Object.entries(first!).reverse()) as typeof first & object;
    const [line] = jsonLines('figures', [backwards]);
    expect(line).toBe(firstLine({}));
    expect(Object.keys(JSON.parse(line!))).toEqual(Object.keys(figureRecord.shape));
  });

  it('sorts the fields of the evidence', () => {
    const of = { basis: 'title', quote: 'x', end: 1, start: 0 } as const;
    expect(firstLine({ evidence: { unit: of, period: of } })).toContain(
      '"evidence":{"period":{"start":0,"end":1,"quote":"x","basis":"title"},"unit":{"start":0,',
    );
  });

  it.each(['<script>&amp;', 'a "b" \\ c', '\0\v\u001b', 'trái\u202eđảo', 'x\r\ny\u2028', '🌾', 'số'.normalize('NFD')])(
    'keeps the quotation %j exact',
    (quote) => {
      expect(JSON.parse(firstLine({ quote })).quote).toBe(quote);
    },
  );

  it('stays well-formed UTF-8 with half a surrogate pair', () => {
    const line = firstLine({ quote: 'a\ud83c' });
    expect(JSON.parse(Buffer.from(line).toString()).quote).toBe('a\ud83c');
  });

  it('reads no further than it is asked', () => {
    function* rows() {
      yield SAMPLE.figures[0]!;
      throw new Error('read too far');
    }
    expect(jsonLines('figures', rows()).next().value).toMatch(/^\{"id":/);
  });
});
