import type { SkippedInput, Unreadable } from '../core/errors.js';
import { skip, skipFailed } from './skip.js';

/** Why an input, or the rest of it, cannot be read. Readers throw it; whoever called them reports it and goes on. */
export class ReadFault extends Error {
  constructor(
    readonly code: Unreadable,
    reason: string,
  ) {
    super(reason);
  }
}

/** What the decompressors of Node say of broken input. */
const BROKEN_STREAM: Readonly<Record<string, readonly [Unreadable, string]>> = {
  Z_BUF_ERROR: ['truncated', 'It ends in the middle of its compressed data.'],
  Z_DATA_ERROR: ['damaged', 'Its compressed data are broken.'],
};

/** Any error that a reader ended in, as a report about its input. */
export function toSkipped(path: string, error: unknown): SkippedInput {
  if (error instanceof ReadFault) return skip(path, error.code, error.message);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const broken = BROKEN_STREAM[code];
  if (broken) return skip(path, ...broken);
  if (error instanceof Error && !('syscall' in error)) return skip(path, 'failed', describe(error));
  return skipFailed(path, error);
}

/** The error with the place in our code where it arose, which is what a report of it needs. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\/(?:src|dist)\/([^\s)]+)/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message.split('\n')[0]}${place ? ` (${place})` : ''}`;
}
