import mammoth from 'mammoth';
import { LARGEST_OFFICE_FILE } from '../limits.js';
import { ReadFault } from '../read-fault.js';
import type { Reader } from '../reader.js';
import { toDocument } from '../to-document.js';
import { readHtml } from './html.js';
import { checkOfficeFile } from './zip.js';

/** A Word document. Its text is the HTML that mammoth makes of it, tables kept, images left out. */
export const DOCX: Reader = {
  extensions: ['.docx'],
  takesLong: true,
  read: async function* (source) {
    const bytes = await source.bytes(LARGEST_OFFICE_FILE);
    await checkOfficeFile(bytes);
    const text = await convert(bytes);
    yield toDocument(readHtml({ path: source.path, bytes, encoding: 'docx', text }));
  },
};

async function convert(buffer: Buffer): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    return (await mammoth.convertToHtml({ buffer }, { convertImage })).value;
  } catch (error) {
    throw new ReadFault('damaged', `It is damaged: ${(error as Error).message}.`);
  }
}
