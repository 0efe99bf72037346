import { type Command, InvalidArgumentError } from 'commander';
import { LANGUAGES } from './language.js';
import type { MessageKey } from './messages/messages.js';
import type { Session } from './session.js';
import { pad, widthOf } from './views/width.js';

type HelpKey = Extract<MessageKey, `help.example-${string}`>;

/** A call worth copying, and what it does. */
export type Example = readonly [call: string, meaning: HelpKey];

/** Options that every command understands, wherever they stand among its own. */
export function addCommonOptions(program: Command, { say }: Session): void {
  program
    .option('-q, --quiet', say('option.quiet'))
    .option('-v, --verbose', say('option.verbose'))
    .option('--lang <vi|en>', say('option.lang'), (given: string) => {
      if (!LANGUAGES.some((language) => language === given)) throw new InvalidArgumentError(say('option.bad-lang'));
      return given;
    })
    .option('--no-color', say('option.no-color'))
    .helpOption('-h, --help', say('option.help'));
}

/** Examples stand before everything else: most people need no more. */
export function addExamples(command: Command, { say, terminal }: Session, examples: readonly Example[]): void {
  const { bold, dim, cyan } = terminal.out.colours;
  const width = Math.max(...examples.map(([call]) => widthOf(call)));
  const lines = examples.map(([call, meaning]) => `  ${dim('solieu')} ${cyan(pad(call, width))}  ${say(meaning)}`);
  command.addHelpText('before', [bold(say('help.examples')), ...lines, ''].join('\n'));
}
