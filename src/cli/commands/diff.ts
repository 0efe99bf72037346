import type { Command } from 'commander';
import { addExamples } from '../help.js';
import type { Run } from '../program.js';

export function addDiff(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('diff')
    .usage(`${say('help.usage-options')} <old> <new>`)
    .description(say('diff.about'))
    .argument('<old>', say('diff.old'))
    .argument('<new>', say('diff.new'))
    .option('--json', say('option.json'))
    .action(async (old: string, now: string) => {
      const { diffAction } = await import('../actions/diff.js');
      end(diffAction(old, now, command.optsWithGlobals(), session));
    });
  addExamples(command, session, [[`diff ${say('help.results')}-2024 ${say('help.results')}`, 'help.example-diff']]);
}
