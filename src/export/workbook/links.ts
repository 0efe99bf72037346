import type { DocumentRecord, FigureRecord } from '../../dataset/records.js';
import { partTitle } from './sheet.js';

/** The longest text that Excel allows between quotation marks in a formula. */
const LITERAL_LIMIT = 255;

/** Gives the address of a document's file as seen from the workbook, `../seeds/a.txt`; undefined where there is none. */
export type SourceHref = (document: string) => string | undefined;

/** Gives the address that a figure's row opens, as seen from the workbook; undefined where there is none. */
export type FigureHref = (figure: Pick<FigureRecord, 'document' | 'id'>) => string | undefined;

/** A path as an address: the characters that would end or change it are escaped, letters are left readable. */
export function fileHref(path: string): string {
  return path.replaceAll('\\', '/').replace(/[%#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/**
 * `HYPERLINK("target","shown")`, or undefined when Excel could not hold it. Links are formulas since a sheet may have no
 * more than 65,530 link objects; all that comes from outside stands inside a text literal.
 */
export function hyperlink(target: string, shown: string): string | undefined {
  return formula(literal(target), shown);
}

/** Formulas that lead from a figure to the row of its document, which is found by number so that sorting does no harm. */
export class DocumentLinks {
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(
    documents: Iterable<DocumentRecord>,
    readonly rowsPerSheet: number,
  ) {
    const numbers = new Map<string, number>();
    for (const { path } of documents) numbers.set(path, numbers.size + 1);
    this.#numbers = numbers;
  }

  numberOf(path: string): number | undefined {
    return this.#numbers.get(path);
  }

  /** `HYPERLINK("#'Documents'!B"&MATCH(17,'Documents'!$A:$A,0),"seeds/a.txt")` */
  toRow(path: string): string | undefined {
    const number = this.numberOf(path);
    if (number === undefined) return undefined;
    const sheet = `'${partTitle('Documents', Math.ceil(number / this.rowsPerSheet))}'`;
    return formula(`"#${sheet}!B"&MATCH(${number},${sheet}!$A:$A,0)`, path);
  }
}

function formula(target: string | undefined, shown: string): string | undefined {
  const text = literal(shown);
  return target && text && `HYPERLINK(${target},${text})`;
}

function literal(text: string): string | undefined {
  return text.length > LITERAL_LIMIT || /[\0-\x1F]/.test(text) ? undefined : `"${text.replaceAll('"', '""')}"`;
}
