import { resolve } from 'node:path';
import { diffDatasets } from '../../audit/diff/diff-datasets.js';
import { type CommonOptions, EXIT, type Exit, print, printJson, type Session, tell } from '../session.js';
import { changeLines, diffSummary } from '../views/diff-view.js';

export function diffAction(old: string, now: string, options: CommonOptions, session: Session): Exit {
  const { cwd } = session.terminal;
  const diff = diffDatasets(resolve(cwd, old), resolve(cwd, now));
  if (options.json) printJson(session, diff);
  else print(session, changeLines(diff, session, options.verbose));
  if (!options.quiet) tell(session, diffSummary(diff, session));
  return EXIT.done;
}
