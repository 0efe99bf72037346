import type { SkippedInput, Unreadable } from '../core/errors.js';

/** What a user can do about each reason. The command line holds the same table in Vietnamese, by code. */
const ADVICE: Record<Unreadable, string> = {
  missing: 'Check the spelling of the path; quote a pattern that the shell should not expand.',
  empty: 'Leave it out, or put the article into it.',
  binary: 'Give it the extension of what it is, or save its text as .txt.',
  encoding: 'Save it again as UTF-8, or name its encoding with --encoding.',
  not_vietnamese: 'Leave it out: only Vietnamese text is read.',
  permission: 'Give your account the right to read it.',
  unsupported: 'Name it by what it is (.txt, .html, .jsonl, .csv, .docx, .pdf, .zip, .warc), or save its text as .txt.',
  truncated: 'Download or copy it once more; what was read before it breaks off is in the dataset.',
  damaged: 'Download or save it once more; whatever else could be read is in the dataset.',
  too_large: 'Cut it into articles, one a file or one a line of a .jsonl file.',
  too_deep: 'Unpack it, or save its text as .txt.',
  bomb: 'Do not trust it; where you do, unpack it yourself.',
  changed: 'Wait until it is complete, then run again.',
  protected: 'Save it without its password.',
  garbled: 'Copy the text of this page into a .txt file, or ask for the document as .docx.',
  no_tool: 'Install poppler-utils (Debian: apt install poppler-utils; macOS: brew install poppler), then run again.',
  no_text: 'Name the field of the text with --field text=NAME.',
  more: 'See the reasons given for the first of them.',
  circular: 'Remove the link, or name the folder itself.',
  failed: 'This is a fault of solieu, not of the file: please report it together with the file.',
};

/** What the operating system's error codes mean to a user; any other code is named as it is. */
const SYSTEM_ERRORS: Record<string, { readonly code: Unreadable; readonly reason: string }> = {
  ENOENT: { code: 'missing', reason: 'There is no such file or folder.' },
  ENOTDIR: { code: 'missing', reason: 'A part of the path is not a folder.' },
  ELOOP: { code: 'circular', reason: 'The link leads back to itself.' },
  EACCES: { code: 'permission', reason: 'This account may not read it.' },
  EPERM: { code: 'permission', reason: 'This account may not read it.' },
  ERR_FS_FILE_TOO_LARGE: { code: 'unsupported', reason: 'It is larger than one document can be.' },
};

export function skip(path: string, code: Unreadable, reason: string): SkippedInput {
  return { path, code, reason, advice: ADVICE[code] };
}

/** An input that the operating system would not open. */
export function skipFailed(path: string, error: unknown): SkippedInput {
  const name = (error as NodeJS.ErrnoException).code ?? String(error);
  const known = SYSTEM_ERRORS[name] ?? { code: 'missing', reason: `It cannot be opened (${name}).` };
  return skip(path, known.code, known.reason);
}
