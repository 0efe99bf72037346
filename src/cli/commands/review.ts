import { type Command, InvalidArgumentError } from 'commander';
import { addExamples } from '../help.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface ReviewCommandOptions extends CommonOptions {
  readonly port?: number;
}

const LAST_PORT = 65_535;

export function addReview(program: Command, { session, end }: Run): void {
  const { say } = session;
  const readPort = (given: string): number => {
    if (/^\d+$/.test(given) && Number(given) <= LAST_PORT) return Number(given);
    throw new InvalidArgumentError(say('review.bad-port'));
  };
  const command: Command = program
    .command('review')
    .usage(`${say('help.usage-options')} [folder]`)
    .description(say('review.about'))
    .argument('[folder]', say('review.folder'), 'output')
    .option('--port <n>', say('review.port'), readPort)
    .action(async (folder: string) => {
      const { reviewAction } = await import('../actions/review.js');
      end(await reviewAction(folder, command.optsWithGlobals(), session));
    });
  addExamples(command, session, [[`review ${say('help.results')}`, 'help.example-review']]);
}
