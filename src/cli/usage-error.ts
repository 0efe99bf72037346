import type { CommanderError } from 'commander';
import type { Session } from './session.js';

/** What each code of the argument parser means to a user. */
const KEYS = {
  'commander.unknownOption': 'usage.unknown-option',
  'commander.unknownCommand': 'usage.unknown-command',
  'commander.missingArgument': 'usage.missing-argument',
  'commander.optionMissingArgument': 'usage.missing-value',
  'commander.missingMandatoryOptionValue': 'usage.missing-option',
  'commander.invalidArgument': 'usage.invalid-value',
  'commander.excessArguments': 'usage.too-many',
} as const;

/** A wrong call in the user's language, with the nearest right word where there is one, and where to read on. */
export function usageErrorLines({ code, message }: CommanderError, session: Session, command: string): string[] {
  const { say, terminal } = session;
  const { bold, red } = terminal.err.colours;
  const key = KEYS[code as keyof typeof KEYS];
  const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, similar] = /Did you mean ([^?]*)\?/.exec(message) ?? [];
  const own = /is invalid\. (.+)$/.exec(message)?.[1];
  return [
    `${red(bold(`${say('error.title')}:`))} ${key ? say(key, { name: `“${name}”` }) : message}`,
    ...(own ? [`  ${own}`] : []),
    ...(similar ? [`  ${say('usage.similar', { name: similar })}`] : []),
    `  ${say('usage.help', { command })}`,
  ];
}
