import type { Command } from 'commander';
import { addExamples } from '../help.js';
import type { Run } from '../program.js';
import type { CommonOptions } from '../session.js';

export interface ImportReviewCommandOptions extends CommonOptions {
  readonly output?: string;
  readonly reviewer?: string;
  readonly dryRun?: boolean;
}

export function addImportReview(program: Command, { session, end }: Run): void {
  const { say } = session;
  const command: Command = program
    .command('import-review')
    .usage(`${say('help.usage-options')} <file.xlsx>`)
    .description(say('import.about'))
    .argument('<file.xlsx>', say('import.file'))
    .option('-o, --output <folder>', say('import.output'))
    .option('--reviewer <name>', say('import.reviewer'))
    .option('-n, --dry-run', say('import.dry-run'))
    .option('--json', say('option.json'))
    .action(async (file: string) => {
      const { importReviewAction } = await import('../actions/import-review.js');
      end(await importReviewAction(file, command.optsWithGlobals(), session));
    });
  addExamples(command, session, [
    [`import-review ${say('help.results')}/solieu.xlsx --dry-run`, 'help.example-import-dry'],
    [`import-review ${say('help.results')}/solieu.xlsx --reviewer Lan`, 'help.example-import'],
  ]);
}
