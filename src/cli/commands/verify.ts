import type { Command } from 'commander';
import { addExamples } from '../help.js';
import type { Run } from '../program.js';

export function addVerify(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('verify')
    .usage(`${say('help.usage-options')} [folder]`)
    .description(say('verify.about'))
    .argument('[folder]', say('verify.folder'), 'output')
    .option('--json', say('option.json'))
    .action(async (folder: string) => {
      const { verifyAction } = await import('../actions/verify.js');
      end(await verifyAction(folder, command.optsWithGlobals(), session));
    });
  addExamples(command, session, [[`verify ${say('help.results')}`, 'help.example-verify']]);
}
