import type { SkippedInput, Unreadable } from '../core/errors.js';

/** What a user can do about each reason. The command line holds the same table in Vietnamese, by code. */
const ADVICE: Record<Unreadable, string> = {
  missing: 'Check the spelling of the path; quote a pattern that the shell should not expand.',
  empty: 'Leave it out, or put the article into it.',
  binary: 'Save its text as .txt or .md in UTF-8.',
  encoding: 'Save it again as UTF-8.',
  not_vietnamese: 'Leave it out: only Vietnamese text is read.',
  permission: 'Give your account the right to read it.',
  unsupported: 'Save its text as .txt or .md.',
  failed: 'This is a fault of solieu, not of the file: please report it together with the file.',
};

/** What the operating system's error codes mean to a user; any other code is named as it is. */
const SYSTEM_ERRORS: Record<string, { readonly code: Unreadable; readonly reason: string }> = {
  ENOENT: { code: 'missing', reason: 'There is no such file or folder.' },
  ENOTDIR: { code: 'missing', reason: 'A part of the path is not a folder.' },
  ELOOP: { code: 'missing', reason: 'The link leads back to itself.' },
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
