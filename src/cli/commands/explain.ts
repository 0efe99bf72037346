import type { Command } from 'commander';
import { DEFAULT_PIPELINE } from '../../pipeline/default-pipeline.js';
import { addExamples } from '../help.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface ExplainCommandOptions extends CommonOptions {
  readonly output: string;
  readonly pipeline: string;
}

export function addExplain(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('explain')
    .usage(`${say('help.usage-options')} <target>`)
    .description(say('explain.about'))
    .argument('<target>', say('explain.target'))
    .option('-o, --output <folder>', say('explain.output'), 'output')
    .option('-p, --pipeline <name>', say('option.pipeline'), DEFAULT_PIPELINE)
    .option('--json', say('option.json'))
    .action(async (target: string) => {
      const { explainAction } = await import('../actions/explain.js');
      end(await explainAction(target, command.optsWithGlobals(), session));
    });
  addExamples(command, session, [
    [`explain "${say('help.sentence')}"`, 'help.example-explain'],
    [`explain ${say('help.articles')}bai-1.txt`, 'help.example-document'],
    [`explain f-3b9c1e04d2aa -o ${say('help.results')}`, 'help.example-figure'],
  ]);
}
