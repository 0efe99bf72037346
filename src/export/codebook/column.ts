/** A text in the two languages of the dataset's users. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a column holds in the JSONL; `list` and `object` are flattened to one text in CSV and Excel. */
export type ColumnType = 'text' | 'code' | 'number' | 'integer' | 'list' | 'object';

/** The codes that a column may hold, each with the words a reader sees for it. */
export type ValueLabels<Code extends string = string> = Readonly<Record<Code, Bilingual>>;

/** One column as a reader needs it explained. Its name is the key under which the table holds it. */
export interface Column {
  readonly label: Bilingual;
  readonly type: ColumnType;
  /** What a number counts, where the name does not say. */
  readonly unit?: string;
  readonly values?: ValueLabels;
  readonly meaning: Bilingual;
  readonly example: string;
}

/** The columns of one table, in the order in which its records hold them. */
export type Columns<Name extends string = string> = Readonly<Record<Name, Column>>;
