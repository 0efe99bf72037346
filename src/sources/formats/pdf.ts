import { execFile } from 'node:child_process';
import { repairMojibake } from '../encodings/mojibake.js';
import { LARGEST_DOCUMENT, LARGEST_OFFICE_FILE } from '../limits.js';
import { joinPages, PAGE_END } from '../printed-pages.js';
import { ReadFault } from '../read-fault.js';
import type { Reader } from '../reader.js';
import { skip } from '../skip.js';
import { toDocument } from '../to-document.js';

const PROGRAM = 'pdftotext';
const TIME_LIMIT = 60_000;

/**
 * A PDF by way of pdftotext. Pages end in a form feed, so that the page of a figure can be counted; a page whose letters come
 * out wrong is left empty and reported as `a.pdf#page=3`. Fonts of the time before Unicode are read as what they show.
 */
export const PDF: Reader = {
  extensions: ['.pdf'],
  takesLong: true,
  read: async function* (source) {
    const bytes = await source.bytes(LARGEST_OFFICE_FILE);
    if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new ReadFault('damaged', 'It is damaged: it is no PDF.');
    const pages = (await toText(bytes)).replace(/\f$/, '').split(PAGE_END);
    let encoding = 'pdf';
    let read = 0;
    for (const [i, page] of pages.entries()) {
      if (isGarbled(page)) {
        yield skip(`${source.path}#page=${i + 1}`, 'garbled', 'The text of this page comes out garbled.');
        pages[i] = '';
        continue;
      }
      const repaired = repairMojibake(page);
      if (repaired) [pages[i], encoding] = [repaired.text, repaired.encoding.replace('-in-utf-8', '-in-pdf')];
      read++;
    }
    if (read === 0) return;
    const text = pages.join(PAGE_END);
    yield toDocument({ path: source.path, bytes, encoding, text, readable: joinPages(text) });
  },
};

function toText(bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { timeout: TIME_LIMIT, maxBuffer: LARGEST_DOCUMENT, encoding: 'utf8' as const };
    const child = execFile(PROGRAM, ['-enc', 'UTF-8', '-', '-'], options, (error, text, messages) => {
      if (error) reject(faultOf(error, messages));
      else resolve(text);
    });
    // A program that ends before it has read all breaks the pipe; its exit says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(bytes);
  });
}

function faultOf(error: Error & { readonly code?: unknown; readonly killed?: boolean }, messages: string): ReadFault {
  if (error.code === 'ENOENT') return new ReadFault('no_tool', `Reading a PDF needs the program ${PROGRAM}.`);
  if (/password/i.test(messages)) return new ReadFault('protected', 'It is locked with a password.');
  if (error.killed) return new ReadFault('too_large', 'It takes longer than a minute to read.');
  return new ReadFault('damaged', `It is damaged: ${messages.split('\n')[0] || error.message}.`);
}

/** Control characters and signs of no character: letters of a font whose table of characters is missing or wrong. */
const WRONG = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/g;
const WRONG_SHARE = 0.005;

/** Signs between letters, which running text has few of; dots, dashes and lines fill forms. */
const SIGN = /[^\p{L}\p{M}\p{N}\s.…_–-]/gu;
const LETTER = /[\p{L}\p{N}]/gu;
const FEW_SIGNS = 20;
const SIGN_SHARE = 0.15;

function isGarbled(page: string): boolean {
  const wrong = count(page, WRONG);
  const signs = count(page, SIGN);
  return (
    (wrong > 2 && wrong > page.length * WRONG_SHARE) || (signs > FEW_SIGNS && signs > count(page, LETTER) * SIGN_SHARE)
  );
}

function count(page: string, pattern: RegExp): number {
  return page.match(pattern)?.length ?? 0;
}
