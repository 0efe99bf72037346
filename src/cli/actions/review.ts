import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { DECISIONS_FILE } from '../../review/decision.js';
import { serveReview } from '../../review/server/serve.js';
import { finishCommit } from '../../run/staging.js';
import type { ReviewCommandOptions } from '../commands/review.js';
import { EXIT, type Exit, print, type Session, tell } from '../session.js';

/** Serves the page until Ctrl-C. The address goes to stdout, so that a script can open it. */
export async function reviewAction(given: string, { port }: ReviewCommandOptions, session: Session): Promise<Exit> {
  const { say, terminal } = session;
  const folder = resolve(terminal.cwd, given);
  finishCommit(folder);
  const server = await serveReview(folder, port === undefined ? {} : { port });
  tell(session, [say('review.open')]);
  print(session, [server.url]);
  tell(session, [say('review.private', { file: join(given, DECISIONS_FILE) })]);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const count = server.decisions();
  await server.close();
  tell(session, [say('review.stopped', { count })]);
  return EXIT.done;
}
