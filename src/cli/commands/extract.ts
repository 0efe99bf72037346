import { type Command, InvalidArgumentError } from 'commander';
import { addExamples } from '../help.js';
import { addPipelineOption, type PipelineOptions } from '../pipeline-name.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface ExtractCommandOptions extends CommonOptions, PipelineOptions {
  readonly output: string;
  readonly text?: string;
  readonly force?: boolean;
  readonly threads?: number;
}

export function addExtract(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('extract')
    .usage(`${say('help.usage-options')} [inputs...]`)
    .description(say('extract.about'))
    .argument('[inputs...]', say('extract.inputs'))
    .option('-o, --output <folder>', say('extract.output'), 'output')
    .option('--text <sentence>', say('extract.text'))
    .option('--force', say('extract.force'))
    .option('--threads <number>', say('extract.threads'), parseThreads)
    .option('--json', say('option.json'))
    .action(async (inputs: string[]) => {
      const { extractAction } = await import('../actions/extract.js');
      end(await extractAction(inputs, command.optsWithGlobals(), session));
    });
  addPipelineOption(command, session);
  addExamples(command, session, [
    [`extract ${say('help.articles')} -o ${say('help.results')}`, 'help.example-folder'],
    [`extract "${say('help.articles')}*2024*.txt"`, 'help.example-pattern'],
    [`extract --text "${say('help.sentence')}"`, 'help.example-text'],
    [`extract --text "${say('help.sentence')}" --json`, 'help.example-json'],
  ]);

  function parseThreads(text: string): number {
    const threads = Number(text);
    if (!Number.isInteger(threads) || threads < 1) throw new InvalidArgumentError(say('extract.bad-threads'));
    return threads;
  }
}
