import type { SkippedInput, Unreadable } from '../../core/errors.js';
import type { Session } from '../session.js';

/** What of a reason, which is English, a sentence in the user's language needs. */
const DETAILS: Partial<Record<Unreadable, RegExp>> = {
  binary: /\b(PDF|ZIP|Office|RTF|gzip|JPEG|PNG|GIF|WebP|7z|RAR)\b/,
  encoding: /not (\S+): the byte at offset (\d+)/,
  not_vietnamese: /“([^”]+)”/,
  damaged: /: (.+?)\.?$/,
  no_text: /: (.+?)\.?$/,
  more: /^(\d+)/,
};

/** Each input that was left out: its name, why, and what to do about it. */
export function skippedLines(skipped: readonly SkippedInput[], session: Session): string[] {
  if (skipped.length === 0) return [];
  const { say, terminal } = session;
  const { yellow, bold, dim } = terminal.err.colours;
  return [
    yellow(say('skipped.title')),
    ...skipped.flatMap((input) => [
      `  ${bold(input.path)}`,
      `    ${say(`skipped.${input.code}`, { detail: detailOf(input, session) })}`,
      `    ${dim(say(`advice.${input.code}`))}`,
    ]),
  ];
}

function detailOf({ code, reason }: SkippedInput, { say }: Session): string {
  const [, first = '', second = ''] = DETAILS[code]?.exec(reason) ?? [];
  if (code === 'encoding') return say('skipped.byte', { encoding: first, offset: Number(second) });
  if (code === 'failed') return reason;
  if (code !== 'binary') return first;
  return first ? say('skipped.kind', { kind: first }) : say('skipped.binary-data');
}
