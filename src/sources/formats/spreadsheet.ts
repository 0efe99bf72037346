import { read, utils, type WorkBook } from 'xlsx';
import { readArticle } from '../article-record.js';
import { LARGEST_OFFICE_FILE } from '../limits.js';
import { ReadFault, toSkipped } from '../read-fault.js';
import type { Reader } from '../reader.js';
import { checkOfficeFile } from './zip.js';

/** A list of articles in a workbook: `list.xlsx#Sheet1!3` is the third row of its sheet. */
export const SPREADSHEET: Reader = {
  extensions: ['.xlsx', '.xlsm'],
  holdsMany: true,
  takesLong: true,
  read: async function* (source, { options }) {
    const bytes = await source.bytes(LARGEST_OFFICE_FILE);
    await checkOfficeFile(bytes);
    const book = open(bytes);
    for (const name of book.SheetNames) {
      const rows = utils.sheet_to_json<object>(book.Sheets[name]!, { defval: '' });
      for (const row of rows) {
        // SheetJS counts rows from 0 and hides the number from those who list the fields.
        const path = `${source.path}#${name}!${(row as { readonly __rowNum__: number }).__rowNum__ + 1}`;
        try {
          const article = readArticle(row, path, 'xlsx', options);
          if (article) yield article;
        } catch (error) {
          yield toSkipped(path, error);
        }
      }
    }
  },
};

function open(bytes: Buffer): WorkBook {
  try {
    return read(bytes, { dense: true, cellDates: true, cellHTML: false, cellFormula: false });
  } catch (error) {
    const { message } = error as Error;
    const isLocked = /password|encrypt/i.test(message);
    throw isLocked
      ? new ReadFault('protected', 'It is locked with a password.')
      : new ReadFault('damaged', `It is damaged: ${message}.`);
  }
}
