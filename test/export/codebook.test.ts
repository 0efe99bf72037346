import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Column, ColumnType } from '../../src/export/codebook/column.js';
import { codebookLines, codebookRows, SHEET_COLUMNS } from '../../src/export/codebook.js';
import { TABLES, type TableName } from '../../src/export/tables.js';
import { writeWorkbook } from '../../src/export/workbook/write-workbook.js';
import { SAMPLE } from './sample.js';
import { readSheets } from './workbook-reader.js';

const tables = Object.keys(TABLES) as TableName[];

interface Property {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly items?: Property;
  readonly anyOf?: readonly Property[];
}

/** The JSON Schema type of a field and the codes that it or its items may be, null aside. */
function schemaOf(table: TableName, name: string): { type: string | undefined; codes: (string | null)[] } {
  const schema = z.toJSONSchema(TABLES[table].record as z.ZodObject) as unknown as {
    properties: Record<string, Property>;
  };
  const field = schema.properties[name]!;
  const plain = field.anyOf?.[0] ?? field;
  const codes = [...(plain.enum ?? plain.items?.enum ?? [])].filter((code) => code !== null);
  return { type: [plain.type].flat()[0] as string | undefined, codes };
}

const JSON_TYPES: Readonly<Record<ColumnType, readonly string[]>> = {
  text: ['string'],
  code: ['string'],
  number: ['number'],
  integer: ['integer'],
  list: ['array'],
  object: ['object', 'array'],
};

describe('the codebook', () => {
  it.each(tables)('lists exactly the columns of the records of %s, in their order', (table) => {
    expect(Object.keys(TABLES[table].columns)).toEqual(Object.keys(TABLES[table].record.shape));
  });

  it.each(tables)('gives the types and codes that the records of %s have', (table) => {
    for (const [name, column] of Object.entries<Column>(TABLES[table].columns)) {
      const { type, codes } = schemaOf(table, name);
      expect(JSON_TYPES[column.type], name).toContain(type);
      if (codes.length > 0) expect(Object.keys(column.values ?? {}), name).toEqual(codes);
    }
  });

  it('explains every column in both languages', () => {
    for (const row of codebookRows().filter(({ value }) => value === null)) {
      expect(Object.values({ ...row, value: 'none' }).every((text) => text && text.trim() === text)).toBe(true);
    }
  });

  it('explains the columns that the sheets show, each once', async () => {
    const sheets = readSheets(await writeWorkbook(SAMPLE, { title: 'Thử' }));
    for (const [name, columns] of Object.entries(SHEET_COLUMNS)) {
      expect(Object.keys(sheets[name]![0]!).sort()).toEqual(Object.keys(columns).sort());
    }
  });

  it("takes in the labels of the study's own codes", () => {
    const label = { vi: 'Số thành viên', en: 'Members' };
    const rows = codebookRows({ indicator: { members: label } });
    expect(rows.filter(({ value }) => value === 'members').map(({ sheet }) => sheet)).toEqual(['Figures', 'Facts']);
    expect(rows.find(({ value }) => value === 'members')?.label_vi).toBe('Số thành viên');
  });

  it('is a CSV too', () => {
    const [header, ...lines] = [...codebookLines()];
    expect(header).toBe('\uFEFFsheet,column,value,label_vi,label_en,type,meaning_vi,meaning_en,example\r\n');
    expect(lines).toHaveLength(codebookRows().length);
  });
});
