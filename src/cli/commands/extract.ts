import { type Command, InvalidArgumentError } from 'commander';
import { DEFAULT_PIPELINE } from '../../pipeline/default-pipeline.js';
import { addExamples } from '../help.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface ExtractCommandOptions extends CommonOptions {
  readonly output: string;
  readonly pipeline: string;
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
    .option('-p, --pipeline <name>', say('option.pipeline'), DEFAULT_PIPELINE)
    .option('--text <sentence>', say('extract.text'))
    .option('--force', say('extract.force'))
    .option('--threads <number>', say('extract.threads'), parseThreads)
    .option('--json', say('option.json'))
    .action(async (inputs: string[]) => {
      const { extractAction } = await import('../actions/extract.js');
      end(await extractAction(inputs, command.optsWithGlobals(), session));
    });
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
