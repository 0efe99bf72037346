import { Archive } from './archive.js';
import { columnLetters } from './column-letters.js';
import { headerNotes } from './notes.js';
import { rowWriter } from './row-writer.js';
import { partTitle, type Sheet } from './sheet.js';
import { filterRange, sheetEnd, sheetStart } from './sheet-xml.js';
import { sheetPath, type WorkbookProperties, type WrittenSheet, workbookParts } from './workbook-parts.js';

/** How much one sheet may hold before it goes on in another. */
export interface SheetLimits {
  /** Rows of data, the header not counted. */
  readonly rows: number;
  /** Bytes of XML. */
  readonly bytes: number;
}

/** Excel's last row is 1,048,576; an entry of a zip ends at 4 GB, and a block may still be on its way. */
export const EXCEL_LIMITS: SheetLimits = { rows: 1_048_575, bytes: 2 ** 32 - 2 ** 26 };

/** Writes sheets one after the other into one archive, and at the end the parts that name them all. */
export class WorkbookWriter {
  readonly #archive = new Archive();
  readonly #written: WrittenSheet[] = [];

  constructor(readonly limits: SheetLimits) {}

  async *write<Row>(sheet: Sheet<Row>): AsyncGenerator<Uint8Array> {
    const rowXml = rowWriter(sheet);
    let part = 1;
    let last = this.#open(sheet);
    for await (const row of sheet.rows) {
      if (this.#isFull(last)) {
        this.#close(sheet, part++, last);
        last = this.#open(sheet);
      }
      this.#archive.write(rowXml(row, ++last));
      yield* this.#archive.take();
    }
    this.#close(sheet, part, last);
    yield* this.#archive.take();
  }

  *finish(properties: WorkbookProperties): Generator<Uint8Array> {
    for (const [path, bytes] of Object.entries(workbookParts(this.#written, properties))) {
      this.#archive.add(path, bytes);
    }
    this.#archive.end();
    yield* this.#archive.take();
  }

  /** Begins the next sheet; returns its last row so far, the header. */
  #open<Row>(sheet: Sheet<Row>): number {
    const number = this.#written.length + 1;
    this.#archive.open(sheetPath(number));
    this.#archive.write(sheetStart(sheet, number === 1));
    return 1;
  }

  #close<Row>(sheet: Sheet<Row>, part: number, last: number): void {
    const notes = headerNotes(sheet);
    this.#archive.write(sheetEnd(sheet, last, notes.length > 0));
    this.#archive.close();
    const columns = sheet.columns.map(({ name }) => name);
    const lastPrinted = sheet.lastPrinted ? columns.indexOf(sheet.lastPrinted) : columns.length - 1;
    this.#written.push({
      title: partTitle(sheet.name, part),
      columns,
      notes,
      range: filterRange(sheet, last),
      lastPrinted: columnLetters(lastPrinted),
    });
  }

  #isFull(last: number): boolean {
    return last > this.limits.rows || this.#archive.size > this.limits.bytes;
  }
}
