import { looksBinary } from '../binary.js';
import { decode } from '../decode.js';
import { ReadFault } from '../read-fault.js';
import type { Reader, ReadOptions } from '../reader.js';
import { toDocument } from '../to-document.js';

export const PLAIN_TEXT: Reader = {
  extensions: ['.txt', '.md', '.text'],
  read: async function* (source, { options }) {
    const bytes = await source.bytes();
    yield toDocument({ path: source.path, bytes, ...decodeText(bytes, options) });
  },
};

/** The text of a document's bytes with the name of their encoding; throws where they are no text. */
export function decodeText(
  bytes: Buffer,
  { encoding }: ReadOptions,
): { readonly text: string; readonly encoding: string } {
  const decoded = decode(bytes, encoding);
  const binary = looksBinary(bytes, decoded.encoding);
  if (binary) throw new ReadFault('binary', `It is not text: it looks like ${binary}.`);
  if (decoded.invalidAt !== undefined) {
    const name = decoded.encoding.toUpperCase();
    throw new ReadFault('encoding', `It is not ${name}: the byte at offset ${decoded.invalidAt} does not fit.`);
  }
  return decoded;
}
