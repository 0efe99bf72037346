import { DefinitionError, UserError } from '../../core/errors.js';
import type { MessageKey } from '../messages/messages.js';
import type { Session } from '../session.js';

/** What is wrong, where, and what to do about it. */
export function errorLines(error: unknown, session: Session, verbose: boolean): string[] {
  const { say, terminal } = session;
  const { bold, red, dim } = terminal.err.colours;
  const { message, where, advice } = describe(error, session);
  const trace = verbose && error instanceof Error ? [dim(error.stack ?? '')] : [];
  return [
    `${red(bold(`${say('error.title')}:`))} ${message}`,
    ...(where ? [`  ${bold(where)}`] : []),
    ...(advice ? [`  ${advice}`] : []),
    ...trace,
  ];
}

interface Described {
  readonly message: string;
  readonly where?: string | undefined;
  readonly advice?: string;
}

function describe(error: unknown, session: Session): Described {
  const { say, language } = session;
  if (error instanceof DefinitionError) return { ...error.words[language], where: error.where };
  if (error instanceof UserError) return describeFault(error, session);
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined) {
    const key = SYSTEM_KEYS[code] ?? 'system.other';
    return { message: say(key, { code }), where: path };
  }
  return { message: say('error.internal', { message: message ?? String(error) }), advice: say('error.report') };
}

function describeFault({ fault, message, advice, where }: UserError, { say }: Session): Described {
  if (!fault) return { message, advice, where };
  return { message: say(`fault.${fault}`, { message }), advice: say(`remedy.${fault}`), where };
}

type SystemKey = Extract<MessageKey, `system.${string}`>;

/** Codes that come to the same for a user. */
const SYSTEM_KEYS: Readonly<Record<string, SystemKey>> = {
  EACCES: 'system.EACCES',
  EPERM: 'system.EACCES',
  EROFS: 'system.EROFS',
  ENOSPC: 'system.ENOSPC',
  EBUSY: 'system.EBUSY',
  ENOTDIR: 'system.ENOTDIR',
  EEXIST: 'system.ENOTDIR',
};
