import { constants } from 'node:os';
import type { Progress, Stage } from '../../run/batch.js';
import { type CommonOptions, type Session, tell } from '../session.js';

/** Runs the stages of a batch and shows how far it has come: a live list on a terminal, else one line a stage. */
export async function runStages(stages: readonly Stage[], session: Session, options: CommonOptions): Promise<void> {
  if (options.quiet) for (const stage of stages) await stage.run(() => {});
  else if (session.terminal.err.isTerminal) await runLive(stages, session);
  else await runPlain(stages, session);
}

async function runPlain(stages: readonly Stage[], session: Session): Promise<void> {
  const { say } = session;
  for (const { name, run } of stages) {
    let progress = '';
    await run((reached) => {
      progress = `: ${describe(reached, session)}`;
    });
    tell(session, [say(`stage.${name}`) + progress]);
  }
}

async function runLive(stages: readonly Stage[], session: Session): Promise<void> {
  const { say } = session;
  const { Listr, ListrLogger, ProcessOutput } = await import('listr2');
  const logger = new ListrLogger({ useIcons: true, processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const tasks = stages.map(({ name, run }) => ({
    title: say(`stage.${name}`),
    task: async (_: unknown, task: { title: string }) => {
      await run((reached) => {
        task.title = `${say(`stage.${name}`)}: ${describe(reached, session)}`;
      });
    },
  }));
  const options = { registerSignalListeners: false, rendererOptions: { logger, showErrorMessage: false } };
  process.once('SIGINT', giveUp);
  await new Listr(tasks, options).run().finally(() => process.off('SIGINT', giveUp));
}

/** Of a file that holds many documents, their number is what moves. */
function describe({ done, total, documents }: Progress, { say }: Session): string {
  const files = say('stage.progress', { done, total });
  return documents > done ? `${files}, ${say('stage.documents', { documents })}` : files;
}

/** Ctrl-C: the list has hidden the cursor, and would end with the code for a command that does not exist. */
function giveUp(): void {
  process.stderr.write('\x1b[?25h\n');
  process.exit(128 + constants.signals.SIGINT);
}
