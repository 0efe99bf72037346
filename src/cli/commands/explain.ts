import type { Command } from 'commander';
import { addExamples } from '../help.js';
import { addPipelineOption, type PipelineOptions } from '../pipeline-name.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface ExplainCommandOptions extends CommonOptions, PipelineOptions {
  readonly output: string;
}

export function addExplain(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('explain')
    .usage(`${say('help.usage-options')} <target>`)
    .description(say('explain.about'))
    .argument('<target>', say('explain.target'))
    .option('-o, --output <folder>', say('explain.output'), 'output')
    .option('--json', say('option.json'))
    .action(async (target: string) => {
      const { explainAction } = await import('../actions/explain.js');
      end(await explainAction(target, command.optsWithGlobals(), session));
    });
  addPipelineOption(command, session);
  addExamples(command, session, [
    [`explain "${say('help.sentence')}"`, 'help.example-explain'],
    [`explain ${say('help.articles')}bai-1.txt`, 'help.example-document'],
    [`explain f-3b9c1e04d2aa -o ${say('help.results')}`, 'help.example-figure'],
  ]);
}
