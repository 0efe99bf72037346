import { resolve } from 'node:path';
import { toYaml } from '../../pipeline/suggest/to-yaml.js';
import { finishCommit } from '../../run/staging.js';
import { suggest } from '../../run/suggest.js';
import type { SuggestCommandOptions } from '../commands/suggest.js';
import { locatePipelines } from '../pipeline-name.js';
import { EXIT, type Exit, printJson, type Session, tell } from '../session.js';

/** Prints YAML to paste; how much it covers and where it belongs is for the person who watches. */
export async function suggestAction(given: string, options: SuggestCommandOptions, session: Session): Promise<Exit> {
  const { say, terminal } = session;
  const folder = resolve(terminal.cwd, given);
  finishCommit(folder);
  const { proposals, unnamed, figures } = await suggest(folder, {
    minimum: options.min,
    most: options.number,
    ...(options.pipeline?.length && { pipelines: locatePipelines(options, terminal.cwd) }),
  });
  if (options.json) printJson(session, { figures, unnamed, proposals });
  else if (proposals.length) terminal.out.write(toYaml(proposals));
  if (options.quiet) return EXIT.done;
  const named = proposals.reduce((sum, proposal) => sum + proposal.figures, 0);
  tell(session, [
    say('suggest.unnamed', { unnamed, figures }),
    proposals.length
      ? say('suggest.found', { proposals: proposals.length, named })
      : say(unnamed ? 'suggest.none' : 'suggest.complete', { min: options.min }),
  ]);
  return EXIT.done;
}
