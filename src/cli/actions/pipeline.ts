import { listPipelines, readDefinitions } from '../../pipeline/load.js';
import { checkPipeline } from '../../run/check-pipeline.js';
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

/** Loads a definition, which finds faults of form, and runs its examples, which finds faults of meaning. */
export async function checkAction(given: string, options: CommonOptions, session: Session): Promise<Exit> {
  const { say, terminal } = session;
  const { name, folder } = locatePipeline(given, terminal.cwd);
  const { examples, faults } = await checkPipeline(name, folder);
  if (options.json) printJson(session, { name, examples, faults });
  else {
    const { bold, dim } = terminal.out.colours;
    print(
      session,
      faults.flatMap(({ where, indicator, message, text }) => [
        `${bold(where)} ${indicator}: ${message}`,
        dim(`  ${text}`),
      ]),
    );
  }
  if (faults.length) tell(session, [say('pipeline.bad', { name, examples, faults: faults.length })]);
  else if (!options.quiet) tell(session, [say('pipeline.good', { name, examples })]);
  return faults.length ? EXIT.usage : EXIT.done;
}
