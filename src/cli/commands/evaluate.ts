import { type Command, InvalidArgumentError } from 'commander';
import { addExamples } from '../help.js';
import { addPipelineOption, type PipelineOptions } from '../pipeline-name.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface EvaluateCommandOptions extends CommonOptions, PipelineOptions {
  readonly text?: string;
  readonly reviews?: string;
  readonly exportGold?: string;
  readonly sample?: number;
  readonly seed: string;
  readonly calibrate?: boolean;
}

export function addEvaluate(program: Command, { session, end }: Run): void {
  const { say } = session;
  const readSize = (given: string): number => {
    if (/^[1-9]\d*$/.test(given)) return Number(given);
    throw new InvalidArgumentError(say('evaluate.bad-sample'));
  };
  const command: Command = program
    .command('evaluate')
    .usage(`${say('help.usage-options')} [<gold> --text <folder>] [--reviews <folder>]`)
    .description(say('evaluate.about'))
    .argument('[gold]', say('evaluate.gold'))
    .option('--text <folder>', say('evaluate.text'))
    .option('--reviews <folder>', say('evaluate.reviews'))
    .option('--sample <n>', say('evaluate.sample'), readSize)
    .option('--seed <text>', say('evaluate.seed'), '1')
    .option('--export-gold <folder>', say('evaluate.export-gold'))
    .option('--calibrate', say('evaluate.calibrate'))
    .option('--json', say('option.json'))
    .action(async (gold: string | undefined) => {
      const { evaluateAction } = await import('../actions/evaluate.js');
      end(await evaluateAction(gold, command.optsWithGlobals(), session));
    });
  addPipelineOption(command, session);
  addExamples(command, session, [
    ['evaluate test/gold/seeds --text seeds', 'help.example-evaluate'],
    [`evaluate --reviews ${say('help.results')}`, 'help.example-reviews'],
    [`evaluate --reviews ${say('help.results')} --export-gold gold`, 'help.example-reviewed-gold'],
  ]);
}
