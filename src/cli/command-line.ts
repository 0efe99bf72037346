import { type Command, CommanderError } from 'commander';
import { DefinitionError } from '../core/errors.js';
import { programVersion } from '../run/version.js';
import { buildProgram } from './program.js';
import { EXIT, type Exit, openSession, type Session, tell } from './session.js';
import type { Terminal } from './terminal.js';
import { usageErrorLines } from './usage-error.js';

/** Runs one call of `solieu` and gives its exit code. Nothing here touches the process, so that tests can call it. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const session = openSession(args, terminal);
  let exit: Exit = EXIT.done;
  const run = {
    session,
    end: (code: Exit) => {
      exit = code;
    },
  };
  const program = buildProgram(run, programVersion());
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return error instanceof CommanderError ? endParsing(error, program, session) : report(error, session);
  }
}

/** Help and version end the parsing too, and are no fault. */
function endParsing(error: CommanderError, program: Command, session: Session): Exit {
  if (error.exitCode === 0 || error.code === 'commander.help') return EXIT.done;
  const called = program.commands.find((command) => command.name() === session.args[0]);
  tell(session, usageErrorLines(error, session, called ? `solieu ${called.name()}` : 'solieu'));
  return EXIT.usage;
}

async function report(error: unknown, session: Session): Promise<Exit> {
  const { errorLines } = await import('./views/error-view.js');
  tell(session, errorLines(error, session, session.args.includes('-v') || session.args.includes('--verbose')));
  return error instanceof DefinitionError ? EXIT.usage : EXIT.failed;
}
