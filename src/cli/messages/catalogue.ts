import type { Bilingual } from '../../export/codebook/column.js';

/** Messages by key; blanks stand in braces, `{files}`, and are the same in both languages. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, Bilingual>>;
