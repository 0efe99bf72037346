import type { Command } from 'commander';
import { DEFAULT_PIPELINE } from '../../pipeline/default-pipeline.js';
import { addExamples } from '../help.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface EvaluateCommandOptions extends CommonOptions {
  readonly text: string;
  readonly pipeline: string;
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
    .option('-p, --pipeline <name>', say('option.pipeline'), DEFAULT_PIPELINE)
    .option('--calibrate', say('evaluate.calibrate'))
    .option('--json', say('option.json'))
    .action(async (gold: string) => {
      const { evaluateAction } = await import('../actions/evaluate.js');
      end(await evaluateAction(gold, command.optsWithGlobals(), session));
    });
  addExamples(command, session, [['evaluate test/gold/seeds --text seeds', 'help.example-evaluate']]);
}
