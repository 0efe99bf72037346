import { learnSources, sourcesYaml } from '../../run/learn-sources.js';
import { type CommonOptions, EXIT, type Exit, print, printJson, type Session, tell } from '../session.js';
import { skippedLines } from '../views/skipped-view.js';

/** Prints what recurs as `sources.yaml`; what is to go is for a person to decide, so that nothing is written. */
export async function learnSourcesAction(
  inputs: readonly string[],
  options: CommonOptions,
  session: Session,
): Promise<Exit> {
  const { say, terminal } = session;
  const lesson = await learnSources(inputs, terminal.cwd);
  if (options.json) printJson(session, lesson.sites);
  else if (lesson.sites.length) print(session, [sourcesYaml(lesson).trimEnd()]);
  tell(session, skippedLines(lesson.skipped, session));
  for (const { site, documents, remove, keep } of options.quiet ? [] : lesson.sites) {
    tell(session, [say('pipeline.learnt', { site, documents, remove: remove.length, keep: keep.length })]);
  }
  if (!options.quiet && lesson.sites.length === 0) tell(session, [say('pipeline.learnt-nothing')]);
  return lesson.skipped.length ? EXIT.incomplete : EXIT.done;
}
