import { listPipelines, readDefinitions } from '../../pipeline/definitions.js';
import { newPipeline } from '../../pipeline/new-pipeline.js';
import type { SharedPhrase } from '../../pipeline/shared-phrases.js';
import { checkPipeline, type ExampleFault, phrasesInCommon } from '../../run/check-pipeline.js';
import { locatePipeline } from '../pipeline-name.js';
import { type CommonOptions, EXIT, type Exit, print, printJson, type Session, tell } from '../session.js';
import { tableLines } from '../views/table.js';

export async function listAction(options: CommonOptions, session: Session): Promise<Exit> {
  const { say, terminal, language } = session;
  const definitions = await Promise.all((await listPipelines()).map((name) => readDefinitions(name)));
  const pipelines = definitions.map(({ pipeline }) => pipeline.value);
  if (options.json) printJson(session, pipelines);
  else {
    const rows = pipelines.map(({ name, version, label }) => [
      name,
      say('pipeline.version', { version }),
      label[language],
    ]);
    const [, ...lines] = tableLines([{ title: '' }, { title: '' }, { title: '' }], rows, terminal.out.width);
    print(session, lines);
  }
  return EXIT.done;
}

/** Starts a pipeline, by name among the program's own or by path, and says how to go on. */
export async function newAction(given: string, options: CommonOptions, session: Session): Promise<Exit> {
  const folder = await newPipeline(locatePipeline(given, session.terminal.cwd));
  if (options.json) printJson(session, { folder });
  else print(session, [folder]);
  if (!options.quiet) tell(session, [session.say('pipeline.made', { given })]);
  return EXIT.done;
}

/** Runs the examples of each definition; of several it also tells which phrases they claim together. */
export async function checkAction(given: readonly string[], options: CommonOptions, session: Session): Promise<Exit> {
  const { say, terminal } = session;
  const sources = given.map((one) => locatePipeline(one, terminal.cwd));
  const checks = await Promise.all(sources.map(checkPipeline));
  const shared = await phrasesInCommon(sources);
  if (options.json) printJson(session, { checks, shared });
  else {
    print(
      session,
      checks.flatMap(({ faults }) => faults).flatMap((fault) => faultLines(fault, session)),
    );
    print(session, sharedLines(shared, session));
  }
  for (const { name, examples, faults } of checks) {
    if (faults.length) tell(session, [say('pipeline.bad', { name, examples, faults: faults.length })]);
    else if (!options.quiet) tell(session, [say('pipeline.good', { name, examples })]);
  }
  return checks.some(({ faults }) => faults.length) ? EXIT.usage : EXIT.done;
}

function faultLines({ where, id, text, words }: ExampleFault, { terminal, language }: Session): string[] {
  const { bold, dim } = terminal.out.colours;
  const { message, advice } = words[language];
  return [`${bold(where)} ${id}: ${message}`, dim(`  ${text}`), `  ${advice}`];
}

function sharedLines(shared: readonly SharedPhrase[], { say, terminal }: Session): string[] {
  if (!shared.length) return [];
  const { bold, dim } = terminal.out.colours;
  const lines = shared.map(
    ({ phrase, indicator, other, where, first }) =>
      `  “${phrase}”  ${bold(other)} ${dim(first)}  ${indicator} ${dim(where)}`,
  );
  return [say('pipeline.shared'), ...lines];
}
