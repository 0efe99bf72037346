import type { Command } from 'commander';
import { addExamples } from '../help.js';
import { addPipelineOption, type PipelineOptions } from '../pipeline-name.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface EvaluateCommandOptions extends CommonOptions, PipelineOptions {
  readonly text: string;
  readonly calibrate?: boolean;
}

export function addEvaluate(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('evaluate')
    .usage(`${say('help.usage-options')} <gold> --text <folder>`)
    .description(say('evaluate.about'))
    .argument('<gold>', say('evaluate.gold'))
    .requiredOption('--text <folder>', say('evaluate.text'))
    .option('--calibrate', say('evaluate.calibrate'))
    .option('--json', say('option.json'))
    .action(async (gold: string) => {
      const { evaluateAction } = await import('../actions/evaluate.js');
      end(await evaluateAction(gold, command.optsWithGlobals(), session));
    });
  addPipelineOption(command, session);
  addExamples(command, session, [['evaluate test/gold/seeds --text seeds', 'help.example-evaluate']]);
}
