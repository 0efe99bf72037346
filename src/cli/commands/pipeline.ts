import type { Command } from 'commander';
import { addExamples } from '../help.js';
import type { Run } from '../program.js';

export function addPipeline(program: Command, { session, end }: Run): void {
  const { say } = session;
  const group = program
    .command('pipeline')
    .usage(say('help.usage-command'))
    .description(say('pipeline.about'))
    .helpCommand(false);
  addExamples(group, session, [
    ['pipeline check cooperatives', 'help.example-check'],
    ['pipeline new ./tourism', 'help.example-new'],
  ]);
  const list: Command = group
    .command('list')
    .usage(say('help.usage-options'))
    .description(say('pipeline.list'))
    .option('--json', say('option.json'))
    .action(async () => {
      const { listAction } = await import('../actions/pipeline.js');
      end(await listAction(list.optsWithGlobals(), session));
    });
  const start: Command = group
    .command('new')
    .usage(`${say('help.usage-options')} <name>`)
    .description(say('pipeline.new'))
    .argument('<name>', say('pipeline.new-name'))
    .option('--json', say('option.json'))
    .action(async (name: string) => {
      const { newAction } = await import('../actions/pipeline.js');
      end(await newAction(name, start.optsWithGlobals(), session));
    });
  const learn: Command = group
    .command('learn-sources')
    .usage(`${say('help.usage-options')} <inputs...>`)
    .description(say('pipeline.learn'))
    .argument('<inputs...>', say('extract.inputs'))
    .option('--json', say('option.json'))
    .action(async (inputs: string[]) => {
      const { learnSourcesAction } = await import('../actions/learn-sources.js');
      end(await learnSourcesAction(inputs, learn.optsWithGlobals(), session));
    });
  const check: Command = group
    .command('check')
    .usage(`${say('help.usage-options')} <name...>`)
    .description(say('pipeline.check'))
    .argument('<name...>', say('pipeline.name'))
    .option('--json', say('option.json'))
    .action(async (names: string[]) => {
      const { checkAction } = await import('../actions/pipeline.js');
      end(await checkAction(names, check.optsWithGlobals(), session));
    });
}
