import { type Command, InvalidArgumentError } from 'commander';
import { addExamples } from '../help.js';
import { addPipelineOption, type PipelineOptions } from '../pipeline-name.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface SuggestCommandOptions extends CommonOptions, PipelineOptions {
  readonly number: number;
  readonly min: number;
}

/** Proposals that a person reads through, and how often a measure must stand to be worth one. */
const DEFAULTS = { number: 20, min: 3 } as const;

export function addSuggest(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('suggest')
    .usage(`${say('help.usage-options')} [folder]`)
    .description(say('suggest.about'))
    .argument('[folder]', say('verify.folder'), 'output')
    .option('-n, --number <number>', say('suggest.number', DEFAULTS), parseCount, DEFAULTS.number)
    .option('--min <number>', say('suggest.min', DEFAULTS), parseCount, DEFAULTS.min)
    .option('--json', say('option.json'))
    .action(async (folder: string) => {
      const { suggestAction } = await import('../actions/suggest.js');
      end(await suggestAction(folder, command.optsWithGlobals(), session));
    });
  addPipelineOption(command, session);
  addExamples(command, session, [
    [`suggest ${say('help.results')}`, 'help.example-suggest'],
    [`suggest ${say('help.results')} -n 5 --min 10`, 'help.example-suggest-few'],
  ]);

  function parseCount(text: string): number {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError(say('suggest.bad-number'));
    return count;
  }
}
